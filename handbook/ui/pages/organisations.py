"""The directory of organisations: filters, list, card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from handbook.services.filters import Filter
from handbook.services.organisations import OrganisationList, organisation_list
from handbook.services.records import OrganisationCard, organisation_card
from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import column
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.stack import Stack
from handbook.ui.page import Page, Surroundings
from handbook.ui.pages.organisations_filters import FilterBar
from handbook.ui.pages.organisations_rows import OrganisationRows
from handbook.ui.places import OrganisationsPlace, Place
from handbook.ui.private.keeper import RecordRef

_SPLITTER = "organisations"
_LIST_EM = {Breadth.NARROW: 24, Breadth.MEDIUM: 27.2, Breadth.WIDE: 34}


class OrganisationsPage(Page):
    """Who helps, how to reach them, and whom not to call.

    Attributes:
        filters: the bar above.
        list: the organisations.
        card: the chosen one.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._names = ContactNames(surroundings.ui_language, self)
        self._rows = OrganisationRows(self._names, surroundings.uncovered, surroundings.notes, self)
        self._place = OrganisationsPlace()
        self._breadth: Breadth | None = None
        self._hints: tuple[str, ...] = ()
        self._listed: tuple[OrganisationList, Filter] | None = None
        self._shows_card = False
        self.filters = FilterBar(self.look, self._names)
        self.list = RowList(self.look, self.tr("Organisations"))
        self.card = OrganisationCardView(surroundings)
        self.empty = EmptyState(self.look, "address-book")
        self._panes = Panes(Qt.Orientation.Horizontal)
        self._stack = Stack()
        self._lay_out()
        self._connect()

    def open_place(self, place: Place) -> None:
        """Show the directory under a filter, with a card open where one is named."""
        if not isinstance(place, OrganisationsPlace):
            raise TypeError(place)
        self._place = place
        self._shows_card = place.organisation is not None
        self.filters.set_filter(place.filter)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list again."""
        wanted, lang = self._place.filter, self.languages[0]
        self.jobs.read(
            Lane.PAGES,
            "organisations",
            lambda handbook: organisation_list(handbook, wanted, lang),
            lambda listed: self._on_listed(listed, wanted),
        )

    def take_focus(self) -> None:
        """The list, where one would go on by arrows; else the button that brings it back."""
        if self._is_single and self._shows_card:
            self.card.take_focus()
        elif self.list.rows():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_hints(self) -> tuple[str, ...]:
        """Arrows, copy, QR."""
        hints = (self.tr("↑↓ choose"), self.tr("Ctrl+C copy the contact"), self.tr("Q show the QR code"))
        if self._is_single:
            return (self.tr("Esc back to the list"), *hints[1:]) if self._shows_card else hints[:1]
        return hints

    def chosen_record(self) -> RecordRef | None:
        """The organisation whose card is open."""
        return self.card.chosen_record()

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """The widths of list and card."""
        return {_SPLITTER: tuple(self._panes.sizes())} if not self._is_single else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the card back to the list."""
        focused = self.focusWidget()
        is_in_card = focused is not None and self.card.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and (is_in_card or (self._is_single and self._shows_card)):
            self._set_shows_card(False)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or two."""
        super().resizeEvent(event)
        self._settle()

    @property
    def _is_single(self) -> bool:
        return self._breadth is Breadth.SINGLE

    def _lay_out(self) -> None:
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(self.look.metrics.rule)
        self._panes.addWidget(self.list)
        self._panes.addWidget(self.card)
        self._panes.setStretchFactor(1, 1)
        self._stack.addWidget(self._panes)
        self._stack.addWidget(self.empty)
        self.empty.setAutoFillBackground(True)
        self.empty.setBackgroundRole(QPalette.ColorRole.Base)
        clear = self.empty.findChild(TextButton)
        if clear is not None:
            self.empty.setFocusProxy(clear)
        lines = column(self)
        lines.addWidget(self.filters)
        lines.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._on_filter_changed)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self.list.left_upwards.connect(self.filters.country.setFocus)
        self.card.notice_raised.connect(self.notice_raised)
        self.card.place_chosen.connect(self.place_chosen)
        self.empty.action_chosen.connect(lambda: self._on_filter_changed(Filter()))
        self.look.changed.connect(self._settle)
        self.surroundings.uncovered.changed.connect(self._show_rows)
        self.surroundings.notes.contents_changed.connect(self._show_rows)
        # the letter keys of the Latin and of the Russian layout
        for keys, action in (
            ("Ctrl+C", self.card.copy_channel),
            ("Ctrl+Shift+C", self.card.copy_text),
            ("Q", self._on_code_asked),
            ("Й", self._on_code_asked),
        ):
            self._add_shortcut(keys, action)

    def _add_shortcut(self, keys: str, action: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    def _on_filter_changed(self, wanted: Filter) -> None:
        self._place = replace(self._place, filter=wanted)
        self.filters.set_filter(wanted)
        self.refresh()
        self.place_amended.emit(self._place)

    def _on_listed(self, listed: OrganisationList, wanted: Filter) -> None:
        self._listed = listed, wanted
        self.filters.show_list(listed, wanted)
        rows = self._rows.rows(listed, wanted, self.languages[0])
        had_focus = self.list.hasFocus() or self.empty.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentWidget(self._panes if rows else self.empty)
        self.list.set_rows(rows)
        if not rows:
            self._say_empty(wanted)
            self.card.clear()
            return
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.blockSignals(True)
        key = self._place.organisation
        if key is None or not self.list.choose(key):
            self._shows_card = False
            self.list.choose_first()
        else:
            self.list.scrollTo(self.list.currentIndex(), RowList.ScrollHint.PositionAtCenter)
        self.list.blockSignals(False)
        self._ask_card(str(self.list.chosen_key()))
        self._settle()

    def _show_rows(self) -> None:
        """The rows tell their channels now, or have other bookmarks; what is chosen stays."""
        if self._listed is not None:
            rows = self._rows.rows(*self._listed, self.languages[0])
            if rows != list(self.list.rows()):
                self.list.set_rows(rows)

    def _say_empty(self, wanted: Filter) -> None:
        advice = self.tr("Take a filter off, or show all of them.")
        if wanted.open_now:
            advice = self.tr("Those that are open now are judged by their own local time. Take a filter off.")
        self.empty.say(self.tr("No organisation passes these filters."), advice, self.tr("Clear the filters"))

    def _on_row_chosen(self, key: object) -> None:
        self._place = replace(self._place, organisation=str(key))
        self._ask_card(str(key))
        self.place_amended.emit(self._place)

    def _on_row_opened(self, key: object) -> None:
        self._set_shows_card(True)
        self.card.take_focus()

    def _ask_card(self, id_: str) -> None:
        lang = self.languages[0]
        self.jobs.read(
            Lane.PAGES, "card", lambda handbook: organisation_card(handbook, id_, lang), self._on_card
        )

    def _on_card(self, card: OrganisationCard) -> None:
        self.card.show_card(card)

    def _on_code_asked(self) -> None:
        self.card.toggle_code()

    def _set_shows_card(self, shows: bool) -> None:
        self._shows_card = shows
        self._settle()

    def _settle(self) -> None:
        """Two panes, or one of them where it is narrow."""
        unit = self.look.metrics
        breadth = unit.breadth(self.window().width())
        if breadth is not self._breadth:
            self._breadth = breadth
            self._panes.setSizes(self._pane_widths(breadth))
        self._panes.setHandleWidth(unit.rule)
        self.list.setVisible(not (self._is_single and self._shows_card))
        self.card.setVisible(not self._is_single or self._shows_card)
        self.filters.set_folded(self._is_single)
        hints = self.key_hints()
        if hints != self._hints:
            self._hints = hints
            self.hints_changed.emit()

    def _pane_widths(self, breadth: Breadth) -> list[int]:
        remembered = self.surroundings.settings.splitters.get(_SPLITTER, ())
        if len(remembered) == 2:
            return list(remembered)
        width = self.look.metrics.em(_LIST_EM.get(breadth, 24))
        return [width, max(width, self._panes.width() - width)]
