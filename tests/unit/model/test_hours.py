"""Opening hours, judged where the organisation is."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.codes import CountryCode, LanguageTag, RecordId, Weekday
from handbook.model.hours import WEEKDAYS, Opening, opening, organisation_opening
from handbook.model.records import Channel, OpeningHours, Organisation

WEEK: tuple[Weekday, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
OFFICE = (OpeningHours(WEEK[:5], "09:00", "18:00"),)


def judged(hours: tuple[OpeningHours, ...], moment: str, zone: str = "Asia/Yerevan") -> Opening:
    """The opening at a local time such as `2026-03-14 15:40` (a Saturday)."""
    found = opening(hours, zone, datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)))
    assert found is not None
    return found


def change(found: Opening) -> str | None:
    return None if found.next_change is None else f"{found.next_change:%a %d %H:%M}"


def organisation(*channels: Channel, timezone: str | None = "Asia/Yerevan") -> Organisation:
    return Organisation(
        id=RecordId("helpers"), name={LanguageTag("en"): "Helpers"}, kind="ngo", countries=(CountryCode("AM"),),
        languages=(), services=(), disclosure_risk="unknown", status="active", sources=(), timezone=timezone,
        channel=channels,
    )  # fmt: skip


def test_without_hours_nothing_is_known() -> None:
    assert opening((), "Asia/Yerevan", datetime.now(UTC)) is None


@pytest.mark.parametrize(
    ("moment", "is_open", "next_change"),
    [
        ("2026-03-13 08:59", False, "Fri 13 09:00"),
        ("2026-03-13 09:00", True, "Fri 13 18:00"),
        ("2026-03-13 17:59:59", True, "Fri 13 18:00"),
        ("2026-03-13 18:00", False, "Mon 16 09:00"),
        ("2026-03-14 15:40", False, "Mon 16 09:00"),
        ("2026-03-15 23:59", False, "Mon 16 09:00"),
    ],
)
def test_an_office_week(moment: str, is_open: bool, next_change: str) -> None:
    found = judged(OFFICE, moment)
    assert (found.is_open, change(found)) == (is_open, next_change)


def test_it_is_judged_in_the_time_zone_of_the_organisation() -> None:
    moment = datetime(2026, 3, 13, 5, 30, tzinfo=UTC)  # 9:30 in Yerevan, 6:30 in Berlin
    yerevan, berlin = (opening(OFFICE, zone, moment) for zone in ("Asia/Yerevan", "Europe/Berlin"))
    assert yerevan is not None and yerevan.is_open and yerevan.local.hour == 9
    assert berlin is not None and not berlin.is_open and berlin.local.hour == 6


def test_the_other_side_of_the_date_line_is_another_weekday() -> None:
    moment = datetime(2026, 3, 15, 22, 0, tzinfo=UTC)  # Sunday; Monday 11:00 in Auckland
    found = opening(OFFICE, "Pacific/Auckland", moment)
    assert found is not None and found.is_open


def test_midnight_is_a_closing_time_like_any_other() -> None:
    hours = (OpeningHours(("FR",), "20:00", "24:00"),)
    assert change(judged(hours, "2026-03-13 23:59")) == "Sat 14 00:00"
    assert not judged(hours, "2026-03-14 00:00").is_open


def test_an_end_before_the_beginning_is_on_the_next_day() -> None:
    hours = (OpeningHours(("FR",), "22:00", "02:00"),)
    assert change(judged(hours, "2026-03-14 01:59")) == "Sat 14 02:00"
    assert not judged(hours, "2026-03-14 02:00").is_open
    assert not judged(hours, "2026-03-13 01:00").is_open


def test_a_night_goes_over_from_sunday_to_monday() -> None:
    hours = (OpeningHours(("SU",), "22:00", "02:00"),)
    assert change(judged(hours, "2026-03-16 01:00")) == "Mon 16 02:00"
    assert change(judged(hours, "2026-03-15 23:00")) == "Mon 16 02:00"


def test_days_that_touch_at_midnight_are_one_span() -> None:
    hours = (OpeningHours(("SA",), "18:00", "24:00"), OpeningHours(("SU",), "00:00", "06:00"))
    assert change(judged(hours, "2026-03-14 20:00")) == "Sun 15 06:00"
    wrapped = (OpeningHours(("SU",), "18:00", "24:00"), OpeningHours(("MO",), "00:00", "06:00"))
    assert change(judged(wrapped, "2026-03-15 20:00")) == "Mon 16 06:00"


def test_day_and_night_never_changes() -> None:
    hours = (OpeningHours(WEEK, "00:00", "24:00"),)
    found = judged(hours, "2026-03-15 23:59")
    assert found.is_open and found.next_change is None


def test_a_night_that_covers_several_spans_of_the_next_week_ends_last() -> None:
    hours = (
        OpeningHours(("MO",), "08:00", "12:00"),
        OpeningHours(("MO",), "13:00", "17:00"),
        OpeningHours(("SU",), "21:00", "20:00"),
    )
    assert change(judged(hours, "2026-03-16 14:00")) == "Mon 16 20:00"


def test_a_lunch_break_counts() -> None:
    hours = (OpeningHours(("FR",), "09:00", "13:00"), OpeningHours(("FR",), "14:00", "18:00"))
    assert change(judged(hours, "2026-03-13 12:00")) == "Fri 13 13:00"
    assert change(judged(hours, "2026-03-13 13:30")) == "Fri 13 14:00"


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])  # summer time begins, and ends
def test_hours_are_wall_clock_on_the_days_when_clocks_change(day: str) -> None:
    hours = (OpeningHours(("SU",), "00:30", "12:00"),)
    found = judged(hours, f"{day} 01:00", "Europe/Berlin")
    assert found.next_change is not None
    assert (found.next_change.hour, found.next_change.minute) == (12, 0)
    assert found.next_change.utcoffset() != found.local.utcoffset()


def test_open_through_one_channel_is_open_for_as_long_as_the_last() -> None:
    phone = Channel("phone", "+37410000000", hours=OFFICE)
    bot = Channel("telegram", "@helpers", hours=(OpeningHours(("FR",), "10:00", "20:00"),))
    moment = datetime(2026, 3, 13, 8, 0, tzinfo=UTC)
    found = organisation_opening(organisation(phone, bot), moment)
    assert found is not None and found.is_open and change(found) == "Fri 13 20:00"
    always = Channel("telegram", "@always", hours=(OpeningHours(WEEK, "00:00", "24:00"),))
    found = organisation_opening(organisation(phone, always), moment)
    assert found is not None and found.next_change is None


def test_closed_is_closed_until_the_first_channel_opens() -> None:
    phone = Channel("phone", "+37410000000", hours=OFFICE)
    bot = Channel("telegram", "@helpers", hours=(OpeningHours(("SU",), "10:00", "20:00"),))
    found = organisation_opening(organisation(phone, bot), datetime(2026, 3, 14, 8, 0, tzinfo=UTC))
    assert found is not None and not found.is_open and change(found) == "Sun 15 10:00"


def test_channels_without_hours_tell_nothing() -> None:
    phone = Channel("phone", "+37410000000")
    assert organisation_opening(organisation(phone), datetime.now(UTC)) is None
    late = Channel("phone", "+37410000000", hours=OFFICE)
    assert organisation_opening(organisation(late, timezone=None), datetime.now(UTC)) is None


@given(
    st.lists(
        st.tuples(
            st.sets(st.sampled_from(WEEKDAYS), min_size=1),
            st.integers(0, 1439),
            st.integers(1, 1440),
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(0, 7 * 1440 - 1),
)
def test_it_changes_exactly_when_it_says(entries: list[tuple[set[Weekday], int, int]], minute: int) -> None:
    hours = tuple(
        OpeningHours(tuple(days), f"{a // 60:02}:{a % 60:02}", f"{b // 60:02}:{b % 60:02}")
        for days, a, b in entries
        if a != b
    )
    monday = datetime(2026, 3, 16, tzinfo=UTC)
    moment = monday.replace(day=16 + minute // 1440, hour=minute // 60 % 24, minute=minute % 60)
    found = opening(hours, "UTC", moment)
    if found is None or found.next_change is None:
        return
    assert found.next_change > moment
    after = opening(hours, "UTC", found.next_change)
    assert after is not None and after.is_open is not found.is_open
    middle = opening(hours, "UTC", moment + (found.next_change - moment) / 2)
    assert middle is not None and middle.is_open is found.is_open
