"""The relevance list: what people type and what must be on top, and how well an engine does on it."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

LIST = Path(__file__).with_name("queries.tsv")


@dataclass(frozen=True)
class Judged:
    """A query of the list.

    Attributes:
        expected: record ids, country codes (the country's page) or `CODE/topic`; empty = nothing may be found.
    """

    kind: str
    lang: str
    query: str
    expected: frozenset[str]

    @property
    def held_back(self) -> bool:
        """Half of the list is not looked at while tuning."""
        return zlib.crc32(self.query.encode()) % 2 == 1


@dataclass(frozen=True)
class Found:
    """What the judge needs to know of a hit."""

    id: str
    country: str | None
    topic: str | None

    def names(self) -> set[str]:
        return {self.id, f"{self.country}/{self.topic}"}


Search = Callable[[Judged], Sequence[Found]]


def read_list() -> list[Judged]:
    """Every query of the list."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [
        Judged(kind, lang, query, frozenset(expected.split()) - {"-"}) for kind, lang, query, expected in rows
    ]


def rank(judged: Judged, hits: Sequence[Found]) -> int:
    """The place of the first right hit from 1, 0 if there is none; nothing found is right where it should be."""
    if not judged.expected:
        return 0 if hits else 1
    return next((place for place, hit in enumerate(hits, 1) if judged.expected & hit.names()), 0)


@dataclass
class Score:
    """Mean reciprocal rank, success at 1 and at 3 over `count` queries."""

    count: int = 0
    reciprocal: float = 0.0
    first: int = 0
    third: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, judged: Judged, place: int) -> None:
        self.count += 1
        self.reciprocal += 1 / place if place else 0.0
        self.first += place == 1
        self.third += 1 <= place <= 3
        if place != 1:
            self.misses.append(f"{judged.query} → {place or '–'}")

    @property
    def mrr(self) -> float:
        return self.reciprocal / self.count if self.count else 0.0

    @property
    def success_1(self) -> float:
        return self.first / self.count if self.count else 0.0

    @property
    def success_3(self) -> float:
        return self.third / self.count if self.count else 0.0


def judge(search: Search, queries: Iterable[Judged]) -> dict[str, Score]:
    """Scores per kind and for `all`."""
    scores: dict[str, Score] = defaultdict(Score)
    for judged in queries:
        place = rank(judged, search(judged))
        scores[judged.kind].add(judged, place)
        scores["all"].add(judged, place)
    return dict(scores)
