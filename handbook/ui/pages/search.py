"""The search page: results as one types, and beside them what the chosen one says and whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.errors import IndexError_, IndexOutdated
from handbook.services.answers import Answer, answer
from handbook.services.find import Found, HitRow, find, without_scope
from handbook.services.start import Start, start
from handbook.services.suggest import SuggestionRow, suggest
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.stack import Stack
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import CountryPlace, Place, SearchPlace
from handbook.ui.private.keeper import RecordRef
from handbook.ui.search.facets import FacetBar, Facets
from handbook.ui.search.leading import place_of_hit, place_of_suggestion
from handbook.ui.search.nothing_view import NothingView
from handbook.ui.search.repair_bar import RepairBar
from handbook.ui.search.results import Results
from handbook.ui.search.spoken_result import SpokenResult
from handbook.ui.search.start_view import StartView
from handbook.ui.search.suggestion_bar import SuggestionBar

if TYPE_CHECKING:
    from handbook.ui.search.sheet_answer import SheetAnswer

_SPLITTER = "search"
_LIST_EM = {Breadth.NARROW: 26, Breadth.MEDIUM: 33, Breadth.WIDE: 40}
"""How wide the list is beside the preview (visual.md, "Layout"), until the reader chooses otherwise."""


class SearchPage(Page):
    """List, preview, contacts.

    Signals:
        index_damaged: a search found the index unreadable; it has to be built again.
        index_outdated: other content is installed; somebody may be building its index already.
        search_focus_asked: the search box should have the focus.
    """

    index_damaged = Signal()
    index_outdated = Signal()
    search_focus_asked = Signal()

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._query = ""
        self._literal = False
        self._is_ready = False
        self._found: Found | None = None
        self._topics: tuple[tuple[str, str], ...] = ()
        self._countries: tuple[tuple[str, str], ...] = ()
        self._suggestions = SuggestionBar(self.look)
        self._repair = RepairBar(self.look)
        self._facets = FacetBar(self.look)
        self._start = StartView(self.look)
        self._nothing = NothingView(self.look)
        self._spoken = SpokenResult(self)
        self._sheet: SheetAnswer | None = None
        self._breadth: Breadth | None = None
        self._results = Results(surroundings, lambda: self.languages, self._facets.kind_name)
        self._lay_out()
        self._connect()

    def set_ready(self, is_ready: bool) -> None:
        """Whether the index can be asked; what was typed meanwhile is answered now."""
        self._is_ready = is_ready
        if is_ready and not self._topics:
            self._ask_start()  # nobody tells a page made after the content came that there is content
        self._ask()

    def begin(self) -> None:
        """The index can be asked now."""
        self.set_ready(True)

    def open_place(self, place: Place) -> None:
        """Answer the place's query."""
        assert isinstance(place, SearchPlace)
        if place.query != self._query or self._found is None:
            self._literal = False
            self._query = place.query
            self._ask()

    def refresh(self) -> None:
        """Ask again: the content, its language or the person who is asked about is new."""
        self._ask_start()
        self._found = None
        self._ask()

    def take_focus(self) -> None:
        """Into the list, or to the first way in."""
        if self._stack.currentWidget() is self._start:
            self._start.take_focus()
        else:
            self._results.take_focus()

    def result_count(self) -> int:
        """How many results are shown."""
        return len(self._results.hits()) if self._stack.currentWidget() is self._results else 0

    def key_hints(self) -> tuple[str, ...]:
        """Keys of the list."""
        return (self.tr("↑↓ choose"), self.tr("Enter open"), self.tr("Esc clear"))

    def chosen_record(self) -> RecordRef | None:
        """The chosen result, unless it is a country."""
        hit = self._results.chosen_hit() if self._stack.currentWidget() is self._results else None
        return RecordRef(hit.kind, hit.id, hit.pack) if hit is not None and hit.kind != "country" else None

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """The widths of list and preview."""
        return {_SPLITTER: tuple(self._results.sizes())} if self._results.has_two_panes() else {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane where it is narrow."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        breadth = self.look.metrics.breadth(self.window().width())
        if breadth is not self._breadth:
            self._breadth = breadth
            self._results.setSizes(self._pane_widths(breadth))
        self._results.settle()
        self._facets.set_folded(breadth <= Breadth.NARROW)

    def _pane_widths(self, breadth: Breadth) -> list[int]:
        remembered = self.surroundings.settings.splitters.get(_SPLITTER, ())
        if len(remembered) == 2:
            return list(remembered)
        width = self.look.metrics.em(_LIST_EM.get(breadth, _LIST_EM[Breadth.NARROW]))
        return [width, max(width, self.width() - width)]

    def _lay_out(self) -> None:
        self._stack = Stack()
        for widget in (self._start, self._results, self._nothing):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.addWidget(self._suggestions)
        whole.addWidget(self._repair)
        whole.addWidget(self._facets)
        whole.addWidget(self._stack, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)

    def _connect(self) -> None:
        self._suggestions.suggestion_chosen.connect(self._on_suggestion_chosen)
        self._repair.literal_asked.connect(self._on_literal_asked)
        self._facets.facets_changed.connect(self._ask)
        self._facets.scope_dropped.connect(
            lambda scope: self.place_chosen.emit(SearchPlace(without_scope(self._query, scope)))
        )
        self.surroundings.lens.changed.connect(self.refresh)
        self.look.changed.connect(self._settle)
        self._start.question_chosen.connect(lambda text: self.place_chosen.emit(SearchPlace(text)))
        self._start.country_chosen.connect(lambda code: self.place_chosen.emit(CountryPlace(code)))
        self._nothing.suggestion_chosen.connect(lambda text: self.place_chosen.emit(SearchPlace(text)))
        self._nothing.facets_dropped.connect(self._on_facets_dropped)
        self._results.hit_opened.connect(self._on_hit_opened)
        self._results.left_upwards.connect(self.search_focus_asked)
        self._results.place_chosen.connect(self.place_chosen)
        self._results.notice_raised.connect(self.notice_raised)

    def _ask_start(self) -> None:
        """Ask for the ways in, and for the names of countries and topics that filters offer."""
        lens = self.surroundings.lens.lens
        self.jobs.read(
            Lane.PAGES,
            "search-start",
            lambda handbook: start(handbook, self.languages[0], lens),
            self._on_start,
        )

    def _ask(self) -> None:
        """Ask for the results of what stands in the search box."""
        if not self._query.strip():
            self.jobs.drop("results")
            self.jobs.drop("suggestions")
            self._found = None
            self._suggestions.hide()
            self._repair.hide()
            self._facets.hide()
            self._facets.clear()
            self._spoken.stop()
            self._stack.setCurrentWidget(self._start)
            return
        if not self._is_ready:
            self._facets.hide()
            self._nothing.say_waiting()
            self._stack.setCurrentWidget(self._nothing)
            return
        lens = self.surroundings.lens.lens
        query = self._facets.facets.query(self._query, self.languages[0], lens, literal=self._literal)
        # Names first: they are found in a moment and stand there a frame before the results.
        self.jobs.read(
            Lane.SEARCH,
            "suggestions",
            lambda handbook: suggest(handbook, query.text, query.lang),
            lambda rows: self._suggestions.offer(rows, dict(self._countries)),
            lambda _: None,  # the results say it
        )
        self.jobs.read(
            Lane.SEARCH,
            "results",
            lambda handbook: find(handbook, query),
            self._on_found,
            self._on_find_failed,
        )

    def _on_found(self, found: Found) -> None:
        self._found = found
        self._repair.show_repair(found)
        self._facets.show_counts(found, self._topics, self._countries)
        self._facets.show()
        if found.sheet_code:
            self._show_sheet(found.sheet_code)
            return
        self._spoken.say(found, self._repair.accessibleName())
        if not found.hits:
            narrowed = self._facets.facets != Facets()
            self._nothing.say_nothing_found(found.query, found.suggestions, narrowed=narrowed)
            self._stack.setCurrentWidget(self._nothing)
            return
        self._results.show_found(found, dict(self._countries))
        self._stack.setCurrentWidget(self._results)

    def _show_sheet(self, code: str) -> None:
        """What has changed since the sheet of this code was printed, in the place of results."""
        if self._sheet is None:
            from handbook.ui.search.sheet_answer import SheetAnswer  # late: few sittings begin with a code

            self._sheet = SheetAnswer(self.surroundings, lambda: self.languages)
            self._sheet.place_chosen.connect(self.place_chosen)
            self._sheet.notice_raised.connect(self.notice_raised)
            self._stack.addWidget(self._sheet)
        self._facets.hide()
        self._stack.setCurrentWidget(self._sheet)
        self._sheet.ask(code, self.languages[0])

    def _on_find_failed(self, error: Exception) -> None:
        if isinstance(error, IndexError_):
            self._is_ready = False
            self._facets.hide()
            self._nothing.say_waiting()
            self._stack.setCurrentWidget(self._nothing)
            signal = self.index_outdated if isinstance(error, IndexOutdated) else self.index_damaged
            signal.emit()
        else:
            self.jobs.failed.emit(error)

    def _on_start(self, first: Start) -> None:
        is_renamed = (self._countries, self._topics) != (first.countries, first.topics)
        self._countries, self._topics = first.countries, first.topics
        self._start.show_start(first)
        if is_renamed and self._query:
            self._ask()  # what was found before says other names of countries and topics, or none

    def _on_hit_opened(self, hit: HitRow) -> None:
        """Its page; an answer of no single country is read in the preview, or where its first statement stands."""
        self._start.remember(self._query)
        place, langs = place_of_hit(hit), self.languages
        if place is not None:
            self.place_chosen.emit(place)
        elif self._results.has_two_panes():
            self._results.read_on()
        else:
            self.jobs.read(
                Lane.PAGES, "answer", lambda handbook: answer(handbook, hit.id, langs), self._on_answer
            )

    def _on_answer(self, found: Answer) -> None:
        for row in found.rows[:1]:
            self.place_chosen.emit(CountryPlace(row.record.country, row.record.topic, row.id))

    def _on_suggestion_chosen(self, row: SuggestionRow) -> None:
        self._start.remember(self._query)
        self.place_chosen.emit(place_of_suggestion(row))

    def _on_literal_asked(self) -> None:
        self._literal = True
        self._ask()

    def _on_facets_dropped(self) -> None:
        self._facets.clear()
        self._ask()
