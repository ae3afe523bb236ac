"""Two sets of documents, record by record: only records that differ are decoded.

A document of several records is cut where one record ends and the next begins, `},{"`. These letters may also stand
inside a text, so a cut may be too many, never one too few: as many pieces as there are records are therefore exactly
the records. How many the older document has is known from decoding it once; of the newer one, the pieces that are
not in the older one are joined and decoded together, and must be as many records as pieces. Where both documents have
the same pieces at the beginning or, if they are as many, at the same place, nobody looks at them again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import ne
from typing import Any

from handbook.model.canonical import MAX_DOCUMENT_BYTES
from handbook.model.documents import DocumentKind
from handbook.model.edits import COMPARED, Edits, Moved, Placed
from handbook.packs.documents import missing_documents, read_records, reading_order, target_kind

_BETWEEN = b'},{"'
_FIRST, _LAST = b'{"', b"}"
"""What every record begins and ends with; a piece is what stands between."""
_END = b"]}"

Read = Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class DocumentSet:
    """The documents of a body of content.

    Attributes:
        hashes: path → SHA-256 (hex).
        counts: path → how many records it holds; 0 or nothing where that is not known.
        read: gives the document at a path.
    """

    hashes: Mapping[str, str]
    counts: Mapping[str, int]
    read: Read


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two sets differ.

    Attributes:
        counts: of the newer set, path → how many records.
    """

    edits: Edits
    counts: Mapping[str, int]


def compare(older: DocumentSet, newer: Mapping[str, str], read: Read) -> Comparison | None:
    """Compare a faultless set of documents with a newer one.

    Args:
        older: decoded and found without fault before.
        newer: path → SHA-256 (hex).
        read: gives the newer document at a path; only asked for those that differ.

    Returns:
        None if the newer set must be decoded whole: a document is faulty by itself or missing, or one differs whose
        records others are about.
    """
    if missing_documents(newer):
        return None
    gone, come, moved = [], [], []
    counts = dict(older.counts)
    differing = [path for path in {**older.hashes, **newer} if older.hashes.get(path) != newer.get(path)]
    for path in sorted(differing, key=reading_order):
        kind = target_kind(path)
        if kind is None or kind.cls not in COMPARED:
            return None
        before = older.read(path) if path in older.hashes else None
        after = read(path) if path in newer else None
        found = _compared(path, kind, before, older.counts.get(path, 0), after)
        if found is None:
            return None
        gone += found.gone
        come += found.come
        moved += found.moved
        counts[path] = found.count
    kept = {path: counts[path] for path in newer}
    return Comparison(Edits(tuple(gone), tuple(come), tuple(moved)), kept)


@dataclass(frozen=True, slots=True)
class _Document:
    """What differs in one document, and how many records it has now."""

    gone: list[Any]
    come: list[Placed]
    moved: list[Moved]
    count: int


def _compared(
    path: str, kind: DocumentKind, before: bytes | None, held: int, after: bytes | None
) -> _Document | None:
    """How a document that held so many records differs."""
    old, new = _pieces(kind, before), _pieces(kind, after)
    if old is None or new is None or (before is not None and len(old) != held):
        return None
    then, now = _differing(old, new)
    places = {old[number]: number for number in then}
    here = {new[number] for number in now}
    if len(here) != len(now):
        return None  # a record that stands there twice is a fault
    came = [number for number in now if new[number] not in places]
    gone = _records(path, kind, [old[number] for number in then if old[number] not in here])
    come = _records(path, kind, [new[number] for number in came])
    if gone is None or come is None:
        return None
    stayed = ((places[new[number]], number) for number in now if new[number] in places)
    moved = tuple((before, after) for before, after in stayed if before != after)
    placed = [Placed(record, number) for record, number in zip(come, came, strict=True)]
    return _Document(gone, placed, [Moved(kind.cls, place_of(path, kind), moved)] if moved else [], len(new))


def _differing(old: list[bytes], new: list[bytes]) -> tuple[Sequence[int], Sequence[int]]:
    """The numbers of the older and of the newer pieces that are not plainly the same at the same place.

    A piece that was there and stands there twice now is not noticed here: its id is (`model.edits`).
    """
    if len(old) == len(new):
        same = list(compress(range(len(new)), map(ne, old, new)))
        return same, same
    begin = next(compress(count(), map(ne, old, new)), min(len(old), len(new)))
    return range(begin, len(old)), range(begin, len(new))


def place_of(path: str, kind: DocumentKind) -> tuple[tuple[str, str], ...]:
    """The fields by which the records of a document are told from those of others of its kind."""
    if kind.place or not path.startswith("countries/"):
        return kind.place
    return (("country", path.split("/")[1]),)


def _pieces(kind: DocumentKind, document: bytes | None) -> list[bytes] | None:
    """The bytes of each record, if there are no cuts too many; None if it is no document of this kind."""
    if document is None:
        return []
    if kind.table is None:
        return [document]
    if document == _begin(kind) + _END:
        return []
    begin, end = _begin(kind) + _FIRST, _LAST + _END
    if len(document) > MAX_DOCUMENT_BYTES or not document.startswith(begin) or not document.endswith(end):
        return None
    return document[len(begin) : -len(end)].split(_BETWEEN)


def _records(path: str, kind: DocumentKind, pieces: Sequence[bytes]) -> list[Any] | None:
    """The records of these pieces; None if they are not one record each, or at fault."""
    if not pieces:
        return []
    records = read_records(path, _document_of(kind, pieces))
    return records if records is not None and len(records) == len(pieces) else None


def _document_of(kind: DocumentKind, pieces: Sequence[bytes]) -> bytes:
    if kind.table is None:
        return pieces[0]
    return _begin(kind) + _FIRST + _BETWEEN.join(pieces) + _LAST + _END


def _begin(kind: DocumentKind) -> bytes:
    return f'{{"{kind.table}":['.encode()
