"""What a pack would change, record by record; contacts that change or vanish are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from handbook.model.codec import encode
from handbook.model.documents import label_of
from handbook.model.edits import Edits
from handbook.model.integrity import records_of
from handbook.model.records import (
    Concept,
    Content,
    Country,
    Deadline,
    Indicator,
    Organisation,
    Pack,
    Phrase,
    Profile,
    Question,
    Route,
    Service,
    Source,
    Statement,
    Topic,
)
from handbook.model.texts import pick

ChangeKind = Literal["added", "changed", "removed"]
DiffedKind = Literal[
    "statement", "organisation", "question", "country", "route", "source", "topic", "indicator", "profile",
    "service", "concept", "phrase", "deadline", "pack",
]  # fmt: skip


Key = tuple[DiffedKind, str]
"""Kind and id or code of a record."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that differs.

    Attributes:
        id: of the record; the code where it has one.
        title: what a reader knows it by.
        country, topic: of a statement; country of a question or country.
        before, after: the record with the contract's keys, None where there is none.
    """

    change: ChangeKind
    id: str
    kind: DiffedKind
    title: str
    country: str | None
    topic: str | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class PackDiff:
    """Everything a pack changes.

    Attributes:
        contacts_changed: ids of organisations whose channels, status or warning change or that vanish.
        withdrawn: ids that the publisher withdrew, new ones first.
    """

    changes: tuple[RecordChange, ...] = ()
    contacts_changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def of(self, change: ChangeKind) -> tuple[RecordChange, ...]:
        """The changes of one kind."""
        return tuple(each for each in self.changes if each.change == change)


_CONTACT_KEYS = ("channel", "status", "warning", "address", "disclosure_risk")
_KINDS: Mapping[type, DiffedKind] = {
    Organisation: "organisation", Statement: "statement", Country: "country", Question: "question", Route: "route",
    Source: "source", Topic: "topic", Indicator: "indicator", Profile: "profile", Service: "service",
    Concept: "concept", Phrase: "phrase", Deadline: "deadline", Pack: "pack",
}  # fmt: skip
_ORDER = tuple(_KINDS.values())


@dataclass(frozen=True, slots=True)
class Difference:
    """What a pack changes, not yet told.

    Attributes:
        before, after: (kind, id or code) → record, of everything or at least of all that differs.
        is_first: whether nothing of the pack was installed.
        languages: of the pack.
    """

    before: Mapping[Key, Any]
    after: Mapping[Key, Any]
    is_first: bool
    languages: tuple[str, ...]

    @classmethod
    def of_contents(cls, before: Content | None, after: Content) -> Difference:
        """Between all that is installed of a pack (None if nothing is) and all that it brings."""
        old = _by_key((before.pack, *records_of(before))) if before is not None else {}
        new = _by_key((after.pack, *records_of(after)))
        return cls(old, new, before is None, after.pack.languages)

    @classmethod
    def of_edits(cls, edits: Edits, pack: Pack) -> Difference:
        """As far as records came or went."""
        return cls(_by_key(edits.gone), _by_key(edits.records), False, pack.languages)

    def keys(self) -> list[Key]:
        """What differs: in the order of the newer, then what is gone."""
        keys = (*self.after, *(key for key in self.before if key not in self.after))
        return [key for key in keys if self.before.get(key) != self.after.get(key)]

    def counts(self) -> dict[str, int]:
        """How many records differ, by kind of change."""
        counts = {"added": 0, "changed": 0, "removed": 0}
        for key in self.keys():
            counts[_change_kind(self.before.get(key), self.after.get(key))] += 1
        return counts

    def told(self, withdrawn: tuple[str, ...], lang: str) -> PackDiff:
        """Record by record, contacts first.

        Args:
            withdrawn: ids with tombstones.
            lang: for the titles.
        """
        changes = [
            _change(key[0], self.before.get(key), self.after.get(key), self.languages, lang)
            for key in self.keys()
        ]
        changes.sort(key=lambda each: _ORDER.index(each.kind))
        contacts = (each.id for each in changes if not self.is_first and _touches_contact(each))
        return PackDiff(tuple(changes), tuple(contacts), withdrawn)


def _touches_contact(change: RecordChange) -> bool:
    if change.kind != "organisation":
        return False
    if change.before is None or change.after is None:
        return change.change == "removed"
    return any(change.before.get(key) != change.after.get(key) for key in _CONTACT_KEYS)


def _by_key(records: Iterable[Any]) -> dict[Key, Any]:
    return {(_KINDS[type(record)], label_of(record)): record for record in records}


def _change_kind(before: Any, after: Any) -> ChangeKind:
    return "added" if before is None else "removed" if after is None else "changed"


def _change(kind: DiffedKind, before: Any, after: Any, languages: tuple[str, ...], lang: str) -> RecordChange:
    record = after if after is not None else before
    return RecordChange(
        change=_change_kind(before, after),
        id=label_of(record),
        kind=kind,
        title=_title(record, languages, lang),
        country=_country(record),
        topic=record.topic if isinstance(record, Statement) else None,
        before=encode(before, "json") if before is not None else None,
        after=encode(after, "json") if after is not None else None,
    )


def _title(record: Any, languages: tuple[str, ...], lang: str) -> str:
    if isinstance(record, Statement):
        return pick(record.text, lang, languages)[1]
    if isinstance(record, Question):
        return pick(record.phrasings, lang, languages)[1][0]
    if isinstance(record, Source):
        return record.title
    if isinstance(record, Route):
        return f"{record.from_} → {record.to}"
    if isinstance(record, Country):
        return record.code
    if isinstance(record, Deadline):
        return pick(record.task, lang, languages)[1]
    name = getattr(record, "name", None) or getattr(record, "title", None) or getattr(record, "text", None)
    return pick(name, lang, languages)[1] if name else str(record.code)


def _country(record: Any) -> str | None:
    if isinstance(record, Statement | Question):
        return record.country
    if isinstance(record, Country):
        return record.code
    if isinstance(record, Organisation):
        return record.countries[0] if len(record.countries) == 1 else None
    return None
