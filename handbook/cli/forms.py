"""The JSON of the command line: keys as product.md promises them. Records have the keys of content-format.md."""

from __future__ import annotations

from typing import Any, get_args

from handbook.model.codec import encode
from handbook.model.codes import ChannelKind
from handbook.model.dates import PartialDate
from handbook.services.compare import Comparison
from handbook.services.country import CountryPage, TopicSection
from handbook.services.find import Found, HitRow
from handbook.services.organisations import ListedOrganisation, OrganisationList
from handbook.services.records import Record
from handbook.services.routes import LegRow, Routes
from handbook.services.rows import IndicatorRow, OrganisationRow, SourceRow, StatementRow

CHANNEL_KINDS: tuple[str, ...] = get_args(ChannelKind)

Form = dict[str, Any]


def search_form(found: Found, *, explain: bool = False) -> Form:
    """`handbook search`. `sheet_code` stands there only where one was asked for."""
    sheet = {"sheet_code": found.sheet_code} if found.sheet_code else {}
    return {
        "query": found.query,
        "interpreted_as": found.interpreted_as,
        "repair": found.repair,
        "took_ms": found.took_ms,
        "total": found.total,
        "hits": [_hit_form(hit, explain) for hit in found.hits],
        **sheet,
    }


def _hit_form(hit: HitRow, explain: bool) -> Form:
    form: Form = {
        "id": hit.id,
        "kind": hit.kind,
        "country": hit.country,
        "topic": hit.topic,
        "lang": hit.lang,
        "title": hit.title,
        "snippet": hit.snippet,
        "score": hit.score,
        "freshness": hit.freshness,
    }
    if explain:
        form["explain"] = list(hit.explain)
    return form


def record_form(found: Record) -> Form:
    """`handbook show`."""
    return {
        "record": encode(found.record, "json"),
        "kind": found.kind,
        "country": found.country,
        "topic": found.topic,
        "freshness": found.freshness,
        "sources": [_source_form(source) for source in found.sources],
        "conflicts": list(found.conflicts),
        "pack": found.pack,
    }


def country_form(page: CountryPage) -> Form:
    """`handbook country`."""
    return {
        "code": page.code,
        "name": page.names[0],
        "indicators": [_indicator_form(row) for row in page.indicators],
        "topics": [_topic_form(section) for section in page.topics],
        "emergency": [encode(number, "json") for number in page.emergency],
        "organisations": [_organisation_form(row) for row in page.organisations],
        "worldwide": [_organisation_form(row) for row in page.worldwide],
    }


def organisations_form(listed: OrganisationList) -> Form:
    """`handbook organisations`."""
    return {"organisations": [_listed_form(entry) for entry in listed.rows]}


def comparison_form(comparison: Comparison) -> Form:
    """`handbook compare`."""
    return {
        "indicators": [
            {
                "code": indicator.code,
                "name": indicator.name,
                "values": {
                    country.code: _indicator_form(country.value(indicator.code))
                    for country in comparison.countries
                },
            }
            for indicator in comparison.indicators
        ]
    }


def routes_form(found: Routes) -> Form:
    """`handbook routes`. `risk` null = unknown."""
    return {
        "routes": [
            {"path": list(path.stops), "legs": [_leg_form(leg) for leg in path.legs], "risk": path.risk}
            for path in found.paths
        ],
        "blocked": [{**_leg_form(leg), "at": leg.at, "reason": leg.reason} for leg in found.blocked],
    }


def _leg_form(leg: LegRow) -> Form:
    return {**encode(leg.record, "json"), "freshness": leg.freshness, "pack": leg.pack}


def _topic_form(section: TopicSection) -> Form:
    return {
        "code": section.code,
        "name": section.names[0],
        "statements": [_statement_form(row) for row in section.rows],
    }


def _statement_form(row: StatementRow) -> Form:
    return {**encode(row.record, "json"), "freshness": row.freshness, "pack": row.pack}


def _organisation_form(row: OrganisationRow) -> Form:
    return {**encode(row.record, "json"), "freshness": row.freshness, "pack": row.pack}


def _listed_form(entry: ListedOrganisation) -> Form:
    opening = entry.opening
    return {**_organisation_form(entry.row), "open_now": opening.is_open if opening else None}


def _indicator_form(row: IndicatorRow) -> Form:
    return {
        "code": row.code,
        "name": row.name,
        "value": row.value,
        "label": row.label,
        "per_days": row.per_days,
        "as_of": str(row.as_of) if row.as_of else None,
        "freshness": row.freshness,
        "note": row.note,
        "sources": list(row.sources),
    }


def _source_form(source: SourceRow) -> Form:
    published: PartialDate | None = source.published
    return {
        "id": source.id,
        "title": source.title,
        "url": source.url,
        "published": str(published) if published else None,
        "publisher": source.publisher,
    }
