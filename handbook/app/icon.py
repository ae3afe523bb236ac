"""The program's icon, for systems that take it from the window and not from a menu entry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FILE = "brand/handbook.svg"
SIZES_PX = (16, 32, 48, 128)


def program_icon(resources: Path) -> QIcon:
    """Drawn in the sizes that title bars, task bars and switchers ask for."""
    drawing, icon = QSvgRenderer(str(resources / FILE)), QIcon()
    for size in SIZES_PX:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(image.rect()))
        painter.end()
        icon.addPixmap(QPixmap.fromImage(image))
    return icon
