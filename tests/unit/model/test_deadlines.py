"""Counting days; where a rule leaves it open, too early rather than too late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.codes import CountryCode, RecordId
from handbook.model.deadlines import last_day
from handbook.model.records import Deadline

FRIDAY = date(2026, 11, 20)


def rule(days: int, count: Any = "calendar", per_days: int | None = None) -> Deadline:
    return Deadline(RecordId("am-x"), CountryCode("AM"), "entry", {}, days, count, (), (), per_days)


@pytest.mark.parametrize(
    ("made", "spent", "day"),
    [
        (rule(1), 0, FRIDAY),
        (rule(5), 0, date(2026, 11, 24)),
        (rule(30), 0, date(2026, 12, 19)),
        (rule(1, "working"), 0, FRIDAY),
        (rule(2, "working"), 0, date(2026, 11, 23)),
        (rule(90, "rolling", 180), 0, date(2027, 2, 17)),
        (rule(90, "rolling", 180), 80, date(2026, 11, 29)),
        (rule(90, "rolling", 180), 90, FRIDAY - timedelta(days=1)),
        (rule(90, "rolling", 180), 200, FRIDAY - timedelta(days=1)),
    ],
)
def test_the_day_itself_is_the_first(made: Deadline, spent: int, day: date) -> None:
    assert last_day(made, FRIDAY, spent) == day


@given(event=st.dates(date(2020, 1, 1), date(2040, 1, 1)), days=st.integers(1, 60))
def test_working_days_never_end_on_a_weekend_and_are_that_many(event: date, days: int) -> None:
    day = last_day(rule(days, "working"), event)
    span = [event + timedelta(days=number) for number in range((day - event).days + 1)]
    assert sum(each.weekday() < 5 for each in span) == days
    assert day.weekday() < 5


@given(event=st.dates(date(2020, 1, 1), date(2040, 1, 1)), days=st.integers(1, 60))
def test_working_days_are_never_fewer_than_calendar_days(event: date, days: int) -> None:
    assert last_day(rule(days, "working"), event) >= last_day(rule(days), event)
