"""What the page of packs asks of the handbook, beside the window."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from handbook.errors import Cancelled, StoreMissing
from handbook.progress import CancelToken, Progress, ignore_progress
from handbook.services.pack_history import InstalledGeneration, installed_packs
from handbook.services.pack_report import PackReport
from handbook.services.packs import inspect_pack
from handbook.services.publishers import PublisherRow, namesakes, publishers
from handbook.services.work import Exchanged, PackOrder, exchange_packs, run_work

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook

MAX_COPIED_BYTES = 512 * 1024 * 1024
"""Nothing larger is a pack; the gate then says so of the file itself."""


@dataclass(frozen=True, slots=True)
class InstalledRow:
    """A body of content that readers see.

    Attributes:
        title: in the reader's language.
        status: "fresh", "stale", "expired", "clock_wrong", or "unsigned".
        is_trusted: whether its publisher is still trusted.
        earlier: the version one can go back to.
    """

    pack: str
    title: str
    publisher: str
    status: str
    version: int | None = None
    issued: datetime | None = None
    fresh_until: datetime | None = None
    areas: tuple[str, ...] = ()
    superseded: tuple[str, ...] = ()
    is_trusted: bool = True
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What the start page shows."""

    installed: tuple[InstalledRow, ...]
    publishers: tuple[PublisherRow, ...]


@dataclass(frozen=True, slots=True)
class Inspection:
    """A pack that was looked at.

    Attributes:
        file: what the reader chose.
        held: a copy nobody else can change or pull out: what was shown is what is applied.
        now: when it was looked at; its age is judged by that.
        before: the version installed of the same pack.
        words: the fingerprint of who signed it.
        namesakes: the fingerprints of others one trusts whose names look the same.
        names: of services, profiles and indicators by code, of others by `topic:` and `country:` with theirs.
    """

    file: Path
    held: Path
    size: int
    now: datetime
    report: PackReport
    before: int | None
    words: tuple[str, ...]
    namesakes: tuple[tuple[str, ...], ...]
    names: Mapping[str, str]


def overview(handbook: Handbook, lang: str, ui_lang: str) -> Overview:
    """What is installed, titles in `lang`, and who is trusted, words spelled for `ui_lang`."""
    folders = handbook.folders
    generations = installed_packs(folders, handbook.now)
    try:
        packs = handbook.packs()
    except StoreMissing:
        packs = ()
    current = {each.row.pack: each for each in generations if each.row.is_current}
    rows = []
    for installed in packs:
        pack = installed.pack
        title = pack.title.get(lang) or next(iter(pack.title.values()))  # type: ignore[call-overload]
        signed = current.get(pack.id) if installed.origin == "signed" else None
        if signed is None:
            rows.append(InstalledRow(pack.id, title, pack.publisher.name, "unsigned"))
        else:
            rows.append(_signed_row(title, pack.publisher.name, signed, generations))
    return Overview(tuple(rows), publishers(folders, ui_lang))


def inspect(handbook: Handbook, file: Path, held_folder: Path, lang: str) -> Inspection:
    """Look at a pack; changes nothing but the copy in `held_folder`.

    Raises:
        HandbookError: the database can't be read.
    """
    folders, now = handbook.folders, handbook.now
    held, size = _copied(file, held_folder)
    report = inspect_pack(folders, held, now, lang)
    before = None
    for each in installed_packs(folders, now):
        if each.row.is_current and each.row.pack == report.pack:
            before = each.row.version
    words: tuple[str, ...] = ()
    for row in publishers(folders, lang):
        if row.root_hash == report.publisher:
            words = row.words
    others = tuple(row.words for row in namesakes(folders, report.publisher, report.publisher_name, lang))
    return Inspection(file, held, size, now, report, before, words, others, _names(handbook, lang))


def exchange(handbook: Handbook, order: PackOrder, progress: Progress, cancel: CancelToken) -> Exchanged:
    """Import or go back in a child process; cancelled too late, it is brought to its end.

    Raises:
        Cancelled: nothing has changed.
        HandbookError: it can't be done; what was installed stays.
    """
    folders = handbook.folders
    before = _generation(handbook)
    try:
        return exchange_packs(order, folders, progress, cancel)
    except Cancelled:
        after = _generation(handbook)
        if after == before:
            raise
        run_work("index", folders, folders.data, ignore_progress, CancelToken())
        return Exchanged(after[1])


def _generation(handbook: Handbook) -> tuple[int, int]:
    """(generation, version) of the newest signed one."""
    current = [each.row for each in installed_packs(handbook.folders, handbook.now)]
    return max(((row.generation, row.version) for row in current), default=(0, 0))


def _copied(file: Path, folder: Path) -> tuple[Path, int]:
    """A private copy; the file itself where it can't be copied: the gate then says why."""
    try:
        size = file.stat().st_size
        if not file.is_file() or size > MAX_COPIED_BYTES:
            return file, 0
        copy = folder / "pack.hbpack"
        shutil.copyfile(file, copy)
    except (OSError, ValueError):
        return file, 0
    return copy, copy.stat().st_size


def _signed_row(
    title: str, publisher: str, signed: InstalledGeneration, all_: tuple[InstalledGeneration, ...]
) -> InstalledRow:
    row = signed.row
    earlier = [each.row.version for each in all_ if each.row.pack == row.pack and not each.row.is_current]
    return InstalledRow(
        pack=row.pack,
        title=title,
        publisher=signed.publisher_name or publisher,
        status=signed.status,
        version=row.version,
        issued=row.issued,
        fresh_until=row.fresh_until,
        areas=row.areas,
        superseded=row.superseded,
        is_trusted=signed.publisher_name is not None,
        earlier=earlier[0] if earlier else None,
    )


def _names(handbook: Handbook, lang: str) -> dict[str, str]:
    try:
        vocabulary = handbook.vocabulary
    except StoreMissing:
        return {}
    names = {code: vocabulary.service_name(code, lang) for code in vocabulary.services}
    names |= {code: vocabulary.profile_name(code, lang) for code in vocabulary.profiles}
    names |= {code: vocabulary.indicator_name(code, lang) for code in vocabulary.indicators}
    names |= {f"topic:{code}": vocabulary.topic_name(code, lang) for code in vocabulary.topics}
    return names | {f"country:{code}": vocabulary.country_name(code, lang) for code in vocabulary.countries}
