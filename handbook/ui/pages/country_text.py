"""The text of a country's page, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from handbook.model.markup import plain
from handbook.services.country import CountryPage
from handbook.services.rows import StatementRow
from handbook.ui.kit.metrics import TextSize
from handbook.ui.reading.parts import ConflictPart, HeadingPart, LinePart, Part, Run, StatementPart
from handbook.ui.reading.sheet import Sheets
from handbook.ui.signs import tags_of
from handbook.words import Words

CHOSEN = "chosen"
"""The key of the part that names the person of the lens."""


def country_parts(page: CountryPage, sheets: Sheets, lang: str, *, is_single: bool) -> Iterator[Part]:
    """Everything from top to bottom.

    Args:
        page: the country.
        sheets: writes what other pages show as well.
        lang: of the first column.
        is_single: whether the strip of indicators has no room and stands in the text.
    """
    yield from sheets.doubtful(page.doubt)
    if is_single:
        yield from sheets.country_facts(page, lang)
    if page.chosen:
        yield from _chosen_parts(page, lang)
    for topic in page.topics:
        yield HeadingPart(topic.code, topic.names, topic.tally)
        for block in topic.blocks:
            yield ConflictPart(block.rows) if block.conflict else StatementPart(block.rows[0])


def chosen_title() -> str:
    """What the part for the person of the lens is called, in the program's language."""
    return QCoreApplication.translate("CountryText", "For the chosen person")


def _chosen_parts(page: CountryPage, lang: str) -> Iterator[Part]:
    """Statements that name the person, in short: each leads to its place in the text."""
    words = Words(lang)
    topics = {topic.code: topic.names[0] for topic in page.topics}
    yield HeadingPart(CHOSEN, (chosen_title(),))
    for row in page.chosen:
        said = plain(row.cells[0].text)
        link = Run(topics[row.record.topic], "accent", TextSize.LIST, bold=True, href=f"handbook:{row.id}")
        yield LinePart((link, Run(f"  {said}", size=TextSize.LIST)), 10)
        yield LinePart(_tags(row, words), 2)


def _tags(row: StatementRow, words: Words) -> tuple[Run, ...]:
    signs = tuple(sign for sign in row.signs if sign.code != "for_chosen")  # the heading says it
    return tuple(
        Run(tag.text, tag.tone, TextSize.TAG, tag.bold, icon=tag.icon, boxed=tag.boxed, is_tag=True)
        for tag in tags_of(signs, words)
    )
