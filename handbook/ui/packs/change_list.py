"""The list of changes, of which long groups are folded."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handbook.services.pack_diff import RecordChange
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import HeaderRow
from handbook.ui.packs.change_rows import ChangeRows, key_of
from handbook.ui.packs.desk import Inspection
from handbook.ui.packs.names import PackNames


class ChangeList(RowList):
    """Changes by group; opening a fold shows more of its group.

    Signals:
        change_chosen(RecordChange): another change became the chosen one.
        change_opened(RecordChange): Enter or a double click on a change.
    """

    change_chosen = Signal(object)
    change_opened = Signal(object)

    def __init__(self, look: Look, names: PackNames, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._groups = ChangeRows(names, self)
        self._changes: dict[Hashable, RecordChange] = {}
        self.row_chosen.connect(self._on_row_chosen)
        self.row_opened.connect(self._on_row_opened)
        self.clicked.connect(lambda _: self._unfold())

    def show_inspection(self, inspection: Inspection, lang: str) -> None:
        """The changes of a pack, texts in `lang`; the first one is chosen."""
        self._groups.set_inspection(inspection, lang)
        self._changes = {key_of(change): change for change in self._groups.changes()}
        self.set_rows(self._groups.rows())
        if not self._step_keys() or not self.choose(self._step_keys()[0]):
            self.choose_first()
        self.scrollToTop()

    def changes(self) -> tuple[RecordChange, ...]:
        """All of them, folded or not."""
        return tuple(self._changes.values())

    def reason(self, change: RecordChange) -> str:
        """Why it was withdrawn; empty if it was not."""
        return self._groups.reason(change)

    def crumb(self, change: RecordChange) -> str:
        """Where it stands, and which of how many it is."""
        place = self.tr("change {number} of {total}").format(
            number=list(self._changes).index(key_of(change)) + 1, total=len(self._changes)
        )
        return f"{self._groups.crumb(change)} · {place}"

    def step(self, by: int) -> None:
        """Go to the next change, or the previous one."""
        keys, chosen = self._step_keys(), self.chosen_key()
        if chosen in keys:
            self.choose(keys[min(max(keys.index(chosen) + by, 0), len(keys) - 1)])

    def _step_keys(self) -> list[Hashable]:
        """The changes that are not folded away."""
        keys = [row.key for row in self.rows() if not isinstance(row, HeaderRow)]
        return [key for key in keys if key in self._changes]

    def _unfold(self) -> None:
        """Show more of the group whose fold is chosen, and stand on the first of it."""
        fold = self.chosen_key()
        if fold is None or fold in self._changes:
            return
        known = set(self._step_keys())
        self._groups.show_more(str(fold))
        self.set_rows(self._groups.rows())
        self.choose(next(key for key in self._step_keys() if key not in known))

    def _on_row_chosen(self, key: Hashable) -> None:
        if key in self._changes:
            self.change_chosen.emit(self._changes[key])

    def _on_row_opened(self, key: Hashable) -> None:
        if key in self._changes:
            self.change_opened.emit(self._changes[key])
        else:
            self._unfold()
