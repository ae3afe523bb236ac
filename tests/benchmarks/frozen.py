"""Start of the frozen program beside an empty PySide6 window, both watched from outside, on a screen of their own."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handbook.settings import Settings, save_settings
from tests.benchmarks.report import Report
from tests.conftest import ROOT, folders_in

PROGRAM = ROOT / "dist" / "field-handbook" / "handbook"
RUNS = 7
EMPTY = """
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QLineEdit()); window.show(); app.exec()
"""


def run(report: Report) -> None:
    """Measure where there is a frozen program (`make dist`) and something to watch it with."""
    if not PROGRAM.is_file() or not all(map(shutil.which, ("Xvfb", "xev"))):
        return
    report.heading(f"Start of the frozen program (median of {RUNS} runs each, alternately)")
    with tempfile.TemporaryDirectory() as folder, _display() as display:
        folders = folders_in(Path(folder))
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment |= {
            "HANDBOOK_HOME": str(folders.data)
        }  # an argument would need the grammar of the command line
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.run([PROGRAM, "doctor", "--repair"], check=True, capture_output=True, env=environment)
        save_settings(folders.settings, Settings(welcomed=True))
        empty, ours = [], []
        for _ in range(RUNS):
            empty.append(_start([sys.executable, "-c", EMPTY], environment))
            ours.append(_start([str(PROGRAM)], environment))
    for place, name, unit in ((0, "window on the screen", "ms"), (1, "processor time until then", "ms")):
        reference = f"empty PySide6 window: {name}"
        report(reference, statistics.median(run[place] for run in empty), unit)
        report(f"frozen: {name}", statistics.median(run[place] for run in ours), unit, reference)


def _start(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Milliseconds from spawning until the first window was mapped, and of processor time until then."""
    watch = subprocess.Popen(
        ["xev", "-root", "-event", "substructure"], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert watch.stdout is not None
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    for line in watch.stdout:
        if line.startswith("MapNotify"):
            break
    took = time.perf_counter() - begin
    tasks = Path(f"/proc/{program.pid}/task").glob("*/schedstat")
    spent = sum(int(task.read_text().split()[0]) for task in tasks) / 1e6
    for process in (program, watch):
        process.kill()
        process.communicate()
    return took * 1000, spent


@contextmanager
def _display() -> Iterator[str]:
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        display = f":{said.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()
