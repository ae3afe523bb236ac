"""The page that puts countries side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.paths import resources_folder
from handbook.services.compare import Comparison, compare
from handbook.services.handbook import Handbook
from handbook.ui.compare.atlas import MAP_FILE
from handbook.ui.compare.bar import CompareBar
from handbook.ui.compare.export import TableExport
from handbook.ui.compare.map_data import (
    World,
    indicator_of,
    key_entries,
    map_values,
    read_world,
    value_detail,
)
from handbook.ui.compare.panes import MAP, TABLE, ComparePanes
from handbook.ui.compare.selection import Selection
from handbook.ui.kit.banner import Banner
from handbook.ui.kit.jobs import Lane
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import ComparePlace, CountryPlace, Place
from handbook.ui.reading.values import in_reading_order
from handbook.words import Words

_LIST_JOB, _MAP_JOB, _VALUE_JOB = "comparison", "world map", "compared value"


class ComparePage(Page):
    """Map, the same in words, table, and a panel about the chosen value. One country is chosen in all of them.

    Attributes:
        bar: what is compared, and how it is shown.
        panes: map, words, table, panel.
        banner: why a file could not be saved.
        export: copies and saves the table.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._place = ComparePlace()
        self._all: Comparison | None = None
        self._words = Words(languages[0])
        self._outside: frozenset[str] = frozenset()
        self._world_lang = ""
        self.bar = CompareBar(self.look, self)
        self.banner = Banner(self.look, self)
        self.panes = ComparePanes(surroundings, lambda: self.languages, self)
        self.export = TableExport(surroundings, self.banner, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.banner):
            column.addWidget(part)
        column.addWidget(self.panes, 1)
        self._connect()
        self._add_keys()

    # Page

    def open_place(self, place: Place) -> None:
        """Show a comparison."""
        if not isinstance(place, ComparePlace):
            raise TypeError(place)
        if place.region != self._place.region or self._all is None:
            self.panes.map.view.set_region(place.region)
        self._place = place
        self._show_layout()
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; the map only for another language."""
        lang = self.languages[0]

        def read(handbook: Handbook) -> Comparison:
            return compare(handbook, (), lang)

        self.jobs.read(Lane.PAGES, _LIST_JOB, read, lambda found: self._on_compared(found, lang))
        if lang != self._world_lang:
            file = resources_folder() / MAP_FILE
            self.jobs.read(
                Lane.PAGES,
                _MAP_JOB,
                lambda handbook: read_world(handbook, file, lang),
                lambda world: self._on_world(world, lang),
            )

    def take_focus(self) -> None:
        """The table; where there is only a map, its words."""
        parts = (self.panes.table, self.panes.twin.list, self.panes.map.view)
        shown = next((part for part in parts if part.isVisible()), self.bar)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_hints(self) -> tuple[str, ...]:
        """Copying, the map, the panel."""
        return (self.tr("Ctrl+C copy the table"), self.tr("M map"), self.tr("I details"), self.tr("S order"))

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """The sizes of the panes."""
        return self.panes.sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the layout for this width."""
        super().resizeEvent(event)
        self._show_layout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape and self.panes.has_details:
            self._set_details(False)
        else:
            super().keyPressEvent(event)

    # What the reader does

    def choose(self, country: str, indicator: str = "") -> None:
        """Choose a country everywhere, and the value asked about: by default that on the map."""
        selection = self._selection()
        on_map = selection.indicator.code if selection is not None else self._place.indicator
        self._amend(chosen=country, column=indicator or on_map)
        self._show_chosen()

    def toggle_map(self) -> None:
        """Show the map or hide it."""
        self._on_view_wanted(TABLE if self.panes.view == MAP else MAP)

    def shown(self) -> Comparison:
        """The countries that are compared, in the order of the table."""
        selection = self._selection()
        return selection.shown if selection is not None else Comparison((), ())

    # Inside

    def _connect(self) -> None:
        bar, panes = self.bar, self.panes
        bar.indicator_chosen.connect(self._on_indicator_chosen)
        bar.region_chosen.connect(self._on_region_chosen)
        bar.countries_chosen.connect(lambda codes: self._show_with(countries=codes))
        bar.view_wanted.connect(self._on_view_wanted)
        bar.details_wanted.connect(self._set_details)
        bar.copy_asked.connect(self._copy)
        bar.save_asked.connect(self._save)
        bar.print_asked.connect(self.print_out)
        bar.pdf_asked.connect(lambda: self.export.ask_and_write_pdf(self.shown(), self.languages[0]))
        self.export.notice_raised.connect(self.notice_raised)
        panes.country_chosen.connect(self.choose)
        panes.cell_chosen.connect(self.choose)
        panes.country_opened.connect(self._open)
        panes.order_asked.connect(self._on_order_asked)
        panes.view_changed.connect(self._on_view_changed)
        panes.panel.closed.connect(lambda: self._set_details(False))
        panes.panel.country_asked.connect(lambda: self._open(self._place.chosen))
        panes.panel.notice_raised.connect(self.notice_raised)
        self.look.changed.connect(self._show_layout)
        self.surroundings.lens.changed.connect(self._show)

    def _add_keys(self) -> None:
        """The letter keys of the Latin and of the Russian layout."""
        actions: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+C", self._copy),
            ("Ctrl+S", self._save),
            ("M", self.toggle_map),
            ("Ь", self.toggle_map),
            ("I", lambda: self._set_details(not self.panes.has_details)),
            ("Ш", lambda: self._set_details(not self.panes.has_details)),
        )
        for keys, action in actions:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _on_compared(self, found: Comparison, lang: str) -> None:
        self._all, self._words = found, Words(lang)
        self.bar.offer(
            [(each.code, each.name) for each in in_reading_order(found.indicators)],
            [(each.code, each.name) for each in found.countries],
        )
        self._show()

    def _on_world(self, world: World, lang: str) -> None:
        self._world_lang = lang
        self.panes.map.set_atlas(world.atlas, world.names)

    def _selection(self) -> Selection | None:
        """None until the content has been read."""
        usual = indicator_of(self.surroundings.lens.lens)
        return Selection(self._all, self._place, usual) if self._all is not None else None

    def _show(self) -> None:
        """Everything anew."""
        selection = self._selection()
        if selection is None:
            return
        indicator, place, shown = selection.indicator, self._place, selection.shown
        self.bar.show_chosen(indicator.code, place.region, place.countries)
        values = map_values(indicator, shown.countries, self._words)
        key = key_entries(indicator, self.tr("not in the handbook"))
        self.panes.map.show_values(indicator.name, values, key)
        self.panes.table.show_comparison(shown, self._words, selection.order, is_reversed=place.is_reversed)
        self._outside = self.panes.map.view.outside()
        self._show_words(selection)
        self._show_chosen()

    def _show_words(self, selection: Selection) -> None:
        self.panes.twin.show_values(
            selection.indicator, selection.shown.countries, self._outside, self._words
        )

    def _show_chosen(self) -> None:
        place, selection = self._place, self._selection()
        self.panes.show_chosen(place.chosen, place.column)
        if not self.panes.has_details or selection is None:
            return
        country = selection.country
        if country is None:
            self.panes.panel.clear()
            return
        column = selection.column
        row = country.value(column.code)
        self.jobs.read(
            Lane.PAGES,
            _VALUE_JOB,
            lambda handbook: value_detail(handbook, country, row, column.hint),
            lambda detail: self.panes.panel.show_value(detail, self._words),
        )

    def _amend(self, **changes: object) -> None:
        self._place = replace(self._place, **changes)  # type: ignore[arg-type]
        self.place_amended.emit(self._place)

    def _show_with(self, **changes: object) -> None:
        self._amend(**changes)
        self._show()

    def _show_layout(self) -> None:
        self.panes.settle(self._place.view)
        self.bar.show_layout(self.panes.view, self.panes.breadth, has_details=self.panes.has_details)

    def _set_details(self, shows: bool) -> None:
        self.panes.set_details(shows)
        self._show_layout()
        if shows:
            self._show_chosen()
        elif self.focusWidget() is None or not self.focusWidget().isVisible():
            self.take_focus()

    def _open(self, country: str) -> None:
        if country:
            self.place_chosen.emit(CountryPlace(country))

    def _on_indicator_chosen(self, code: str) -> None:
        self._show_with(indicator=code, order=None, is_reversed=False, column=code)

    def _on_region_chosen(self, region: str) -> None:
        self._amend(region=region)
        self.panes.map.view.set_region(region)

    def _on_order_asked(self, code: str) -> None:
        selection = self._selection()
        is_same = selection is not None and code == selection.order
        is_reversed = is_same and not self._place.is_reversed
        self._show_with(order=code, is_reversed=is_reversed)

    def _on_view_wanted(self, view: str) -> None:
        self._amend(view=view)
        self._show_layout()

    def _on_view_changed(self) -> None:
        """Another part of the map is seen: the words say what can't be."""
        outside, selection = self.panes.map.view.outside(), self._selection()
        if selection is not None and outside != self._outside:
            self._outside = outside
            self._show_words(selection)

    def print_out(self) -> bool:
        """Print the table in words."""
        self.export.ask_and_print(self.shown(), self.languages[0])
        return True

    def _copy(self) -> None:
        self.export.copy(self.shown(), self._words)

    def _save(self) -> None:
        self.export.ask_and_write(self.shown())
