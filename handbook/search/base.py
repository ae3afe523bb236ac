"""What a full build leaves for later updates: which documents it saw, and the sums of all."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path

from handbook.model.records import Concept
from handbook.search.documents import Document
from handbook.search.heads import RESERVE, Heads, Ranked, write_heads
from handbook.search.keeping import KEYS, key
from handbook.search.tally import WordWeights

_HASHES = "base.hashes.bin"
_SUMS = "base.sums.bin"
_HASH_SIZE = 16
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_values_of = attrgetter(*(field.name for field in fields(Document)))


def packed(document: Document) -> bytes:
    """Everything in a document, as JSON."""
    return _JSON.encode(_values_of(document)).encode("utf-8", "surrogatepass")


def fingerprint(packed: bytes) -> bytes:
    """A hash of a packed document."""
    return hashlib.blake2b(packed, digest_size=_HASH_SIZE).digest()


def glossary_fingerprint(concepts: Iterable[Concept]) -> str:
    """A hash of the terms of a glossary: they decide what every document means."""
    values = [[concept.code, *concept.terms.items()] for concept in concepts]
    return hashlib.blake2b(json.dumps(values).encode(), digest_size=_HASH_SIZE).hexdigest()


@dataclass(frozen=True, slots=True)
class Base:
    """Attributes.

    glossary: its fingerprint.
    hashes: the fingerprint of every document, by number.
    sums: how much there is of each word of the archive, in tenths.
    heads: the best records of beginnings, more of them than are shown.
    """

    glossary: str
    hashes: Sequence[bytes]
    sums: array[int]
    heads: Heads

    @classmethod
    def read(cls, folder: Path) -> Base:
        """As a `BaseWriter` wrote it.

        Raises:
            OSError, ValueError, KeyError: it did not.
        """
        values = json.loads((folder / "base.json").read_text(encoding="utf-8"))
        packed = (folder / _HASHES).read_bytes()
        hashes = [packed[at : at + _HASH_SIZE] for at in range(0, len(packed), _HASH_SIZE)]
        sums = array("Q")
        sums.frombytes((folder / _SUMS).read_bytes())
        return cls(values["glossary"], hashes, sums, Heads.read(folder / "base.heads.bin"))


def count_of(folder: Path) -> int:
    """How many documents the last full build saw.

    Raises:
        OSError: there was none.
    """
    return (folder / _HASHES).stat().st_size // _HASH_SIZE


class BaseWriter:
    """Collects, a document at a time, in order."""

    def __init__(self) -> None:
        self._hashes: list[bytes] = []
        self._keys: list[str] = []

    def add(self, document: Document, packed: bytes) -> None:
        """The next document, also as `packed` makes it."""
        self._hashes.append(fingerprint(packed))
        self._keys.append(key(document.kind, document.pack, document.id))

    def write(self, folder: Path, glossary: str, sums: WordWeights, heads: Mapping[str, Ranked]) -> None:
        """Everything, in files whose names begin with `base.`."""
        (folder / _HASHES).write_bytes(b"".join(self._hashes))
        (folder / KEYS).write_text("\n".join(self._keys), encoding="utf-8")
        (folder / _SUMS).write_bytes(array("Q", map(sums.__getitem__, sorted(sums))).tobytes())
        (folder / "base.json").write_text(json.dumps({"glossary": glossary}), encoding="utf-8")
        write_heads(folder / "base.heads.bin", heads, RESERVE)
