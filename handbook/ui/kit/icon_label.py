"""An icon and a word in one colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_words, mirrored, text_width
from handbook.ui.kit.text import plain_tooltip

if TYPE_CHECKING:
    from handbook.ui.kit.tags import TagTone


class IconLabel(QWidget):
    """One line of plain text after an icon; cut with "…" where it does not fit."""

    def __init__(
        self,
        look: Look,
        icon: str = "",
        text: str = "",
        tone: TagTone = "ink2",
        *,
        size: float = TextSize.LEAST,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._bold = bold
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.say(icon, text, tone)

    def say(self, icon: str, text: str, tone: TagTone = "ink2") -> None:
        """Show this; without an icon the text stands alone."""
        self._icon, self._text, self._tone = icon, text, tone
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.isHidden() and self.parentWidget() is not None:
            self.show()
        self.updateGeometry()
        self.update()

    def set_bold(self, is_bold: bool) -> None:
        """Ask for more attention or less."""
        self._bold = is_bold
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        metrics = QFontMetrics(self._font())
        return QSize(self._start() + text_width(self._font(), self._text), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the icon and a few letters."""
        metrics = QFontMetrics(self._font())
        return QSize(self._start() + 3 * metrics.averageCharWidth(), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words are cut, the tooltip has them whole."""
        super().resizeEvent(event)
        plain_tooltip(self, self._text if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        look = self._look
        colour = str(getattr(look.theme, self._tone))
        painter = QPainter(self)
        if self._icon:
            size = self._icon_size()
            box = QRect(0, (self.height() - size) // 2, size, size)
            box = mirrored(box, self.rect(), self.layoutDirection())
            painter.drawPixmap(box, look.icons.pixmap(self._icon, size, colour))
        words = QRect(self._start(), 0, self.width() - self._start(), self.height())
        words = mirrored(words, self.rect(), self.layoutDirection())
        draw_words(painter, words, self._text, self._font(), colour, direction=self.layoutDirection())
        painter.end()

    def _font(self) -> QFont:
        fonts = self._look.fonts
        return fonts.bold(self._size) if self._bold else fonts.body(self._size)

    def _icon_size(self) -> int:
        return self._look.metrics.px(self._size * 1.2)

    def _start(self) -> int:
        return self._icon_size() + self._look.metrics.px(5) if self._icon else 0
