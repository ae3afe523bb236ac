"""Where the parts of each kind of row stand, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatchmethod

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import mirrored, text_width
from handbook.ui.kit.paragraph import MarkColours, Paragraph
from handbook.ui.kit.rows import ContentsRow, HeaderRow, NoteRow, OrganisationRow, ResultRow, Row, ValueRow
from handbook.ui.kit.tags import HIGH_RISK_ICON, PlacedTags, TagPainter, TagSpec


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A paragraph at a place of the row, in a colour (name of a token)."""

    x: int
    y: int
    paragraph: Paragraph
    tone: str


@dataclass(frozen=True, slots=True)
class PlacedIcon:
    """An icon in a square of the row."""

    rect: QRect
    name: str
    tone: str


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row ready to be painted; places are for left to right, from its upper left corner."""

    height: int
    texts: tuple[PlacedText, ...] = ()
    icons: tuple[PlacedIcon, ...] = ()
    tags: tuple[QRect, PlacedTags] | None = None


class RowLayouts:
    """Lays rows out for one look and one direction of reading."""

    def __init__(self, look: Look, direction: Qt.LayoutDirection) -> None:
        self._look = look
        self._direction = direction
        self._tags = TagPainter(look)
        self._marks = MarkColours(look.theme.mark, look.theme.on_mark)

    @singledispatchmethod
    def lay_out(self, row: Row, width: int, is_chosen: bool) -> LaidRow:
        """Place the parts of a row `width` px wide; being chosen changes no height."""
        raise TypeError(row)

    @lay_out.register
    def _header(self, row: HeaderRow, width: int, is_chosen: bool) -> LaidRow:
        unit, fonts = self._look.metrics, self._look.fonts
        height, side, size = unit.px(26), unit.px(14), unit.px(12)
        icons = (PlacedIcon(self._square(side, height, size), row.icon, "ink"),) if row.icon else ()
        x = side + size + unit.px(6) if row.icon else side
        title = self._text(row.title, fonts.bold(TextSize.LEAST), width - x - side, height)
        texts = [PlacedText(x, 0, title, "ink2")]
        x += title.used_width() + unit.small
        if row.note and width - x > side:
            note = self._text(row.note, fonts.body(TextSize.LEAST), width - side - x, height)
            texts.append(PlacedText(x, 0, note, "ink3"))
        return LaidRow(height, tuple(texts), icons)

    @lay_out.register
    def _result(self, row: ResultRow, width: int, is_chosen: bool) -> LaidRow:
        fonts = self._look.fonts
        stack = self._stack(width)
        if row.crumb:
            stack.add(row.crumb, fonts.body(TextSize.TAG), 18, "ink3")
        if row.title:
            stack.add(row.title, fonts.bold(TextSize.BODY), 20, "ink", lines=2)
        if row.snippet:
            stack.add(row.snippet, fonts.body(TextSize.LIST), 20, "ink2" if row.title else "ink", lines=2)
        return stack.finished(row.tags)

    @lay_out.register
    def _organisation(self, row: OrganisationRow, width: int, is_chosen: bool) -> LaidRow:
        fonts = self._look.fonts
        stack = self._stack(width)
        if row.is_withdrawn:
            stack.add(row.name, _struck(fonts.body(TextSize.BODY)), 20, "ink2", lines=2)
            return stack.finished(row.tags)
        stack.add(row.name, fonts.bold(TextSize.BODY), 20, "ink", lines=2)
        if row.services:
            stack.add(row.services, fonts.body(TextSize.SECOND), 19, "ink2", lines=2)
        channel = (TagSpec(row.channel_icon, row.channel, "ink"),) if row.channel else ()
        return stack.finished(channel + row.tags)

    @lay_out.register
    def _contents(self, row: ContentsRow, width: int, is_chosen: bool) -> LaidRow:
        unit, fonts = self._look.metrics, self._look.fonts
        height, side, size = unit.px(26), unit.px(14), unit.icon_tag
        texts, icons, x = [], [], side
        end = width - side
        if row.count:
            font = fonts.body(TextSize.SECOND)
            room = text_width(font, row.count)
            texts.append(PlacedText(end - room, 0, self._text(row.count, font, room, height), "ink2"))
            end -= room + unit.small
        if row.icon:
            icons.append(PlacedIcon(self._square(x, height, unit.icon), row.icon, "accent"))
            x += unit.icon + unit.px(6)
        room = end - x - (size + unit.small if row.is_dangerous else 0)
        font = fonts.bold(TextSize.LIST) if row.icon or is_chosen else fonts.body(TextSize.LIST)
        title = self._text(row.title, font, room, height)
        texts.append(PlacedText(x, 0, title, "accent" if row.icon else "ink"))
        if row.is_dangerous:
            where = self._square(x + title.used_width() + unit.px(6), height, size)
            icons.append(PlacedIcon(where, HIGH_RISK_ICON, "high"))
        return LaidRow(height, tuple(texts), tuple(icons))

    @lay_out.register
    def _note(self, row: NoteRow, width: int, is_chosen: bool) -> LaidRow:
        unit, fonts = self._look.metrics, self._look.fonts
        stack = self._stack(width, indent=unit.px(26) if row.icon else 0)
        font = fonts.bold(TextSize.LIST) if row.is_alarming or row.is_strong else fonts.body(TextSize.LIST)
        stack.add(
            row.title, _struck(font) if row.is_struck else font, 20,
            "high" if row.is_alarming else "ink", lines=2,
        )  # fmt: skip
        if row.note:
            stack.add(row.note, fonts.body(TextSize.SECOND), 18, "ink2", lines=row.note_lines)
        laid = stack.finished(row.tags)
        if row.icon:
            tone = "high" if row.is_alarming else row.tone
            where = QRect(unit.px(14), unit.px(10), unit.icon, unit.icon)
            laid = replace(laid, icons=(PlacedIcon(where, row.icon, tone),))
        return laid

    @lay_out.register
    def _value(self, row: ValueRow, width: int, is_chosen: bool) -> LaidRow:
        unit, fonts = self._look.metrics, self._look.fonts
        height, side = unit.px(26), unit.px(14)
        free = width - 2 * side - unit.small - text_width(fonts.bold(TextSize.LIST), row.title)
        room = min(self._tags.width(row.tags), max(width // 2, free))
        placed = self._tags.place(row.tags, room)
        title_px = width - 2 * side - (room + unit.small if row.tags else 0)
        font = fonts.bold(TextSize.LIST) if is_chosen else fonts.body(TextSize.LIST)
        title = self._text(row.title, font, max(1, title_px), unit.px(20), lines=2)
        texts = [PlacedText(side, unit.px(3), title, "ink")]
        bottom = unit.px(3) + max(title.height, placed.height)
        if row.note:
            note = self._text(
                row.note, fonts.body(TextSize.SECOND), max(1, width - 2 * side), unit.px(18), lines=3
            )
            texts.append(PlacedText(side, bottom, note, "ink2"))
            bottom += note.height
        line = (QRect(width - side - room, unit.px(3), room, placed.height), placed) if row.tags else None
        return LaidRow(max(height, bottom + unit.px(4)), tuple(texts), tags=line)

    def paint(self, painter: QPainter, rect: QRect, laid: LaidRow) -> None:
        """Paint the parts of a row; its ground is painted already."""
        look, width = self._look, rect.width()
        is_mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        for text in laid.texts:
            x = width - text.x - text.paragraph.width if is_mirrored else text.x
            colour = getattr(look.theme, text.tone)
            text.paragraph.paint(painter, rect.left() + x, rect.top() + text.y, colour)
        for icon in laid.icons:
            size = icon.rect.width()
            x = width - icon.rect.left() - size if is_mirrored else icon.rect.left()
            pixmap = look.icons.pixmap(icon.name, size, getattr(look.theme, icon.tone))
            painter.drawPixmap(rect.left() + x, rect.top() + icon.rect.top(), pixmap)
        if laid.tags is not None:
            line, placed = laid.tags
            where = mirrored(line.translated(rect.topLeft()), rect, self._direction)
            self._tags.paint(painter, where, placed, self._direction)

    def _stack(self, width: int, indent: int = 0) -> _Stack:
        return _Stack(self, self._look, width, indent)

    def _text(self, text: str, font: QFont, width: int, line_px: int, lines: int = 1) -> Paragraph:
        return Paragraph(
            text, font, width, line_px=line_px, max_lines=lines, marks=self._marks, direction=self._direction
        )

    @staticmethod
    def _square(x: int, height: int, size: int) -> QRect:
        return QRect(x, (height - size) // 2, size, size)


class _Stack:
    """Parts of a row one under the other."""

    def __init__(self, layouts: RowLayouts, look: Look, width: int, indent: int) -> None:
        self._layouts = layouts
        self._look = look
        self._x = look.metrics.px(14) + indent
        self._width = max(1, width - self._x - look.metrics.px(14))
        self._y = look.metrics.px(7)
        self._texts: list[PlacedText] = []

    def add(self, text: str, font: QFont, line_height: float, tone: str, lines: int = 1) -> None:
        """Another text below the last."""
        line_px = self._look.metrics.px(line_height)
        paragraph = self._layouts._text(text, font, self._width, line_px, lines)
        self._texts.append(PlacedText(self._x, self._y, paragraph, tone))
        self._y += paragraph.height

    def finished(self, tags: tuple[TagSpec, ...]) -> LaidRow:
        """The row, with tags at its foot."""
        unit = self._look.metrics
        line = None
        if tags:
            placed = self._layouts._tags.place(tags, self._width)
            line = (QRect(self._x, self._y + unit.px(2), self._width, placed.height), placed)
            self._y += unit.px(2) + placed.height
        height = max(self._y + unit.small, unit.px(44))
        return LaidRow(height, tuple(self._texts), tags=line)


def _struck(font: QFont) -> QFont:
    font.setStrikeOut(True)
    return font
