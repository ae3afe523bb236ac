"""What can be done with a statement: the menu on the right button and the menu key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QTextBrowser

from handbook.ui.kit.clipboard import copy_text


class StatementMenu(QMenu):
    """Copy and show, for one statement of a page; without one only what concerns the selection.

    Signals:
        detail_chosen(str): everything about the statement with this id.
        copy_chosen(str): it as text, with its sources.
        id_copied(str): its id is on the clipboard.
    """

    detail_chosen = Signal(str)
    copy_chosen = Signal(str)
    id_copied = Signal(str)

    def __init__(self, page: QTextBrowser, statement: str) -> None:
        super().__init__(page)
        self._statement = statement
        if page.textCursor().hasSelection():
            self.addAction(self.tr("Copy selection"), QKeySequence.StandardKey.Copy, page.copy)
        if statement:
            self.addAction(self.tr("Show details and sources"), lambda: self.detail_chosen.emit(statement))
            self.addAction(self.tr("Copy text with sources"), lambda: self.copy_chosen.emit(statement))
            self.addAction(self.tr("Copy the statement's id"), self._on_id_chosen)
        self.addSeparator()
        self.addAction(self.tr("Select all"), QKeySequence.StandardKey.SelectAll, page.selectAll)

    def _on_id_chosen(self) -> None:
        copy_text(self._statement)
        self.id_copied.emit(self._statement)
