"""Reading TopoJSON, and putting countries together from arcs that neighbours share."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

Point = tuple[int, int]
Ring = list[Point]
"""Closed: the last point is the first."""


def degree_arcs(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """The arcs of a quantised topology as (longitude, latitude) in degrees (TopoJSON specification, 2.1.3)."""
    (x_scale, y_scale), (x_start, y_start) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for x_step, y_step in steps:
            x, y = x + x_step, y + y_step
            arc.append((x * x_scale + x_start, y * y_scale + y_start))
        arcs.append(arc)
    return arcs


def polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """Polygons of a geometry: rings of arc numbers, `~n` for arc n backwards; none for an empty one."""
    if geometry["type"] == "Polygon":
        return [geometry["arcs"]]
    return list(geometry["arcs"]) if geometry["type"] == "MultiPolygon" else []


def ring_points(ring: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    """The points of a ring of arc numbers."""
    points: Ring = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def merged(rings: Iterable[Ring]) -> list[Ring]:
    """The outline of several areas as one: borders that two of them share fall away.

    An edge that is walked both ways is such a border, as neighbours are drawn from the same arcs.
    """
    edges: dict[tuple[Point, Point], int] = {}
    for ring in rings:
        for edge in pairwise(ring):
            back = (edge[1], edge[0])
            if edge[0] == edge[1]:
                continue
            if edges.get(back):
                edges[back] -= 1
            else:
                edges[edge] = edges.get(edge, 0) + 1
    onward: dict[Point, list[Point]] = {}
    for (start, end), count in edges.items():
        onward.setdefault(start, []).extend([end] * count)
    return list(_walked(onward))


def _walked(onward: dict[Point, list[Point]]) -> Iterable[Ring]:
    for start in list(onward):
        while onward[start]:
            ring = [start]
            while len(ring) == 1 or ring[-1] != start:
                ring.append(onward[ring[-1]].pop())
            yield ring


def area(ring: Ring) -> float:
    """Area within a ring, in units²; negative the other way round."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def contains(rings: Iterable[Ring], x: float, y: float) -> bool:
    """Whether a point lies within rings by the even-odd rule."""
    is_inside = False
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                is_inside = not is_inside
    return is_inside


def simplified(arc: Ring, least_area: float) -> Ring:
    """An arc with those points left out that span the smallest triangles (Visvalingam and Whyatt, 1993).

    The ends stay, so that neighbours keep fitting.
    """
    before, after = list(range(-1, len(arc) - 1)), list(range(1, len(arc) + 1))
    spans = [0.0] * len(arc)

    def span(n: int) -> float:
        return abs(area([arc[before[n]], arc[n], arc[after[n]], arc[before[n]]]))

    inner = range(1, len(arc) - 1)
    for n in inner:
        spans[n] = span(n)
    heap = [(spans[n], n) for n in inner]
    heapq.heapify(heap)
    gone: set[int] = set()
    least = 4 if arc[0] == arc[-1] else 2
    while heap and len(arc) - len(gone) > least:
        found, n = heapq.heappop(heap)
        if n in gone or found != spans[n]:
            continue
        if found >= least_area:
            break
        gone.add(n)
        after[before[n]], before[after[n]] = after[n], before[n]
        for near in (before[n], after[n]):
            if near in inner:
                spans[near] = max(found, span(near))
                heapq.heappush(heap, (spans[near], near))
    return [point for n, point in enumerate(arc) if n not in gone]
