"""What a block is made of: anything with a height that can paint itself, and perhaps be split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from handbook.paper.canvas import Canvas
from handbook.sheets.qr import QrCode


class Part(Protocol):
    """Something of a fixed height in units."""

    @property
    def height(self) -> float:
        """In units."""

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint at the leading edge `x`, the top `y`."""

    def split(self, height: float) -> tuple[Part, Part] | None:
        """What goes into `height` and the rest; None where it can't be split there."""


class Ornament(Protocol):
    """What stands around or beside a block: a bar, a frame, a rule."""

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""


@dataclass(frozen=True, slots=True)
class Gap:
    """White space."""

    height: float

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Nothing."""

    def split(self, height: float) -> tuple[Gap, Gap]:
        """White space ends where the page ends."""
        return Gap(max(0.0, height)), Gap(0.0)


@dataclass(frozen=True, slots=True)
class Beside:
    """Parts side by side, each at its distance from the leading edge; never split."""

    parts: tuple[tuple[float, Part], ...]
    height: float
    centred: bool = False

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint all, at the top or in the middle."""
        for distance, part in self.parts:
            lower = (self.height - part.height) / 2 if self.centred else 0
            part.paint(canvas, x + distance, y + lower)

    def split(self, height: float) -> None:
        """Kept together."""
        return


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon on a line of text of `height`."""

    name: str
    side: float
    height: float
    colour: str = "#000000"

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint in the middle of the line."""
        canvas.icon(self.name, x, y + (self.height - self.side) / 2, self.side, colour=self.colour)

    def split(self, height: float) -> None:
        """Can't be split."""
        return


@dataclass(frozen=True, slots=True)
class QrPart:
    """A QR code with its quiet zone."""

    code: QrCode
    height: float

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint the square."""
        canvas.qr(self.code, x, y, self.height)

    def split(self, height: float) -> None:
        """Can't be split."""
        return


@dataclass(frozen=True, slots=True)
class Column:
    """Parts one under the other, at a distance from the leading edge of their block.

    Attributes:
        repeated: how many of the first parts stand again on top of every further piece.
    """

    parts: tuple[Part, ...]
    x: float = 0.0
    repeated: int = 0

    @property
    def height(self) -> float:
        """Of all parts."""
        return sum(part.height for part in self.parts)

    def split(self, height: float) -> tuple[Column, Column]:
        """As many parts as fit into `height`, and the others; one of the two may be empty.

        A part is split only where it does not even fit alone.
        """
        used = 0.0
        for number, part in enumerate(self.parts):
            if used + part.height > height:
                head, tail = self.parts[:number], self.parts[number:]
                halves = part.split(height - used) if number <= self.repeated else None
                if halves is not None:
                    head, tail = (*head, halves[0]), (halves[1], *tail[1:])
                return self._halves(head, tail)
            used += part.height
        return self, replace(self, parts=())

    def _halves(self, head: tuple[Part, ...], tail: tuple[Part, ...]) -> tuple[Column, Column]:
        if len(head) <= self.repeated:
            return replace(self, parts=()), self
        while tail and isinstance(tail[0], Gap):
            tail = tail[1:]
        again = self.parts[: self.repeated] if tail else ()
        return replace(self, parts=head), replace(self, parts=(*again, *tail))


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A block of a sheet at a width: columns that begin at the same height, within `above` and `below`.

    Attributes:
        ornament: painted first, for the whole rectangle.
    """

    width: float
    columns: tuple[Column, ...]
    ornament: Ornament | None = None
    above: float = 0.0
    below: float = 0.0
    inset: float = 0.0

    @property
    def height(self) -> float:
        """Of the whole block."""
        return self.above + self.below + max((column.height for column in self.columns), default=0.0)

    def paint(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint ornament and columns."""
        if self.ornament is not None:
            self.ornament.paint(canvas, x + self.inset, y, self.width, self.height)
        for column in self.columns:
            top = y + self.above
            for part in column.parts:
                part.paint(canvas, x + self.inset + column.x, top)
                top += part.height

    def split(self, height: float) -> tuple[SetBlock, SetBlock] | None:
        """Two blocks, the first no higher than `height`; None where not even the first lines fit."""
        room = height - self.above - self.below
        halves = [column.split(room) for column in self.columns]
        heads, tails = tuple(head for head, _ in halves), tuple(tail for _, tail in halves)
        if not any(head.parts for head in heads) or not any(tail.parts for tail in tails):
            return None
        return replace(self, columns=heads), replace(self, columns=tails)


def stacked(parts: Sequence[Part], width: float) -> SetBlock:
    """A plain block of one column."""
    return SetBlock(width, (Column(tuple(parts)),))
