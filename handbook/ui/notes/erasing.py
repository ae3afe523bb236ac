"""Erasing everything: folded away, and agreed to by typing a word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label


class Erasing(QWidget):
    """What is lost, a field for the word, a button that works once the word stands there.

    Attributes:
        field: for the word.
        button: erases.

    Signals:
        agreed: the word was typed and the button pressed.
    """

    agreed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._word = self.tr("erase")
        self._warning = plain_label(
            self.tr(
                "Everything in your notes is destroyed for good, with its backup; nobody can bring it back. On some "
                "disks traces of the sealed file may remain, but no key to it."
            ),
            wrap=True,
        )
        self._ask = plain_label(self.tr("Type “{word}” to agree:").format(word=self._word), wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self._ask.text())
        self.button = TextButton(look, self.tr("Erase all notes"), icon="trash")
        self.button.setEnabled(False)
        self.field.textEdited.connect(self._on_edited)
        self.button.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._warning, self._ask, self.field, self.button):
            self._column.addWidget(part)
        self.setFocusProxy(self.field)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_edited(self, text: str) -> None:
        self.button.setEnabled(text.strip().casefold() == self._word.casefold())

    def _on_clicked(self) -> None:
        self.field.setText("")
        self.button.setEnabled(False)
        self.agreed.emit()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._column.setSpacing(unit.small)
        self._warning.setFont(look.fonts.bold(14))
        coloured(self._warning, look.theme.high)
        self._ask.setFont(look.fonts.body(14))
        self.field.setFont(look.fonts.body())
        self.field.setFixedSize(unit.em(14), unit.control)
