"""Buttons of the rail, and the panic button below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_box, draw_ring, draw_words, fill, leading_part, text_width
from handbook.ui.kit.pressable import Pressable
from handbook.ui.kit.text import plain_tooltip


class RailButton(Pressable):
    """An icon over its word; the chosen one has a bar at the leading edge. Make them exclusive in a group.

    `key` is a small line below the word (F12); `framed` draws a border, for the panic button.
    """

    def __init__(
        self,
        look: Look,
        icon: str,
        label: str,
        *,
        key: str = "",
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._look = look
        self._icon = icon
        self._label = label
        self._key = key
        self._framed = framed
        self._shows_words = True
        self.setCheckable(not framed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._word_px = 0
        look.changed.connect(self._on_look_changed)

    @property
    def shows_words(self) -> bool:
        """Whether the word stands below the icon."""
        return self._shows_words

    def set_shows_words(self, shows: bool) -> None:
        """Show the icon alone where the window is narrow; the word is then the tooltip."""
        self._shows_words = shows
        name = f"{self._label} ({self._key})" if self._key else self._label
        plain_tooltip(self, "" if shows else name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word in bold."""
        unit = self._look.metrics
        if not self._shows_words:
            return QSize(unit.px(56), unit.px(48))
        self._word_px = self._word_px or text_width(self._font(bold=True), self._label)
        return QSize(max(self._word_px + unit.pane, unit.px(56)), unit.px(69 if self._key else 59))

    def minimumSizeHint(self) -> QSize:
        """The same; an icon alone can do with less where the window is low."""
        least = self.sizeHint()
        return least if self._shows_words else QSize(least.width(), self._look.metrics.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, icon, word and ring."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        painter = QPainter(self)
        is_on = self.isChecked()
        self._paint_ground(painter)
        colour = theme.accent if is_on else theme.ink if self._framed else theme.ink2
        size = unit.px(20) if self._framed else unit.icon_rail
        top = unit.px(8) if self._shows_words else (self.height() - size) // 2
        painter.drawPixmap((self.width() - size) // 2, top, look.icons.pixmap(self._icon, size, colour))
        if self._shows_words:
            words = QRect(0, top + size + unit.px(1), self.width(), unit.px(20))
            draw_words(painter, words, self._label, self._font(bold=is_on), colour, centred=True)
            if self._key:
                words.translate(0, unit.px(17))
                draw_words(painter, words, self._key, look.fonts.body(11), theme.ink2, centred=True)
        if self.hasFocus():
            draw_ring(painter, self.rect(), theme.focus, unit.px(theme.ring_px))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        unit, theme = self._look.metrics, self._look.theme
        ground = theme.hover if self.underMouse() else None
        if self._framed:
            draw_box(painter, self.rect(), fill=ground, border=theme.edge, radius=unit.radius)
            return
        if self.isChecked():
            ground = theme.surface
        if ground:
            fill(painter, self.rect(), ground)
        if self.isChecked():
            bar = leading_part(self.rect(), unit.px(3), self.layoutDirection())
            fill(painter, bar, theme.accent)

    def _on_look_changed(self) -> None:
        self._word_px = 0
        self.updateGeometry()

    def _font(self, *, bold: bool) -> QFont:
        fonts = self._look.fonts
        return fonts.bold(TextSize.LEAST) if bold else fonts.body(TextSize.LEAST)
