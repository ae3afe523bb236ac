"""How values look on the map: pattern, sign and words, so that a grey copy loses nothing (visual.md, "Signs")."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap

from handbook.services.grades import Grade, Step
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import HIGH_RISK_ICON

_SIGNS = {
    Grade.GOOD: "sign-good",
    Grade.FAIR: "sign-fair",
    Grade.POOR: "sign-poor",
    Grade.BAD: "sign-bad",
    Grade.UNKNOWN: "sign-unknown",
}
_RISK = "extradition_risk"
_RISK_SIGNS = {"medium": "alert-triangle", "high": HIGH_RISK_ICON}


def step_sign(indicator: str, step: Step) -> str:
    """The icon of a step; risks are triangles as everywhere else."""
    if indicator == _RISK and step.value in _RISK_SIGNS:
        return _RISK_SIGNS[step.value]
    return _SIGNS[step.grade]


def step_words(step: Step) -> str:
    """What a step is called; days by their band."""
    if step.label is not None:
        return step.label
    assert step.days is not None
    first, last = step.days
    if last is None:
        return QCoreApplication.translate("MapKey", "{first} days or more").format(first=first)
    if first == 0:
        return QCoreApplication.translate("MapKey", "up to {last} days").format(last=last)
    return QCoreApplication.translate("MapKey", "{first} to {last} days").format(first=first, last=last)


class KeyPainter:
    """Brushes for one look, each a tile that repeats seamlessly."""

    def __init__(self, look: Look, ratio: float) -> None:
        """Make the tiles.

        Args:
            look: colours and measures.
            ratio: device pixels per px, so that patterns stay sharp.
        """
        theme, unit = look.theme, look.metrics
        self._ratio = ratio
        self._tile = max(7, unit.px(7))
        self._line = max(1.3, 1.3 * unit.percent / 100)
        self._theme = theme
        self._brushes: dict[Grade, QBrush] = {}

    def brush(self, grade: Grade) -> QBrush:
        """The pattern of a grade."""
        if grade not in self._brushes:
            self._brushes[grade] = self._made(grade)
        return self._brushes[grade]

    def _made(self, grade: Grade) -> QBrush:
        theme = self._theme
        match grade:
            case Grade.GOOD:
                return QBrush(QColor(theme.map_yes))
            case Grade.FAIR:
                return self._hatched(theme.map_cond, theme.map_cond_line, rises=True, wide=True)
            case Grade.POOR:
                return self._hatched(theme.map_no, theme.map_no_line, falls=True)
            case Grade.BAD:
                return self._hatched(theme.map_no, theme.map_no_line, rises=True, falls=True)
            case Grade.UNKNOWN:
                return self._dotted(theme.map_unknown, theme.map_dot)

    def _hatched(
        self, ground: str, line: str, *, rises: bool = False, falls: bool = False, wide: bool = False
    ) -> QBrush:
        tile, image, painter = self._begin(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), self._line * (1.7 if wide else 1), c=Qt.PenCapStyle.SquareCap))
        for shift in (-tile, 0, tile):
            if rises:
                painter.drawLine(shift, tile, shift + tile, 0)
            if falls:
                painter.drawLine(shift, 0, shift + tile, tile)
        painter.end()
        return self._finished(image)

    def _dotted(self, ground: str, dot: str) -> QBrush:
        tile, image, painter = self._begin(ground)
        size = max(1, round(self._line))
        for x, y in ((1, 1), (1 + tile // 2, 1 + tile // 2)):
            painter.fillRect(x, y, size, size, QColor(dot))
        painter.end()
        return self._finished(image)

    def _begin(self, ground: str) -> tuple[int, QImage, QPainter]:
        size = round(self._tile * self._ratio)
        image = QImage(size, size, QImage.Format.Format_RGB32)
        image.fill(QColor(ground))
        painter = QPainter(image)
        painter.scale(size / self._tile, size / self._tile)
        return self._tile, image, painter

    def _finished(self, image: QImage) -> QBrush:
        image.setDevicePixelRatio(image.width() / self._tile)
        return QBrush(QPixmap.fromImage(image))
