"""Start-up and memory: our window beside an empty one, both started the same way, alternately."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from handbook.paths import content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.preparation import prepare_content, prepare_index
from handbook.settings import Settings, save_settings
from tests.benchmarks.report import Report
from tests.conftest import folders_in

RUNS = 7


def run(report: Report) -> None:
    """Measure starts and the first load."""
    report.heading(f"Start (median of {RUNS} runs each, alternately)")
    with tempfile.TemporaryDirectory() as folder:
        folders = folders_in(Path(folder))
        begin = time.perf_counter()
        prepare_content(folders, content_folder(), ignore_progress, CancelToken())
        report("load all content, s", time.perf_counter() - begin, "s")
        begin = time.perf_counter()
        prepare_index(folders, ignore_progress, CancelToken())
        report("build the index, s", time.perf_counter() - begin, "s")
        save_settings(folders.settings, Settings(welcomed=True))
        empty, ours = [], []
        for _ in range(RUNS):
            empty.append(_start("empty"))
            ours.append(_start("handbook", str(folders.data)))
    _tell(report, "empty PySide6 window: painted", [run["painted"] for run in empty], "ms")
    _tell(report, "window painted, typing possible", [run["painted"] for run in ours], "ms",
          "empty PySide6 window: painted")  # fmt: skip
    _tell(report, "empty PySide6 window: processor time until painted", [run["spent"] for run in empty], "ms")
    _tell(report, "processor time until painted", [run["spent"] for run in ours], "ms",
          "empty PySide6 window: processor time until painted")  # fmt: skip
    _tell(report, "first results after start", [run["results"] for run in ours], "ms",
          "empty PySide6 window: painted")  # fmt: skip
    _tell(report, "memory of an empty window", [run["memory"] for run in empty], "MB")
    _tell(
        report, "memory after one search", [run["memory"] for run in ours], "MB", "memory of an empty window"
    )


def _start(kind: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start finds compiled modules
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_child", kind, str(time.time()), *arguments],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _tell(report: Report, name: str, values: list[float], unit: str, reference: str = "") -> None:
    report(name, statistics.median(values), unit, reference)
