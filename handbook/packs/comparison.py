"""Two sets of documents, record by record: only records that differ are decoded.

A document of several records is cut where one record ends and the next begins, `},{"`. These letters may also stand
inside a text, so a cut may be too many, never one too few: as many pieces as there are records are therefore exactly
the records. How many the older document has is known from decoding it once; of the newer one, the pieces that are
not in the older one are joined and decoded together, and must be as many records as pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from handbook.model.canonical import MAX_DOCUMENT_BYTES
from handbook.model.documents import DocumentKind
from handbook.model.edits import COMPARED, Edits, Moved, Placed
from handbook.packs.documents import missing_documents, read_records, reading_order, target_kind

_BETWEEN = b'},{"'
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
    path: str, kind: DocumentKind, before: bytes | None, count: int, after: bytes | None
) -> _Document | None:
    old, new = _pieces(kind, before), _pieces(kind, after)
    if old is None or new is None or (before is not None and len(old) != count):
        return None
    places = {piece: number for number, piece in enumerate(old)}
    if len({*new}) != len(new):
        return None  # a record that stands there twice is a fault
    went = places.keys() - {*new}
    came = [(number, piece) for number, piece in enumerate(new) if piece not in places]
    gone = _records(path, kind, [piece for piece in old if piece in went])
    come = _records(path, kind, [piece for _, piece in came])
    if gone is None or come is None:
        return None
    numbers = ((places[piece], number) for number, piece in enumerate(new) if piece in places)
    moved = tuple((then, now) for then, now in numbers if then != now)
    placed = [Placed(record, number) for record, (number, _) in zip(come, came, strict=True)]
    return _Document(gone, placed, [Moved(kind.cls, place_of(path, kind), moved)] if moved else [], len(new))


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
    begin = _begin(kind)
    if len(document) > MAX_DOCUMENT_BYTES or not document.startswith(begin) or not document.endswith(_END):
        return None
    inside = document[len(begin) : -len(_END)]
    if not inside:
        return []
    first, *others = inside.split(_BETWEEN)
    pieces = [first, *(_BETWEEN[2:] + piece for piece in others)]
    return [*(piece + _BETWEEN[:1] for piece in pieces[:-1]), pieces[-1]]


def _records(path: str, kind: DocumentKind, pieces: Iterable[bytes]) -> list[Any] | None:
    """The records of these pieces; None if they are not one record each, or at fault."""
    pieces = list(pieces)
    if not pieces:
        return []
    whole = pieces[0] if kind.table is None else _begin(kind) + b",".join(pieces) + _END
    records = read_records(path, whole)
    return records if records is not None and len(records) == len(pieces) else None


def _begin(kind: DocumentKind) -> bytes:
    return f'{{"{kind.table}":['.encode()
