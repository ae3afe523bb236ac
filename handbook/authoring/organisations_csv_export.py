"""`handbook content export-organisations`: the organisations of a content folder as a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handbook.authoring.organisations_csv import columns, rows
from handbook.authoring.organisations_csv_cells import guarded
from handbook.authoring.toml_writer_folder import read_clean, write_together
from handbook.errors import HandbookError
from handbook.model.records import Content
from handbook.words import Words

SEPARATORS: Mapping[str, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and where."""

    organisations: int
    file: Path

    def to_json(self, words: Words) -> dict[str, Any]:
        """`organisations` (their number), `file`."""
        return {"organisations": self.organisations, "file": str(self.file)}

    def lines(self, words: Words) -> list[str]:
        """One line."""
        return [words.count("authoring.exported", self.organisations, file=str(self.file))]


def export_organisations(folder: Path, file: Path, today: date, separator: str = ",") -> ExportReport:
    """Write the organisations of a content folder without fault to a CSV file.

    Args:
        folder: the folder that holds `pack.toml`.
        file: where to write; replaced if it is there.
        today: dates after it are faults.
        separator: between cells; a spreadsheet in Russian or German wants a semicolon.

    Raises:
        ContentInvalid: the folder does not pass `content check`.
        HandbookError: the file can't be written.
    """
    content = read_clean(folder, today)
    if file.exists() and not file.is_file():
        raise HandbookError("authoring.not_a_file", path=str(file))
    target = file.resolve()
    write_together(target.parent, {target.name: csv_bytes(content, separator)})
    return ExportReport(len(content.organisations), file)


def csv_bytes(content: Content, separator: str = ",") -> bytes:
    """The spreadsheet (RFC 4180) in UTF-8 with the mark by which Excel knows it."""
    names = columns(content)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow(names)
    for organisation in content.organisations:
        for cells in rows(organisation):
            writer.writerow([guarded(cells.get(name, "")) for name in names])
    return stream.getvalue().encode("utf-8-sig")
