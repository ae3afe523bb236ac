"""What a pack would change, record by record; contacts that change or vanish are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from handbook.model.codec import encode
from handbook.model.records import Content, Country, Organisation, Question, Route, Source, Statement
from handbook.model.texts import pick

ChangeKind = Literal["added", "changed", "removed"]
DiffedKind = Literal[
    "statement", "organisation", "question", "country", "route", "source", "topic", "indicator", "profile",
    "service", "concept", "phrase", "pack",
]  # fmt: skip


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
_ORDER: tuple[DiffedKind, ...] = (
    "organisation", "statement", "country", "question", "route", "source", "topic", "indicator", "profile",
    "service", "concept", "phrase", "pack",
)  # fmt: skip


def diff(before: Content | None, after: Content, withdrawn: tuple[str, ...], lang: str) -> PackDiff:
    """Compare two bodies of content; contacts first.

    Args:
        before: what is installed of this pack, None if nothing is.
        after: what the pack brings.
        withdrawn: ids with tombstones.
        lang: for the titles.
    """
    old = dict(_records(before)) if before is not None else {}
    new = dict(_records(after))
    changes = []
    for key in (*new, *(key for key in old if key not in new)):
        previous, following = old.get(key), new.get(key)
        if previous != following:
            changes.append(_change(key[0], previous, following, after.pack.languages, lang))
    changes.sort(key=lambda each: _ORDER.index(each.kind))
    return PackDiff(
        tuple(changes), tuple(each.id for each in changes if before and _touches_contact(each)), withdrawn
    )


def _touches_contact(change: RecordChange) -> bool:
    if change.kind != "organisation":
        return False
    if change.before is None or change.after is None:
        return change.change == "removed"
    return any(change.before.get(key) != change.after.get(key) for key in _CONTACT_KEYS)


def _records(content: Content) -> Iterator[tuple[tuple[DiffedKind, str], Any]]:
    """((kind, id or code), record) of everything in a body of content."""
    yield ("pack", content.pack.id), content.pack
    named: tuple[tuple[DiffedKind, tuple[Any, ...]], ...] = (
        ("topic", content.topics),
        ("indicator", content.indicators),
        ("profile", content.profiles),
        ("service", content.services),
        ("concept", content.concepts),
        ("phrase", content.phrases),
        ("country", content.countries),
    )
    for kind, records in named:
        yield from (((kind, record.code), record) for record in records)
    identified: tuple[tuple[DiffedKind, tuple[Any, ...]], ...] = (
        ("statement", content.statements),
        ("organisation", content.organisations),
        ("question", content.questions),
        ("route", content.routes),
        ("source", content.sources),
    )
    for kind, records in identified:
        yield from (((kind, record.id), record) for record in records)


def _change(kind: DiffedKind, before: Any, after: Any, languages: tuple[str, ...], lang: str) -> RecordChange:
    record = after if after is not None else before
    return RecordChange(
        change="added" if before is None else "removed" if after is None else "changed",
        id=getattr(record, "id", None) or record.code,
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
