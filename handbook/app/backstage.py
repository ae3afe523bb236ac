"""What works behind the window as long as the program runs; made when the window's first picture stands there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from handbook.paths import Folders, content_folder
from handbook.services.changed import ChangedRecords
from handbook.ui.kit.clipboard import ClipboardWatch
from handbook.ui.kit.jobs import JobRunner
from handbook.ui.lens_state import LensState
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.private.desk import NotesDesk
from handbook.ui.private.lock_watch import Clocks
from handbook.ui.uncovered import Uncovered
from handbook.ui.window.preparer import Preparer

if TYPE_CHECKING:
    from handbook.services.handbook import Clock, Handbook
    from handbook.services.private.notes import PrivateNotes


class Backstage:
    """Outlives a window that is built anew in another language.

    Attributes:
        jobs: asks the handbook beside the window.
        preparer: loads content and builds the index.
        sticks: looks for packs on what is plugged in.
        clipboard: empties what was copied.
        notes: the private notes, open or shut.
        lens: for whom this sitting looks.
        uncovered: which doubtful contacts are shown all the same.
    """

    def __init__(
        self,
        folders: Folders,
        lock_minutes: int,
        clock: Clock | None = None,
        sticks: StickWatcher | None = None,
        make_notes: Callable[[Folders], PrivateNotes] | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        changed = ChangedRecords()
        self.jobs: JobRunner[Handbook] = JobRunner(lambda: _open_handbook(folders, clock, changed))
        self.preparer = Preparer(self.jobs, folders, content_folder())
        self.sticks = sticks or StickWatcher()
        self.clipboard = ClipboardWatch()
        self.notes = NotesDesk(self.jobs, partial(make_notes or _make_notes, folders), lock_minutes, clocks)
        self.lens = LensState()
        self.uncovered = Uncovered()

    def start(self) -> None:
        """Get ready: load content, look for sticks and for notes that are kept."""
        self.preparer.start()
        self.sticks.start()
        self.notes.look()

    def stop(self) -> None:
        """Finish what is being written, close all files, remove what must not stay."""
        self.notes.lock()
        self.clipboard.stop()
        self.preparer.stop()
        self.sticks.stop()
        self.jobs.shutdown()


def _make_notes(folders: Folders) -> PrivateNotes:
    """What the worker of notes works on, loaded there."""
    from handbook.services.private.notes import PrivateNotes

    return PrivateNotes(folders)


def _open_handbook(folders: Folders, clock: Clock | None, changed: ChangedRecords) -> Handbook:
    """What each worker works on; the engines are loaded there, not on the way to the window."""
    from handbook.services.handbook import Handbook, system_clock

    return Handbook(folders, clock or system_clock, changed)
