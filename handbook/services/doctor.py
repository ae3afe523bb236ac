"""Looking at everything the handbook rests on, and mending what can be mended."""

from __future__ import annotations

import contextlib
import shutil
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import DataFolderError, HandbookError, NotesTooNew, PrivateError, StoreTooNew
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.preparation import examine
from handbook.services.private.examination import close_to_others, examine_notes, is_open_to_others
from handbook.services.work import do_work
from handbook.words import Words
from handbook.words.errors import error_sentence

NEEDED_BYTES = 64 * 1024 * 1024
"""Room for a second database and index beside the first, with some to spare."""
FONT_FAMILIES = ("NotoSans-Regular", "NotoSans-Bold", "NotoSansArmenian-Regular", "NotoSansGeorgian-Regular",
                 "NotoSansArabic-Regular", "NotoSansMono-Regular")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes:
        name: a code (`doctor.<name>` in the catalogue).
        problem: a sentence, empty when `ok`.
        repair: what to do about it, a sentence, empty when `ok`.
    """

    name: str
    ok: bool
    problem: str = ""
    repair: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All checks, in order."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return all(check.ok for check in self.checks)


def examine_all(
    folders: Folders, content_folder: Path, resources: Path, words: Words, *, repair: bool
) -> Report:
    """Check everything; with `repair` load content and build the index anew where needed, then check again."""
    if repair:
        with contextlib.suppress(HandbookError):  # what can't be mended is told by the checks below
            _mend(folders, content_folder)
    checks = [
        _disk(folders, words),
        *_data(folders, content_folder, words),
        _private_notes(folders, words, repair=repair),
        _fonts(resources, words),
        _timezones(words),
    ]
    return Report(tuple(checks))


def folder_problem(error: DataFolderError, words: Words) -> Report:
    """The report where not even the data folder can be used."""
    check = Check("data_folder", False, error_sentence(error, words), words.sentence("doctor.choose_folder"))
    return Report((check,))


def _mend(folders: Folders, content_folder: Path) -> None:
    state = examine(folders, content_folder)
    if state.content:
        do_work("content", folders, content_folder, ignore_progress, CancelToken())
    if state.content or state.index:
        do_work("index", folders, content_folder, ignore_progress, CancelToken())


def _disk(folders: Folders, words: Words) -> Check:
    free = shutil.disk_usage(folders.data).free
    if free >= NEEDED_BYTES:
        return Check("disk", True)
    mega = 1024 * 1024
    problem = words.sentence("doctor.full", free_mb=free // mega, needed_mb=NEEDED_BYTES // mega)
    return Check("disk", False, problem, words.sentence("doctor.free_space"))


def _data(folders: Folders, content_folder: Path, words: Words) -> Iterator[Check]:
    run_repair = words.sentence("doctor.run_repair")
    yield Check("data_folder", True)
    try:
        state = examine(folders, content_folder)
    except HandbookError as error:
        advice = "doctor.newer_program" if isinstance(error, StoreTooNew) else "doctor.choose_folder"
        yield Check("database", False, error_sentence(error, words), words.sentence(advice))
        return
    damaged = state.notice == "store_rebuilt"
    problem = words.sentence("errors.store_damaged") if damaged else ""
    yield Check("database", not damaged, problem, run_repair if damaged else "")
    yield _state_check("content", not state.content, "doctor.not_loaded", words)
    yield _state_check("index", not (state.index and folders.keeps_index), "errors.index_missing", words)


def _private_notes(folders: Folders, words: Words, *, repair: bool) -> Check:
    """Whether they can be unlocked, as far as that is seen without the passphrase. None at all is well too."""
    try:
        look = examine_notes(folders)
        if repair:
            close_to_others(folders)
    except PrivateError as error:
        return Check(
            "private_notes", False, error_sentence(error, words), words.sentence("doctor.choose_folder")
        )
    if look.problem is not None:
        advice = "doctor.restore_notes" if look.has_backup else "doctor.return_notes"
        advice = "doctor.newer_program" if isinstance(look.problem, NotesTooNew) else advice
        return Check("private_notes", False, error_sentence(look.problem, words), words.sentence(advice))
    if is_open_to_others(folders):
        problem = words.sentence("doctor.notes_open_to_others")
        return Check("private_notes", False, problem, words.sentence("doctor.run_repair"))
    return Check("private_notes", True)


def _state_check(name: str, ok: bool, problem: str, words: Words) -> Check:
    if ok:
        return Check(name, True)
    return Check(name, False, words.sentence(problem), words.sentence("doctor.run_repair"))


def _fonts(resources: Path, words: Words) -> Check:
    missing = [name for name in FONT_FAMILIES if not (resources / "fonts" / f"{name}.ttf").is_file()]
    if not missing:
        return Check("fonts", True)
    problem = words.sentence("doctor.missing_fonts", names=", ".join(missing))
    return Check("fonts", False, problem, words.sentence("doctor.reinstall"))


def _timezones(words: Words) -> Check:
    try:
        zoneinfo.ZoneInfo("Asia/Yerevan")
    except zoneinfo.ZoneInfoNotFoundError:
        problem = words.sentence("doctor.no_timezones")
        return Check("timezones", False, problem, words.sentence("doctor.reinstall"))
    return Check("timezones", True)
