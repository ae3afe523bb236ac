"""Values of different indicators on one scale from good to bad: for colours of a map and the order of a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from handbook.services.compare import ComparedCountry, ComparedIndicator, Comparison
from handbook.services.rows import IndicatorRow

UNKNOWN_VALUE = "unknown"

DAY_BANDS = (90, 30, 7)
"""From how many days on a value is good, fair, poor: a visa-free quarter, a month, a week."""


class Grade(IntEnum):
    """How a value does for somebody on the way; they compare from good to bad, unknown last."""

    GOOD = 0
    FAIR = 1
    POOR = 2
    BAD = 3
    UNKNOWN = 4


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a key: values of this kind, and what they are called.

    Attributes:
        value: a word of the scale, a band of days as `90` (from) or `30` or `7` or `0`, or "unknown".
        label: its name; None for a band of days.
        days: first and last day of a band; the best band has no last one.
    """

    grade: Grade
    value: str
    label: str | None = None
    days: tuple[int, int | None] | None = None


_SPREAD = {
    1: (Grade.GOOD,),
    2: (Grade.GOOD, Grade.BAD),
    3: (Grade.GOOD, Grade.FAIR, Grade.BAD),
    4: (Grade.GOOD, Grade.FAIR, Grade.POOR, Grade.BAD),
}


def steps(indicator: ComparedIndicator) -> tuple[Step, ...]:
    """The key of an indicator: every step of its scale, good ones first, then unknown."""
    words = _words(indicator)
    unknown = Step(Grade.UNKNOWN, UNKNOWN_VALUE, indicator.labels.get(UNKNOWN_VALUE, UNKNOWN_VALUE))
    if not words:
        ends = (None, *(start - 1 for start in DAY_BANDS))
        starts = (*DAY_BANDS, 0)
        bands = zip(_SPREAD[4], starts, ends, strict=True)
        return (*(Step(grade, str(start), days=(start, end)) for grade, start, end in bands), unknown)
    return (*(Step(_grade_of(words, word), word, indicator.labels[word]) for word in words), unknown)


def step(indicator: ComparedIndicator, row: IndicatorRow) -> Step:
    """The line of the key that a value belongs to."""
    value = str(row.value)
    if isinstance(row.value, int):
        value = str(next((start for start in DAY_BANDS if row.value >= start), 0))
    found = {each.value: each for each in steps(indicator)}
    return found.get(value, found[UNKNOWN_VALUE])


def ordered(comparison: Comparison, indicator: str, *, is_reversed: bool = False) -> Comparison:
    """The countries by one indicator from good to bad, unknown ones always last, equal ones by name.

    With `indicator` empty, by name alone.
    """
    by_name = sorted(comparison.countries, key=lambda country: country.name.casefold())
    columns = {column.code: column for column in comparison.indicators}
    if indicator not in columns:
        countries = by_name[::-1] if is_reversed else by_name
        return replace(comparison, countries=tuple(countries))

    def place(country: ComparedCountry) -> tuple[bool, int]:
        row = country.value(indicator)
        if step(columns[indicator], row).grade is Grade.UNKNOWN:
            return True, 0
        position = _position(columns[indicator], row)
        return False, -position if is_reversed else position

    return replace(comparison, countries=tuple(sorted(by_name, key=place)))


def _position(indicator: ComparedIndicator, row: IndicatorRow) -> int:
    """Where a known value stands from good to bad; "90 days in 180" is a little less than 90 days."""
    if isinstance(row.value, int):
        return -2 * row.value + (row.per_days is not None)
    return indicator.scale.index(str(row.value))


def _words(indicator: ComparedIndicator) -> tuple[str, ...]:
    return tuple(word for word in indicator.scale if word != UNKNOWN_VALUE)


def _grade_of(words: tuple[str, ...], word: str) -> Grade:
    number = words.index(word)
    if len(words) in _SPREAD:
        return _SPREAD[len(words)][number]
    return Grade(round(number * Grade.BAD / (len(words) - 1)))
