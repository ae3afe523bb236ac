"""Why a pack can't be taken: how it looks, in a few words, in a sentence, and what to know besides."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from handbook.errors import (
    HandbookError,
    PackDamaged,
    PackInvalid,
    PackOutdated,
    PackTooLarge,
    PackTooNew,
    PackUntrusted,
)
from handbook.ui.kit.tags import TagTone
from handbook.words import Words
from handbook.words.errors import error_sentence

_NOT_WHOLE = frozenset({PackDamaged.code, PackTooLarge.code})
"""What the gate says of a file, before anything is verified."""
_UNREADABLE = "packs.file_unreadable"
_CHANGED_AFTER_SIGNING = "packs.target_changed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A pack that can't be taken.

    Attributes:
        is_whole: the file itself is a whole pack; what is signed is not accepted.
        step: the failed step in a few words.
        advice: more to know; may be empty.
        icon, tone: `high` only where somebody may be trying to deceive.
    """

    is_whole: bool
    step: str
    sentence: str
    advice: str
    icon: str
    tone: TagTone


class Refusals(QObject):
    """Makes them of errors, in the program's language."""

    def __init__(self, ui_language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(ui_language)

    def of(self, error: HandbookError) -> Refusal:
        """Why this error stops a pack."""
        sentence = error_sentence(error, self._words)
        if error.code == _UNREADABLE:
            return Refusal(False, self.tr("Can’t be read"), sentence, "", "usb", "ink3")
        if error.code in _NOT_WHOLE:
            return Refusal(False, self.tr("Not a whole pack"), sentence, "", "file", "ink3")
        if isinstance(error, PackUntrusted) or error.code == _CHANGED_AFTER_SIGNING:
            is_strange = error.code == PackUntrusted.code
            step = self.tr("Signed by nobody you trust") if is_strange else self.tr("Signatures do not hold")
            return Refusal(True, step, sentence, self._beware(error), "shield-x", "high")
        return Refusal(True, self._step(error), sentence, "", "package", "ink3")

    def _step(self, error: HandbookError) -> str:
        """The failed step of an honest pack."""
        if isinstance(error, PackOutdated):
            return self.tr("Older than yours")
        if isinstance(error, PackTooNew):
            return self.tr("Needs a newer program")
        if isinstance(error, PackInvalid):
            return self.tr("Content has faults")
        return self.tr("Not accepted")

    def _beware(self, error: HandbookError) -> str:
        """What keeps the reader from trusting a stranger because a file asks for it."""
        if error.code != PackUntrusted.code:
            return self.tr("Whoever gave you this file may have been deceived too: tell them.")
        return self.tr(
            "Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, "
            "compare their eight words by voice first: Packs, “Add a publisher…”."
        )
