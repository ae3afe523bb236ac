"""Opening hours as sentences."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handbook.model.hours import Opening
from handbook.model.records import OpeningHours
from handbook.ui.contacts.names import ContactNames
from handbook.ui.kit.look import Look

ZONE = ZoneInfo("Asia/Yerevan")
SATURDAY = datetime(2026, 3, 14, 15, 40, tzinfo=ZONE)


def at(day: int, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2026, 3, day, int(hour), int(minute), tzinfo=ZONE)


@pytest.mark.parametrize(
    ("is_open", "change", "words"),
    [
        (True, at(14, "18:00"), "open until 18:00"),
        (True, at(15, "0:00"), "open until 24:00"),
        (True, at(15, "2:00"), "open until Sun 2:00"),
        (True, at(16, "0:00"), "open until Sun 24:00"),
        (True, None, "open day and night"),
        (False, at(14, "16:00"), "closed until 16:00"),
        (False, at(16, "9:00"), "closed until Mon 9:00"),
        (False, at(21, "9:00"), "closed until 21 Mar 2026 9:00"),
    ],
)
def test_openings(look: Look, is_open: bool, change: datetime | None, words: str) -> None:
    assert ContactNames("en").opening(Opening(is_open, SATURDAY, change)) == words


def test_hours_in_the_language_of_the_program(look: Look) -> None:
    hours = (
        OpeningHours(("MO", "TU", "WE", "FR"), "09:00", "18:00"),
        OpeningHours(("SU", "SA"), "10:30", "24:00"),
    )
    assert ContactNames("en").hours(hours) == "Mon–Wed, Fri 9:00–18:00; Sat, Sun 10:30–24:00"
    assert ContactNames("ru").hours(hours) == "пн–ср, пт 9:00–18:00; сб, вс 10:30–24:00"


def test_unknown_scripts_have_a_name_too(look: Look) -> None:
    names = ContactNames("en")
    assert names.scripts(("CYRILLIC", "CHEROKEE")).endswith("Cyrillic, Cherokee")
    assert names.scripts(("",)).endswith("other signs")
