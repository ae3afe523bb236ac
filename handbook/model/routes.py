"""Ways from one country to the next over the legs that are recorded (content-format, "Route").

Pure rules. Nothing is guessed: two countries without a record between them are not joined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from handbook.model.codes import EUROPEAN_UNION, WORLDWIDE, CountryCode, Risk
from handbook.model.lens import Lens
from handbook.model.records import Route

MOST_HOPS = 6
Reason = Literal["not_allowed", "document"]

_RISKS: Mapping[Risk | None, int] = {"none": 0, "low": 1, "medium": 2, None: 3, "high": 4}
"""An unknown risk stands between medium and high."""
_ALLOWED = {"yes": 0, "conditional": 1, "unknown": 2, "no": 3}
_ENDS = frozenset({WORLDWIDE, EUROPEAN_UNION})


@dataclass(frozen=True, slots=True)
class Path:
    """Legs one after another.

    Attributes:
        start: where it begins; the first leg may be one that begins anywhere (`XX`).
        legs: at least one; none is forbidden, each asks for a paper that is held.
    """

    start: CountryCode
    legs: tuple[Route, ...]

    @property
    def stops(self) -> tuple[CountryCode, ...]:
        """The countries on the way, the start included."""
        return (self.start, *(leg.to for leg in self.legs))

    @property
    def steps(self) -> tuple[tuple[CountryCode, Route], ...]:
        """Each leg with the country from which it is taken."""
        return tuple(zip(self.stops, self.legs, strict=False))

    @property
    def risk(self) -> Risk | None:
        """That of its most dangerous leg; None = unknown."""
        return max((leg.risk for leg in self.legs), key=lambda risk: _RISKS[risk])


@dataclass(frozen=True, slots=True)
class BlockedLeg:
    """A leg that can't be taken, and the place from which one would have to."""

    at: CountryCode
    leg: Route
    reason: Reason


@dataclass(frozen=True, slots=True)
class Ways:
    """All that is recorded from one place.

    Attributes:
        paths: every path of up to the asked number of legs that visits no country twice, the least dangerous first.
        blocked: what is closed along them, or asks for a paper that is not held.
    """

    paths: tuple[Path, ...]
    blocked: tuple[BlockedLeg, ...]


def ways_from(start: CountryCode, routes: Iterable[Route], lens: Lens, hops: int) -> Ways:
    """Every way from `start` over at most `hops` legs that concern this person.

    A leg from `XX` is a first step from any country, never a later one; `XX` and `EU` as a goal end a path.
    """
    legs: dict[CountryCode, list[Route]] = {}
    for leg in routes:
        if lens.concerns(leg.profiles):
            legs.setdefault(leg.from_, []).append(leg)
    blocked: dict[tuple[CountryCode, int], BlockedLeg] = {}  # by identity: two publishers may use the same id
    paths: list[Path] = []
    open_ends: list[Path] = [Path(start, ())]
    for _ in range(hops):
        longer = []
        for path in open_ends:
            for leg in _next_legs(path, legs):
                at = path.stops[-1]
                reason = _reason(leg, lens)
                if reason is None:
                    longer.append(Path(start, (*path.legs, leg)))
                else:
                    blocked.setdefault((at, id(leg)), BlockedLeg(at, leg, reason))
        paths += longer
        open_ends = [path for path in longer if path.stops[-1] not in _ENDS]
    return Ways(tuple(sorted(paths, key=_path_order)), tuple(blocked.values()))


def _next_legs(path: Path, legs: Mapping[CountryCode, list[Route]]) -> Iterator[Route]:
    stops = path.stops
    beginnings = (stops[-1],) if path.legs or stops[-1] == WORLDWIDE else (stops[-1], WORLDWIDE)
    for beginning in beginnings:
        yield from (leg for leg in legs.get(beginning, ()) if leg.to not in stops)


def _reason(leg: Route, lens: Lens) -> Reason | None:
    if leg.allowed == "no":
        return "not_allowed"
    return None if lens.holds(leg.documents) else "document"


def _path_order(path: Path) -> tuple[object, ...]:
    allowed = max(_ALLOWED[leg.allowed] for leg in path.legs)
    return (_RISKS[path.risk], allowed, len(path.legs), tuple(leg.id for leg in path.legs))
