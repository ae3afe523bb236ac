"""How long work reports on itself and is asked to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable

from handbook.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with (done, total) in units of the work; total is 0 while unknown."""


def ignore_progress(done: int, total: int) -> None:
    """For callers who do not want to know."""


def share_of(progress: Progress, start: int, end: int) -> Progress:
    """A part of a whole of 100: what counts 0 to its total moves `progress` from `start` to `end`."""
    return lambda done, total: progress(start + (end - start) * done // max(total, 1), 100)


class CancelToken:
    """A flag one thread raises and another looks at between two steps of its work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

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
