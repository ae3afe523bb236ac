"""Parts and rows for tests of the reading view."""

from __future__ import annotations

import dataclasses

from handbook.model.codes import LanguageTag
from handbook.services.country import CountryPage
from handbook.services.rows import Cell, StatementRow
from handbook.ui.reading.ornaments import Placed
from handbook.ui.reading.parts import ConflictPart, HeadingPart, Part, StatementPart
from handbook.ui.reading.view import ReadingView


def parts_of(page: CountryPage) -> list[Part]:
    parts: list[Part] = []
    for topic in page.topics:
        parts.append(HeadingPart(topic.code, topic.names, topic.tally))
        parts += [ConflictPart(b.rows) if b.conflict else StatementPart(b.rows[0]) for b in topic.blocks]
    return parts


def rows_of(page: CountryPage) -> list[StatementRow]:
    return [row for topic in page.topics for row in topic.rows]


def said(row: StatementRow, text: str, *, action: str | None = None, lang: str = "ru") -> StatementRow:
    """The row with other words."""
    return dataclasses.replace(row, cells=(Cell(row.cells[0].wanted, LanguageTag(lang), text, action),))


def text_of(view: ReadingView) -> str:
    return view.toPlainText().replace("\u00a0", " ")


def placed(view: ReadingView, key: str) -> Placed:
    return next(each for each in view.placed() if each.key == key)
