"""Writes runs of words into a document and notes what is to be painted around them."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from handbook.model.characters import visible
from handbook.model.markup import spans
from handbook.model.typography import dashes_joined
from handbook.ui.kit.metrics import TextSize
from handbook.ui.reading.formats import Formats
from handbook.ui.reading.matching import marked_parts
from handbook.ui.reading.ornaments import Ornament, TagBox, TagIcon
from handbook.ui.reading.parts import Run

_JOINED = "\u00a0"
"""A space at which no line breaks; what is copied has an ordinary space there."""

_GAP = 12
_PADDING = 6
_ICON = 14
_ICON_GAP = 4


class LineWriter:
    """Writes paragraphs at one place of a document.

    Attributes:
        cursor: where it writes.
        marked: (start, end) of every word marked so far.
    """

    def __init__(self, formats: Formats, cursor: QTextCursor, marks: Set[str]) -> None:
        self._formats = formats
        self._marks = marks
        self._is_fresh = True
        self._is_after_table = False
        self.cursor = cursor
        self.marked: list[tuple[int, int]] = []

    def move_to(self, cursor: QTextCursor, *, after_table: bool = False) -> None:
        """Go on elsewhere, in an empty paragraph; the one after a table has no height and stays empty."""
        self.cursor = cursor
        self._is_fresh = True
        self._is_after_table = after_table

    def next_position(self) -> int:
        """Where the next paragraph will begin."""
        return self.cursor.position() + (0 if self._is_fresh and not self._is_after_table else 1)

    def begin(self, block: QTextBlockFormat) -> int:
        """Begin a paragraph and return where it starts."""
        if self._is_fresh and not self._is_after_table:
            self.cursor.setBlockFormat(block)
        else:
            self.cursor.insertBlock(block)
        self._is_fresh = self._is_after_table = False
        return self.cursor.position()

    def leave_thin(self) -> None:
        """Make the empty paragraph we stand in as thin as Qt allows: a table follows."""
        if not self._is_fresh:
            self.cursor.insertBlock()
        block, words = self._formats.thin()
        self.cursor.setBlockFormat(block)
        self.cursor.setBlockCharFormat(words)
        self._is_fresh = self._is_after_table = False

    def words(self, text: str, *, size: float, tone: str = "ink", bold: bool = False) -> None:
        """Plain words in one style."""
        self.cursor.insertText(dashes_joined(visible(text)), self._formats.words(size, tone, bold))

    def foreign(
        self, text: str, *, size: float, tone: str = "ink", bold: bool = False, struck: bool = False
    ) -> None:
        """Text of a record, with its inline markup and the words to mark."""
        for span in spans(text):
            for part, is_marked in marked_parts(dashes_joined(visible(span.text)), self._marks):
                start = self.cursor.position()
                form = self._formats.words(
                    size, "accent" if span.href else tone, bold or span.strong, span.emphasis, span.code, struck,
                    is_marked, span.href or "",
                )  # fmt: skip
                self.cursor.insertText(part, form)
                if is_marked:
                    self.marked.append((start, self.cursor.position()))

    def icon(
        self, name: str, tone: str, *, size: float = _ICON, gap: float = _ICON_GAP, beside: float
    ) -> Ornament:
        """Room for an icon; `beside`: the size of the words it stands before."""
        start = self.cursor.position()
        self.cursor.insertText(_JOINED, self._formats.room(size + gap, beside))
        return TagIcon(start, name, tone, size)

    def runs(self, runs: Sequence[Run]) -> list[Ornament]:
        """Several styles in one paragraph."""
        found: list[Ornament] = []
        for number, run in enumerate(runs):
            if number and run.is_tag:
                self.cursor.insertText(" ", self._formats.room(_GAP, run.size))
            found += self._tag(run) if run.is_tag else self._run(run)
        return found

    def _run(self, run: Run) -> list[Ornament]:
        found: list[Ornament] = []
        if run.icon:
            found.append(self.icon(run.icon, run.tone, size=run.size + 1.5, gap=5, beside=run.size))
        self._insert(run, dashes_joined(visible(run.text)))
        return found

    def _tag(self, run: Run) -> list[Ornament]:
        """A tag does not break, unless it is longer than a line."""
        found: list[Ornament] = []
        start = self.cursor.position()
        padding = self._formats.room(_PADDING, run.size)
        has_frame = run.boxed or run.solid
        if has_frame:
            self.cursor.insertText(_JOINED, padding)
        tone = "on_high" if run.solid else run.tone
        if run.icon:
            found.append(self.icon(run.icon, tone, beside=run.size))
        self._insert(run, visible(run.text).replace(" ", _JOINED), tone)
        if has_frame:
            self.cursor.insertText(_JOINED, padding)
            found.append(TagBox(start, self.cursor.position(), run.tone, run.solid))
        return found

    def _insert(self, run: Run, text: str, tone: str = "") -> None:
        form = self._formats.words(
            run.size, tone or run.tone, run.bold or run.solid, False, run.mono, False, False, run.href
        )
        self.cursor.insertText(text, form)


def tag_run(icon: str, text: str, tone: str = "ink2", *, boxed: bool = False, bold: bool = False) -> Run:
    """A tag of the usual size."""
    return Run(text, tone, TextSize.TAG, bold, icon=icon, boxed=boxed, is_tag=True)  # type: ignore[arg-type]
