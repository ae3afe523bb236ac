"""What can be done with a statement: the menu on the right button and the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from handbook.ui.reading.view import ReadingView


class StatementMenu(QMenu):
    """Copy and show, for one statement of a view; without one only what concerns the selection."""

    def __init__(self, view: ReadingView, statement: str) -> None:
        super().__init__(view)
        self._view = view
        self._statement = statement
        if view.textCursor().hasSelection():
            self.addAction(self.tr("Copy selection"), QKeySequence.StandardKey.Copy, view.copy)
        if statement:
            self.addAction(self.tr("Show details and sources"), self._on_detail_chosen)
            self.addAction(self.tr("Copy text with sources"), self._on_copy_chosen)
            self.addAction(self.tr("Copy the statement's id"), self._on_id_chosen)
        self.addSeparator()
        self.addAction(self.tr("Select all"), QKeySequence.StandardKey.SelectAll, view.selectAll)

    def _on_detail_chosen(self) -> None:
        self._view.detail_requested.emit(self._statement)

    def _on_copy_chosen(self) -> None:
        self._view.copy_requested.emit(self._statement)

    def _on_id_chosen(self) -> None:
        QGuiApplication.clipboard().setText(self._statement)
        self._view.id_copied.emit(self._statement)
