"""Which records answer a query, and in what order."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
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
    """What a record must have (`filters`: field and term; `phrases`) and must not have; `today` decides what is in force."""

    filters: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, ...], ...]
    unwanted: tuple[str, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Ranked:
    """A document number, its score, and the part of the query it covers (0 to 1)."""

    number: int
    score: float
    cover: float


class Ranker:
    """Scores documents."""

    def __init__(self, index: RecordIndex) -> None:
        self._index = index
        self._place_factors: dict[frozenset[str], list[float]] = {}

    def rank(self, query: Sequence[QueryWord], wanted: Wanted) -> list[Ranked]:
        """Every matching document, best first."""
        scores, covers, whole = self._sum(query)
        allowed = self._allowed(wanted)
        if not any(word.records for word in query):
            if query or allowed is None:
                return []
            scores, covers, whole = dict.fromkeys(allowed, 1.0), dict.fromkeys(allowed, 1.0), 1.0
        if allowed is not None:
            scores = {number: score for number, score in scores.items() if number in allowed}
        for unwanted in wanted.unwanted:
            for number in self._index.postings("exact", unwanted):
                scores.pop(number, None)
        return self._order(query, wanted, scores, covers, whole)

    def _sum(self, query: Sequence[QueryWord]) -> tuple[dict[int, float], dict[int, float], float]:
        scores: dict[int, float] = {}
        covers: dict[int, float] = {}
        whole = 0.0
        for word in query:
            weight = word.weight
            whole += weight
            for number, match in word.records.items():
                scores[number] = scores.get(number, 0.0) + weight * match
                covers[number] = covers.get(number, 0.0) + weight
        return scores, covers, whole or 1.0

    def _order(
        self,
        query: Sequence[QueryWord],
        wanted: Wanted,
        scores: dict[int, float],
        covers: dict[int, float],
        whole: float,
    ) -> list[Ranked]:
        columns = self._index.columns
        prior, places = columns.prior, columns.places
        past = self._index.out_of_force(wanted.today)
        factors = self._factors(frozenset(word.place for word in query if word.place))
        named = frozenset[int]().union(*(word.named for word in query if word.place))
        kinds = self._kind_factors(query)
        ranked = []
        for number, score in scores.items():
            cover = covers[number] / whole
            if cover < _LEAST_COVER:
                continue
            factor = factors[places[number]]
            if factor < _NAMED and number in named:
                factor = _NAMED
            if number in past:
                factor *= _NOT_IN_FORCE
            score *= cover * factor * prior[number] * kinds[columns.kind[number]] / whole
            ranked.append(Ranked(number, score, cover))
        ranked.sort(key=lambda one: (-one.score, one.number))
        least = ranked[0].score * _LEAST_SHARE if ranked else 0.0
        return [one for one in ranked if one.score >= least]

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
        factors = {
            "country": 2.5 if only_places else (1.2 if len(said) == 1 else 0.7),
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

    def facets(self, ranked: Sequence[Ranked]) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
        """Counts per kind, country and topic, most first."""
        columns, names = self._index.columns, self._index.names
        kinds = Counter(columns.kind[one.number] for one in ranked)
        topics = Counter(columns.topic[one.number] for one in ranked)
        places = Counter(columns.places[one.number] for one in ranked)
        countries: Counter[str] = Counter()
        for place, count in places.items():
            for code in names.places[place]:
                countries[code] += count
        return (
            {names.kinds[kind]: count for kind, count in kinds.most_common()},
            dict(countries.most_common()),
            {names.topics[topic]: count for topic, count in topics.most_common() if names.topics[topic]},
        )


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
