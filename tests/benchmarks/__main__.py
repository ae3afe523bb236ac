"""Runs all benchmarks, or those named: `python -m tests.benchmarks start search`."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from tests.benchmarks import (
    compare,
    comparison,
    deciding,
    frozen,
    hiding,
    mirror,
    paper,
    private,
    search,
    search_kinds,
    search_limits,
    start,
    updates,
)
from tests.benchmarks.report import Report

BENCHMARKS = {
    "start": start.run,
    "frozen": frozen.run,
    "search": search.run,
    "comparison": comparison.run,
    "kinds": search_kinds.run,
    "limits": search_limits.run,
    "updates": updates.run,
    "mirror": mirror.run,
    "paper": paper.run,
    "compare": compare.run,
    "deciding": deciding.run,
    "private": private.run,
    "hiding": hiding.run,
}


def main(names: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])  # before the press makes one that knows no widgets
    report = Report()
    for name in names or list(BENCHMARKS):
        BENCHMARKS[name](report)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
