"""The page as it is painted on: black strokes, boxes, hatching, icons and QR codes as vectors; mirrored on demand."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from handbook.paper.measures import THIN, mm, points
from handbook.sheets.qr import QUIET_ZONE_MODULES, QrCode

_DASH = (points(1.8), points(1.3))
_BOUNDS = '<path stroke="none" d="M0 0h24v24H0z" fill="none" />'
_FILLED = ('fill="currentColor"', 'fill="currentColor" stroke="currentColor" stroke-width="0.01"')
"""QtSvg (6.11) marks "no stroke" by a pen without brush, which the PDF engine paints black, one unit wide: so Tabler's
invisible square goes, and what is filled gets a stroke too thin to be seen."""
_HATCH_STEP = mm(1.1)
_HATCH_STROKE = mm(0.36)


class Icons:
    """The icons of a folder as vectors."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.renderer = lru_cache(maxsize=64)(self._renderer)

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        svg = (self._folder / f"{name}.svg").read_text("utf-8").replace(_BOUNDS, "").replace(*_FILLED)
        svg = svg.replace("currentColor", colour)
        return QSvgRenderer(QByteArray(svg.encode()))


class Canvas:
    """Paints in units, from the leading edge: `x` 0 is where reading starts.

    Attributes:
        painter: set up so that one unit of it is one unit of the page.
    """

    def __init__(self, painter: QPainter, icons: Icons, page_width: float, *, mirrored: bool) -> None:
        self.painter = painter
        self._icons = icons
        self._page_width = page_width
        self._mirrored = mirrored

    def left(self, x: float, width: float) -> float:
        """The left edge of something `width` wide whose leading edge is at `x`."""
        return self._page_width - x - width if self._mirrored else x

    def fill(self, x: float, y: float, width: float, height: float) -> None:
        """A black rectangle; also every rule."""
        self.painter.fillRect(QRectF(self.left(x, width), y, width, height), Qt.GlobalColor.black)

    def dashes(self, x: float, y: float, length: float, *, down: bool = False, stroke: float = THIN) -> None:
        """A dashed line along the page or down it."""
        start = QPointF(self.left(x, 0 if down else length), y)
        end = start + (QPointF(0, length) if down else QPointF(length, 0))
        self.painter.setPen(_pen(stroke, dashed=True))
        self.painter.drawLine(QLineF(start, end))

    def box(
        self, x: float, y: float, width: float, height: float, *, stroke: float = THIN, dashed: bool = False
    ) -> None:
        """A frame whose strokes lie inside the rectangle."""
        inset = stroke / 2
        self.painter.setPen(_pen(stroke, dashed=dashed))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        outer = QRectF(self.left(x, width), y, width, height)
        self.painter.drawRect(outer.adjusted(inset, inset, -inset, -inset))

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Diagonal strokes: old."""
        left = self.left(x, width)
        painter = self.painter
        painter.save()
        painter.setClipRect(QRectF(left, y, width, height))
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), _HATCH_STROKE, c=Qt.PenCapStyle.FlatCap))
        strokes, lower = [], y + _HATCH_STEP / 2
        while lower < y + height + width + _HATCH_STEP:
            strokes.append(QLineF(left - width, lower + width, left + 2 * width, lower - 2 * width))
            lower += _HATCH_STEP
        painter.drawLines(strokes)
        painter.restore()

    def icon(self, name: str, x: float, y: float, side: float, *, colour: str = "#000000") -> None:
        """An icon in a square."""
        self._icons.renderer(name, colour).render(self.painter, QRectF(self.left(x, side), y, side, side))

    def qr(self, code: QrCode, x: float, y: float, side: float) -> None:
        """A QR code with its quiet zone inside the square; one path, so that no seams show between modules."""
        module = side / (code.size + 2 * QUIET_ZONE_MODULES)
        left = self.left(x, side) + QUIET_ZONE_MODULES * module
        path = QPainterPath()
        for row, modules in enumerate(code.rows):
            top = y + (QUIET_ZONE_MODULES + row) * module
            for start, length in _dark_runs(modules):
                path.addRect(left + start * module, top, length * module, module)
        path.setFillRule(Qt.FillRule.WindingFill)
        self.painter.fillPath(path, QBrush(Qt.GlobalColor.black))


def _dark_runs(modules: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Dark modules side by side as (start, length)."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(modules):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found


def _pen(stroke: float, *, dashed: bool) -> QPen:
    pen = QPen(QColor(Qt.GlobalColor.black), stroke)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([length / stroke for length in _DASH])
    return pen
