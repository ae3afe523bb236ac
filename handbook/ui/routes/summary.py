"""The honest line above the routes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import leading_part
from handbook.ui.kit.text import coloured, plain_label


class SummaryLine(QWidget):
    """A bold sentence and the rest, on the ground of danger where no way is reliable."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_danger = False
        self._icon = plain_label()
        self._head, self._tail = plain_label(wrap=True), plain_label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._tail)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def text(self) -> str:
        """What it says."""
        return f"{self._head.text()} {self._tail.text()}"

    def say(self, head: str, tail: str, *, is_danger: bool) -> None:
        """Say something else."""
        self._head.setText(head)
        self._tail.setText(tail)
        self._is_danger = is_danger
        self.setAccessibleName(self.text())
        self._on_look_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the bar."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.high_soft if self._is_danger else theme.mid_soft))
        bar = leading_part(self.rect(), self._look.metrics.hair, self.layoutDirection())
        painter.fillRect(bar, QColor(theme.high if self._is_danger else theme.mid))
        painter.end()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        colour = look.theme.high if self._is_danger else look.theme.mid
        self._icon.setPixmap(look.icons.pixmap("alert-triangle-filled", unit.px(20), colour))
        self._head.setFont(look.fonts.bold(14))
        self._tail.setFont(look.fonts.body(14))
        for label in (self._head, self._tail):
            coloured(label, look.theme.ink)
        self._row.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        self._row.setSpacing(unit.medium)
        self.update()
