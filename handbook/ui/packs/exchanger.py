"""Exchanges content beside the window, one pack at a time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from handbook.errors import Cancelled, HandbookError
from handbook.progress import CancelToken
from handbook.services.handbook import Handbook
from handbook.services.work import Exchanged, PackOrder
from handbook.ui.kit.jobs import JobRunner
from handbook.ui.packs.desk import exchange


class PackExchanger(QObject):
    """Imports a pack or goes back to an earlier one.

    Signals:
        progressed(int, int): done, total.
        exchanged(Exchanged): other content is installed.
        stopped: nothing was changed, as the reader wished.
        failed(HandbookError): nothing was changed.
    """

    progressed = Signal(int, int)
    exchanged = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, jobs: JobRunner[Handbook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cancel: CancelToken | None = None
        self._held: object = None

    @property
    def is_working(self) -> bool:
        """Whether something is being exchanged."""
        return self._cancel is not None

    def begin(self, order: PackOrder, changed: Iterable[str], held: object = None) -> None:
        """Start.

        Args:
            order: what is to be done.
            changed: the records to be marked for the reader, none after going back.
            held: keeps the file there until it is done.
        """
        cancel = self._cancel = CancelToken()
        progress = self._jobs.reporting(self._on_progressed, lasting=True)
        ids = frozenset(changed)

        self._held = held

        def work(handbook: Handbook) -> Exchanged:
            done = exchange(handbook, order, progress, cancel)
            handbook.changed.clear() if order.file is None else handbook.changed.add(ids)
            return done

        self._jobs.write(work, self._on_done, self._on_failed, lasting=True)

    def stop(self) -> None:
        """Stop, if it is not too late."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _on_progressed(self, done: int, total: int) -> None:
        if isValid(self) and self._cancel is not None:
            self.progressed.emit(done, total)

    def _on_done(self, done: Exchanged) -> None:
        self._jobs.renew_contexts()
        if isValid(self):  # the window may have been built anew in another language
            self._cancel = self._held = None
            self.exchanged.emit(done)

    def _on_failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._cancel = self._held = None
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif isinstance(error, HandbookError):
            self.failed.emit(error)
        else:
            self.stopped.emit()
            self._jobs.failed.emit(error)
