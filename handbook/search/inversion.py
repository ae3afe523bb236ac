"""Posting lists collected in memory, handed to Whoosh's segment writer in the order it writes them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter
from whoosh.fields import Schema

PostingList = tuple[str, bytes, "array[int]", "array[float]", list[bytes]]
"""Field, term, documents, weights, packed positions (or nothing)."""


class Inversion:
    """Term → documents and weights, per field; takes the place of the writer's own pool of single postings.

    Documents come in rising order, so a list needs no sorting: only the terms do, once. The pool Whoosh brings
    sorts every posting of every document, which is half of the time of a build.
    """

    def __init__(self) -> None:
        self._fields: dict[str, dict[str, tuple[array[int], array[float], list[bytes]]]] = {}

    def add(self, field: str, number: int, terms: Mapping[str, float]) -> None:
        """The weighted terms of one document."""
        lists = self._fields.setdefault(field, {})
        for term, weight in terms.items():
            found = lists.get(term)
            if found is None:
                found = lists[term] = (array("I"), array("f"), [])
            found[0].append(number)
            found[1].append(weight)

    def add_placed(
        self, field: str, places_field: str, number: int, terms: Mapping[str, tuple[float, bytes]]
    ) -> None:
        """The terms of one document: their weights in one field, their packed positions in another.

        Whoosh reads a posting list whole, and most of the time only weights are wanted.
        """
        lists = self._fields.setdefault(field, {})
        placed = self._fields.setdefault(places_field, {})
        for term, (weight, places) in terms.items():
            found = lists.get(term)
            if found is None:
                numbers = array("I")
                found = lists[term] = (numbers, array("f"), [])
                placed[term] = (numbers, array("f"), [])
            found[0].append(number)
            found[1].append(weight)
            placed[term][2].append(places)

    def iter_postings(self) -> Iterator[PostingList]:
        """Whole posting lists in the order of fields and terms, for `BulkFieldWriter`."""
        for field, lists in sorted(self._fields.items()):
            for term in sorted(lists):
                numbers, weights, places = lists[term]
                yield field, term.encode(), numbers, weights or array("f", [1.0]) * len(numbers), places

    def cleanup(self) -> None:
        """Let go of everything; the writer calls it when it is done."""
        self._fields.clear()


class BulkFieldWriter(W3FieldWriter):
    """Writes posting lists as they are: Whoosh's own way calls four functions for each posting of each document."""

    def __init__(self, codec: W3Codec, storage: Any, segment: Any, block: int) -> None:
        super().__init__(codec, storage, segment)  # type: ignore[no-untyped-call]
        self._block = block

    def add_postings(self, schema: Schema, lengths: object, items: Iterator[PostingList]) -> None:
        """Write `items`, sorted by field and term."""
        writer: Any = self
        last = ""
        for field, term, numbers, weights, places in items:
            if field != last:
                if last:
                    writer.finish_field()
                writer.start_field(field, schema[field])
                last = field
            writer.start_term(term)
            blocks: Any = self._postwriter
            for start in range(0, len(numbers), self._block):
                if start:
                    blocks._write_block()
                end = start + self._block
                blocks._ids, blocks._weights, blocks._values = (
                    numbers[start:end],
                    weights[start:end],
                    places[start:end],
                )
                blocks._maxweight = max(blocks._weights)
            writer.finish_term()
        if last:
            writer.finish_field()
