"""Printing: JSON for programs, plain text for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

from handbook.progress import Progress
from handbook.words import Words


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def print_lines(lines: Iterable[str]) -> None:
    """Plain lines on standard output."""
    for line in lines:
        sys.stdout.write(line + "\n")


def stderr_progress(words: Words, code: str) -> tuple[Progress, Callable[[], None]]:
    """A progress line on standard error, and what ends it; silent until there is something to count.

    A terminal shows one line that changes; a file gets a line per quarter.
    """
    is_terminal = sys.stderr.isatty()
    step = 1 if is_terminal else 25
    shown = -1

    def progress(done: int, total: int) -> None:
        nonlocal shown
        percent = 100 * done // total // step * step if total else 0
        if percent != shown:
            shown = percent
            line = f"{words.sentence(code)}: {percent} %"
            sys.stderr.write(f"\r{line}" if is_terminal else f"{line}\n")
            sys.stderr.flush()

    def finish() -> None:
        if is_terminal and shown >= 0:
            sys.stderr.write("\n")

    return progress, finish


def agreed(question: str, words: Words) -> bool:
    """Ask on standard error; only "yes" in the program's language or English agrees."""
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    answer = sys.stdin.readline().strip().casefold()
    return answer in {"yes", words.sentence("cli.yes").casefold()}
