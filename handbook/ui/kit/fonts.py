"""The fonts the program brings along, and a QFont for every use."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from handbook.ui.kit.metrics import Metrics, TextSize

FAMILIES = ("Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Arabic")
"""One list for all text, so that mixed scripts share a line."""

MONO_FAMILIES = ("Noto Sans Mono", *FAMILIES)
"""For handles, codes, addresses and fingerprint words."""

_HEADINGS = (TextSize.PAGE, TextSize.TOPIC, TextSize.LEAD)


FIRST_FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
"""Those the window is first painted with; reading all eleven takes 9 ms."""


def register_first_fonts(folder: Path) -> list[str]:
    """Make the fonts of the program's own words known to Qt.

    Returns:
        Names of the files Qt could not read.
    """
    return _registered(folder / name for name in FIRST_FONTS)


def register_other_fonts(folder: Path) -> list[str]:
    """Make all other TTF files of the folder known to Qt: further scripts, handles and codes.

    Returns:
        Names of the files Qt could not read.
    """
    return _registered(file for file in sorted(folder.glob("*.ttf")) if file.name not in FIRST_FONTS)


def _registered(files: Iterable[Path]) -> list[str]:
    return [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]


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
