"""From Natural Earth's countries (1:50 million, npm `world-atlas`) to the map the program draws.

Natural Earth draws borders as they are held on the ground and gives Crimea to Russia. Here it is Ukraine's, as the
United Nations' General Assembly says (resolution 68/262). Areas without an ISO code are joined to the state that
they are part of by the same rule, except Kosovo, which has rules of entry of its own and is drawn by itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from itertools import pairwise
from math import dist
from pathlib import Path
from typing import Any

from babel.core import get_global

from tests.worldmap.label import label_point
from tests.worldmap.projection import CENTRE, project
from tests.worldmap.topology import (
    Point,
    Ring,
    area,
    contains,
    degree_arcs,
    merged,
    polygons,
    ring_points,
    simplified,
)

TARGET = Path(__file__).resolve().parents[2] / "resources" / "map" / "world.json"

SIMFEROPOL = (34.10, 44.95)
WITHOUT_NUMBER = {"Somaliland": "SO", "N. Cyprus": "CY", "Kosovo": "XK", "Indian Ocean Ter.": "AU"}
"""Natural Earth's areas that ISO 3166 has no number for."""

APART = (
    ("France", "GF", -53.0, 4.0, 250),
    ("France", "GP", -61.5, 16.2, 60),
    ("France", "MQ", -61.0, 14.7, 50),
    ("France", "RE", 55.5, -21.1, 80),
    ("France", "YT", 45.2, -12.8, 80),
    ("Norway", "SJ", 17.0, 78.7, 280),
    ("Norway", "SJ", -8.4, 71.0, 80),
)
"""Parts with a code and rules of entry of their own: state, code, longitude, latitude, units around."""

LEFT_OUT = {"Antarctica", "Siachen Glacier"}
REGIONS = {"world": (-150, 78, 195, -55), "eurasia": (-10, 71, 117, 30)}
"""What a view shows, in degrees: west, north, east, south."""

LEAST_TRIANGLE = 4.0
"""Units²: a point that spans no larger one with its neighbours is left out."""

LEAST_ISLAND = 24.0
"""Units²: smaller islands are left out, unless a country has nothing larger."""

LONGEST_STEP = 1.0
"""Degrees: longer lines get points between their ends, because the projection bends them."""


def main(source: Path) -> None:
    """Make the map."""
    topology = json.loads(source.read_text("utf-8"))
    arcs = [_projected(arc) for arc in degree_arcs(topology)]
    rings: dict[str, list[Ring]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry["properties"]["name"] not in LEFT_OUT:
            for polygon in polygons(geometry):
                outline = [ring_points(ring, arcs) for ring in polygon]
                rings.setdefault(_country(geometry, outline), []).extend(outline)
    shapes = [_shape(code, merged(found) or [_dot(found[0][0])]) for code, found in sorted(rings.items())]
    TARGET.write_text(_written(shapes), "utf-8")
    points = sum(len(ring) // 2 for shape in shapes for ring in shape["rings"])
    print(f"{TARGET}: {len(shapes)} countries, {points} points, {TARGET.stat().st_size / 1000:.0f} kB")


def _country(geometry: dict[str, Any], outline: list[Ring]) -> str:
    """ISO 3166-1 alpha-2 code of the country that a polygon belongs to."""
    name = geometry["properties"]["name"]
    if name == "Russia" and contains(outline, *project(*SIMFEROPOL)):
        return "UA"
    for state, code, longitude, latitude, around in APART:
        if name == state and dist(outline[0][0], project(longitude, latitude)) <= around:
            return code
    return WITHOUT_NUMBER.get(name) or str(get_global("territory_aliases")[geometry["id"]][0])


def _projected(arc: list[tuple[float, float]]) -> Ring:
    """An arc in units, without the points that make no difference."""
    points: Ring = []
    for place in _dense(_unrolled(arc)):
        point = project(*place)
        if not points or point != points[-1]:
            points.append(point)
    return simplified(points, LEAST_TRIANGLE)


def _unrolled(arc: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Longitudes that do not jump where the arc crosses 180°, counted eastwards from the edge of the map."""
    line = [arc[0]]
    for longitude, latitude in arc[1:]:
        line.append((longitude + 360 * round((line[-1][0] - longitude) / 360), latitude))
    middle = sum(longitude for longitude, _ in line) / len(line)
    turn = 360 if middle < CENTRE - 180 else 0
    return [(longitude + turn, latitude) for longitude, latitude in line]


def _dense(arc: list[tuple[float, float]]) -> Iterable[tuple[float, float]]:
    yield arc[0]
    for (x1, y1), (x2, y2) in pairwise(arc):
        steps = max(1, int(abs(y2 - y1) / LONGEST_STEP))
        for step in range(1, steps + 1):
            yield x1 + (x2 - x1) * step / steps, y1 + (y2 - y1) * step / steps


def _shape(code: str, outline: list[Ring]) -> dict[str, Any]:
    """A country: its rings as steps from point to point, and where its name has most room."""
    largest = max(outline, key=lambda ring: abs(area(ring)))
    kept = [ring for ring in outline if ring is largest or abs(area(ring)) >= LEAST_ISLAND]
    around = [largest, *(ring for ring in kept if ring is not largest and contains([largest], *ring[0]))]
    return {"code": code, "label": label_point(around), "rings": [_steps(ring) for ring in kept]}


def _dot(point: Point) -> Ring:
    """The least outline: what is left of Vatican City."""
    x, y = point
    return [(x - 1, y), (x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y)]


def _steps(ring: Ring) -> list[int]:
    """x, y, then the way to each next point; the last one, which is the first, is left out."""
    flat: list[int] = []
    last: Point = (0, 0)
    for x, y in ring[:-1]:
        flat += [x - last[0], y - last[1]]
        last = (x, y)
    return flat


def _written(shapes: list[dict[str, Any]]) -> str:
    """JSON with a line for each country."""

    def line(value: Any) -> str:
        return json.dumps(value, separators=(",", ":"))

    regions = {}
    for name, (west, north, east, south) in REGIONS.items():
        middle = (north + south) / 2
        left, right = project(west, middle)[0], project(east, middle)[0]
        regions[name] = [left, project(0, north)[1], right, project(0, south)[1]]
    rows = ",\n".join(line(shape) for shape in shapes)
    return f'{{"regions":{line(regions)},\n"shapes":[\n{rows}\n]}}\n'


if __name__ == "__main__":
    main(Path(sys.argv[1]))
