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
    """A progress line on standard error, and what ends it. Silent until there is something to count."""
    shown = -1

    def progress(done: int, total: int) -> None:
        nonlocal shown
        percent = 100 * done // total if total else 0
        if percent != shown:
            shown = percent
            sys.stderr.write(f"\r{words.sentence(code)}: {percent} %")
            sys.stderr.flush()

    def finish() -> None:
        if shown >= 0:
            sys.stderr.write("\n")

    return progress, finish
