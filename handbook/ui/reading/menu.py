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
        bookmark_chosen(str): keep a bookmark on it, or let go of it.
        note_chosen(str): write a note on it.
    """

    detail_chosen = Signal(str)
    copy_chosen = Signal(str)
    id_copied = Signal(str)
    bookmark_chosen = Signal(str)
    note_chosen = Signal(str)

    def __init__(self, page: QTextBrowser, statement: str, *, is_bookmarked: bool = False) -> None:
        super().__init__(page)
        self._statement = statement
        if page.textCursor().hasSelection():
            self.addAction(self.tr("Copy selection"), QKeySequence.StandardKey.Copy, page.copy)
        if statement:
            self.addAction(self.tr("Show details and sources"), lambda: self.detail_chosen.emit(statement))
            self.addAction(self.tr("Copy text with sources"), lambda: self.copy_chosen.emit(statement))
            self.addAction(self.tr("Copy the statement's id"), self._on_id_chosen)
            self.addSeparator()
            said = self.tr("Remove the bookmark") if is_bookmarked else self.tr("Bookmark")
            self.addAction(f"{said}\t{_written('Ctrl+D')}", lambda: self.bookmark_chosen.emit(statement))
            said = self.tr("Write a note on it")
            self.addAction(f"{said}\t{_written('Ctrl+Shift+D')}", lambda: self.note_chosen.emit(statement))
        self.addSeparator()
        self.addAction(self.tr("Select all"), QKeySequence.StandardKey.SelectAll, page.selectAll)

    def _on_id_chosen(self) -> None:
        copy_text(self._statement)
        self.id_copied.emit(self._statement)


def _written(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
