"""Python's garbage collection, kept out of Qt's way.

Left to itself it runs wherever memory is asked for: in a worker thread, where it would destroy widgets in
the wrong thread, or inside a call of Qt into Python, where it would destroy the very list that is laying
itself out (both crash). So it runs only from the window's event loop.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class WindowThreadCollector(QObject):
    """Collects garbage between two events of the window's thread; build one in `app`, stop it at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_enabled = gc.isenabled()
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
        if self._was_enabled:
            gc.enable()

    def collect(self) -> None:
        """Collect the generations that are due, by Python's own thresholds."""
        counts = gc.get_count()
        due = [number for number, count in enumerate(counts) if count > self._thresholds[number]]
        if due and due[0] == 0:
            gc.collect(max(number for number in due if due[: number + 1] == list(range(number + 1))))
