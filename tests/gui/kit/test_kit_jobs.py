"""The job runner: order, stale answers, failures, contexts, shutdown. No test sleeps."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from handbook.ui.kit.jobs import JobRunner, Lane


class Context:
    """What a worker keeps open; remembers its threads."""

    def __init__(self, all_of_them: list[Context]) -> None:
        self.opened_in = threading.get_ident()
        self.closed_in = 0
        all_of_them.append(self)

    def close(self) -> None:
        self.closed_in = threading.get_ident()


class Gate:
    """A task that waits until the test lets it go on."""

    def __init__(self, result: str = "") -> None:
        self.entered = threading.Event()
        self._leave = threading.Event()
        self._result = result

    def __call__(self, context: Context) -> str:
        self.entered.set()
        assert self._leave.wait(10)
        return self._result

    def open(self) -> None:
        self._leave.set()


@pytest.fixture
def contexts() -> list[Context]:
    return []


@pytest.fixture
def runner(qapp: QCoreApplication, contexts: list[Context]) -> Iterator[JobRunner[Context]]:
    found = JobRunner(lambda: Context(contexts))
    yield found
    found.shutdown()
    qapp.processEvents()


Returns = Callable[[Context], str]


def returning(result: str) -> Returns:
    return lambda context: result


def failing(context: Context) -> str:
    raise ValueError("broken")


def test_results_arrive_in_the_window_thread(runner: JobRunner[Context], qtbot: QtBot) -> None:
    threads: list[tuple[int, int]] = []
    runner.read(
        Lane.PAGES, "page", lambda context: threading.get_ident(),
        lambda ran_in: threads.append((ran_in, threading.get_ident())),
    )  # fmt: skip
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == 1)
    ran_in, delivered_in = threads[0]
    assert ran_in != delivered_in == threading.get_ident()


def test_stale_answers_are_dropped(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[str] = []
    first, never_run = Gate("a"), Gate("b")
    one = runner.read(Lane.SEARCH, "results", first, heard.append)
    assert first.entered.wait(10)
    runner.read(Lane.SEARCH, "results", never_run, heard.append)
    three = runner.read(Lane.SEARCH, "results", returning("c"), heard.append)
    assert three > one
    first.open()
    qtbot.waitUntil(lambda: heard == ["c"])
    assert not never_run.entered.is_set()


def test_topics_do_not_disturb_each_other(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[str] = []
    for topic in ("preview", "country", "contacts"):
        runner.read(Lane.PAGES, topic, returning(topic), heard.append)
    qtbot.waitUntil(lambda: heard == ["preview", "country", "contacts"])


def test_dropped_topic(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[str] = []
    gate = Gate("late")
    runner.read(Lane.PAGES, "preview", gate, heard.append)
    assert gate.entered.wait(10)
    runner.drop("preview")
    with qtbot.waitSignal(runner.busy_changed):
        gate.open()
    assert heard == []


def test_writes_are_all_delivered_in_order(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(60):
        runner.write(lambda context, number=number: number, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 60)
    assert heard == list(range(60))


def test_lanes_run_beside_each_other(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[str] = []
    long_write = Gate("write")
    runner.write(long_write, heard.append)
    runner.read(Lane.SEARCH, "results", returning("search"), heard.append)
    qtbot.waitUntil(lambda: heard == ["search"])
    long_write.open()
    qtbot.waitUntil(lambda: heard == ["search", "write"])


def test_failures_are_reported(runner: JobRunner[Context], qtbot: QtBot) -> None:
    own: list[Exception] = []
    runner.read(Lane.PAGES, "a", failing, lambda result: None, own.append)
    qtbot.waitUntil(lambda: len(own) == 1)
    assert isinstance(own[0], ValueError)
    with qtbot.waitSignal(runner.failed) as heard:
        runner.write(failing, lambda result: None)
    assert str(heard.args[0]) == "broken"


def test_a_context_that_cannot_be_opened_is_a_failure(qapp: QCoreApplication, qtbot: QtBot) -> None:
    def broken() -> Context:
        raise OSError("no store")

    runner = JobRunner(broken)
    with qtbot.waitSignal(runner.failed) as heard:
        runner.read(Lane.PAGES, "a", returning("x"), lambda result: None)
    assert str(heard.args[0]) == "no store"
    runner.shutdown()


def test_one_context_per_worker_closed_where_it_was_opened(
    runner: JobRunner[Context], contexts: list[Context], qtbot: QtBot
) -> None:
    seen: list[Context] = []
    for lane in (Lane.SEARCH, Lane.PAGES):
        for topic in "ab":
            runner.read(lane, lane + topic, lambda context: context, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert len(contexts) == 2
    runner.shutdown()
    assert all(context.closed_in == context.opened_in for context in contexts)


def test_contexts_are_renewed(runner: JobRunner[Context], contexts: list[Context], qtbot: QtBot) -> None:
    seen: list[Context] = []
    runner.read(Lane.PAGES, "a", lambda context: context, seen.append)
    runner.renew_contexts()
    runner.read(Lane.PAGES, "b", lambda context: context, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not seen[1]
    assert seen[0].closed_in == seen[0].opened_in


def test_progress_arrives_before_the_result(runner: JobRunner[Context], qtbot: QtBot) -> None:
    heard: list[object] = []
    report = runner.reporting(lambda done, total: heard.append((done, total)))

    def work(context: Context) -> str:
        for done in range(1, 4):
            report(done, 3)
        return "end"

    runner.write(work, heard.append)
    qtbot.waitUntil(lambda: heard == [(1, 3), (2, 3), (3, 3), "end"])


class Held:
    """Called like `call`; notes the thread in which it ends."""

    def __init__(self, call: Callable[[Any], object], ended_in: list[int]) -> None:
        self._call = call
        self._ended_in = ended_in

    def __call__(self, given: Any) -> Any:
        return self._call(given)

    def __del__(self) -> None:
        self._ended_in.append(threading.get_ident())


@pytest.mark.parametrize("task", [returning("done"), failing])
def test_what_a_request_holds_ends_in_the_window_thread(
    runner: JobRunner[Context], qtbot: QtBot, task: Returns
) -> None:
    """It may be a page's last reference, and a widget that ends in another thread takes the program down."""
    ended_in: list[int] = []
    heard: list[str] = []
    is_over = (
        threading.Event()
    )  # the worker is slower than the window: it goes on only when all is over there
    runner._ended.connect(lambda _: is_over.wait(10), Qt.ConnectionType.DirectConnection)
    said = Held(lambda answer: heard.append(str(answer)), ended_in)
    runner.write(Held(task, ended_in), said, said)
    del said
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert ended_in == [threading.get_ident()] * 2
    is_over.set()


