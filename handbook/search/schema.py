"""The Whoosh index: its fields, and how its posting lists are written and read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import STORED, FieldType, Schema
from whoosh.formats import Existence, Format
from whoosh.reading import IndexReader, TermNotFound

INDEX_FORMAT = 1
"""Raised with every change of what the builder writes."""
# One block holds a whole posting list: lists are read whole, and a block costs one call instead of 128 postings each.
_BLOCK = 65_536


class Weighted(FieldType):  # type: ignore[misc]
    """A field whose value is {term: weight}: the builder has done the analysis and the scoring of terms."""

    def __init__(self) -> None:
        super().__init__(Existence(), None)

    def index(self, value: Mapping[str, float], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yields (term, 1, weight, nothing) as Whoosh asks for it."""
        for term, weight in value.items():
            yield term.encode(), 1, weight, b""


class _Places(Format):  # type: ignore[misc]
    """Positions as packed bytes of no fixed size."""

    posting_size = -1

    def decode_frequency(self, valuestring: bytes) -> int:
        return len(valuestring) // 2

    def decode_weight(self, valuestring: bytes) -> float:
        return 1.0


class Positioned(FieldType):  # type: ignore[misc]
    """A field whose value is {term: (weight, positions)}; positions are packed unsigned 16-bit numbers."""

    def __init__(self) -> None:
        super().__init__(_Places(), None)

    def index(
        self, value: Mapping[str, tuple[float, bytes]], **_: Any
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yields (term, 1, weight, positions) as Whoosh asks for it."""
        for term, (weight, positions) in value.items():
            yield term.encode(), 1, weight, positions


def make_schema() -> Schema:
    """The fields of a record.

    `exact` folded words as written, with positions · `stem` stems · `concept` codes of the glossary · `head` first
    one or two letters of words, only the best records of each · `digits` ends of phone numbers · `country`, `topic`,
    `kind` filters · `record` what a hit shows, as JSON text.
    """
    return Schema(
        exact=Positioned(),
        stem=Weighted(),
        concept=Weighted(),
        head=Weighted(),
        digits=Weighted(),
        country=Weighted(),
        topic=Weighted(),
        kind=Weighted(),
        record=STORED(),
    )


def make_codec() -> W3Codec:
    """The posting format, tuned for lists that are read whole."""
    return W3Codec(blocklimit=_BLOCK, compression=1)


Postings = dict[int, float]
"""Document number → weight of the term there."""


def read_postings(reader: IndexReader, field: str, term: str) -> Postings:
    """The posting list of a term; empty if there is none."""
    try:
        matcher = reader.postings(field, term)
    except TermNotFound:
        return {}
    found: Postings = {}
    while matcher.is_active():
        # Whole blocks: a call per posting is what makes Python searches slow.
        matcher.id()
        matcher.weight()
        found.update(zip(matcher._ids, matcher._weights, strict=True))
        matcher._next_block()
    return found


def read_positions(reader: IndexReader, term: str) -> dict[int, bytes]:
    """Document number → packed positions of a word of `exact`."""
    try:
        matcher = reader.postings("exact", term)
    except TermNotFound:
        return {}
    found: dict[int, bytes] = {}
    while matcher.is_active():
        matcher.id()
        matcher.value()
        found.update(zip(matcher._ids, matcher._values, strict=True))
        matcher._next_block()
    return found
