"""Every word that a widget of the program could show or tell, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def all_words() -> Iterator[tuple[str, str]]:
    """(kind of widget, words) of everything there is, hidden or not."""
    for widget in QApplication.allWidgets():
        for words in _words(widget):
            if words:
                yield type(widget).__name__, words


def widgets_with(word: str) -> list[str]:
    """Kinds of widgets that hold `word`."""
    return sorted({kind for kind, words in all_words() if word.casefold() in words.casefold()})


def _words(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    for action in widget.findChildren(QAction):
        yield action.text()
    if isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
        if widget.document().isUndoAvailable() or widget.document().isRedoAvailable():
            yield "undo is possible"
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model())
    text = getattr(widget, "text", None)
    if callable(text) and not isinstance(widget, QLineEdit | QLabel | QAbstractButton):
        yield str(text())


def _line(field: QLineEdit) -> Iterator[str]:
    yield field.text()
    if field.isUndoAvailable() or field.isRedoAvailable():
        yield "undo is possible"


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for column in range(columns):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")
