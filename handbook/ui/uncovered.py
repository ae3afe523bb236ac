"""Which doubtful contacts the reader wants to see all the same. In memory, for this sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from handbook.services.doubts import Doubt


class Uncovered(QObject):
    """Remembers by area and generation: what a new pack brings is covered anew if it is in doubt.

    Signals:
        changed: something more is to be shown; whoever shows contacts draws them again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys: set[str] = set()

    def hides(self, doubt: Doubt | None) -> bool:
        """Whether what is in doubt stays covered."""
        return doubt is not None and doubt.key not in self._keys

    def forget(self) -> None:
        """Cover everything again."""
        if self._keys:
            self._keys.clear()
            self.changed.emit()

    def uncover(self, key: str) -> None:
        """The reader confirmed that they want to see what `Doubt.key` names."""
        self._keys.add(key)
        self.changed.emit()
