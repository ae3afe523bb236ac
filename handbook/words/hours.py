"""Opening hours as people of a language write them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Protocol

from handbook.words.names import cldr_locale

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class HoursLike(Protocol):
    """`opens` to `closes` ("HH:MM") on `days` (iCalendar BYDAY)."""

    @property
    def days(self) -> Sequence[str]:
        """`MO` to `SU`."""

    @property
    def opens(self) -> str:
        """`09:00`."""

    @property
    def closes(self) -> str:
        """`18:00`, `24:00`."""


def format_hours(hours: Iterable[HoursLike], lang: str) -> str:
    """`Mon–Fri 9:00–18:00, Sat 10:00–14:00`."""
    return ", ".join(
        f"{', '.join(day_spans(entry.days, lambda day: _day_name(day, lang)))} "
        f"{_unpadded(entry.opens)}–{_unpadded(entry.closes)}"
        for entry in hours
    )


def is_day_and_night(hours: Iterable[HoursLike]) -> bool:
    """Whether somebody answers at any time."""
    whole = {
        day for entry in hours if (entry.opens, entry.closes) == ("00:00", "24:00") for day in entry.days
    }
    return whole == set(_WEEKDAYS)


def day_spans(days: Iterable[str], name: Callable[[int], str]) -> list[str]:
    """Days (`MO` to `SU`) in order, runs of three and more as a span; `name` names a day, Monday is 0."""
    runs: list[list[int]] = []
    for day in sorted(_WEEKDAYS.index(day) for day in days):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    words = []
    for run in runs:
        names = [name(day) for day in run]
        words += [f"{names[0]}–{names[-1]}"] if len(run) > 2 else names
    return words


@lru_cache(maxsize=64)
def _day_name(weekday: int, lang: str) -> str:
    return str(cldr_locale(lang).days["stand-alone"]["abbreviated"][weekday]).rstrip(".")


def _unpadded(clock: str) -> str:
    """`09:00` as people write it: `9:00`."""
    return clock.removeprefix("0")
