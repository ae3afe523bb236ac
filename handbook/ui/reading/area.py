"""A reading view with what belongs to it: links are followed, addresses shown, statements copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.page import Surroundings
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
        follower.place_found.connect(self.place_chosen)
        follower.detail_found.connect(self.detail_found)
        follower.address_found.connect(self.address_bar.show_address)
        follower.notice_raised.connect(self.notice_raised)
        self.address_bar.copied.connect(self._on_address_copied)
        self.address_bar.closed.connect(self.view.setFocus)

    def _on_id_copied(self, _statement: str) -> None:
        self.notice_raised.emit(self.tr("Copied"))

    def _on_address_copied(self) -> None:
        self.notice_raised.emit(self.tr("Address copied"))
