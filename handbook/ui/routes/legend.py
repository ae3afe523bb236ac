"""What the lines of the graph mean, in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_words, mirrored, text_width
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.routes.strokes import STROKES, draw_cross, stroke
from handbook.words import Words


class Legend(QWidget):
    """One line: each kind of line with its word, and that nothing else is drawn."""

    def __init__(self, look: Look, ui_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken_as(self, Role.Graphic)
        self._look = look
        words = Words(ui_language)
        self._words = [words.sentence(f"reading.allowed_{allowed}") for allowed in STROKES]
        self._promise = self.tr("only what the handbook records")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((*self._words, self._promise)))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.metrics.em(30), self._look.metrics.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kinds from the leading edge, the promise after them where it fits."""
        look, unit = self._look, self._look.metrics
        font = look.fonts.body(TextSize.SECOND)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.theme.raised))
        x, middle, dash = unit.pane, self.height() / 2, unit.px(34)
        for allowed, word in zip(STROKES, self._words, strict=True):
            line = mirrored(QRect(x, 0, dash, self.height()), self.rect(), self.layoutDirection())
            painter.setPen(stroke(look, allowed))
            painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
            if allowed == "no":
                draw_cross(painter, look, QPointF(line.center().x(), middle))
            x += dash + unit.small
            x += self._say(painter, x, word, look.theme.ink) + unit.pane
        if x + text_width(font, self._promise) < self.width() - unit.pane:
            self._say(painter, x, self._promise, look.theme.ink2)
        painter.end()

    def _say(self, painter: QPainter, x: int, words: str, colour: str) -> int:
        font = self._look.fonts.body(TextSize.SECOND)
        width = text_width(font, words)
        box = mirrored(QRect(x, 0, width, self.height()), self.rect(), self.layoutDirection())
        draw_words(painter, box, words, font, colour, direction=self.layoutDirection())
        return width
