"""Records that an update need not look at: it is known that the index holds them as they are."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
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
    """What an index says of the documents it keeps.

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
        self._pages = {number: code for code, number in self.names.pages.items()}
        self._other_groups = {n for n, (kind, *_) in enumerate(self.names.groups) if kind != "statement"}

    def numbers(self, kept: Sequence[Kept]) -> Sequence[int]:
        """Their numbers in the index as it is."""
        return list(map(self._layers.old.__getitem__, kept)) if self._layers else kept

    def page(self, kept: Kept) -> str | None:
        """The country whose page it is."""
        return self._pages.get(self._layers.old[kept] if self._layers else kept)

    def others(self, kept: Sequence[Kept]) -> list[Kept]:
        """Those that are no statements."""
        groups = map(self.columns.group.__getitem__, self.numbers(kept))
        return list(compress(kept, map(self._other_groups.__contains__, groups)))

    def count_of_others(self) -> int:
        """How many documents of the index are no statements."""
        return sum(map(self._other_groups.__contains__, self.columns.group))

    def documents(self, numbers: Iterable[int]) -> Iterator[Document]:
        """The documents of numbers in the last full build."""
        with contextlib.closing(Archive(self._folder, "records")) as archive:
            for number in numbers:
                yield Document(*archive.document(number))
