"""What a query makes of groups of documents: those of one kind, with the same countries and topics."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from handbook.search.fit import Fit, place_factor
from handbook.search.tables import Group

LEAST_COVER = 0.3
# A record of the country named stays in even if it has none of the other words: the country beats the text.
_LEAST_COVER_NAMED = 0.1


class PerGroup(dict[int, float]):
    """Number of a group → a value, found out when it is asked for: there may be thousands of groups."""

    def __init__(self, groups: Sequence[Group], value: Callable[[Group], float]) -> None:
        super().__init__()
        self._groups = groups
        self._value = value

    def __missing__(self, number: int) -> float:
        value = self[number] = self._value(self._groups[number])
        return value


class Fitting:
    """How groups fit a query.

    Attributes:
        fit: what the query wants.
        factors: how well kind, countries and topics fit.
        places: the part of that which countries have.
        least_covers: the part of the query that a document must cover to be an answer.
    """

    def __init__(self, groups: Sequence[Group], fit: Fit) -> None:
        self.fit = fit
        self.factors = PerGroup(groups, lambda group: math.prod(fit.factors(*group)))
        self.places = PerGroup(groups, lambda group: place_factor(group[1], fit.places))
        self.least_covers = PerGroup(
            groups, lambda group: LEAST_COVER if fit.places.isdisjoint(group[1]) else _LEAST_COVER_NAMED
        )
