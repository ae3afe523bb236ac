"""`handbook content …`: the editors' commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from handbook.authoring.check import check
from handbook.authoring.stale import stale
from handbook.authoring.stats import stats
from handbook.cli.output import print_json, print_lines
from handbook.words import Words

DONE, FAILED = 0, 1

_REPORTS: dict[str, Callable[[Path, date], Any]] = {"check": check, "stats": stats, "stale": stale}


def run(options: argparse.Namespace, words: Words) -> int:
    """Run one of the editors' commands; `check` ends with 1 when there is a fault."""
    report = _REPORTS[options.action](options.folder, date.today())
    if options.json:
        print_json(report.to_json(words))
    else:
        print_lines(report.lines(words))
    return FAILED if options.action == "check" and not report.ok else DONE
