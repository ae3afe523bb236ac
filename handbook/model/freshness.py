"""How old a claim is and whether it is in force (content-format, "Freshness")."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from handbook.model.codes import INDICATOR_TOPICS, ORGANISATION_TOPIC, ROUTE_TOPIC, Freshness
from handbook.model.dates import PartialDate
from handbook.model.records import IndicatorValue, Organisation, Route, Statement

ReviewDays = Mapping[str, int]
"""Topic code → days after which its claims want a new look."""
DEFAULT_REVIEW_DAYS = 180


def _freshness(
    today: date,
    *,
    as_of: PartialDate | None,
    verified_on: date | None,
    review_days: int,
    review_by: date | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Freshness:
    if valid_from is not None and today < valid_from:
        return "not_yet"
    if valid_to is not None and today > valid_to:
        return "ended"
    dates = [moment for moment in (verified_on, as_of.last_day() if as_of else None) if moment]
    if review_by is None and dates:
        review_by = max(dates) + timedelta(days=review_days)
    if review_by is not None and today <= review_by:
        return "confirmed" if verified_on is not None else "current"
    return "stale" if dates else "undated"


def statement_freshness(statement: Statement, review_days: ReviewDays, today: date) -> Freshness:
    """The freshness of a statement on `today`."""
    return _freshness(
        today,
        as_of=statement.as_of,
        verified_on=statement.verified_on,
        review_days=review_days.get(statement.topic, DEFAULT_REVIEW_DAYS),
        review_by=statement.review_by,
        valid_from=statement.valid_from,
        valid_to=statement.valid_to,
    )


def indicator_freshness(code: str, value: IndicatorValue, review_days: ReviewDays, today: date) -> Freshness:
    """The freshness of the value of the indicator `code` on `today`."""
    return _freshness(
        today,
        as_of=value.as_of,
        verified_on=value.verified_on,
        review_days=review_days.get(INDICATOR_TOPICS.get(code, ""), DEFAULT_REVIEW_DAYS),
        valid_from=value.valid_from,
        valid_to=value.valid_to,
    )


def organisation_freshness(organisation: Organisation, review_days: ReviewDays, today: date) -> Freshness:
    """The freshness of an organisation's contacts on `today`."""
    return _freshness(
        today,
        as_of=organisation.as_of,
        verified_on=organisation.verified_on,
        review_days=review_days.get(ORGANISATION_TOPIC, DEFAULT_REVIEW_DAYS),
    )


def route_freshness(route: Route, review_days: ReviewDays, today: date) -> Freshness:
    """The freshness of one leg on `today`."""
    return _freshness(
        today,
        as_of=route.as_of,
        verified_on=None,
        review_days=review_days.get(ROUTE_TOPIC, DEFAULT_REVIEW_DAYS),
    )
