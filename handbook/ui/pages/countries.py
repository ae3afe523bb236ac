"""The page that lists all countries."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.country import CountryEntry, country_list
from handbook.services.handbook import Handbook
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.search_field import SearchField
from handbook.ui.kit.stack import Stack
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Page, Surroundings
from handbook.ui.pages.countries_table import CountriesTable
from handbook.ui.places import CountryPlace, Place

_JOB = "country list"
_INDICATORS = {Breadth.WIDE: 6, Breadth.MEDIUM: 4, Breadth.NARROW: 3, Breadth.SINGLE: 1}


class CountriesPage(Page):
    """A table of countries and a box that narrows it.

    Attributes:
        field: narrows the list by name.
        table: the countries.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._title, self._count = plain_label(self.tr("Countries")), plain_label()
        self.field = SearchField(self.look, self.tr("Country or code"))
        self.table = CountriesTable(self.look, self.tr("Countries"))
        self._nothing = EmptyState(self.look, "map-off", self)
        self._build()
        self.field.textChanged.connect(self._on_typed)
        self.field.left_downwards.connect(self.table.setFocus)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.table.left_upwards.connect(self.field.setFocus)
        self.table.country_opened.connect(self._on_country_opened)
        self._nothing.action_chosen.connect(self.field.clear)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def open_place(self, place: Place) -> None:
        """Show the list; what was chosen stays chosen."""
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        lang = self.languages[0]

        def read(handbook: Handbook) -> tuple[CountryEntry, ...]:
            return country_list(handbook, lang)

        self.jobs.read(Lane.PAGES, _JOB, read, partial(self._on_list_found, lang))

    def take_focus(self) -> None:
        """The list, at the row chosen last."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_in_page(self) -> bool:
        """Ctrl+F goes to the box."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    def key_hints(self) -> tuple[str, ...]:
        """Moving and opening."""
        return (self.tr("↑↓ choose"), self.tr("Enter open"), self.tr("Ctrl+F narrow the list"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many indicators as there is room for."""
        super().resizeEvent(event)
        self._settle()

    def _on_list_found(self, lang: str, entries: tuple[CountryEntry, ...]) -> None:
        chosen, at = self.table.chosen_code(), self.table.verticalScrollBar().value()
        self.table.countries.show_entries(entries, lang)
        self.table.choose(chosen)
        self.table.verticalScrollBar().setValue(at)
        self._settle()
        self._say_count()

    def _on_typed(self, typed: str) -> None:
        chosen = self.table.chosen_code()
        self.table.filter.set_wanted(typed)
        self.table.choose(chosen)
        self._say_count()

    def _on_return_pressed(self) -> None:
        if self.table.chosen_code():
            self._on_country_opened(self.table.chosen_code())

    def _on_country_opened(self, code: str) -> None:
        self.place_chosen.emit(CountryPlace(code))

    def _say_count(self) -> None:
        count, total = self.table.filter.rowCount(), self.table.countries.rowCount()
        self._count.setText(self.tr("{count} of {total}").format(count=count, total=total))
        is_empty = total > 0 and count == 0
        if is_empty:
            self._nothing.say(
                self.tr("No country is called “{typed}”.").format(typed=self.field.text()),
                self.tr("The list has only countries with a page in this handbook."),
                self.tr("Show all"),
            )
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def _settle(self) -> None:
        self.table.show_columns(_INDICATORS[self.look.metrics.breadth(self.window().width())])

    def _build(self) -> None:
        self._head = QWidget(self)
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self.field, 1000)
        self._head.setAutoFillBackground(True)
        self._stack = Stack(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _on_look_changed(self) -> None:
        look, unit = self.look, self.look.metrics
        self._title.setFont(look.fonts.heading(1))
        self._count.setFont(look.fonts.body(13))
        coloured(self._count, look.theme.ink3)
        self.field.setMaximumWidth(unit.em(18))
        ground = self._head.palette()
        ground.setColor(self._head.backgroundRole(), look.theme.surface)
        self._head.setPalette(ground)
        self._row.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        self._row.setSpacing(unit.px(10))
        self._settle()
