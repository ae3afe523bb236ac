"""Formats of text for one look, made once each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from handbook.ui.kit.browser import PRIVATE
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import LINE_PERCENT, TextSize

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
T = TypeVar("T")


class Formats:
    """Builds formats; measures are in px at 100 %."""

    def __init__(self, look: Look, direction: Qt.LayoutDirection) -> None:
        self._look = look
        self._direction = direction
        self.words = lru_cache(maxsize=256)(self._words)
        self.room = lru_cache(maxsize=64)(self._room)
        self.cell = lru_cache(maxsize=16)(self._cell)
        self.block = lru_cache(maxsize=128)(self._block)

    @property
    def is_mirrored(self) -> bool:
        """Whether reading starts at the right."""
        return self._direction == Qt.LayoutDirection.RightToLeft

    def in_columns(self, cells: Sequence[T]) -> list[T]:
        """Cells in reading order as they stand from left to right: Qt does not mirror tables."""
        return list(reversed(cells)) if self.is_mirrored else list(cells)

    def px(self, at_100: float) -> int:
        """A measure in px for the text size in force."""
        return self._look.metrics.px(at_100)

    def _words(
        self,
        size: float = TextSize.BODY,
        tone: str = "ink",
        bold: bool = False,
        italic: bool = False,
        mono: bool = False,
        struck: bool = False,
        marked: bool = False,
        href: str = "",
    ) -> QTextCharFormat:
        """Format of words."""
        fonts, theme = self._look.fonts, self._look.theme
        is_bold = bold or marked
        if mono:
            font = fonts.mono(size, bold=is_bold)
        else:
            font = fonts.bold(size) if is_bold else fonts.body(size)
        font.setItalic(italic)
        font.setStrikeOut(struck)
        found = QTextCharFormat()
        found.setFont(font)
        colour = theme.on_mark if marked else str(getattr(theme, tone))
        found.setForeground(QBrush(QColor(colour)))
        if marked:
            found.setBackground(QBrush(QColor(theme.mark)))
        if href:
            found.setAnchor(True)
            found.setAnchorHref(href)
            found.setFontUnderline(True)
        return found

    def _room(self, width: float, size: float, href: str = "") -> QTextCharFormat:
        """Format of one space that is `width` px wide, for what is painted there."""
        found = QTextCharFormat()
        font = self._look.fonts.body(size)
        found.setFont(font)
        found.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        found.setFontLetterSpacing(max(0.0, self._look.metrics.px(width) - self._space(size)))
        if href:
            found.setAnchor(True)
            found.setAnchorHref(href)
        return found

    def _block(
        self,
        above: float = 0,
        below: float = 0,
        lead: float = 0,
        trail: float = 0,
        hanging: float = 0,
        line: float = 0,
        side: str = "",
        rtl: bool | None = None,
    ) -> QTextBlockFormat:
        """Format of a paragraph: room around it at the leading and trailing edge.

        `line`: exact height of lines; `side`: "start" or "end" of the page, else as its language is written;
        `rtl`: how that is, where known: a hanging first line hangs there.
        """
        unit = self._look.metrics
        found = QTextBlockFormat()
        found.setTopMargin(unit.px(above))
        found.setBottomMargin(unit.px(below))
        left, right = self.in_columns((unit.px(lead), unit.px(trail)))
        found.setLeftMargin(left + (0 if rtl else unit.px(hanging)))
        found.setRightMargin(right + (unit.px(hanging) if rtl else 0))
        found.setTextIndent(-unit.px(hanging))
        if rtl is not None:
            found.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            )
        if line:
            found.setLineHeight(unit.px(line), _FIXED)
        else:
            found.setLineHeight(LINE_PERCENT, _PROPORTIONAL)
        if side:
            is_left = (side == "start") != self.is_mirrored
            edge = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
            found.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        return found

    def _cell(self, above: float, below: float) -> QTextTableCellFormat:
        """Format of a cell with room above and below what is in it."""
        found = QTextTableCellFormat()
        found.setTopPadding(self._look.metrics.px(above))
        found.setBottomPadding(self._look.metrics.px(below))
        return found

    def thin(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """The empty paragraph Qt needs before and after a table."""
        block, words = QTextBlockFormat(), QTextCharFormat()
        block.setLineHeight(1, _FIXED)
        font = self._look.fonts.body()
        font.setPixelSize(1)
        words.setFont(font)
        return block, words

    def table(self, widths: tuple[QTextLength, ...], above: float = 0, below: float = 0) -> QTextTableFormat:
        """A table without any lines."""
        found = QTextTableFormat()
        found.setBorder(0)
        found.setCellSpacing(0)
        found.setCellPadding(0)
        found.setTopMargin(self._look.metrics.px(above))
        found.setBottomMargin(self._look.metrics.px(below))
        found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        found.setColumnWidthConstraints(list(widths))
        return found

    def _space(self, size: float) -> float:
        return QFontMetricsF(self._look.fonts.body(size)).horizontalAdvance(" ")


def private(block: QTextBlockFormat) -> QTextBlockFormat:
    """The same for a paragraph of the reader's own, which is not copied with what stands around it."""
    found = QTextBlockFormat(block)
    found.setProperty(PRIVATE, True)
    return found


def equal_widths(count: int) -> tuple[QTextLength, ...]:
    """Columns of the same width."""
    return (QTextLength(QTextLength.Type.PercentageLength, 100 / count),) * count
