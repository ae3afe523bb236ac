"""A pack's whole content as it is installed: for comparing and for indexing."""

from __future__ import annotations

from typing import TypeVar

from handbook.model.records import Content, Pack
from handbook.store.reader import Held, StoreReader

Record = TypeVar("Record")


def whole_content(reader: StoreReader, pack: Pack) -> Content:
    """Everything of one pack, in the order of its documents."""

    def own(held: tuple[Held[Record], ...]) -> tuple[Record, ...]:
        return tuple(entry.record for entry in held if entry.pack == pack.id)

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
        countries=own(reader.countries()),
        statements=own(reader.statements()),
        organisations=own(reader.organisations()),
    )
