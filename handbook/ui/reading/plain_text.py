"""Records as plain text, to paste elsewhere: never without their date."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.model.markup import plain
from handbook.services.answers import Answer
from handbook.services.doubts import Doubt
from handbook.services.records import StatementDetail
from handbook.services.rows import StatementRow
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.doubts import doubt_sentence
from handbook.words.signs import sign_text


def statement_as_text(detail: StatementDetail) -> str:
    """A statement with its place, signs and sources."""
    words = Words(detail.row.cells[0].wanted)
    lines = [" › ".join(detail.crumb), *_doubt_lines([detail.doubt], words), *_row_lines(detail.row)]
    lang = words.lang
    for source in detail.sources:
        published = format_date(source.published, lang) if source.published else ""
        said = ", ".join(part for part in (source.title, source.publisher, published) if part)
        lines.append(f"{said} {source.url or ''}".strip())
    return "\n".join(lines)


def answer_as_text(answer: Answer) -> str:
    """The answer to a question, each statement with its signs."""
    blocks = [
        "\n".join([place, *_row_lines(row)]) for place, row in zip(answer.places, answer.rows, strict=True)
    ]
    words = Words(answer.rows[0].cells[0].wanted) if answer.rows else Words("en")
    return "\n\n".join([answer.title, *_doubt_lines(answer.doubts, words), *blocks])


def _doubt_lines(doubts: Iterable[Doubt | None], words: Words) -> list[str]:
    return [f"⚠ {doubt_sentence(doubt, words, 'page')}" for doubt in doubts if doubt is not None]


def _row_lines(row: StatementRow) -> list[str]:
    lines = []
    for cell in row.cells:
        lines.append(plain(cell.text))
        if cell.action:
            lines.append(f"→ {plain(cell.action)}")
        words = Words(cell.wanted)
        lines.append(" · ".join(sign_text(sign, words) for sign in row.signs))
    return lines
