"""The shipped map of the world: outlines of countries in units of the projection, read once.

Made by `make map`; x runs from the left edge, y downwards from the north pole (resources/map/SOURCE.txt).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

MAP_FILE = Path("map") / "world.json"
"""Within the shipped resources."""


Point = tuple[float, float]

_STEPS = (26.0, 10.0)
"""Units between points of the coarser outlines."""

_FINEST_STEP_PX = 2.0
"""An outline is good enough where its points are no farther apart than this."""


@dataclass(frozen=True, slots=True)
class Land:
    """One country.

    Attributes:
        code: ISO 3166-1 alpha-2, `XK` for Kosovo.
        path: its outline.
        coarse: outlines for looking from afar: the largest scale in px per unit each is good for, smallest first.
        bounds: around `path`.
        label: the point farthest from all borders.
        room: how far that is.
    """

    code: str
    path: QPainterPath
    coarse: tuple[tuple[float, QPainterPath], ...]
    bounds: QRectF
    label: QPointF
    room: float

    def seen_at(self, scale: float) -> QPainterPath:
        """The outline to paint at a scale."""
        return next((path for largest, path in self.coarse if scale <= largest), self.path)


@dataclass(frozen=True, slots=True)
class Atlas:
    """All countries, and what the named views show. `bounds`: around everything."""

    lands: Mapping[str, Land]
    regions: Mapping[str, QRectF]
    bounds: QRectF


def read_atlas(file: Path) -> Atlas:
    """Read the map; takes some 40 ms, so ask a worker.

    Raises:
        OSError: the file is missing, which a complete program never is.
    """
    found = json.loads(file.read_text("utf-8"))
    lands = {shape["code"]: _land(shape) for shape in found["shapes"]}
    bounds = QRectF()
    for land in lands.values():
        bounds = bounds.united(land.bounds)
    regions = {
        name: QRectF(QPointF(left, top), QPointF(right, bottom))
        for name, (left, top, right, bottom) in found["regions"].items()
    }
    return Atlas(lands, regions, bounds)


def _land(shape: Mapping[str, Any]) -> Land:
    rings = [list(_points(steps)) for steps in shape["rings"]]
    coarse = tuple((_FINEST_STEP_PX / step, _path(_thinned(rings, step))) for step in _STEPS)
    path = _path(rings)
    x, y, room = shape["label"]
    return Land(shape["code"], path, coarse, path.boundingRect(), QPointF(x, y), room)


def _path(rings: Iterable[Sequence[Point]]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def _thinned(rings: Sequence[Sequence[Point]], step: float) -> list[Sequence[Point]]:
    """Rings without points closer than `step` units to the one before; islands that come to nothing are left out."""
    thin = [_spread(ring, step) for ring in rings]
    return [ring for ring in thin if len(ring) > 2] or [max(rings, key=len)]


def _spread(ring: Sequence[Point], step: float) -> Sequence[Point]:
    kept = [ring[0]]
    for x, y in ring[1:]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= step:
            kept.append((x, y))
    return kept


def _points(steps: Sequence[int]) -> Iterable[Point]:
    """Places from a first place and the steps after it."""
    return zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True)
