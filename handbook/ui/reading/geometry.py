"""Where the words of a document are, in its own px; kept until it is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument

from handbook.ui.reading.ornaments import Placed


class Geometry:
    """Measures one document for one direction of the window."""

    def __init__(self, document: QTextDocument, direction: Qt.LayoutDirection) -> None:
        self._document = document
        self._direction = direction
        self._blocks: dict[int, QRectF] = {}
        self._key: tuple[float, float, int] = (0, 0, 0)

    @property
    def is_mirrored(self) -> bool:
        """Whether reading starts at the right."""
        return self._direction == Qt.LayoutDirection.RightToLeft

    def refresh(self) -> None:
        """Forget what is no longer true; call before measuring."""
        size = self._document.size()
        key = (size.width(), size.height(), self._document.revision())
        if key != self._key:
            self._key = key
            self._blocks.clear()

    def column(self) -> QRectF:
        """The room between the margins of the page."""
        form = self._document.rootFrame().frameFormat()
        size = self._document.size()
        left, right = form.leftMargin(), form.rightMargin()
        return QRectF(left, 0, size.width() - left - right, size.height())

    def block(self, position: int) -> QRectF:
        """The paragraph at a position, without its margins."""
        found = self._document.findBlock(position)
        start = found.position()
        if start not in self._blocks:
            rect = self._document.documentLayout().blockBoundingRect(found)
            rect.setHeight(
                found.layout().boundingRect().bottom()
            )  # Qt leaves out what is above the first line
            self._blocks[start] = rect
        return self._blocks[start]

    def lead(self, position: int) -> float:
        """x of the leading edge of the paragraph at a position."""
        found = self._document.findBlock(position)
        origin, layout = self.block(found.position()), found.layout()
        if not layout.lineCount():
            return self.block(position).left()
        line = layout.lineAt(0)
        start = origin.left() + line.x()
        return start + line.width() if self.is_mirrored else start

    def part(self, placed: Placed) -> QRectF:
        """The paragraphs of a part, over the width of the page."""
        top, bottom = 1e9, 0.0
        found = self._document.findBlock(placed.start)
        while found.isValid() and found.position() <= placed.end:
            rect = self.block(found.position())
            top, bottom = min(top, rect.top()), max(bottom, rect.bottom())
            found = found.next()
        column = self.column()
        return QRectF(column.left(), top, column.width(), max(0.0, bottom - top))

    def is_right_to_left(self, position: int) -> bool:
        """Whether the paragraph at a position is written from right to left."""
        return self._document.findBlock(position).textDirection() == Qt.LayoutDirection.RightToLeft

    def words(self, start: int, end: int) -> list[QRectF]:
        """Some words of one paragraph, line by line; each as high as its letters."""
        found = self._document.findBlock(start)
        origin, layout = self.block(found.position()), found.layout()
        first, last = start - found.position(), end - found.position()
        rects = []
        while first < last:
            line = layout.lineForTextPosition(first)
            if not line.isValid():
                break
            until = min(last, line.textStart() + line.textLength())
            x1, x2 = _x(line.cursorToX(first)), _x(line.cursorToX(until))
            top = origin.top() + line.y()
            rect = QRectF(origin.left() + min(x1, x2), top, abs(x2 - x1), line.ascent() + line.descent())
            rects.append(rect)
            first = max(until, first + 1)
        return rects


def _x(found: object) -> float:
    """Qt answers with a number or with (number, position)."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
