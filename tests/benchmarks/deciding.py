"""What a person decides with: routes over all countries, another lens on the longest country page."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from handbook.model.lens import CLEAR, Lens
from handbook.paths import content_folder, resources_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.country import CountryPage, country_page
from handbook.services.handbook import Handbook
from handbook.services.preparation import prepare_content
from handbook.services.routes import Routes, find_routes
from handbook.ui.kit.look import Look
from handbook.ui.pages.country_text import country_parts
from handbook.ui.reading.sheet import Sheets
from handbook.ui.reading.view import ReadingView
from handbook.ui.routes.geometry import GraphPlacer
from handbook.ui.routes.graph import graph_of
from handbook.ui.routes.telling import RouteTeller
from handbook.ui.uncovered import Uncovered
from tests.benchmarks.report import Report
from tests.conftest import folders_in

ROUNDS = 15
DESERTER = Lens(("deserter",), ("internal_passport",))


def run(report: Report) -> None:
    """Measure services and window; the reference is reading the same country page once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report.heading(f"Deciding (median of {ROUNDS}, time of the processor)")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(resources_folder())
    look.dress(app)
    look.complete()
    with tempfile.TemporaryDirectory() as folder:
        folders = folders_in(Path(folder))
        prepare_content(folders, content_folder(), ignore_progress, CancelToken())
        with Handbook(folders) as handbook:
            page = "country page (KZ) read"
            report(page, _median(lambda: country_page(handbook, "KZ", ("ru",))), "ms")
            view, sheets = _view(look), Sheets("ru", Uncovered())
            changed = "another lens: read and written anew"

            def another_lens(lens: Lens) -> None:
                _write(view, sheets, country_page(handbook, "KZ", ("ru",), lens))

            lenses = iter([DESERTER, CLEAR] * ROUNDS)
            report(changed, _median(lambda: another_lens(next(lenses))), "ms", page)
            four = "routes from Russia, 4 steps, any papers"
            report(four, _median(lambda: find_routes(handbook, "RU", CLEAR, 4, "ru")), "ms", page)
            codes = [code for code in handbook.vocabulary.countries if code not in {"EU", "XX"}]

            def from_everywhere() -> None:
                for code in codes:
                    find_routes(handbook, code, CLEAR, 4, "ru")

            report(f"the same from each of {len(codes)} countries", _median(from_everywhere), "ms", four)
            routes = find_routes(handbook, "RU", CLEAR, 4, "ru")
            report("their graph laid out", _median(lambda: _graph(look, routes)), "ms", four)


def _view(look: Look) -> ReadingView:
    view = ReadingView(look)
    view.resize(700, 600)
    view.show()
    return view


def _write(view: ReadingView, sheets: Sheets, page: CountryPage) -> None:
    view.show_parts(list(country_parts(page, sheets, "ru", is_single=False)), "ru")
    view.grab()


def _graph(look: Look, routes: Routes) -> None:
    graph, teller = graph_of(routes), RouteTeller("ru")
    legs = {n: tuple(leg for edge in graph.into(n) for leg in edge.legs) for c in graph.columns for n in c}
    places = {n: (routes.places[n[1]], teller.details(routes.places[n[1]], legs[n])) for n in legs}
    labels = {(edge.start, edge.end): teller.label(edge) for edge in graph.edges}
    GraphPlacer(look).place(graph, places, labels)


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        work()
        times.append(1000 * (time.thread_time() - begin))
    return statistics.median(times)
