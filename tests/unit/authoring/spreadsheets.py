"""The organisations of the small folder as a spreadsheet, and what an editor does to it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

from handbook.authoring.check import check
from handbook.authoring.organisations_csv_import import ImportReport, import_organisations
from handbook.words import PROGRAM_LANGUAGES, Words
from tests.unit.content.small_content import TODAY


def snapshot(folder: Path) -> dict[str, bytes]:
    """What is in a folder, to compare before and after."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


HELP = "organisations/help-am.toml"
Table = list[dict[str, str]]
Edit = Callable[[Table], object]


def read(file: Path) -> Table:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def write(file: Path, table: Table) -> None:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(table[0]))
    writer.writeheader()
    writer.writerows(table)
    file.write_text(stream.getvalue(), encoding="utf-8")


def bring(folder: Path, sheet: Path, change: Edit, **options: bool) -> ImportReport:
    """Edit the spreadsheet and import it; with a fault nothing may have changed."""
    table = read(sheet)
    change(table)
    write(sheet, table)
    return import_whole(folder, sheet, **options)


def import_whole(folder: Path, sheet: Path, **options: bool) -> ImportReport:
    before = snapshot(folder)
    report = import_organisations(folder, sheet, TODAY, **options)
    if report.ok:
        assert check(folder, TODAY).ok
    else:
        assert snapshot(folder) == before
    for lang in PROGRAM_LANGUAGES:
        assert report.lines(Words(lang))
    return report


Problem = tuple[int | None, str | None, str]


def problems(report: ImportReport) -> list[Problem]:
    assert not report.ok
    return [(one.row, one.column, one.fault.problem) for one in report.problems]
