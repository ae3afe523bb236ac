"""The window's side of the private notes: whether they are open, and for how long yet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from handbook.ui.notes.lock_watch import Clocks, LockWatch, system_clocks


class NotesState(StrEnum):
    """How it stands with the notes."""

    UNKNOWN = "unknown"
    ABSENT = "absent"
    LOCKED = "locked"
    OPEN = "open"
    DAMAGED = "damaged"
    UNAVAILABLE = "unavailable"


class NotesDesk(QObject):
    """Opens and shuts the notes; one for the program, whatever windows come and go.

    Attributes:
        watch: shuts them when nobody is there.

    Signals:
        state_changed: `state` is another.
        remaining_changed: another second has gone by.
    """

    state_changed = Signal()
    remaining_changed = Signal()

    def __init__(self, minutes: int = 5, clocks: Clocks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = NotesState.UNKNOWN
        self.watch = LockWatch(clocks or system_clocks(), minutes * 60, self)
        self.watch.due.connect(self.lock)
        self.watch.remaining_changed.connect(self.remaining_changed)

    @property
    def state(self) -> NotesState:
        """How it stands."""
        return self._state

    @property
    def remaining(self) -> int:
        """Seconds until they shut themselves."""
        return self.watch.remaining()

    def lock(self) -> None:
        """Shut them now."""
        self.watch.end()
        if self._state is NotesState.OPEN:
            self._become(NotesState.LOCKED)

    def _become(self, state: NotesState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()
