"""The commands about printed sheets: sheet, sheet-code."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from handbook.cli.arguments import write_error
from handbook.cli.opening import opened
from handbook.cli.output import print_json, print_lines, stderr_progress
from handbook.errors import HandbookError, InvalidChoice, SheetNotWritten
from handbook.services.handbook import Handbook
from handbook.services.sheets.changes import SheetChange, SheetChanges, sheet_changes
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetFormat, SheetRequest, file_name
from handbook.words import Words
from handbook.words.dates import format_date

DONE = 0
_ONE_LANGUAGE = frozenset({"emergency", "organisations"})

Form = dict[str, Any]


def sheet(options: argparse.Namespace, words: Words) -> int:
    """`handbook sheet CODE…`."""
    _refuse_misuse(options, words)
    codes = tuple(dict.fromkeys(code.upper() for code in options.codes))
    if options.profile and options.audience == "handout":
        write_error(words.sentence("sheets.profile_left_out"))
    with opened(options, words, index=False) as handbook:
        _know(codes, handbook)
        folder = _folder(options.output, len(codes))
        written = list(_write(codes, folder, options, handbook, words))
    if options.json:
        print_json({"sheets": written})
    else:
        print_lines(_written_lines(written, words))
    return DONE


def sheet_code(options: argparse.Namespace, words: Words) -> int:
    """`handbook sheet-code CODE`."""
    with opened(options, words, index=False) as handbook:
        changes = sheet_changes(handbook, options.code, options.lang or words.lang, options.pack)
    if options.json:
        print_json(_changes_form(changes))
    else:
        print_lines(_changes_lines(changes, words))
    return DONE


def _refuse_misuse(options: argparse.Namespace, words: Words) -> None:
    """End the program with exit code 2 where options do not go together."""
    refused = {
        "--second-lang": options.second_lang is not None and options.kind in _ONE_LANGUAGE,
        "--topics": options.topics is not None and options.kind == "organisations",
        "--service": options.service is not None and options.kind != "organisations",
    }
    for option, is_refused in refused.items():
        if is_refused:
            options.misused(words.sentence("sheets.not_with_kind", option=option, kind=options.kind))


def _know(codes: Iterable[str], handbook: Handbook) -> None:
    """See that all countries are there before the first sheet is written.

    Raises:
        InvalidChoice: one is not (`value`, `choices`).
    """
    known = sorted(handbook.vocabulary.countries)
    for code in codes:
        if code not in known:
            raise InvalidChoice(value=code[:80], choices=", ".join(known))


def _request(options: argparse.Namespace, code: str) -> SheetRequest:
    return SheetRequest(
        kind=options.kind,
        country=code,
        lang=options.lang,
        second_lang=options.second_lang,
        topics=options.topics or (),
        audience=options.audience,
        profiles=(options.profile,) if options.profile else (),
        services=options.service or (),
        pack=options.pack,
    )


def _folder(output: Path, sheets: int) -> Path | None:
    """The folder for all sheets; None where `output` is the file for the only one.

    Raises:
        HandbookError: a file is named for several sheets (`path`).
    """
    if sheets == 1 and not output.is_dir():
        return None
    if not output.is_dir() and (output.exists() or output.suffix.lower() == ".pdf"):
        raise HandbookError("sheets.folder_wanted", path=str(output))
    return output


def _write(
    codes: tuple[str, ...], folder: Path | None, options: argparse.Namespace, handbook: Handbook, words: Words
) -> Iterator[Form]:
    """Write one sheet after the other, each whole or not at all."""
    from handbook.paper.pdf import write_sheet  # late: Qt

    format_ = SheetFormat(options.paper, options.large, not options.no_qr)
    progress, finish = stderr_progress(words, "sheets.printing")
    try:
        for done, code in enumerate(codes, 1):
            document = compose(handbook, _request(options, code))
            path = _made(folder) / file_name(document, options.kind) if folder else options.output
            _refuse_special(path)
            with _interrupted_afterwards():
                painted = write_sheet(document, format_, path)
            if len(codes) > 1:
                progress(done, len(codes))
            yield {
                "country": document.country,
                "path": str(path),
                "pages": painted.pages,
                "code": document.code,
                "left_out": list(painted.left_out),
            }
    finally:
        finish()


@contextlib.contextmanager
def _interrupted_afterwards() -> Iterator[None]:
    """Ctrl+C counts when the sheet is written (0.2 s): left in the middle of a page, Qt crashes.

    Raises:
        KeyboardInterrupt: it was pressed meanwhile.
    """
    pressed = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: pressed.set())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed.is_set():
        raise KeyboardInterrupt


def _made(folder: Path) -> Path:
    """The folder, made if missing.

    Raises:
        SheetNotWritten: it can't be (`path`, `reason`).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SheetNotWritten(path=str(folder), reason=error.strerror or str(error)) from error
    return folder


