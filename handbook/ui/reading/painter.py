"""Paints what stands around the words of a page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, draw_ring, stripes
from handbook.ui.reading.canvas import GUTTER
from handbook.ui.reading.geometry import Geometry
from handbook.ui.reading.ornaments import (
    ConflictFrame,
    Divider,
    Ornament,
    Placed,
    RiskBar,
    Rule,
    TagBox,
    TagIcon,
)

_TAG_HEIGHT = 21


class OrnamentPainter:
    """Paints the ornaments of parts in the coordinates of the document."""

    def __init__(self, look: Look, geometry: Geometry) -> None:
        self._look = look
        self._geometry = geometry
        self._hatches: dict[tuple[str, int, int], QBrush] = {}

    def paint_grounds(self, painter: QPainter, parts: Iterable[Placed]) -> None:
        """What lies under the words."""
        for placed in parts:
            for ornament in placed.ornaments:
                self._paint_ground(painter, placed, ornament)

    def paint_icons(self, painter: QPainter, parts: Iterable[Placed]) -> None:
        """What stands between the words."""
        for placed in parts:
            for ornament in placed.ornaments:
                if isinstance(ornament, TagIcon):
                    self._paint_icon(painter, ornament)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """The focus ring around a part or a word."""
        theme, unit = self._look.theme, self._look.metrics
        draw_ring(painter, rect.toAlignedRect(), theme.focus, unit.px(theme.ring_px), unit.radius)

    def _paint_ground(self, painter: QPainter, placed: Placed, ornament: Ornament) -> None:
        match ornament:
            case RiskBar():
                self._paint_bar(painter, placed, ornament)
            case Rule():
                rect, unit = self._geometry.part(placed), self._look.metrics
                width = unit.px(ornament.width)
                top = round(rect.bottom()) + unit.px(ornament.below)
                self._fill(painter, QRectF(rect.left(), top, rect.width(), width), ornament.tone)
            case Divider():
                self._paint_divider(painter, placed, ornament)
            case TagBox():
                self._paint_box(painter, ornament)
            case ConflictFrame():
                self._paint_frame(painter, placed, ornament)

    def _paint_bar(self, painter: QPainter, placed: Placed, bar: RiskBar) -> None:
        theme, unit = self._look.theme, self._look.metrics
        if bar.risk not in ("high", "medium") and not bar.is_old:
            return
        colour = {"high": theme.high, "medium": theme.mid}.get(bar.risk or "", theme.stale_edge)
        width = unit.px(3 if bar.risk == "medium" and not bar.is_old else 4 if bar.risk == "medium" else 6)
        rect = self._geometry.part(placed)
        lead = self._geometry.lead(bar.at)
        gutter = unit.px(GUTTER)
        left = lead + gutter - width if self._geometry.is_mirrored else lead - gutter
        box = QRectF(round(left), rect.top(), width, rect.height()).toAlignedRect()
        brush = self._hatch(colour, bar.risk == "high") if bar.is_old else QBrush(QColor(colour))
        painter.setBrushOrigin(box.topLeft())
        painter.fillRect(box, brush)

    def _hatch(self, colour: str, is_high: bool) -> QBrush:
        unit = self._look.metrics
        on, off = (unit.px(3), unit.px(2)) if is_high else (unit.px(2), unit.px(3))
        key = (colour, on, off)
        if key not in self._hatches:
            self._hatches[key] = stripes(colour, self._look.theme.surface, on, off)
        return self._hatches[key]

    def _paint_divider(self, painter: QPainter, placed: Placed, divider: Divider) -> None:
        unit, rect = self._look.metrics, self._geometry.part(placed)
        lead = self._geometry.lead(divider.at)
        before = unit.px(divider.before)
        x = lead + before if self._geometry.is_mirrored else lead - before
        reach = unit.px(10) if divider.tone == "edge" else 0
        box = QRectF(round(x), rect.top() - reach, unit.rule, rect.height() + 2 * reach)
        self._fill(painter, box, divider.tone)

    def _paint_box(self, painter: QPainter, tag: TagBox) -> None:
        theme, unit = self._look.theme, self._look.metrics
        grounds = {
            "stale": theme.stale_soft,
            "high": theme.high_soft,
            "mid": theme.mid_soft,
            "good": theme.good_soft,
        }
        edges = {"stale": theme.stale_edge, "ink2": theme.edge, "ink3": theme.edge}
        for rect in self._geometry.words(tag.start, tag.end):
            box = self._tag_rect(rect)
            if tag.is_solid:
                draw_box(painter, box, fill=theme.high, radius=unit.px(3))
                continue
            draw_box(
                painter, box, fill=grounds.get(tag.tone),
                border=edges.get(tag.tone) or str(getattr(theme, tag.tone)),
                radius=unit.px(3), width=unit.rule, dashed=tag.tone == "stale",
            )  # fmt: skip

    def _tag_rect(self, words: QRectF) -> QRect:
        height = self._look.metrics.px(_TAG_HEIGHT)
        top = round(words.center().y() - height / 2)
        return QRect(round(words.left()), top, round(words.width()), height)

    def _paint_frame(self, painter: QPainter, placed: Placed, frame: ConflictFrame) -> None:
        theme, unit = self._look.theme, self._look.metrics
        rect, head = self._geometry.part(placed), self._geometry.block(frame.head)
        around = rect.adjusted(0, -unit.px(6), 0, unit.px(10)).toAlignedRect()
        head_bottom = round(head.bottom()) + unit.px(6)
        painter.save()
        painter.setClipRect(around.left(), around.top(), around.width(), head_bottom - around.top())
        draw_box(painter, around, fill=theme.sunken, border=theme.edge, radius=unit.radius, width=unit.rule)
        painter.restore()
        self._fill(painter, QRectF(around.left(), head_bottom, around.width(), unit.rule), "edge")
        draw_box(painter, around, border=theme.edge, radius=unit.radius, width=unit.rule)

    def _paint_icon(self, painter: QPainter, icon: TagIcon) -> None:
        rects = self._geometry.words(icon.at, icon.at + 1)
        if not rects:
            return
        unit = self._look.metrics
        size = unit.px(icon.size)
        rect = rects[0]
        left = rect.right() - size if self._geometry.is_right_to_left(icon.at) else rect.left()
        colour = str(getattr(self._look.theme, icon.tone))
        pixmap = self._look.icons.pixmap(icon.icon, size, colour)
        painter.drawPixmap(round(left), round(rect.center().y() - size / 2), pixmap)

    def _fill(self, painter: QPainter, rect: QRectF, tone: str) -> None:
        painter.fillRect(rect.toAlignedRect(), QColor(str(getattr(self._look.theme, tone))))
