"""The window's side of the private notes: opens and shuts them, keeps what is shown of them while they are open.

The notes themselves live in a worker (`Lane.NOTES`); what comes back after they were shut is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from handbook.errors import HandbookError
from handbook.ui.kit.jobs import JobRunner, Lane
from handbook.ui.private.lock_watch import Clocks, LockWatch, system_clocks

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook
    from handbook.services.private.changes import ChangeForYou
    from handbook.services.private.contents import Contents, KeptAbout
    from handbook.services.private.notes import PrivateNotes
    from handbook.services.private.states import State
    from handbook.ui.private.outcome import Outcome

T = TypeVar("T")
Task = Callable[["PrivateNotes", "Handbook"], T]


class NotesState(StrEnum):
    """How it stands with the notes; named as the classes of `services.private.states`."""

    UNKNOWN = "Unknown"
    ABSENT = "Absent"
    LOCKED = "Locked"
    OPEN = "Open"
    DAMAGED = "Damaged"
    UNAVAILABLE = "Unavailable"


class NotesDesk(QObject):
    """One for the program, whatever windows come and go.

    Attributes:
        watch: shuts them when nobody is there.

    Signals:
        state_changed: `state` is another.
        contents_changed: `contents` are others.
        changes_changed: `changes` are others.
        remaining_changed: another second has gone by.
        locking: they are being shut; who holds words that are not kept yet, says so now.
        open_asked: something waits for them to be opened.
        opened_for_it: they were opened, and what waited is being done.
        told(str): a code of the catalogue `notices`, for the window's banner: something was lost.
    """

    state_changed = Signal()
    contents_changed = Signal()
    changes_changed = Signal()
    remaining_changed = Signal()
    locking = Signal()
    open_asked = Signal()
    opened_for_it = Signal()
    told = Signal(str)

    def __init__(
        self,
        jobs: JobRunner[Handbook] | None = None,
        make_notes: Callable[[], PrivateNotes] | None = None,
        minutes: int = 5,
        clocks: Clocks | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is looked at yet.

        Args:
            jobs: the workers; None where there can be no notes (a page shown by itself).
            make_notes: makes the store, in the worker.
            minutes: after so many without a key or movement they are shut.
            clocks: of the computer, unless a test has its own.
            parent: its owner.
        """
        super().__init__(parent)
        self._jobs = jobs
        self._make_notes = make_notes
        self._made: PrivateNotes | None = None
        self._found: State | None = None
        self._state = NotesState.UNKNOWN
        self._contents: Contents | None = None
        self._kept: Mapping[tuple[str, str], KeptAbout] = {}
        self._changes: tuple[ChangeForYou, ...] = ()
        self._waiting: Callable[[], None] | None = None
        self._era = 0
        self._running = 0
        self.watch = LockWatch(clocks or system_clocks(), minutes * 60, self)
        self.watch.due.connect(self.lock)
        self.watch.remaining_changed.connect(self.remaining_changed)

    @property
    def state(self) -> NotesState:
        """How it stands."""
        return self._state

    @property
    def found(self) -> State | None:
        """The same with its reasons; None while nobody has looked."""
        return self._found

    @property
    def is_open(self) -> bool:
        """Whether entries can be read and kept."""
        return self._state is NotesState.OPEN

    @property
    def contents(self) -> Contents | None:
        """Everything that is kept; None unless they are open."""
        return self._contents

    @property
    def changes(self) -> tuple[ChangeForYou, ...]:
        """What changed in what is kept, as far as it was asked for."""
        return self._changes

    @property
    def remaining(self) -> int:
        """Seconds until they shut themselves."""
        return self.watch.remaining()

    def kept_about(self, pack: str, record: str) -> KeptAbout | None:
        """What is kept about a record; None unless they are open and there is something."""
        return self._kept.get((pack, record))

    def look(self) -> None:
        """Find out how it stands."""
        self.do(lambda notes, _: None, for_=self)

    def do(
        self,
        task: Task[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[HandbookError], None] | None = None,
        *,
        for_: QObject,
    ) -> None:
        """Do something with the notes in their worker; whatever it did, state and contents are true after it.

        Args:
            task: what; errors of the world go to `failed`.
            done: takes the result, in the window's thread.
            failed: takes the error instead; without it the window's banner tells it.
            for_: whoever asks; if it is gone by then, nobody is told.
        """
        if self._jobs is None:
            return
        self._running += 1
        self._jobs.write(
            partial(self._work, task),
            partial(self._on_done, self._era, done, failed or self._jobs.failed.emit, for_),
            self._on_broken,
            Lane.NOTES,
            lasting=True,
        )

    def lock(self, _reason: str = "") -> None:
        """Shut them now. What is being asked of them is done before, and told to nobody."""
        self.watch.end()
        self._waiting = None
        if self._jobs is None or not (self.is_open or self._running):
            return
        if self.is_open:
            self.locking.emit()
        self._era += 1
        self._jobs.write(self._lock, self._on_locked, self._on_broken, Lane.NOTES, lasting=True)
        if self.is_open:
            self._forget()
            self._become(None, NotesState.LOCKED)
            self.contents_changed.emit()

    def when_open(self, action: Callable[[], None]) -> None:
        """Do it now, or once they have been opened, unless the reader goes elsewhere first."""
        if self.is_open:
            action()
        else:
            self._waiting = action
            self.open_asked.emit()

    def drop_waiting(self) -> None:
        """The reader went elsewhere."""
        self._waiting = None

    def ask_changes(self, lang: str) -> None:
        """Compare what is kept with what is installed; `lang`: of reasons."""
        if self.is_open:
            self.do(partial(_changes, lang), self._on_changes, lambda _: None, for_=self)

    # In the worker

    def _work(self, task: Task[T], handbook: Handbook) -> Outcome:
        from handbook.ui.private.outcome import outcome_of  # late: the window starts without the notes

        return outcome_of(task, self._notes(), handbook)

    def _lock(self, _: Handbook) -> bool:
        return self._made is None or self._made.lock()

    def _notes(self) -> PrivateNotes:
        if self._made is None:
            assert self._make_notes is not None
            self._made = self._make_notes()
        return self._made

    # In the window's thread

    def _on_done(
        self,
        era: int,
        done: Callable[[T], None] | None,
        failed: Callable[[HandbookError], None],
        for_: QObject,
        outcome: Outcome,
    ) -> None:
        self._running -= 1
        if era != self._era:
            return
        is_new = outcome.contents != self._contents
        self._contents, self._kept = outcome.contents, outcome.kept
        if outcome.contents is None:
            self._forget()
        self._become(outcome.found, NotesState(type(outcome.found).__name__))
        if is_new:
            self.contents_changed.emit()
        if isValid(for_):
            if outcome.error is not None:
                failed(outcome.error)
            elif done is not None:
                done(outcome.result)
        if self.is_open and self._waiting is not None:
            action, self._waiting = self._waiting, None
            self.opened_for_it.emit()
            action()

    def _on_broken(self, error: Exception) -> None:
        """Our own bug, or the handbook itself can't be opened."""
        self._running = max(0, self._running - 1)
        if self._jobs is not None:
            self._jobs.failed.emit(error)

    def _on_locked(self, is_saved: bool) -> None:
        if not is_saved:
            self.told.emit("notes_lost")
        self.look()

    def _on_changes(self, found: tuple[ChangeForYou, ...]) -> None:
        self._changes = found
        self.changes_changed.emit()

    def _become(self, found: State | None, state: NotesState) -> None:
        self._found = found
        if state is self._state:
            return
        self._state = state
        if state is NotesState.OPEN:
            self.watch.begin()
        else:
            self.watch.end()
        self.state_changed.emit()

    def _forget(self) -> None:
        self._contents, self._kept, self._changes = None, {}, ()


def _changes(lang: str, notes: PrivateNotes, handbook: Handbook) -> tuple[ChangeForYou, ...]:
    from handbook.services.private.changes import changes

    return changes(handbook, notes, lang)
