"""A QFont for every use, of the fonts the program brings along."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from handbook.paper.fonts import FAMILIES, MONO_FAMILIES
from handbook.ui.kit.metrics import Metrics, TextSize

_HEADINGS = (TextSize.PAGE, TextSize.TOPIC, TextSize.LEAD)


class Fonts:
    """Builds fonts for one text size; sizes are given in px at 100 %."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def body(self, size: float = TextSize.BODY) -> QFont:
        """Running text."""
        return self._font(FAMILIES, size, bold=False)

    def bold(self, size: float = TextSize.BODY) -> QFont:
        """Text that stands out."""
        return self._font(FAMILIES, size, bold=True)

    def heading(self, level: int) -> QFont:
        """Heading of level 1 (page title), 2 (topic) or 3 (part of a card)."""
        return self._font(FAMILIES, _HEADINGS[level - 1], bold=True)

    def mono(self, size: float = TextSize.LIST, *, bold: bool = False) -> QFont:
        """Handles, codes, addresses."""
        return self._font(MONO_FAMILIES, size, bold=bold)

    def line_px(self, font: QFont) -> int:
        """Height of one line of running text in this font."""
        return round(QFontMetrics(font).height() * 1.06)

    def _font(self, families: tuple[str, ...], size: float, *, bold: bool) -> QFont:
        font = QFont(list(families))
        font.setPixelSize(self._metrics.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font
