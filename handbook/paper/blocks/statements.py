"""Statements, statements that contradict each other, headings, phrases and plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handbook.paper.blocks.columns import GUTTER_MM, NUMBER_GUTTER_MM, column_places
from handbook.paper.measures import THIN, Style, mm
from handbook.paper.ornaments import Frame, RiskBar, RuleBelow
from handbook.paper.pieces import Beside, Column, Gap, Icon, Part, SetBlock, stacked
from handbook.paper.press import Press, height_of
from handbook.paper.signs import CONFLICT_ICON
from handbook.sheets.document import (
    ConflictBlock,
    ParagraphBlock,
    PhraseBlock,
    StatementBlock,
    StatementColumn,
    Wording,
)

_MOST_COLUMNS = 2
_NUMBER_GAP_MM = 2.4
_ABOVE_SIGNS_MM = 0.4
"""So that the boxes of signs do not touch what hangs from the letters above."""


def set_heading(press: Press, headings: Sequence[str], width: float, *, numbered: bool = False) -> SetBlock:
    """A heading, once per column, with a rule under it; `numbered`: over statements with numbers."""
    gutter = press.scale.room(NUMBER_GUTTER_MM if numbered else GUTTER_MM)
    places = column_places(press, width, len(headings), gutter)
    texts = []
    for text, (x, room) in zip(headings, places, strict=True):
        start = 0.0 if x == gutter else x
        texts.append((start, press.plain(text, press.scale.topic, room + x - start)))
    columns = _in_columns(texts, Gap(0))
    return SetBlock(width, columns, RuleBelow(), below=mm(0.7))


def set_statement(press: Press, block: StatementBlock, width: float) -> SetBlock:
    """A statement in its columns: text, what to do, signs; its bar and number in the gutter."""
    gutter = press.scale.room(GUTTER_MM if block.number is None else NUMBER_GUTTER_MM)
    places = column_places(press, width, len(block.columns), gutter)
    texts = []
    for number, (column, (x, room)) in enumerate(zip(block.columns, places, strict=True)):
        texts.append((x, _column(press, block, column, room, is_first=number == 0)))
    columns = _in_columns(texts, Gap(mm(1.5)))
    if block.number is not None:
        columns = (*columns, _number(press, block.number, gutter, press.scale.action))
    bar = RiskBar(block.risk, block.old) if block.risk else None
    return SetBlock(width, columns, bar)


def set_conflict(press: Press, block: ConflictBlock, width: float) -> SetBlock:
    """One frame, the statements one under the other; its title is repeated where it goes on."""
    padding = press.scale.room(2)
    inner = width - 2 * padding
    style = replace(press.scale.tag, bold=True)
    side = style.pitch * 0.95
    words = stacked(press.plain(block.title, style, inner - side - mm(1.5)), inner)
    title = Beside(((0.0, Icon(CONFLICT_ICON, side, style.pitch)), (side + mm(1.5), words)), words.height)
    parts: list[Part] = [title, Gap(mm(1))]
    for number, statement in enumerate(block.statements):
        if number:
            parts.append(Gap(press.scale.room(2.1)))
        parts.append(set_statement(press, statement, inner))
    column = Column(tuple(parts), padding, repeated=2)
    return SetBlock(width, (column,), Frame(THIN), above=mm(1.2), below=mm(1.6))


def set_phrase(press: Press, block: PhraseBlock, width: float) -> SetBlock:
    """A sentence to point at, large, in each language; the third and further languages across both columns."""
    gutter = press.scale.room(NUMBER_GUTTER_MM)
    places = column_places(press, width, min(_MOST_COLUMNS, len(block.wordings)), gutter)
    texts = []
    for (x, room), wording, note in zip(places, block.wordings, block.unconfirmed, strict=False):
        texts.append((x, _phrase(press, wording, note, room)))
    columns = _in_columns(texts, Gap(mm(1)))
    height = max((column.height for column in columns), default=0.0)
    more: list[Part] = [Gap(height)]
    for wording, note in list(zip(block.wordings, block.unconfirmed, strict=True))[_MOST_COLUMNS:]:
        more += [Gap(mm(1)), *_phrase(press, wording, note, width - gutter)]
    if len(more) > 1:
        columns = (*columns, Column(tuple(more), gutter))
    return SetBlock(
        width, (*columns, _number(press, block.number, gutter, press.scale.phrase)), RuleBelow(), below=mm(2)
    )


def _phrase(press: Press, wording: Wording, note: str | None, width: float) -> tuple[Part, ...]:
    words = press.wording(wording, press.scale.phrase, width)
    return (*words, *(press.plain(note, press.scale.tag, width) if note else ()))


def set_paragraph(press: Press, block: ParagraphBlock, width: float) -> SetBlock:
    """Plain words, in line with statements."""
    gutter = press.scale.room(GUTTER_MM)
    return SetBlock(width, (Column(press.wording(block.text, press.scale.body, width - gutter), gutter),))


def _column(
    press: Press, block: StatementBlock, column: StatementColumn, width: float, *, is_first: bool
) -> tuple[Part, ...]:
    scale = press.scale
    text = press.wording(column.text, replace(scale.body, struck=block.ended), width)
    action: tuple[Part, ...] = ()
    if column.action is not None:
        action = press.action(column.action, replace(scale.action, struck=block.ended), width)
    signs = press.signs(block.signs, column.sign_lang, width, after=(block.sources,))
    notes = [line for note in block.notes if is_first for line in press.plain(note, scale.tag, width)]
    return (*text, *action, Gap(mm(_ABOVE_SIGNS_MM)), *signs, *notes)


def _number(press: Press, number: int, gutter: float, style: Style) -> Column:
    """The number a finger points at, on the first line; units stand below units."""
    return Column(tuple(press.trailing(str(number), style, gutter - mm(_NUMBER_GAP_MM))))


def _in_columns(texts: Sequence[tuple[float, Sequence[Part]]], between: Gap) -> tuple[Column, ...]:
    """Side by side, or one under the other where all have the same place."""
    if len(texts) > 1 and texts[0][0] == texts[1][0]:
        parts: list[Part] = []
        for _, column in texts:
            parts += [between, *column] if parts else column
        return (Column(tuple(parts), texts[0][0]),)
    return tuple(Column(tuple(column), x) for x, column in texts if height_of(column))
