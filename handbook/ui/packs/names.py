"""Words of the program for packs: areas, ages, kinds of change."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from handbook.services.pack_diff import ChangeKind, DiffedKind
from handbook.ui.kit.tags import TagTone
from handbook.words import Words
from handbook.words.areas import area_name
from handbook.words.dates import format_date

CHANGE_ICONS: dict[ChangeKind, str] = {"added": "plus", "changed": "pencil", "removed": "minus"}
STATUS_SIGNS: dict[str, tuple[str, TagTone]] = {
    "fresh": ("shield-check", "good"),
    "stale": ("clock-exclamation", "stale"),
    "expired": ("clock-exclamation", "stale"),
    "clock_wrong": ("clock-x", "high"),
    "unsigned": ("alert-triangle", "mid"),
}


class PackNames(QObject):
    """Names and short sentences, in the program's language."""

    def __init__(self, ui_language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lang = ui_language
        self._locale = QLocale(ui_language)
        self._words = Words(ui_language)

    def area(self, area: str) -> str:
        """`Organisations`, `Armenia`, `General part, sources`."""
        return area_name(area, self._words)

    def areas(self, areas: tuple[str, ...], most: int = 6) -> str:
        """Their names in a row, the general parts first; `and 12 more` where there are many."""
        ordered = sorted(areas, key=lambda area: (area.startswith("country-"), self.area(area)))
        shown = [self.area(area) for area in ordered[:most]]
        if len(ordered) > most:
            shown.append(self.tr("%n more", "", len(ordered) - most))
        return "; ".join(shown)

    def status(self, status: str) -> str:
        """One or two words for a sign."""
        return {
            "fresh": self.tr("Fresh"),
            "stale": self.tr("Old"),
            "expired": self.tr("Expired"),
            "clock_wrong": self.tr("Clock wrong"),
            "unsigned": self.tr("Unsigned development content"),
        }[status]

    def advice(self, status: str) -> str:
        """What the status means, in plain words."""
        return {
            "fresh": self.tr("Issued recently; the publisher vouches for it."),
            "stale": self.tr("Older than 45 days. Ask for a newer pack and check what matters."),
            "expired": self.tr(
                "Expired. It can be read, but check every contact before you give it to anybody."
            ),
            "clock_wrong": self.tr(
                "The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again."
            ),
            "unsigned": self.tr("Nobody has signed this; do not give it to people who need help."),
        }[status]

    def day(self, moment: date | datetime | None) -> str:
        """A date, or that it is unknown."""
        return format_date(moment, self.lang) if moment is not None else self.tr("unknown")

    def size(self, size_bytes: int) -> str:
        """`412 kB`."""
        return self._locale.formattedDataSize(size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)

    def change(self, change: ChangeKind) -> str:
        """`added`, as a note."""
        return {
            "added": self.tr("added"),
            "changed": self.tr("changed"),
            "removed": self.tr("removed"),
        }[change]

    def kind(self, kind: DiffedKind) -> str:
        """`statement`."""
        return {
            "statement": self.tr("statement"),
            "organisation": self.tr("organisation"),
            "question": self.tr("question and answer"),
            "country": self.tr("facts about the country"),
            "route": self.tr("route"),
            "source": self.tr("source"),
            "topic": self.tr("topic"),
            "indicator": self.tr("indicator"),
            "profile": self.tr("group of people"),
            "service": self.tr("kind of help"),
            "concept": self.tr("term of the glossary"),
            "phrase": self.tr("phrase"),
            "deadline": self.tr("deadline"),
            "pack": self.tr("the pack itself"),
        }[kind]

    def counts(self, added: int, changed: int, removed: int) -> str:
        """`added 6 · changed 9 · removed 1`."""
        return self.tr("added {added} · changed {changed} · removed {removed}").format(
            added=added, changed=changed, removed=removed
        )
