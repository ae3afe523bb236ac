"""Columns and names of an updated index: what it held already is taken over in whole runs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import groupby

from handbook.search.documents import Document
from handbook.search.glossary import Glossary
from handbook.search.keeping import Kept, KeptRows
from handbook.search.tally import Listing
from handbook.search.text import Analyser


def relisted(
    analyser: Analyser,
    glossary: Glossary,
    documents: Sequence[Document | Kept],
    places: Sequence[int],
    rows: KeptRows,
) -> Listing:
    """The listing of `documents`; names stay as they are where nothing changed that has any.

    Args:
        analyser, glossary: what names are made with.
        documents: all of them; what is only a number is in the index.
        places: of each, its number in the last full build; below 0 if it is not of that.
        rows: what the index says of the documents it holds.
    """
    held = rows.numbers(places)
    others = _others(documents, held, rows)
    if others is not None:
        listing = Listing(analyser, glossary.entries, rows.names)
        _fill(listing, documents, held, rows)
        listing.names.pages = {code: others[number] for code, number in rows.names.pages.items()}
        return listing
    listing = Listing(analyser, glossary.entries)
    known = set(rows.others())
    # The first one tells the languages.
    needed = [at for at, number in enumerate(held) if number in known or at == 0]
    whole = list(documents)
    lacking = [at for at in needed if isinstance(documents[at], Kept)]
    for at, document in zip(lacking, rows.documents(held[at] for at in lacking), strict=True):
        whole[at] = document
    for at in needed:
        held[at] = -1
    _fill(listing, whole, held, rows)
    return listing


def _fill(
    listing: Listing, documents: Sequence[Document | Kept], held: Sequence[int], rows: KeptRows
) -> None:
    """Take in all documents; `held`: their numbers in the index, −1 of what is to be looked at."""
    start = 0
    for is_held, run in groupby(held, (0).__le__):
        numbers = list(run)
        if is_held:
            listing.add_rows(rows.names, rows.columns, rows.spans, numbers)
        else:
            for document in documents[start : start + len(numbers)]:
                assert isinstance(document, Document)
                listing.add(document)
        start += len(numbers)


def _others(
    documents: Sequence[Document | Kept], held: Sequence[int], rows: KeptRows
) -> Mapping[int, int] | None:
    """Number before → number now of the documents that are no statements; None if names may not be as they were."""
    before = rows.others()
    known = set(before)
    now = [
        at for at, number in enumerate(held) if number in known or (number < 0 and _is_other(documents[at]))
    ]
    if len(now) != len(before) or not _has_languages(documents, held, rows):
        return None
    fresh = [(at, number) for at, number in zip(now, before, strict=True) if held[at] != number]
    for (at, _), old in zip(fresh, rows.documents(number for _, number in fresh), strict=True):
        document = documents[at]
        if isinstance(document, Kept) or _naming(document) != _naming(old):
            return None
    return dict(zip(before, now, strict=True))


def _is_other(document: Document | Kept) -> bool:
    return isinstance(document, Document) and document.kind != "statement"


def _has_languages(documents: Sequence[Document | Kept], held: Sequence[int], rows: KeptRows) -> bool:
    """Whether the first document tells the same languages as that of before."""
    first = documents[0] if documents else None
    return held[:1] == [0] or (isinstance(first, Document) and list(first.titles) == rows.names.languages)


def _naming(document: Document) -> str:
    """Everything in a document that names of places and suggestions are made of."""
    return json.dumps([document.kind, document.id, document.titles, document.names])
