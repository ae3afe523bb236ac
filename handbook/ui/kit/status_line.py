"""The line at the foot of the window: trust first, then keys, then what is kept private."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import fill
from handbook.ui.kit.spoken import Role, spoken_as

if TYPE_CHECKING:
    from handbook.ui.kit.tags import TagTone


class StatusLine(QWidget):
    """Trust and the pack at the leading side; key hints and privacy at the trailing side."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken_as(self, Role.StatusBar)
        self._look = look
        self._trust = IconLabel(look)
        self._facts = IconLabel(look)
        self._hints = IconLabel(look)
        self._privacy: list[IconLabel] = []
        self._privacy_row = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._trust)
        self._row.addWidget(self._facts)
        self._row.addStretch(1)
        self._row.addWidget(self._hints)
        self._row.addLayout(self._privacy_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_trust(self, icon: str, text: str, tone: TagTone, facts: str = "") -> None:
        """Say how far the content can be trusted, and quietly which pack it is."""
        self._trust.say(icon, text, tone)
        self._facts.say("", facts)
        self._make_room()

    def set_hints(self, hints: Sequence[str]) -> None:
        """Name the keys of this screen, most useful first."""
        self._hints.say("", "   ".join(hints))
        self._make_room()

    def set_privacy(self, signs: Sequence[tuple[str, str]]) -> None:
        """Signs as (icon, words): notes locked, network unused."""
        while len(self._privacy) < len(signs):
            self._privacy.append(IconLabel(self._look, parent=self))
            self._privacy_row.addWidget(self._privacy[-1])
        for number, label in enumerate(self._privacy):
            label.say(*signs[number] if number < len(signs) else ("", ""))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What matters least goes first where it is narrow."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule above."""
        theme, unit = self._look.theme, self._look.metrics
        painter = QPainter(self)
        fill(painter, self.rect(), theme.sunken)
        fill(painter, QRect(0, 0, self.width(), unit.rule), theme.line)
        painter.end()

    def _make_room(self) -> None:
        """Leave out the pack, then privacy, then the keys, until the rest stands there whole; trust always stays."""
        parts: list[list[QWidget]] = [[self._facts], [*self._privacy], [self._hints]]
        shown = [part for group in parts for part in group if part.accessibleName()]
        for part in shown:
            part.setVisible(True)
        for group in parts:
            widths = [part.sizeHint().width() for part in (self._trust, *shown)]
            margins = self._row.contentsMargins()
            needed = sum(widths) + self._row.spacing() * (len(widths) + 1) + margins.left() + margins.right()
            if needed <= self.width():
                return
            for part in group:
                part.setVisible(False)
            shown = [part for part in shown if part not in group]

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setFixedHeight(unit.status_line)
        self._row.setContentsMargins(unit.medium, 0, unit.medium, 0)
        self._row.setSpacing(unit.pane)
        self._privacy_row.setSpacing(unit.pane)
