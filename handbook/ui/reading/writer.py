"""Writes parts of a page into a text document: words by `QTextCursor`, never as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLength, QTextTable, QTextTableCell

from handbook.services.rows import Cell, StatementRow
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.tags import HIGH_RISK_ICON
from handbook.ui.reading.formats import Formats, equal_widths
from handbook.ui.reading.lines import LineWriter
from handbook.ui.reading.ornaments import ConflictFrame, Divider, Placed, RiskBar, Rule
from handbook.ui.reading.parts import (
    DETAIL_SCHEME,
    ConflictPart,
    FactsPart,
    HeadingPart,
    Line,
    LinePart,
    Part,
    Run,
    StatementPart,
)
from handbook.ui.reading.signs import sign_tag
from handbook.words import Words
from handbook.words.names import language_name

GUTTER = 14
"""px at 100 % from the leading edge to the text of a statement; the bar stands in it."""

_ABOVE, _BELOW = 9, 10
_APART = _ABOVE + _BELOW
COLUMN_GAP = 20
"""px at 100 % from the line between two languages to the text of the second."""


class PageWriter:
    """Fills one document from top to bottom.

    Attributes:
        placed: the parts written so far, in order.
        marked: (start, end) of every marked word.

    Args:
        look: fonts and colours.
        document: empty.
        direction: of the window; the gutter is at its leading edge.
        lang: of the tallies of topics.
        marks: folded words to mark.
        side_by_side: whether two languages, or statements in conflict, stand beside each other.
    """

    def __init__(
        self,
        look: Look,
        document: QTextDocument,
        direction: Qt.LayoutDirection,
        lang: str = "en",
        marks: Set[str] = frozenset(),
        *,
        side_by_side: bool = True,
    ) -> None:
        self._formats = Formats(look, direction)
        self._line = LineWriter(self._formats, QTextCursor(document), marks)
        self._lang = lang
        self._side_by_side = side_by_side
        self._words = lru_cache(maxsize=8)(Words)
        self.placed: list[Placed] = []

    @property
    def marked(self) -> list[tuple[int, int]]:
        """Where the marked words are."""
        return self._line.marked

    def write(self, parts: Iterable[Part]) -> None:
        """Write parts in one edit block."""
        cursor = QTextCursor(self._line.cursor)
        cursor.beginEditBlock()
        for part in parts:
            match part:
                case HeadingPart():
                    self._write_heading(part)
                case StatementPart():
                    self._write_statement(part)
                case ConflictPart():
                    self._write_conflict(part.rows)
                case LinePart():
                    self._write_line(part)
                case FactsPart():
                    self._write_facts(part)
        cursor.endEditBlock()

    # Headings and lines

    def _write_heading(self, part: HeadingPart) -> None:
        names = part.names if self._side_by_side else part.names[:1]
        runs = self._tally_runs(part) if len(names) == 1 else ()
        columns: list[Line] = [(Run(name, size=TextSize.TOPIC, bold=True),) for name in names]
        columns += [runs] if runs else []
        placed = self._place(part.key, is_heading=True)
        if len(columns) == 1:
            self._line.begin(self._formats.block(16 + _BELOW))
            placed.ornaments += self._line.runs(columns[0])
            placed.end = self._line.cursor.position()
        else:
            self._write_columns(placed, columns, is_tally=bool(runs))
        placed.ornaments.append(Rule("ink", 2, 5))

    def _write_columns(self, placed: Placed, columns: Sequence[Line], *, is_tally: bool) -> None:
        widths = (_free(), _free()) if is_tally else equal_widths(len(columns))
        table = self._table(1, widths, below=7)
        for number, runs in enumerate(columns):
            is_end = is_tally and number == 1
            self._enter(table.cellAt(0, number), above=23 if is_end else 16)
            lead = COLUMN_GAP if number and not is_tally else 0
            self._line.begin(self._formats.block(0, 0, lead, at_end=is_end))
            placed.ornaments += self._line.runs(runs)
        placed.end = self._line.cursor.position()
        self._leave(table)

    def _tally_runs(self, part: HeadingPart) -> Line:
        if part.tally is None:
            return ()
        words, tally = self._words(self._lang), part.tally
        size = TextSize.SECOND
        runs = [Run(f"{tally.total}", "ink2", size)]
        for icon, code, count in (
            (HIGH_RISK_ICON, "tally_high", tally.high_risk),
            ("clock-exclamation", "tally_stale", tally.stale),
            ("calendar-question", "tally_undated", tally.undated),
        ):
            if count:
                said = words.sentence(f"reading.{code}", n=count).replace(" ", "\u00a0")
                runs += [Run(" · ", "ink2", size), Run(said, "ink2", size, icon=icon)]
        return tuple(runs)

    def _write_line(self, part: LinePart) -> None:
        placed = self._place("")
        self._line.begin(self._formats.block(part.space, 6 if part.ruled else 0))
        placed.ornaments += self._line.runs(part.runs)
        if part.ruled:
            placed.ornaments.append(Rule("line", 1, 5))
        placed.end = self._line.cursor.position()

    def _write_facts(self, part: FactsPart) -> None:
        table = self._table(max(1, len(part.rows)), (_share(23), _share(77)), above=8)
        for number, (label, lines) in enumerate(part.rows):
            placed = self._place("", table.cellAt(number, 0).firstPosition())
            self._enter(table.cellAt(number, 0), above=5)
            self._line.begin(self._formats.block(0, 0, 0, 12))
            self._line.words(label, size=TextSize.LIST, tone="ink3")
            self._enter(table.cellAt(number, 1), above=5)
            for count, runs in enumerate(lines):
                self._line.begin(self._formats.block(2 if count else 0))
                placed.ornaments += self._line.runs(runs)
            placed.end = self._line.cursor.position()
        self._leave(table)

    # Statements

    def _write_statement(self, part: StatementPart) -> None:
        row = part.row
        if len(row.cells) == 1 or not self._side_by_side:
            placed = self._place(row.id, row=row)
            for number, cell in enumerate(row.cells):
                self._write_cell(
                    placed, cell, part.size, above=_APART if number == 0 else 6, signs=part.signs
                )
        else:
            table = self._table(1, equal_widths(len(row.cells)))
            placed = self._place(row.id, table.cellAt(0, 0).firstPosition(), row=row)
            for number, cell in enumerate(row.cells):
                self._enter(table.cellAt(0, number), _ABOVE, _BELOW)
                lead = COLUMN_GAP if number else GUTTER
                start = self._write_cell(placed, cell, part.size, lead, 13, signs=part.signs)
                if number:
                    placed.ornaments.append(Divider(start, COLUMN_GAP, "line"))
            self._leave(table)
        placed.ornaments += [_bar(row), Rule("line", 1, _BELOW - 1)]

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
        row, words, formats, line = placed.row, self._words(cell.wanted), self._formats, self._line
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

    def _write_conflict(self, rows: tuple[StatementRow, ...]) -> None:
        words = self._words(rows[0].cells[0].wanted)
        frame = self._place("")
        line, formats = self._line, self._formats
        head = line.begin(formats.block(9 + 6, 8, 12, 12))
        advice = words.sentence("reading.conflict_both" if len(rows) == 2 else "reading.conflict_all")
        frame.ornaments += line.runs(
            [
                Run(words.sentence("reading.conflict"), bold=True, icon="arrows-split"),
                Run(f"  — {advice}", "ink2", TextSize.SECOND),
            ]
        )
        is_bilingual = len(rows[0].cells) > 1
        columns = 1 if not self._side_by_side else len(rows[0].cells) if is_bilingual else 2
        count = len(rows) if columns == 1 or is_bilingual else (len(rows) + 1) // 2
        table = self._table(count, equal_widths(columns), below=9)
        for number, row in enumerate(rows):
            where = (number, 0) if columns == 1 or is_bilingual else divmod(number, 2)
            placed = self._place(row.id, table.cellAt(*where).firstPosition(), row=row)
            for index, cell in enumerate(row.cells):
                column = where[1] + (index if columns > 1 else 0)
                above = 6.0
                if index == 0 or columns > 1:
                    self._enter(table.cellAt(where[0], column), _ABOVE, _BELOW)
                    above = 0
                start = self._write_cell(placed, cell, TextSize.BODY, GUTTER + 10, 12, above=above)
                if column:
                    placed.ornaments.append(Divider(start, GUTTER + 10, "edge"))
            placed.ornaments.append(_bar(row))
            is_last = where[0] == count - 1
            placed.ornaments += [] if is_last else [Rule("line", 1, _BELOW - 1)]
        frame.end = table.lastPosition()
        frame.ornaments.append(ConflictFrame(head))
        self._leave(table)

    # Places

    def _place(
        self, key: str, start: int | None = None, *, row: StatementRow | None = None, is_heading: bool = False
    ) -> Placed:
        at = self._line.next_position() if start is None else start
        placed = Placed(key, at, at, row, is_heading)
        self.placed.append(placed)
        return placed

    def _table(
        self, rows: int, widths: tuple[QTextLength, ...], *, above: float = 0, below: float = 0
    ) -> QTextTable:
        self._line.leave_thin()
        cursor = QTextCursor(self._line.cursor)
        return cursor.insertTable(rows, len(widths), self._formats.table(widths, above, below))

    def _enter(self, cell: QTextTableCell, above: float = 0, below: float = 0) -> None:
        """Go on in a cell; Qt leaves out the margins of its first and last paragraph, so it gets padding."""
        cell.setFormat(self._formats.cell(above, below))
        self._line.move_to(cell.firstCursorPosition())

    def _leave(self, table: QTextTable) -> None:
        cursor = QTextCursor(self._line.cursor)
        cursor.setPosition(table.lastPosition() + 1)
        self._line.move_to(cursor)


def _bar(row: StatementRow) -> RiskBar:
    return RiskBar(row.risk, row.freshness in {"stale", "undated"})


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)


def _free() -> QTextLength:
    return QTextLength(QTextLength.Type.VariableLength, 0)


def _language_tag(cell: Cell) -> Run:
    name = language_name(cell.lang, cell.wanted)
    return Run(name, "ink2", TextSize.TAG, icon="language", boxed=True, is_tag=True)


def _tag_runs(row: StatementRow, words: Words) -> list[Run]:
    tags = [sign_tag(sign, words) for sign in row.signs]
    runs = [
        Run(
            tag.text,
            tag.tone,
            TextSize.TAG,
            tag.bold,
            icon=tag.icon,
            boxed=tag.boxed,
            solid=tag.solid,
            is_tag=True,
        )
        for tag in tags
    ]
    count = words.sentence("reading.sources", n=row.sources)
    runs.append(Run(count, "ink2", TextSize.TAG, href=f"{DETAIL_SCHEME}{row.id}", is_tag=True))
    return runs
