"""A reading view with what belongs to it: links are followed, addresses shown, statements copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.page import Surroundings
from handbook.ui.private.keeper import Keeper, RecordRef
from handbook.ui.reading.address_bar import AddressBar
from handbook.ui.reading.follower import LinkFollower
from handbook.ui.reading.view import ReadingView


class ReadingArea(QWidget):
    """A view over a bar for addresses.

    Attributes:
        view: the text.
        address_bar: shows where a link out of the handbook leads.

    Signals:
        place_chosen(Place): a link leads there.
        detail_found(StatementDetail): a reader wants everything about a statement.
        notice_raised(str): a short sentence for the status line.
    """

    place_chosen = Signal(object)
    detail_found = Signal(object)
    notice_raised = Signal(str)

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = ReadingView(surroundings.look, self)
        self.address_bar = AddressBar(surroundings.look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.address_bar)
        self._follower = LinkFollower(surroundings, languages, self)
        self._languages = languages
        self._notes = surroundings.notes
        self._keeper = Keeper(surroundings.notes, self)
        self.view.set_kept(lambda row: self._notes.kept_about(row.pack, row.id))
        self._connect()

    def forget(self) -> None:
        """Nothing asked before is wanted any more."""
        self._follower.drop()
        self.address_bar.hide()

    def _connect(self) -> None:
        view, follower = self.view, self._follower
        view.link_chosen.connect(follower.follow)
        view.detail_requested.connect(follower.ask_detail)
        view.copy_requested.connect(follower.ask_copy)
        view.id_copied.connect(self._on_id_copied)
        view.bookmark_requested.connect(self._on_bookmark_requested)
        view.note_requested.connect(self._on_note_requested)
        self._notes.contents_changed.connect(view.show_kept)
        self._keeper.told.connect(self.notice_raised)
        self._keeper.place_found.connect(self.place_chosen)
        follower.place_found.connect(self.place_chosen)
        follower.detail_found.connect(self.detail_found)
        follower.address_found.connect(self.address_bar.show_address)
        follower.notice_raised.connect(self.notice_raised)
        self.address_bar.copied.connect(self._on_address_copied)
        self.address_bar.closed.connect(self.view.setFocus)

    def chosen_record(self) -> RecordRef | None:
        """The statement the keyboard is at."""
        return self._ref(self.view.current_statement())

    def _ref(self, statement: str) -> RecordRef | None:
        row = self.view.row_of(statement)
        return RecordRef("statement", row.id, row.pack) if row is not None else None

    def _on_bookmark_requested(self, statement: str) -> None:
        ref = self._ref(statement)
        if ref is not None:
            self._keeper.toggle_bookmark(ref, self._languages()[0])

    def _on_note_requested(self, statement: str) -> None:
        ref = self._ref(statement)
        if ref is not None:
            self._keeper.write_note(ref, self._languages()[0])

    def _on_id_copied(self, _statement: str) -> None:
        self.notice_raised.emit(self.tr("Copied"))

    def _on_address_copied(self) -> None:
        self.notice_raised.emit(self.tr("Address copied"))
