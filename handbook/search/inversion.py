"""Posting lists collected in memory, handed to Whoosh's segment writer in the order it writes them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping


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

    def add_placed(self, field: str, number: int, terms: Mapping[str, tuple[float, bytes]]) -> None:
        """The weighted terms of one document with their packed positions."""
        lists = self._fields.setdefault(field, {})
        for term, (weight, places) in terms.items():
            found = lists.get(term)
            if found is None:
                found = lists[term] = (array("I"), array("f"), [])
            found[0].append(number)
            found[1].append(weight)
            found[2].append(places)

    def iter_postings(self) -> Iterator[tuple[str, bytes, int, float, bytes]]:
        """(field, term, document, weight, positions) as the writer wants them: sorted."""
        for field, lists in sorted(self._fields.items()):
            for term in sorted(lists):
                numbers, weights, places = lists[term]
                key = term.encode()
                if places:
                    for number, weight, packed in zip(numbers, weights, places, strict=True):
                        yield field, key, number, weight, packed
                else:
                    for number, weight in zip(numbers, weights, strict=True):
                        yield field, key, number, weight, b""

    def cleanup(self) -> None:
        """Let go of everything; the writer calls it when it is done."""
        self._fields.clear()
