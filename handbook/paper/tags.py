"""The line of signs: words with a dot between, dashed boxes round what is old, triangles before danger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handbook.paper.canvas import Canvas
from handbook.paper.measures import THIN, Style, mm, points
from handbook.paper.paragraph import TextLine
from handbook.paper.pieces import Part
from handbook.paper.signs import SignShape

_BOX_PADDING = mm(1.0)
_ICON_GAP = mm(0.7)
BOX_STROKE = points(0.5)
_LOWER = 0.05


@dataclass(frozen=True, slots=True)
class Tag:
    """One sign: its word and its shape."""

    text: str
    shape: SignShape


@dataclass(frozen=True, slots=True)
class SetTag:
    """A tag as it is painted, `width` units wide."""

    line: TextLine
    shape: SignShape
    width: float
    icon: float

    @property
    def height(self) -> float:
        """Of its line."""
        return self.line.height

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint box, icon, word."""
        shape = self.shape
        if shape.boxed or shape.solid:
            _paint_box(canvas, shape, x, y, self.width, self.height)
            x += _BOX_PADDING
        if self.icon:
            canvas.icon(shape.icon, x, y + (self.height - self.icon) / 2, self.icon)
            x += self.icon + _ICON_GAP
        self.line.paint(canvas, x, y)

    def split(self, height: float) -> None:
        """Can't be split."""
        return


@dataclass(frozen=True, slots=True)
class WideTag:
    """A tag in several lines, because it is wider than its column."""

    lines: tuple[TextLine, ...]
    shape: SignShape

    @property
    def height(self) -> float:
        """Of all lines."""
        return sum(line.height for line in self.lines)

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint one box round all lines."""
        if self.shape.boxed or self.shape.solid:
            width = max(line.ink for line in self.lines) + 2 * _BOX_PADDING
            _paint_box(canvas, self.shape, x, y, width, self.height)
            x += _BOX_PADDING
        for line in self.lines:
            line.paint(canvas, x, y)
            y += line.height

    def split(self, height: float) -> tuple[WideTag, WideTag] | None:
        """Between lines."""
        fitting = int(height // self.lines[0].height)
        if not 0 < fitting < len(self.lines):
            return None
        return WideTag(self.lines[:fitting], self.shape), WideTag(self.lines[fitting:], self.shape)


@dataclass(frozen=True, slots=True)
class TagRow:
    """Tags in one line; dots between."""

    parts: tuple[tuple[float, Part], ...]
    height: float

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint all."""
        for distance, part in self.parts:
            part.paint(canvas, x + distance, y)

    def split(self, height: float) -> None:
        """Can't be split."""
        return


def placed_rows(items: Sequence[SetTag], dot: TextLine, width: float) -> tuple[TagRow, ...]:
    """Tags in as many rows as they need; a dot stands before each but the first of a row."""
    rows: list[TagRow] = []
    row: list[tuple[float, Part]] = []
    x = 0.0
    for item in items:
        if row and x + dot.width + item.width > width:
            rows.append(TagRow(tuple(row), item.height))
            row, x = [], 0.0
        if row:
            row.append((x, dot))
            x += dot.width
        row.append((x, item))
        x += item.width
    if row:
        rows.append(TagRow(tuple(row), items[-1].height))
    return tuple(rows)


def tag_width(line: TextLine, shape: SignShape, icon: float) -> float:
    """Room one tag needs."""
    padding = 2 * _BOX_PADDING if shape.boxed or shape.solid else 0
    return line.width + padding + (icon + _ICON_GAP if icon else 0)


def tag_style(style: Style, shape: SignShape) -> Style:
    """The style of a tag's word."""
    return replace(style, bold=shape.bold or shape.solid)


def breaking_at_dots(text: str) -> str:
    """`text` with line breaks only after its dots: "recheck · / as of 2025"."""
    return text.replace(" ", "\u00a0").replace("\u00b7\u00a0", "\u00b7 ")


def text_room(shape: SignShape, width: float) -> float:
    """Room for the words of a tag that fills `width`."""
    return width - (2 * _BOX_PADDING if shape.boxed or shape.solid else 0)


def _paint_box(canvas: Canvas, shape: SignShape, x: float, y: float, width: float, height: float) -> None:
    stroke = THIN * 2 if shape.solid else BOX_STROKE
    lower = height * _LOWER  # letters hang below the middle of their line
    canvas.box(x, y + lower + THIN / 2, width, height - THIN, stroke=stroke, dashed=shape.dashed)
