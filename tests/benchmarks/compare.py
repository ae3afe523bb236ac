"""The map of the world: reading it, painting a view, showing it again."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication

from handbook.paths import content_folder, resources_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.compare import compare
from handbook.services.handbook import Handbook
from handbook.services.preparation import prepare_content
from handbook.ui.compare.atlas import MAP_FILE, read_atlas
from handbook.ui.compare.map_data import map_values
from handbook.ui.compare.map_view import MapView
from handbook.ui.kit.look import Look
from handbook.words import Words
from tests.benchmarks.report import Report
from tests.conftest import folders_in

ROUNDS = 25
SIZES = {"1280×720": (776, 330), "1920×1080": (1090, 480)}
"""Of the map in windows of these sizes, px."""


def run(report: Report) -> None:
    """Measure the map with every country of the handbook coloured."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report.heading(f"Map (median of {ROUNDS}, time of the processor; a frame has 16 ms)")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(resources_folder())
    look.dress(app)
    look.complete()
    report("read and thin the outlines", _median(lambda: read_atlas(resources_folder() / MAP_FILE), 5), "ms")
    atlas = read_atlas(resources_folder() / MAP_FILE)
    with tempfile.TemporaryDirectory() as folder:
        folders = folders_in(Path(folder))
        prepare_content(folders, content_folder(), ignore_progress, CancelToken())
        with Handbook(folders) as handbook:
            compared = compare(handbook, (), "en")
    for name, size in SIZES.items():
        view = MapView(look)
        view.resize(*size)
        view.set_atlas(atlas, {})
        view.show_values(map_values(compared.indicators[0], compared.countries, Words("en")))
        view.show()
        for region in ("eurasia", "world"):
            view.set_region(region)
            view.grab()
            again = f"{name}, {region}: shown again"
            report(again, _median(view.grab), "ms")
            report(f"{name}, {region}: moved by a step", _median(_step(view)), "ms", again)


def _step(view: MapView) -> Callable[[], object]:
    """One step to and fro: everything is painted anew."""
    steps = cycle((8, -8))

    def step() -> object:
        view.pan(next(steps), 0)
        return view.grab()

    return step


def _median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        begin = time.thread_time()
        work()
        times.append(1000 * (time.thread_time() - begin))
    return statistics.median(times)
