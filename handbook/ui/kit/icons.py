"""Icons: one SVG each, drawn in the colour asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:  # it brings 150 names of the system's icons, which a start has no use for
    from PySide6.QtGui import QIcon

_STROKE = ('stroke-width="2"', 'stroke-width="1.75"')


@dataclass(frozen=True)
class IconColours:
    """Colours of one icon by state, `#RRGGBB`."""

    normal: str
    checked: str
    disabled: str


class MissingIcon(LookupError):
    """Our own bug: no such file among the icons."""


_FLIPPED = {
    f"{kind}-{side}": f"{kind}-{other}"
    for kind in ("arrow", "chevron")
    for side, other in (("left", "right"), ("right", "left"))
}


class IconSet:
    """Draws the icons of a folder; what was drawn once is kept.

    Args:
        folder: holds `<name>.svg`, drawn with `currentColor`.
        ratio: device pixels per logical pixel, used where none is given.
    """

    def __init__(self, folder: Path, ratio: float = 1.0) -> None:
        self._folder = folder
        self._ratio = ratio
        self._sources: dict[str, str] = {}
        self._images: dict[tuple[str, int, str, float], QImage] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def names(self) -> list[str]:
        """Every icon there is."""
        return sorted(file.stem for file in self._folder.glob("*.svg"))

    def image(self, name: str, size_px: int, colour: str, ratio: float | None = None) -> QImage:
        """An icon as a picture, for text documents.

        Raises:
            MissingIcon: there is no icon of this name.
        """
        key = (name, size_px, colour, ratio or self._ratio)
        if key not in self._images:
            self._images[key] = self._drawn(*key)
        return self._images[key]

    def pixmap(self, name: str, size_px: int, colour: str, ratio: float | None = None) -> QPixmap:
        """An icon for painting on a widget.

        Raises:
            MissingIcon: there is no icon of this name.
        """
        key = (name, size_px, colour, ratio or self._ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = QPixmap.fromImage(self.image(*key))
        return self._pixmaps[key]

    def icon(self, name: str, size_px: int, colours: IconColours) -> QIcon:
        """An icon that changes colour with the state of its button.

        Raises:
            MissingIcon: there is no icon of this name.
        """
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for colour, mode, state in (
            (colours.normal, QIcon.Mode.Normal, QIcon.State.Off),
            (colours.checked, QIcon.Mode.Normal, QIcon.State.On),
            (colours.disabled, QIcon.Mode.Disabled, QIcon.State.Off),
        ):
            icon.addPixmap(self.pixmap(name, size_px, colour), mode, state)
        return icon

    def _source(self, name: str) -> str:
        if name not in self._sources:
            try:
                text = (self._folder / f"{name}.svg").read_text("utf-8")
            except OSError as error:
                raise MissingIcon(name) from error
            self._sources[name] = text.replace(*_STROKE)
        return self._sources[name]

    def _drawn(self, name: str, size_px: int, colour: str, ratio: float) -> QImage:
        svg = self._source(name).replace("currentColor", colour)
        image = QImage(QSize(size_px, size_px) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(image.rect()))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image


def facing(name: str, direction: Qt.LayoutDirection) -> str:
    """The icon that points the same way in reading: forward is to the left where reading goes to the left."""
    return _FLIPPED.get(name, name) if direction == Qt.LayoutDirection.RightToLeft else name
