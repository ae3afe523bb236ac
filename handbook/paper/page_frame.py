"""What stands on every page of a sheet: margins, the running head, the foot with the number of the page."""

from __future__ import annotations

from dataclasses import replace

from handbook.paper.canvas import Canvas
from handbook.paper.measures import MARGINS, PAPERS, RULE, THIN, mm
from handbook.paper.paginator import Region
from handbook.paper.pieces import Part
from handbook.paper.press import Press, height_of
from handbook.sheets.document import PaperSize, Sheet

COLUMN_GAP_MM = 6.0
_FOOT_GAP_MM = 4.0
_MOST_FOOT_LINES = 6
_WHOLE_LETTERS = 32
"""A part of the foot that is no longer than this is not broken."""


class PageFrame:
    """Measures and paints the edges of every page.

    Attributes:
        page_width, page_height: of the paper, in units.
        x, width: of the text.
    """

    def __init__(self, press: Press, sheet: Sheet, paper: PaperSize) -> None:
        margins = MARGINS[paper]
        self._press = press
        self._sheet = sheet
        self.page_width, self.page_height = mm(PAPERS[paper].width), mm(PAPERS[paper].height)
        self.x = mm(margins.inner)
        self.width = self.page_width - mm(margins.inner + margins.outer)
        self._top = mm(margins.top)
        self._foot_style = press.scale.style(8.5, 1.3)
        number_width = self._widest_number()
        self._number_width = min(self.width * 0.4, number_width)
        beside_number = self.width - self._number_width - mm(3)
        below_number = self.width if number_width == self._number_width else beside_number
        widths = (beside_number, *(below_number for _ in sheet.foot[1:]))
        foot = [
            line
            for text, width in zip(sheet.foot, widths, strict=False)
            for line in press.plain(_in_whole_parts(text), self._foot_style, width)
        ]
        self._foot: list[Part] = list(foot[:_MOST_FOOT_LINES])
        self._head = self._running_head()
        self._foot_top = (
            self.page_height - mm(margins.bottom) - max(height_of(self._foot), self._foot_style.pitch)
        )

    def text(self, page: int) -> Region:
        """Where blocks may stand on a page, counted from 0."""
        top = self._top if page == 0 else self._top + self._head_height()
        bottom = self._foot_top - mm(1.2) - mm(_FOOT_GAP_MM)
        return Region(page, self.x, top, self.width, bottom - top)

    def columns(self, page: int, count: int, y: float | None = None) -> tuple[Region, ...]:
        """The text of a page in columns, from `y` downwards."""
        whole = self.text(page)
        top = whole.y if y is None else y
        between = mm(COLUMN_GAP_MM)
        width = (whole.width - between * (count - 1)) / count
        return tuple(
            Region(page, whole.x + number * (width + between), top, width, whole.bottom - top)
            for number in range(count)
        )

    def paint(self, canvas: Canvas, page: int, pages: int) -> None:
        """Paint head and foot of a page, counted from 0."""
        if page > 0:
            y = self._top
            for x, part in self._head:
                part.paint(canvas, x, y)
            canvas.fill(self.x, y + self._foot_style.pitch + mm(0.7), self.width, THIN)
        canvas.fill(self.x, self._foot_top - mm(1.2), self.width, RULE)
        y = self._foot_top
        for part in self._foot:
            part.paint(canvas, self.x, y)
            y += part.height
        style = replace(self._foot_style, bold=True)
        words = self._page_of(page + 1, pages)
        y = self._foot_top
        for line in self._press.trailing(words, style, self._number_width):
            line.paint(canvas, self.x + self.width - self._number_width, y)
            y += line.height

    def _page_of(self, page: int, pages: int) -> str:
        return self._sheet.page_of.format(country=self._sheet.title, page=page, pages=pages)

    def _widest_number(self) -> float:
        line = self._press.line(self._page_of(88, 88), replace(self._foot_style, bold=True))
        return line.width + mm(1) if line else mm(10)

    def _head_height(self) -> float:
        return self._foot_style.pitch + mm(0.7) + mm(3.5)

    def _running_head(self) -> list[tuple[float, Part]]:
        """One line: what goes on here, and the code. A title that is too long for it ends where the line ends."""
        style = self._foot_style
        code = self._press.trailing(self._sheet.code_text, replace(style, bold=True), self.width * 0.45)
        left = self._press.plain(self._sheet.continued, style, self.width * 0.55 - mm(4))
        found: list[tuple[float, Part]] = [(self.x, left[0])] if left else []
        return [*found, (self.x + self.width * 0.55, code[0])] if code else found


def _in_whole_parts(text: str) -> str:
    """`text` with line breaks between its parts, not within "printed 23 Nov 2026"."""
    parts = text.split(" · ")
    return " · ".join(part.replace(" ", "\u00a0") if len(part) <= _WHOLE_LETTERS else part for part in parts)
