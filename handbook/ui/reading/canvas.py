"""A document that is being written: its lines, its tables, and a note of where each part came to stand."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextLength, QTextTable, QTextTableCell

from handbook.services.rows import StatementRow
from handbook.ui.reading.formats import Formats
from handbook.ui.reading.lines import LineWriter
from handbook.ui.reading.ornaments import Placed

GUTTER = 14
"""px at 100 % from the leading edge to the text of a statement; the bar stands in it."""

COLUMN_GAP = 20
"""px at 100 % from the line between two languages to the text of the second."""

ABOVE, BELOW = 9, 10
"""px at 100 % over and under a statement."""


class Canvas:
    """What the writers of parts share.

    Attributes:
        formats: of this document.
        line: writes paragraphs.
        placed: the parts written so far, in order.
    """

    def __init__(self, formats: Formats, line: LineWriter) -> None:
        self.formats = formats
        self.line = line
        self.placed: list[Placed] = []

    def place(
        self, key: str, start: int | None = None, *, row: StatementRow | None = None, is_heading: bool = False
    ) -> Placed:
        """Note that a part begins: at `start`, else with the next paragraph."""
        at = self.line.next_position() if start is None else start
        placed = Placed(key, at, at, row, is_heading)
        self.placed.append(placed)
        return placed

    def table(
        self, rows: int, widths: tuple[QTextLength, ...], *, above: float = 0, below: float = 0
    ) -> QTextTable:
        """Begin a table."""
        self.line.leave_thin()
        cursor = QTextCursor(self.line.cursor)
        return cursor.insertTable(rows, len(widths), self.formats.table(widths, above, below))

    def enter(self, cell: QTextTableCell, above: float = 0, below: float = 0) -> None:
        """Go on in a cell; Qt leaves out the margins of its first and last paragraph, so it gets padding."""
        cell.setFormat(self.formats.cell(above, below))
        self.line.move_to(cell.firstCursorPosition())

    def leave(self, table: QTextTable) -> None:
        """Go on after a table."""
        cursor = QTextCursor(self.line.cursor)
        cursor.setPosition(table.lastPosition() + 1)
        self.line.move_to(cursor, after_table=True)
