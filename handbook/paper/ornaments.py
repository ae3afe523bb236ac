"""Bars before dangerous statements, frames round what belongs together, rules under what ends."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.model.codes import Risk
from handbook.paper.canvas import Canvas
from handbook.paper.measures import THIN, mm

_BAR = {"high": mm(1.4), "medium": mm(0.6)}
_OLD_BAR = {"high": mm(1.4), "medium": mm(0.9)}
"""A hatched bar needs some width to be seen as hatched."""


@dataclass(frozen=True, slots=True)
class RiskBar:
    """Along the leading edge: broad for high risk, hatched where old."""

    risk: Risk
    old: bool

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""
        bar = (_OLD_BAR if self.old else _BAR).get(self.risk)
        if bar is None:
            return
        if self.old:
            canvas.hatch(x, y, bar, height)
        else:
            canvas.fill(x, y, bar, height)


@dataclass(frozen=True, slots=True)
class Frame:
    """A box round a block."""

    stroke: float = THIN

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""
        canvas.box(x, y, width, height, stroke=self.stroke)


@dataclass(frozen=True, slots=True)
class RuleBelow:
    """A line under a block."""

    stroke: float = THIN

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""
        canvas.fill(x, y + height - self.stroke, width, self.stroke)


@dataclass(frozen=True, slots=True)
class Cells:
    """A frame with lines between the cells of a row; `edges` are their distances from the leading edge."""

    edges: tuple[float, ...]

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""
        canvas.box(x, y, width, height)
        for edge in self.edges:
            canvas.fill(x + edge - THIN / 2, y, THIN, height)
