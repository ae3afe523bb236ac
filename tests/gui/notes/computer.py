"""A computer whose time goes on when told."""

from __future__ import annotations

from handbook.ui.private.lock_watch import Clocks


class Computer:
    """Works and sleeps as a test wants."""

    def __init__(self) -> None:
        self.passed = 1000.0
        self.awake = 700.0

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.passed, lambda: self.awake)

    def work(self, seconds: float) -> None:
        self.passed += seconds
        self.awake += seconds

    def sleep(self, seconds: float) -> None:
        self.passed += seconds
