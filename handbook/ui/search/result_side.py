"""What stands beside the list of results: what the chosen one says, and whom to call in its country."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.services.find import HitRow
from handbook.ui.contacts.dock import ContactDock
from handbook.ui.page import Surroundings
from handbook.ui.search.result_preview import ResultPreview
from handbook.ui.search.result_rows import marked_words


class ResultSide(QWidget):
    """Preview over contacts.

    Signals:
        place_chosen(Place): something in it leads there.
        notice_raised(str): a short sentence for the status line.
    """

    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = ResultPreview(surroundings)
        self._dock = ContactDock(surroundings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._preview, 1)
        column.addWidget(self._dock)
        for part in (self._preview, self._dock):
            part.place_chosen.connect(self.place_chosen)
            part.notice_raised.connect(self.notice_raised)

    def show_hit(self, hit: HitRow, languages: tuple[str, ...], country_name: str) -> None:
        """Show a hit in one or two languages; `country_name` is empty where it has no country of its own."""
        self._preview.show_hit(hit, languages, marked_words([hit]))
        self._dock.set_language(languages[0])
        self._dock.show_country(hit.country, country_name)

    def take_focus(self) -> None:
        """Into the preview."""
        self._preview.take_focus()
