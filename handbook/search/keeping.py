"""Statements that an update need not look at: it is known that the index holds them as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import IndexError_
from handbook.search.index import reading
from handbook.search.layers import Layers
from handbook.search.stamp import Stamp
from handbook.search.tables import Columns, Group, Names

KEYS = "base.keys.txt"
"""Pack and id of every statement of the last full build, a line per document; empty lines for other kinds."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Stands for the document of a statement that is in the index already: its number in the last full build."""

    number: int


@dataclass(frozen=True, slots=True)
class KeptStatements:
    """What an index holds, as long as it is this one.

    Attributes:
        stamp: of that index.
        found: (pack, id) → every statement it holds as the last full build wrote it.
    """

    stamp: Stamp
    found: Mapping[tuple[str, str], Kept]

    @classmethod
    def read(cls, folder: Path, generation: str) -> KeptStatements | None:
        """Those of the index at `folder`; None if it is missing, damaged or of another generation."""
        try:
            stamp = Stamp.read(folder)
            stamp.check(folder, generation)
            with reading(folder):
                return cls(stamp, _read(folder))
        except IndexError_:
            return None


def _read(folder: Path) -> dict[tuple[str, str], Kept]:
    layers = Layers.read(folder / "layers.bin")
    found = {}
    for number, line in enumerate((folder / KEYS).read_text(encoding="utf-8").split("\n")):
        if line and (layers is None or layers.old[number] >= 0):
            pack, _, id_ = line.partition(" ")
            found[pack, id_] = Kept(number)
    return found


class KeptRows:
    """What the tables of an index say of the documents it keeps."""

    def __init__(self, folder: Path) -> None:
        self.names = Names.read(folder / "names.json")
        self._columns = Columns.read(folder / "columns.bin", self.names.count)
        self._layers = Layers.read(folder / "layers.bin")
        self._spans = {number: (first, last) for number, first, last in self.names.spans}

    def row(self, kept: Kept) -> tuple[Group, float, tuple[int, int]]:
        """Its group, its prior, its first and last day in force (0: open)."""
        number = self._layers.old[kept.number] if self._layers else kept.number
        group = self.names.groups[self._columns.group[number]]
        return group, self._columns.prior[number], self._spans.get(number, (0, 0))
