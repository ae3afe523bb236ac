"""Finding: a query, its hits as rows for people, and how they were found."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from handbook.model.codes import Freshness, RecordKind
from handbook.model.lens import CLEAR, Fit, Lens
from handbook.model.signs import lens_signs
from handbook.services.facts import Facts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.sheets.code import looks_like_code

if TYPE_CHECKING:
    from handbook.search.engine import SearchResult
    from handbook.search.hits import Hit

_LENS_WEIGHTS: dict[Fit, float] = {"named": 1.15, "general": 1.0, "other": 0.85}
"""How much more or less a hit matters to the person of the lens: it moves a little, nothing is hidden."""
MAX_HITS = 200
"""More than a reader looks through; facets count all."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. A filter of None lets everything through.

    Attributes:
        text: as typed.
        lang: the reader's language.
        freshness: only hits that are, on the day, of one of these.
        caps: at most so many hits of a kind; a kind that is not named has no cap of its own.
        lens: for whom one looks; moves hits a little, hides none.
        literal: no repair of layout, transliteration or spelling.
    """

    text: str
    lang: str
    country: str | None = None
    topic: str | None = None
    kind: RecordKind | None = None
    freshness: frozenset[Freshness] = frozenset()
    limit: int = 60
    caps: Mapping[str, int] = field(default_factory=dict)
    literal: bool = False
    explain: bool = False
    lens: Lens = CLEAR


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit, ready to be shown.

    Attributes:
        title: crumb of a statement, name of an organisation or country, text of a question.
        snippet: plain text, each match between U+2068 and U+2069.
        facts: risk, age, signs.
        explain: why it stands where it stands, if asked.
    """

    id: str
    kind: RecordKind
    country: str | None
    topic: str | None
    lang: str
    title: str
    snippet: str
    score: float
    pack: str
    facts: Facts
    explain: tuple[str, ...] = ()

    @property
    def freshness(self) -> Freshness:
        """How old it is."""
        return self.facts.freshness


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query.

    Attributes:
        interpreted_as: what was really searched for; the query itself when `repair` is None.
        repair: None, "layout", "transliteration" or "spelling".
        took_ms: from query string to finished hits with snippets.
        total: how many records match, before the limit.
        kinds, countries, topics: number of matches per code.
        suggestions: what to try when there are none.
        filters: `country`, `topic`, `kind` → the code results are narrowed to, asked for or typed (`country:AM`).
        sheet_code: the query, where it was meant as the code of a printed sheet, right or wrong; ask
            `sheets.changes.sheet_changes`.
    """

    query: str
    interpreted_as: str
    repair: str | None
    took_ms: float
    total: int
    hits: tuple[HitRow, ...]
    kinds: Mapping[str, int] = field(default_factory=dict)
    countries: Mapping[str, int] = field(default_factory=dict)
    topics: Mapping[str, int] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    filters: Mapping[str, str] = field(default_factory=dict)
    sheet_code: str | None = None


@of_one_generation
def find(handbook: Handbook, query: Query) -> Found:
    """Answer a query: hits and what is told of them are of one generation, or there is no answer.

    Raises:
        IndexMissing, IndexDamaged: build the index, then ask again.
        IndexOutdated: other content is installed and its index is still being built; ask again when it is there.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    from handbook.search.engine import SearchRequest

    engine, today = handbook.engine, handbook.today
    handbook.facts  # noqa: B018 - opened before the clock starts
    start = time.perf_counter()
    request = SearchRequest(
        query=query.text,
        lang=query.lang,
        today=today,
        country=query.country,
        topic=query.topic,
        kind=query.kind,
        limit=MAX_HITS if query.freshness else query.limit,
        literal=query.literal,
        explain=query.explain,
        here=query.lens.country,
    )
    result = engine.search(request)
    rows = _rows(handbook, _capped(result.hits, query.caps), query.lang)
    if not query.lens.is_clear:
        rows = sorted((_weighed(row, query) for row in rows), key=lambda row: -row.score)
    total = result.total
    if query.freshness:
        rows = [row for row in rows if row.freshness in query.freshness]
        total = len(rows)
    return _found(query, result, total, tuple(rows[: query.limit]), (time.perf_counter() - start) * 1000)


def without_scope(text: str, scope: str) -> str:
    """A query less what is typed in it as the scope `country`, `topic` or `kind`."""
    from handbook.search import query  # late: the first picture of the window needs no engine

    return query.without_scope(text, scope)


def _found(query: Query, result: SearchResult, total: int, rows: tuple[HitRow, ...], took_ms: float) -> Found:
    return Found(
        query=query.text,
        interpreted_as=result.interpreted_as,
        repair=result.repair,
        took_ms=round(took_ms, 2),
        total=total,
        hits=rows,
        kinds=result.facets.kinds,
        countries=result.facets.countries,
        topics=result.facets.topics,
        suggestions=result.suggestions,
        filters=result.filters,
        sheet_code=query.text.strip() if looks_like_code(query.text) else None,
    )


def _capped(hits: tuple[Hit, ...], caps: Mapping[str, int]) -> tuple[Hit, ...]:
    """At most `caps[kind]` hits of a kind, in their order."""
    taken: dict[str, int] = {}
    kept = []
    for hit in hits:
        taken[hit.kind] = taken.get(hit.kind, 0) + 1
        if taken[hit.kind] <= caps.get(hit.kind, len(hits)):
            kept.append(hit)
    return tuple(kept)


def _weighed(row: HitRow, query: Query) -> HitRow:
    """`row` as the person of the lens needs it."""
    fit = query.lens.fit(row.facts.profiles)
    return replace(
        row,
        score=round(row.score * _LENS_WEIGHTS[fit], 4),
        facts=replace(row.facts, signs=(*row.facts.signs, *lens_signs(fit))),
        explain=(*row.explain, f"lens {fit} ×{_LENS_WEIGHTS[fit]}") if query.explain else (),
    )


def _rows(handbook: Handbook, hits: tuple[Hit, ...], lang: str) -> list[HitRow]:
    """Hits with what the database knows of them; a hit that is in no pack any more is left out."""
    return [
        HitRow(
            id=hit.id,
            kind=hit.kind,
            country=hit.country,
            topic=hit.topic,
            lang=hit.lang,
            title=hit.title,
            snippet=hit.snippet,
            score=round(hit.score, 4),
            pack=hit.pack,
            facts=facts,
            explain=hit.explain,
        )
        for hit, facts in zip(hits, handbook.facts.of(hits, lang), strict=True)
        if facts is not None
    ]
