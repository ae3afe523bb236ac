"""Finding: a query, its hits as rows for people, and how they were found."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from handbook.errors import IndexError_
from handbook.model.codes import Freshness, RecordId, RecordKind, Risk
from handbook.model.signs import Sign, age_sign
from handbook.search.engine import SearchEngine, SearchRequest, SearchResult
from handbook.search.hits import Hit
from handbook.services.handbook import Handbook
from handbook.services.rows import organisation_row, statement_row

MAX_HITS = 200
"""More than a reader looks through; facets count all."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. A filter of None lets everything through.

    Attributes:
        text: as typed.
        lang: the reader's language.
        freshness: only hits that are, on the day, of one of these.
        literal: no repair of layout, transliteration or spelling.
    """

    text: str
    lang: str
    country: str | None = None
    topic: str | None = None
    kind: RecordKind | None = None
    freshness: frozenset[Freshness] = frozenset()
    limit: int = 60
    literal: bool = False
    explain: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit, ready to be shown.

    Attributes:
        title: crumb of a statement, name of an organisation or country, text of a question.
        snippet: plain text, each match between U+2068 and U+2069.
        signs: as on the page; for a question those of its statements taken together.
        struck: a contact not to be used.
        details: services of an organisation.
        answers: how many statements answer a question.
    """

    id: str
    kind: RecordKind
    country: str | None
    topic: str | None
    lang: str
    title: str
    snippet: str
    score: float
    freshness: Freshness
    pack: str
    risk: Risk | None = None
    signs: tuple[Sign, ...] = ()
    struck: bool = False
    details: tuple[str, ...] = ()
    answers: int = 0
    explain: tuple[str, ...] = ()


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


def find(handbook: Handbook, query: Query) -> Found:
    """Answer a query.

    Raises:
        IndexMissing, IndexDamaged, IndexOutdated: build the index, then ask again.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    engine, today = handbook.engine, handbook.today
    handbook.vocabulary  # noqa: B018 - opened before the clock starts
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
    )
    result = engine.search(request)
    rows = _rows(handbook, result.hits, query.lang)
    total = result.total
    if query.freshness:
        rows = [row for row in rows if row.freshness in query.freshness]
        total = len(rows)
    return _found(query, result, total, tuple(rows[: query.limit]), (time.perf_counter() - start) * 1000)


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
    )


def _rows(handbook: Handbook, hits: tuple[Hit, ...], lang: str) -> list[HitRow]:
    """Hits with what the database knows of them; a hit that is in no pack any more is left out."""
    reader, vocabulary, today = handbook.reader, handbook.vocabulary, handbook.today
    statements = reader.statements_by_id(hit.id for hit in hits if hit.kind == "statement")
    organisations = reader.organisations_by_id(hit.id for hit in hits if hit.kind == "organisation")
    rows = []
    for hit in hits:
        if hit.kind == "statement":
            for held in statements.get(RecordId(hit.id), ()):
                if held.pack == hit.pack:
                    row = statement_row(held, (lang,), vocabulary, today)
                    rows.append(_hit_row(hit, row.freshness, risk=row.risk, signs=row.signs))
        elif hit.kind == "organisation":
            for entry in organisations.get(RecordId(hit.id), ()):
                if entry.pack == hit.pack:
                    contact = organisation_row(entry, lang, vocabulary, today)
                    rows.append(
                        _hit_row(
                            hit, contact.freshness, signs=contact.signs, details=contact.services,
                            struck=contact.record.status in {"compromised", "closed"},
                        )
                    )  # fmt: skip
        elif hit.kind == "question":
            rows.append(_question_row(handbook, hit, lang))
        else:
            rows.append(_hit_row(hit, "current"))
    return rows


def _question_row(handbook: Handbook, hit: Hit, lang: str) -> HitRow:
    """A question takes the highest risk and the newest date of the statements that answer it."""
    vocabulary, today = handbook.vocabulary, handbook.today
    questions = [held for held in handbook.reader.question(hit.id) if held.pack == hit.pack]
    ids = questions[0].record.answer if questions else ()
    found = handbook.reader.statements_by_id(ids)
    rows = [statement_row(found[id_][0], (lang,), vocabulary, today) for id_ in ids if id_ in found]
    dated = [row for row in rows if row.record.as_of or row.record.verified_on]
    signs: list[Sign] = []
    risk: Risk | None = None
    if any(row.risk == "high" for row in rows):
        risk = "high"
        signs.append(Sign("risk_high"))
    freshness: Freshness = "undated"
    if dated:
        newest = max(dated, key=lambda row: row.record.as_of.last_day() if row.record.as_of else today)
        freshness = newest.freshness
        signs.append(age_sign(freshness, newest.record.as_of, newest.record.verified_on))
    else:
        signs.append(Sign("undated"))
    return _hit_row(hit, freshness, risk=risk, signs=tuple(signs), answers=len(rows))


def _hit_row(
    hit: Hit,
    freshness: Freshness,
    *,
    risk: Risk | None = None,
    signs: tuple[Sign, ...] = (),
    details: tuple[str, ...] = (),
    struck: bool = False,
    answers: int = 0,
) -> HitRow:
    return HitRow(
        id=hit.id,
        kind=hit.kind,
        country=hit.country,
        topic=hit.topic,
        lang=hit.lang,
        title=hit.title,
        snippet=hit.snippet,
        score=round(hit.score, 4),
        freshness=freshness,
        pack=hit.pack,
        risk=risk,
        signs=signs,
        struck=struck,
        details=details,
        answers=answers,
        explain=hit.explain,
    )


def search_is_ready(handbook: Handbook) -> bool:
    """Whether the index of the installed generation can be opened."""
    try:
        engine: SearchEngine = handbook.engine
    except IndexError_:
        return False
    return engine is not None
