"""A pack's whole content as it is installed: for comparing and for indexing."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from handbook.model.codes import RecordId
from handbook.model.records import Content, Pack
from handbook.store.reader import Held, StoreReader

Record = TypeVar("Record")


def whole_content(reader: StoreReader, pack: Pack, statements: Collection[str] | None = None) -> Content:
    """Everything of one pack, in the order of its documents; of statements only those of the given ids, if given."""

    def own(held: tuple[Held[Record], ...]) -> tuple[Record, ...]:
        return tuple(entry.record for entry in held if entry.pack == pack.id)

    if statements is None:
        found = own(reader.statements())
    else:
        held = reader.statements_by_id(statements)
        found = own(tuple(entry for id_ in statements for entry in held.get(RecordId(id_), ())))
    return Content(
        pack=pack,
        topics=own(reader.topics()),
        indicators=own(reader.indicators()),
        profiles=own(reader.profiles()),
        services=own(reader.services()),
        concepts=own(reader.concepts()),
        questions=own(reader.questions()),
        routes=own(reader.routes()),
        sources=own(reader.all_sources()),
        phrases=own(reader.phrases()),
        deadlines=own(reader.deadlines()),
        countries=own(reader.countries()),
        statements=found,
        organisations=own(reader.organisations()),
    )
