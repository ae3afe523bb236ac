"""Going from place to place: what rail, search box and pages ask for, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    DeadlinesPlace,
    History,
    NotesPlace,
    OrganisationsPlace,
    PacksPlace,
    Place,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
)
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.rail import Rail
from handbook.ui.window.top_bar import TopBar


class Navigation(QObject):
    """Keeps the page, the rail, the search box and the history at the same place.

    Signals:
        arrived: another place is shown.
    """

    arrived = Signal()

    def __init__(self, start: Place, pages: PageSet, top: TopBar, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._history = History(start)
        self._pages = pages
        self._top = top
        self._rail = rail
        top.field.textEdited.connect(self._on_query_edited)
        top.field.cleared.connect(lambda: self._on_query_edited(""))
        top.field.returnPressed.connect(self._on_query_entered)
        top.field.left_downwards.connect(self._on_left_downwards)
        top.back_asked.connect(self.back)
        top.forward_asked.connect(self.forward)
        rail.page_chosen.connect(self.open_page)
        pages.place_chosen.connect(self.go)
        pages.place_amended.connect(lambda place: self._history.amend(place))
        pages.search_focus_asked.connect(self.focus_search)

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._history.current

    def go(self, place: Place) -> None:
        """Go somewhere; Back comes back from there."""
        self._history.visit(place)
        self.show_place()

    def open_page(self, name: str) -> None:
        """Go to a page of the rail; the search page answers what stands in the search box."""
        self.go(SearchPlace(self._top.field.text()) if name == "search" else _RAIL_PLACES[name])

    def search_for(self, query: str) -> None:
        """Put a query into the search box and answer it."""
        self._top.field.setText(query)
        self._on_query_edited(query)

    def back(self) -> None:
        """One step back, if there is one."""
        if self._history.can_go_back:
            self._history.back()
            self.show_place()

    def forward(self) -> None:
        """One step forward, if there is one."""
        if self._history.can_go_forward:
            self._history.forward()
            self.show_place()

    def begin_anew(self) -> None:
        """An empty search page, with no way back."""
        self._history.clear(SearchPlace())
        self.show_place()
        self.focus_search()

    def forget(self) -> None:
        """Nothing that was typed or visited can be brought back. `begin_anew` opens the search page then."""
        self._top.field.setText("")  # drops what Undo would bring back, which `clear` does not
        self._history.clear(SearchPlace())
        self._rail.set_page("search")
        self._top.set_history(False, False)

    def take_over(self, other: Navigation) -> None:
        """Stand where another window stood, at the same place and with the same query."""
        self._history = other._history
        self._top.field.setText(other._top.field.text())
        self.show_place()

    def show_place(self) -> None:
        """Open the page of the place; the search box says what is searched for, and nothing elsewhere."""
        place, before = self.place, self._pages.current_page()
        focused = self._pages.window().focusWidget()
        goes_on = focused is None or self._pages.isAncestorOf(focused)
        if isinstance(place, SearchPlace) and self._top.field.text() != place.query:
            self._top.field.setText(place.query)
        page = self._pages.open_place(place)
        if goes_on and page is not before:
            page.take_focus()  # else Qt would hand it to whatever comes next
        self._rail.set_page(_RAIL_NAMES.get(type(place), ""))
        self._top.set_history(self._history.can_go_back, self._history.can_go_forward)
        self.arrived.emit()

    def print_place(self) -> None:
        """Prepare the sheet of the country that is open, elsewhere as chosen last; prepared, print it."""
        page, place = self._pages.current_page(), self.place
        if page is not None and page.print_out():
            return
        self.go(PrintPlace((place.code.upper(),)) if isinstance(place, CountryPlace) else PrintPlace())

    def focus_search(self) -> None:
        """Into the search box, ready to be typed over."""
        self._top.field.setFocus()
        self._top.field.selectAll()

    def find_in_page(self) -> None:
        """Into the page's own find bar; the search box where it has none."""
        page = self._pages.current_page()
        if page is None or not page.find_in_page():
            self.focus_search()

    def _on_query_edited(self, query: str) -> None:
        """Typing is one step in the history, however many letters."""
        place = SearchPlace(query)
        if isinstance(self.place, SearchPlace):
            self._history.amend(place)
        else:
            self._history.visit(place)
        self.show_place()

    def _on_query_entered(self) -> None:
        if not isinstance(self.place, SearchPlace):
            self._on_query_edited(self._top.field.text())
        self._on_left_downwards()

    def _on_left_downwards(self) -> None:
        page = self._pages.current_page()
        if page is not None:
            page.take_focus()


_RAIL_PLACES: dict[str, Place] = {
    "countries": CountriesPlace(),
    "organisations": OrganisationsPlace(),
    "compare": ComparePlace(),
    "routes": RoutesPlace(),
    "packs": PacksPlace(),
    "notes": NotesPlace(),
}
_RAIL_NAMES: dict[type, str] = {
    SearchPlace: "search",
    CountriesPlace: "countries",
    CountryPlace: "countries",
    DeadlinesPlace: "countries",
    OrganisationsPlace: "organisations",
    ComparePlace: "compare",
    RoutesPlace: "routes",
    PacksPlace: "packs",
    NotesPlace: "notes",
}
