"""The halves of a pocket card: whole blocks in order of importance, as many as fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handbook.paper.blocks.contacts import row_parts, rows_of, warning_lines
from handbook.paper.canvas import Canvas
from handbook.paper.measures import THIN, Scale, Style, mm, points
from handbook.paper.ornaments import RiskBar, RuleBelow
from handbook.paper.paragraph import TextLine
from handbook.paper.pieces import Beside, Column, Gap, Part, SetBlock, stacked
from handbook.paper.press import Press
from handbook.sheets.document import ContactBlock, ContactLine, EmergencyBlock, StatementBlock

CARD_RULE = points(1)


@dataclass(frozen=True, slots=True)
class CardScale:
    """The styles of a card; 7.5 pt is the least."""

    scale: Scale

    @property
    def title(self) -> Style:
        """Of a half."""
        return self.scale.style(11, 1.15, bold=True)

    @property
    def code(self) -> Style:
        """The code of the card."""
        return self.scale.style(8, 1.2, bold=True, mono=True)

    @property
    def emergency(self) -> Style:
        """Numbers to dial in an emergency."""
        return self.scale.style(18, 1.08, bold=True)

    @property
    def small(self) -> Style:
        """Labels, signs, feet."""
        return self.scale.style(7.5, 1.2)

    @property
    def body(self) -> Style:
        """Statements."""
        return self.scale.style(8, 1.2)

    def number(self, size: float) -> Style:
        """A number or address of an organisation."""
        return self.scale.style(size, 1.12, bold=True)


def set_half_title(press: Press, styles: CardScale, title: str, code: str, width: float) -> SetBlock:
    """What this half holds, and the code."""
    mark = press.line(code, styles.code if code else styles.small)
    mark_width = mark.width if mark else 0.0
    words = press.plain(title, styles.title, width - mark_width - mm(2))
    columns = [Column(words)]
    if mark:
        columns.append(Column((Gap(styles.title.pitch - mark.height), mark), width - mark_width))
    return SetBlock(width, tuple(columns), RuleBelow(CARD_RULE), below=mm(0.7))


def set_card_emergency(press: Press, styles: CardScale, block: EmergencyBlock, width: float) -> SetBlock:
    """The big numbers, evenly across."""
    items = []
    for number in block.numbers:
        lines = [press.line(number.number, styles.emergency), press.line(number.label, styles.small)]
        shown = [line for line in lines if line]
        items.append(stacked(shown, max((line.width for line in shown), default=0.0)))
    parts: list[Part] = []
    for row in rows_of(items, width, press.scale.room(2.4)):
        free = width - sum(item.width for item in row)
        parts += row_parts(row, min(free / max(1, len(row) - 1), mm(9) * press.scale.factor))
    parts += press.signs(block.signs, press.lang, width, before=(block.note,), style=styles.small)
    return SetBlock(width, (Column(tuple(parts)),))


def set_card_contact(press: Press, styles: CardScale, block: ContactBlock, width: float) -> SetBlock | None:
    """The one channel to remember, large, with its age beside it; whose it is. None where there is no channel."""
    line = block.preferred or (block.lines[0] if block.lines else None)
    if line is None and not block.dead:
        return None
    signs = [sign for sign in block.signs if not (sign.code == "warning" and block.warning)]
    tags = press.signs(signs, press.lang, width, style=styles.small)
    parts: list[Part] = [Gap(press.scale.room(0.8))]
    if line is not None:
        shown = _largest(press, styles, line, width)
        free = width - shown[0].ink - mm(1.5)
        beside = press.signs(signs, press.lang, free, style=styles.small) if len(shown) == 1 else ()
        if len(beside) == 1 and beside[0].height <= shown[0].height:
            row = ((0.0, shown[0]), (shown[0].ink + mm(1.5), beside[0]))
            parts.append(Beside(row, shown[0].height, centred=True))
            tags = ()
        else:
            parts += shown
    name = replace(styles.body, struck=block.dead)
    whose: list[Part] = list(press.name(block.name, name, width))
    if block.warning:
        whose += warning_lines(press, block.warning, width, styles.small)
    if line is not None and line.detail:
        whose += press.plain(line.detail, styles.small, width)
    parts += _on_one_line(whose, mm(2), width)
    parts += tags
    return SetBlock(width, (Column(tuple(parts)),), _RuleAbove())


def set_card_statement(press: Press, styles: CardScale, block: StatementBlock, width: float) -> SetBlock:
    """Text, what to do, signs; its bar before them."""
    indent = press.scale.room(2.6)
    inner = width - indent
    column = block.columns[0]
    body = replace(styles.body, struck=block.ended)
    parts = list(press.wording(column.text, body, inner))
    if column.action is not None:
        parts += press.action(column.action, replace(body, bold=True), inner)
    parts += press.signs(block.signs, column.sign_lang, inner, style=styles.small)
    bar = RiskBar(block.risk, block.old) if block.risk else None
    return SetBlock(width, (Column(tuple(parts), indent),), bar)


def set_card_foot(press: Press, styles: CardScale, lines: Sequence[str], width: float) -> SetBlock:
    """The first line in bold, the second at the end of the same line where there is room."""
    if not lines:
        return stacked((), width)
    style = styles.small
    first = press.plain(lines[0], replace(style, bold=True), width)
    last = press.line(lines[1], style) if len(lines) > 1 else None
    parts: list[Part] = [Gap(mm(0.7)), *first]
    if last and len(first) == 1 and first[0].ink + last.width + mm(2) <= width:
        parts[-1] = Beside(((0.0, first[0]), (width - last.width, last)), first[0].height)
        lines = lines[2:]
    else:
        lines = lines[1:]
    parts += [line for text in lines for line in press.plain(text, style, width)]
    return SetBlock(width, (Column(tuple(parts)),), _RuleAbove())


@dataclass(frozen=True, slots=True)
class _RuleAbove:
    """A line over a block."""

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint for a block in this rectangle."""
        canvas.fill(x, y, width, THIN)


def _on_one_line(parts: Sequence[Part], gap: float, width: float) -> Sequence[Part]:
    """Two short lines side by side, `gap` units apart, where there is room; else as they are."""
    match parts:
        case [TextLine() as first, TextLine() as second] if first.ink + gap + second.ink <= width:
            beside = ((0.0, first), (first.ink + gap, second))
            return (Beside(beside, max(first.height, second.height), centred=True),)
    return parts


def _largest(press: Press, styles: CardScale, line: ContactLine, width: float) -> tuple[TextLine, ...]:
    """A number or address in the largest size in which it stands on one line; the least where none does."""
    lines: tuple[TextLine, ...] = ()
    for size in (13.5, 11.5, 10, 9):
        lines = press.address(line.shown, styles.number(size), width)
        if len(lines) == 1:
            return lines
    return lines
