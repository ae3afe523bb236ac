"""Rules within one record: what the content contract asks of it beyond the types of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from handbook.model import contacts, fields
from handbook.model.codes import INDICATORS, TOPICS, WORLDWIDE
from handbook.model.faults import Fault
from handbook.model.fields import MAX_NAME, MAX_TEXT, MAX_VALUE, Scope
from handbook.model.records import (
    Concept,
    Country,
    Deadline,
    Indicator,
    IndicatorValue,
    Organisation,
    Pack,
    Phrase,
    Profile,
    Question,
    Route,
    Service,
    Source,
    Statement,
    Topic,
)
from handbook.model.wording import texts_of

_NAMES = {"name", "capital", "city", "title", "labels", "task"}


def faults(record: Any, scope: Scope) -> list[Fault]:
    """Every fault of one record, with the path of its field."""
    return [*_text_faults(record, scope), *_RULES[type(record)](record, scope)]


def _text_faults(record: Any, scope: Scope) -> Iterator[Fault]:
    for path, text in texts_of(record):
        limit = MAX_NAME if path.partition(".")[0] in _NAMES else MAX_TEXT
        yield from fields.text(path, text, scope, limit)


def _pack(pack: Pack, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", pack.id)
    yield from fields.filled("languages", pack.languages)
    yield from fields.languages("languages", pack.languages)
    yield from fields.line("publisher.name", pack.publisher.name)
    yield from fields.web_address("publisher.url", pack.publisher.url)
    yield from fields.line("licence", pack.licence)


def _topic(topic: Topic, scope: Scope) -> Iterator[Fault]:
    yield from fields.known("code", topic.code, TOPICS)
    for key in ("order", "review_days"):
        if getattr(topic, key) < 1:
            yield Fault.of(key, "not_positive", value=getattr(topic, key))


def _indicator(indicator: Indicator, scope: Scope) -> Iterator[Fault]:
    if indicator.code not in INDICATORS:
        yield from fields.known("code", indicator.code, INDICATORS)
        return
    kind, scale = INDICATORS[indicator.code]
    yield from fields.known("kind", indicator.kind, (kind,))
    if indicator.scale != scale:
        yield Fault.of("scale", "other_scale", indicator=indicator.code, scale=", ".join(scale) or "[]")
    for word in indicator.labels:
        yield from fields.known(f"labels.{word[:64]}", word, scale or ("unknown",))
    for word in scale:
        if word not in indicator.labels:
            yield Fault.of(f"labels.{word}", "missing_key", key=word)


def _deadline(deadline: Deadline, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", deadline.id, f"{deadline.country.lower()}-")
    yield from fields.country("country", deadline.country, scope)
    if deadline.days < 1:
        yield Fault.of("days", "not_positive", value=deadline.days)
    is_rolling = deadline.count == "rolling"
    if is_rolling != (deadline.per_days is not None) or (
        is_rolling and (deadline.per_days or 0) < deadline.days
    ):
        yield Fault("per_days", "bad_period")
    yield from _references("statements", deadline.statements)
    yield from _references("sources", deadline.sources)
    yield from fields.past("as_of", deadline.as_of, scope)


def _coded(record: Profile | Service | Phrase, scope: Scope) -> Iterator[Fault]:
    yield from fields.code("code", record.code)


def _concept(concept: Concept, scope: Scope) -> Iterator[Fault]:
    yield from fields.code("code", concept.code)
    yield from fields.lines_by_language("terms", concept.terms, scope, MAX_NAME)


def _question(question: Question, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", question.id)
    yield from fields.country("country", question.country, scope)
    yield from _references("profiles", question.profiles)
    yield from fields.lines_by_language("phrasings", question.phrasings, scope, MAX_VALUE)
    yield from _references("answer", question.answer)


def _source(source: Source, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", source.id)
    yield from fields.line("title", source.title, MAX_VALUE)
    yield from fields.line("publisher", source.publisher)
    yield from fields.web_address("url", source.url)
    yield from fields.past("published", source.published, scope)


def _route(route: Route, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", route.id)
    yield from fields.country("from", route.from_, scope)
    yield from fields.country("to", route.to, scope)
    if route.from_ == route.to:
        yield Fault.of("to", "route_to_itself", value=route.to)
    yield from _references("documents", route.documents)
    yield from _references("profiles", route.profiles)
    yield from _references("sources", route.sources)
    yield from fields.past("as_of", route.as_of, scope)


def _country(country: Country, scope: Scope) -> Iterator[Fault]:
    yield from fields.country("code", country.code, scope)
    yield from fields.languages("languages", country.languages)
    for key, form in (("currency", "[A-Z]{3}"), ("phone_code", r"\+[1-9]\d{0,6}")):
        yield from fields.form(key, getattr(country, key), form)
    for number, emergency in enumerate(country.emergency):
        path = f"emergency[{number}]"
        yield from fields.form(f"{path}.number", emergency.number, r"\d{2,15}")
        yield from fields.unrepeated(f"{path}.sources", emergency.sources)
        yield from fields.past(f"{path}.as_of", emergency.as_of, scope)
    yield from _emergency_order(country)
    for code, value in country.indicator.items():
        for fault in _indicator_value(code, value, scope):
            yield fault.under(f"indicator.{code[:64]}")


def _emergency_order(country: Country) -> Iterator[Fault]:
    """Numbers of one kind: the newest first, the undated last."""
    by_kind = sorted(country.emergency, key=lambda emergency: emergency.kind)
    for kind, numbers in groupby(by_kind, key=lambda emergency: emergency.kind):
        dates = [str(number.as_of or "") for number in numbers]
        if dates != sorted(dates, reverse=True):
            yield Fault.of("emergency", "emergency_order", kind=kind)


def _indicator_value(code: str, value: IndicatorValue, scope: Scope) -> Iterator[Fault]:
    if code not in INDICATORS:
        yield Fault.of("", "not_an_indicator", value=code[:80], choices=", ".join(INDICATORS))
        return
    kind, scale = INDICATORS[code]
    if kind != "days":
        yield from fields.known("value", str(value.value), scale)
    elif value.value != "unknown" and (isinstance(value.value, str) or value.value < 0):
        yield Fault.of("value", "not_days", value=str(value.value)[:80])
    if value.value != "unknown":
        yield from fields.filled("sources", value.sources)
    yield from fields.unrepeated("sources", value.sources)
    if value.per_days is not None and (kind != "days" or value.per_days < 1):
        yield Fault("per_days", "bad_per_days")
    yield from fields.past("as_of", value.as_of, scope)
    yield from fields.past("verified_on", value.verified_on, scope)
    yield from fields.span(value.valid_from, value.valid_to)


def _statement(statement: Statement, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", statement.id, f"{statement.country.lower()}-")
    yield from _references("profiles", statement.profiles)
    yield from _references("sources", statement.sources)
    yield from fields.unrepeated("conflicts_with", statement.conflicts_with)
    yield from fields.unrepeated("replaces", statement.replaces)
    for number, old in enumerate(statement.replaces):
        yield from fields.identifier(f"replaces[{number}]", old)
    yield from fields.past("as_of", statement.as_of, scope)
    yield from fields.confirmation(statement.verified_on, statement.verified_by, scope)
    yield from fields.span(statement.valid_from, statement.valid_to)


def _organisation(organisation: Organisation, scope: Scope) -> Iterator[Fault]:
    yield from fields.identifier("id", organisation.id)
    yield from fields.lines("other_names", organisation.other_names)
    yield from _references("countries", organisation.countries)
    for number, code in enumerate(organisation.countries):
        yield from fields.country(f"countries[{number}]", code, scope)
    if WORLDWIDE in organisation.countries and len(organisation.countries) > 1:
        yield Fault("countries", "worldwide_and_more")
    yield from fields.languages("languages", organisation.languages)
    yield from fields.line("address", organisation.address, MAX_VALUE)
    yield from contacts.timezone_faults(organisation.timezone)
    for key in ("services", "sources"):
        yield from fields.unrepeated(key, getattr(organisation, key))
    if organisation.status == "compromised" and not organisation.warning:
        yield Fault("warning", "compromised_without_warning")
    yield from fields.past("as_of", organisation.as_of, scope)
    yield from fields.confirmation(organisation.verified_on, organisation.verified_by, scope)
    for number, channel in enumerate(organisation.channel):
        for fault in contacts.channel_faults(channel, organisation, scope):
            yield fault.under(f"channel[{number}]")


def _references(field: str, values: tuple[str, ...]) -> Iterator[Fault]:
    yield from fields.filled(field, values)
    yield from fields.unrepeated(field, values)


_RULES: Mapping[type, Callable[[Any, Scope], Iterator[Fault]]] = {
    Pack: _pack,
    Topic: _topic,
    Indicator: _indicator,
    Profile: _coded,
    Service: _coded,
    Phrase: _coded,
    Deadline: _deadline,
    Concept: _concept,
    Question: _question,
    Source: _source,
    Route: _route,
    Country: _country,
    Statement: _statement,
    Organisation: _organisation,
}
