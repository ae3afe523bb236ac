"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """Room for a column in px: `least`, so that nothing dangerous is cut, and `all`, so that nothing is."""

    least: int
    all: int


def shared_widths(needs: Sequence[Need], room: int) -> list[int]:
    """Widths that fill `room` px: every column at least its least; what is left goes first to those that are cut.

    Where the least does not fit, the table is wider than `room` and nothing is cut at all.
    """
    widths = [need.least for need in needs]
    free = room - sum(widths)
    if free < 0:
        return [need.all for need in needs]
    wanted = [max(0, need.all - need.least) for need in needs]
    if sum(wanted) > free:
        given = [free * each // sum(wanted) for each in wanted]
    else:
        spare = (free - sum(wanted)) // max(1, len(needs))
        given = [each + spare for each in wanted]
    widths = [width + more for width, more in zip(widths, given, strict=True)]
    if widths:
        widths[-1] += room - sum(widths)
    return widths
