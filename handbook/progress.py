"""How long work reports on itself, is asked to stop, and goes on undisturbed."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from handbook.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with (done, total) in units of the work; total is 0 while unknown."""


def ignore_progress(done: int, total: int) -> None:
    """For callers who do not want to know."""


def share_of(progress: Progress, start: int, end: int) -> Progress:
    """A part of a whole of 100: what counts 0 to its total moves `progress` from `start` to `end`."""
    return lambda done, total: progress(start + (end - start) * done // max(total, 1), 100)


@contextmanager
def rare_collections() -> Iterator[None]:
    """Records and postings are many objects without cycles; looking for cycles in them costs a tenth of the time.

    For processes that do nothing else: the threshold is that of all threads.
    """
    usual = gc.get_threshold()
    gc.set_threshold(200_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def no_collections() -> Iterator[None]:
    """The same for work that makes no cycles at all, and much that stays."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class CancelToken:
    """A flag one thread raises and another looks at between two steps of its work."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._stops: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        with self._lock:
            self._event.set()
            stops = tuple(self._stops)
        for stop in stops:
            stop()

    @contextmanager
    def calling(self, stop: Callable[[], None]) -> Iterator[None]:
        """Call `stop`, from whichever thread, as soon as somebody asks while this lasts: for work that only waits."""
        with self._lock:
            self._stops.append(stop)
        try:
            if self.cancelled:
                stop()
            yield
        finally:
            with self._lock:
                self._stops.remove(stop)

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Stop here if asked to.

        Raises:
            Cancelled: `cancel()` was called.
        """
        if self._event.is_set():
            raise Cancelled
