"""Where the code of each country stands on the map: on it, or beside a square on a line where it is small."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

Box = tuple[float, float, float, float]
"""left, top, right, bottom in px."""

Point = tuple[float, float]

_DISTANCES = (1.6, 2.4, 3.4, 4.6, 6.0)
"""In heights of a label."""

_TURNS = (0, 1, -1, 8, 7, 9, 2, -2, 6, 10, 3, -3, 5, 11, 4, 12)
"""Sixteenths of a circle: beside before above or below."""

_LINE_PARTS = 6

_HIDING = 3.0
"""What it costs to hide another country, in heights of way."""

_PLACES = tuple(
    sorted(
        (distance + 0.05 * order, distance * cos(turn * pi / 8), distance * sin(turn * pi / 8))
        for distance in _DISTANCES
        for order, turn in enumerate(_TURNS)
    )
)
"""Where a square may stand: cost, and the way there in heights of a label."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A country that wants a label.

    Attributes:
        code: whose.
        anchor: the point of the country the label belongs to, in px.
        room: how far the nearest border is from there, in px.
        width: of its label, in px.
    """

    code: str
    anchor: Point
    room: float
    width: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A placed label. `square`: at the end of the line that leads to `anchor`; None where it stands on its country."""

    code: str
    anchor: Point
    label: Box
    square: Box | None = None


def place_marks(
    spots: Iterable[Spot], view: Box, height: float, taken: Sequence[Box] = ()
) -> tuple[Mark, ...]:
    """A place for each label.

    Large countries first, on themselves; then the small ones, each at the nearest free place around it. Where there
    is none the country has no label until one looks closer.

    Args:
        spots: who wants one.
        view: what can be seen.
        height: of a label, in px.
        taken: what labels must keep off.
    """
    ordered = sorted(spots, key=lambda spot: -spot.room)
    placed: list[Mark] = []
    boxes = list(taken)
    small = []
    for spot in ordered:
        label = _around(spot.anchor, spot.width, height)
        if spot.room >= 0.55 * height and _lies_in(label, view) and not _meets_any(label, boxes):
            placed.append(Mark(spot.code, spot.anchor, label))
            boxes.append(label)
        else:
            small.append(spot)
    grounds = [(spot.anchor, max(spot.room, 0.3 * height)) for spot in ordered]
    for spot in small:
        mark = _beside(spot, view, height, boxes, grounds)
        if mark is not None:
            placed.append(mark)
            boxes += [_whole(mark), *_line(mark)]
    return tuple(placed)


def _beside(
    spot: Spot, view: Box, height: float, boxes: Sequence[Box], grounds: Sequence[tuple[Point, float]]
) -> Mark | None:
    """The nearest free place; one that hides little of other countries before one that hides much."""
    best: tuple[float, Mark] | None = None
    reach = _around(
        spot.anchor, 2 * (_DISTANCES[-1] * height + spot.width + height), 2 * _DISTANCES[-1] * height
    )
    near = [box for box in boxes if _meets_any(reach, (box,))]
    for way, dx, dy in _PLACES:
        if best is not None and best[0] <= way:
            break
        mark = _led(spot, dx * height, dy * height, height)
        whole = _whole(mark)
        if not _lies_in(whole, view) or _meets_any(whole, near):
            continue
        if any(_meets_any(part, near) for part in _line(mark)):
            continue
        cost = way + _HIDING * sum(_covers(whole, centre, radius) for centre, radius in grounds)
        if best is None or cost < best[0]:
            best = (cost, mark)
    return best[1] if best is not None else None


def _led(spot: Spot, dx: float, dy: float, height: float) -> Mark:
    """A square at the end of a line, its label on the far side."""
    side, gap = 0.75 * height, 0.25 * height
    x, y = spot.anchor[0] + dx, spot.anchor[1] + dy
    square = (x - side / 2, y - side / 2, x + side / 2, y + side / 2)
    left = square[2] + gap if dx > -0.4 * height else square[0] - gap - spot.width
    return Mark(spot.code, spot.anchor, (left, y - height / 2, left + spot.width, y + height / 2), square)


def _around(centre: Point, width: float, height: float) -> Box:
    x, y = centre
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _whole(mark: Mark) -> Box:
    if mark.square is None:
        return mark.label
    label, square = mark.label, mark.square
    return min(label[0], square[0]), label[1], max(label[2], square[2]), label[3]


def _line(mark: Mark) -> list[Box]:
    """The line to the square as small boxes, without its ends."""
    if mark.square is None:
        return []
    (x1, y1), (x2, y2) = mark.anchor, _centre(mark.square)
    shares = [share / _LINE_PARTS for share in range(1, _LINE_PARTS)]
    return [_around((x1 + (x2 - x1) * share, y1 + (y2 - y1) * share), 2, 2) for share in shares]


def _centre(box: Box) -> Point:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _lies_in(box: Box, view: Box) -> bool:
    return box[0] >= view[0] and box[1] >= view[1] and box[2] <= view[2] and box[3] <= view[3]


def _meets_any(box: Box, others: Iterable[Box]) -> bool:
    left, top, right, bottom = box
    for other in others:  # noqa: SIM110 - asked some ten thousand times for a picture; twice as quick so
        if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
            return True
    return False


def _covers(box: Box, centre: Point, radius: float) -> bool:
    x = max(box[0], min(centre[0], box[2]))
    y = max(box[1], min(centre[1], box[3]))
    return hypot(x - centre[0], y - centre[1]) < radius
