"""The changes of a pack as rows: what was withdrawn, contacts, countries, the rest folded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from handbook.model.characters import visible
from handbook.services.pack_diff import RecordChange
from handbook.ui.kit.rows import HeaderRow, NoteRow, Row
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec
from handbook.ui.packs.desk import Inspection
from handbook.ui.packs.names import CHANGE_ICONS, PackNames
from handbook.words import Words
from handbook.words.dates import format_date

_SHOWN_FIRST = 25
_SHOWN_MORE = 200
_TITLE_CHARACTERS = 180
_LOST = frozenset({"compromised", "closed"})

Key = tuple[str, str]
"""Kind and id of a record."""


@dataclass(frozen=True, slots=True)
class Group:
    """Changes under one heading. `is_folded`: none of them is shown at first."""

    key: str
    title: str
    changes: tuple[RecordChange, ...]
    is_folded: bool = False


def key_of(change: RecordChange) -> Key:
    """What a change is called in lists."""
    return change.kind, change.id


class ChangeRows(QObject):
    """Sorts the changes of one pack into groups and makes rows of them."""

    def __init__(self, names: PackNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._words = Words(names.lang)
        self._groups: tuple[Group, ...] = ()
        self._shown: dict[str, int] = {}
        self._reasons: Mapping[str, str] = {}
        self._codes: Mapping[str, str] = {}

    def set_inspection(self, inspection: Inspection, lang: str) -> None:
        """Take another pack, texts in `lang`."""
        self._codes = inspection.names
        self._reasons = {
            stone.id: f"{format_date(stone.on_day, self._names.lang)} · {_text(stone.reason, lang)}"
            for stone in inspection.report.withdrawn
        }
        self._groups = tuple(self._grouped(inspection))
        self._shown = {group.key: 0 if group.is_folded else _SHOWN_FIRST for group in self._groups}

    def changes(self) -> tuple[RecordChange, ...]:
        """All of them in the order of reading."""
        return tuple(change for group in self._groups for change in group.changes)

    def show_more(self, group_key: str) -> None:
        """Unfold a group, or more of it."""
        self._shown[group_key] += _SHOWN_MORE

    def reason(self, change: RecordChange) -> str:
        """When and why it was withdrawn; empty if it was not."""
        return self._reasons.get(change.id, "") if change.after is None else ""

    def crumb(self, change: RecordChange) -> str:
        """`Kazakhstan › Extradition`, or what kind of record it is."""
        parts = [self._country(change.country)] if change.country else []
        if change.topic:
            parts.append(self._codes.get(f"topic:{change.topic}", change.topic))
        else:
            parts.append(self._names.kind(change.kind))
        return " › ".join(parts)

    def rows(self) -> list[Row]:
        """Rows of what is unfolded; the key of a fold is the key of its group."""
        rows: list[Row] = []
        for group in self._groups:
            rows.append(HeaderRow(group.title, str(len(group.changes))))
            shown = group.changes[: self._shown[group.key]]
            rows += [self.row(change) for change in shown]
            hidden = len(group.changes) - len(shown)
            if hidden:
                title = self.tr("Show %n more", "", hidden) if shown else self.tr("Show %n", "", hidden)
                rows.append(NoteRow(group.key, title, icon="chevron-down", tone="accent"))
        return rows

    def row(self, change: RecordChange) -> NoteRow:
        """One change."""
        title = visible(" ".join(change.title[: 4 * _TITLE_CHARACTERS].split()))
        if len(title) > _TITLE_CHARACTERS:
            title = title[:_TITLE_CHARACTERS].rstrip() + "…"
        reason = self.reason(change)
        if reason:
            named = self.tr("Withdrawn: {title}").format(title=title)
            return NoteRow(key_of(change), named, visible(reason), icon="skull", is_alarming=True)
        if _is_lost(change):
            status = self._words.sentence(f"signs.{(change.after or {})['status']}")
            return NoteRow(key_of(change), title, status, icon="skull", is_alarming=True)
        return NoteRow(
            key_of(change),
            title,
            self._note(change),
            icon=CHANGE_ICONS[change.change],
            tags=_risk_tags(change, self._words),
            is_struck=change.change == "removed",
        )

    def _note(self, change: RecordChange) -> str:
        if change.kind == "organisation" and change.change == "changed":
            return self._contact_note(change)
        where = self._codes.get(f"topic:{change.topic}", change.topic) if change.topic else None
        return f"{where or self._names.kind(change.kind)} · {self._names.change(change.change)}"

    def _contact_note(self, change: RecordChange) -> str:
        """What of a contact changes."""
        before, after = change.before or {}, change.after or {}
        labels = {
            "channel": self.tr("contacts"),
            "status": self.tr("status"),
            "warning": self.tr("warning"),
            "address": self.tr("address"),
            "disclosure_risk": self.tr("whether it passes data to the state"),
        }
        parts = [label for key, label in labels.items() if before.get(key) != after.get(key)]
        return self.tr("changed: {parts}").format(parts=", ".join(parts) or self.tr("description"))

    def _grouped(self, inspection: Inspection) -> list[Group]:
        diff = inspection.report.diff
        contacts = frozenset(diff.contacts_changed)
        left = list(diff.changes)
        withdrawn = _taken(left, lambda change: bool(self.reason(change)))
        changed = _taken(left, lambda change: change.kind == "organisation" and change.id in contacts)
        changed.sort(key=lambda change: (not _is_lost(change), change.change != "removed"))
        groups = [
            Group("withdrawn", self.tr("Withdrawn: do not use"), tuple(withdrawn)),
            Group("contacts", self.tr("Contacts: check these first"), tuple(changed)),
        ]
        countries: dict[str, list[RecordChange]] = {}
        for change in _taken(
            left, lambda change: change.country is not None and change.kind != "organisation"
        ):
            countries.setdefault(str(change.country), []).append(change)
        for code in sorted(countries, key=self._country):
            groups.append(Group(f"country-{code}", self._country(code), tuple(countries[code])))
        groups.append(Group("rest", self.tr("Everything else"), tuple(left), is_folded=True))
        return [group for group in groups if group.changes]

    def _country(self, code: str) -> str:
        return self._codes.get(f"country:{code}") or self._names.area(f"country-{code}")


def _taken(changes: list[RecordChange], is_wanted: Callable[[RecordChange], bool]) -> list[RecordChange]:
    """Take those that are wanted out of `changes`."""
    taken = [change for change in changes if is_wanted(change)]
    changes[:] = [change for change in changes if not is_wanted(change)]
    return taken


def _is_lost(change: RecordChange) -> bool:
    """A contact that is not to be used any more."""
    before, after = change.before or {}, change.after or {}
    return after.get("status") in _LOST and before.get("status") != after.get("status")


def _risk_tags(change: RecordChange, words: Words) -> tuple[TagSpec, ...]:
    record = change.after or change.before or {}
    if change.kind == "statement" and record.get("risk") == "high":
        return (TagSpec(HIGH_RISK_ICON, words.sentence("signs.risk_high"), "high", bold=True),)
    return ()


def _text(text: Mapping[str, str], lang: str) -> str:
    return text.get(lang) or next(iter(text.values()), "")
