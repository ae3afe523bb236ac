"""What to say where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagTone
from handbook.ui.kit.text import coloured, plain_label

_MEASURE_EM = 44


class EmptyState(QWidget):
    """A large quiet icon, one sentence, what to do, one button: never a blank pane.

    Signals:
        action_chosen: its button was pressed.
    """

    action_chosen = Signal()

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._tone: TagTone = "ink3"
        self._picture = QLabel()
        self._sentence = plain_label(wrap=True)
        self._advice = plain_label(wrap=True)
        self._action = TextButton(look)
        self._action.hide()
        self._action.clicked.connect(self.action_chosen)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        for part in (self._picture, self._sentence, self._advice):
            row = QHBoxLayout()  # in the middle, and still as wide as there is room up to its measure
            row.addStretch(1)
            row.addWidget(part, 1000)
            row.addStretch(1)
            self._column.addLayout(row)
        self._gap = QSpacerItem(0, 0)
        self._column.addItem(self._gap)
        self._column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(2)
        for label in (self._picture, self._sentence, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_icon(self, icon: str, tone: TagTone) -> None:
        """Another icon, in a colour that says how grave it is."""
        self._icon, self._tone = icon, tone
        self._on_look_changed()

    def say(self, sentence: str, advice: str = "", action: str = "") -> None:
        """Show this; `action` is the label of the button."""
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._action.set_label(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{sentence} {advice}".strip())

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._picture.setPixmap(look.icons.pixmap(self._icon, unit.huge, getattr(look.theme, self._tone)))
        self._sentence.setFont(look.fonts.bold())
        self._advice.setFont(look.fonts.body(14))
        coloured(self._advice, look.theme.ink2)
        for label in (self._sentence, self._advice):
            label.setMaximumWidth(unit.em(_MEASURE_EM))
        self._gap.changeSize(0, unit.small)
        self._column.setContentsMargins(unit.large, unit.pane, unit.large, unit.pane)
        self._column.setSpacing(unit.small)
