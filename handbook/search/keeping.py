"""Records that an update need not look at: it is known that the index holds them as they are."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import compress, count
from pathlib import Path

from handbook.errors import IndexError_
from handbook.search.archive import Archive
from handbook.search.documents import Document
from handbook.search.index import reading
from handbook.search.layers import Layers
from handbook.search.stamp import Stamp
from handbook.search.tables import Columns, Names

KEYS = "base.keys.txt"
"""The `key` of every document of the last full build, a line each."""


class Kept(int):
    """Stands for a document that is in the index already: its number in the last full build."""


def key(kind: str, pack: str, id_: str) -> str:
    """What tells a document from all others."""
    return f"{kind} {pack} {id_}"


def keys(kind: str, pack: str, ids: Iterable[str]) -> list[str]:
    """The `key` of each."""
    begin = key(kind, pack, "")
    return [begin + id_ for id_ in ids]


@dataclass(frozen=True, slots=True)
class KeptDocuments:
    """What an index holds, as long as it is this one.

    Attributes:
        stamp: of that index.
        found: `key` → every document it holds as the last full build wrote it.
    """

    stamp: Stamp
    found: Mapping[str, Kept]

    @classmethod
    def read(cls, folder: Path, generation: str) -> KeptDocuments | None:
        """Those of the index at `folder`; None if it is missing, damaged or of another generation."""
        try:
            stamp = Stamp.read(folder)
            stamp.check(folder, generation)
            with reading(folder):
                return cls(stamp, _read(folder))
        except IndexError_:
            return None


def _read(folder: Path) -> dict[str, Kept]:
    layers = Layers.read(folder / "layers.bin")
    lines = (folder / KEYS).read_text(encoding="utf-8").split("\n")
    if layers is None:
        return dict(zip(lines, map(Kept, range(len(lines))), strict=True))
    kept = zip(lines, layers.old, map(Kept, range(len(lines))), strict=True)
    return {line: number for line, now, number in kept if now >= 0}


class KeptRows:
    """What an index says of the documents it keeps; those of the last full build are asked for by their numbers there.

    Attributes:
        names, columns: of all documents of the index.
        spans: number → first and last day, of those not always in force.
    """

    def __init__(self, folder: Path) -> None:
        self.names = Names.read(folder / "names.json")
        self.columns = Columns.read(folder / "columns.bin", self.names.count)
        self.spans = {number: (first, last) for number, first, last in self.names.spans}
        self._folder = folder
        self._layers = Layers.read(folder / "layers.bin")

    def numbers(self, kept: Iterable[int]) -> list[int]:
        """The number of each in the index as it is, −1 of one that it does not hold or that is below 0 itself."""
        if self._layers is None:
            return [max(number, -1) for number in kept]
        old = self._layers.old
        return [old[number] if number >= 0 else -1 for number in kept]

    def others(self) -> list[int]:
        """The numbers, in the index as it is, of the documents that are no statements; they rise."""
        groups = {number for number, (kind, *_) in enumerate(self.names.groups) if kind != "statement"}
        return list(compress(count(), map(groups.__contains__, self.columns.group)))

    def documents(self, numbers: Iterable[int]) -> Iterator[Document]:
        """The documents of numbers in the index as it is."""
        archives: dict[str, Archive] = {}
        with contextlib.ExitStack() as files:
            for number in numbers:
                place = self._layers.places[number] if self._layers else number
                name = "records" if place >= 0 else "changes"
                if name not in archives:
                    archives[name] = files.enter_context(contextlib.closing(Archive(self._folder, name)))
                yield Document(*archives[name].document(place if place >= 0 else -1 - place))
