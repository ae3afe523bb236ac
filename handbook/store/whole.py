"""A pack's content as it is installed: whole, for comparing, or what search is made of."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from handbook.model.codes import RecordId
from handbook.model.records import Content, Pack
from handbook.store.reader import Held, StoreReader

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


def searched_content(reader: StoreReader, pack: Pack, statements: Collection[str] | None = None) -> Content:
    """What documents of search are made of, in order; of statements only those of the given ids, if given."""
    own = _Own(pack.id)
    if statements is None:
        found = own(reader.statements())
    else:
        held = reader.statements_by_id(statements)
        found = own(tuple(entry for id_ in statements for entry in held.get(RecordId(id_), ())))
    return Content(
        pack=pack,
        topics=own(reader.topics()),
        services=own(reader.services()),
        concepts=own(reader.concepts()),
        questions=own(reader.questions()),
        countries=own(reader.countries()),
        statements=found,
        organisations=own(reader.organisations()),
    )


@dataclass(frozen=True, slots=True)
class _Own:
    """The records that the pack of this id holds."""

    pack: str

    def __call__(self, held: Iterable[Held[Record]]) -> tuple[Record, ...]:
        return tuple(entry.record for entry in held if entry.pack == self.pack)
