"""The Whoosh index: its fields, and how its posting lists are written and read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import FieldType, Schema
from whoosh.formats import Existence
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import IndexReader, TermNotFound

from handbook.search.inversion import CHECK_SIZE, POSTING_SIZE, BulkFieldWriter, unpacked

INDEX_FORMAT = 14
"""Raised with every change of what the builder writes."""

TENTHS = 10
"""The weight 1 in all fields but `stem` and `concept`."""


class Weighted(FieldType):
    """A field whose terms have a weight per document; `Inversion` brings them, no text is analysed here."""

    def __init__(self) -> None:
        self.format = Existence()


def make_schema() -> Schema:
    """The fields of a record.

    `exact` folded words as written · `stem` stems · `concept` codes of the glossary · `digits` ends of phone numbers ·
    `country`, `topic`, `kind` filters.
    """
    return Schema(
        exact=Weighted(),
        stem=Weighted(),
        concept=Weighted(),
        digits=Weighted(),
        country=Weighted(),
        topic=Weighted(),
        kind=Weighted(),
    )


class BulkCodec(W3Codec):
    """Whoosh's codec with posting lists that are written and read whole; weights are 0 to 255."""

    def field_writer(self, storage: Any, segment: Any) -> BulkFieldWriter:
        """What `Inversion` hands its lists to."""
        return BulkFieldWriter(self, storage, segment)  # type: ignore[no-untyped-call]

    def postings_reader(
        self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None
    ) -> ListMatcher:
        """The list of a term.

        Raises:
            ValueError: it is damaged.
        """
        offset, _ = terminfo.extent()
        size = CHECK_SIZE + POSTING_SIZE * terminfo.doc_frequency()
        numbers, weights = unpacked(dbfile.get(offset, size))
        return ListMatcher(  # type: ignore[no-untyped-call]
            numbers, weights, format=format_, scorer=scorer, term=term, terminfo=terminfo
        )


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
    # The whole list: a call per posting is what makes Python searches slow.
    documents = matcher._ids if numbers is None else map(numbers.__getitem__, matcher._ids)
    found: Postings = dict(zip(documents, matcher._weights, strict=True))
    found.pop(-1, None)
    return found
