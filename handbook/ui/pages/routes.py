"""The page that tells where one can go from here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from handbook.model.codes import CountryCode
from handbook.services.handbook import Handbook
from handbook.services.lens import LensChoices, lens_choices
from handbook.services.routes import Routes, find_routes
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.stack import Stack
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import CountryPlace, Place, RoutesPlace
from handbook.ui.routes.geometry import GraphPlacer
from handbook.ui.routes.graph import Graph, LegKey, NodeKey, graph_of, leg_key
from handbook.ui.routes.graph_view import GraphView
from handbook.ui.routes.legend import Legend
from handbook.ui.routes.question import QuestionBar
from handbook.ui.routes.summary import SummaryLine
from handbook.ui.routes.telling import RouteTeller

_JOB = "routes"
_SPLITTER = "routes"


class RoutesPage(Page):
    """Question, graph and list; both share one selection.

    Attributes:
        question: what is asked.
        summary: the honest line above the graph.
        graph, list: the answer twice.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._place = RoutesPlace()
        self._found: tuple[Routes, Graph] | None = None
        self._list_only = False
        self.question = QuestionBar(self.look, surroundings.lens)
        self.summary = SummaryLine(self.look)
        self.graph = GraphView(self.look)
        self.list = RowList(self.look, self.tr("Routes, step by step"))
        self._nothing = EmptyState(self.look, "route")
        self._build()
        self.question.start_chosen.connect(self._on_start_chosen)
        self.question.steps_chosen.connect(self._on_steps_chosen)
        self.graph.node_chosen.connect(self._on_node_chosen)
        self.graph.node_opened.connect(lambda key: self.place_chosen.emit(CountryPlace(key[1])))
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self._nothing.action_chosen.connect(self.question.open_countries)
        surroundings.lens.changed.connect(self._on_lens_changed)
        self.look.changed.connect(self._draw)
        toggle = QShortcut(QKeySequence("L"), self)
        toggle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.activated.connect(self._on_toggled)

    def open_place(self, place: Place) -> None:
        """Show the routes of a place."""
        assert isinstance(place, RoutesPlace)
        self._place = place
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        start, lens, hops, lang = (
            self._start(),
            self.surroundings.lens.lens,
            self._place.steps,
            self.languages[0],
        )
        ui_language = self.surroundings.ui_language

        def read(handbook: Handbook) -> tuple[LensChoices, Routes | None]:
            routes = find_routes(handbook, start, lens, hops, lang) if start else None
            return lens_choices(handbook, ui_language), routes

        self.question.show_question(start, lens, hops)
        self.jobs.read(Lane.PAGES, _JOB, read, self._on_found)

    def take_focus(self) -> None:
        """Into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_hints(self) -> tuple[str, ...]:
        """Moving, opening, the list alone."""
        return (self.tr("↑↓←→ along the graph"), self.tr("Enter open the country"), self.tr("L list only"))

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """Widths of graph and list."""
        return {} if self._is_list_only() else {_SPLITTER: tuple(self._panes.sizes())}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list alone where it is narrow."""
        super().resizeEvent(event)
        self._settle()

    def _start(self) -> CountryCode | None:
        return CountryCode(self._place.start) if self._place.start else self.surroundings.lens.lens.country

    def _on_found(self, found: tuple[LensChoices, Routes | None]) -> None:
        choices, routes = found
        self.question.show_choices(choices)
        self.question.show_question(self._start(), self.surroundings.lens.lens, self._place.steps)
        self._found = (routes, graph_of(routes)) if routes is not None else None
        self._draw()

    def _draw(self) -> None:
        if self._found is None:
            self._nothing.say(
                self.tr("Where is the person now?"),
                self.tr("Routes begin there. Papers and people narrow them down."),
                self.tr("Choose the country"),
            )
            self._stack.setCurrentWidget(self._nothing)
            return
        routes, graph = self._found
        teller = RouteTeller(self.languages[0])
        legs = {
            node: tuple(leg for edge in graph.into(node) for leg in edge.legs)
            for c in graph.columns
            for node in c
        }
        places = {
            node: (routes.places[node[1]], teller.details(routes.places[node[1]], legs[node]))
            for node in legs
        }
        labels = {(edge.start, edge.end): teller.label(edge) for edge in graph.edges}
        geometry = GraphPlacer(self.look).place(graph, places, labels)
        names = {node: teller.sentence(graph, node, routes.places[node[1]]) for node in legs}
        self.graph.show_graph(graph, geometry, teller.heads(len(graph.columns)), names)
        self.list.set_rows(teller.rows(routes))
        self.summary.say(*teller.summary(routes), is_danger=routes.safe_legs == 0)
        self._stack.setCurrentWidget(self._body)
        self._settle()

    def _settle(self) -> None:
        has_paths = self._found is not None and bool(self._found[1].edges)
        self._picture.setVisible(has_paths and not self._is_list_only())

    def _is_list_only(self) -> bool:
        return self._list_only or self.look.metrics.breadth(self.window().width()) <= Breadth.SINGLE

    def _on_toggled(self) -> None:
        self._list_only = not self._list_only
        self._settle()

    def _on_start_chosen(self, code: str) -> None:
        lens = self.surroundings.lens.lens
        self._place = RoutesPlace(None, self._place.steps)
        self.place_amended.emit(self._place)
        if lens.country == code:
            self.refresh()
        else:
            self.surroundings.lens.choose(type(lens)(lens.profiles, lens.documents, CountryCode(code)))

    def _on_steps_chosen(self, steps: int) -> None:
        self._place = RoutesPlace(self._place.start, steps)
        self.place_amended.emit(self._place)
        self.refresh()

    def _on_lens_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_node_chosen(self, node: NodeKey) -> None:
        """The first leg that leads there, in the list."""
        self._scroll_to(node)
        if self._found is None:
            return
        for edge in self._found[1].into(node):
            was = self.list.blockSignals(True)
            self.list.choose(leg_key(edge.start[0], edge.legs[0]))
            self.list.blockSignals(was)
            return

    def _on_row_chosen(self, key: LegKey) -> None:
        node = self._end_of(key)
        self.graph.choose(node)
        if node is not None:
            self._scroll_to(node)

    def _on_row_opened(self, key: LegKey) -> None:
        node = self._end_of(key)
        if node is not None:
            self.place_chosen.emit(CountryPlace(node[1]))

    def _end_of(self, key: LegKey) -> NodeKey | None:
        edges = self._found[1].edges if self._found else ()
        found = (edge.end for edge in edges for leg in edge.legs if leg_key(edge.start[0], leg) == key)
        return next(found, None)

    def _scroll_to(self, node: NodeKey) -> None:
        box = self.graph.box_of(node)
        margin = self.look.metrics.large
        self._scroll.ensureVisible(
            box.center().x(), box.center().y(), box.width() // 2 + margin, box.height() // 2 + margin
        )

    def _build(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the graph is drawn so, like a map
        self._scroll.setWidget(self.graph)
        self._panes = Panes(Qt.Orientation.Horizontal)
        self._picture = QWidget()
        picture = QVBoxLayout(self._picture)
        picture.addWidget(self._scroll, 1)
        picture.addWidget(Legend(self.look, self.surroundings.ui_language))
        self._panes.addWidget(self._picture)
        self._panes.addWidget(self.list)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        sizes = self.surroundings.settings.splitters.get(_SPLITTER, ())
        unit = self.look.metrics
        self._panes.setSizes(list(sizes) if len(sizes) == 2 else [unit.em(47), unit.em(31)])
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.addWidget(self.summary)
        column.addWidget(self._panes, 1)
        self._stack = Stack()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._body)
        whole = QVBoxLayout(self)
        whole.addWidget(self.question)
        whole.addWidget(self._stack, 1)
        for layout in (picture, column, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
