"""What the engine holds in memory: plain tables beside the Whoosh index, read whole when it opens."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass, field
from pathlib import Path

from handbook.search.glossary import Entries, PackedEntries

_COLUMNS = ("group", "prior")
Group = tuple[str, list[str], str, list[str]]
"""Kind, countries, topic ("" if none) and topics in which it helps."""


@dataclass(slots=True)
class Columns:
    """One value per document number.

    Attributes:
        group: position in `Names.groups`: its kind, countries and topics.
        prior: factor for age and risk, about 0.9 to 1.1.
    """

    group: array[int] = field(default_factory=lambda: array("H"))
    prior: array[float] = field(default_factory=lambda: array("f"))

    def write(self, path: Path) -> None:
        """One after the other, each as long as the others."""
        path.write_bytes(b"".join(getattr(self, name).tobytes() for name in _COLUMNS))

    @classmethod
    def read(cls, path: Path, count: int) -> Columns:
        """`count` values of each column.

        Raises:
            ValueError: the file is too short or too long.
        """
        data = path.read_bytes()
        columns = cls()
        for name in _COLUMNS:
            column: array[int] | array[float] = getattr(columns, name)
            size = column.itemsize * count
            column.frombytes(data[:size])
            data = data[size:]
        if data or len(columns.prior) != count:
            raise ValueError(path.name)
        return columns


@dataclass(slots=True)
class Names:
    """Small lists and maps.

    Attributes:
        count: how many documents there are.
        groups: kind, countries, topic ("" if none) and topics they help in of documents that have them in common.
        place_names, place_stems, place_titles: space-joined folded words of a name (or their stems; of names shown
            only) → country code.
        spans: (document, first day, last day in force as ordinals, 0 = open) of those not always in force.
        pages: country code → document number of its page.
    """

    count: int = 0
    groups: list[Group] = field(default_factory=list)
    place_names: dict[str, str] = field(default_factory=dict)
    place_stems: dict[str, str] = field(default_factory=dict)
    place_titles: dict[str, str] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    spans: list[tuple[int, int, int]] = field(default_factory=list)
    concepts: Entries = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)

    def write(self, path: Path) -> None:
        """As JSON."""
        values = {name: getattr(self, name) for name in self.__slots__}
        values["concepts"] = PackedEntries.pack(self.concepts)
        path.write_text(json.dumps(values, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Names:
        """From JSON.

        Raises:
            ValueError, TypeError: it is not what `write` wrote.
        """
        values = json.loads(path.read_text(encoding="utf-8"))
        names = cls(**values)
        if not isinstance(names.concepts, dict):
            raise ValueError(path.name)
        names.concepts = PackedEntries(names.concepts)
        return names
