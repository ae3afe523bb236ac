"""Choosing a passphrase: typed twice, with what can honestly be said of its strength."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.model.passphrases import LEAST_CHARACTERS, Strength, strength
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.notes.passphrase_field import PassphraseField


class NewPassphrase(QWidget):
    """Two fields, a hint, a button.

    Attributes:
        first, second: the fields.
        button: agrees.

    Signals:
        chosen(str): both fields hold this.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.first = PassphraseField(look, self.tr("Passphrase"))
        self.second = PassphraseField(look, self.tr("The same again"))
        self._hint = plain_label(wrap=True)
        self.button = TextButton(look, action, kind=ButtonKind.PRIMARY)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.first, self.second, self._hint):
            self._column.addWidget(part)
        self._column.addWidget(self.button)
        self.first.edited.connect(self._tell)
        self.second.edited.connect(self._tell)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._on_agreed)
        self.button.clicked.connect(self._on_agreed)
        self.setFocusProxy(self.first)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._tell()

    def hint(self) -> str:
        """What is said of it."""
        return self._hint.text()

    def say(self, text: str, tone: str = "high") -> None:
        """Say something else in the place of the hint."""
        self._hint.setText(text)
        coloured(self._hint, str(getattr(self._look.theme, tone)))

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()
        self._tell()

    def _tell(self) -> None:
        typed, again = self.first.text(), self.second.text()
        found = strength(typed)
        if not typed:
            said, tone = (
                self.tr("Six words chosen by chance are good: easy to keep in mind, hard to guess."),
                "ink2",
            )
        elif found.level == "refused":
            said, tone = self._too_short(found), "ink2"
        else:
            said, tone = self._judged(found)
        if again and not typed.startswith(again):
            said, tone = self.tr("The second field says something else."), "high"
        self.say(said, tone)

    def _too_short(self, found: Strength) -> str:
        return self.tr("{count} of at least {least} characters.").format(
            count=found.characters, least=LEAST_CHARACTERS
        )

    def _judged(self, found: Strength) -> tuple[str, str]:
        said = {
            "weak": self.tr("Weak: it can be guessed by trying. Add words."),
            "fair": self.tr("Fair. With six words it would be strong."),
            "strong": self.tr("Long enough to be strong, if its words were chosen by chance."),
        }
        return said[found.level], {"weak": "mid", "fair": "ink2", "strong": "good"}[found.level]

    def _on_agreed(self) -> None:
        typed = self.first.text()
        if strength(typed).level == "refused":
            self.say(self._too_short(strength(typed)))
            self.first.setFocus()
        elif typed != self.second.text():
            self.say(self.tr("The second field says something else."))
            self.second.setFocus()
        else:
            self.chosen.emit(typed)

    def _on_look_changed(self) -> None:
        self._column.setSpacing(self._look.metrics.small)
        self._hint.setFont(self._look.fonts.body(14))
