"""One session of pytest for all mutants: tests are collected once, then each mutant is tried in a child process.

mutmut itself starts pytest anew for every mutant, which takes longer than most of the tests it then runs. Run as a
module in the folder `mutants`, whose code and tests are those that are tried.
"""

from __future__ import annotations

import gc
import json
import math
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from pathlib import Path

import pytest
from mutmut.configuration import config
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

from tests.mutation.verdicts import TIMED_OUT, Verdicts, function_of

_LEAST_S, _TIMES_SLOWER = 5, 10
"""Processor time a test may take with a mutant."""
_LEAST_WAIT_S, _TIMES_LONGER = 30, 60
"""A test that takes longer than this, by the clock of a busy machine, waits for ever."""
_MOST_MEMORY = 4 * 1024**3
"""Bytes of address space: a mutant may ask for ever more."""


@dataclass(frozen=True, slots=True)
class Reached:
    """What a test does to code without a mutant.

    Attributes:
        functions: that it calls, by mutmut's names.
        cost_s: processor time, its fixtures and processes included.
    """

    functions: frozenset[str]
    cost_s: float


class MutantSession:
    """A plugin for pytest whose loop, instead of all tests, runs those that reach a mutant until one fails."""

    def __init__(self, verdicts: Verdicts, mutants: Sequence[str]) -> None:
        """`mutants` are tried in this order, and what becomes of each is kept at once."""
        self._verdicts = verdicts
        self._mutants = mutants
        self._told = os.fdopen(os.dup(2), "w")  # pytest takes hold of the other one
        self._items: dict[str, pytest.Item] = {}
        self._reached: dict[str, Reached] = {}
        self._fatal: defaultdict[str, Counter[str]] = defaultdict(Counter)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of pytest's own."""
        self._items = {item.nodeid: item for item in session.items}
        gc.collect()
        gc.freeze()
        answer, code = in_child(lambda: json.dumps(_reached_by(session)))
        if code:
            raise pytest.UsageError(f"without a mutant, a test fails: {answer}")
        self._reached = {
            test: Reached(frozenset(names), cost) for test, (names, cost) in json.loads(answer).items()
        }
        for mutant in self._mutants:
            order = self._in_order(function_of(mutant))
            failed, code = in_child(partial(self._tried, session, mutant, order))
            if failed:
                self._fatal[function_of(mutant)][failed] += 1
            self._verdicts.write(mutant, code)
            self._told.write(f"{code:4} {mutant} {failed}\n")
            self._told.flush()
        return True

    def _in_order(self, function: str) -> list[str]:
        """The tests that reach a function: first what failed for its other mutants, then one case of every test, then
        the other cases; of each, what is quick."""
        fatal = self._fatal[function]
        tests = [test for test, reached in self._reached.items() if function in reached.functions]
        tests.sort(key=lambda test: self._reached[test].cost_s)
        seen: Counter[str] = Counter()
        case = {}
        for test in tests:
            name = test.partition("[")[0]
            case[test] = seen[name]
            seen[name] += 1
        return sorted(tests, key=lambda test: (-fatal[test], case[test] > 0))

    def _tried(self, session: pytest.Session, mutant: str, tests: Sequence[str]) -> str:
        set_mutant_under_test(mutant)
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, resource.RLIM_INFINITY))
        items = [self._items[test] for test in tests]
        for item, following in zip_longest(items, items[1:]):
            cost_s = self._reached[item.nodeid].cost_s
            allowed_s = math.ceil(_used_s() + max(_LEAST_S, _TIMES_SLOWER * cost_s))
            resource.setrlimit(resource.RLIMIT_CPU, (allowed_s, resource.RLIM_INFINITY))
            signal.alarm(math.ceil(_LEAST_WAIT_S + _TIMES_LONGER * cost_s))
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                raise Failed(item.nodeid)
        return ""


class Failed(Exception):
    """A test failed: its node id."""


def _reached_by(session: pytest.Session) -> dict[str, tuple[list[str], float]]:
    """Test → the functions it calls and what it costs.

    Raises:
        Failed: one does without any mutant.
    """
    set_mutant_under_test("stats")
    found = {}
    for item, following in zip_longest(session.items, session.items[1:]):
        state()._stats.clear()
        before_s = _used_s()
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            raise Failed(item.nodeid)
        found[item.nodeid] = (sorted(state()._stats), _used_s() - before_s)
    return found


def in_child(work: Callable[[], str]) -> tuple[str, int]:
    """What `work` returns in a child process with a folder for temporary files of its own, and 0; what it was that
    `Failed`, and 1; or nothing and the exit code."""
    reading, writing = os.pipe()
    folder = tempfile.mkdtemp(prefix="mutant-")
    pid = os.fork()
    if pid == 0:
        answer, code = "", 1
        try:
            nowhere = os.open(os.devnull, os.O_RDWR)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            os.environ["TMPDIR"] = tempfile.tempdir = folder
            answer, code = work(), 0
        except Failed as error:
            answer = str(error)
        finally:
            with os.fdopen(writing, "w", encoding="utf-8") as pipe:
                pipe.write(answer)
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        answer = pipe.read()
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    shutil.rmtree(folder, ignore_errors=True)
    return answer, TIMED_OUT if code == -signal.SIGALRM else code


def _used_s() -> float:
    """Processor time of this process and of those it waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> int:
    """In the folder `mutants`: try the mutants whose names come in as JSON; pytest's exit code."""
    options = ["--rootdir=.", "-qq", "--no-summary", *config().pytest_add_cli_args]
    plugin = MutantSession(Verdicts(Path()), json.load(sys.stdin))
    return int(pytest.main([*options, *config().pytest_add_cli_args_test_selection], plugins=[plugin]))


if __name__ == "__main__":
    sys.exit(main())
