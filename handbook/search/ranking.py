"""Which records answer a query, and in what order."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from handbook.search.index import RecordIndex
from handbook.search.matching import QueryWord

_NOT_IN_FORCE = 0.6
# Of records that are not of the country named: rules that hold anywhere, records that at least speak of it, others.
_ANYWHERE = 0.35
_NAMED = 0.5
_ELSEWHERE = 0.12
_WIDE = {"XX", "EU"}
_LEAST_COVER = 0.3
# What is so much worse than the best is no answer any more.
_LEAST_SHARE = 0.04


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a record must have (`filters`: field and term; `phrases`) and must not have.

    `today` decides what is in force.
    """

    filters: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, ...], ...]
    unwanted: tuple[str, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Ranking:
    """The matching documents, best first: (score, document number); `covers`: the part of the query each covers."""

    documents: list[tuple[float, int]]
    covers: Mapping[int, float]


class Ranker:
    """Scores documents."""

    def __init__(self, index: RecordIndex) -> None:
        self._index = index
        self._place_factors: dict[frozenset[str], list[float]] = {}

    def rank(self, query: Sequence[QueryWord], wanted: Wanted) -> Ranking:
        """Every matching document."""
        scores, covers = self._sum(query)
        allowed = self._allowed(wanted)
        if not any(word.records for word in query):
            if query or allowed is None:
                return Ranking([], {})
            scores = covers = dict.fromkeys(allowed, 1.0)
        if allowed is not None:
            scores = {number: score for number, score in scores.items() if number in allowed}
        for unwanted in wanted.unwanted:
            for number in self._index.postings("exact", unwanted):
                scores.pop(number, None)
        return Ranking(self._order(query, wanted, scores, covers), covers)

    def _sum(self, query: Sequence[QueryWord]) -> tuple[dict[int, float], dict[int, float]]:
        """Scores and covers of the documents that may cover enough of the query; the rarest words first."""
        ordered = sorted((word for word in query if word.weight), key=lambda word: -word.weight)
        whole = left = sum(word.weight for word in ordered) or 1.0
        scores: dict[int, float] = {}
        covers: dict[int, float] = {}
        for word in ordered:
            weight = word.weight / whole
            records = word.records
            if left < _LEAST_COVER * whole and len(scores) < len(records):
                # What has only this word and more common ones can't cover enough any more.
                found = [(number, records[number]) for number in scores if number in records]
            else:
                found = list(records.items())
            for number, match in found:
                scores[number] = scores.get(number, 0.0) + weight * match
                covers[number] = covers.get(number, 0.0) + weight
            left -= word.weight
        return scores, covers

    def _order(
        self, query: Sequence[QueryWord], wanted: Wanted, scores: dict[int, float], covers: dict[int, float]
    ) -> list[tuple[float, int]]:
        columns = self._index.columns
        prior, places, kind_of = columns.prior, columns.places, columns.kind
        factors = self._factors(frozenset(word.place for word in query if word.place))
        kinds = self._kind_factors(query)
        ranked = [
            (score * cover * factors[places[number]] * prior[number] * kinds[kind_of[number]], number)
            for number, score in scores.items()
            if (cover := covers[number]) >= _LEAST_COVER
        ]
        if any(word.place for word in query):
            self._raise_named(ranked, query, factors)
        past = self._index.out_of_force(wanted.today)
        if past:
            ranked = [
                (score * (_NOT_IN_FORCE if number in past else 1.0), number) for score, number in ranked
            ]
        if not ranked:
            return []
        least = max(ranked)[0] * _LEAST_SHARE
        ranked = [one for one in ranked if one[0] >= least]
        ranked.sort(key=_best_first)
        return ranked

    def _raise_named(
        self, ranked: list[tuple[float, int]], query: Sequence[QueryWord], factors: Sequence[float]
    ) -> None:
        named = frozenset[int]().union(*(word.named for word in query if word.place))
        places = self._index.columns.places
        for place, (score, number) in enumerate(ranked):
            if factors[places[number]] < _NAMED and number in named:
                ranked[place] = (score / factors[places[number]] * _NAMED, number)

    def _factors(self, wanted: frozenset[str]) -> list[float]:
        """For every list of countries a record may have: how well it fits the countries named."""
        if wanted not in self._place_factors:
            factors = []
            for countries in self._index.names.places:
                if not wanted or wanted & set(countries):
                    factors.append(1.0)
                elif not countries or _WIDE & set(countries):
                    factors.append(_ANYWHERE)
                else:
                    factors.append(_ELSEWHERE)
            self._place_factors[wanted] = factors
        return self._place_factors[wanted]

    def _kind_factors(self, query: Sequence[QueryWord]) -> list[float]:
        said = [word for word in query if not word.stop]
        only_places = bool(said) and all(word.place for word in said) and any(word.place for word in said)
        one_place = len({word.place for word in said}) == 1
        factors = {
            "country": (2.5 if one_place else 1.0) if only_places else (1.2 if len(said) == 1 else 0.7),
            "question": 1.15 if len(said) > 1 and not only_places else 0.9,
            "organisation": 1.0,
            "statement": 1.0,
        }
        return [factors.get(kind, 1.0) for kind in self._index.names.kinds]

    def _allowed(self, wanted: Wanted) -> set[int] | None:
        allowed: set[int] | None = None
        for field, term in wanted.filters:
            found = set(self._index.postings(field, term))
            allowed = found if allowed is None else allowed & found
        for phrase in wanted.phrases:
            found = self._phrase(phrase)
            allowed = found if allowed is None else allowed & found
        return allowed

    def _phrase(self, phrase: tuple[str, ...]) -> set[int]:
        """The documents where the words of `phrase` stand in order; stop words are not indexed and fit anything."""
        lists = [(offset, self._index.positions(word)) for offset, word in enumerate(phrase)]
        lists = [(offset, found) for offset, found in lists if found]
        if not lists:
            return set()
        common = set(lists[0][1]).intersection(*(found for _, found in lists[1:]))
        return {
            number
            for number in common
            if _stand_together([(offset, found[number]) for offset, found in lists])
        }

    def facets(self, ranking: Ranking) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
        """Counts per kind, country and topic, most first."""
        columns, names = self._index.columns, self._index.names
        numbers = [number for _, number in ranking.documents]
        kinds = Counter(map(columns.kind.__getitem__, numbers))
        topics = Counter(map(columns.topic.__getitem__, numbers))
        places = Counter(map(columns.places.__getitem__, numbers))
        countries: Counter[str] = Counter()
        for place, count in places.items():
            for code in names.places[place]:
                countries[code] += count
        return (
            {names.kinds[kind]: count for kind, count in kinds.most_common()},
            dict(countries.most_common()),
            {names.topics[topic]: count for topic, count in topics.most_common() if names.topics[topic]},
        )


def _best_first(one: tuple[float, int]) -> tuple[float, int]:
    return -one[0], one[1]


def _stand_together(lists: Sequence[tuple[int, bytes]]) -> bool:
    starts: set[int] | None = None
    for offset, packed in lists:
        places = array("H")
        places.frombytes(packed)
        found = {place - offset for place in places}
        starts = found if starts is None else starts & found
        if not starts:
            return False
    return True
