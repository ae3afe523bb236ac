"""The window, as if it had been open for weeks: typed in, looked at, packs applied by its button."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from handbook.app.composition import Program, start
from handbook.content.loader import load_content
from handbook.paths import Folders, content_folder
from handbook.ui.kit.buttons import TextButton
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    OrganisationsPlace,
    PacksPlace,
    Place,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
    SettingsPlace,
)
from tests.soak.supply import deltas, queries, share
from tests.soak.vitals import Physician, Vitals

WAIT_SECONDS = 120
_ALL = QEventLoop.ProcessEventsFlag.AllEvents


class Reader:
    """Somebody who never closes the window."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self._app = app
        self._program = program
        self._pulse = QTimer(interval=1000)
        self._pulse.start()  # something happens even where nobody answers

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window live until something is true; asleep meanwhile, for spinning takes the workers' time."""
        end = time.monotonic() + WAIT_SECONDS
        while not true():
            if time.monotonic() > end:
                raise AssertionError("the window does not answer")
            self._app.processEvents(_ALL | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def rest(self) -> None:
        """Until all answers are there."""
        self.until(lambda: not self._program.backstage.jobs.is_busy)

    def search(self, query: str) -> None:
        """The last letters are typed, the rest is there at once."""
        self._program.window.search_for(query[:-2])
        self._app.processEvents()
        self._program.window.search_for(query)
        self.rest()

    def look_at(self, place: Place) -> None:
        self._program.window.go(place)
        self.rest()

    def apply(self, file: Path) -> None:
        """Open a pack and press its button."""
        self.look_at(PacksPlace(file))
        page = self._program.window.pages.current_page()
        assert isinstance(page, PacksPage)
        buttons = [each for each in page.findChildren(TextButton) if each.isVisible() and each.isEnabled()]
        next(each for each in buttons if each.label().startswith("Apply ")).click()
        self.until(lambda: not page.exchanger.is_working)
        self.rest()
        self.until(lambda: self._program.backstage.preparer.index_is_ready)
        if not page.result.isVisible():
            raise AssertionError(f"{file.name} was not applied")
        self.look_at(SearchPlace())


def use(folder: Path, folders: Folders, searches: int, pages: int, turns: int) -> Iterator[Vitals]:
    """Search, read and import in turns; a turn ends with an import and an examination."""
    app = QApplication(["soak"])
    program = start(app, folders.data, "en")
    assert program is not None
    reader = Reader(app, program)
    reader.until(lambda: program.backstage.preparer.index_is_ready)
    asked = queries()
    places = itertools.cycle(_places())
    physician = Physician(folders, lambda: len(QApplication.allWidgets()))
    try:
        for turn, pack in enumerate(deltas(folder)[:turns], start=1):
            for query, _ in itertools.islice(asked, share(searches, turn, turns)):
                reader.search(query)
            for place in itertools.islice(places, share(pages, turn, turns)):
                reader.look_at(place)
            reader.apply(pack)
            yield physician.examine(searches * turn // turns, turn, pages * turn // turns)
    finally:
        program.stop()


def _places() -> Iterator[Place]:
    content = load_content(content_folder())
    others = itertools.cycle(
        [
            CountriesPlace(),
            ComparePlace(),
            RoutesPlace("AM"),
            PrintPlace(("KZ",)),
            SettingsPlace(),
            PacksPlace(),
        ]
    )
    for country, organisation in zip(content.countries, content.organisations, strict=False):
        yield CountryPlace(country.code)
        yield OrganisationsPlace(organisation=organisation.id)
        yield next(others)
