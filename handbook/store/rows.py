"""Records as rows: what of a record stands in which table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from handbook.model.canonical import dump_canonical
from handbook.model.codec import encode
from handbook.model.codes import TOPICS
from handbook.model.documents import label_of
from handbook.model.edits import Moved, Placed, owner_name
from handbook.model.integrity import named_by
from handbook.model.records import (
    Concept,
    Country,
    Deadline,
    Indicator,
    Organisation,
    Phrase,
    Profile,
    Question,
    Route,
    Service,
    Source,
    Statement,
    Topic,
)

Row = tuple[Any, ...]
"""The values of a row after its pack."""

_CHAPTER = 1 << 20
"""More records than fit into a document: the position of a statement is that of its chapter and its number there."""
_KINDS: Mapping[type, str] = {
    Topic: "topic",
    Indicator: "indicator",
    Profile: "profile",
    Service: "service",
    Concept: "concept",
    Phrase: "phrase",
    Deadline: "deadline",
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "vocabulary": ("kind", "code", "position", "data"),
    "sources": ("id", "data"),
    "countries": ("code", "data"),
    "statements": ("id", "country", "topic", "position", "data"),
    "statement_texts": ("id", "lang", "text", "action"),
    "replaced_ids": ("old_id", "id"),
    "organisations": ("id", "data"),
    "organisation_countries": ("id", "country"),
    "channels": ("id", "position", "kind", "value", "data"),
    "questions": ("id", "country", "position", "data"),
    "routes": ("id", "from_code", "to_code", "position", "data"),
    "record_references": ("owner", "target"),
}
"""Table → its columns after `pack`. All rows of these tables belong to a pack and are replaced with it."""
TABLES_OF: Mapping[type, tuple[tuple[str, str], ...]] = {
    Source: (("sources", "id"),),
    Country: (("countries", "code"),),
    Statement: (("statements", "id"), ("statement_texts", "id"), ("replaced_ids", "id")),
    Organisation: (("organisations", "id"), ("organisation_countries", "id"), ("channels", "id")),
    Question: (("questions", "id"),),
    Route: (("routes", "id"),),
}
"""Class → (table, column of the record's id or code)."""


def numbered(records: Iterable[Any]) -> Iterator[Placed]:
    """Each with its number in its document: the place of its file tells documents apart."""
    counts: Counter[tuple[Any, ...]] = Counter()
    for record in records:
        is_split = isinstance(record, Statement | Question)  # by country; others are together in one document
        place = (type(record), is_split and record.country, getattr(record, "topic", None))
        yield Placed(record, counts[place])
        counts[place] += 1


def rows_of(placed: Placed) -> Iterator[tuple[str, Row]]:
    """(table, row) for every row of a record."""
    record, number = placed.record, placed.number
    yield from _ROWS[type(record)](record, number)
    owner = owner_name(record)
    for target in dict.fromkeys(named_by(record)):
        yield "record_references", (owner, target)


def renumbering(moved: Moved) -> tuple[str, str, list[Any], int] | None:
    """(table, condition, its parameters, what is added to a number) where records have positions, else None."""
    place = dict(moved.place)
    if moved.cls is Statement:
        added = TOPICS.index(place["topic"]) * _CHAPTER
        return "statements", "country = ? AND topic = ?", [place["country"], place["topic"]], added
    if moved.cls is Question:
        return "questions", "country IS ?", [place.get("country")], 0
    return ("routes", "1", [], 0) if moved.cls is Route else None


def _vocabulary(item: Any, number: int) -> Iterator[tuple[str, Row]]:
    yield "vocabulary", (_KINDS[type(item)], label_of(item), number, _json(item))


def _source(source: Source, number: int) -> Iterator[tuple[str, Row]]:
    yield "sources", (source.id, _json(source))


def _country(country: Country, number: int) -> Iterator[tuple[str, Row]]:
    yield "countries", (country.code, _json(country))


def _question(question: Question, number: int) -> Iterator[tuple[str, Row]]:
    yield "questions", (question.id, question.country, number, _json(question))


def _route(route: Route, number: int) -> Iterator[tuple[str, Row]]:
    yield "routes", (route.id, route.from_, route.to, number, _json(route))


def _statement(statement: Statement, number: int) -> Iterator[tuple[str, Row]]:
    data = encode(statement, "json")
    texts, actions = data.pop("text"), data.pop("action", {})
    position = TOPICS.index(statement.topic) * _CHAPTER + number
    yield "statements", (statement.id, statement.country, statement.topic, position, _text(data))
    for lang in sorted(texts.keys() | actions.keys()):
        yield "statement_texts", (statement.id, lang, texts.get(lang), actions.get(lang))
    for old_id in statement.replaces:
        yield "replaced_ids", (old_id, statement.id)


def _organisation(organisation: Organisation, number: int) -> Iterator[tuple[str, Row]]:
    data = encode(organisation, "json")
    channels = data.pop("channel", [])
    yield "organisations", (organisation.id, _text(data))
    for country in organisation.countries:
        yield "organisation_countries", (organisation.id, country)
    for place, channel in enumerate(channels):
        yield "channels", (organisation.id, place, channel["kind"], channel["value"], _text(channel))


def _json(record: Any) -> str:
    return _text(encode(record, "json"))


def _text(table: dict[str, Any]) -> str:
    return dump_canonical(table).decode("utf-8")


_ROWS: Mapping[type, Callable[[Any, int], Iterator[tuple[str, Row]]]] = {
    **dict.fromkeys(_KINDS, _vocabulary),
    Source: _source,
    Country: _country,
    Question: _question,
    Route: _route,
    Statement: _statement,
    Organisation: _organisation,
}
