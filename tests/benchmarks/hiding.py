"""The panic key: from the press until the window is minimised, with everything on view that takes longest to drop."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from handbook.app.composition import Program
from handbook.paths import content_folder, resources_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.preparation import prepare_content, prepare_index
from handbook.settings import Settings
from handbook.ui.kit.look import Look
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    NotesPlace,
    OrganisationsPlace,
    PacksPlace,
    PrintPlace,
)
from tests.benchmarks.report import Report
from tests.conftest import folders_in

ROUNDS = 7
LIMIT_MS = 200
SECRET = "correct horse battery staple"
PLACES = (
    CountriesPlace(), OrganisationsPlace(organisation="kovcheg"), ComparePlace(), PacksPlace(), PrintPlace(("KZ",)),
    NotesPlace(), CountryPlace("KZ"),
)  # fmt: skip


def run(report: Report) -> None:
    """Measure; the reference is making and filling the page of one country."""
    report.heading(f"Hide everything, F12 (median of {ROUNDS}; limit {LIMIT_MS} ms)")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(resources_folder())
    look.dress(app)
    look.complete()
    with tempfile.TemporaryDirectory() as folder:
        folders = folders_in(Path(folder))
        prepare_content(folders, content_folder(), ignore_progress, CancelToken())
        prepare_index(folders, ignore_progress, CancelToken())
        settings = Settings(ui_language="ru", welcomed=True, window=(0, 0, 1280, 800))
        sticks = StickWatcher(folders=lambda: (), run=lambda look_there: look_there())
        program = Program(app, look, folders, settings, None, None, sticks)
        program.start()
        _until(app, lambda: program.backstage.preparer.index_is_ready)
        desk = program.backstage.notes
        desk.do(lambda notes, _: notes.create(SECRET), for_=desk)
        _until(app, lambda: desk.is_open)
        pages, locks, hides, gone, cpu = [], [], [], [], []
        for _ in range(ROUNDS):
            _busy(app, program)
            pages.append(_timed(lambda: _open(app, program, CountryPlace("KZ"))))
            begin = time.process_time()
            watch = _Minimised(program.window)
            hides.append(_timed(program.window.interior.panic.hide_everything))
            gone.append((watch.moment - begin) * 1000)
            cpu.append((time.process_time() - begin) * 1000)
            program.raise_window()
            _settle(app, program)
            desk.do(lambda notes, _: notes.unlock(SECRET), for_=desk)
            _until(app, lambda: desk.is_open)
            locks.append(_timed(desk.lock))
            _settle(app, program)
            desk.do(lambda notes, _: notes.unlock(SECRET), for_=desk)
            _until(app, lambda: desk.is_open)
        program.stop()
        program.window.deleteLater()
    page = "country page (KZ) made, read and filled"
    report(page, statistics.median(pages), "ms")
    report("until minimised, all pages open: time of the processor", statistics.median(gone), "ms", page)
    report("until all is deleted: time of the processor", statistics.median(cpu), "ms", page)
    report("until all is deleted: by the clock", statistics.median(hides), "ms", page)
    report("notes locked for the eye", statistics.median(locks), "ms", page)


class _Minimised(QObject):
    """Notes when a window is minimised. `moment`: time of the processor, in seconds."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.moment = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take nothing away."""
        if event.type() == QEvent.Type.WindowStateChange and not self.moment:
            self.moment = time.process_time()
        return False


def _busy(app: QApplication, program: Program) -> None:
    """Every page made and filled, a query answered."""
    for place in PLACES[:-1]:
        program.window.go(place)
        _settle(app, program)
    program.window.search_for("экстрадиция казахстан")
    _settle(app, program)


def _open(app: QApplication, program: Program, place: CountryPlace) -> None:
    program.window.go(place)
    _settle(app, program)


def _settle(app: QApplication, program: Program) -> None:
    app.processEvents()
    _until(app, lambda: not program.backstage.jobs.is_busy)
    app.processEvents()


def _until(app: QApplication, true: Callable[[], bool]) -> None:
    while not true():
        app.processEvents()


def _timed(step: Callable[[], object]) -> float:
    """Milliseconds."""
    begin = time.perf_counter()
    step()
    return (time.perf_counter() - begin) * 1000
