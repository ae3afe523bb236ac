"""Lays out what is shipped beside the code, and draws the program's icon in the sizes that systems want."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from resources.packaging.starter import put_starter

RESOURCES = ("brand", "fonts", "help", "icons", "licences", "map", "translations", "wordlists")
ICON_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SOURCES = shutil.ignore_patterns("*.ts", "*.po", "__pycache__", ".*")


def stage(root: Path, shipped: Path, starter: Path | None, publisher: Path | None) -> tuple[str, ...]:
    """Resources and content, or a signed pack in its place; returns the words of whom this release will trust.

    Raises:
        UnfitStarter, HandbookError: see `put_starter`.
    """
    for name in RESOURCES:
        shutil.copytree(root / "resources" / name, shipped / "resources" / name, ignore=_SOURCES)
    if starter is not None:
        return put_starter(starter, publisher, shipped / "content")
    shutil.copytree(root / "content", shipped / "content", ignore=_SOURCES)
    return ()


def draw_icons(root: Path, folder: Path) -> None:
    """`handbook-SIZE.png`, and all of them in one `.ico` (Windows) and one `.icns` (macOS)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True)
    drawing = QSvgRenderer(str(root / "resources" / "brand" / "handbook.svg"))
    for size in ICON_SIZES_PX:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(image.rect()))
        painter.end()
        image.save(str(folder / f"handbook-{size}.png"))
    largest = QImage(str(folder / "handbook-256.png"))
    for name in ("handbook.ico", "handbook.icns"):
        largest.save(str(folder / name))
    del app
