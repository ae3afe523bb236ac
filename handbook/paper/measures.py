"""Lengths of the page. Everything is laid out in units of 1/10 point, so that no screen has a say in it."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.sheets.document import PaperSize

UNITS_PER_POINT = 10
UNITS_PER_INCH = 72 * UNITS_PER_POINT


def points(value: float) -> float:
    """Points in units."""
    return value * UNITS_PER_POINT


def mm(value: float) -> float:
    """Millimetres in units."""
    return value * UNITS_PER_INCH / 25.4


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in mm."""

    width: float
    height: float

    @property
    def turned(self) -> PageSize:
        """The same sheet, lying."""
        return PageSize(self.height, self.width)


PAPERS: dict[PaperSize, PageSize] = {
    "a4": PageSize(210, 297),
    "a5": PageSize(148, 210),
    "letter": PageSize(215.9, 279.4),
}

THIN = points(0.6)
RULE = points(0.8)
STRONG = points(1.2)
"""Strokes: boxes and rules between, the foot, under the head."""

LARGE_PRINT = 1.35
"""RNIB's clear print begins at 12 pt, large print at 14: 10.5 pt × 1.35 = 14.2 pt."""


@dataclass(frozen=True, slots=True)
class Margins:
    """In mm. `inner` is where a punch fits: the edge where reading starts."""

    inner: float
    outer: float
    top: float
    bottom: float


MARGINS: dict[PaperSize, Margins] = {
    "a4": Margins(16, 14, 13, 10),
    "letter": Margins(18, 15, 13, 10),
    "a5": Margins(13, 13, 11, 9),
}


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set.

    Attributes:
        size: in points.
        leading: line height, as a multiple of the size.
        struck: with a line through it.
    """

    size: float
    leading: float = 1.34
    bold: bool = False
    mono: bool = False
    struck: bool = False

    @property
    def pitch(self) -> float:
        """From one line to the next, in units."""
        return points(self.size * self.leading)


@dataclass(frozen=True, slots=True)
class Scale:
    """Every style of a sheet (visual.md, "On paper"); `factor` enlarges all of them and the room between."""

    factor: float = 1.0

    def style(self, size: float, leading: float = 1.34, *, bold: bool = False, mono: bool = False) -> Style:
        """A style of a size given for normal print."""
        return Style(size * self.factor, leading, bold, mono)

    def room(self, value_mm: float) -> float:
        """White space given in mm for normal print, in units; it grows less than the letters."""
        return mm(value_mm * (1 + (self.factor - 1) / 2))

    @property
    def title(self) -> Style:
        """The country."""
        return self.style(25, 1.1, bold=True)

    @property
    def subtitle(self) -> Style:
        """What kind of sheet, beside the country."""
        return self.style(12, 1.3)

    @property
    def topic(self) -> Style:
        """Headings."""
        return self.style(13, 1.2, bold=True)

    @property
    def body(self) -> Style:
        """Running text."""
        return self.style(10.5)

    @property
    def action(self) -> Style:
        """What to do."""
        return self.style(10.5, bold=True)

    @property
    def tag(self) -> Style:
        """Signs, sources, heads and feet: the least size."""
        return self.style(8.5, 1.52)

    @property
    def small(self) -> Style:
        """Details of a contact."""
        return self.style(8.8, 1.32)

    @property
    def name(self) -> Style:
        """An organisation."""
        return self.style(10.5, 1.2, bold=True)

    @property
    def number(self) -> Style:
        """A number to dial."""
        return self.style(13, 1.25, bold=True)

    @property
    def emergency(self) -> Style:
        """An emergency number."""
        return self.style(17, 1.15, bold=True)

    @property
    def notice(self) -> Style:
        """What must be seen."""
        return self.style(10, 1.34)

    @property
    def value(self) -> Style:
        """The value of an indicator."""
        return self.style(11.5, 1.3, bold=True)

    @property
    def phrase(self) -> Style:
        """A sentence to point at."""
        return self.style(15, 1.3, bold=True)

    @property
    def code(self) -> Style:
        """The sheet code."""
        return self.style(12, 1.3, bold=True, mono=True)
