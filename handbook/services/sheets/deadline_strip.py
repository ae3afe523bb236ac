"""Deadlines on paper: the dates, what is to be done, by which rule. No code: the dates are the person's own."""

from __future__ import annotations

from dataclasses import replace

from handbook.model.codes import LanguageTag
from handbook.services.deadlines import DeadlineRow, Deadlines
from handbook.services.handbook import Handbook
from handbook.services.rows import statement_row
from handbook.services.sheets.basis import basis_of
from handbook.services.sheets.frame import framed
from handbook.services.sheets.request import SheetRequest
from handbook.sheets.document import Notice, Section, Sheet, StatementBlock, StatementColumn, Wording
from handbook.words import Words
from handbook.words.dates import format_date


def deadline_strip(handbook: Handbook, found: Deadlines, lang: str) -> Sheet:
    """A sheet of `found.rows`, the next day first.

    Raises:
        InvalidChoice: the country or language is none of those there are.
    """
    words = Words(lang)
    basis = basis_of(handbook, SheetRequest("country", found.country, lang))
    held = handbook.reader.statements_by_id(row.statement for row in found.rows)
    statements = [
        statement_row(held[row.statement][0], (lang,), handbook.vocabulary, handbook.today)
        for row in found.rows
    ]
    blocks = tuple(
        replace(
            _block(row, lang, words), risk=statement.risk, old=statement.freshness in {"stale", "undated"}
        )
        for row, statement in zip(found.rows, statements, strict=True)
    )
    title = words.sentence("decide.deadlines")
    sheet = framed(basis, rows=statements, main=(Section((title,), blocks),))
    return replace(
        sheet,
        subtitle=title,
        document_title=f"{found.country_name}: {title}",
        code=None,
        code_text="",
        code_payload=None,
        notices=(Notice("care", words.sentence("decide.cautious")), *sheet.notices),
        foot=sheet.foot[:1],
    )


def _block(row: DeadlineRow, lang: str, words: Words) -> StatementBlock:
    tag = LanguageTag(lang)
    day = format_date(row.day, words.lang)
    notes = [row.rule, format_date(row.event_day, words.lang), row.exceptions or ""]
    return StatementBlock(
        id=row.id,
        columns=(StatementColumn(tag, Wording(tag, f"**{day}**"), Wording(tag, row.task)),),
        signs=row.signs,
        notes=tuple(note for note in notes if note),
    )
