"""A view of parts in which words are found: those typed, or those marked by a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from handbook.ui.kit.look import Look
from handbook.ui.reading.hits import Hits, selection
from handbook.ui.reading.parts_view import PartsView


class FindableView(PartsView):
    """Marks what is found and goes from hit to hit."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._hits = Hits()

    def find_text(self, query: str) -> int:
        """Mark every place of `query`; returns how many there are."""
        self._hits.find(self.document(), query)
        shown = self._hits.ranges if query.strip() else []
        self.setExtraSelections([selection(self.document(), hit, self._look.theme) for hit in shown])
        self.viewport().update()
        return len(self._hits.ranges)

    def hit_count(self) -> int:
        """Number of places found or marked."""
        return len(self._hits.ranges)

    def show_hit(self, step: int) -> int:
        """Go to the next (1) or previous (-1) hit; its number from 1, or 0."""
        hit = self._hits.step(step, self.cursorForPosition(QPoint(0, 0)).position())
        if hit is None:
            return 0
        self._show_range(*hit)
        self.viewport().update()
        return self._hits.current + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 goes through the hits."""
        if event.key() == Qt.Key.Key_F3 and self._hits.ranges:
            self.show_hit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _show_range(self, start: int, end: int) -> None:
        self._geometry.refresh()
        rects = self._geometry.words(start, end)
        if rects:
            bar, top = self.verticalScrollBar(), rects[0].top()
            room = self._look.metrics.em(5)
            if not bar.value() + room / 2 < top < bar.value() + self.viewport().height() - room:
                bar.setValue(round(top - self.viewport().height() / 3))

    def _begin_anew(self) -> None:
        self._hits = Hits()
        self.setExtraSelections([])

    def _end_filling(self, marked: Sequence[tuple[int, int]]) -> None:
        self._hits.take_marks(marked)
