"""The real window on a data folder of a test's own, and how a user works with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from handbook.app.composition import Program
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import HeaderRow, row_title
from handbook.ui.kit.whole_text import WholeText
from handbook.ui.page import Page
from handbook.ui.window.main_window import MainWindow

T = TypeVar("T", bound=QWidget)
WAIT_MS = 20_000


def texts(part: QWidget) -> list[str]:
    """What labels and paragraphs on it say, where they are seen."""
    parts = [*part.findChildren(QLabel), *part.findChildren(WholeText)]
    return [each.text() for each in parts if each.isVisible()]


@dataclass
class User:
    """A person at the keyboard."""

    program: Program
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def page(self) -> Page:
        page = self.window.pages.current_page()
        assert page is not None
        return page

    def ready(self) -> User:
        """Wait until the index is there."""
        self.until(lambda: self.program.backstage.preparer.index_is_ready)
        return self

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=WAIT_MS)

    def type(self, text: str) -> None:
        """Type into the search box, letter by letter, from an empty box."""
        field = self.window.top_bar.field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text) if text.isascii() else self._insert(text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def _insert(self, text: str) -> None:
        """QTest types Latin letters only."""
        field = self.window.top_bar.field
        field.clear()
        for end in range(1, len(text) + 1):
            field.setText(text[:end])
            field.textEdited.emit(text[:end])

    def titles(self) -> list[str]:
        """The rows of the list that is shown, without headings."""
        rows = self.one(RowList).rows()
        return [row_title(row) for row in rows if not isinstance(row, HeaderRow)]

    def one(self, kind: type[T], name: str = "") -> T:
        """The visible part of the open page of this kind."""
        found = [part for part in self.page.findChildren(kind, name) if part.isVisibleTo(self.window)]
        assert found, kind
        return found[0]
