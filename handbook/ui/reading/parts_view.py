"""A view that is filled with parts, in steps short enough to keep the window alive."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.look import Look
from handbook.ui.reading.canvas import COLUMN_GAP, GUTTER
from handbook.ui.reading.geometry import Geometry
from handbook.ui.reading.ornaments import Placed
from handbook.ui.reading.painter import OrnamentPainter
from handbook.ui.reading.parts import ConflictPart, Part, StatementPart
from handbook.ui.reading.statement_writer import KeptOf
from handbook.ui.reading.writer import PageWriter

if TYPE_CHECKING:
    from handbook.services.private.contents import KeptAbout

_ROOM_FOR_TWO_EM = 32
"""A column as wide as this shows statements in conflict beside each other."""

_AT_ONCE = 40
_LETTERS_AT_ONCE = 10_000
"""Parts, and letters of statements, written before the first paint; the rest follows between events. Forty usual
statements have 10,000 letters; forty as long as they may be would stop the window for a third of a second."""


class PartsView(SafeBrowser):
    """Writes parts into its document, in a column narrow enough to read.

    Signals:
        filled: all parts are there.
    """

    filled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._widest_em = 48.0
        self._margins = (18.0, 10.0)
        self._waiting: list[Part] = []
        self._chunks = QTimer(self)
        self._chunks.setInterval(0)
        self._chunks.timeout.connect(self._on_chunk_due)
        self._writer: PageWriter | None = None
        self._has_room = True
        self._kept: KeptOf = lambda _: None
        self._kept_shown: list[KeptAbout] = []
        self._shown: tuple[tuple[Part, ...], str, frozenset[str], bool] = ((), "en", frozenset(), True)
        self._prepare()

    def set_column(self, widest_em: float, side: float = 18, top: float = 10) -> None:
        """How wide the text may be, and the room beside and above it, in px at 100 %."""
        self._widest_em, self._margins = widest_em, (side, top)
        self._fit_column(self.viewport().width())

    def show_parts(
        self, parts: Sequence[Part], lang: str, marks: Set[str] = frozenset(), *, side_by_side: bool = True
    ) -> None:
        """Show other parts, from the top unless `scroll_to` says otherwise."""
        self._shown = (tuple(parts), lang, frozenset(marks), side_by_side)
        self._has_room = self._has_room_now()
        self.empty()
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.fonts.body())
        self._fit_column(self.viewport().width())
        self._prepare()
        self._writer = PageWriter(
            self._look, document, self.layoutDirection(), lang, marks,
            side_by_side=side_by_side, has_room=self._has_room, kept=self._kept,
        )  # fmt: skip
        self._waiting = list(parts)
        self.verticalScrollBar().setSingleStep(self._look.metrics.em(3))
        self._on_chunk_due()

    def empty(self) -> None:
        """Show nothing: before a page is laid out anew, for else the page that goes would be laid out once more."""
        self._chunks.stop()
        self._writer, self._waiting = None, []
        self._begin_anew()
        self.document().clear()

    def set_kept(self, kept: KeptOf) -> None:
        """Say from now on what the reader keeps about each statement."""
        self._kept = kept

    def has_other_kept(self) -> bool:
        """Whether what is kept about the statements here is not what was shown of it last."""
        return self._kept_shown != self._kept_now()

    def _kept_now(self) -> list[KeptAbout]:
        found = (self._kept(placed.row) for placed in self.placed() if placed.row is not None)
        return [kept for kept in found if kept is not None]

    @property
    def is_filled(self) -> bool:
        """Whether all parts are there."""
        return not self._waiting

    def fill_rest(self) -> None:
        """Write now what would follow between events."""
        while self._waiting:
            self._on_chunk_due()

    def placed(self) -> tuple[Placed, ...]:
        """The parts there are, in order."""
        return tuple(self._writer.placed) if self._writer is not None else ()

    def _on_chunk_due(self) -> None:
        if self._writer is None:
            return
        count = _fitting(self._waiting)
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        self._writer.write(now)
        self._kept_shown = self._kept_now()
        if self._waiting:
            self._chunks.start()
            return
        self._chunks.stop()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._end_filling(self._writer.marked)
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

    def _begin_anew(self) -> None:
        """Another page begins."""

    def _end_filling(self, marked: Sequence[tuple[int, int]]) -> None:
        """All parts are there; `marked` are the words marked in them."""

    def _has_room_now(self) -> bool:
        return self._column_width() >= self._look.metrics.em(_ROOM_FOR_TWO_EM)

    def _column_width(self) -> int:
        """With or without scroll bar: one that appears while a page is written would have it written anew inside."""
        unit = self._look.metrics
        free = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return min(free - 2 * unit.px(self._margins[0]), unit.em(self._widest_em) + unit.px(GUTTER))


def _fitting(parts: Sequence[Part]) -> int:
    """How many of the first parts are written in one go, at least one."""
    letters = 0
    for number, part in enumerate(parts[:_AT_ONCE]):
        rows = (
            part.rows
            if isinstance(part, ConflictPart)
            else [part.row]
            if isinstance(part, StatementPart)
            else []
        )
        letters += sum(len(cell.text) + len(cell.action or "") for row in rows for cell in row.cells)
        if letters > _LETTERS_AT_ONCE:
            return max(1, number)
    return _AT_ONCE
