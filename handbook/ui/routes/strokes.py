"""How a line is drawn for what it means: solid, dashes, dots, or thin with a cross."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from handbook.ui.kit.look import Look

STROKES = ("yes", "conditional", "unknown", "no")
_DASHES = {"conditional": [4.5, 2.5], "unknown": [1.0, 2.5]}


def stroke(look: Look, allowed: str, *, is_thick: bool = False) -> QPen:
    """The pen of a line; `no` is thin and ends in a cross."""
    theme, unit = look.theme, look.metrics
    colour = {"yes": theme.ink, "conditional": theme.mid, "unknown": theme.ink2, "no": theme.edge}[allowed]
    pen = QPen(QColor(colour), unit.px(3 if is_thick else 2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if allowed in _DASHES:
        pen.setDashPattern(_DASHES[allowed])
    return pen


def draw_cross(painter: QPainter, look: Look, middle: QPointF) -> None:
    """A cross over the end of a closed line."""
    size = look.metrics.px(6)
    painter.setPen(QPen(QColor(look.theme.high), look.metrics.px(3)))
    painter.drawLine(middle + QPointF(-size, -size), middle + QPointF(size, size))
    painter.drawLine(middle + QPointF(-size, size), middle + QPointF(size, -size))
