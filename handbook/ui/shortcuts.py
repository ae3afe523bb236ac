"""The keys of the window, in one table: they are made from it and shown by F1."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


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
        return QCoreApplication.translate("Shortcuts", self.words)

    def heading(self) -> str:
        """Its group, in the program's language."""
        return QCoreApplication.translate("Shortcuts", self.group)

    def shown(self) -> str:
        """The key as the system writes it."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) or self.keys[0]


def shortcuts() -> tuple[Shortcut, ...]:
    """All keys, in the order of the page."""
    everywhere = QT_TRANSLATE_NOOP("Shortcuts", "Everywhere")
    lists = QT_TRANSLATE_NOOP("Shortcuts", "In lists")
    reading = QT_TRANSLATE_NOOP("Shortcuts", "On a page")
    compare = QT_TRANSLATE_NOOP("Shortcuts", "When comparing")
    contacts = QT_TRANSLATE_NOOP("Shortcuts", "On an organisation's card")
    return (
        Shortcut(
            "search", ("Ctrl+K", "Ctrl+L"), QT_TRANSLATE_NOOP("Shortcuts", "Go to the search box"), everywhere
        ),
        Shortcut("page_search", ("Alt+1",), QT_TRANSLATE_NOOP("Shortcuts", "Search page"), everywhere),
        Shortcut("page_countries", ("Alt+2",), QT_TRANSLATE_NOOP("Shortcuts", "Countries"), everywhere),
        Shortcut(
            "page_organisations", ("Alt+3",), QT_TRANSLATE_NOOP("Shortcuts", "Organisations"), everywhere
        ),
        Shortcut("page_compare", ("Alt+4",), QT_TRANSLATE_NOOP("Shortcuts", "Compare"), everywhere),
        Shortcut("page_routes", ("Alt+5",), QT_TRANSLATE_NOOP("Shortcuts", "Routes"), everywhere),
        Shortcut("page_packs", ("Alt+6",), QT_TRANSLATE_NOOP("Shortcuts", "Packs"), everywhere),
        Shortcut("page_notes", ("Alt+7",), QT_TRANSLATE_NOOP("Shortcuts", "Notes"), everywhere),
        Shortcut("back", ("Alt+Left",), QT_TRANSLATE_NOOP("Shortcuts", "Back"), everywhere),
        Shortcut("forward", ("Alt+Right",), QT_TRANSLATE_NOOP("Shortcuts", "Forward"), everywhere),
        Shortcut(
            "second_language",
            ("Ctrl+2",),
            QT_TRANSLATE_NOOP("Shortcuts", "Second language on or off"),
            everywhere,
        ),
        Shortcut(
            "hide",
            ("F12",),
            QT_TRANSLATE_NOOP("Shortcuts", "Hide everything, forget it, lock notes"),
            everywhere,
        ),
        Shortcut("lock", ("Ctrl+Shift+L",), QT_TRANSLATE_NOOP("Shortcuts", "Lock notes"), everywhere),
        Shortcut(
            "bookmark",
            ("Ctrl+D",),
            QT_TRANSLATE_NOOP("Shortcuts", "Keep a bookmark, or let go of it"),
            everywhere,
        ),
        Shortcut("note", ("Ctrl+Shift+D",), QT_TRANSLATE_NOOP("Shortcuts", "Write a note on it"), everywhere),
        Shortcut("lens", ("F4",), QT_TRANSLATE_NOOP("Shortcuts", "For whom: choose"), everywhere),
        Shortcut("lens_clear", ("F8",), QT_TRANSLATE_NOOP("Shortcuts", "For whom: clear"), everywhere),
        Shortcut("larger", ("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP("Shortcuts", "Larger text"), everywhere),
        Shortcut("smaller", ("Ctrl+-",), QT_TRANSLATE_NOOP("Shortcuts", "Smaller text"), everywhere),
        Shortcut("settings", ("Ctrl+,",), QT_TRANSLATE_NOOP("Shortcuts", "Settings"), everywhere),
        Shortcut("help", ("F1",), QT_TRANSLATE_NOOP("Shortcuts", "Help on this page"), everywhere),
        Shortcut("keys", ("Ctrl+F1",), QT_TRANSLATE_NOOP("Shortcuts", "This list of keys"), everywhere),
        Shortcut("print", ("Ctrl+P",), QT_TRANSLATE_NOOP("Shortcuts", "Print"), everywhere),
        Shortcut("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("Shortcuts", "Close the program"), everywhere),
        Shortcut(
            "", ("Down",), QT_TRANSLATE_NOOP("Shortcuts", "From the search box into the results"), lists
        ),
        Shortcut("", ("Enter",), QT_TRANSLATE_NOOP("Shortcuts", "Open the chosen row"), lists),
        Shortcut(
            "", ("Esc",), QT_TRANSLATE_NOOP("Shortcuts", "Clear the search box, or back to the list"), lists
        ),
        Shortcut("find", ("Ctrl+F",), QT_TRANSLATE_NOOP("Shortcuts", "Find on this page"), reading),
        Shortcut("", ("F3",), QT_TRANSLATE_NOOP("Shortcuts", "Next match"), reading),
        Shortcut("", ("Shift+F3",), QT_TRANSLATE_NOOP("Shortcuts", "Previous match"), reading),
        Shortcut("", ("M",), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the map"), compare),
        Shortcut("", ("I",), QT_TRANSLATE_NOOP("Shortcuts", "Date, note and sources of the value"), compare),
        Shortcut("", ("S",), QT_TRANSLATE_NOOP("Shortcuts", "Order the table by this column"), compare),
        Shortcut("", ("Ctrl+C",), QT_TRANSLATE_NOOP("Shortcuts", "Copy the table"), compare),
        Shortcut("", ("Ctrl+S",), QT_TRANSLATE_NOOP("Shortcuts", "Save the table"), compare),
        Shortcut(
            "", ("+",), QT_TRANSLATE_NOOP("Shortcuts", "On the map: closer; − farther, 0 all of it"), compare
        ),
        Shortcut("", ("Ctrl+C",), QT_TRANSLATE_NOOP("Shortcuts", "Copy the chosen contact"), contacts),
        Shortcut("", ("Q",), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the QR code"), contacts),
    )


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for the translators; it is translated when shown."""
    return text
