"""The main window: where one is, and what stands around every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from handbook.settings import TEXT_SIZES, Settings, save_settings
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.jobs import JobRunner, Lane
from handbook.ui.kit.look import Look
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.kit.style import MnemonicWatch
from handbook.ui.kit.theme import Appearance
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.page import Surroundings
from handbook.ui.places import (
    CountriesPlace,
    CountryPlace,
    History,
    OrganisationsPlace,
    PacksPlace,
    Place,
    SearchPlace,
    SettingsPlace,
    ShortcutsPlace,
    WelcomePlace,
)
from handbook.ui.shortcuts import shortcuts
from handbook.ui.window.geometry import restore_geometry, window_geometry
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.preparer import Preparer
from handbook.ui.window.rail import Rail
from handbook.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook
    from handbook.services.installed import Installed
    from handbook.ui.window.notices import Notices

TITLE = "Field Handbook"
NOTICE_MS = 6000


class MainWindow(QMainWindow):
    """Rail, top bar, pages, status line.

    Signals:
        ui_language_chosen(str): build this window again in another language.
        painted: it stands on the screen for the first time; now is the time for everything else.
    """

    ui_language_chosen = Signal(str)
    painted = Signal()

    def __init__(
        self,
        look: Look,
        jobs: JobRunner[Handbook],
        preparer: Preparer,
        sticks: StickWatcher,
        ui_language: str,
        settings: Settings,
        settings_file: Path,
    ) -> None:
        super().__init__()
        self._look = look
        self._jobs = jobs
        self._preparer = preparer
        self._sticks = sticks
        self._offered: frozenset[Path] = frozenset()
        self._ui_language = ui_language
        self._settings = settings
        self._settings_file = settings_file
        self._history = History(SearchPlace() if settings.welcomed else WelcomePlace())
        languages = content_languages(settings, ui_language)
        self._pages = PageSet(Surroundings(look, jobs, ui_language, settings), languages, preparer, sticks)
        self._top = TopBar(look, languages)
        self._rail = Rail(look)
        self._line = ProgressLine(look)
        self._status = StatusLine(look)
        self._notices: Notices | None = None
        self._quiet = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self.setWindowTitle(TITLE)
        self._lay_out()
        self._connect()
        self._make_shortcuts()
        self._ring = FocusRing(look, self)
        self._mnemonics = MnemonicWatch(self, look.style)
        restore_geometry(self, settings, look.metrics)
        self._on_look_changed()
        self._is_open = False
        self._top.field.setFocus()

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._history.current

    @property
    def pages(self) -> PageSet:
        """The pages."""
        return self._pages

    @property
    def top_bar(self) -> TopBar:
        """The bar over the pages."""
        return self._top

    def go(self, place: Place) -> None:
        """Go somewhere; Back comes back from there."""
        self._history.visit(place)
        self._show(place)

    def search_for(self, query: str) -> None:
        """Put a query into the search box and answer it."""
        self._top.field.setText(query)
        self._on_query_edited(query)

    def say_notice(self, code: str) -> None:
        """Show a notice of the catalogue `notices` until it is closed."""
        if self._notices is not None:
            self._notices.tell(code)

    def current_settings(self) -> Settings:
        """What is to be remembered now."""
        geometry, maximised = window_geometry(self)
        sizes = {**self._settings.splitters, **self._pages.splitter_sizes()}
        return replace(self._settings, window=geometry, maximised=maximised, splitters=sizes)

    def save_settings(self) -> None:
        """Remember how the window looks; never what was read."""
        save_settings(self._settings_file, self.current_settings())

    def take_over(self, other: MainWindow) -> None:
        """Stand where another window stood, at the same place and with the same query."""
        self._history = other._history
        self._top.field.setText(other._top.field.text())
        self._show(self._history.current)

    def close_quietly(self) -> None:
        """Go away without ending the program."""
        if self._notices is not None:
            self._notices.end()
        self.deleteLater()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first page is made after the first picture, so that the window stands there at once."""
        super().paintEvent(event)
        if not self._is_open:
            self._is_open = True
            QTimer.singleShot(0, self._on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the layout for this width."""
        super().resizeEvent(event)
        self._rail.set_breadth(self._look.metrics.breadth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window looks."""
        self.save_settings()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self._top)
        column.addWidget(self._line)
        self._column = column
        column.addWidget(self._pages, 1)
        across = QHBoxLayout()
        across.addWidget(self._rail)
        across.addLayout(column, 1)
        whole = QVBoxLayout()
        whole.addLayout(across, 1)
        whole.addWidget(self._status)
        for layout in (column, across, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body = QWidget()
        body.setLayout(whole)
        self.setCentralWidget(body)

    def _add_notices(self) -> None:
        """Banner and work bar, hidden until there is something to say."""
        from handbook.ui.kit.banner import Banner
        from handbook.ui.kit.progress import WorkBar
        from handbook.ui.window.notices import Notices

        if self._notices is not None:
            return
        banner, work = Banner(self._look), WorkBar(self._look)
        self._column.insertWidget(2, banner)
        self._column.insertWidget(3, work)
        self._notices = Notices(banner, work, self._line, self._preparer, self._ui_language)
        self._jobs.failed.connect(self._notices.tell_error)

    def _connect(self) -> None:
        self._look.changed.connect(self._on_look_changed)
        self._jobs.busy_changed.connect(self._line.set_busy)
        self._preparer.content_ready.connect(self._on_content_ready)
        self._top.field.textEdited.connect(self._on_query_edited)
        self._top.field.cleared.connect(lambda: self._on_query_edited(""))
        self._top.field.returnPressed.connect(self._on_query_entered)
        self._top.field.left_downwards.connect(self._on_left_downwards)
        self._top.back_asked.connect(self._on_back)
        self._top.forward_asked.connect(self._on_forward)
        self._top.languages_chosen.connect(self._on_languages_chosen)
        self._top.settings_asked.connect(lambda: self.go(SettingsPlace()))
        self._top.keys_asked.connect(lambda: self.go(ShortcutsPlace()))
        self._top.welcome_asked.connect(lambda: self.go(WelcomePlace()))
        self._top.quit_asked.connect(self.close)
        self._rail.page_chosen.connect(self._on_page_chosen)
        self._pages.place_chosen.connect(self.go)
        self._pages.place_amended.connect(lambda place: self._history.amend(place))
        self._pages.notice_raised.connect(self._on_notice_raised)
        self._pages.hints_changed.connect(self._tell_keys)
        self._pages.settings_chosen.connect(self._on_settings_chosen)
        self._pages.search_focus_asked.connect(self._on_search_asked)
        self._pages.content_exchanged.connect(self._on_content_ready)
        self._sticks.packs_changed.connect(self._on_packs_changed)
        self._pages.second_language_asked.connect(self._top.toggle_second_language)
        self._quiet.timeout.connect(self._tell_keys)

    def _make_shortcuts(self) -> None:
        actions: dict[str, Callable[[], None]] = {
            "search": self._on_search_asked,
            "page_search": lambda: self._on_page_chosen("search"),
            "page_countries": lambda: self._on_page_chosen("countries"),
            "page_organisations": lambda: self._on_page_chosen("organisations"),
            "page_packs": lambda: self._on_page_chosen("packs"),
            "back": self._on_back,
            "forward": self._on_forward,
            "second_language": self._top.toggle_second_language,
            "larger": lambda: self._step_text_size(1),
            "smaller": lambda: self._step_text_size(-1),
            "settings": lambda: self.go(SettingsPlace()),
            "keys": lambda: self.go(ShortcutsPlace()),
            "quit": lambda: self._quit(),
            "find": self._on_find_asked,
        }
        for shortcut in shortcuts():
            if shortcut.action:
                for key in shortcut.keys:
                    QShortcut(QKeySequence(key), self).activated.connect(actions[shortcut.action])

    def _quit(self) -> None:
        self.close()

    def _show(self, place: Place) -> None:
        """Open the page of `place`; the search box says what is searched for, and nothing elsewhere."""
        if isinstance(place, SearchPlace) and self._top.field.text() != place.query:
            self._top.field.setText(place.query)
        self._pages.open_place(place)
        self._rail.set_page(_RAIL_NAMES.get(type(place), ""))
        self._top.set_history(self._history.can_go_back, self._history.can_go_forward)
        self._tell_keys()

    def _on_query_edited(self, query: str) -> None:
        """Typing is one step in the history, however many letters."""
        place = SearchPlace(query)
        if isinstance(self._history.current, SearchPlace):
            self._history.amend(place)
        else:
            self._history.visit(place)
        self._show(place)

    def _on_query_entered(self) -> None:
        if not isinstance(self._history.current, SearchPlace):
            self._on_query_edited(self._top.field.text())
        self._on_left_downwards()

    def _on_left_downwards(self) -> None:
        page = self._pages.current_page()
        if page is not None:
            page.take_focus()

    def _on_search_asked(self) -> None:
        self._top.field.setFocus()
        self._top.field.selectAll()

    def _on_find_asked(self) -> None:
        page = self._pages.current_page()
        if page is None or not page.find_in_page():
            self._on_search_asked()

    def _on_page_chosen(self, name: str) -> None:
        self.go(_RAIL_PLACES[name] if name != "search" else SearchPlace(self._top.field.text()))

    def _on_back(self) -> None:
        if self._history.can_go_back:
            self._show(self._history.back())

    def _on_forward(self) -> None:
        if self._history.can_go_forward:
            self._show(self._history.forward())

    def _on_languages_chosen(self, languages: tuple[str, ...]) -> None:
        second = languages[1] if len(languages) > 1 else ""
        self._settings = replace(self._settings, content_language=languages[0], second_language=second)
        self._top.set_languages(languages)
        self._pages.set_languages(languages)

    def _on_settings_chosen(self, settings: Settings) -> None:
        """Apply what the settings or the first page say."""
        old, self._settings = self._settings, settings
        self._pages.set_settings(settings)
        self._look_as_set(settings)
        if settings.welcomed and not old.welcomed:
            self._history.clear(SearchPlace())
            self._show(self._history.current)
            self._on_search_asked()
        self.save_settings()
        wanted = settings.ui_language
        if wanted and wanted != self._ui_language:
            self.ui_language_chosen.emit(wanted)

    def _look_as_set(self, settings: Settings) -> None:
        if self._look.appearance != settings.appearance:
            self._look.set_appearance(Appearance(settings.appearance))
        if self._look.metrics.percent != settings.text_size:
            self._look.set_text_percent(settings.text_size)

    def _step_text_size(self, step: int) -> None:
        position = TEXT_SIZES.index(self._settings.text_size) + step
        if 0 <= position < len(TEXT_SIZES):
            self._on_settings_chosen(replace(self.current_settings(), text_size=TEXT_SIZES[position]))

    def _on_painted(self) -> None:
        self._look.load_other_fonts()
        self._add_notices()
        self.painted.emit()
        if self._pages.current_page() is None:
            self._show(self._history.current)
        if self._preparer.content_is_ready:
            self._on_content_ready()

    def _on_content_ready(self) -> None:
        from handbook.services.installed import installed  # late: the window starts without it

        self._pages.refresh()
        self._jobs.read(Lane.PAGES, "installed", installed, self._on_installed)

    def _on_installed(self, facts: Installed) -> None:
        self._top.offer_languages(facts.languages)
        if self._notices is not None:
            self._notices.show_trust(self._status, facts)

    def _on_packs_changed(self, packs: tuple[Path, ...]) -> None:
        """Offer what was plugged in, once; on the page of packs it is seen anyway."""
        new = frozenset(packs) - self._offered
        self._offered = frozenset(packs)
        if new and self._notices is not None and not isinstance(self.place, PacksPlace):
            self._notices.offer_packs(len(new), lambda: self.go(PacksPlace()))

    def _on_notice_raised(self, text: str) -> None:
        self._status.set_hints((text,))
        self._quiet.start()

    def _tell_keys(self) -> None:
        page = self._pages.current_page()
        if page is not None and not self._quiet.isActive():
            self._status.set_hints(page.key_hints())

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setMinimumSize(min(unit.px(900), 900), min(unit.px(560), 560))
        self._rail.set_breadth(unit.breadth(self.width()))


_RAIL_PLACES: dict[str, Place] = {
    "countries": CountriesPlace(),
    "organisations": OrganisationsPlace(),
    "packs": PacksPlace(),
}
_RAIL_NAMES: dict[type, str] = {
    SearchPlace: "search",
    CountriesPlace: "countries",
    CountryPlace: "countries",
    OrganisationsPlace: "organisations",
    PacksPlace: "packs",
}


def content_languages(settings: Settings, ui_language: str) -> tuple[str, ...]:
    """The languages of the content to begin with: one, or two side by side."""
    first = settings.content_language or ui_language
    second = settings.second_language
    return (first, second) if second and second != first else (first,)