def _refuse_special(path: Path) -> None:
    """A finished PDF takes the place of what is there: of a file, not of a folder or a device.

    Raises:
        HandbookError: it is none (`path`).
    """
    if path.is_dir():
        raise HandbookError("sheets.is_a_folder", path=str(path))
    if path.exists() and not path.is_file():
        raise HandbookError("sheets.not_a_file", path=str(path))


def _written_lines(written: Iterable[Form], words: Words) -> Iterator[str]:
    for form in written:
        code = form["code"] or words.sentence("sheets.no_code")
        yield words.count("sheets.written", form["pages"], path=form["path"], code=code)
        if form["left_out"]:
            yield words.count("sheets.left_out", len(form["left_out"]), ids=", ".join(form["left_out"]))


def _changes_form(changes: SheetChanges) -> Form:
    def entries(records: tuple[SheetChange, ...]) -> list[Form]:
        return [
            {"id": each.id, "kind": each.kind, "topic": each.topic, "title": each.title} for each in records
        ]

    return {
        "code": changes.code,
        "country": changes.country,
        "kind": changes.kind,
        "topics": list(changes.topics),
        "pack": changes.pack,
        "publisher": changes.publisher,
        "known": changes.known,
        "printed_versions": list(changes.printed_versions),
        "current_version": changes.current_version,
        "other_packs": list(changes.others),
        "added": entries(changes.added),
        "changed": entries(changes.changed),
        "removed": [
            {"id": each.id, "kind": each.kind, "topic": each.topic, "replaced_by": each.replaced_by}
            for each in changes.removed
        ],
        "withdrawn": [
            {"id": each.id, "on": each.on.isoformat(), "reason": each.reason} for each in changes.withdrawn
        ],
    }


def _changes_lines(changes: SheetChanges, words: Words) -> Iterator[str]:
    yield words.sentence(
        "sheets.code_of",
        code=changes.code,
        country=changes.country_name,
        kind=words.sentence(f"sheets.kind_{changes.kind}"),
    )
    if not changes.known:
        yield words.sentence("sheets.code_newer" if changes.is_newer else "sheets.code_unknown")
        return
    versions = ", ".join(str(version) for version in changes.printed_versions)
    yield words.sentence(
        "sheets.printed_from", pack=changes.pack, versions=versions, current=changes.current_version
    )
    if changes.others:
        yield words.sentence("sheets.code_others", packs=", ".join(changes.others))
    if changes.is_current:
        yield words.sentence("sheets.nothing_changed")
    if changes.withdrawn:
        yield words.sentence("sheets.withdrawn")
        for each in changes.withdrawn:
            yield f"  ✗ {each.id} · {format_date(each.on, words.lang)} · {each.reason}"
    for title, records in (
        ("changed", changes.changed),
        ("removed", changes.removed),
        ("added", changes.added),
    ):
        if records:
            yield words.sentence(f"sheets.{title}")
            yield from (f"  {_change_line(each)}" for each in records)


def _change_line(change: SheetChange) -> str:
    heir = f" → {change.replaced_by}" if change.replaced_by else ""
    return f"{change.title} ({change.id})" if change.title else f"{change.id}{heir}"
