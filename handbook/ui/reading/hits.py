"""The places of a text that a reader looks for: found by typing, or marked by a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from handbook.ui.kit.tokens import Theme
from handbook.ui.reading.matching import folded, in_units, places

Range = tuple[int, int]
"""Start and end in a document, as Qt counts characters."""


class Hits:
    """Goes through places, round and round.

    Attributes:
        ranges: where they are, in order.
        current: number of the one shown, from 0; -1 before the first.
    """

    def __init__(self) -> None:
        self.ranges: list[Range] = []
        self.current = -1
        self._marked: list[Range] = []
        self._text = ""

    def take_marks(self, marked: Sequence[Range]) -> None:
        """Words marked in the text; they are the hits while nothing is typed."""
        self._marked = list(marked)
        self.ranges, self.current = list(marked), -1

    def find(self, document: QTextDocument, query: str) -> None:
        """The places of `query`; the marked words again where it is blank."""
        if not query.strip():
            self.ranges, self.current = list(self._marked), -1
            return
        if not self._text:
            self._text = folded(in_units(document.toPlainText()))
        self.ranges, self.current = places(self._text, query), -1

    def step(self, step: int, first_visible: int) -> Range | None:
        """The next (1) or previous (-1) one; at first the one nearest after what is visible."""
        if not self.ranges:
            return None
        if self.current < 0:
            after = next((number for number, hit in enumerate(self.ranges) if hit[0] >= first_visible), 0)
            self.current = after if step >= 0 else after - 1
        else:
            self.current += step
        self.current %= len(self.ranges)
        return self.ranges[self.current]

    def shown(self) -> Range | None:
        """The current one."""
        return self.ranges[self.current] if 0 <= self.current < len(self.ranges) else None


def selection(document: QTextDocument, hit: Range, theme: Theme) -> QTextEdit.ExtraSelection:
    """A place on the ground of found words."""
    found = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(hit[0])
    cursor.setPosition(hit[1], QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setBackground(QColor(theme.mark))
    form.setForeground(QColor(theme.on_mark))
    found.cursor, found.format = cursor, form
    return found
