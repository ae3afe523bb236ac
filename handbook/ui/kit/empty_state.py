"""What to say where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label


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
        self._picture = QLabel()
        self._sentence = plain_label(wrap=True)
        self._advice = plain_label(wrap=True)
        self._action = TextButton(look)
        self._action.hide()
        self._action.clicked.connect(self.action_chosen)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        for part in (self._picture, self._sentence, self._advice, self._action):
            self._column.addWidget(part)
        self._column.setAlignment(self._action, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(2)
        for label in (self._picture, self._sentence, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._on_look_changed)
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
        self._picture.setPixmap(look.icons.pixmap(self._icon, unit.huge, look.theme.ink3))
        self._sentence.setFont(look.fonts.bold())
        self._advice.setFont(look.fonts.body(14))
        coloured(self._advice, look.theme.ink2)
        self._column.setContentsMargins(unit.large, unit.pane, unit.large, unit.pane)
        self._column.setSpacing(unit.small)
