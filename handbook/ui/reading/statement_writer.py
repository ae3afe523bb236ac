"""Writes statements: text, action, signs; alone or as a conflict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextTable

from handbook.services.rows import Cell, StatementRow
from handbook.ui.kit.metrics import TextSize
from handbook.ui.reading.canvas import ABOVE, BELOW, COLUMN_GAP, GUTTER, Canvas
from handbook.ui.reading.formats import equal_widths, private
from handbook.ui.reading.matching import is_right_to_left
from handbook.ui.reading.ornaments import ConflictFrame, Divider, Placed, RiskBar, Rule
from handbook.ui.reading.parts import DETAIL_SCHEME, Run, StatementPart
from handbook.ui.signs import tags_of
from handbook.words import Words
from handbook.words.names import language_name

if TYPE_CHECKING:
    from handbook.services.private.contents import KeptAbout

KeptOf = Callable[[StatementRow], "KeptAbout | None"]
"""What the reader keeps about a statement; None where there is nothing, or notes are locked."""

APART = ABOVE + BELOW
_FRAMED = GUTTER + 10


class StatementWriter:
    """Writes on a canvas.

    Args:
        canvas: where.
        side_by_side: whether two languages stand beside each other.
        has_room: whether statements in conflict do.
        kept: what the reader keeps about a statement.
    """

    def __init__(self, canvas: Canvas, *, side_by_side: bool, has_room: bool, kept: KeptOf) -> None:
        self._canvas = canvas
        self._kept = kept
        self._side_by_side = side_by_side
        self._has_room = has_room
        self._words = lru_cache(maxsize=8)(Words)

    def write_statement(self, part: StatementPart) -> None:
        """One statement, its languages side by side or one under the other."""
        row = part.row
        if len(row.cells) == 1 or not self._side_by_side:
            placed = self._canvas.place(row.id, row=row)
            self._write_stacked(placed, part.size, above=APART, signs=part.signs)
        else:
            table = self._canvas.table(1, equal_widths(len(row.cells)))
            placed = self._write_aligned(row, table, 0, GUTTER, part.size, signs=part.signs)
            self._canvas.leave(table)
        placed.ornaments.append(Rule("line", 1, BELOW - 1))

    def _write_stacked(
        self,
        placed: Placed,
        size: float = TextSize.BODY,
        lead: float = GUTTER,
        trail: float = 0,
        *,
        above: float = 0,
        signs: bool = True,
    ) -> int:
        """The languages one under the other; returns where the first text starts."""
        assert placed.row is not None
        starts = [
            self._write_cell(placed, cell, size, lead, trail, above=6 if number else above, signs=signs)
            for number, cell in enumerate(placed.row.cells)
        ]
        self._write_kept(placed, lead, trail)
        placed.ornaments.append(_bar(placed.row, starts[0]))
        return starts[0]

    def _write_aligned(
        self,
        row: StatementRow,
        table: QTextTable,
        number: int,
        lead: float,
        size: float = TextSize.BODY,
        *,
        signs: bool = True,
    ) -> Placed:
        """The languages side by side in one row of a table."""
        canvas = self._canvas
        placed = canvas.place(row.id, table.cellAt(number, 0).firstPosition(), row=row)
        cells = canvas.formats.in_columns(list(enumerate(row.cells)))
        for column, (language, cell) in enumerate(cells):
            canvas.enter(table.cellAt(number, column), ABOVE, BELOW)
            start = self._write_cell(placed, cell, size, COLUMN_GAP if language else lead, 13, signs=signs)
            if not language:
                self._write_kept(placed, lead, 13)
            placed.ornaments.append(Divider(start, COLUMN_GAP, "line") if language else _bar(row, start))
        return placed

    def _write_cell(
        self,
        placed: Placed,
        cell: Cell,
        size: float,
        lead: float = GUTTER,
        trail: float = 0,
        *,
        above: float = 0,
        signs: bool = True,
    ) -> int:
        """Text, action and signs in one language; returns where the text starts."""
        row, words, formats, line = (
            placed.row,
            self._words(cell.wanted),
            self._canvas.formats,
            self._canvas.line,
        )
        assert row is not None
        rtl = is_right_to_left(cell.text)
        is_over = row.freshness == "ended"
        start = line.begin(formats.block(above, 0, lead, trail, rtl=rtl))
        if cell.lang != cell.wanted:
            placed.ornaments += line.runs([_language_tag(cell)])
            line.words(" ", size=size)
        is_quiet = is_over or row.fit == "other"
        line.foreign(cell.text, size=size, tone="ink3" if is_quiet else "ink", struck=is_over)
        if cell.action:
            bigger = TextSize.FIRST if size > TextSize.FIRST else size
            line.begin(formats.block(4, 0, lead, trail, hanging=22, rtl=rtl))
            placed.ornaments.append(line.icon("arrow-right", "accent", size=16, gap=6, beside=bigger))
            line.words(words.sentence("signs.action"), size=bigger * 0.87, tone="accent")
            line.words("  ", size=bigger)
            line.foreign(cell.action, size=bigger, bold=True, struck=is_over)
        if signs:
            line.begin(formats.block(1, 0, lead, trail, line=24, rtl=rtl))
            placed.ornaments += line.runs(_tag_runs(row, words))
        placed.end = line.cursor.position()
        return start

    def _write_kept(self, placed: Placed, lead: float, trail: float) -> None:
        """Below the statement: that it is bookmarked, and the reader's own notes. No part of what is copied."""
        assert placed.row is not None
        kept = self._kept(placed.row)
        if kept is None:
            return
        words, line, formats = (
            self._words(placed.row.cells[0].wanted),
            self._canvas.line,
            self._canvas.formats,
        )
        if kept.bookmark is not None:
            line.begin(private(formats.block(1, 0, lead, trail, line=24)))
            said = words.sentence("reading.bookmarked")
            placed.ornaments += line.runs(
                [Run(said, "accent", TextSize.TAG, icon="bookmark-filled", is_tag=True)]
            )
        for note in kept.notes:
            line.begin(private(formats.block(4, 0, lead, trail)))
            said = words.sentence("reading.your_note")
            placed.ornaments += line.runs(
                [Run(said, "accent", TextSize.TAG, True, icon="pencil", is_tag=True)]
            )
            for text in filter(None, (note.title, *note.text.splitlines())):
                line.begin(private(formats.block(1, 0, lead, trail, rtl=is_right_to_left(text))))
                line.words(text, size=TextSize.LIST)
        placed.end = line.cursor.position()

    def write_conflict(self, rows: tuple[StatementRow, ...]) -> None:
        """Statements that contradict each other, in one frame, in columns of equal width."""
        words = self._words(rows[0].cells[0].wanted)
        frame = self._canvas.place("")
        line, formats = self._canvas.line, self._canvas.formats
        head = line.begin(formats.block(APART + 6, 8, 12, 12))
        advice = words.sentence("reading.conflict_both" if len(rows) == 2 else "reading.conflict_all")
        frame.ornaments += line.runs(
            [
                Run(words.sentence("reading.conflict"), bold=True, icon="arrows-split"),
                Run(f"  — {advice}", "ink2", TextSize.SECOND),
            ]
        )
        is_bilingual = len(rows[0].cells) > 1 and self._side_by_side
        columns = len(rows[0].cells) if is_bilingual else 2 if self._has_room else 1
        lines = [rows[n : n + 1] for n in range(len(rows))] if columns == 1 or is_bilingual else _pairs(rows)
        table = self._canvas.table(len(lines), equal_widths(columns), below=9 if is_bilingual else 0)
        for number, members in enumerate(lines):
            if is_bilingual:
                placed = [self._write_aligned(members[0], table, number, _FRAMED)]
            else:
                placed = self._write_beside(members, table, number)
            if number < len(lines) - 1:
                placed[0].ornaments.append(Rule("line", 1, BELOW - 1))
        frame.end = table.lastPosition()
        frame.ornaments.append(ConflictFrame(head))
        self._canvas.leave(table)

    def _write_beside(self, members: Sequence[StatementRow], table: QTextTable, number: int) -> list[Placed]:
        """One statement, or two beside each other, in one row of a table."""
        found = []
        order = self._canvas.formats.in_columns(range(table.columns()))
        for column, which in enumerate(order):
            if which >= len(members):
                continue
            cell, row = table.cellAt(number, column), members[which]
            placed = self._canvas.place(row.id, cell.firstPosition(), row=row)
            self._canvas.enter(cell, ABOVE, BELOW)
            start = self._write_stacked(placed, lead=_FRAMED, trail=12)
            if which:
                placed.ornaments.append(Divider(start, _FRAMED, "edge"))
            found.append(placed)
        return found


def _pairs(rows: tuple[StatementRow, ...]) -> list[tuple[StatementRow, ...]]:
    return [rows[number : number + 2] for number in range(0, len(rows), 2)]


def _bar(row: StatementRow, start: int) -> RiskBar:
    return RiskBar(start, row.risk, row.freshness in {"stale", "undated"})


def _language_tag(cell: Cell) -> Run:
    name = language_name(cell.lang, cell.wanted)
    return Run(name, "ink2", TextSize.TAG, icon="language", boxed=True, is_tag=True)


def _tag_runs(row: StatementRow, words: Words) -> list[Run]:
    runs = [
        Run(
            tag.text, tag.tone, TextSize.TAG, tag.bold, icon=tag.icon, boxed=tag.boxed, solid=tag.solid, is_tag=True
        )
        for tag in tags_of(row.signs, words)
    ]  # fmt: skip
    count = words.sentence("reading.sources", n=row.sources)
    runs.append(Run(count, "ink2", TextSize.TAG, href=f"{DETAIL_SCHEME}{row.id}", is_tag=True))
    return runs
