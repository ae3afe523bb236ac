"""The command `deadlines`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from handbook.cli.opening import opened
from handbook.cli.output import print_json, print_lines
from handbook.cli.texts import signs_text
from handbook.disk import write_whole
from handbook.errors import HandbookError
from handbook.services.deadlines import Deadlines, calendar, left_words
from handbook.services.deadlines import deadlines as find_deadlines
from handbook.words import Words
from handbook.words.dates import format_date

DONE = 0


def deadlines(options: argparse.Namespace, words: Words) -> int:
    """`handbook deadlines CODE --event entry=2026-11-20`."""
    lang = options.lang or words.lang
    dates = dict(_event(text) for text in options.events)
    with opened(options, words, index=False) as handbook:
        found = find_deadlines(handbook, options.country, dates, lang, options.spent_days)
    if options.ics is not None:
        _write(options.ics, calendar(found, found.rows, says_what=options.say_what, lang=lang))
    if options.json:
        print_json(_form(found))
    else:
        print_lines(_lines(found, Words(lang)))
    return DONE


def _event(text: str) -> tuple[str, date]:
    name, equals, day = text.partition("=")
    try:
        return name, date.fromisoformat(day if equals else "")
    except ValueError as error:
        raise HandbookError("decide.not_an_event", value=text[:80]) from error


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise HandbookError("decide.not_written", path=str(path), reason=reason) from error


def _form(found: Deadlines) -> dict[str, Any]:
    return {
        "country": found.country,
        "events": [event.code for event in found.events],
        "deadlines": [
            {
                "id": row.id,
                "task": row.task,
                "event": row.event,
                "event_day": row.event_day.isoformat(),
                "day": row.day.isoformat(),
                "days_left": row.left,
                "rule": row.rule,
                "exceptions": row.exceptions,
                "statement": row.statement,
            }
            for row in found.rows
        ],
    }


def _lines(found: Deadlines, words: Words) -> Iterator[str]:
    yield found.country_name
    if not found.events:
        yield words.sentence("decide.no_deadlines")
        return
    if not found.rows:
        yield words.sentence("decide.can_be_asked") + ":"
        yield from (f"  {event.code}: {event.name}" for event in found.events)
        return
    for row in found.rows:
        yield ""
        yield f"{format_date(row.day, words.lang)} · {left_words(row.left, words)}"
        yield f"  {row.task}"
        yield f"  {row.rule}"
        if row.exceptions:
            yield f"  {row.exceptions}"
        yield f"  {signs_text(row.signs, words)} · {row.statement}"
    yield ""
    yield words.sentence("decide.cautious")
