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
    """Widths that fill `room` px: every column at least its least; what is left makes as many as possible whole.

    Where the least does not fit, the table is wider than `room` and nothing is cut at all.
    """
    widths = [need.least for need in needs]
    free = room - sum(widths)
    if free < 0:
        return [need.all for need in needs]
    wanted = [max(0, need.all - need.least) for need in needs]
    for served, column in enumerate(sorted(range(len(needs)), key=wanted.__getitem__)):
        given = min(wanted[column], free // (len(needs) - served))
        widths[column] += given
        free -= given
    spare = free // max(1, len(needs))
    widths = [width + spare for width in widths]
    if widths:
        widths[-1] += room - sum(widths)
    return widths
