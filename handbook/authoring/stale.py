"""`handbook content stale`: what to look at first, the most dangerous and oldest before the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from handbook.authoring.stats import review_days
from handbook.authoring.toml_writer_folder import read_decodable
from handbook.model.codes import INDICATOR_TOPICS, ORGANISATION_TOPIC, Freshness, Risk
from handbook.model.dates import PartialDate
from handbook.model.documents import file_of
from handbook.model.freshness import indicator_freshness, organisation_freshness, statement_freshness
from handbook.model.records import Content
from handbook.words import Words
from handbook.words.dates import format_date

_RISK_ORDER: tuple[Risk | None, ...] = ("high", None, "medium", "low", "none")
"""An unknown risk stands between high and medium, as in the contract's "Route"."""


@dataclass(frozen=True, slots=True)
class StaleItem:
    """One claim to look at again.

    Attributes:
        kind: what it is.
        id: record id; `AM.extradition_risk` for an indicator.
        country: whose claim it is; None for an organisation in several countries.
        topic: whose review days count.
        since: the date for which it speaks, the newer of `as_of` and `verified_on`; None = undated.
    """

    kind: Literal["statement", "organisation", "indicator"]
    id: str
    file: str
    country: str | None
    topic: str
    freshness: Freshness
    risk: Risk | None
    since: PartialDate | date | None


@dataclass(frozen=True, slots=True)
class StaleReport:
    """What is past review or undated, the most urgent first."""

    items: tuple[StaleItem, ...]

    def to_json(self, words: Words) -> dict[str, Any]:
        """`stale[{kind, id, file, country, topic, freshness, risk, since}]`."""
        keys = ("kind", "id", "file", "country", "topic", "freshness", "risk")
        return {
            "stale": [
                {key: getattr(item, key) for key in keys} | {"since": str(item.since) if item.since else None}
                for item in self.items
            ]
        }

    def lines(self, words: Words) -> list[str]:
        """One line each: risk, age, id, file; at last the count."""
        rows = [
            (words.sentence(f"content.risk_{item.risk or 'unknown'}"), _age(item, words), item.id, item.file)
            for item in self.items
        ]
        widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
        lines = [
            "  ".join([*(f"{row[column]:<{widths[column]}}" for column in range(3)), row[3]]) for row in rows
        ]
        return [*lines, words.count("content.stale_found", len(self.items))]


def stale(folder: Path, today: date) -> StaleReport:
    """List the statements, indicators and organisations that are past review or undated.

    Raises:
        ContentInvalid: there is no readable `pack.toml` in `folder`.
    """
    content, _ = read_decodable(folder, today)
    items = [item for item in _items(content, today) if item.freshness in {"stale", "undated"}]
    return StaleReport(tuple(sorted(items, key=_urgency)))


def _urgency(item: StaleItem) -> tuple[int, date, str]:
    """By risk, then by age, the undated first: nothing speaks for them."""
    day = item.since.last_day() if isinstance(item.since, PartialDate) else item.since
    return _RISK_ORDER.index(item.risk), day or date.min, item.id


def _items(content: Content, today: date) -> Iterator[StaleItem]:
    days = review_days(content)
    for statement in content.statements:
        yield StaleItem(
            kind="statement",
            id=statement.id,
            file=file_of(statement),
            country=statement.country,
            topic=statement.topic,
            freshness=statement_freshness(statement, days, today),
            risk=statement.risk,
            since=_since(statement.as_of, statement.verified_on),
        )
    for country in content.countries:
        for code, value in country.indicator.items():
            if value.value == "unknown":
                continue
            yield StaleItem(
                kind="indicator",
                id=f"{country.code}.{code}",
                file=file_of(country),
                country=country.code,
                topic=INDICATOR_TOPICS.get(code, ""),
                freshness=indicator_freshness(code, value, days, today),
                risk=None,
                since=_since(value.as_of, value.verified_on),
            )
    for organisation in content.organisations:
        yield StaleItem(
            kind="organisation",
            id=organisation.id,
            file=file_of(organisation),
            country=organisation.countries[0] if len(organisation.countries) == 1 else None,
            topic=ORGANISATION_TOPIC,
            freshness=organisation_freshness(organisation, days, today),
            risk=None,
            since=_since(organisation.as_of, organisation.verified_on),
        )


def _since(as_of: PartialDate | None, verified_on: date | None) -> PartialDate | date | None:
    if as_of is None or (verified_on is not None and verified_on >= as_of.last_day()):
        return verified_on
    return as_of


def _age(item: StaleItem, words: Words) -> str:
    if item.since is None:
        return words.sentence("content.age_undated")
    return format_date(item.since, words.lang)
