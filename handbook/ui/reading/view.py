"""The reading view: parts of a page as one text, with its signs, its links and a way to find words."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from handbook.services.rows import StatementRow
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.look import Look
from handbook.ui.reading.geometry import Geometry
from handbook.ui.reading.matching import folded, in_units, places
from handbook.ui.reading.menu import StatementMenu
from handbook.ui.reading.ornaments import Placed
from handbook.ui.reading.painter import OrnamentPainter
from handbook.ui.reading.parts import Part
from handbook.ui.reading.writer import COLUMN_GAP, GUTTER, PageWriter

_AT_ONCE = 40
"""Parts written before the first paint; the rest follows between events."""


class ReadingView(SafeBrowser):
    """Shows parts; anchors are topics and ids of statements.

    Signals:
        heading_reached(str): another topic is at the top now.
        detail_requested(str): everything about this statement.
        copy_requested(str): the statement as text, with its sources.
        id_copied(str): its id is on the clipboard.
        filled: all parts are there.
    """

    heading_reached = Signal(str)
    detail_requested = Signal(str)
    copy_requested = Signal(str)
    id_copied = Signal(str)
    filled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._widest_em = 48.0
        self._margins = (18.0, 10.0)
        self._chosen = ""
        self._heading = ""
        self._hits: list[tuple[int, int]] = []
        self._hit = -1
        self._text = ""
        self._waiting: list[Part] = []
        self._target = ""
        self._offset = 0
        self._chunks = QTimer(self)
        self._chunks.setInterval(0)
        self._chunks.timeout.connect(self._on_chunk_due)
        self._writer: PageWriter | None = None
        self._shown: tuple[tuple[Part, ...], str, frozenset[str], bool] = ((), "en", frozenset(), True)
        self._prepare()
        look.changed.connect(self._on_look_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # Filling

    def set_column(self, widest_em: float, side: float = 18, top: float = 10) -> None:
        """How wide the text may be, and the room beside and above it, in px at 100 %."""
        self._widest_em, self._margins = widest_em, (side, top)
        self._fit_column(self.viewport().width())

    def show_parts(
        self, parts: Sequence[Part], lang: str, marks: Set[str] = frozenset(), *, side_by_side: bool = True
    ) -> None:
        """Show other parts, from the top unless `scroll_to` says otherwise."""
        self._chunks.stop()
        self._shown = (tuple(parts), lang, frozenset(marks), side_by_side)
        self._target, self._chosen, self._heading = "", "", ""
        self._hits, self._hit, self._text = [], -1, ""
        self.setExtraSelections([])
        document = self.document()
        document.clear()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.fonts.body())
        self._fit_column(self.viewport().width())
        self._prepare()
        self._writer = PageWriter(
            self._look, document, self.layoutDirection(), lang, marks, side_by_side=side_by_side
        )
        self._waiting = list(parts)
        self.verticalScrollBar().setSingleStep(self._look.metrics.em(3))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_chunk_due()

    @property
    def is_filled(self) -> bool:
        """Whether all parts are there."""
        return not self._waiting

    def placed(self) -> tuple[Placed, ...]:
        """The parts there are, in order."""
        return tuple(self._writer.placed) if self._writer is not None else ()

    def _on_chunk_due(self) -> None:
        if self._writer is None:
            return
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        self._writer.write(now)
        if self._waiting:
            self._chunks.start()
            return
        self._chunks.stop()
        self._hits = list(self._writer.marked)
        if self._target:
            self.scroll_to(self._target, offset=self._offset)
        self._on_scrolled()
        self.filled.emit()

    def _prepare(self) -> None:
        self._geometry = Geometry(self.document(), self.layoutDirection())
        self._painter = OrnamentPainter(self._look, self._geometry)

    def _fit_column(self, width: int) -> None:
        unit = self._look.metrics
        side, top = unit.px(self._margins[0]), unit.px(self._margins[1])
        free = max(side, width - side - unit.em(self._widest_em) - unit.px(GUTTER))
        frame = self.document().rootFrame().frameFormat()
        edges = (free, side) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (side, free)
        wanted = (edges[0], edges[1], top, unit.px(24))
        if (frame.leftMargin(), frame.rightMargin(), frame.topMargin(), frame.bottomMargin()) != wanted:
            frame.setLeftMargin(edges[0])
            frame.setRightMargin(edges[1])
            frame.setTopMargin(top)
            frame.setBottomMargin(unit.px(24))
            self.document().rootFrame().setFrameFormat(frame)

    def column_starts(self) -> tuple[int, int]:
        """Where the texts of two languages begin, in px from the leading edge."""
        unit = self._look.metrics
        side = unit.px(self._margins[0])
        half = self._geometry.column().width() / 2
        return side + unit.px(GUTTER), round(side + half) + unit.px(COLUMN_GAP)

    # Places

    def scroll_to(self, key: str, *, offset: int = 0) -> bool:
        """Bring a topic or a statement to the top; waits for it where it is not there yet."""
        self._target, self._offset = key, offset
        found = self._find(key)
        if found is None:
            return False
        if self.is_filled:
            self._target = ""
        top = self._rect(found).top()
        self.verticalScrollBar().setValue(round(top) - self._look.metrics.px(12) + offset)
        return True

    def choose(self, statement: str) -> None:
        """Put the frame around a statement; none where empty."""
        self._chosen = statement
        self.viewport().update()

    def position(self) -> tuple[str, int]:
        """What is at the top: key of a part, and how far it is scrolled beyond; to come back after a refresh."""
        here = self.verticalScrollBar().value() + self._look.metrics.px(12)
        best = ("", 0)
        for placed in self.placed():
            if placed.key:
                top = round(self._rect(placed).top())
                if top > here and best[0]:
                    break
                best = (placed.key, here - top)
        return best

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

    # Finding

    def find_text(self, query: str) -> int:
        """Mark every place of `query`; returns how many there are."""
        if not self._text:
            self._text = folded(in_units(self.toPlainText()))
        self._hits = places(self._text, query)
        if not query and self._writer is not None:
            self._hits = list(self._writer.marked)
        self._hit = -1
        self.setExtraSelections([self._selection(*hit) for hit in self._hits] if query else [])
        return len(self._hits)

    def hit_count(self) -> int:
        """Number of places found or marked."""
        return len(self._hits)

    def show_hit(self, step: int) -> int:
        """Go to the next (1) or previous (-1) hit, at first the one nearest to what is visible; its number from 1."""
        if not self._hits:
            return 0
        if self._hit < 0:
            first = self.cursorForPosition(QPoint(0, 0)).position()
            after = next((n for n, hit in enumerate(self._hits) if hit[0] >= first), 0)
            self._hit = after if step >= 0 else after - 1
        else:
            self._hit += step
        self._hit %= len(self._hits)
        self._show_range(*self._hits[self._hit])
        self.viewport().update()
        return self._hit + 1

    def _show_range(self, start: int, end: int) -> None:
        self._geometry.refresh()
        rects = self._geometry.words(start, end)
        if rects:
            bar, top = self.verticalScrollBar(), rects[0].top()
            room = self._look.metrics.em(5)
            if not bar.value() + room / 2 < top < bar.value() + self.viewport().height() - room:
                bar.setValue(round(top - self.viewport().height() / 3))

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(self._look.theme.mark))
        form.setForeground(QColor(self._look.theme.on_mark))
        found.cursor, found.format = cursor, form  # type: ignore[attr-defined]
        return found

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
        self._fit_column(self.viewport().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 goes through the hits; the menu key opens the menu of the statement."""
        if event.key() == Qt.Key.Key_F3 and self._hits:
            self.show_hit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the statement here."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        statement = self.statement_at(event.pos()) if by_mouse else self.current_statement()
        menu = StatementMenu(self, statement)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _paint_rings(self, painter: QPainter, visible: Sequence[Placed]) -> None:
        unit = self._look.metrics
        for placed in visible:
            if self._chosen and placed.key == self._chosen:
                rect, reach = self._geometry.part(placed), unit.px(6)
                self._painter.paint_ring(painter, rect.adjusted(-reach, -reach, reach, reach))
        if 0 <= self._hit < len(self._hits):
            for rect in self._geometry.words(*self._hits[self._hit]):
                reach = unit.px(3)
                self._painter.paint_ring(painter, rect.adjusted(-reach, -reach / 2, reach, reach / 2))

    def _visible(self) -> list[Placed]:
        port = self.viewport().rect()
        first = self.cursorForPosition(port.topLeft()).position()
        last = self.cursorForPosition(port.bottomRight()).position()
        placed = self.placed()
        touched = [n for n, part in enumerate(placed) if part.start <= last and part.end >= first]
        if not touched:
            return []
        return list(placed[max(0, touched[0] - 1) : touched[-1] + 2])

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

    def _on_look_changed(self) -> None:
        parts, lang, marks, side_by_side = self._shown
        chosen, (key, offset) = self._chosen, self.position()
        self.show_parts(parts, lang, marks, side_by_side=side_by_side)
        self.choose(chosen)
        if key:
            self.scroll_to(key, offset=offset)
