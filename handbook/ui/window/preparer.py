"""Gets the handbook ready behind the window: content first, so that reading works, then the index."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook.errors import Cancelled, HandbookError
from handbook.paths import Folders
from handbook.progress import CancelToken
from handbook.temporary import clear_leftovers
from handbook.ui.kit.jobs import JobRunner

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook
    from handbook.services.preparation import State
    from handbook.services.work import Task


class Preparer(QObject):
    """Loads the shipped content and builds the index when they are missing, damaged or out of date.

    Attributes:
        content_is_ready: pages can be asked for.
        index_is_ready: queries can be asked.

    Signals:
        progressed(str, int, int): task ("content" or "index"), done, total.
        content_ready: pages can be asked for; they have changed if they were shown before.
        index_ready: queries can be asked.
        noticed(str): a code of the catalogue `notices`.
        failed(HandbookError): it can't be made ready.
    """

    progressed = Signal(str, int, int)
    content_ready = Signal()
    index_ready = Signal()
    noticed = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: JobRunner[Handbook], folders: Folders, content_folder: Path) -> None:
        super().__init__()
        self._jobs = jobs
        self._folders = folders
        self._content_folder = content_folder
        self._cancel = CancelToken()
        self._rebuilding = False
        self.content_is_ready = False
        self.index_is_ready = False

    def start(self) -> None:
        """Look what is to be done and do it; nothing on a second start."""
        self._jobs.write(self._examine, self._on_examined, self._on_failed, lasting=True)

    def rebuild_index(self) -> None:
        """The index turned out to be damaged: build it again; asked twice, it is built once."""
        if not self._rebuilding:
            self.index_is_ready = False
            self._run("index")

    def cancel(self) -> None:
        """Stop the work under way; what was there before stays. `start` or `rebuild_index` begin again."""
        self._cancel.cancel()

    def stop(self) -> None:
        """The program ends."""
        self._cancel.cancel()

    def _examine(self, _: Handbook) -> State:
        from handbook.services.preparation import (
            examine,  # late and in the worker: the window starts without it
        )

        clear_leftovers()
        return examine(self._folders, self._content_folder)

    def _run(self, task: Task) -> None:
        self._rebuilding = task == "index"
        self._cancel = cancel = CancelToken()
        progress = self._jobs.reporting(partial(self.progressed.emit, task), lasting=True)

        def work(_: Handbook) -> str | None:
            from handbook.services.work import run_work

            return run_work(task, self._folders, self._content_folder, progress, cancel)

        self._jobs.write(work, partial(self._on_done, task), self._on_failed, lasting=True)

    def _on_examined(self, state: State) -> None:
        if state.notice is not None:
            self.noticed.emit(state.notice)
        if state.content:
            self._run("content")
            return
        self.content_is_ready = True
        self.content_ready.emit()
        if state.index:
            self._run("index")
        else:
            self._on_index_ready()

    def _on_done(self, task: Task, notice: str | None) -> None:
        if notice is not None:
            self.noticed.emit(notice)
        self._jobs.renew_contexts()
        if task == "content":
            self.content_is_ready = True
            self.content_ready.emit()
            self._run("index")
        else:
            self._on_index_ready()

    def _on_index_ready(self) -> None:
        self._rebuilding = False
        self.index_is_ready = True
        self.index_ready.emit()

    def _on_failed(self, error: Exception) -> None:
        self._rebuilding = False
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, HandbookError):
            raise error
        self.failed.emit(error)
