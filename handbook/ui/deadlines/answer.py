"""Deadlines as parts of a page."""

from __future__ import annotations

from collections.abc import Iterator

from handbook.services.deadlines import DeadlineRow, Deadlines, left_words
from handbook.ui.kit.metrics import TextSize
from handbook.ui.reading.parts import LinePart, Part, Run
from handbook.ui.signs import tags_of
from handbook.words import Words
from handbook.words.dates import format_date

_SOON_DAYS = 3


def deadline_parts(found: Deadlines, lang: str) -> Iterator[Part]:
    """The next day first, each with its rule and what it rests on."""
    words = Words(lang)
    if not found.events:
        yield LinePart((Run(words.sentence("decide.no_deadlines"), size=TextSize.BODY),), 12)
        return
    if not found.rows:
        yield LinePart((Run(words.sentence("decide.no_dates"), "ink2", TextSize.BODY),), 12)
        return
    for row in found.rows:
        yield from _parts(row, words)
    yield LinePart((Run(words.sentence("decide.cautious"), "ink2", TextSize.SECOND),), 22)


def _parts(row: DeadlineRow, words: Words) -> Iterator[Part]:
    is_near = row.left <= _SOON_DAYS
    left = Run(
        left_words(row.left, words), "high" if is_near else "ink2", TextSize.LIST, bold=is_near,
        icon="alert-triangle" if is_near else "calendar",
    )  # fmt: skip
    day = Run(format_date(row.day, words.lang), size=TextSize.TOPIC, bold=True)
    yield LinePart((day, Run("   "), left), 18)
    yield LinePart((Run(row.task, size=TextSize.FIRST),), 2)
    started = f"{row.rule}, {format_date(row.event_day, words.lang)}"
    yield LinePart((Run(started, "ink2", TextSize.SECOND),), 2)
    if row.exceptions:
        yield LinePart((Run(row.exceptions, "mid", TextSize.SECOND, icon="alert-triangle"),), 2)
    tags = [
        Run(tag.text, tag.tone, TextSize.TAG, tag.bold, icon=tag.icon, boxed=tag.boxed, is_tag=True)
        for tag in tags_of(row.signs, words)
    ]
    source = Run(
        row.statement, "accent", TextSize.TAG, mono=True, href=f"handbook:{row.statement}", is_tag=True
    )
    yield LinePart((*tags, source), 4, ruled=True)
