"""Partial dates: a year, a month or a day, as sources give them (content-format: "partial date")."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of known precision, e.g. `2025`, `2025-04`, `2025-04-11` (ISO 8601, reduced accuracy).

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or 0 where the source names only the year.
        day: 1 to 31, or 0 where the source names no day.
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2025`, `2025-04` or `2025-04-11`.

        Raises:
            ValueError: it is none of the three, or no such day exists.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(text)
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if match[2] is not None:
            date(year, month, day if match[3] is not None else 1)
        elif year == 0:
            raise ValueError(text)
        return cls(year, month, day)

    def last_day(self) -> date:
        """The last day it may mean: 2025 is 2025-12-31."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return "-".join([f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)])
