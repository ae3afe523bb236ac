"""The pages of the window, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from handbook.settings import Settings
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    DeadlinesPlace,
    HelpPlace,
    NotesPlace,
    OrganisationsPlace,
    PacksPlace,
    Place,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
    SettingsPlace,
    ShortcutsPlace,
    WelcomePlace,
)
from handbook.ui.window.page_frame import PageFrame
from handbook.ui.window.preparer import Preparer

if TYPE_CHECKING:
    from handbook.ui.packs.exchanger import PackExchanger


class PageSet(QStackedWidget):
    """A stack of pages, by the kind of place they show.

    Signals:
        place_chosen(Place), place_amended(Place), notice_raised(str), hints_changed: of the open page.
        settings_chosen(Settings): from the settings and the first page.
        second_language_asked: one column or two.
        paper_chosen(str, bool): paper and large print of sheets.
        network_used(bool): a mirror is being asked, or no longer.
        mirror_chosen(str, str): address and proxy of a mirror, to be remembered; empty: to be forgotten.
        content_exchanged: other content is installed now.
        search_focus_asked: the page wants the search box to have the focus.
    """

    place_chosen = Signal(object)
    place_amended = Signal(object)
    notice_raised = Signal(str)
    hints_changed = Signal()
    settings_chosen = Signal(object)
    search_focus_asked = Signal()
    second_language_asked = Signal()
    content_exchanged = Signal()
    paper_chosen = Signal(str, bool)
    mirror_chosen = Signal(str, str)
    network_used = Signal(bool)

    def __init__(
        self,
        surroundings: Surroundings,
        languages: tuple[str, ...],
        preparer: Preparer,
        sticks: StickWatcher,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._languages = languages
        self._preparer = preparer
        self._sticks = sticks
        self._settings = surroundings.settings
        self._pages: dict[type, Page] = {}
        self._exchanger: PackExchanger | None = None
        self._moved: set[type] = set()
        self._frames: dict[type, PageFrame] = {}
        self._makers: dict[type, Callable[[], Page]] = {
            SearchPlace: self._make_search,
            CountriesPlace: self._make_countries,
            CountryPlace: self._make_country,
            OrganisationsPlace: self._make_organisations,
            ComparePlace: self._make_compare,
            RoutesPlace: self._make_routes,
            PrintPlace: self._make_print,
            DeadlinesPlace: self._make_deadlines,
            PacksPlace: self._make_packs,
            NotesPlace: self._make_notes,
            SettingsPlace: self._make_settings,
            HelpPlace: self._make_help,
            ShortcutsPlace: self._make_shortcuts,
            WelcomePlace: self._make_welcome,
        }

    def open_place(self, place: Place) -> Page:
        """Bring the page of this place to the front and let it show the place."""
        page = self.page(type(place))
        self.setCurrentWidget(self._frames[type(place)])
        page.open_place(place)
        return page

    def page(self, kind: type) -> Page:
        """The page for a kind of place."""
        if kind not in self._pages:
            page = self._makers[kind]()
            page.place_chosen.connect(self.place_chosen)
            page.place_amended.connect(self.place_amended)
            page.notice_raised.connect(self.notice_raised)
            page.hints_changed.connect(self.hints_changed)
            for splitter in page.findChildren(QSplitter):
                splitter.splitterMoved.connect(lambda *_: self._moved.add(kind))
            self._frames[kind] = PageFrame(page)
            self.addWidget(self._frames[kind])
            self._pages[kind] = page
        return self._pages[kind]

    def made(self) -> Iterator[Page]:
        """The pages that exist."""
        yield from self._pages.values()

    def current_page(self) -> Page | None:
        """The open page."""
        frame = self.currentWidget()
        return frame.page if isinstance(frame, PageFrame) else None

    def forget(self) -> tuple[Page, ...]:
        """Take away every page with all it shows; what is opened next is made anew.

        Returns:
            The pages that were taken away: to be deleted by the caller, once no event is in them.
        """
        gone, self._pages = tuple(self._pages.values()), {}
        blank = QWidget(self)
        self.addWidget(blank)
        self.setCurrentWidget(blank)  # else each page that goes would bring the next one to the front
        blank.deleteLater()
        for page in gone:
            for timer in page.findChildren(QTimer):
                timer.stop()
            page.hide()
        for frame in self._frames.values():
            self.removeWidget(frame)
            frame.takeWidget()
            frame.deleteLater()
        self._frames = {}
        return gone

    def current_kind(self) -> type | None:
        """The kind of place the open page shows."""
        return next((kind for kind, page in self._pages.items() if page is self.current_page()), None)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Other languages of the content."""
        self._languages = languages
        for page in self._pages.values():
            page.set_languages(languages)

    def set_settings(self, settings: Settings) -> None:
        """What pages made from now on start with."""
        self._settings = settings
        self._surroundings = replace(self._surroundings, settings=settings)

    def refresh(self) -> None:
        """The content is new."""
        for page in self._pages.values():
            page.refresh()

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """Sizes of panes that the reader has chosen; those of other pages would tell which ones were opened."""
        sizes: dict[str, tuple[int, ...]] = {}
        for kind in self._moved:
            sizes |= self._pages[kind].splitter_sizes()
        return sizes

    # Pages are imported where they are made: a start needs one of them.

    @staticmethod
    def load_first() -> None:
        """Load the code of the search page, with which most sittings begin."""
        import handbook.ui.pages.search  # noqa: F401

    def _make_search(self) -> Page:
        from handbook.ui.pages.search import SearchPage

        page = SearchPage(self._surroundings, self._languages)
        page.set_ready(self._preparer.index_is_ready)
        self._preparer.index_ready.connect(page.begin)  # a method of the page: it may go before the signal
        page.index_damaged.connect(self._preparer.rebuild_index)
        page.index_outdated.connect(self._preparer.start)
        page.search_focus_asked.connect(self.search_focus_asked)
        return page

    def _make_countries(self) -> Page:
        from handbook.ui.pages.countries import CountriesPage

        return CountriesPage(self._surroundings, self._languages)

    def _make_country(self) -> Page:
        from handbook.ui.pages.country import CountryPageView

        page = CountryPageView(self._surroundings, self._languages)
        page.second_language_requested.connect(self.second_language_asked)
        return page

    def _make_organisations(self) -> Page:
        from handbook.ui.pages.organisations import OrganisationsPage

        return OrganisationsPage(self._surroundings, self._languages)

    def _make_compare(self) -> Page:
        from handbook.ui.pages.compare import ComparePage

        return ComparePage(self._surroundings, self._languages)

    def _make_routes(self) -> Page:
        from handbook.ui.pages.routes import RoutesPage

        return RoutesPage(self._surroundings, self._languages)

    def _make_deadlines(self) -> Page:
        from handbook.ui.pages.deadlines import DeadlinesPage

        return DeadlinesPage(self._surroundings, self._languages)

    def _make_print(self) -> Page:
        from handbook.ui.pages.print import PrintPage

        page = PrintPage(self._surroundings, self._languages)
        page.paper_chosen.connect(self.paper_chosen)
        return page

    def _make_packs(self) -> Page:
        from handbook.ui.packs.exchanger import PackExchanger
        from handbook.ui.pages.packs import PacksPage

        if self._exchanger is None:
            self._exchanger = PackExchanger(self._surroundings.jobs, self)
            self._exchanger.exchanged.connect(self.content_exchanged)
        page = PacksPage(self._surroundings, self._languages, self._sticks, self._exchanger)
        page.mirror.chosen.connect(self.mirror_chosen)
        page.mirror.fetcher.working_changed.connect(self.network_used)
        return page

    def _make_notes(self) -> Page:
        from handbook.ui.pages.notes import NotesPage

        return NotesPage(self._surroundings, self._languages)

    def _make_settings(self) -> Page:
        from handbook.ui.pages.settings import SettingsPage

        page = SettingsPage(self._surroundings, self._languages, self._settings)
        page.settings_chosen.connect(self.settings_chosen)
        return page

    def _make_help(self) -> Page:
        from handbook.ui.pages.help import HelpPage

        return HelpPage(self._surroundings, self._languages)

    def _make_shortcuts(self) -> Page:
        from handbook.ui.pages.keys import KeysPage

        return KeysPage(self._surroundings, self._languages)

    def _make_welcome(self) -> Page:
        from handbook.ui.pages.welcome import WelcomePage

        page = WelcomePage(self._surroundings, self._languages, self._settings)
        page.settings_chosen.connect(self.settings_chosen)
        return page
