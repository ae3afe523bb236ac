"""A paragraph in lines of a width: our fonts, our line height, and sensible breaks in long addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from handbook.model.typography import dashes_joined
from handbook.paper.canvas import Canvas
from handbook.paper.fonts import FAMILIES
from handbook.paper.inline import Piece
from handbook.paper.measures import Style, points
from handbook.paper.typefaces import Typefaces

_BREAK_AFTER = re.compile(r"[/.\-_?&=@:,;|)\u200b]")
_LEAST_SHARE = 0.3
"""A break at a sign is taken if it leaves at least this part of the line filled."""
_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a paragraph, ready to be painted.

    Attributes:
        layout: owns `line`; must live as long.
        height: from this line to the next, in units.
        ink: width of the letters, in units.
    """

    layout: QTextLayout
    line: QTextLine
    width: float
    height: float
    ink: float

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint at the leading edge `x`, the top `y`."""
        self.line.draw(canvas.painter, QPointF(canvas.left(x, self.width), y))

    def split(self, height: float) -> None:
        """A line can't be split."""
        return


@dataclass(frozen=True, slots=True)
class Direction:
    """How a paragraph reads and where it stands: `rtl` of its letters, `right` the edge it is aligned to."""

    rtl: bool = False
    right: bool = False


class Paragraphs:
    """Makes paragraphs. One per thread."""

    def __init__(self, faces: Typefaces) -> None:
        self._faces = faces
        self._option = lru_cache(maxsize=4)(_option)
        self._baseline = lru_cache(maxsize=64)(self._measured_baseline)
        self._format = lru_cache(maxsize=256)(self._made_format)

    def lines(
        self, text: tuple[Piece, ...], style: Style, width: float, direction: Direction
    ) -> tuple[TextLine, ...]:
        """Break `text` into lines of `width` units."""
        layout = self._layout(text, style, direction)
        baseline = self._baseline(style)
        found = []
        for line in _broken(layout, width):
            line.setPosition(QPointF(0, baseline - line.ascent()))
            found.append(TextLine(layout, line, width, style.pitch, line.naturalTextWidth()))
        return tuple(found)

    def one_line(self, text: str, style: Style, *, rtl: bool = False) -> TextLine | None:
        """`text` in a line as wide as it needs; None where there is nothing to print."""
        lines = self.lines((Piece(text),), style, _ENDLESS, Direction(rtl))
        if not lines:
            return None
        line = lines[0]
        return TextLine(line.layout, line.line, line.ink + 1, line.height, line.ink)  # Qt rounds to 1/64

    def _measured_baseline(self, style: Style) -> float:
        """From the top of a line to the foot of its letters, the same in every script."""
        metrics = QFontMetricsF(self._faces.font(FAMILIES[0], round(points(style.size)), style.bold))
        return (style.pitch + metrics.ascent() - metrics.descent()) / 2

    def _made_format(self, family: str, size: int, bold: bool, italic: bool, struck: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._faces.font(family, size, bold, italic))
        look.setFontStrikeOut(struck)
        return look

    def _layout(self, text: tuple[Piece, ...], style: Style, direction: Direction) -> QTextLayout:
        printable = [dashes_joined(self._faces.printable(piece.text)) for piece in text]
        layout = QTextLayout("".join(printable))
        layout.setTextOption(self._option(direction))
        layout.setFormats(list(self._formats(text, printable, style)))
        size = round(points(style.size))
        layout.setFont(self._faces.font(FAMILIES[0], size, style.bold))
        return layout

    def _formats(
        self, text: tuple[Piece, ...], printable: list[str], style: Style
    ) -> Iterator[QTextLayout.FormatRange]:
        start, size = 0, round(points(style.size))
        for piece, words in zip(text, printable, strict=True):
            for place, length, family in self._faces.runs(words, mono=piece.mono or style.mono):
                made = QTextLayout.FormatRange()
                made.start, made.length = start + place, length
                made.format = self._format(family, size, piece.bold or style.bold, piece.italic, style.struck)
                yield made
            start += len(words)


def _option(direction: Direction) -> QTextOption:
    edge = Qt.AlignmentFlag.AlignRight if direction.right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if direction.rtl else Qt.LayoutDirection.LeftToRight
    )
    return option


def _broken(layout: QTextLayout, width: float) -> list[QTextLine]:
    """The lines of a layout; where Qt had to break inside a word, after the last sign that allows it."""
    text, lines = layout.text(), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        better = _better_break(text, start, length)
        if better < length:
            line.setNumColumns(better, width)
        lines.append(line)
    layout.endLayout()
    return lines


def _better_break(text: str, start: int, length: int) -> int:
    """How many characters to leave on a line that Qt filled with `length` of them.

    Qt breaks inside a word only where the word fills the line alone, so nothing before it can be lost.
    """
    end = start + length
    if (
        end >= len(text)
        or text[end].isspace()
        or text[end - 1].isspace()
        or _BREAK_AFTER.match(text[end - 1])
    ):
        return length
    head = text[start:end]
    if any(char.isspace() for char in head):
        return length
    signs = [match.end() for match in _BREAK_AFTER.finditer(head)]
    return signs[-1] if signs and signs[-1] >= length * _LEAST_SHARE else length
