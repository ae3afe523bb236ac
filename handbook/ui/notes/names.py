"""What entries and their changes are called, in the program's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet
from handbook.services.lens import LensChoices
from handbook.services.private.changes import ChangeForYou
from handbook.ui.kit.rows import NoteRow
from handbook.ui.kit.tags import TagTone
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.names import country_name, language_name

_ICONS: dict[type, str] = {Bookmark: "bookmark", Note: "pencil", Case: "user-search", PrintedSheet: "printer"}
CHANGE = "change:"
"""Begins the key of a change's row; the id of its entry follows."""
_URGENT = {"compromised", "withdrawn"}


class EntryNames(QObject):
    """Titles, second lines, rows of a list."""

    def __init__(self, ui_language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(ui_language)
        self._lens: dict[str, str] = {}

    def set_choices(self, choices: LensChoices) -> None:
        """Names of profiles, papers, countries."""
        self._lens = dict((*choices.profiles, *choices.documents, *choices.countries))

    def title(self, entry: Entry) -> str:
        """One line."""
        match entry:
            case Bookmark(subject=subject):
                return _first_line(subject.text) if subject.kind == "statement" else subject.title
            case Note():
                return entry.title or _first_line(entry.text) or self.tr("Empty note")
            case Case():
                return entry.label or self.tr("Case {number}").format(number=entry.number)
            case PrintedSheet():
                return self.tr("{sheet}: {country}").format(
                    sheet=self.sheet(entry.sheet), country=country_name(entry.country, self._words.lang)
                )

    def note(self, entry: Entry) -> str:
        """The second line: where it belongs, and when it was written."""
        lang = self._words.lang
        match entry:
            case Bookmark(subject=subject):
                where = subject.title if subject.kind == "statement" else self.kind_of(subject.kind)
                parts = [where, format_date(entry.saved_on, lang)]
            case Note():
                about = self.tr("on: {title}").format(title=entry.about.title) if entry.about else ""
                parts = [about, format_date(entry.changed_on, lang)]
            case Case():
                parts = [self.lens(entry), format_date(entry.saved_on, lang)]
            case PrintedSheet():
                languages = ", ".join(language_name(tag, lang) for tag in entry.languages)
                parts = [entry.code, languages, format_date(entry.printed_on, lang)]
        return " · ".join(part for part in parts if part)

    def kept(self, bookmark: Bookmark) -> str:
        """What it is and when it was kept, under its title."""
        return f"{self.kind_of(bookmark.subject.kind)} · {format_date(bookmark.saved_on, self._words.lang)}"

    def lens(self, case: Case) -> str:
        """Who it is about."""
        codes = [*case.profiles, *case.documents, *([case.country] if case.country else [])]
        return " · ".join(self._lens.get(code, code) for code in codes) or self.tr("anybody")

    def kind_of(self, kind: str) -> str:
        """Of a record."""
        said = {
            "statement": self.tr("Statement"),
            "organisation": self.tr("Organisation"),
            "question": self.tr("Answer"),
        }
        return said[kind]

    def sheet(self, kind: str) -> str:
        """A kind of sheet."""
        said = {
            "country": self.tr("Country sheet"),
            "counter": self.tr("Counter sheet"),
            "emergency": self.tr("Emergency card"),
            "organisations": self.tr("Organisations"),
        }
        return said.get(kind, self.tr("Sheet"))

    def change(self, change: ChangeForYou) -> str:
        """What happened, in a few words."""
        said = {
            "compromised": self.tr("Taken over: don’t write there"),
            "withdrawn": self.tr("Withdrawn by its publisher"),
            "removed": self.tr("No longer in the handbook"),
            "closed": self.tr("Closed"),
            "suspended": self.tr("Suspended"),
            "changed": self.tr("Changed"),
            "replaced": self.tr("Replaced by another"),
            "back": self.tr("There again"),
            "case_changed": self.tr("Other statements hold"),
            "sheet_outdated": self.tr("Printed sheet out of date"),
        }
        return said[change.kind]

    def row(self, entry: Entry) -> NoteRow:
        """For the list."""
        return NoteRow(entry.id, self.title(entry), self.note(entry), _ICONS[type(entry)], "ink2")

    def change_row(self, change: ChangeForYou) -> NoteRow:
        """For the list, above the entries."""
        is_urgent = change.kind in _URGENT
        tone: TagTone = "high" if is_urgent else "accent"
        icon = "alert-triangle-filled" if is_urgent else "refresh"
        return NoteRow(
            f"{CHANGE}{change.entry.id}", self.title(change.entry), self.change(change), icon, tone,
            is_alarming=is_urgent, is_strong=True,
        )  # fmt: skip


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
