"""How well the kind, countries and topics of a record fit a query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from handbook.search.matching import QueryWord

# Of records that are not of the country named: rules that hold anywhere, records that at least speak of it, others.
_ANYWHERE = 0.35
NAMED = 0.5
"""The factor of a record that is not of the country named, but speaks of it."""
_ELSEWHERE = 0.12
_WIDE = {"XX", "EU"}
# Everybody here comes from Russia: naming it says little about where the answer holds.
_ORIGIN = frozenset({"RU"})
_ORIGIN_ANYWHERE = 0.85
_ORIGIN_ELSEWHERE = 0.45
# A summary repeats in short what a statement of another topic says in full.
_TOPIC_FACTORS = {"summary": 0.94}
# A word that is what a topic is about wants that topic, even where another one uses the word more.
_TOPIC_MEANT = 1.3
# Who names no country is answered by what spans countries, or holds where all come from, rather than by one nobody has
# asked about.
_WIDE_ASKED = 1.15
# Where the person of the lens is, a rule of another country is seldom the answer.
_HERE = 1.5

FACTORS = ("kind", "country", "summary", "topic meant", "asked of no country", "here")
"""What `Fit.factors` gives, in order."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What a query wants of a document's kind, countries and topics."""

    kinds: Mapping[str, float]
    places: Set[str]
    topics: Set[str]
    here: str | None

    @classmethod
    def of(cls, query: Sequence[QueryWord], asking: Set[str], here: str | None) -> Fit:
        """What `query` wants, for somebody who is `here`; `asking` are the words that make a question of it."""
        said = [word for word in query if not word.stop]
        places = scope(said)
        asks = len(query) > 5 or (len(query) > 2 and any(word.form in asking for word in query))
        only_places = all(word.place and not word.implied for word in said)
        kinds = _kind_factors(len(said), len(places), only_places=only_places, asks=asks)
        return cls(kinds, places, set[str]().union(*(word.topics for word in said)), here)

    def factors(
        self, kind: str, countries: Sequence[str], topic: str, about: Sequence[str]
    ) -> tuple[float, ...]:
        """One for each of `FACTORS`."""
        wide = kind == "question" and _ORIGIN.issuperset(countries) and not self.places
        return (
            self.kinds[kind],
            place_factor(countries, self.places),
            _TOPIC_FACTORS.get(topic, 1.0),
            1.0 if self.topics.isdisjoint(about) else _TOPIC_MEANT,
            _WIDE_ASKED if wide else 1.0,
            _HERE if self.here in countries and not self.places else 1.0,
        )


def scope(query: Sequence[QueryWord]) -> frozenset[str]:
    """The countries asked about. Where people come from is one only if no other is named."""
    places = frozenset(word.place for word in query if word.place and not word.stop)
    return places - _ORIGIN or places


def place_factor(countries: Sequence[str], wanted: Set[str]) -> float:
    """For records of `countries` where `wanted` are asked about."""
    if not wanted or not wanted.isdisjoint(countries):
        return 1.0
    if wanted <= _ORIGIN:
        return _ORIGIN_ANYWHERE if not countries or not _WIDE.isdisjoint(countries) else _ORIGIN_ELSEWHERE
    return _ANYWHERE if not countries or not _WIDE.isdisjoint(countries) else _ELSEWHERE


def _kind_factors(words: int, places: int, *, only_places: bool, asks: bool) -> dict[str, float]:
    """A country alone asks for its page, a question for a question; key words ask for statements rather."""
    if places and only_places:
        return {
            "country": 2.5 if places == 1 else 1.0,
            "question": 0.9,
            "organisation": 1.0,
            "statement": 1.0,
        }
    return {
        "country": 1.2 if words == 1 else 0.7,
        "question": 1.2 if asks else 0.85,
        "organisation": 1.0,
        "statement": 1.0,
    }
