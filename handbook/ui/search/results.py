"""The results of a search beside what the chosen one says and whom to call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handbook.model.codes import RecordKind
from handbook.services.find import Found, HitRow
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import Row
from handbook.ui.page import Surroundings
from handbook.ui.search.result_rows import HitKey, hit_key, result_rows
from handbook.ui.search.result_side import ResultSide
from handbook.words import Words

PAUSE_MS = 120
"""When the typing pauses the rest of the list and the preview follow; a keystroke draws the visible rows alone."""
_FIRST_ROWS = 10


class Results(Panes):
    """The list, and beside it the preview of the chosen row; where it is narrow, the list alone.

    Signals:
        hit_opened(HitRow): its page is wanted.
        left_upwards: the focus wants to go back to the search box.
        place_chosen(Place): the preview leads there.
        notice_raised(str): a short sentence for the status line.
    """

    hit_opened = Signal(object)
    left_upwards = Signal()
    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        kind_name: Callable[[RecordKind], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            surroundings: the look, the notes, the workers.
            languages: those of the content, the first one wanted most.
            kind_name: the heading of a group.
            parent: the page.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._notes = surroundings.look, surroundings.notes
        self._languages = languages
        self._kind_name = kind_name
        self._found: Found | None = None
        self._country_names: dict[str, str] = {}
        self._rows: list[Row] = []
        self._hits: dict[HitKey, HitRow] = {}
        self._list = RowList(self._look, self.tr("Results"))
        self._side = ResultSide(surroundings)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.addWidget(self._list)
        self.addWidget(self._side)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self._list.row_chosen.connect(lambda _: self._timer.start())
        self._list.row_opened.connect(lambda key: self.hit_opened.emit(self._hits[key]))
        self._list.left_upwards.connect(self.left_upwards)
        self._side.place_chosen.connect(self.place_chosen)
        self._side.notice_raised.connect(self.notice_raised)
        self._timer.timeout.connect(self._on_paused)
        self._notes.contents_changed.connect(self._on_kept_changed)
        self._look.changed.connect(self.settle)

    def show_found(self, found: Found, country_names: dict[str, str]) -> None:
        """Show the results from the top, the best one chosen unless the reader is in the list."""
        self._found, self._country_names = found, country_names
        self._hits = {hit_key(hit): hit for hit in found.hits}
        self._rows = self._rows_of(found)
        self._list.set_rows(self._rows[:_FIRST_ROWS])
        best = hit_key(found.hits[0])
        if self._list.chosen_key() != best and not self._list.hasFocus():
            self._list.choose(best)
        self._list.scrollToTop()
        self._timer.start()

    def hits(self) -> tuple[HitRow, ...]:
        """All results, the best one first."""
        return tuple(self._hits.values())

    def chosen_hit(self) -> HitRow | None:
        """The chosen one."""
        key = self._list.chosen_key()
        return next((hit for known, hit in self._hits.items() if known == key), None)

    def take_focus(self) -> None:
        """Into the list."""
        if self._list.rows():
            self._list.setFocus()
            if self._list.chosen_key() is None:
                self._list.choose_first()

    def read_on(self) -> None:
        """Into the preview of the chosen one."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_paused()
        self._side.take_focus()

    def settle(self) -> None:
        """One pane where it is narrow."""
        self._side.setVisible(self.has_two_panes())

    def has_two_panes(self) -> bool:
        """Whether there is room for the preview."""
        return self._look.metrics.breadth(self.window().width()) > Breadth.SINGLE

    def _on_paused(self) -> None:
        if len(self._list.rows()) < len(self._rows):
            self._list.set_rows(self._rows)
        hit = self.chosen_hit()
        if hit is not None and self.has_two_panes():
            name = self._country_names.get(hit.country or "", "")
            self._side.show_hit(hit, self._languages(), name)

    def _on_kept_changed(self) -> None:
        """Bookmarks are others, or shut: the rows say so, where they stand."""
        if self._found is not None and self._hits:
            before = self._rows
            self._rows = self._rows_of(self._found)
            if self._rows != before:
                self._list.set_rows(self._rows)

    def _rows_of(self, found: Found) -> list[Row]:
        return result_rows(
            found, Words(self._languages()[0]), self._kind_name, self._answer_count, self._share,
            self._is_bookmarked,
        )  # fmt: skip

    def _is_bookmarked(self, hit: HitRow) -> bool:
        kept = self._notes.kept_about(hit.pack, hit.id)
        return kept is not None and kept.bookmark is not None

    def _answer_count(self, number: int) -> str:
        return self.tr("answer from %n statements", "", number)

    def _share(self, shown: int, total: int) -> str:
        return self.tr("{shown} of {total}").format(shown=shown, total=total)
