"""Records as the reader meets them: in one or two languages, with the signs of their risk, evidence and age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from handbook.model.codes import Freshness, LanguageTag, PackId, RecordId, Risk
from handbook.model.dates import PartialDate
from handbook.model.freshness import (
    indicator_freshness,
    organisation_freshness,
    route_freshness,
    statement_freshness,
)
from handbook.model.lens import CLEAR, Fit, Lens
from handbook.model.records import (
    Country,
    Indicator,
    IndicatorValue,
    Organisation,
    Route,
    Source,
    Statement,
    Text,
)
from handbook.model.signs import Sign, age_sign, lens_signs, organisation_signs, statement_signs
from handbook.model.texts import pick
from handbook.services.vocabulary import Vocabulary

if TYPE_CHECKING:
    from handbook.store.held import Held


@dataclass(frozen=True, slots=True)
class Cell:
    """A statement's words in one language.

    Attributes:
        wanted: the language asked for; signs and labels are in it.
        lang: the language the text really is in.
        text: inline Markdown.
        action: inline Markdown, or None.
    """

    wanted: LanguageTag
    lang: LanguageTag
    text: str
    action: str | None


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement as it stands on a page.

    Attributes:
        cells: one per language asked for, in that order.
        signs: risk, evidence, age.
        sources: how many.
        last_day: of its newest date, None if undated.
        fit: whether it is for the person of the lens.
        record: the whole record.
    """

    pack: PackId
    id: RecordId
    cells: tuple[Cell, ...]
    signs: tuple[Sign, ...]
    freshness: Freshness
    risk: Risk | None
    sources: int
    last_day: date | None
    record: Statement
    fit: Fit = "general"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in short form. `url` is shown whole and never opened by itself."""

    id: RecordId
    title: str
    publisher: str | None
    url: str | None
    published: PartialDate | None


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One fact that can be compared.

    Attributes:
        value: a word of the scale, a number of days or "unknown".
        label: the value in the reader's words; "90" for days.
        per_days: the period of a "90 in 180" rule.
        tone: "plain", "mid" (with conditions), "high" (endangers) or "unknown".
    """

    code: str
    name: str
    value: str | int
    label: str
    per_days: int | None
    tone: str
    sign: Sign
    freshness: Freshness
    as_of: PartialDate | None
    note: str | None
    sources: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a list.

    Attributes:
        name: in the reader's language.
        services: their names.
        signs: what is wrong with it, its age.
        record: the whole record.
    """

    pack: PackId
    id: RecordId
    name: str
    services: tuple[str, ...]
    city: str | None
    signs: tuple[Sign, ...]
    freshness: Freshness
    record: Organisation


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One leg from a country, in the reader's language."""

    id: RecordId
    to: str
    to_name: str
    documents: tuple[str, ...]
    allowed: str
    conditions: str
    risk: Risk | None
    sign: Sign
    freshness: Freshness


_TONES = {
    "conditional": "mid", "visa": "mid", "closed": "high", "medium": "mid", "high": "high", "case_by_case": "mid",
    "unlikely": "mid", "refused": "high", "limited": "mid", "suspended": "high", "none": "high", "avoid": "high",
    "unknown": "unknown",
}  # fmt: skip


def statement_row(
    held: Held[Statement],
    languages: tuple[str, ...],
    vocabulary: Vocabulary,
    today: date,
    lens: Lens = CLEAR,
) -> StatementRow:
    """A statement in each of `languages`, as the person of `lens` meets it."""
    statement = held.record
    freshness = statement_freshness(statement, vocabulary.review_days, today)
    fit = lens.fit(statement.profiles)
    signs = (*statement_signs(statement, freshness), *lens_signs(fit))
    return StatementRow(
        pack=held.pack,
        id=statement.id,
        cells=tuple(_cell(statement, lang, vocabulary) for lang in languages),
        signs=signs,
        freshness=freshness,
        risk=statement.risk,
        sources=len(statement.sources),
        last_day=_last_day(statement),
        record=statement,
        fit=fit,
    )


def _last_day(statement: Statement) -> date | None:
    days = [statement.verified_on, statement.as_of.last_day() if statement.as_of else None]
    return max((day for day in days if day is not None), default=None)


def _cell(statement: Statement, wanted: str, vocabulary: Vocabulary) -> Cell:
    lang, text = pick(statement.text, wanted, vocabulary.languages)
    action = pick(statement.action, wanted, vocabulary.languages)[1] if statement.action else None
    return Cell(LanguageTag(wanted), lang, text, action)


def organisation_row(
    held: Held[Organisation], lang: str, vocabulary: Vocabulary, today: date
) -> OrganisationRow:
    """An organisation in `lang`."""
    record = held.record
    freshness = organisation_freshness(record, vocabulary.review_days, today)
    return OrganisationRow(
        pack=held.pack,
        id=record.id,
        name=vocabulary.text(record.name, lang),
        services=tuple(vocabulary.service_name(code, lang) for code in record.services),
        city=vocabulary.text(record.city, lang) if record.city else None,
        signs=organisation_signs(record, freshness),
        freshness=freshness,
        record=record,
    )


def indicator_row(
    indicator: Indicator, value: IndicatorValue | None, lang: str, vocabulary: Vocabulary, today: date
) -> IndicatorRow:
    """What `indicator` says; a missing value is unknown (content-format, "Indicators")."""
    known = value or IndicatorValue("unknown")
    freshness = indicator_freshness(indicator.code, known, vocabulary.review_days, today)
    return IndicatorRow(
        code=indicator.code,
        name=vocabulary.text(indicator.name, lang),
        value=known.value,
        label=indicator_label(indicator, known, lang, vocabulary),
        per_days=known.per_days,
        tone=_TONES.get(str(known.value), "plain"),
        sign=age_sign(freshness, known.as_of, known.verified_on, known.valid_from, known.valid_to),
        freshness=freshness,
        as_of=known.as_of,
        note=_optional(known.note, lang, vocabulary),
        sources=known.sources,
    )


def indicator_rows(
    country: Country, lang: str, vocabulary: Vocabulary, today: date
) -> tuple[IndicatorRow, ...]:
    """What every indicator says of a country, unknown ones included."""
    return tuple(
        indicator_row(indicator, country.indicator.get(indicator.code), lang, vocabulary, today)
        for indicator in vocabulary.indicators.values()
    )


def indicator_label(indicator: Indicator, value: IndicatorValue, lang: str, vocabulary: Vocabulary) -> str:
    """The value in the reader's words."""
    if str(value.value) in indicator.labels:
        return vocabulary.text(indicator.labels[str(value.value)], lang)
    return str(value.value)


def route_row(held: Held[Route], lang: str, vocabulary: Vocabulary, today: date) -> RouteRow:
    """A leg in `lang`."""
    route = held.record
    freshness = route_freshness(route, vocabulary.review_days, today)
    return RouteRow(
        id=route.id,
        to=route.to,
        to_name=vocabulary.country_name(route.to, lang),
        documents=route.documents,
        allowed=route.allowed,
        conditions=vocabulary.text(route.conditions, lang),
        risk=route.risk,
        sign=age_sign(freshness, route.as_of, None),
        freshness=freshness,
    )


def source_row(source: Source) -> SourceRow:
    """A source in short form."""
    return SourceRow(source.id, source.title, source.publisher, source.url, source.published)


def _optional(text: Text | None, lang: str, vocabulary: Vocabulary) -> str | None:
    return vocabulary.text(text, lang) if text else None
