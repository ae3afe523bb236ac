"""An updated index is two Whoosh indexes, the old one and that of what changed: whose documents have which numbers."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layers:
    """Attributes.

    old: per document of the old index its number now, −1 if it is gone.
    changed: the same for the index of what changed; nothing of it is gone.
    places: per number where the document is: its number in the old index, or −1 − its number in the other.
    """

    old: array[int]
    changed: array[int]
    places: array[int]

    def write(self, path: Path) -> None:
        """A line with the lengths, then all three."""
        arrays = (self.old, self.changed, self.places)
        first = json.dumps([len(one) for one in arrays]).encode()
        path.write_bytes(first + b"\n" + b"".join(one.tobytes() for one in arrays))

    @classmethod
    def read(cls, path: Path) -> Layers | None:
        """As `write` wrote it; None if there is no such file: the index is one whole.

        Raises:
            ValueError: it is cut off.
        """
        if not path.exists():
            return None
        first, _, packed = path.read_bytes().partition(b"\n")
        arrays = []
        for length in json.loads(first):
            one = array("i")
            one.frombytes(packed[: one.itemsize * length])
            packed = packed[one.itemsize * length :]
            arrays.append(one)
        return cls(*arrays)
