"""Dates as people of a language write them."""

from __future__ import annotations

from typing import Protocol

_BY_NUMBERS = frozenset({"ru", "de", "uk", "hy"})
_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class DateLike(Protocol):
    """A date or a partial date: month and day may be 0."""

    @property
    def year(self) -> int:
        """Four digits."""

    @property
    def month(self) -> int:
        """1 to 12, 0 unknown."""

    @property
    def day(self) -> int:
        """1 to 31, 0 unknown."""


def format_date(moment: DateLike, lang: str) -> str:
    """`3 Feb 2026`, `Dec 2022`, `2025` in English; `03.02.2026`, `12.2022`, `2025` in the other languages we speak."""
    if lang in _BY_NUMBERS:
        parts = [f"{moment.day:02}"] if moment.day else []
        parts += [f"{moment.month:02}"] if moment.month else []
        return ".".join([*parts, f"{moment.year:04}"])
    words = [str(moment.day)] if moment.day else []
    words += [_ENGLISH_MONTHS[moment.month - 1]] if moment.month else []
    return " ".join([*words, f"{moment.year:04}"])
