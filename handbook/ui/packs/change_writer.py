"""Writes the two sides of a change into a document, as framed boxes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from handbook.model.characters import visible
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import LINE_PERCENT
from handbook.ui.packs.word_diff import Pieces

TAG_LINE = "tags"
"""Label of what stands in the line of signs; it is not shown."""
Parts = list[tuple[str, list[Pieces]]]
"""(label, lines) one under the other."""


class ChangeWriter:
    """Writes boxes into a browser, which is emptied first."""

    def __init__(self, look: Look, browser: SafeBrowser) -> None:
        self._look = look
        self._browser = browser
        browser.clear()
        browser.document().setDocumentMargin(0)
        self._cursor = QTextCursor(browser.document())
        self._cursor.beginEditBlock()

    def box(self, title: str, edge: str, parts: Parts, *, comes: bool = False) -> None:
        """A framed table: its title on a ground, its parts below; `comes`: what is new in it is marked."""
        theme, unit, fonts = self._look.theme, self._look.metrics, self._look.fonts
        table = self._table(getattr(theme, edge))
        grounds = {"line": theme.sunken, "good": theme.good_soft, "high": theme.high_soft}
        inks = {"line": theme.ink, "good": theme.good, "high": theme.high}
        head = table.cellAt(0, 0)
        ground = head.format()
        ground.setBackground(QBrush(QColor(grounds[edge])))
        head.setFormat(ground)
        cursor = head.firstCursorPosition()
        cursor.insertText(title, _words(fonts.bold(13), inks[edge]))
        cursor = table.cellAt(1, 0).firstCursorPosition()
        is_first = True
        tags = [lines for label, lines in parts if label == TAG_LINE]
        for label, lines in parts:
            if label == TAG_LINE:
                if lines is tags[0]:
                    is_first = _begin(cursor, unit.px(4), is_first)
                    self._insert_tags(cursor, tags, comes, edge)
                continue
            if label:
                is_first = _begin(cursor, unit.px(6), is_first)
                cursor.insertText(label, _words(fonts.body(12.5), theme.ink3))
            for pieces in lines:
                is_first = _begin(cursor, 0, is_first)
                self._insert(cursor, pieces, comes, edge)
        self._cursor.setPosition(table.lastPosition() + 1)

    def say(self, text: str) -> None:
        """A quiet sentence."""
        self._paragraph(text, _words(self._look.fonts.body(13), self._look.theme.ink2))

    def read(self, text: str) -> None:
        """A sentence that is what one came for."""
        self._paragraph(text, _words(self._look.fonts.body(), self._look.theme.ink))

    def finish(self) -> None:
        """Show it from the top."""
        self._cursor.endEditBlock()
        self._browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _paragraph(self, text: str, words: QTextCharFormat) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(self._look.metrics.px(6))
        block.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.atStart():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, words)

    def _insert_tags(self, cursor: QTextCursor, tags: list[list[Pieces]], comes: bool, edge: str) -> None:
        """Risk, kind of evidence and date in one line."""
        for number, lines in enumerate(tags):
            if number:
                cursor.insertText("\u2003", _words(self._look.fonts.body(13), self._look.theme.ink2))
            for pieces in lines:
                self._insert(cursor, pieces, comes, edge, size=13, tone="ink2")

    def _insert(
        self,
        cursor: QTextCursor,
        pieces: Pieces,
        comes: bool,
        edge: str,
        *,
        size: float = 15,
        tone: str = "ink",
    ) -> None:
        theme, fonts = self._look.theme, self._look.fonts
        for piece in pieces:
            form = _words(fonts.body(size), getattr(theme, tone))
            if piece.is_changed and comes:
                form = _words(fonts.bold(size), theme.on_ins)
                form.setBackground(QBrush(QColor(theme.ins)))
                form.setFontUnderline(True)
            elif piece.is_changed and edge == "line":
                form = _words(fonts.body(size), theme.on_del)
                form.setBackground(QBrush(QColor(theme.del_)))
                form.setFontStrikeOut(True)
            cursor.insertText(visible(piece.text), form)

    def _table(self, edge: str) -> QTextTable:
        unit = self._look.metrics
        form = QTextTableFormat()
        form.setBorder(unit.rule)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(edge)))
        form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(unit.px(7))
        form.setBottomMargin(unit.px(10))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return self._cursor.insertTable(2, 1, form)


def _words(font: QFont, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QBrush(QColor(colour)))
    return form


def _begin(cursor: QTextCursor, above: int, is_first: bool) -> bool:
    """Begin a paragraph; the first one is there already."""
    block = QTextBlockFormat()
    block.setTopMargin(0 if is_first else above)
    block.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    if is_first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    return False
