"""Python's garbage, collected between tests and in the main thread only.

A window that a test left behind must not be destroyed by a worker thread of a later test that happens to ask for
memory: Qt crashes. The program has `handbook.ui.kit.garbage` for that; this does the same for the test run.
"""

from __future__ import annotations

import gc

import psutil
import pytest

ENOUGH_BYTES = 100 * 1024 * 1024
"""When the process has grown by so much, everything is looked at, however long that takes."""


class GarbageBetweenTests:
    """A pytest plugin: no collection during a test, the youngest garbage after each, all of it now and then."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._size = self._process.memory_info().rss

    @pytest.hookimpl
    def pytest_sessionstart(self) -> None:
        gc.disable()

    @pytest.hookimpl
    def pytest_runtest_logfinish(self) -> None:
        """What the test just finished made is in the youngest generation, unless the window's collector ran."""
        gc.collect(0)
        if self._process.memory_info().rss > self._size + ENOUGH_BYTES:
            gc.collect()
            self._size = self._process.memory_info().rss
