"""Python's garbage, collected between tests and in the main thread only.

A window that a test left behind must not be destroyed by a worker thread of a later test that happens to ask for
memory: Qt crashes. The program has `handbook.ui.kit.garbage` for that; this does the same for the test run.
"""

from __future__ import annotations

import gc

import pytest


class GarbageBetweenTests:
    """A pytest plugin: no collection during a test, the youngest garbage after each, all of it now and then."""

    def __init__(self) -> None:
        self._thresholds = gc.get_threshold()

    @pytest.hookimpl
    def pytest_sessionstart(self) -> None:
        gc.disable()

    @pytest.hookimpl
    def pytest_runtest_logfinish(self) -> None:
        """Everything made by the test just finished is in the youngest generation."""
        old, oldest = gc.get_count()[1:]
        if old <= self._thresholds[1]:
            gc.collect(0)
        else:
            gc.collect(1 if oldest <= self._thresholds[2] else 2)
