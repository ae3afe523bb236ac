"""Records that an update need not look at: it is known that the index holds them as they are."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import IndexError_
from handbook.search.archive import Archive
from handbook.search.documents import Document
from handbook.search.index import reading
from handbook.search.layers import Layers
from handbook.search.stamp import Stamp
from handbook.search.tables import Columns, Group, Names

KEYS = "base.keys.txt"
"""The `key` of every document of the last full build, a line each."""


class Kept(int):
    """Stands for a document that is in the index already: its number in the last full build."""


def key(kind: str, pack: str, id_: str) -> str:
    """What tells a document from all others."""
    return f"{kind} {pack} {id_}"


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
    kept = zip(lines, layers.old, range(len(lines)), strict=True)
    return {line: Kept(number) for line, now, number in kept if now >= 0}


class KeptRows:
    """What an index says of the documents it keeps."""

    def __init__(self, folder: Path) -> None:
        self.names = Names.read(folder / "names.json")
        self._folder = folder
        self._columns = Columns.read(folder / "columns.bin", self.names.count)
        self._layers = Layers.read(folder / "layers.bin")
        self._pages = {number: code for code, number in self.names.pages.items()}
        self._spans = {number: (first, last) for number, first, last in self.names.spans}

    def row(self, kept: Kept) -> tuple[Group, float, tuple[int, int]]:
        """Its group, its prior, its first and last day in force (0: open)."""
        number = self._layers.old[kept] if self._layers else kept
        group = self.names.groups[self._columns.group[number]]
        return group, self._columns.prior[number], self._spans.get(number, (0, 0))

    def page(self, kept: Kept) -> str | None:
        """The country whose page it is."""
        return self._pages.get(self._layers.old[kept] if self._layers else kept)

    def count_of_others(self) -> int:
        """How many documents are no statements."""
        groups = Counter(self._columns.group)
        return sum(count for group, count in groups.items() if self.names.groups[group][0] != "statement")

    def documents(self, numbers: Iterable[int]) -> Iterator[Document]:
        """The documents of numbers in the last full build."""
        with contextlib.closing(Archive(self._folder, "records")) as archive:
            for number in numbers:
                yield Document(*archive.document(number))
