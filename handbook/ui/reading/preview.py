"""The pane beside the results of a search: an answer, a statement or a country."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.answers import Answer
from handbook.services.country import CountryPage
from handbook.services.records import StatementDetail
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Surroundings
from handbook.ui.places import CountryPlace, Place
from handbook.ui.private.keeper import Keeper, RecordRef
from handbook.ui.reading.area import ReadingArea
from handbook.ui.reading.parts import Part
from handbook.ui.reading.plain_text import answer_as_text, statement_as_text
from handbook.ui.reading.sheet import Sheets


class PreviewPane(QWidget):
    """Shows one result; empty until told what.

    Attributes:
        area: the text and its links.
        open_button: leads to the country's page.

    Signals:
        place_chosen(Place): the reader wants to go there.
        notice_raised(str): a short sentence for the status line.
    """

    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._languages: tuple[str, ...] = (surroundings.ui_language,)
        self._sheets = Sheets(surroundings.ui_language, surroundings.uncovered, self)
        self._place: Place | None = None
        self._ref: RecordRef | None = None
        self._keeper = Keeper(surroundings.notes, self)
        self._keeper.told.connect(self.notice_raised)
        self._keeper.place_found.connect(self.place_chosen)
        self._copied: Callable[[], str] = str
        self._again: Callable[[], None] | None = None
        self._remember: Callable[[], None] = self.clear
        self.area = ReadingArea(surroundings, lambda: self._languages)  # Tab comes here after the head
        self._build_head()
        self._build()
        self.area.place_chosen.connect(self.place_chosen)
        self.area.notice_raised.connect(self.notice_raised)
        self.area.detail_found.connect(self._on_detail_found)
        self._look.changed.connect(self._on_look_changed)
        surroundings.uncovered.changed.connect(self._on_uncovered)
        self._on_look_changed()
        self.clear()

    def show_answer(self, answer: Answer, marks: Set[str] = frozenset()) -> None:
        """The answer to a plain question."""
        self._again = None
        self._show_answer(answer, marks)

    def show_statement(self, detail: StatementDetail, marks: Set[str] = frozenset()) -> None:
        """One statement whole."""
        self._again = None
        self._show_statement(detail, marks)

    def show_country(self, page: CountryPage, marks: Set[str] = frozenset()) -> None:
        """A country in short."""
        self._again = None
        self._say_head(" · ".join((page.code, *page.facts)), page.names[0], "")
        self._place = CountryPlace(page.code)
        self._show_ref(None)
        self._copy.hide()
        rows = page.topics[0].rows if page.topics else ()
        if rows:
            self._languages = tuple(cell.wanted for cell in rows[0].cells)
        self._fill(self._sheets.country(page, self._languages[0]), self._languages[0], marks)
        self._remember = lambda: self.show_country(page, marks)

    def clear(self) -> None:
        """Nothing chosen."""
        self._place, self._again = None, None
        self._show_ref(None)
        self.area.forget()
        self._say_head("", "", "")
        self._head.hide()
        self._fill([], self._languages[0], frozenset())

    def take_focus(self) -> None:
        """The reader goes on here by keyboard."""
        self.area.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_answer(self, answer: Answer, marks: Set[str]) -> None:
        crumb = " · ".join(part for part in (self.tr("Answer"), answer.country_name) if part)
        self._say_head(crumb, answer.title, self._sheets.gathered(answer))
        country = answer.question.country
        first = answer.rows[0] if answer.rows else None
        self._place = None
        if first is not None:
            self._languages = tuple(cell.wanted for cell in first.cells)
            code = country or first.record.country
            self._place = CountryPlace(code, first.record.topic, first.id, frozenset(marks))
            self._show_ref(RecordRef("question", answer.question.id, first.pack))
        self._copied = lambda: answer_as_text(answer)
        self._copy.show()
        self._fill(self._sheets.answer(answer), self._languages[0], marks)
        if self._again is None:
            self._remember = lambda: self._show_answer(answer, marks)

    def _show_statement(self, detail: StatementDetail, marks: Set[str]) -> None:
        row = detail.row
        self._languages = tuple(cell.wanted for cell in row.cells)
        self._say_head(" › ".join(detail.crumb), "", "")
        self._place = CountryPlace(row.record.country, row.record.topic, row.id, frozenset(marks))
        self._show_ref(RecordRef("statement", row.id, row.pack))
        self._copied = lambda: statement_as_text(detail)
        self._copy.show()
        self._fill(self._sheets.statement(detail), self._languages[0], marks)
        if self._again is None:
            self._remember = lambda: self._show_statement(detail, marks)

    def _fill(self, parts: Sequence[Part], lang: str, marks: Set[str]) -> None:
        self.area.forget()
        self.area.view.show_parts(parts, lang, marks, side_by_side=False)

    def _say_head(self, crumb: str, title: str, note: str) -> None:
        for label, text in ((self._crumb, crumb), (self._title, title), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        self._head.show()
        self._back.setVisible(self._again is not None)
        self.area.view.setAccessibleName(title or crumb)

    def _build_head(self) -> None:
        look = self._look
        self._crumb = plain_label(wrap=True)
        self._title, self._note = (plain_label(wrap=True, selectable=True) for _ in range(2))
        self._back = TextButton(
            look, self.tr("Back"), icon="arrow-left", kind=ButtonKind.SECONDARY, small=True
        )
        self.open_button = TextButton(look, self.tr("Open"), icon="arrow-right", small=True)
        self.open_button.setAccessibleName(self.tr("Open on the country's page"))
        self._copy = IconButton(look, "copy", self.tr("Copy with date and sources"), small=True)
        self._bookmark = IconButton(look, "bookmark", self.tr("Bookmark (Ctrl+D)"), small=True)
        self._bookmark.clicked.connect(self._on_bookmark_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)

    def _build(self) -> None:
        self._head = QWidget(self)
        self._head.setAutoFillBackground(True)
        self._words = QVBoxLayout(self._head)
        self._row = QHBoxLayout()
        self._row.addWidget(self._crumb, 1)
        for button in (self._back, self.open_button, self._copy, self._bookmark):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addLayout(self._row)
        for label in (self._title, self._note):  # under the buttons: a title has the whole width
            self._words.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.area, 1)

    def chosen_record(self) -> RecordRef | None:
        """What is shown."""
        return self._ref

    def _show_ref(self, ref: RecordRef | None) -> None:
        self._ref = ref
        self._bookmark.setVisible(ref is not None)

    def _on_bookmark_clicked(self) -> None:
        if self._ref is not None:
            self._keeper.toggle_bookmark(self._ref, self._languages[0])

    def _on_open_clicked(self) -> None:
        if self._place is not None:
            self.place_chosen.emit(self._place)

    def _on_copy_clicked(self) -> None:
        copy_text(self._copied())
        self.notice_raised.emit(self.tr("Copied with date and sources"))

    def _on_detail_found(self, detail: StatementDetail) -> None:
        """A statement of an answer was asked about: show it here, with a way back."""
        self._again = self._remember
        self._show_statement(detail, frozenset())
        self.take_focus()

    def _on_back_clicked(self) -> None:
        again, self._again = self._again, None
        if again is not None:
            again()
            self.take_focus()

    def _on_uncovered(self) -> None:
        """A country in short tells its emergency numbers now."""
        if self._again is None:
            self._remember()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._crumb.setFont(look.fonts.body(12.5))
        self._title.setFont(look.fonts.heading(2))
        self._note.setFont(look.fonts.body(13))
        coloured(self._crumb, look.theme.ink3)
        coloured(self._note, look.theme.ink2)
        self._words.setContentsMargins(unit.px(20), unit.px(14), unit.px(20), unit.px(10))
        self._row.setSpacing(unit.small)
        ground = self._head.palette()
        ground.setColor(self._head.backgroundRole(), look.theme.surface)
        self._head.setPalette(ground)
        self._words.setSpacing(unit.px(2))
        self.area.view.set_column(44, 20, 0)
