"""Writes statements: text, action, signs; alone or as a conflict."""

from __future__ import annotations

from functools import lru_cache

from handbook.services.rows import Cell, StatementRow
from handbook.ui.kit.metrics import TextSize
from handbook.ui.reading.canvas import ABOVE, BELOW, COLUMN_GAP, GUTTER, Canvas
from handbook.ui.reading.formats import equal_widths
from handbook.ui.reading.ornaments import ConflictFrame, Divider, Placed, RiskBar, Rule
from handbook.ui.reading.parts import DETAIL_SCHEME, Run, StatementPart
from handbook.ui.signs import tags_of
from handbook.words import Words
from handbook.words.names import language_name

APART = ABOVE + BELOW


class StatementWriter:
    """Writes on a canvas.

    Args:
        canvas: where.
        side_by_side: whether two languages stand beside each other.
        has_room: whether statements in conflict do.
    """

    def __init__(self, canvas: Canvas, *, side_by_side: bool, has_room: bool) -> None:
        self._canvas = canvas
        self._side_by_side = side_by_side
        self._has_room = has_room
        self._words = lru_cache(maxsize=8)(Words)

    def write_statement(self, part: StatementPart) -> None:
        """One statement, its languages side by side or one under the other."""
        row = part.row
        if len(row.cells) == 1 or not self._side_by_side:
            placed = self._canvas.place(row.id, row=row)
            for number, cell in enumerate(row.cells):
                self._write_cell(placed, cell, part.size, above=APART if number == 0 else 6, signs=part.signs)
        else:
            table = self._canvas.table(1, equal_widths(len(row.cells)))
            placed = self._canvas.place(row.id, table.cellAt(0, 0).firstPosition(), row=row)
            for number, cell in enumerate(row.cells):
                self._canvas.enter(table.cellAt(0, number), ABOVE, BELOW)
                lead = COLUMN_GAP if number else GUTTER
                start = self._write_cell(placed, cell, part.size, lead, 13, signs=part.signs)
                if number:
                    placed.ornaments.append(Divider(start, COLUMN_GAP, "line"))
            self._canvas.leave(table)
        placed.ornaments += [_bar(row), Rule("line", 1, BELOW - 1)]

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
        is_over = row.freshness == "ended"
        start = line.begin(formats.block(above, 0, lead, trail))
        if cell.lang != cell.wanted:
            placed.ornaments += line.runs([_language_tag(cell)])
            line.words(" ", size=size)
        line.foreign(cell.text, size=size, tone="ink3" if is_over else "ink", struck=is_over)
        if cell.action:
            bigger = TextSize.FIRST if size > TextSize.FIRST else size
            line.begin(formats.block(4, 0, lead, trail, hanging=22))
            placed.ornaments.append(line.icon("arrow-right", "accent", size=16, gap=6, beside=bigger))
            line.words(words.sentence("signs.action"), size=bigger * 0.87, tone="accent")
            line.words("  ", size=bigger)
            line.foreign(cell.action, size=bigger, bold=True, struck=is_over)
        if signs:
            line.begin(formats.block(1, 0, lead, trail, line=24))
            placed.ornaments += line.runs(_tag_runs(row, words))
        placed.end = line.cursor.position()
        return start

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
        count = len(rows) if columns == 1 or is_bilingual else (len(rows) + 1) // 2
        table = self._canvas.table(count, equal_widths(columns), below=9 if is_bilingual else 0)
        for number, row in enumerate(rows):
            where = (number, 0) if columns == 1 or is_bilingual else divmod(number, 2)
            placed = self._canvas.place(row.id, table.cellAt(*where).firstPosition(), row=row)
            for index, cell in enumerate(row.cells):
                column = where[1] + (index if is_bilingual else 0)
                above = 6.0
                if index == 0 or is_bilingual:
                    self._canvas.enter(table.cellAt(where[0], column), ABOVE, BELOW)
                    above = 0
                start = self._write_cell(placed, cell, TextSize.BODY, GUTTER + 10, 12, above=above)
                if column:
                    placed.ornaments.append(Divider(start, GUTTER + 10, "edge"))
            placed.ornaments.append(_bar(row))
            is_last = where[0] == count - 1
            placed.ornaments += [] if is_last else [Rule("line", 1, BELOW - 1)]
        frame.end = table.lastPosition()
        frame.ornaments.append(ConflictFrame(head))
        self._canvas.leave(table)


def _bar(row: StatementRow) -> RiskBar:
    return RiskBar(row.risk, row.freshness in {"stale", "undated"})


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
