"""The Whoosh index: its fields, and how its posting lists are written and read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import STORED, FieldType, Schema
from whoosh.formats import Existence, Format
from whoosh.reading import IndexReader, TermNotFound

from handbook.search.inversion import BulkFieldWriter

INDEX_FORMAT = 9
"""Raised with every change of what the builder writes."""
# One block holds a whole posting list: lists are read whole, and a block costs one call instead of 128 postings each.
_BLOCK = 65_536


class Weighted(FieldType):
    """A field whose terms have a weight per document; `Inversion` brings them, no text is analysed here."""

    def __init__(self) -> None:
        self.format = Existence()


class _Places(Format):
    """Positions as packed bytes of no fixed size."""

    posting_size = -1


class Positioned(FieldType):
    """As `Weighted`, with the positions of the word: packed unsigned 16-bit numbers."""

    def __init__(self) -> None:
        self.format = _Places()


def make_schema() -> Schema:
    """The fields of a record.

    `exact` folded words as written · `place` their positions · `stem` stems · `concept` codes of the glossary ·
    `digits` ends of phone numbers · `country`, `topic`, `kind` filters · `record` what a hit shows, as JSON text.
    """
    return Schema(
        exact=Weighted(),
        place=Positioned(),
        stem=Weighted(),
        concept=Weighted(),
        digits=Weighted(),
        country=Weighted(),
        topic=Weighted(),
        kind=Weighted(),
        record=STORED(),
    )


class BulkCodec(W3Codec):
    """The posting format, tuned for lists that are read and written whole."""

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK, compression=1)  # type: ignore[no-untyped-call]

    def field_writer(self, storage: Any, segment: Any) -> BulkFieldWriter:
        """What `Inversion` hands its lists to."""
        return BulkFieldWriter(self, storage, segment, _BLOCK)


Postings = dict[int, float]
"""Document number → weight of the term there."""


Numbers = Sequence[int] | None
"""What number each document of a reader has for the caller, −1 for one that is left out; None if the same."""


def read_postings(reader: IndexReader, field: str, term: str, numbers: Numbers = None) -> Postings:
    """The posting list of a term; empty if there is none."""
    try:
        matcher: Any = reader.postings(field, term)
    except TermNotFound:
        return {}
    found: Postings = {}
    while matcher.is_active():
        # Whole blocks: a call per posting is what makes Python searches slow.
        ids = _ids(matcher, numbers)
        matcher.weight()
        found.update(zip(ids, matcher._weights, strict=True))
        matcher._next_block()
    found.pop(-1, None)
    return found


def read_positions(reader: IndexReader, term: str, numbers: Numbers = None) -> dict[int, bytes]:
    """Document number → packed positions of a word."""
    try:
        matcher: Any = reader.postings("place", term)
    except TermNotFound:
        return {}
    found: dict[int, bytes] = {}
    while matcher.is_active():
        ids = _ids(matcher, numbers)
        matcher.value()
        found.update(zip(ids, matcher._values, strict=True))
        matcher._next_block()
    found.pop(-1, None)
    return found


def _ids(matcher: Any, numbers: Numbers) -> Iterable[int]:
    """The documents of a block; Whoosh stores differences and would add them up one call at a time."""
    matcher._read_data()
    ids = accumulate(matcher._data[0])
    return ids if numbers is None else map(numbers.__getitem__, ids)
