"""Work beside the window: four workers, one thread each, results delivered in order.

A task runs in a worker with that worker's context (an open store, an index ...) and must not touch
widgets. What it returns is delivered in the window's thread, after the current event.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from handbook.progress import Progress


class Closable(Protocol):
    """What a worker keeps open between its tasks."""

    def close(self) -> None:
        """Let go of it; called in the worker's thread."""


C = TypeVar("C", bound=Closable)
T = TypeVar("T")


class Lane(StrEnum):
    """The workers: search; pages and previews; what writes content and files; private notes; a mirror.

    Notes have a worker of their own, because locking them must not wait for an import; a mirror, because nothing
    must wait for a network.
    """

    SEARCH = "search"
    PAGES = "pages"
    WRITES = "writes"
    NOTES = "notes"
    MIRROR = "mirror"


class Worker(Generic[C]):
    """One thread that works through its tasks in order and keeps a context between them."""

    def __init__(self, name: str, open_context: Callable[[], C]) -> None:
        self._open_context = open_context
        self._context: C | None = None
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def do(self, step: Callable[[Callable[[], C]], None]) -> None:
        """Queue `step`; it is given a function that returns the context and opens it at first use."""
        self._pool.submit(step, self._opened)

    def renew(self) -> None:
        """Close the context after the tasks already queued; the next one opens a new one."""
        self._pool.submit(self._close)

    def stop(self) -> None:
        """Work through the queue, close the context, end the thread."""
        self._pool.submit(self._close)
        self._pool.shutdown(wait=True)

    def _opened(self) -> C:
        if self._context is None:
            self._context = self._open_context()
        return self._context

    def _close(self) -> None:
        if self._context is not None:
            context, self._context = self._context, None
            context.close()


class JobRunner(QObject, Generic[C]):
    """Runs tasks beside the window and hands back their results in its thread.

    Reads are asked about a `topic` ("results", "preview" ...): a newer request on the same topic makes
    the older one stale, which is then neither begun nor delivered. Writes are all done and delivered.
    `forget` makes whatever was asked so far stale, for whoever asked is gone: writes are done all the same.

    Signals:
        closing: the end has come: whoever has something running that can be stopped, stop it.
        busy_changed(bool): the first request was taken, or the last one answered or dropped.
        failed(Exception): a task without its own `failed` raised this.
    """

    closing = Signal()
    busy_changed = Signal(bool)
    failed = Signal(object)
    _posted = Signal(object)

    def __init__(self, open_context: Callable[[], C], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: dict[str, int] = {}
        self._number = 0
        self._waiting = 0
        self._era = 0
        self._closing = False
        self._stopped = False
        self._workers = {lane: Worker(lane.value, open_context) for lane in Lane}
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)  # never direct

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting > 0

    def read(
        self,
        lane: Lane,
        topic: str,
        task: Callable[[C], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> int:
        """Ask for something; an older request on the same topic is dropped.

        Args:
            lane: which worker; not `WRITES`.
            topic: what the answer is for.
            task: runs in the worker with its context.
            done: takes the result, in the window's thread.
            failed: takes the exception instead; without it `failed` is emitted.

        Returns:
            The number of the request.
        """
        with self._lock:
            self._number += 1
            number = self._newest[topic] = self._number
        self._take(lane, partial(self._is_fresh, topic, number), task, done, failed)
        return number

    def write(
        self,
        task: Callable[[C], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        lane: Lane = Lane.WRITES,
        *,
        lasting: bool = False,
    ) -> None:
        """Change something; done in the order of its lane, never dropped, waited for at shutdown.

        Args:
            task: runs in the worker with its context.
            done: takes the result, in the window's thread.
            failed: takes the exception instead; without it `failed` is emitted.
            lane: which worker.
            lasting: the answer is for somebody who outlives the pages; `forget` does not keep it from them.
        """
        self._take(lane, self._is_of_now(lasting), task, done, failed, is_write=True)

    def drop(self, topic: str) -> None:
        """The answer on this topic is no longer wanted."""
        with self._lock:
            self._newest.pop(topic, None)

    def forget(self) -> None:
        """Whoever asked for anything so far is gone: deliver none of it."""
        with self._lock:
            self._newest.clear()
            self._era += 1

    def reporting(self, show: Callable[[int, int], None], *, lasting: bool = False) -> Progress:
        """A progress function for a task, which calls `show(done, total)` in the window's thread."""
        is_wanted = self._is_of_now(lasting)

        def report(done: int, total: int) -> None:
            self._posted.emit(lambda: show(done, total) if is_wanted() else None)

        return report

    def renew_contexts(self) -> None:
        """Open new contexts for what is asked from now on (the content was exchanged)."""
        for worker in () if self._closing else self._workers.values():
            worker.renew()

    def shutdown(self) -> None:
        """Skip queued reads, finish writes, close the contexts, ignore what is delivered late."""
        if self._stopped:
            return
        self._closing = self._stopped = True
        self.closing.emit()
        for worker in self._workers.values():
            worker.stop()

    def _take(
        self,
        lane: Lane,
        is_wanted: Callable[[], bool],
        task: Callable[[C], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        *,
        is_write: bool = False,
    ) -> None:
        if self._closing:
            return
        report = failed or self.failed.emit

        def step(context: Callable[[], C]) -> None:
            if not is_write and not is_wanted():
                self._posted.emit(self._on_dropped)
                return
            try:
                result = task(context())
            except Exception as error:  # reported, not swallowed
                self._posted.emit(partial(self._on_answered, is_wanted, partial(report, error)))
            else:
                self._posted.emit(partial(self._on_answered, is_wanted, partial(done, result)))

        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._workers[lane].do(step)

    def _is_of_now(self, lasting: bool) -> Callable[[], bool]:
        era = self._era
        return lambda: lasting or self._era == era

    def _is_fresh(self, topic: str, number: int) -> bool:
        with self._lock:
            return not self._closing and self._newest.get(topic) == number

    def _run(self, deliver: Callable[[], None]) -> None:
        if not self._closing:
            deliver()

    def _on_answered(self, is_wanted: Callable[[], bool], deliver: Callable[[], None]) -> None:
        self._on_dropped()
        if is_wanted():
            deliver()

    def _on_dropped(self) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
