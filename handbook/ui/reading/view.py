"""The reading view: parts of a page as one text, with its places, its signs and its links."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from handbook.services.rows import StatementRow
from handbook.ui.kit.look import Look
from handbook.ui.reading.findable_view import FindableView
from handbook.ui.reading.menu import StatementMenu
from handbook.ui.reading.ornaments import Placed

_LEAD_IN = 12


class ReadingView(FindableView):
    """Shows parts; anchors are topics and ids of statements.

    Signals:
        heading_reached(str): another topic is at the top now.
        detail_requested(str): everything about this statement.
        copy_requested(str): the statement as text, with its sources.
        id_copied(str): its id is on the clipboard.
        bookmark_requested(str), note_requested(str): keep it, write a note on it.
    """

    heading_reached = Signal(str)
    detail_requested = Signal(str)
    copy_requested = Signal(str)
    id_copied = Signal(str)
    bookmark_requested = Signal(str)
    note_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._chosen = ""
        self._heading = ""
        self._target = ""
        self._offset = 0
        look.changed.connect(self._on_look_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # Places

    def scroll_to(self, key: str, *, offset: int = 0) -> bool:
        """Bring a topic or a statement to the top; waits for it where it is not there yet."""
        self._target, self._offset = key, offset
        found = self._find(key)
        if found is None:
            return False
        if self.is_filled:
            self._target = ""
        self._lay_out_all()
        top = self._rect(found).top()
        self.verticalScrollBar().setValue(round(top) - self._look.metrics.px(_LEAD_IN) + offset)
        if offset == 0:
            self._put_cursor(found.start)  # Tab goes on from here
        return True

    def _lay_out_all(self) -> None:
        """Qt lays long pages out bit by bit and learns only then how far one can scroll."""
        document, bar = self.document(), self.verticalScrollBar()
        document.documentLayout().blockBoundingRect(document.lastBlock())
        bar.setMaximum(max(bar.maximum(), ceil(document.size().height()) - self.viewport().height()))

    def choose(self, statement: str) -> None:
        """Put the frame around a statement; none where empty."""
        self._chosen = statement
        self.viewport().update()

    def position(self) -> tuple[str, int]:
        """What is at the top: key of a part, and how far it is scrolled beyond; to come back after a refresh."""
        lead_in = self._look.metrics.px(_LEAD_IN)
        middle = QPoint(self.viewport().width() // 2, lead_in + 2)
        first = self.cursorForPosition(middle).position()
        known = [placed for placed in self.placed() if placed.key]
        here = next((placed for placed in reversed(known) if placed.start <= first), None)
        if here is None:
            return "", 0
        return here.key, self.verticalScrollBar().value() + lead_in - round(self._rect(here).top())

    def row_of(self, statement: str) -> StatementRow | None:
        """The row of a statement on this page."""
        found = self._find(statement)
        return found.row if found is not None else None

    def statement_at(self, point: QPoint) -> str:
        """Id of the statement at a point of the viewport."""
        return self._statement_of(self.cursorForPosition(point).position())

    def current_statement(self) -> str:
        """The statement the keyboard is at: the one with the link or selection, the framed one, the first visible."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return self._statement_of(cursor.selectionStart())
        if self._chosen:
            return self._chosen
        return next((placed.key for placed in self._visible() if placed.row is not None), "")

    def _statement_of(self, position: int) -> str:
        return next((p.key for p in self.placed() if p.row is not None and p.start <= position <= p.end), "")

    def _find(self, key: str) -> Placed | None:
        return next((placed for placed in self.placed() if placed.key == key and key), None)

    def _rect(self, placed: Placed) -> QRectF:
        self._geometry.refresh()
        return self._geometry.part(placed)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars and boxes under the words, icons and rings over them."""
        self._geometry.refresh()
        visible = self._visible()
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            self._painter.paint_grounds(painter, visible)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            self._painter.paint_icons(painter, visible)
            self._paint_rings(painter, visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column narrow enough to read, and what is at the top at the top."""
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            return
        key, offset = self.position()
        self._fit_column(self.viewport().width())
        super().resizeEvent(event)
        if self._has_room != self._has_room_now():
            self._show_again(key, offset)
        elif key and self.verticalScrollBar().value() > 0:
            self.scroll_to(key, offset=offset)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the links, beginning with what is visible."""
        port, cursor = self.viewport().rect(), self.textCursor()
        if not port.intersects(self.cursorRect(cursor)):
            corner = port.topLeft() if next else port.bottomRight()
            cursor = self.cursorForPosition(corner)
        if not cursor.hasSelection():  # Qt would begin at the end of the page
            step = (
                QTextCursor.MoveOperation.NextCharacter
                if next
                else QTextCursor.MoveOperation.PreviousCharacter
            )
            cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        if super().focusNextPrevChild(next):
            return True
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where lines are read one by one the frame goes along."""
        super().keyPressEvent(event)
        here = self._statement_of(self.textCursor().position()) if self.is_read_by_lines() else ""
        if here:
            self.choose(here)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the statement here."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        statement = self.statement_at(event.pos()) if by_mouse else self.current_statement()
        self.menu_for(statement).popup(event.globalPos())

    def menu_for(self, statement: str) -> StatementMenu:
        """The menu of a statement; it goes away by itself."""
        row = self.row_of(statement)
        kept = self._kept(row) if row is not None else None
        menu = StatementMenu(self, statement, is_bookmarked=kept is not None and kept.bookmark is not None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.detail_chosen.connect(self.detail_requested)
        menu.copy_chosen.connect(self.copy_requested)
        menu.id_copied.connect(self.id_copied)
        menu.bookmark_chosen.connect(self.bookmark_requested)
        menu.note_chosen.connect(self.note_requested)
        return menu

    def show_kept(self) -> None:
        """Bookmarks and notes are others, or shut: write them anew where they stand here."""
        if self.has_other_kept():
            self._show_again(*self.position())

    def _paint_rings(self, painter: QPainter, visible: Sequence[Placed]) -> None:
        unit = self._look.metrics
        for placed in visible:
            if self._chosen and placed.key == self._chosen:
                rect, reach = self._geometry.part(placed), unit.px(6)
                self._painter.paint_ring(painter, rect.adjusted(-reach, -reach, reach, reach))
        for words in filter(None, (self._hits.shown(), self._focused_link())):
            for rect in self._geometry.words(*words):
                reach = unit.px(3)
                self._painter.paint_ring(painter, rect.adjusted(-reach, -reach / 2, reach, reach / 2))

    def _focused_link(self) -> tuple[int, int] | None:
        """The link the keyboard is at."""
        cursor = self.textCursor()
        if not self.hasFocus() or not cursor.hasSelection() or not cursor.charFormat().isAnchor():
            return None
        return cursor.selectionStart(), cursor.selectionEnd()

    def _put_cursor(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def _visible(self) -> list[Placed]:
        port = self.viewport().rect()
        first = self.cursorForPosition(port.topLeft()).position()
        last = self.cursorForPosition(port.bottomRight()).position()
        placed = self.placed()
        touched = [n for n, part in enumerate(placed) if part.start <= last and part.end >= first]
        if not touched:
            return []
        return list(placed[max(0, touched[0] - 1) : touched[-1] + 2])

    def _begin_anew(self) -> None:
        super()._begin_anew()
        self._target, self._chosen, self._heading = "", "", ""

    def _end_filling(self, marked: Sequence[tuple[int, int]]) -> None:
        super()._end_filling(marked)
        if self._target:
            self.scroll_to(self._target, offset=self._offset)
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        heading = ""
        for placed in self.placed():
            if placed.is_heading:
                rect = self._rect(placed)
                limit = self.verticalScrollBar().value() + self.viewport().height() / 3
                if heading and rect.top() > limit:
                    break
                heading = placed.key
        if heading and heading != self._heading:
            self._heading = heading
            self.heading_reached.emit(heading)

    def _show_again(self, key: str, offset: int) -> None:
        parts, lang, marks, side_by_side = self._shown
        chosen = self._chosen
        self.show_parts(parts, lang, marks, side_by_side=side_by_side)
        self.choose(chosen)
        if key:
            self.fill_rest()
            self.scroll_to(key, offset=offset)

    def _on_look_changed(self) -> None:
        self._show_again(*self.position())
