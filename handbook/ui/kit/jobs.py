"""Work beside the window: four workers, one thread each, results delivered in order.

A task runs in a worker with that worker's context (an open store, an index ...) and must not touch
widgets. What it returns is delivered in the window's thread, after the current event.

What is asked mostly holds the widget that asked. So the window's thread keeps every `Job` until it has heard of its
end, and the worker lets go of it before it tells: a worker that held it last would destroy widgets in the wrong
thread, and Qt would crash at their next timer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from handbook.progress import Progress

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


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
    """One thread that works through its tasks in order and keeps a context between them; begun with the first."""

    def __init__(self, name: str, open_context: Callable[[], C]) -> None:
        self._open_context = open_context
        self._context: C | None = None
        self._name = name
        self._pool: ThreadPoolExecutor | None = None

    def do(self, step: Callable[[Callable[[], C]], None]) -> None:
        """Queue `step`; it is given a function that returns the context and opens it at first use."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # late: the window starts without it

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        self._pool.submit(step, self._opened)

    def renew(self) -> None:
        """Close the context after the tasks already queued; the next one opens a new one."""
        if self._pool is not None:
            self._pool.submit(self._close)

    def stop(self) -> None:
        """Work through the queue, close the context, end the thread."""
        if self._pool is not None:
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


class Job(Generic[C]):
    """One thing that was asked; made, kept and let go of in the window's thread."""

    def __init__(
        self,
        task: Callable[[C], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        self.is_wanted = is_wanted
        self._task, self._done, self._failed = task, done, failed
        self._deliver: Callable[[], None] | None = None

    def run(self, context: Callable[[], C]) -> None:
        """Do it, in a worker."""
        try:
            result = self._task(context())
        except Exception as error:  # reported, not swallowed
            self._deliver = partial(self._failed, error)
        else:
            self._deliver = partial(self._done, result)

    def deliver(self) -> None:
        """Hand over what came of it, if anybody still wants it; in the window's thread."""
        deliver, self._deliver = self._deliver, None  # an error's traceback leads back to here
        if deliver is not None and self.is_wanted():
            deliver()


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
    _ended = Signal(int)
    _reported = Signal(object)

    def __init__(self, open_context: Callable[[], C], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: dict[str, int] = {}
        self._number = 0
        self._asked: dict[int, Job[C]] = {}
        self._era = 0
        self._closing = False
        self._stopped = False
        self._workers = {lane: Worker(lane.value, open_context) for lane in Lane}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)  # never direct
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._asked)

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
        is_fresh = partial(self._is_fresh, topic, number)
        self._take(lane, number, Job(task, done, failed or self.failed.emit, is_fresh), is_needed=is_fresh)
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
        with self._lock:
            self._number += 1
            number = self._number
        job = Job(task, done, failed or self.failed.emit, self._is_of_now(lasting))
        self._take(lane, number, job, is_needed=lambda: True)

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
            self._reported.emit(lambda: show(done, total) if is_wanted() else None)

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
        self._asked.clear()

    def _take(self, lane: Lane, number: int, job: Job[C], *, is_needed: Callable[[], bool]) -> None:
        if self._closing:
            return
        self._asked[number] = job
        if len(self._asked) == 1:
            self.busy_changed.emit(True)
        self._workers[lane].do(partial(self._work, number, is_needed))

    def _work(self, number: int, is_needed: Callable[[], bool], context: Callable[[], C]) -> None:
        """In the worker; that it ended is told when nothing of the job is left here."""
        if is_needed():
            self._asked[number].run(context)
        self._ended.emit(number)

    def _is_of_now(self, lasting: bool) -> Callable[[], bool]:
        era = self._era
        return lambda: lasting or self._era == era

    def _is_fresh(self, topic: str, number: int) -> bool:
        with self._lock:
            return not self._closing and self._newest.get(topic) == number

    def _on_ended(self, number: int) -> None:
        if self._closing:
            return
        job = self._asked.pop(number)
        if not self._asked:
            self.busy_changed.emit(False)
        job.deliver()

    def _on_reported(self, show: Callable[[], None]) -> None:
        if not self._closing:
            show()
