"""The program, loaded and waiting: does each command line it is sent in a fork of itself, under strace.

Starting the interpreter under strace takes a second or two, and there are hundreds of places to kill at. A fork has
everything loaded and goes on as the program would: through `main` of the module that is named first.

Its other arguments are a first command line to do, which loads whatever the others will need. Then it reads one JSON
object a line, `{"arguments": [...], "strace": [...]}`, and answers each with the exit code of the fork, negative for
a signal.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable

Main = Callable[[list[str]], int]
ATTACHED = 77
_PR_SET_PTRACER, _ANYBODY = 0x59616D61, ctypes.c_ulong(-1)


def stay_on_one_processor() -> None:
    """strace and what it traces take turns; between two processors each turn costs a wake-up, five times as much."""
    processors = sorted(os.sched_getaffinity(0))
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.sched_setaffinity(0, {processors[worker % len(processors)]})


def run_traced(main: Main, arguments: list[str], strace: list[str]) -> int:
    """The exit code of `main(arguments)` under `strace STRACE`."""
    fork = os.fork()
    if fork == 0:
        os._exit(_become_the_program(main, arguments))
    options = ["-qq", "-e", f"inject=getpgid:retval={ATTACHED}", "-p", str(fork)]
    with subprocess.Popen(["strace", *strace, *options], stderr=subprocess.PIPE) as tracer:
        _, status = os.waitpid(fork, 0)
        assert tracer.stderr is not None
        said = tracer.stderr.read()
    assert not said, said
    return os.waitstatus_to_exitcode(status)


def _become_the_program(main: Main, arguments: list[str]) -> int:
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    while os.getpgid(0) != ATTACHED:  # strace says so as soon as it sees every call
        os.sched_yield()
    return _exit_code(main, arguments)


def _exit_code(main: Main, arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


if __name__ == "__main__":
    stay_on_one_processor()
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    program: Main = importlib.import_module(sys.argv[1]).main
    assert _exit_code(program, sys.argv[2:]) == 0
    for line in sys.stdin:
        order = json.loads(line)
        print(run_traced(program, order["arguments"], order["strace"]), file=answers, flush=True)
