"""When open notes have to be shut: nobody was there for a while, or the computer slept."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 1000
_SLEPT_S = 2.0
"""The clocks drift apart by milliseconds while awake; no sleep is shorter than this."""


@dataclass(frozen=True)
class Clocks:
    """Two clocks, in seconds from any beginning; neither follows the calendar.

    Attributes:
        passed: goes on while the computer sleeps.
        awake: stands still then.
    """

    passed: Callable[[], float]
    awake: Callable[[], float]


def system_clocks() -> Clocks:
    """This computer's. Where a system tells only one kind of time, sleep shows as idleness alone."""
    if sys.platform == "darwin":  # mach_absolute_time stops in sleep, CLOCK_MONOTONIC does not
        return Clocks(lambda: time.clock_gettime(time.CLOCK_MONOTONIC), time.monotonic)
    if sys.platform == "win32":
        return Clocks(time.monotonic, _unbiased)  # GetTickCount64 goes on in sleep
    boot = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return Clocks(lambda: time.clock_gettime(boot), time.monotonic)


class LockWatch(QObject):
    """Counts the time since the last key or movement while something is open.

    Signals:
        remaining_changed(int): so many seconds are left.
        due(str): shut it now: nobody was there ("idle"), or the computer slept ("sleep").
    """

    remaining_changed = Signal(int)
    due = Signal(str)

    def __init__(self, clocks: Clocks, idle_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._idle_s = idle_s
        self._used = 0.0
        self._slept = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.check)

    @property
    def is_running(self) -> bool:
        """Whether something is open."""
        return self._timer.isActive()

    def set_idle(self, idle_s: float) -> None:
        """Wait for so many seconds."""
        self._idle_s = idle_s
        self.check()

    def begin(self) -> None:
        """It was opened just now."""
        self._used, self._slept = self._clocks.passed(), self._asleep()
        self._timer.start()
        self.remaining_changed.emit(self.remaining())

    def end(self) -> None:
        """It is shut."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there, unless that comes too late."""
        if self.check():
            self._used = self._clocks.passed()

    def check(self) -> bool:
        """Whether it may stay open; asked at every tick and before every picture. Shuts it otherwise."""
        if not self.is_running:
            return False
        reason = (
            "sleep" if self._asleep() - self._slept > _SLEPT_S else "idle" if self.remaining() <= 0 else ""
        )
        if reason:
            self.end()
            self.due.emit(reason)
            return False
        self.remaining_changed.emit(self.remaining())
        return True

    def remaining(self) -> int:
        """Seconds left, rounded up."""
        left = self._used + self._idle_s - self._clocks.passed()
        return max(0, -int(-left // 1))

    def _asleep(self) -> float:
        return self._clocks.passed() - self._clocks.awake()


def _unbiased() -> float:
    """Windows: time awake, in seconds."""
    import ctypes

    count = ctypes.c_ulonglong()
    ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(count))  # type: ignore[attr-defined]
    return count.value / 1e7
