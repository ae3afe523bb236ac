"""A bar that shows where a link leads. Nothing is opened from here: the address can be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from handbook.model.characters import visible
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import plain_label


class AddressBar(QFrame):
    """Hidden until an address is to be shown; Esc closes it.

    Signals:
        copied: the address is on the clipboard.
        closed: the bar is gone.
    """

    copied = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._address = ""
        self._label = plain_label(self.tr("Address"))
        self._field = QLineEdit(self)
        self._field.setReadOnly(True)
        self._field.setAccessibleName(self.tr("Address of the link"))
        self._copy = TextButton(look, self.tr("Copy"), icon="copy", small=True)
        self._close = IconButton(look, "x", self.tr("Close"), kind=ButtonKind.FLAT, small=True)
        row = self._row = QHBoxLayout(self)
        for part in (self._label, self._field, self._copy, self._close):
            row.addWidget(part, 1 if part is self._field else 0)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.close_bar)
        self.setAutoFillBackground(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_address(self, address: str) -> None:
        """Show an address whole; the field scrolls where it is longer."""
        self._address = address
        self._field.setText(visible(address))
        self._field.setCursorPosition(0)
        self.show()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def address(self) -> str:
        """What is shown."""
        return self._address

    def close_bar(self) -> None:
        """Hide it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_copy_clicked(self) -> None:
        copy_text(self._address)
        self.copied.emit()

    def _on_look_changed(self) -> None:
        unit, fonts = self._look.metrics, self._look.fonts
        self._row.setContentsMargins(unit.pane, unit.px(6), unit.medium, unit.px(6))
        self._row.setSpacing(unit.small)
        self._label.setFont(fonts.body(13))
        self._field.setFont(fonts.mono(13))
