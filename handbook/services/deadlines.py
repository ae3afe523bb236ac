"""Deadlines as dates: what must be done until when, by which rule, resting on what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from handbook.errors import InvalidChoice, NotFound
from handbook.model.codes import CountryCode, DeadlineCount, DeadlineEvent, RecordId
from handbook.model.deadlines import last_day
from handbook.model.signs import Sign
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import statement_row
from handbook.words import Words

MOST_YEARS = 10
"""Dates of events lie within so many years of today; others are slips."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something a date can be given for. `rolling`: whether days spent there before count."""

    code: DeadlineEvent
    name: str
    rolling: bool


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One deadline.

    Attributes:
        day: the last one.
        left: days from today; 0 = today, negative = it has passed.
        rule: "5 calendar days from: entry".
        statement: id of the statement it rests on, with its signs.
    """

    id: RecordId
    task: str
    event: DeadlineEvent
    event_day: date
    day: date
    left: int
    days: int
    count: DeadlineCount
    rule: str
    exceptions: str | None
    statement: RecordId
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What can be asked about a country, and the answer, the next day first."""

    country: CountryCode
    country_name: str
    today: date
    events: tuple[EventRow, ...]
    rows: tuple[DeadlineRow, ...]


@of_one_generation
def deadlines(
    handbook: Handbook,
    country: str,
    dates: Mapping[str, date],
    lang: str,
    spent_days: int = 0,
) -> Deadlines:
    """The deadlines of a country for the dates that are known.

    Args:
        handbook: the handbook.
        country: code.
        dates: event → its day; others are not asked about.
        lang: of the answer.
        spent_days: days spent there before, within a rolling period.

    Raises:
        NotFound: no such country (`id`).
        InvalidChoice: an event without a rule there, a date that is a slip, or a wrong number of days.
    """
    code = CountryCode(country.upper())
    if code not in handbook.vocabulary.countries:
        raise NotFound(id=country)
    rules = [held.record for held in handbook.reader.deadlines() if held.record.country == code]
    words, today = Words(lang), handbook.today
    events = {rule.event: words.sentence(f"decide.event_{rule.event}") for rule in rules}
    rolling = {rule.event for rule in rules if rule.count == "rolling"}
    _check(dates, events, today, spent_days)
    found = handbook.reader.statements_by_id(rule.statements[0] for rule in rules)
    rows = []
    for rule in rules:
        held = found.get(rule.statements[0], ())
        if rule.event not in dates or not held:
            continue
        day = last_day(rule, dates[rule.event], spent_days)
        statement = statement_row(held[0], (lang,), handbook.vocabulary, today)
        rows.append(
            DeadlineRow(
                id=rule.id,
                task=handbook.vocabulary.text(rule.task, lang),
                event=rule.event,
                event_day=dates[rule.event],
                day=day,
                left=(day - today).days,
                days=rule.days,
                count=rule.count,
                rule=_rule(rule.count, rule.days, rule.per_days, events[rule.event], words),
                exceptions=handbook.vocabulary.text(rule.exceptions, lang) if rule.exceptions else None,
                statement=statement.id,
                signs=statement.signs,
            )
        )
    return Deadlines(
        code,
        handbook.vocabulary.country_name(code, lang),
        today,
        tuple(EventRow(event, name, event in rolling) for event, name in events.items()),
        tuple(sorted(rows, key=lambda row: (row.day, row.id))),
    )


def _check(dates: Mapping[str, date], events: Mapping[DeadlineEvent, str], today: date, spent: int) -> None:
    span = timedelta(days=365 * MOST_YEARS)
    for event, day in dates.items():
        if event not in events:
            raise InvalidChoice(value=event, choices=", ".join(events) or "—")
        if not today - span <= day <= today + span:
            raise InvalidChoice(value=day.isoformat(), choices=f"{today - span} … {today + span}")
    if not 0 <= spent <= 365:
        raise InvalidChoice(value=spent, choices="0 … 365")


def _rule(count: DeadlineCount, days: int, per_days: int | None, event: str, words: Words) -> str:
    return words.count(f"decide.rule_{count}", days, period=per_days, event=event)


def left_words(left: int, words: Words) -> str:
    """How many days are left."""
    if left == 0:
        return words.sentence("decide.last_day_today")
    return words.count("decide.days_left" if left > 0 else "decide.days_past", abs(left))


def calendar(found: Deadlines, rows: Iterable[DeadlineRow], *, says_what: bool, lang: str) -> bytes:
    """The deadlines as a file for a phone's calendar (iCalendar, RFC 5545), all-day, with an alarm three days before.

    Unless `says_what`, an entry does not say what it is about: a calendar is looked at by others too.
    """
    words = Words(lang)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//handbook//deadlines//EN", "CALSCALE:GREGORIAN"]
    for row in rows:
        title = f"{row.task} ({found.country_name})" if says_what else words.sentence("decide.neutral_date")
        after = row.day + timedelta(days=1)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{row.id if says_what else 'date'}-{row.day:%Y%m%d}",
            f"DTSTAMP:{found.today:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{row.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{after:%Y%m%d}",
            f"SUMMARY:{_escaped(title)}",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_escaped(title)}",
            "TRIGGER:-P3D",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode("utf-8")


def _escaped(text: str) -> str:
    """RFC 5545, section 3.3.11."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterable[str]:
    """RFC 5545, section 3.1: at most 75 octets a line; what follows begins with a blank."""
    piece, size = "", 0
    for char in line:
        width = len(char.encode("utf-8"))
        if size + width > 75:
            yield piece
            piece, size = " ", 1
        piece += char
        size += width
    yield piece
