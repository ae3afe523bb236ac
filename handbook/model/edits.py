"""What differs between two bodies of content, record by record, and whether the newer is as faultless as the older.

Only what differs is looked at. That is enough because the older one was found faultless whole by the same rules: a
fault can then only stand in a record that came, or be a reference to one that went. `Surroundings` is what the
unchanged records must tell for that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from handbook.model import rules
from handbook.model.documents import label_of
from handbook.model.fields import Scope
from handbook.model.integrity import Targets, duplicates, name_space, named_by, reference_faults
from handbook.model.records import Country, Organisation, Question, Route, Source, Statement

RULES = 2
"""Raised with every change in what is faultless (codec, rules, references, markup) or in the rows made of records."""
COMPARED = (Country, Organisation, Question, Route, Source, Statement)
"""Records that edits may hold. All others name what records are about: with them, everything is looked at."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A record and its number in its document."""

    record: Any
    number: int


@dataclass(frozen=True, slots=True)
class Moved:
    """Unchanged records of one document that have other numbers now.

    Attributes:
        cls: of the records.
        place: the fields that the path decides, e.g. country and topic.
        numbers: (old, new).
    """

    cls: type[Any]
    place: tuple[tuple[str, str], ...]
    numbers: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Edits:
    """What makes the newer content of the older.

    Attributes:
        gone: records of the older that are not in the newer, or not in this form, in reading order.
        come: records of the newer that are not in the older, or not in this form, in reading order.
        moved: the others, where something came or went before them.
    """

    gone: tuple[Any, ...] = ()
    come: tuple[Placed, ...] = ()
    moved: tuple[Moved, ...] = ()

    @property
    def records(self) -> list[Any]:
        """Those that came."""
        return [placed.record for placed in self.come]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the older content has of what the edits name.

    Attributes:
        targets: of the ids the edits name: those that stand in the older content, and its vocabularies. `replaced`
            and `unread` are not looked at.
        heirs: id → the statement of the older content that replaces it, of the ids that came or are replaced.
        referring: id → names (`owner_name`) of the records of the older content that refer to it.
    """

    targets: Targets
    heirs: dict[str, str]
    referring: dict[str, frozenset[str]]


def names_in(edits: Edits) -> frozenset[str]:
    """Every id or code that matters for the edits: their own, those they refer to and those they replace."""
    found: set[str] = set()
    for record in (*edits.gone, *edits.records):
        found |= {label_of(record), *named_by(record)}
        if isinstance(record, Statement):
            found |= set(record.replaces)
    return frozenset(found)


def is_faultless(edits: Edits, around: Surroundings, scope: Scope, *, is_whole: bool) -> bool:
    """Whether the newer content is without fault, the older having been so.

    Args:
        edits: of records of the classes in `COMPARED`.
        around: for `names_in(edits)`.
        scope: the languages of the pack, which is in no edit.
        is_whole: as for `integrity_faults`.
    """
    records = edits.records
    if any(rules.faults(record, scope) for record in records) or any(duplicates(records, label_of)):
        return False
    if _taken(edits, around.targets) or _replaced_twice(edits, around):
        return False
    return not is_whole or not (
        _left_alone(edits, around)
        or _conflict_left(edits)
        or any(reference_faults(records, _targets_now(edits, around.targets), scope.is_country))
    )


def owner_name(record: Any) -> str:
    """A name for `record` that no other one has: ids of sources and codes may read like other ids."""
    return f"{name_space(record)}:{label_of(record)}"


def _taken(edits: Edits, targets: Targets) -> bool:
    """Whether an id that came is that of an unchanged record."""
    freed = {owner_name(record) for record in edits.gone}
    known = {"id": targets.named, "Source": targets.sources}
    return any(
        label_of(record) in known.get(name_space(record), ())
        for record in edits.records
        if owner_name(record) not in freed
    )


def _replaced_twice(edits: Edits, around: Surroundings) -> bool:
    """Whether an id that came, or that a statement replaces that came, is replaced by another statement."""
    changed = {record.id for record in _statements(edits.gone)}
    replaced = Counter(old for record in _statements(edits.records) for old in record.replaces)
    ids = {label_of(record) for record in edits.records} | replaced.keys()
    return any(around.heirs[id_] not in changed for id_ in ids if id_ in around.heirs) or any(
        times > 1 for times in replaced.values()
    )


def _left_alone(edits: Edits, around: Surroundings) -> bool:
    """Whether an unchanged record refers to one that went, or that is of another kind now."""
    changed = {owner_name(record) for record in edits.gone}
    still = {(type(record), label_of(record)) for record in edits.records}
    return any(
        around.referring.get(label_of(record), frozenset()) - changed
        for record in edits.gone
        if (type(record), label_of(record)) not in still
    )


def _conflict_left(edits: Edits) -> bool:
    """Whether a statement no more names an unchanged one in `conflicts_with` that goes on naming it."""
    before = {record.id: record for record in _statements(edits.gone)}
    return any(
        record.id in before
        and set(before[record.id].conflicts_with) - set(record.conflicts_with) - before.keys()
        for record in _statements(edits.records)
    )


def _targets_now(edits: Edits, before: Targets) -> Targets:
    """What references may lead to in the newer content."""
    went = {owner_name(record) for record in edits.gone}
    came = {owner_name(record) for record in edits.records}
    statements = {id_: record for id_, record in before.statements.items() if owner_name(record) not in went}
    return replace(
        before,
        statements=statements | {record.id: record for record in _statements(edits.records)},
        named=_renewed("id", before.named, went, came),
        sources=_renewed("Source", before.sources, went, came),
        replaced=Counter(),  # `_replaced_twice` has looked at that
        unread=frozenset(),
    )


def _renewed(space: str, labels: Iterable[str], went: set[str], came: set[str]) -> frozenset[str]:
    names = {f"{space}:{label}" for label in labels} - went | came
    return frozenset(name.removeprefix(f"{space}:") for name in names if name.startswith(f"{space}:"))


def _statements(records: Iterable[Any]) -> Iterator[Statement]:
    return (record for record in records if isinstance(record, Statement))
