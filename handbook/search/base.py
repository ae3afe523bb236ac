"""What a full build leaves for later updates: which documents it saw, and what each of them added to the sums."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path

from handbook.errors import IndexError_
from handbook.model.records import Concept
from handbook.search.documents import Document
from handbook.search.heads import RESERVE, Heads, Ranked, write_heads
from handbook.search.keeping import KEYS
from handbook.search.stamp import Stamp
from handbook.search.tally import WordWeights

_HASH_SIZE = 16
_values_of = attrgetter(*(field.name for field in fields(Document)))


def fingerprint(document: Document) -> bytes:
    """A hash of everything in a document."""
    text = json.dumps(_values_of(document), ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_HASH_SIZE).digest()


def glossary_fingerprint(concepts: Iterable[Concept]) -> str:
    """A hash of the terms of a glossary: they decide what every document means."""
    values = [[concept.code, *concept.terms.items()] for concept in concepts]
    return hashlib.blake2b(json.dumps(values).encode(), digest_size=_HASH_SIZE).hexdigest()


@dataclass(frozen=True, slots=True)
class Base:
    """Attributes.

    glossary: its fingerprint.
    hashes: the fingerprint of every document, by number.
    sums: how much of each word there is.
    heads: the best records of beginnings, more of them than are shown.
    stems: those the build met, per language.
    """

    glossary: str
    hashes: Sequence[bytes]
    sums: WordWeights
    heads: Heads
    stems: dict[str, dict[str, str]]
    _lines: Sequence[bytes]

    @classmethod
    def read(cls, folder: Path) -> Base:
        """As a `BaseWriter` wrote it.

        Raises:
            OSError, ValueError, KeyError: it did not.
        """
        values = json.loads((folder / "base.json").read_text(encoding="utf-8"))
        packed = (folder / "base.hashes.bin").read_bytes()
        hashes = [packed[at : at + _HASH_SIZE] for at in range(0, len(packed), _HASH_SIZE)]
        lines = (folder / "base.words.txt").read_bytes().splitlines()
        if len(lines) != len(hashes):
            raise ValueError(folder)
        heads = Heads.read(folder / "base.heads.bin")
        return cls(values["glossary"], hashes, values["sums"], heads, values["stems"], lines)

    def words(self, number: int) -> Iterable[tuple[str, int]]:
        """What a document added to the sums."""
        groups: dict[str, str] = json.loads(self._lines[number])
        for weight, text in groups.items():
            for word in text.split(" "):
                yield word, int(weight)


def known_stems(folder: Path) -> dict[str, dict[str, str]]:
    """The stems that the index at `folder` was built with, per language; none if there is no sound one.

    Stemming is a quarter of a build, and what stands there is of the same program version.
    """
    try:
        stamp = Stamp.read(folder)
        stamp.check(folder, stamp.generation)
        stems: dict[str, dict[str, str]] = json.loads((folder / "base.json").read_text("utf-8"))["stems"]
    except (IndexError_, OSError, ValueError, KeyError):
        return {}
    return stems


class BaseWriter:
    """Collects, a document at a time, in order."""

    def __init__(self) -> None:
        self._hashes: list[bytes] = []
        self._keys: list[str] = []
        self._lines: list[str] = []

    def add(self, document: Document, words: WordWeights) -> None:
        """The next document and what it added to the sums."""
        self._hashes.append(fingerprint(document))
        self._keys.append(f"{document.pack} {document.id}" if document.kind == "statement" else "")
        groups: dict[int, list[str]] = {}
        for word, weight in words.items():
            groups.setdefault(weight, []).append(word)
        texts = {weight: " ".join(group) for weight, group in groups.items()}
        self._lines.append(json.dumps(texts, ensure_ascii=False, separators=(",", ":")))

    def write(
        self,
        folder: Path,
        glossary: str,
        sums: WordWeights,
        heads: dict[str, Ranked],
        stems: Mapping[str, dict[str, str]],
    ) -> None:
        """Everything, in files whose names begin with `base.`."""
        (folder / "base.hashes.bin").write_bytes(b"".join(self._hashes))
        (folder / KEYS).write_text("\n".join(self._keys), encoding="utf-8")
        (folder / "base.words.txt").write_text("".join(f"{line}\n" for line in self._lines), encoding="utf-8")
        values = json.dumps({"glossary": glossary, "sums": sums, "stems": stems}, ensure_ascii=False)
        (folder / "base.json").write_text(values, encoding="utf-8")
        write_heads(folder / "base.heads.bin", heads, RESERVE)
