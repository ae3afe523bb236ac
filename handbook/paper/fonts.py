"""The fonts the program brings along. Nothing is ever shown or printed in a font of the system."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILIES = ("Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Arabic")
"""One list for all text, so that mixed scripts share a line."""

MONO_FAMILIES = ("Noto Sans Mono", *FAMILIES)
"""For handles, codes, addresses and fingerprint words."""

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
    return [file.name for file in files if not _is_known(file)]


@lru_cache(maxsize=64)
def _is_known(file: Path) -> bool:
    """Register a file once: Qt keeps fonts for as long as the process runs."""
    return QFontDatabase.addApplicationFont(str(file)) >= 0
