"""Every kind of sheet as a picture, compared with one that somebody has looked at.

Pictures and not positions: they also hold bars, boxes, hatching and weights, and a reviewer sees a difference. Qt draws
them (its FreeType comes with it, so they hardly differ between machines); what differs by a shade does not count.
After a change that is meant: `HANDBOOK_UPDATE_PICTURES=1 pytest tests/gui/paper/test_pictures.py`, then look at each.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from handbook.paper.layout import LaidOut, lay_out, paint_page
from handbook.paper.pdf import write_sheet
from handbook.sheets.document import PocketCard, Section, Sheet, SheetFormat
from tests.capabilities import needs_tool
from tests.gui.paper.everything import ARABIC, CARD, COUNTER, SHEET, STATEMENTS

PICTURES = Path(__file__).parent / "pictures"
DPI = 60
VISIBLE = 48
"""Of 255: a difference that the eye finds."""
MOST_DIFFERENT = 0.0002
PDF_DPI, PDF_BLUR, PDF_VISIBLE, PDF_MOST_DIFFERENT = 144, 6, 64, 0.0002
"""Poppler paints letters in other greys than Qt: measured 0; with black boxes round the icons 0.0005."""

LONG = replace(SHEET, main=(Section(("Danger",), STATEMENTS * 3), *SHEET.main))
CASES: dict[str, tuple[Sheet | PocketCard, SheetFormat, int]] = {
    "country-a4": (SHEET, SheetFormat(), 0),
    "country-a4-second-page": (LONG, SheetFormat(), 1),
    "country-a5": (SHEET, SheetFormat("a5"), 0),
    "country-letter-large": (SHEET, SheetFormat("letter", large=True, qr=False), 0),
    "counter-a4": (COUNTER, SheetFormat(), 0),
    "country-arabic": (ARABIC, SheetFormat(), 0),
    "card-a4": (CARD, SheetFormat(), 0),
    "card-a5-large": (CARD, SheetFormat("a5", large=True), 0),
}


def picture(laid_out: LaidOut, page: int, dpi: int = DPI) -> QImage:
    """A page as the preview shows it."""
    scale = dpi / 72
    size = (round(laid_out.width * scale), round(laid_out.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(laid_out, page, painter)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def different(one: QImage, other: QImage, blur: int = 2, visible: int = VISIBLE) -> float:
    """The share of points, blurred, that differ visibly."""
    if one.size() != other.size():
        return 1.0
    blurred = [
        image.scaled(
            image.width() // blur,
            image.height() // blur,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    ]
    first, second = (_greys(image) for image in blurred)
    return sum(abs(a - b) > visible for a, b in zip(first, second, strict=True)) / len(first)


def _greys(image: QImage) -> bytes:
    """Row by row, without what fills each row up."""
    step, data = image.bytesPerLine(), bytes(image.constBits())
    return b"".join(data[row * step : row * step + image.width()] for row in range(image.height()))


@pytest.mark.parametrize("name", CASES)
def test_a_sheet_looks_as_it_was_approved(name: str, tmp_path: Path) -> None:
    document, format, page = CASES[name]
    drawn, approved = picture(lay_out(document, format), page), PICTURES / f"{name}.png"
    if os.environ.get("HANDBOOK_UPDATE_PICTURES") == "1":
        drawn.save(str(approved))
    expected = QImage(str(approved)).convertToFormat(QImage.Format.Format_Grayscale8)
    drawn.save(str(tmp_path / "drawn.png"))
    assert different(drawn, expected) <= MOST_DIFFERENT, f"compare {tmp_path / 'drawn.png'} with {approved}"


def test_a_missing_bar_is_seen() -> None:
    calm = replace(SHEET.main[0], blocks=tuple(replace(block, risk=None) for block in STATEMENTS[:2]))
    without = lay_out(replace(SHEET, main=(calm, *SHEET.main[1:])), SheetFormat())
    assert different(picture(without, 0), picture(lay_out(SHEET, SheetFormat()), 0)) > MOST_DIFFERENT


@needs_tool("pdftoppm", package="poppler-utils")
@pytest.mark.parametrize("name", ["country-a4", "counter-a4", "country-arabic", "card-a4"])
def test_the_preview_shows_what_the_file_shows(name: str, tmp_path: Path) -> None:
    document, format, page = CASES[name]
    write_sheet(document, format, tmp_path / "sheet.pdf")
    resolution = ["-gray", "-r", str(PDF_DPI), "-singlefile"]
    subprocess.run(["pdftoppm", *resolution, tmp_path / "sheet.pdf", tmp_path / "sheet"], check=True)
    shown = picture(lay_out(document, format), page, PDF_DPI)
    printed = QImage(str(tmp_path / "sheet.pgm")).copy(shown.rect())  # poppler rounds up
    assert different(printed, shown, PDF_BLUR, PDF_VISIBLE) <= PDF_MOST_DIFFERENT


def test_no_such_page() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(IndexError):
        paint_page(lay_out(SHEET, SheetFormat()), 7, painter)
    painter.end()
