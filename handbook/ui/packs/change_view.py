"""One change: how a record was and how it will be, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
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
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.model.characters import visible
from handbook.services.pack_diff import RecordChange
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import ElidedLabel, coloured
from handbook.ui.packs.fields import Field, RecordFields, languages_of
from handbook.ui.packs.word_diff import Pieces, diff_lines, diff_words


@dataclass(frozen=True, slots=True)
class ShownChange:
    """What the view is to say of a change.

    Attributes:
        crumb: where it stands, and which of how many it is.
        reason: why it was withdrawn; empty if it was not.
        before, after: names of the two sides.
    """

    change: RecordChange
    crumb: str
    reason: str
    before: str
    after: str


class ChangeView(QWidget):
    """Before and after, one under the other.

    Attributes:
        text: what it shows.

    Signals:
        step_asked(int): the reader wants the previous (-1) or the next (1) change.
    """

    step_asked = Signal(int)

    def __init__(self, look: Look, fields: RecordFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fields = fields
        self._shown: ShownChange | None = None
        self._langs: tuple[str, ...] = ()
        self._shows_all = False
        self._crumb = ElidedLabel()
        self._title = ElidedLabel()
        up = IconButton(look, "chevron-up", self.tr("Previous change"), small=True)
        down = IconButton(look, "chevron-down", self.tr("Next change"), small=True)
        up.clicked.connect(lambda: self.step_asked.emit(-1))
        down.clicked.connect(lambda: self.step_asked.emit(1))
        self.text = SafeBrowser(look)
        self._all = TextButton(look, kind=ButtonKind.LINK, small=True)
        self._all.clicked.connect(self._on_all_clicked)
        names = QVBoxLayout()
        names.addWidget(self._crumb)
        names.addWidget(self._title)
        self._head = QHBoxLayout()
        self._head.addLayout(names, 1)
        self._head.addWidget(up)
        self._head.addWidget(down)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self._all)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_change(self, shown: ShownChange, langs: tuple[str, ...]) -> None:
        """Show another change, texts in `langs` and in those that alone differ."""
        self._shown, self._langs, self._shows_all = shown, langs, False
        self._crumb.set_text(shown.crumb)
        self._title.set_text(shown.change.id)
        self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        change = self._shown.change
        everything = sorted(languages_of(change.before) | languages_of(change.after))
        langs = everything if self._shows_all else self._chosen(everything)
        self._all.setVisible(len(everything) > len(self._chosen(everything)))
        label = self.tr("Show fewer languages") if self._shows_all else self.tr("Show in all languages")
        self._all.set_label(label)
        writer = _Writer(self._look, self.text)
        if self._shown.reason:
            writer.box(self._shown.before, "high", [("", [_one(self._shown.reason)])])
        before, after = self._sides(langs)
        if change.before is not None:
            writer.box(self._shown.before, "line", before)
        if change.after is not None:
            writer.box(self._shown.after, "good", after, comes=change.before is not None)
        writer.say(self.tr("Struck out goes, underlined comes."))
        writer.finish()
        self.text.setAccessibleName(self._crumb.text())

    def _chosen(self, everything: Sequence[str]) -> list[str]:
        """The reader's languages; if nothing differs in them, those in which something does."""
        wanted = [lang for lang in self._langs if lang in everything] or list(everything[:1])
        if self._shown is None or self._shown.change.change != "changed" or self._differs(wanted):
            return wanted
        return wanted + [lang for lang in everything if lang not in wanted and self._differs([lang])]

    def _differs(self, langs: Sequence[str]) -> bool:
        change = self._shown.change if self._shown is not None else None
        if change is None or change.before is None or change.after is None:
            return False
        sides = [self._fields.fields(change.kind, side, langs) for side in (change.before, change.after)]
        return sides[0] != sides[1]

    def _sides(self, langs: Sequence[str]) -> tuple[_Parts, _Parts]:
        """What to write on each side: main texts, and every field that differs."""
        change = self._shown.change if self._shown is not None else None
        if change is None:
            return [], []
        old = {field.key: field for field in self._fields.fields(change.kind, change.before or {}, langs)}
        new = {field.key: field for field in self._fields.fields(change.kind, change.after or {}, langs)}
        is_whole = change.before is None or change.after is None
        left: _Parts = []
        right: _Parts = []
        for key in dict.fromkeys([*new, *old]):
            field = new.get(key) or old[key]
            lines = _lines(old.get(key), new.get(key))
            if not (is_whole or field.is_main or any(a != b for a, b in lines)):
                continue
            label = "" if field.is_main else field.label
            pairs = [diff_words(a or "", b or "") for a, b in lines]
            left.append((label, [a for a, _ in pairs if a]))
            right.append((label, [b for _, b in pairs if b]))
        return [part for part in left if part[1]], [part for part in right if part[1]]

    def _on_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._write()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._crumb.setFont(look.fonts.body(12.5))
        coloured(self._crumb, look.theme.ink3)
        self._title.setFont(look.fonts.bold(15))
        self._head.setContentsMargins(0, 0, 0, unit.small)
        self._head.setSpacing(unit.small)
        self._column.setContentsMargins(unit.px(18), unit.medium, unit.px(18), unit.small)
        self._column.setSpacing(0)
        self._write()


_Parts = list[tuple[str, list[Pieces]]]
"""(label, lines) one under the other."""


def _lines(before: Field | None, after: Field | None) -> list[tuple[str | None, str | None]]:
    return diff_lines(before.lines if before else (), after.lines if after else ())


def _one(text: str) -> Pieces:
    return diff_words(text, text)[0]


class _Writer:
    """Writes boxes into a document."""

    def __init__(self, look: Look, browser: SafeBrowser) -> None:
        self._look = look
        self._browser = browser
        browser.clear()
        browser.document().setDocumentMargin(0)
        self._cursor = QTextCursor(browser.document())
        self._cursor.beginEditBlock()

    def box(self, title: str, edge: str, parts: _Parts, *, comes: bool = False) -> None:
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
        for label, lines in parts:
            if label:
                is_first = _begin(cursor, unit.px(6), is_first)
                cursor.insertText(label, _words(fonts.body(12.5), theme.ink3))
            for pieces in lines:
                is_first = _begin(cursor, 0, is_first)
                self._insert(cursor, pieces, comes, edge)
        self._cursor.setPosition(table.lastPosition() + 1)

    def say(self, text: str) -> None:
        """A quiet sentence."""
        block = QTextBlockFormat()
        block.setTopMargin(self._look.metrics.px(6))
        self._cursor.insertBlock(block)
        self._cursor.insertText(text, _words(self._look.fonts.body(13), self._look.theme.ink2))

    def finish(self) -> None:
        """Show it from the top."""
        self._cursor.endEditBlock()
        self._browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, pieces: Pieces, comes: bool, edge: str) -> None:
        theme, fonts = self._look.theme, self._look.fonts
        for piece in pieces:
            form = _words(fonts.body(), theme.ink)
            if piece.is_changed and comes:
                form = _words(fonts.bold(), theme.on_ins)
                form.setBackground(QBrush(QColor(theme.ins)))
                form.setFontUnderline(True)
            elif piece.is_changed and edge == "line":
                form = _words(fonts.body(), theme.on_del)
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
    block.setLineHeight(106, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    if is_first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    return False
