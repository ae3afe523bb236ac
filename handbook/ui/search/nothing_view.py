"""What stands in place of results when there are none: suggestions and countries, never a blank pane."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.look import Look
from handbook.ui.kit.tall_area import TallArea
from handbook.ui.search.layouts import remove_all


class NothingView(TallArea):
    """One sentence, what to do, up to five suggestions.

    Signals:
        suggestion_chosen(str): search for this instead.
        facets_dropped: take the filters off.
    """

    suggestion_chosen = Signal(str)
    facets_dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._empty = EmptyState(look, "search")
        self._empty.action_chosen.connect(self.facets_dropped)
        self._suggestions = QVBoxLayout()
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(self._empty)
        column.addLayout(self._suggestions)
        column.addStretch(1)
        self.hold(body)
        body.setAutoFillBackground(False)

    def say_nothing_found(self, query: str, suggestions: Sequence[str], *, narrowed: bool) -> None:
        """Nothing answers `query`; `narrowed` offers to take the filters off."""
        sentence = self.tr("Nothing found for “{query}”.").format(query=query)
        if narrowed:
            self._empty.say(sentence, self.tr("Filters are on."), self.tr("Take the filters off"))
        elif suggestions:
            self._empty.say(sentence, self.tr("Perhaps one of these helps:"))
        else:
            self._empty.say(sentence, self.tr("Try fewer or other words, or a country’s name."))
        self._offer(suggestions)

    def say_waiting(self) -> None:
        """The index is still being built."""
        self._empty.say(
            self.tr("The search index is being built."),
            self.tr("Your search is answered as soon as it is ready. Reading by country works already."),
        )
        self._offer(())

    def _offer(self, suggestions: Sequence[str]) -> None:
        remove_all(self._suggestions)
        for text in suggestions:
            button = TextButton(self._look, text, icon="search", kind=ButtonKind.FLAT)
            button.clicked.connect(partial(self.suggestion_chosen.emit, text))
            self._suggestions.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