def test_what_was_asked_too_late_ends_in_the_window_thread(qapp: QCoreApplication) -> None:
    runner = JobRunner(lambda: Context([]))
    ended_in: list[int] = []
    gate = Gate()
    runner.write(gate, lambda _: None)
    assert gate.entered.wait(10)
    runner.write(Held(returning("late"), ended_in), Held(print, ended_in))
    gate.open()
    runner.shutdown()
    qapp.processEvents()
    assert ended_in == [threading.get_ident()] * 2


def test_busy_from_first_request_to_last_answer(runner: JobRunner[Context], qtbot: QtBot) -> None:
    states: list[bool] = []
    runner.busy_changed.connect(states.append)
    gate = Gate()
    runner.read(Lane.PAGES, "a", gate, lambda result: None)
    runner.read(Lane.PAGES, "a", returning("b"), lambda result: None)
    assert states == [True]
    gate.open()
    qtbot.waitUntil(lambda: states == [True, False])


class Page:
    """What asks; remembers in which thread it was destroyed."""

    def __init__(self, destroyed_in: list[int]) -> None:
        self._destroyed_in = destroyed_in

    def __del__(self) -> None:
        self._destroyed_in.append(threading.get_ident())

    def take(self, _: object) -> None:
        """An answer."""


def test_who_asked_is_never_destroyed_in_a_worker(runner: JobRunner[Context], qtbot: QtBot) -> None:
    destroyed_in: list[int] = []

    def ask(task: Callable[[Page, Context], str]) -> None:
        page = Page(destroyed_in)
        runner.read(Lane.PAGES, "page", partial(task, page), page.take, page.take)

    gate = Gate()
    runner.read(Lane.PAGES, "first", gate, lambda _: None)
    for _ in range(20):
        ask(lambda _, context: returning("stale")(context))
        ask(lambda _, context: failing(context))
    gate.open()
    qtbot.waitUntil(lambda: not runner.is_busy)
    for number in range(1, 200):
        ask((lambda _, context: "done") if number % 2 else (lambda _, context: failing(context)))
        qtbot.waitUntil(lambda: not runner.is_busy)
    gc.collect()
    assert set(destroyed_in) == {threading.get_ident()} and len(destroyed_in) == 239


def test_shutdown_finishes_writes_and_skips_reads(
    qapp: QCoreApplication, contexts: list[Context], qtbot: QtBot
) -> None:
    runner = JobRunner(lambda: Context(contexts))
    done: list[str] = []
    ran: list[str] = []
    read_gate, write_gate = Gate(), Gate()
    runner.read(Lane.PAGES, "a", read_gate, done.append)
    runner.read(Lane.PAGES, "b", lambda context: ran.append("read"), done.append)
    runner.write(write_gate, done.append)
    runner.write(lambda context: ran.append("write"), done.append)
    assert read_gate.entered.wait(10)
    assert write_gate.entered.wait(10)
    opener = threading.Thread(target=lambda: (read_gate.open(), write_gate.open()))
    runner._closing = True  # what shutdown does first; the gates open only after it
    opener.start()
    runner.shutdown()
    opener.join()
    qapp.processEvents()
    assert ran == ["write"]
    assert done == []
    assert all(context.closed_in for context in contexts)
    runner.write(lambda context: ran.append("too late"), done.append)
    assert ran == ["write"]
