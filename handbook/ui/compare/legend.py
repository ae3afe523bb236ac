"""The key of the map: pattern, sign and words of every step, and of what is not in the handbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.services.grades import Grade
from handbook.ui.compare.key import KeyPainter
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_words, mirrored, text_width
from handbook.ui.kit.spoken import Role, spoken_as


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One line of the key. Without a grade the country is empty."""

    grade: Grade | None
    sign: str
    words: str


class Legend(QWidget):
    """Entries side by side, in as many lines as they need.

    Attributes:
        shown: the entries.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.shown: tuple[KeyEntry, ...] = ()
        self._flow = FlowLayout(0, self)
        self.setAccessibleName(self.tr("Key of the map"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_entries(self, entries: Sequence[KeyEntry]) -> None:
        """Show others."""
        self.shown = tuple(entries)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self._flow.addWidget(_Swatch(self._look, entry, self))
        self.setAccessibleDescription(", ".join(entry.words for entry in entries))
        self.updateGeometry()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._flow.set_gap(unit.hair)
        self._flow.setContentsMargins(unit.medium, unit.hair, unit.medium, unit.hair)


class _Swatch(QWidget):
    """A pattern in a frame, a sign, words."""

    def __init__(self, look: Look, entry: KeyEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._entry = entry
        spoken_as(self, Role.Graphic)
        self.setAccessibleName(entry.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Frame, sign, words."""
        unit = self._look.metrics
        sign = unit.px(16) if self._entry.sign else 0
        words = text_width(self._look.fonts.body(13), self._entry.words)
        return QSize(unit.px(22 + 6) + sign + words + unit.medium, unit.px(24))

    def minimumSizeHint(self) -> QSize:
        """Words are cut where a step is wider than the whole key."""
        return QSize(self._look.metrics.em(6), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        painter = QPainter(self)
        frame = QRect(0, (self.height() - unit.px(14)) // 2, unit.px(22), unit.px(14))
        x = frame.right() + 1 + unit.px(6)
        frame = mirrored(frame, self.rect(), self.layoutDirection())
        painter.setPen(QPen(QColor(theme.ink2), 1))
        painter.setBrush(QColor(theme.map_none))
        if self._entry.grade is not None:
            painter.setBrush(KeyPainter(look, self.devicePixelRatioF()).brush(self._entry.grade))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        if self._entry.sign:
            side = unit.px(12)
            box = mirrored(
                QRect(x, (self.height() - side) // 2, side, side), self.rect(), self.layoutDirection()
            )
            painter.drawPixmap(box, look.icons.pixmap(self._entry.sign, side, theme.ink))
            x += unit.px(16)
        words = mirrored(QRect(x, 0, self.width() - x, self.height()), self.rect(), self.layoutDirection())
        draw_words(
            painter,
            words,
            self._entry.words,
            look.fonts.body(13),
            theme.ink,
            direction=self.layoutDirection(),
        )
        painter.end()
