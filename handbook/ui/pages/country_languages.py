"""Names the languages above two columns of text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule, mirrored, text_width
from handbook.ui.reading.view import ReadingView
from handbook.words.names import own_language_name


class LanguageBar(QWidget):
    """One line over `view`, its words over the columns."""

    def __init__(self, look: Look, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Name these."""
        self._names = tuple(own_language_name(tag) for tag in languages)
        self.setAccessibleName(", ".join(self._names))
        self.update()

    def sizeHint(self) -> QSize:
        """30 px high."""
        return QSize(self._look.metrics.em(20), self._look.metrics.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each name where its column begins."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.raised))
            draw_rule(painter, self.rect(), theme.line, unit.rule)
            for number, (name, start) in enumerate(
                zip(self._names, self._view.column_starts(), strict=False)
            ):
                bold, body = look.fonts.bold(13), look.fonts.body(13)
                width = text_width(bold, name)
                self._write(painter, name, start, width, bold)
                if number:
                    note = self.tr(" · second language")
                    self._write(painter, note, start + width, text_width(body, note), body)

    def _write(self, painter: QPainter, words: str, start: int, width: int, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.ink2))
        box = mirrored(QRect(start, 0, width, self.height()), self.rect(), self.layoutDirection())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
