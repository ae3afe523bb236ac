"""Writes parts of a page into a text document: words by `QTextCursor`, never as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
)

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.tags import HIGH_RISK_ICON
from handbook.ui.reading.canvas import BELOW, COLUMN_GAP, Canvas
from handbook.ui.reading.formats import Formats, equal_widths
from handbook.ui.reading.lines import LineWriter
from handbook.ui.reading.ornaments import Ornament, Placed, Rule
from handbook.ui.reading.parts import (
    ConflictPart,
    FactsPart,
    HeadingPart,
    Line,
    LinePart,
    Part,
    PicturePart,
    Run,
    StatementPart,
    TextPart,
)
from handbook.ui.reading.statement_writer import KeptOf, StatementWriter
from handbook.words import Words


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
        side_by_side: whether two languages stand beside each other.
        has_room: whether statements in conflict do.
        kept: what the reader keeps about a statement.
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
        has_room: bool = True,
        kept: KeptOf = lambda _: None,
    ) -> None:
        formats = Formats(look, direction)
        self._canvas = Canvas(formats, LineWriter(formats, QTextCursor(document), marks))
        self._statements = StatementWriter(
            self._canvas, side_by_side=side_by_side, has_room=has_room, kept=kept
        )
        self._words = Words(lang)
        self._side_by_side = side_by_side

    @property
    def placed(self) -> list[Placed]:
        """The parts written so far."""
        return self._canvas.placed

    @property
    def marked(self) -> list[tuple[int, int]]:
        """Where the marked words are."""
        return self._canvas.line.marked

    def write(self, parts: Iterable[Part]) -> None:
        """Write parts in one edit block."""
        cursor = QTextCursor(self._canvas.line.cursor)
        cursor.beginEditBlock()
        for part in parts:
            match part:
                case HeadingPart():
                    self._write_heading(part)
                case StatementPart():
                    self._statements.write_statement(part)
                case ConflictPart():
                    self._statements.write_conflict(part.rows)
                case LinePart():
                    self._write_line(part)
                case TextPart():
                    self._write_text(part)
                case PicturePart():
                    self._write_picture(part)
                case FactsPart():
                    self._write_facts(part)
        cursor.endEditBlock()

    def _write_heading(self, part: HeadingPart) -> None:
        names = part.names if self._side_by_side else part.names[:1]
        runs = self._tally_runs(part) if len(names) == 1 else ()
        columns: list[Line] = [(Run(name, size=TextSize.TOPIC, bold=True),) for name in names]
        columns += [runs] if runs else []
        placed = self._canvas.place(part.key, is_heading=True)
        if len(columns) == 1:
            self._canvas.line.begin(self._canvas.formats.block(16 + BELOW))
            placed.ornaments += self._canvas.line.runs(columns[0])
            placed.end = self._canvas.line.cursor.position()
        else:
            self._write_columns(placed, columns, is_tally=bool(runs))
        placed.ornaments.append(Rule("ink", 2, 5))

    def _write_columns(self, placed: Placed, columns: Sequence[Line], *, is_tally: bool) -> None:
        canvas, formats = self._canvas, self._canvas.formats
        widths = (_free(), _free()) if is_tally else equal_widths(len(columns))
        table = canvas.table(1, widths, below=0 if is_tally else 7)
        placed.start = table.cellAt(0, 0).firstPosition()
        for column, (number, runs) in enumerate(formats.in_columns(list(enumerate(columns)))):
            is_end = is_tally and number == 1
            canvas.enter(table.cellAt(0, column), above=23 if is_end else 16)
            lead = COLUMN_GAP if number else 0
            canvas.line.begin(
                formats.block(0, 0, lead, side="end" if is_end else "start" if is_tally else "")
            )
            placed.ornaments += canvas.line.runs(runs)
        placed.end = canvas.line.cursor.position()
        canvas.leave(table)

    def _tally_runs(self, part: HeadingPart) -> Line:
        if part.tally is None:
            return ()
        words, tally = self._words, part.tally
        size = TextSize.SECOND
        runs = [Run(f"{tally.total}", "ink2", size)]
        for icon, code, count in (
            (HIGH_RISK_ICON, "tally_high", tally.high_risk),
            ("clock-exclamation", "tally_stale", tally.stale),
            ("calendar-question", "tally_undated", tally.undated),
        ):
            if count:
                said = words.sentence(f"reading.{code}", n=count).replace(" ", "\u00a0")
                runs += [Run("\u00a0· ", "ink2", size), Run(said, "ink2", size, icon=icon)]
        return tuple(runs)

    def _write_line(self, part: LinePart) -> None:
        placed = self._canvas.place("")
        self._canvas.line.begin(self._canvas.formats.block(part.space, 6 if part.ruled else 0))
        placed.ornaments += self._canvas.line.runs(part.runs)
        if part.ruled:
            placed.ornaments.append(Rule("line", 1, 5))
        placed.end = self._canvas.line.cursor.position()

    def _write_text(self, part: TextPart) -> None:
        placed = self._canvas.place("")
        block = QTextBlockFormat(self._canvas.formats.block(part.space, hanging=part.hanging))
        if part.sign:
            stop = QTextOption.Tab(self._canvas.formats.px(part.hanging), QTextOption.TabType.LeftTab)
            block.setTabPositions([stop])
        self._canvas.line.begin(block)
        if part.sign:
            self._canvas.line.words(part.sign, size=TextSize.BODY)
            self._canvas.line.cursor.insertText("\t")
        self._canvas.line.foreign(part.text, size=TextSize.BODY)
        placed.end = self._canvas.line.cursor.position()

    def _write_picture(self, part: PicturePart) -> None:
        placed = self._canvas.place("")
        block = QTextBlockFormat(self._canvas.formats.block(14))
        block.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._canvas.line.begin(block)
        picture = QTextImageFormat()
        picture.setName(part.name)
        picture.setWidth(self._canvas.formats.px(part.width))
        picture.setProperty(QTextFormat.Property.ImageAltText.value, part.description)
        self._canvas.line.cursor.insertImage(picture)
        self._canvas.line.begin(self._canvas.formats.block(2, 8))
        self._canvas.line.words(part.description, size=TextSize.SECOND, tone="ink2")
        placed.end = self._canvas.line.cursor.position()

    def _write_facts(self, part: FactsPart) -> None:
        canvas, formats = self._canvas, self._canvas.formats
        label_width = QTextLength(QTextLength.Type.FixedLength, formats.px(part.label_px))
        widths = tuple(formats.in_columns((label_width, _free())))
        table = canvas.table(max(1, len(part.rows)), widths, above=8)
        for number, (label, lines) in enumerate(part.rows):
            placed = canvas.place("", table.cellAt(number, 0).firstPosition())
            for column, is_label in enumerate(formats.in_columns((True, False))):
                canvas.enter(table.cellAt(number, column), above=5)
                if is_label:
                    canvas.line.begin(formats.block(0, 0, 0, 12))
                    canvas.line.words(label, size=TextSize.LIST, tone="ink3")
                else:
                    placed.ornaments += self._lines(lines)
            placed.end = canvas.line.cursor.position()
        canvas.leave(table)

    def _lines(self, lines: Iterable[Line]) -> list[Ornament]:
        found: list[Ornament] = []
        for number, runs in enumerate(lines):
            self._canvas.line.begin(self._canvas.formats.block(2 if number else 0))
            found += self._canvas.line.runs(runs)
        return found


def _free() -> QTextLength:
    return QTextLength(QTextLength.Type.VariableLength, 0)
