"""Tags: the signs under a statement, each an icon with its word (visual.md, "Signs")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.paper.signs import HIGH_RISK_ICON as HIGH_RISK_ICON
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_box, draw_words, mirrored, text_width
from handbook.ui.kit.text import plain_tooltip

_LEAST_EM = 16
TagTone = Literal["ink", "ink2", "ink3", "high", "mid", "stale", "good", "accent"]


@dataclass(frozen=True, slots=True)
class TagSpec:
    """One tag.

    Attributes:
        icon: name of its icon; empty for a word alone.
        text: its word.
        tone: its colour.
        boxed: in a frame; a `stale` frame is dashed.
        bold: in bold, for high risk.
        solid: white on a fill of `high`: a withdrawn contact.
    """

    icon: str
    text: str
    tone: TagTone = "ink2"
    boxed: bool = False
    bold: bool = False
    solid: bool = False


@dataclass(frozen=True, slots=True)
class PlacedTags:
    """Tags with the place of each, for left to right, and the height of all lines in px."""

    tags: tuple[tuple[TagSpec, QRect], ...]
    height: int


class TagPainter:
    """Places and paints tags for one look, in lines as wide as there is room."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def place(self, tags: Sequence[TagSpec], width: int) -> PlacedTags:
        """Where each tag stands within `width` px."""
        unit = self._look.metrics
        x, y, placed = 0, 0, []
        line = self._line_height()
        for tag in tags:
            needed = min(self._width(tag), width)
            if x + needed > width and x > 0:
                x, y = 0, y + line + unit.hair
            placed.append((tag, QRect(x, y, needed, line)))
            x += needed + unit.medium
        return PlacedTags(tuple(placed), y + line if placed else 0)

    def paint(
        self, painter: QPainter, rect: QRect, placed: PlacedTags, direction: Qt.LayoutDirection
    ) -> None:
        """Paint tags placed for the width of `rect` with their first line at its top."""
        for tag, box in placed.tags:
            where = mirrored(box.translated(rect.topLeft()), rect, direction)
            self._paint_tag(painter, tag, where, direction)

    def width(self, tags: Sequence[TagSpec]) -> int:
        """Width of all tags in one line."""
        gaps = self._look.metrics.medium * max(0, len(tags) - 1)
        return sum(self._width(tag) for tag in tags) + gaps

    def _paint_tag(self, painter: QPainter, tag: TagSpec, rect: QRect, direction: Qt.LayoutDirection) -> None:
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        colour = theme.on_high if tag.solid else str(getattr(theme, tag.tone))
        if tag.solid or tag.boxed:
            self._paint_box(painter, tag, rect)
        x = rect.left() + self._padding(tag)
        if tag.icon:
            size = unit.icon_tag
            box = QRect(x, rect.top() + (rect.height() - size) // 2, size, size)
            painter.drawPixmap(mirrored(box, rect, direction), look.icons.pixmap(tag.icon, size, colour))
            x += size + unit.hair
        words = mirrored(
            QRect(QPoint(x, rect.top()), QPoint(rect.right() - self._padding(tag), rect.bottom())),
            rect, direction,
        )  # fmt: skip
        draw_words(painter, words, tag.text, self._font(tag), colour, direction=direction)

    def _paint_box(self, painter: QPainter, tag: TagSpec, rect: QRect) -> None:
        unit, theme = self._look.metrics, self._look.theme
        if tag.solid:
            draw_box(painter, rect, fill=theme.high, radius=unit.px(3))
            return
        grounds = {
            "stale": theme.stale_soft, "high": theme.high_soft, "mid": theme.mid_soft, "good": theme.good_soft
        }  # fmt: skip
        edges = {"stale": theme.stale_edge, "ink2": theme.edge, "ink3": theme.edge}
        draw_box(
            painter, rect, fill=grounds.get(tag.tone), border=edges.get(tag.tone) or getattr(theme, tag.tone),
            radius=unit.px(3), width=unit.rule, dashed=tag.tone == "stale",
        )  # fmt: skip

    def _font(self, tag: TagSpec) -> QFont:
        fonts = self._look.fonts
        return fonts.bold(TextSize.TAG) if tag.bold or tag.solid else fonts.body(TextSize.TAG)

    def _padding(self, tag: TagSpec) -> int:
        return self._look.metrics.px(6) if tag.boxed or tag.solid else 0

    def _width(self, tag: TagSpec) -> int:
        unit = self._look.metrics
        icon = unit.icon_tag + unit.hair if tag.icon else 0
        return text_width(self._font(tag), tag.text) + icon + 2 * self._padding(tag)

    def _line_height(self) -> int:
        return self._look.metrics.px(21)


class TagLine(QWidget):
    """Tags as a widget; they take more lines where it is narrow."""

    def __init__(self, look: Look, tags: Sequence[TagSpec] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._painter = TagPainter(look)
        self._tags: tuple[TagSpec, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        self.set_tags(tags)

    def set_tags(self, tags: Sequence[TagSpec]) -> None:
        """Show other tags."""
        self._tags = tuple(tags)
        self.setAccessibleName(", ".join(tag.text for tag in tags))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines at this width."""
        return self._painter.place(self._tags, width).height

    def sizeHint(self) -> QSize:
        """One line."""
        width = self._painter.width(self._tags)
        return QSize(width, self.heightForWidth(max(1, width)))

    def minimumSizeHint(self) -> QSize:
        """The widest tag, where it is not very long."""
        widest = min(self._widest(), self._look.metrics.em(_LEAST_EM))
        return QSize(widest, self._painter.place(self._tags, self.width()).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a tag is cut, the tooltip has it whole."""
        super().resizeEvent(event)
        plain_tooltip(self, self.accessibleName() if self._widest() > self.width() else "")

    def _widest(self) -> int:
        return max((self._painter.width([tag]) for tag in self._tags), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tags."""
        painter = QPainter(self)
        placed = self._painter.place(self._tags, self.width())
        self._painter.paint(painter, self.rect(), placed, self.layoutDirection())
        painter.end()
