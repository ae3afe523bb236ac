"""Python's garbage collection, kept out of Qt's way.

Left to itself it runs wherever memory is asked for: in a worker thread, where it would destroy widgets in
the wrong thread, or inside a call of Qt into Python, where it would destroy the very list that is laying
itself out (both crash). So it runs only from the window's event loop.

The window stands still meanwhile, so what was made on the way to it (two thirds of all objects: classes, functions, the
window itself) is looked at once and then left alone: that halves the time of a full collection.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


def collect_everything() -> None:
    """Collect also what is otherwise left alone; for when something large or something secret has gone."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class WindowThreadCollector(QObject):
    """Collects garbage between two events of the window's thread; build one in `app`, stop it at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_enabled = gc.isenabled()
        self._look_next: Callable[[], None] | None = _settle
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take collection over from Python."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back, if it was Python's."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def expect_much(self) -> None:
        """What was made at the start has gone, the window for one: look at everything next time."""
        self._look_next = collect_everything

    def collect(self) -> None:
        """Collect the generations that are due, by Python's own thresholds; the first time what a start leaves over."""
        if self._look_next is not None:
            look, self._look_next = self._look_next, None
            look()
            return
        counts = gc.get_count()
        due = [number for number, count in enumerate(counts) if count > self._thresholds[number]]
        if due and due[0] == 0:
            gc.collect(max(number for number in due if due[: number + 1] == list(range(number + 1))))


def _settle() -> None:
    """Nothing was collected since the start: all of it is in the youngest generation."""
    gc.collect(0)
    gc.freeze()
