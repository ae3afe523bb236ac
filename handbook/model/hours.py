"""Opening hours, judged in the organisation's own time zone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handbook.model.records import Channel, OpeningHours, Organisation

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether somebody answers now.

    Attributes:
        is_open: now.
        local: the moment it was judged for, in the organisation's time zone.
        next_change: when it closes (if open) or opens next (if closed); None where it never changes.
    """

    is_open: bool
    local: datetime
    next_change: datetime | None


def opening(hours: Iterable[OpeningHours], timezone: str, moment: datetime) -> Opening | None:
    """Judge `hours` at `moment` (aware).

    Returns:
        None where no hours are known.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: `timezone` is no IANA name (the loader refuses such records).
    """
    spans = _spans(hours)
    if not spans:
        return None
    local = moment.astimezone(ZoneInfo(timezone))
    now = local.weekday() * _MINUTES_A_DAY + local.hour * 60 + local.minute
    week = 7 * _MINUTES_A_DAY
    merged = _merged(spans)
    for start, end in merged:
        for shift in (0, week):
            if start <= now + shift < end:
                if end - start >= week:
                    return Opening(True, local, None)
                return Opening(True, local, _after(local, end - now - shift))
    wait = min((start - now) % week for start, _ in merged)
    return Opening(False, local, _after(local, wait))


def organisation_opening(organisation: Organisation, moment: datetime) -> Opening | None:
    """The best answer over all channels; None if unknown.

    Open if any is, then for as long as the last of them; else closed until the first of them opens.
    """
    if organisation.timezone is None:
        return None
    known = [
        state
        for channel in organisation.channel
        if (state := channel_opening(channel, organisation, moment)) is not None
    ]
    if not known:
        return None
    never = datetime.max.replace(tzinfo=known[0].local.tzinfo)
    open_ones = [state for state in known if state.is_open]
    if open_ones:
        return max(open_ones, key=lambda state: state.next_change or never)
    return min(known, key=lambda state: state.next_change or never)


def channel_opening(channel: Channel, organisation: Organisation, moment: datetime) -> Opening | None:
    """Whether one channel is answered at `moment`; None if unknown."""
    if organisation.timezone is None:
        return None
    return opening(channel.hours, organisation.timezone, moment)


def _after(local: datetime, minutes: int) -> datetime:
    return local.replace(second=0, microsecond=0) + timedelta(minutes=minutes)


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _spans(hours: Iterable[OpeningHours]) -> list[tuple[int, int]]:
    """(start, end) in minutes since Monday 00:00; an end may lie in the next week."""
    spans = []
    for entry in hours:
        opens, closes = _minutes(entry.opens), _minutes(entry.closes)
        length = closes - opens if closes > opens else closes - opens + _MINUTES_A_DAY
        for day in entry.days:
            start = WEEKDAYS.index(day) * _MINUTES_A_DAY + opens
            spans.append((start, start + length))
    return spans


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Touching and overlapping spans as one, so that midnight does not look like closing time."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    week = 7 * _MINUTES_A_DAY
    while len(merged) > 1 and merged[-1][1] - week >= merged[0][0]:
        first, last = merged.pop(0), merged.pop()
        merged.append((last[0], max(last[1], first[1] + week)))
    return merged
