"""A piece of text laid out once and painted often: lines of even height, found words marked, cut with "…"."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from handbook.ui.kit.rows import MARK_END, MARK_START

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class MarkColours:
    """Colours of found words, `#RRGGBB`."""

    ground: str
    words: str


def split_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without marks, and (start, length) of each marked part."""
    plain: list[str] = []
    marks: list[tuple[int, int]] = []
    length, start = 0, None
    for char in text:
        if char == MARK_START:
            start = length
        elif char == MARK_END:
            if start is not None and length > start:
                marks.append((start, length - start))
            start = None
        else:
            plain.append(" " if char in "\n\r\t\u2028\u2029" else char)
            length += 1
    return "".join(plain), marks


class Paragraph:
    """Text laid out for a width.

    Attributes:
        text: what is shown of it, without marks.
        width: the room it was laid out for, in px.

    Args:
        text: what to show; U+2068 … U+2069 mark found words.
        font: of the text; found words are bold.
        width: room in px.
        line_px: height of a line.
        max_lines: what does not fit into so many lines is cut.
        marks: colours of found words.
        direction: the leading edge is where this starts.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: int,
        *,
        line_px: int,
        max_lines: int,
        marks: MarkColours,
        direction: Qt.LayoutDirection,
    ) -> None:
        self.text, ranges = split_marks(text)
        self.width = max(1, width)
        self._line_px = line_px
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption(_alignment(direction))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._ranges = ranges
        self._format = _mark_format(marks)
        self._cut(max_lines)

    @property
    def height(self) -> int:
        """Height of its lines in px."""
        return self._layout.lineCount() * self._line_px

    def used_width(self) -> int:
        """Width of its longest line in px."""
        lines = (self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount()))
        return round(max(lines, default=0.0)) + 1

    def paint(self, painter: QPainter, x: int, y: int, colour: str) -> None:
        """Paint it with its upper left corner at (x, y)."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(x, y))

    def _cut(self, max_lines: int) -> None:
        """Shorten it until it fits; in growing steps, for letters without width can be very many."""
        ends, step = self._lay_out(), 1
        while len(ends) > max_lines:
            kept = self.text.rstrip(_ELLIPSIS)[: ends[max_lines - 1]][:-step].rstrip(" .,;:–—·")
            if not kept:
                break
            self.text, step = kept + _ELLIPSIS, 2 * step
            self._layout.setText(self.text)
            ends = self._lay_out()

    def _lay_out(self) -> list[int]:
        """Break into lines; where each ends in the text."""
        self._layout.setFormats(self._formats())
        ends: list[int] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            gap = (self._line_px - line.height()) / 2
            line.setPosition(QPointF(0, len(ends) * self._line_px + gap))
            ends.append(line.textStart() + line.textLength())
        self._layout.endLayout()
        return [python_index(self.text, end) for end in ends]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        for start, length in self._ranges:
            if start < len(self.text):
                part = QTextLayout.FormatRange()
                part.start = qt_length(self.text[:start])
                part.length = qt_length(self.text[start : start + length])
                part.format = self._format
                formats.append(part)
        return formats


def qt_length(text: str) -> int:
    """How long `text` is for Qt, which counts units of UTF-16: most emoji have two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def python_index(text: str, units: int) -> int:
    """Where Qt's position `units` is in `text`."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _mark_format(marks: MarkColours) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFontWeight(QFont.Weight.Bold)
    result.setBackground(QColor(marks.ground))
    result.setForeground(QColor(marks.words))
    return result


def _alignment(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Every text of a list starts at the same edge, whatever its script."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
