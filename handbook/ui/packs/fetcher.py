"""Asks a mirror beside the window, in a child process: this one opens no connection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from handbook.errors import Cancelled, HandbookError
from handbook.progress import CancelToken
from handbook.services.fetch_order import Arrival, FetchOrder
from handbook.services.handbook import Handbook
from handbook.services.work import fetch_in_child
from handbook.ui.kit.jobs import JobRunner, Lane


class MirrorFetcher(QObject):
    """Gets what is new, one mirror at a time.

    Signals:
        working_changed(bool): a mirror is being asked, or no longer.
        progressed(int, int): bytes that came, and how many will; 0 while unknown.
        arrived(Arrival, bool): what came, or that there is nothing new; whether something newer should be there.
        stopped: as the reader wished.
        failed(HandbookError): why nothing came.
    """

    working_changed = Signal(bool)
    progressed = Signal(int, int)
    arrived = Signal(object, bool)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, jobs: JobRunner[Handbook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cancel: CancelToken | None = None
        jobs.closing.connect(self.stop)

    @property
    def is_working(self) -> bool:
        """Whether a mirror is being asked."""
        return self._cancel is not None

    def begin(self, address: str, proxy: str, file: Path) -> None:
        """Ask it; the pack is written to `file`."""
        cancel = self._cancel = CancelToken()
        self.working_changed.emit(True)
        self.destroyed.connect(cancel.cancel)  # the page is made anew in another language
        progress = self._jobs.reporting(self._on_progressed)
        order = FetchOrder(address, file, proxy)

        def work(handbook: Handbook) -> tuple[Arrival, bool]:
            arrival = fetch_in_child(order, handbook.folders, progress, cancel)
            return arrival, arrival.is_held_back(handbook.now)

        self._jobs.write(work, self._on_arrived, self._on_failed, Lane.MIRROR)

    def stop(self) -> None:
        """Stop; what came is kept for the next time."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._cancel is not None and not self._cancel.cancelled:
            self.progressed.emit(done, total)

    def _on_arrived(self, found: tuple[Arrival, bool]) -> None:
        self._end()
        self.arrived.emit(*found)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif isinstance(error, HandbookError):
            self.failed.emit(error)
        else:
            self.stopped.emit()
            self._jobs.failed.emit(error)

    def _end(self) -> None:
        self._cancel = None
        self.working_changed.emit(False)
