"""Pages on a printer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from handbook.paper.layout import LaidOut, paint_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS_PER_INCH = 72


def paint_on(printer: QPrinter, documents: Iterable[LaidOut]) -> int:
    """Print documents as one job; how many pages."""
    pages = 0
    painter = QPainter(printer)
    scale = printer.resolution() / _POINTS_PER_INCH
    try:
        for laid_out in documents:
            for number in range(len(laid_out.pages)):
                if pages:
                    printer.newPage()
                painter.save()
                painter.scale(scale, scale)
                paint_page(laid_out, number, painter)
                painter.restore()
                pages += 1
    finally:
        painter.end()  # a device destroyed under its painter takes the process down
    return pages
