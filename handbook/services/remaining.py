"""What is left of documents that are kept, after their publisher withdrew records from them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping


class Remaining:
    """Documents by path, less withdrawn records.

    Attributes:
        hashes: area → path → SHA-256 (hex) of what is left; documents of which nothing is left are gone.
        is_changed: whether anything is not as it was signed: something may then refer to what is gone.
    """

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` gives a kept document by its hash."""
        self.hashes: dict[str, dict[str, str]] = {}
        self.is_changed = False
        self._read = read
        self._left: dict[str, bytes] = {}

    def add(self, area: str, hashes: Mapping[str, str], withdrawn: Collection[str]) -> None:
        """Take the documents of an area, path → hash, without the records of these ids."""
        self.hashes[area] = {}
        for path, sha256 in hashes.items():
            left = self._without(sha256, withdrawn) if withdrawn else sha256
            if left is not None:
                self.hashes[area][path] = left
            self.is_changed |= left != sha256

    def read(self, sha256: str) -> bytes:
        """What is left of a document, by the hash of that."""
        return self._left[sha256] if sha256 in self._left else self._read(sha256)

    def _without(self, sha256: str, withdrawn: Collection[str]) -> str | None:
        from handbook.packs.tombstones import without_record  # late: it loads tuf

        data = self._read(sha256)
        left = without_record(data, withdrawn)
        if left is None or left == data:
            return None if left is None else sha256
        digest = hashlib.sha256(left).hexdigest()
        self._left[digest] = left
        return digest
