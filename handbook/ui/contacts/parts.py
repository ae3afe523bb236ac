"""Small parts of a card: sentences and values, framed notes, a column with a rule."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, leading_part, mirrored
from handbook.ui.kit.rows import MARK_END, MARK_START
from handbook.ui.kit.tags import HIGH_RISK_ICON
from handbook.ui.kit.whole_text import WholeText


class IconNote(QWidget):
    """A sentence that wraps, after an icon in its colour."""

    def __init__(self, look: Look, icon: str, text: str, tone: str, *, size: float = 13) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.metrics.icon + look.metrics.px(5))  # unlike margins, at the leading edge
        words = quiet_label(look, text, tone, size)
        words.setFont(look.fonts.bold(size))
        row.addWidget(words, 1)
        self.setSizePolicy(_wrapping())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon at the first line."""
        look, size = self._look, self._look.metrics.icon
        box = mirrored(QRect(0, look.metrics.px(2), size, size), self.rect(), self.layoutDirection())
        painter = QPainter(self)
        colour = str(getattr(look.theme, self._tone))
        painter.drawPixmap(box.topLeft(), look.icons.pixmap(self._icon, size, colour))
        painter.end()


class WarningBox(QWidget):
    """What can hurt somebody: a framed box with a thick bar and the filled triangle."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        unit = look.metrics
        row = QHBoxLayout(self)
        row.setContentsMargins(0, unit.px(8), 0, unit.px(9))
        row.setSpacing(0)
        row.addSpacing(unit.px(45))
        row.addWidget(quiet_label(look, text, "ink", 14), 1)
        row.addSpacing(unit.medium)
        self.setAccessibleName(text)
        self.setSizePolicy(_wrapping())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, bar and triangle."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=theme.high_soft, border=theme.high, radius=unit.radius, width=unit.rule
        )
        bar = leading_part(self.rect(), unit.hair, self.layoutDirection())
        painter.fillRect(bar, QColor(theme.high))
        size = unit.px(20)
        box = mirrored(QRect(unit.px(16), unit.px(8), size, size), self.rect(), self.layoutDirection())
        painter.drawPixmap(box.topLeft(), look.icons.pixmap(HIGH_RISK_ICON, size, theme.high))
        painter.end()


class RuledRow(QWidget):
    """A row of a table: a rule below it, a ground where it is chosen.

    Attributes:
        is_chosen: painted on the ground of what is chosen.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.is_chosen = False
        self.setSizePolicy(_wrapping())

    def set_chosen(self, is_chosen: bool) -> None:
        """Paint it as chosen or not."""
        self.is_chosen = is_chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and rule."""
        look, unit = self._look, self._look.metrics
        painter = QPainter(self)
        if self.is_chosen:
            painter.fillRect(self.rect(), QColor(look.theme.accent_soft))
        rule = QRect(0, self.height() - unit.rule, self.width(), unit.rule)
        painter.fillRect(rule, QColor(look.theme.line))
        painter.end()


class Rule(QWidget):
    """A line across."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.metrics.rule)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.line))
        painter.end()


def _wrapping() -> QSizePolicy:
    """The narrower the higher."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


def column(parent: QWidget | None = None, gap_px: int = 0) -> QVBoxLayout:
    """A column without margins."""
    result = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    result.setContentsMargins(0, 0, 0, 0)
    result.setSpacing(gap_px)
    return result


def value_text(look: Look, text: str, font: QFont, colour: str, *, is_centred: bool = False) -> WholeText:
    """A name, number or address: lines as far apart as in running text."""
    return WholeText(look, text, font, colour, line_px=look.fonts.line_px(font), is_centred=is_centred)


def quiet_label(look: Look, text: str, tone: str = "ink2", size: float = 13) -> WholeText:
    """A sentence of the second rank."""
    colour = str(getattr(look.theme, tone))
    label = WholeText(look, text, look.fonts.body(size), colour)
    label.setMinimumWidth(1)  # it may be squeezed as far as there is need
    return label


def heading(look: Look, text: str) -> WholeText:
    """The name of a part of a card."""
    label = quiet_label(look, text, "ink")
    label.setFont(look.fonts.heading(3))
    return label


def isolated(text: str) -> str:
    """Text of one record inside a line of several, so that its direction does not turn the others (UAX #9)."""
    return f"{MARK_START}{text}{MARK_END}"
