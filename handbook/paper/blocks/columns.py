"""Where the columns of one or two languages stand, the same for headings, statements and phrases."""

from __future__ import annotations

from handbook.paper.measures import mm
from handbook.paper.press import Press

GUTTER_MM = 4.0
NUMBER_GUTTER_MM = 10.0
"""With a number to point at, as wide as "88" in bold."""
_BETWEEN_MM = 7.0
_LEAST_MM = 42.0
"""Narrower, a column holds hardly three words: then languages stand one under the other."""


def column_places(press: Press, width: float, count: int, gutter: float) -> tuple[tuple[float, float], ...]:
    """(distance from the leading edge, width) of each column; the same place for all where it is too narrow."""
    between = mm(_BETWEEN_MM)
    inner = (width - gutter - between * (count - 1)) / count
    if count > 1 and inner < mm(_LEAST_MM) * press.scale.factor:
        return ((gutter, width - gutter),) * count
    return tuple((gutter + number * (inner + between), inner) for number in range(count))
