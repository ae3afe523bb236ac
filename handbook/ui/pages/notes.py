"""The page of notes: shut, or open."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.model.private import Case, Subject
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.stack import Stack
from handbook.ui.notes.gate import GateView
from handbook.ui.notes.open_view import SPLITTER, OpenView
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import NotesPlace, Place, SearchPlace
from handbook.ui.reading.follower import place_of


class NotesPage(Page):
    """What stands in the way, or everything that is kept.

    Attributes:
        gate: asks for the passphrase, or says why there is nothing.
        open_view: what is kept; None while they are shut.

    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._desk = surroundings.notes
        self._place = NotesPlace()
        self.gate = GateView(self.look, self._desk, surroundings.ui_language)
        self.open_view: OpenView | None = None
        self._stack = Stack()
        self._stack.addWidget(self.gate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.gate.left.connect(lambda: self.place_chosen.emit(SearchPlace()))
        self._desk.state_changed.connect(self._on_state_changed)
        self._desk.contents_changed.connect(self._on_contents_changed)
        self._desk.changes_changed.connect(self._on_contents_changed)
        self.look.changed.connect(self._on_look_changed)
        self._on_state_changed()

    def open_place(self, place: Place) -> None:
        """Show them; with a note begun on a record where the place says so."""
        assert isinstance(place, NotesPlace)
        self._place = place
        self._desk.look()
        self._begin_note()
        self.take_focus()

    def refresh(self) -> None:
        """The content is new: what changed in what is kept?"""
        self._desk.ask_changes(self.languages[0])

    def take_focus(self) -> None:
        """Into the field, or the list."""
        if self.open_view is None:
            self.gate.take_focus()
        elif not self.open_view.editor.text.hasFocus():
            self.open_view.take_focus()

    def find_in_page(self) -> bool:
        """Into the search of notes."""
        if self.open_view is None:
            return False
        self.open_view.pane.field.setFocus()
        self.open_view.pane.field.selectAll()
        return True

    def key_hints(self) -> tuple[str, ...]:
        """Keys of the list; none of what is in it."""
        if self.open_view is None:
            return (self.tr("Enter unlock"),) if self.gate.passphrase is not None else ()
        return (
            self.tr("↑↓ choose"),
            self.tr("Enter open"),
            self.tr("F2 name"),
            self.tr("Del remove"),
            self.tr("Ctrl+Shift+L lock"),
        )

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """Widths of the panes."""
        return {SPLITTER: self.open_view.splitter_sizes()} if self.open_view is not None else {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or two."""
        super().resizeEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """The reader goes elsewhere: what was written is kept."""
        super().hideEvent(event)
        if self.open_view is not None:
            self.open_view.leave()

    def _on_state_changed(self) -> None:
        if self._desk.is_open:
            self._open()
        else:
            self._shut()
        self.hints_changed.emit()

    def _open(self) -> None:
        view = self.open_view = OpenView(self.surroundings, self.languages[0])
        view.subject_asked.connect(self._on_subject_asked)
        view.case_chosen.connect(self._on_case_chosen)
        view.sheet_asked.connect(lambda code: self.place_chosen.emit(SearchPlace(code)))
        view.notice_raised.connect(self.notice_raised)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._settle()
        self._desk.ask_changes(self.languages[0])
        self._begin_note()
        if self.isVisible():
            self.take_focus()

    def _shut(self) -> None:
        """Throw the view away, with every word in it."""
        view, self.open_view = self.open_view, None
        if view is not None:
            self._stack.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.gate.show_state(self._desk.state)
        self._stack.setCurrentWidget(self.gate)
        if self.isVisible():
            self.gate.take_focus()

    def _begin_note(self) -> None:
        if self.open_view is None:
            return
        about, note = self._place.about, self._place.note
        if note:
            self.open_view.show_id(note)
        elif about is not None:
            self.open_view.begin_note(about)
        self._place = NotesPlace()
        if about is not None or note:
            self.place_amended.emit(self._place)

    def _on_contents_changed(self) -> None:
        if self.open_view is not None and self._desk.is_open:
            self.open_view.fill()

    def _on_subject_asked(self, subject: Subject) -> None:
        lang = self.languages[0]
        self.jobs.read(
            Lane.PAGES, "notes subject", lambda book: place_of(book, subject.record, lang), self.place_chosen.emit,
            lambda _: self.notice_raised.emit(self.tr("It is no longer in the handbook.")),
        )  # fmt: skip

    def _on_case_chosen(self, case: Case) -> None:
        self.surroundings.lens.choose(case.lens)
        self.place_chosen.emit(SearchPlace())

    def _settle(self) -> None:
        if self.open_view is not None:
            self.open_view.settle(self.look.metrics.breadth(self.window().width()))

    def _on_look_changed(self) -> None:
        if self.open_view is None:
            self.gate.show_state(self._desk.state)
        self._settle()
