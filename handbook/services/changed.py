"""What the packs of this sitting changed, so that readers see it on the pages. In memory only."""

from __future__ import annotations

from collections.abc import Iterable


class ChangedRecords:
    """Ids of changed records. Threads may share it: a set is replaced, never changed."""

    def __init__(self) -> None:
        self._ids: frozenset[str] = frozenset()

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._ids

    def add(self, ids: Iterable[str]) -> None:
        """These changed too."""
        self._ids = self._ids | frozenset(ids)

    def clear(self) -> None:
        """What was changed was undone."""
        self._ids = frozenset()
