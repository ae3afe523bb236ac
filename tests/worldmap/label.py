"""Where a country has most room for its code."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import pairwise
from math import hypot, inf, sqrt

from tests.worldmap.topology import Ring, contains

_PRECISION = 2.0
"""Units."""


def label_point(rings: list[Ring]) -> list[int]:
    """The point farthest from every border, x and y, and how far that is, in units.

    Squares are halved where they can still hold a better point (Garcia Castellanos and Lombardo, 2007, in the form
    of Mapbox's "polylabel").
    """
    edges = [edge for ring in rings for edge in pairwise(ring)]

    def room(x: float, y: float) -> float:
        nearest = min(_distance(x, y, *start, *end) for start, end in edges)
        return nearest if contains(rings, x, y) else -nearest

    left, right = min(x for x, _ in rings[0]), max(x for x, _ in rings[0])
    top, bottom = min(y for _, y in rings[0]), max(y for _, y in rings[0])
    half = max(2.0, min(right - left, bottom - top)) / 2
    heap: list[tuple[float, float, float, float, float]] = []
    best = (-inf, 0.0, 0.0)

    def consider(x: float, y: float, half: float) -> None:
        nonlocal best
        found = room(x, y)
        best = max(best, (found, x, y))
        heappush(heap, (-(found + half * sqrt(2)), x, y, half, found))

    y = top + half
    while y - half < bottom:
        x = left + half
        while x - half < right:
            consider(x, y, half)
            x += 2 * half
        y += 2 * half
    while heap:
        most, x, y, half, _ = heappop(heap)
        if -most - best[0] <= _PRECISION:
            break
        for dx in (-half / 2, half / 2):
            for dy in (-half / 2, half / 2):
                consider(x + dx, y + dy, half / 2)
    return [round(best[1]), round(best[2]), round(best[0])]


def _distance(x: float, y: float, x1: float, y1: float, x2: float, y2: float) -> float:
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / length)) if length else 0.0
    return hypot(x - x1 - share * dx, y - y1 - share * dy)
