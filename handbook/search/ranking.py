"""Which records answer a query, and in what order."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date

from handbook.search.fit import FACTORS, NAMED, Fit, scope
from handbook.search.groups import LEAST_COVER, Fitting
from handbook.search.index import RecordIndex
from handbook.search.matching import QueryWord
from handbook.search.text import asking_words

_NOT_IN_FORCE = 0.6
# What is so much worse than the best is no answer any more.
_LEAST_SHARE = 0.04


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a record must have (`filters`: field and term; `phrases`) and must not have (`unwanted`: field and term).

    `today` decides what is in force; records about `here` come first where the query names no country.
    """

    filters: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, ...], ...]
    unwanted: tuple[tuple[str, str], ...]
    today: date
    here: str | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Attributes.

    best: (score, document number) of the best, best first.
    numbers: every matching document, in no order.
    covers: the part of the query each covers, 0 to 1.
    """

    best: Sequence[tuple[float, int]]
    numbers: Sequence[int]
    covers: Mapping[int, float]


class Ranker:
    """Scores documents."""

    def __init__(self, index: RecordIndex) -> None:
        self._index = index
        self._asking = asking_words()
        self._last_fitting: Fitting | None = None

    def rank(self, query: Sequence[QueryWord], wanted: Wanted, count: int) -> Ranking:
        """Every matching document, the best `count` in order."""
        allowed = self._allowed(wanted)
        scores, covers = self._sum(query, allowed)
        if not any(word.records for word in query):
            if query or allowed is None:
                return Ranking((), (), {})
            scores = covers = dict.fromkeys(allowed, 1.0)
        for field, term in wanted.unwanted:
            for number in self._index.postings(field, term):
                scores.pop(number, None)
        values, numbers = self._weigh(query, wanted, scores, covers)
        return Ranking(_best(values, numbers, count), numbers, covers)

    def _sum(
        self, query: Sequence[QueryWord], allowed: Set[int] | None
    ) -> tuple[dict[int, float], dict[int, float]]:
        """Scores and covers of the documents, of those allowed, that may cover enough of the query.

        Countries first, then the rarest words.
        """
        ordered = sorted(
            (word for word in query if word.weight), key=lambda word: (not word.place, -word.weight)
        )
        whole = left = sum(word.weight for word in ordered) or 1.0
        scores: dict[int, float] = {}
        covers: dict[int, float] = {}
        for word in ordered:
            weight = word.weight / whole
            records = word.records
            if allowed is not None:
                records = {number: records[number] for number in allowed & records.keys()}
            if not scores:
                scores = {number: weight * match for number, match in records.items()}
                covers = dict.fromkeys(records, weight)
            else:
                found: Iterable[tuple[int, float]] = records.items()
                if left < LEAST_COVER * whole and len(scores) < len(records):
                    # What has only this word and more common ones can't cover enough any more.
                    found = [(number, records[number]) for number in scores if number in records]
                for number, match in found:
                    scores[number] = scores.get(number, 0.0) + weight * match
                    covers[number] = covers.get(number, 0.0) + weight
            left -= word.weight
        return scores, covers

    def _weigh(
        self, query: Sequence[QueryWord], wanted: Wanted, scores: dict[int, float], covers: dict[int, float]
    ) -> tuple[list[float], list[int]]:
        """Scores and numbers of what covers enough and is not much worse than the best.

        Two lists of plain numbers: thousands of pairs would wake the garbage collector at every keystroke.
        """
        columns = self._index.columns
        prior, group = columns.prior, columns.group
        fitting = self._fitting(Fit.of(query, self._asking, wanted.here))
        factors, least = fitting.factors, fitting.least_covers
        if fitting.fit.places:
            numbers = [number for number, cover in covers.items() if cover >= least[group[number]]]
        else:
            numbers = [number for number, cover in covers.items() if cover >= LEAST_COVER]
        if len(scores) < len(covers):
            numbers = [number for number in numbers if number in scores]
        values = [
            scores[number] * covers[number] * factors[group[number]] * prior[number] for number in numbers
        ]
        if any(word.place for word in query):
            self._raise_named(values, numbers, query, fitting)
        past = self._index.out_of_force(wanted.today)
        if past:
            for place, number in enumerate(numbers):
                if number in past:
                    values[place] *= _NOT_IN_FORCE
        least_value = max(values, default=0.0) * _LEAST_SHARE
        if min(values, default=0.0) < least_value:
            numbers = [number for number, value in zip(numbers, values, strict=True) if value >= least_value]
            values = [value for value in values if value >= least_value]
        return values, numbers

    def _fitting(self, fit: Fit) -> Fitting:
        """Remembered, for a query that grows a letter at a time wants the same."""
        if self._last_fitting is None or self._last_fitting.fit != fit:
            self._last_fitting = Fitting(self._index.names.groups, fit)
        return self._last_fitting

    def _raise_named(
        self, values: list[float], numbers: list[int], query: Sequence[QueryWord], fitting: Fitting
    ) -> None:
        """What is not of the country named, but speaks of it."""
        named = frozenset[int]().union(*(word.named for word in query if word.place))
        places, group = fitting.places, self._index.columns.group
        for place, number in enumerate(numbers):
            if number in named and places[group[number]] < NAMED:
                values[place] *= NAMED / places[group[number]]

    def reasons(self, number: int, query: Sequence[QueryWord], asked: Wanted, cover: float) -> list[str]:
        """What the score of a document is the product of, and how well each word of the query is matched."""
        columns, groups = self._index.columns, self._index.names.groups
        factors = dict(
            zip(
                FACTORS,
                Fit.of(query, self._asking, asked.here).factors(*groups[columns.group[number]]),
                strict=True,
            )
        )
        wanted = scope(query)
        if (
            any(number in word.named for word in query if word.place)
            and factors["country"] < NAMED
            and wanted
        ):
            factors["country"] = NAMED
        factors["age and risk"] = columns.prior[number]
        if number in self._index.out_of_force(asked.today):
            factors["not in force"] = _NOT_IN_FORCE
        said = [word for word in query if word.weight]
        whole = sum(word.weight for word in said) or 1.0
        matches = [
            f"{word.form} {word.weight / whole:.2f} × {word.records.get(number, 0.0):.2f}" for word in said
        ]
        return [
            *matches,
            f"cover × {cover:.2f}",
            *(f"{name} × {value:.2f}" for name, value in factors.items()),
        ]

    def _allowed(self, wanted: Wanted) -> set[int] | None:
        allowed: set[int] | None = None
        for field, term in wanted.filters:
            found = set(self._index.postings(field, term))
            allowed = found if allowed is None else allowed & found
        for phrase in wanted.phrases:
            if allowed is None or allowed:
                allowed = self._phrase(phrase, allowed)
        return allowed

    def _phrase(self, phrase: tuple[str, ...], allowed: Set[int] | None) -> set[int]:
        """The documents where the words of `phrase` stand in order; stop words are not indexed and fit anything."""
        common = None if allowed is None else set(allowed)
        for word in phrase:
            found = self._index.postings("exact", word).keys()
            if found:
                common = set(found) if common is None else common & found
        if not common:
            return set()
        return self._index.with_phrase(phrase, common)

    def facets(self, ranking: Ranking) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
        """Counts per kind, country and topic, most first."""
        kinds: defaultdict[str, int] = defaultdict(int)
        places: defaultdict[str, int] = defaultdict(int)
        topics: defaultdict[str, int] = defaultdict(int)
        groups = Counter(map(self._index.columns.group.__getitem__, ranking.numbers))
        for group, count in groups.items():
            kind, countries, topic, _ = self._index.names.groups[group]
            kinds[kind] += count
            for country in countries:
                places[country] += count
            if topic:
                topics[topic] += count
        return _most_first(kinds), _most_first(places), _most_first(topics)


def _best(values: Sequence[float], numbers: Sequence[int], count: int) -> list[tuple[float, int]]:
    """The best `count`, of equals those that come first in the index."""
    if len(values) > 4 * count:
        least = heapq.nlargest(count, values)[-1]
        pairs = [(-value, number) for value, number in zip(values, numbers, strict=True) if value >= least]
    else:
        pairs = [(-value, number) for value, number in zip(values, numbers, strict=True)]
    return [(-value, number) for value, number in heapq.nsmallest(count, pairs)]


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
