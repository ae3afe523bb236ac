"""Garbage is collected from the event loop only."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from handbook.ui.kit.garbage import WindowThreadCollector


class Knot:
    """Refers to itself: only the collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[WindowThreadCollector]:
    found = WindowThreadCollector()
    gc.enable()
    found.start()
    yield found
    found.stop()
    assert gc.isenabled()
    gc.disable()


def test_nothing_is_collected_elsewhere(collector: WindowThreadCollector) -> None:
    knot = weakref.ref(Knot())
    kept = [[] for _ in range(5000)]
    assert knot() is not None
    collector.collect()
    assert knot() is None
    assert len(kept) == 5000


def test_what_a_start_made_is_looked_at_once_and_again_when_it_goes(collector: WindowThreadCollector) -> None:
    left_over, made = weakref.ref(Knot()), Knot()
    window = weakref.ref(made)
    collector.collect()
    assert left_over() is None and gc.get_freeze_count() > 0
    del made
    gc.collect()
    assert window() is not None
    collector.expect_much()
    collector.collect()
    assert window() is None


def test_little_garbage_can_wait(collector: WindowThreadCollector) -> None:
    collector.collect()
    gc.collect()
    knot = weakref.ref(Knot())
    collector.collect()
    assert knot() is not None
