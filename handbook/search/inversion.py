"""Posting lists collected in memory, and how they are written into a Whoosh segment and read from it.

A posting is one number of 32 bits: that of the document times 256, plus the weight. One append takes it in, and
numbers and weights of a whole list are told apart by slices of its bytes, on the little-endian machines of today.
"""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from whoosh.codec.whoosh3 import W3FieldWriter

Groups = Sequence[tuple[int, frozenset[int]]]
"""Weight, numbers of the terms that have it."""
PostingList = tuple[str, bytes, "array[int]"]
"""Field, term, postings."""
POSTING_SIZE = 4
"""Bytes of one posting."""
CHECK_SIZE = 4
"""Bytes of the CRC-32 before each list."""
_SHIFT = 8
# As `W3TermInfo.to_bytes` writes it: not inlined, weight, documents, lengths, highest weight, first and last
# document, then offset and length in the file of postings.
_TERM_INFO = struct.Struct("!BfIBBfIIqi")
_FIELD = struct.Struct("!H")
_LENGTHS = struct.Struct("!ii")


class Inversion:
    """Term → postings, per field; takes the place of the writer's own pool of single postings.

    Documents come in rising order, so a list needs no sorting: only the terms do, once. The pool Whoosh brings
    sorts every posting of every document.
    """

    def __init__(self) -> None:
        self._named: dict[str, dict[str, array[int]]] = {}
        self._numbered: dict[str, tuple[list[array[int]], Sequence[str]]] = {}

    def add(self, field: str, number: int, terms: Mapping[str, int]) -> None:
        """The weighted terms of one document; weights below 256."""
        lists = self._named.setdefault(field, {})
        for term, weight in terms.items():
            found = lists.get(term)
            if found is None:
                found = lists[term] = array("I")
            found.append(number << _SHIFT | weight)

    def add_numbered(self, field: str, number: int, terms: Mapping[int, int], names: Sequence[str]) -> None:
        """As `add`, with the numbers that terms have in `names`, which grows meanwhile."""
        lists = self._lists(field, names)
        high = number << _SHIFT
        for term, weight in terms.items():
            lists[term].append(high | weight)

    def add_groups(self, field: str, number: int, groups: Groups, names: Sequence[str]) -> None:
        """As `add_numbered`, with the terms by weight, from the least: of a term its last weight counts."""
        lists = self._lists(field, names)
        for place, (weight, terms) in enumerate(groups, 1):
            for _, heavier in groups[place:]:
                if not terms.isdisjoint(heavier):
                    terms -= heavier
            posting = number << _SHIFT | weight
            for term in terms:
                lists[term].append(posting)

    def _lists(self, field: str, names: Sequence[str]) -> list[array[int]]:
        lists, _ = self._numbered.setdefault(field, ([], names))
        while len(lists) < len(names):
            lists.append(array("I"))
        return lists

    def sums(self, field: str) -> Iterator[tuple[str, int]]:
        """(term, sum of its weights) of a numbered field, in no order."""
        lists, names = self._numbered.get(field, ((), ()))
        for term, found in zip(names, lists, strict=False):
            if found:
                yield term, sum(found.tobytes()[::POSTING_SIZE])

    def iter_postings(self) -> Iterator[PostingList]:
        """Whole posting lists in the order of fields and terms, for `BulkFieldWriter`."""
        for field in sorted(self._named.keys() | self._numbered.keys()):
            if field in self._named:
                terms: Iterable[tuple[str, array[int]]] = self._named[field].items()
            else:
                lists, names = self._numbered[field]
                terms = zip(names, lists, strict=False)
            for term, found in sorted(terms, key=_term_of):
                if found:
                    yield field, term.encode(), found

    def cleanup(self) -> None:
        """Let go of everything; the writer calls it when it is done."""
        self._named.clear()
        self._numbered.clear()


def _term_of(entry: tuple[str, array[int]]) -> str:
    return entry[0]


def unpacked(stored: bytes) -> tuple[array[int], bytes]:
    """The documents and the weights of a posting list as it stands in the file.

    Raises:
        ValueError: it is damaged.
    """
    packed = stored[CHECK_SIZE:]
    if zlib.crc32(packed) != int.from_bytes(stored[:CHECK_SIZE], "little"):
        raise ValueError("postings")
    wide = bytearray(len(packed))
    for place in range(3):
        wide[place::POSTING_SIZE] = packed[place + 1 :: POSTING_SIZE]
    numbers = array("I")
    numbers.frombytes(wide)
    return numbers, packed[::POSTING_SIZE]


class BulkFieldWriter(W3FieldWriter):
    """Writes posting lists as they are: Whoosh's own way calls four functions for each posting of each document."""

    def add_postings(self, schema: object, lengths: object, items: Iterator[PostingList]) -> None:
        """Write `items`, sorted by field and term."""
        writer: Any = self
        # Written to the files themselves: a `StructFile` hands on every call in a call of its own.
        table, write_lists, fields = writer._tindex, writer._postfile.raw_file().write, writer._fieldmap
        write_terms, places, buckets = table.dbfile.raw_file().write, table.index, table.buckets
        offset, place = 0, table.dbfile.tell()
        for field, term, found in items:
            packed = found.tobytes()
            weights = packed[::POSTING_SIZE]
            write_lists(zlib.crc32(packed).to_bytes(CHECK_SIZE, "little") + packed)
            info = _TERM_INFO.pack(
                0, sum(weights), len(found), 0, 0, max(weights), found[0] >> _SHIFT, found[-1] >> _SHIFT,
                offset, CHECK_SIZE + len(packed),
            )  # fmt: skip
            offset += CHECK_SIZE + len(packed)
            key = _FIELD.pack(fields.setdefault(field, len(fields))) + term
            # As `OrderedHashWriter.add`, which asks the file twice where it is.
            entry = _LENGTHS.pack(len(key), len(info)) + key + info
            write_terms(entry)
            places.append(place)
            hashed = table.hashfn(key)
            buckets[hashed & 255].append((hashed, place))
            place += len(entry)
