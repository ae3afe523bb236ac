"""Between the window and the notes: what is kept from anywhere, and the way to their page and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from handbook.ui.places import NotesPlace
from handbook.ui.private.desk import NotesDesk
from handbook.ui.private.keeper import Keeper, RecordRef
from handbook.ui.window.hints import Hints
from handbook.ui.window.navigation import Navigation
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.top_bar import TopBar


class NotesLink(QObject):
    """Keeps what the reader is at; where notes are locked, they are opened first, and the reader comes back."""

    def __init__(
        self, notes: NotesDesk, pages: PageSet, navigation: Navigation, hints: Hints, top: TopBar
    ) -> None:
        super().__init__(navigation)
        self._notes = notes
        self._pages = pages
        self._navigation = navigation
        self._hints = hints
        self._top = top
        self._keeper = Keeper(notes, self)
        self._keeper.told.connect(hints.say)
        self._keeper.place_found.connect(navigation.go)
        notes.open_asked.connect(self._on_open_asked)
        notes.opened_for_it.connect(navigation.back)
        navigation.arrived.connect(self._on_arrived)

    def toggle_bookmark(self) -> None:
        """Ctrl+D."""
        self._keep(self._keeper.toggle_bookmark)

    def write_note(self) -> None:
        """Ctrl+Shift+D."""
        self._keep(self._keeper.write_note)

    def _keep(self, keep: Callable[[RecordRef, str], None]) -> None:
        page = self._pages.current_page()
        record = page.chosen_record() if page is not None else None
        if record is None:
            self._hints.say(self.tr("Choose a statement, an answer or an organisation first."))
        else:
            keep(record, self._top.languages[0])

    def _on_open_asked(self) -> None:
        if not isinstance(self._navigation.place, NotesPlace):
            self._navigation.go(NotesPlace())

    def _on_arrived(self) -> None:
        """What waited for the notes to be opened waits no more when the reader goes elsewhere."""
        if not isinstance(self._navigation.place, NotesPlace):
            self._notes.drop_waiting()
