"""The page of one country."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.errors import NotFound
from handbook.services.country import CountryPage, country_page
from handbook.services.handbook import Handbook
from handbook.services.records import StatementDetail
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.stack import Stack
from handbook.ui.page import Page, Surroundings
from handbook.ui.pages.country_body import CountryBody
from handbook.ui.pages.country_header import CountryHeader
from handbook.ui.pages.country_text import country_parts
from handbook.ui.places import CountriesPlace, CountryPlace, DeadlinesPlace, Place, PrintPlace
from handbook.ui.private.keeper import RecordRef
from handbook.ui.reading.sheet import Sheets
from handbook.ui.reading.view import ReadingView

_JOB = "country page"


class CountryPageView(Page):
    """Head, contents, text and side column of one country.

    Attributes:
        header: name, facts, indicators.
        body: the panes under it.

    Signals:
        second_language_requested: the button for a second column was pressed (as Ctrl+2).
    """

    second_language_requested = Signal()

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._page: CountryPage | None = None
        self._shown_languages: tuple[str, ...] = ()
        self._place = CountryPlace("")
        self._is_jumping = False
        self._sheets = Sheets(surroundings.ui_language, surroundings.uncovered, self)
        self.header = CountryHeader(self.look, surroundings.ui_language, self)
        self.body = CountryBody(surroundings, lambda: self.languages, self)
        self._nothing = EmptyState(self.look, "map-off", self)
        self._build()
        self._connect()

    # What the window calls

    def open_place(self, place: Place) -> None:
        """Show a country; the old one stays until the new one is read."""
        assert isinstance(place, CountryPlace)
        is_shown = self._page is not None and self._page.code == place.code.upper()
        if is_shown and self._shown_languages == self.languages and place.marks == self._place.marks:
            self._place = place
            self.jobs.drop(_JOB)
            self._stack.setCurrentIndex(0)
            self._go(place)
            return
        self._ask(place, keep_position=False)

    def refresh(self) -> None:
        """Read again; what is at the top stays there."""
        if self._place.code:
            self._ask(self._place, keep_position=True)

    def take_focus(self) -> None:
        """The reader goes on in the text."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_in_page(self) -> bool:
        """Open the find bar."""
        if self._page is None or self._stack.currentIndex() != 0:
            return False
        self.body.find_bar.open_bar()
        return True

    def key_hints(self) -> tuple[str, ...]:
        """Finding, languages, found words."""
        hints = [self.tr("Ctrl+F find on this page")]
        if self._place.marks:
            hints.append(self.tr("F3 next found word"))
        second = (
            self.tr("Ctrl+2 one language") if len(self.languages) > 1 else self.tr("Ctrl+2 second language")
        )
        return (*hints, second)

    def chosen_record(self) -> RecordRef | None:
        """The statement the keyboard is at."""
        return self.body.area.chosen_record() if self._page is not None else None

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """Widths of the panes."""
        return {"country": self.body.widths()}

    # Loading

    def _ask(self, place: CountryPlace, *, keep_position: bool) -> None:
        languages, code, lens = self.languages, place.code, self.surroundings.lens.lens
        self._place = place

        def read(handbook: Handbook) -> CountryPage:
            return country_page(handbook, code, languages, lens)

        done = partial(self._on_page_found, place, languages, keep_position)
        self.jobs.read(Lane.PAGES, _JOB, read, done, partial(self._on_failed, code))

    def _on_page_found(
        self, place: CountryPlace, languages: tuple[str, ...], keep_position: bool, page: CountryPage
    ) -> None:
        is_same = self._page is not None and self._page.code == page.code
        key, offset = self._view.position() if keep_position and is_same else ("", 0)
        self._page, self._shown_languages = page, languages
        self._view.empty()
        self._stack.setCurrentIndex(0)
        self.header.show_page(page, languages)
        self.body.show_page(page, languages)
        self._view.setAccessibleName(page.names[0])
        self._settle()
        self._fill()
        self._go(place)
        if key:
            self._jump(key, offset)
        self.hints_changed.emit()

    def _on_failed(self, code: str, error: Exception) -> None:
        if not isinstance(error, NotFound):
            self.jobs.failed.emit(error)
            return
        self._page = None
        self._nothing.say(
            self.tr("There is no page for “{code}” in this handbook.").format(code=code),
            self.tr("It may be in a pack that is not installed."),
            self.tr("All countries"),
        )
        self._stack.setCurrentIndex(1)

    def _fill(self) -> None:
        page = self._page
        if page is None:
            return
        lang, is_single = self._shown_languages[0], self._breadth() == Breadth.SINGLE
        self._filled_for = is_single
        parts = country_parts(page, self._sheets, lang, is_single=is_single)
        self._view.show_parts(list(parts), lang, self._place.marks, side_by_side=not is_single)

    # Moving about

    def _go(self, place: CountryPlace) -> None:
        self._view.choose(place.statement or "")
        target = place.statement or place.topic
        if target:
            self._jump(target)
        else:
            self._view.verticalScrollBar().setValue(0)

    def _jump(self, key: str, offset: int = 0) -> None:
        """Scroll without letting the contents follow what happens to be at the top on the way."""
        row = self._view.row_of(key)
        topic = row.record.topic if row is not None else key
        self._is_jumping = True
        self._view.scroll_to(key, offset=offset)
        self._is_jumping = False
        if self._page is not None and any(each.code == topic for each in self._page.topics):
            self.body.mark_topic(topic)

    def _on_heading_reached(self, topic: str) -> None:
        if self._is_jumping:
            return
        self.body.mark_topic(topic)

    def _on_topic_opened(self, topic: str) -> None:
        self._jump(topic)
        self.take_focus()

    def _on_link_found(self, place: Place) -> None:
        """Coming back shall lead to where the link stands."""
        statement = self._view.current_statement()
        row = self._view.row_of(statement)
        if row is not None:
            here = CountryPlace(self._place.code, row.record.topic, statement, self._place.marks)
            self.place_amended.emit(here)
        self.place_chosen.emit(place)

    def _on_detail_found(self, detail: StatementDetail) -> None:
        self._view.choose(detail.row.id)
        self.body.show_detail(detail)

    def _on_detail_closed(self) -> None:
        self._view.choose(self._place.statement or "")
        self.take_focus()

    def _on_bookmark_clicked(self) -> None:
        ref = self.chosen_record()
        if ref is not None:
            self.body.area.view.bookmark_requested.emit(ref.record)

    def _on_language_pressed(self) -> None:
        """The button shows what is, not what was asked for."""
        self.header.language_button.setChecked(len(self._shown_languages) > 1)
        self.second_language_requested.emit()

    # Layout

    @property
    def _view(self) -> ReadingView:
        return self.body.area.view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what no longer fits."""
        super().resizeEvent(event)
        self._settle()

    def _breadth(self) -> Breadth:
        return self.look.metrics.breadth(self.window().width())

    def _settle(self) -> None:
        breadth, is_bilingual = self._breadth(), len(self._shown_languages) > 1
        self.body.settle(breadth, is_bilingual=is_bilingual)
        self.header.set_breadth(breadth, is_side_folded=self.body.is_side_folded())
        if self._filled_for != (breadth == Breadth.SINGLE):
            self._fill_again()

    def _fill_again(self) -> None:
        """Write the text anew; what is at the top stays there."""
        if self._page is None:
            return
        key, offset = self._view.position()
        self._fill()
        self._view.choose(self._place.statement or "")
        if key:
            self._jump(key, offset)

    def _build(self) -> None:
        self._filled_for = False
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)
        self._stack = Stack(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Head, contents, text, side: as one reads."""
        header, body = self.header, self.body
        stops: list[QWidget] = [
            header.side_button, header.language_button, header.deadlines_button, header.print_button,
            header.bookmark_button, header.strip, body.topics, body.contents.list, self._view,
            body.side,
        ]  # fmt: skip
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        body, area = self.body, self.body.area
        body.topic_chosen.connect(self._jump)
        body.topic_opened.connect(self._on_topic_opened)
        body.detail_closed.connect(self._on_detail_closed)
        area.view.heading_reached.connect(self._on_heading_reached)
        area.detail_found.connect(self._on_detail_found)
        area.place_chosen.connect(self._on_link_found)
        body.detail.area.place_chosen.connect(self._on_link_found)
        body.side.place_chosen.connect(self.place_chosen)
        for speaker in (area, body.detail.area, body.side):
            speaker.notice_raised.connect(self.notice_raised)
        self.header.bookmark_button.clicked.connect(self._on_bookmark_clicked)
        self.header.side_toggled.connect(body.set_side_wanted)
        self.header.language_button.clicked.connect(self._on_language_pressed)
        self.header.deadlines_button.clicked.connect(
            lambda: self.place_chosen.emit(DeadlinesPlace(self._place.code.upper()))
        )
        self.header.print_button.clicked.connect(
            lambda: self.place_chosen.emit(PrintPlace((self._place.code.upper(),)))
        )
        self._nothing.action_chosen.connect(lambda: self.place_chosen.emit(CountriesPlace()))
        self.look.changed.connect(self._settle)
        self.surroundings.uncovered.changed.connect(self._fill_again)
        self.surroundings.lens.changed.connect(self.refresh)
