"""The keys of the window, in one table: they are made from it and shown by F1."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

CONTEXT = "Shortcuts"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One key and what it does.

    Attributes:
        action: what it is called in the program; empty for keys that a list or page handles itself.
        keys: as Qt writes them, the first one is shown.
        words: what it does, in English; `sentence` translates it.
        group: heading on the page of keys, in English.
    """

    action: str
    keys: tuple[str, ...]
    words: str
    group: str

    def sentence(self) -> str:
        """What it does, in the program's language."""
        return QCoreApplication.translate(CONTEXT, self.words)

    def heading(self) -> str:
        """Its group, in the program's language."""
        return QCoreApplication.translate(CONTEXT, self.group)

    def shown(self) -> str:
        """The key as the system writes it."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) or self.keys[0]


def shortcuts() -> tuple[Shortcut, ...]:
    """All keys, in the order of the page."""
    everywhere = QT_TRANSLATE_NOOP(CONTEXT, "Everywhere")
    lists = QT_TRANSLATE_NOOP(CONTEXT, "In lists")
    reading = QT_TRANSLATE_NOOP(CONTEXT, "On a page")
    contacts = QT_TRANSLATE_NOOP(CONTEXT, "On an organisation's card")
    return (
        Shortcut(
            "search", ("Ctrl+K", "Ctrl+L"), QT_TRANSLATE_NOOP(CONTEXT, "Go to the search box"), everywhere
        ),
        Shortcut("page_search", ("Alt+1",), QT_TRANSLATE_NOOP(CONTEXT, "Search page"), everywhere),
        Shortcut("page_countries", ("Alt+2",), QT_TRANSLATE_NOOP(CONTEXT, "Countries"), everywhere),
        Shortcut("page_organisations", ("Alt+3",), QT_TRANSLATE_NOOP(CONTEXT, "Organisations"), everywhere),
        Shortcut("back", ("Alt+Left",), QT_TRANSLATE_NOOP(CONTEXT, "Back"), everywhere),
        Shortcut("forward", ("Alt+Right",), QT_TRANSLATE_NOOP(CONTEXT, "Forward"), everywhere),
        Shortcut(
            "second_language",
            ("Ctrl+2",),
            QT_TRANSLATE_NOOP(CONTEXT, "Second language on or off"),
            everywhere,
        ),
        Shortcut("larger", ("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP(CONTEXT, "Larger text"), everywhere),
        Shortcut("smaller", ("Ctrl+-",), QT_TRANSLATE_NOOP(CONTEXT, "Smaller text"), everywhere),
        Shortcut("settings", ("Ctrl+,",), QT_TRANSLATE_NOOP(CONTEXT, "Settings"), everywhere),
        Shortcut("keys", ("F1",), QT_TRANSLATE_NOOP(CONTEXT, "This list of keys"), everywhere),
        Shortcut("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP(CONTEXT, "Close the program"), everywhere),
        Shortcut("", ("Down",), QT_TRANSLATE_NOOP(CONTEXT, "From the search box into the results"), lists),
        Shortcut("", ("Return",), QT_TRANSLATE_NOOP(CONTEXT, "Open the chosen row"), lists),
        Shortcut(
            "", ("Esc",), QT_TRANSLATE_NOOP(CONTEXT, "Clear the search box, or back to the list"), lists
        ),
        Shortcut("find", ("Ctrl+F",), QT_TRANSLATE_NOOP(CONTEXT, "Find on this page"), reading),
        Shortcut("", ("F3",), QT_TRANSLATE_NOOP(CONTEXT, "Next match"), reading),
        Shortcut("", ("Shift+F3",), QT_TRANSLATE_NOOP(CONTEXT, "Previous match"), reading),
        Shortcut("", ("Ctrl+C",), QT_TRANSLATE_NOOP(CONTEXT, "Copy the chosen contact"), contacts),
        Shortcut("", ("Q",), QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the QR code"), contacts),
    )


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for the translators; it is translated when shown."""
    return text
