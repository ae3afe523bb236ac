"""Deadlines as a PDF."""

from __future__ import annotations

from pathlib import Path

from handbook.paper.pdf import write_sheet
from handbook.services.deadlines import Deadlines
from handbook.services.handbook import Handbook
from handbook.services.sheets.deadline_strip import deadline_strip
from handbook.services.sheets.request import PaperSize, SheetFormat


def write_strip(
    handbook: Handbook, found: Deadlines, lang: str, paper: PaperSize, is_large: bool, path: Path
) -> None:
    """Write the dates.

    Raises:
        SheetNotWritten: the place can't be written.
    """
    write_sheet(deadline_strip(handbook, found, lang), SheetFormat(paper, is_large), path)
