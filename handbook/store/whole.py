"""A pack's content as it is installed: whole, for comparing, or what search is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from handbook.model.codes import RecordId
from handbook.model.records import Content, Pack
from handbook.store.held import Held
from handbook.store.reader import StoreReader

Record = TypeVar("Record")


def whole_content(reader: StoreReader, pack: Pack) -> Content:
    """Everything of one pack, in the order of its documents."""
    own = _Own(pack.id)
    return replace(
        searched_content(reader, pack),
        indicators=own(reader.indicators()),
        profiles=own(reader.profiles()),
        routes=own(reader.routes()),
        sources=own(reader.all_sources()),
        phrases=own(reader.phrases()),
        deadlines=own(reader.deadlines()),
    )


def searched_content(reader: StoreReader, pack: Pack) -> Content:
    """What documents of search are made of, in order."""
    return replace(
        _named_content(reader, pack),
        statements=_Own(pack.id)(reader.statements()),
        organisations=_Own(pack.id)(reader.organisations()),
    )


def searched_in_part(
    reader: StoreReader, pack: Pack, statements: Sequence[str], organisations: Sequence[str]
) -> Content:
    """The same with no statements and organisations but those of the given ids."""
    return replace(
        _named_content(reader, pack),
        statements=_Own(pack.id).of(reader.statements_by_id(statements), statements),
        organisations=_Own(pack.id).of(reader.organisations_by_id(organisations), organisations),
    )


def _named_content(reader: StoreReader, pack: Pack) -> Content:
    """What statements and organisations are named by, and the questions."""
    own = _Own(pack.id)
    return Content(
        pack=pack,
        topics=own(reader.topics()),
        services=own(reader.services()),
        concepts=own(reader.concepts()),
        questions=own(reader.questions()),
        countries=own(reader.countries()),
        statements=(),
        organisations=(),
    )


@dataclass(frozen=True, slots=True)
class _Own:
    """The records that the pack of this id holds."""

    pack: str

    def __call__(self, held: Iterable[Held[Record]]) -> tuple[Record, ...]:
        return tuple(entry.record for entry in held if entry.pack == self.pack)

    def of(self, held: Mapping[RecordId, Sequence[Held[Record]]], ids: Iterable[str]) -> tuple[Record, ...]:
        """Those of the given ids, in their order."""
        return self(entry for id_ in ids for entry in held.get(RecordId(id_), ()))
