"""Comparisons on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook.paper.layout import lay_out
from handbook.paper.pdf import write_sheet
from handbook.services.compare import Comparison
from handbook.services.handbook import Handbook
from handbook.services.sheets.comparison_sheet import comparison_sheet
from handbook.services.sheets.request import SheetFormat
from handbook.ui.print.printing import paint_on

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def write_comparison(
    handbook: Handbook, comparison: Comparison, lang: str, format: SheetFormat, path: Path
) -> None:
    """Write a comparison as PDF.

    Raises:
        SheetNotWritten: the place can't be written.
    """
    write_sheet(comparison_sheet(handbook, comparison, lang), format, path)


def print_comparison(
    handbook: Handbook, comparison: Comparison, lang: str, format: SheetFormat, printer: QPrinter
) -> int:
    """Send a comparison to a printer; how many pages."""
    return paint_on(printer, [lay_out(comparison_sheet(handbook, comparison, lang), format)])
