"""Notes are shut when nobody is there or the computer slept. The clocks are the test's own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from handbook.ui.private.lock_watch import LockWatch, system_clocks
from tests.gui.notes.computer import Computer


@pytest.fixture
def watch(qapp: QApplication, computer: Computer) -> LockWatch:
    found = LockWatch(computer.clocks(), 300)
    found.begin()
    return found


def reasons(watch: LockWatch) -> list[str]:
    found: list[str] = []
    watch.due.connect(found.append)
    return found


def test_nobody_was_there_for_five_minutes(watch: LockWatch, computer: Computer) -> None:
    why = reasons(watch)
    computer.work(299)
    assert watch.check()
    assert watch.remaining() == 1
    computer.work(1)
    assert not watch.check()
    assert why == ["idle"]
    assert not watch.is_running


def test_a_key_begins_the_five_minutes_anew(watch: LockWatch, computer: Computer) -> None:
    computer.work(299)
    watch.touch()
    computer.work(299)
    assert watch.check()


def test_a_key_that_comes_too_late_opens_nothing(watch: LockWatch, computer: Computer) -> None:
    why = reasons(watch)
    computer.work(301)
    watch.touch()
    assert why == ["idle"]
    assert not watch.is_running


def test_sleep_shuts_at_the_first_look_however_short(watch: LockWatch, computer: Computer) -> None:
    why = reasons(watch)
    computer.sleep(5)
    watch.touch()
    assert why == ["sleep"]


def test_sleep_before_they_were_opened_does_not_count(watch: LockWatch, computer: Computer) -> None:
    watch.end()
    computer.sleep(3600)
    watch.begin()
    why = reasons(watch)
    computer.work(10)
    assert watch.check()
    assert why == []


def test_the_time_can_be_made_shorter_while_they_are_open(watch: LockWatch, computer: Computer) -> None:
    why = reasons(watch)
    computer.work(61)
    watch.set_idle(60)
    assert why == ["idle"]


def test_this_computer_has_both_clocks() -> None:
    clocks = system_clocks()
    assert clocks.passed() >= clocks.awake() - 1 > 0
