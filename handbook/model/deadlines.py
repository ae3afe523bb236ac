"""When something must be done at the latest. Where a rule does not say how to count, the earlier day holds.

The day of the event counts as the first. Public holidays are not known, so every Monday to Friday is a working day.
Days already spent in a rolling period are taken to stay in it. Each of these can only make the day too early.
"""

from __future__ import annotations

from datetime import date, timedelta

from handbook.model.records import Deadline

_SATURDAY = 5


def last_day(rule: Deadline, event: date, spent_days: int = 0) -> date:
    """The last day on which `rule` is kept.

    Args:
        rule: how many days and which.
        event: the day on which it began to run.
        spent_days: of a rolling count: days spent there before, within its period.

    Raises:
        OverflowError: beyond the end of the calendar.
    """
    if rule.count == "working":
        return _after_working_days(event, rule.days)
    left = rule.days - spent_days if rule.count == "rolling" else rule.days
    return event + timedelta(days=max(left, 0) - 1)


def _after_working_days(event: date, days: int) -> date:
    day, left = event, days
    while True:
        left -= day.weekday() < _SATURDAY
        if left <= 0:
            return day
        day += timedelta(days=1)
