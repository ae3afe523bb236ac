"""A field for a passphrase: hidden unless asked, never undone, never suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.look import Look

_WIDTH_EM = 26


class PassphraseField(QWidget):
    """The field and an eye that shows what is typed.

    Attributes:
        field: where one types.

    Signals:
        edited(str): what stands there now.
        entered: Enter was pressed.
    """

    edited = Signal(str)
    entered = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton(look, "eye", self.tr("Show what is typed"))
        self._eye.setAccessibleName(f"{name}: {self._eye.accessibleName()}")  # there may be two fields
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye_toggled)
        self.field.textEdited.connect(self.edited)
        self.field.returnPressed.connect(self.entered)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1000)  # up to its greatest width
        self._row.addWidget(self._eye)
        self._row.addStretch(1)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def take(self) -> str:
        """What was typed; the field is empty then."""
        text = self.field.text()
        self.clear()
        return text

    def text(self) -> str:
        """What stands there."""
        return self.field.text()

    def clear(self) -> None:
        """Empty it, with nothing left to be undone."""
        self.field.setText("")
        self._eye.setChecked(False)

    def _on_eye_toggled(self, shows: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shows else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shows else "eye")

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._row.setSpacing(unit.small)
        self.field.setFont(self._look.fonts.body())
        self.field.setFixedHeight(unit.control)
        self.field.setMinimumWidth(unit.em(12))
        self.field.setMaximumWidth(unit.em(_WIDTH_EM))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
