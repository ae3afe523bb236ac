"""The line that says what was really searched for, with the way back to what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.services.find import Found
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule


class RepairBar(QWidget):
    """Hidden while nothing was repaired.

    Signals:
        literal_asked: search for exactly what was typed.
    """

    literal_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = IconLabel(look, size=14)
        self._literal = TextButton(look, kind=ButtonKind.LINK)
        self._literal.clicked.connect(self.literal_asked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self._literal)
        self._row.addStretch(1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_repair(self, found: Found) -> None:
        """Say what was repaired in `found`; hide if nothing was."""
        reasons = {
            "layout": self.tr("the keyboard layout was changed back"),
            "transliteration": self.tr("read from another alphabet"),
            "spelling": self.tr("spelling was corrected"),
        }
        if found.repair is None:
            self.setAccessibleName("")
            self.hide()
            return
        sentence = self.tr("Showing results for “{query}” — {reason}.").format(
            query=found.interpreted_as, reason=reasons.get(found.repair, "")
        )
        self._words.say("info-circle", sentence, "ink")
        self.setAccessibleName(sentence)
        self._literal.set_label(self.tr("Search as typed: “{query}”").format(query=found.query))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.accent_soft))
        draw_rule(painter, self.rect(), self._look.theme.line, self._look.metrics.rule)
        painter.end()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setFixedHeight(unit.px(38))
        self._row.setContentsMargins(unit.px(14), 0, unit.px(14), 0)
        self._row.setSpacing(unit.medium)
