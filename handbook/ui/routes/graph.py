"""The recorded ways as a graph of steps: a column for each, a node for each country reached in it. No Qt.

Columns are given by the steps, so only the order within a column is free: every node stands near those it is reached
from (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981, one sweep), the less dangerous first. Nothing
that is not a record becomes a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handbook.model.codes import CountryCode
from handbook.services.routes import LegRow, Routes

NodeKey = tuple[int, CountryCode]
"""Step and country."""
LegKey = tuple[int, CountryCode, str, str]
"""Step, where one is, pack and id of the leg."""


@dataclass(frozen=True, slots=True)
class Edge:
    """What leads from one node to another.

    Attributes:
        legs: all that are recorded, the most usable first.
    """

    start: NodeKey
    end: NodeKey
    legs: tuple[LegRow, ...]

    @property
    def is_closed(self) -> bool:
        """Whether none of its legs can be taken."""
        return all(leg.reason is not None for leg in self.legs)


@dataclass(frozen=True, slots=True)
class Graph:
    """Columns from the start on, each in the order in which it is drawn."""

    columns: tuple[tuple[NodeKey, ...], ...]
    edges: tuple[Edge, ...]

    def into(self, node: NodeKey) -> tuple[Edge, ...]:
        """The edges that end in a node."""
        return tuple(edge for edge in self.edges if edge.end == node)

    def is_closed(self, node: NodeKey) -> bool:
        """Whether no open leg reaches a node; the start is always open."""
        edges = self.into(node)
        return bool(edges) and all(edge.is_closed for edge in edges)


def leg_key(step: int, leg: LegRow) -> LegKey:
    """How a leg taken as the given step is known in graph and list."""
    return (step, leg.at, leg.pack, leg.record.id)


def steps_of(routes: Routes) -> tuple[tuple[LegRow, ...], ...]:
    """The legs of each step, open ones by the danger of the paths they are part of, closed ones last."""
    steps: list[dict[LegKey, LegRow]] = [{} for _ in range(routes.hops)]
    reached: list[set[CountryCode]] = [{routes.start}, *(set() for _ in range(routes.hops))]
    for path in routes.paths:
        for number, leg in enumerate(path.legs):
            steps[number].setdefault(leg_key(number, leg), leg)
            reached[number + 1].add(leg.record.to)
    for leg in routes.blocked:
        for number, legs in enumerate(steps):
            is_first = leg.record.from_ != leg.at  # from anywhere: a first step only
            if leg.at in reached[number] and (number == 0 or not is_first):
                legs.setdefault(leg_key(number, leg), leg)
    return tuple(tuple(legs.values()) for legs in steps if legs)


def graph_of(routes: Routes) -> Graph:
    """The graph of all steps."""
    columns: list[tuple[NodeKey, ...]] = [((0, routes.start),)]
    edges: list[Edge] = []
    for number, legs in enumerate(steps_of(routes)):
        grouped: dict[tuple[NodeKey, NodeKey], list[LegRow]] = {}
        for leg in legs:
            grouped.setdefault(((number, leg.at), (number + 1, leg.record.to)), []).append(leg)
        found = [Edge(start, end, tuple(legs)) for (start, end), legs in grouped.items()]
        columns.append(_ordered(found, columns[-1]))
        edges += found
    return Graph(tuple(columns), tuple(edges))


def _ordered(edges: Iterable[Edge], before: tuple[NodeKey, ...]) -> tuple[NodeKey, ...]:
    """Nodes near those they are reached from; closed ones below the open ones of the same place."""
    places = {node: place for place, node in enumerate(before)}
    reached: dict[NodeKey, list[Edge]] = {}
    for edge in edges:
        reached.setdefault(edge.end, []).append(edge)

    def order(node: NodeKey) -> tuple[float, bool]:
        into = reached[node]
        middle = sum(places[edge.start] for edge in into) / len(into)
        return (middle, all(edge.is_closed for edge in into))

    return tuple(sorted(reached, key=order))
