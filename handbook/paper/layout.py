"""Documents laid out on paper, and each page painted: the same for PDF, printer and preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from handbook.paper.canvas import Canvas, Icons
from handbook.paper.card_layout import lay_out_card
from handbook.paper.measures import LARGE_PRINT, UNITS_PER_POINT, Scale
from handbook.paper.page_frame import PageFrame
from handbook.paper.paginator import Placed
from handbook.paper.press import Press
from handbook.paper.session import ensure_session
from handbook.paper.sheet_layout import SheetLayout
from handbook.paths import resources_folder
from handbook.sheets.document import PocketCard, Sheet, SheetFormat


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A document in pages. Belongs to the thread that made it.

    Attributes:
        pages: the blocks of each page where they stand, in order of reading.
        width, height: of a page, in points.
        left_out: ids of records for which a pocket card had no room.
        furniture: paints what is no block: heads, feet, cut lines; takes the page, counted from 0.
        mirrored: whether the sheet reads from right to left.
    """

    pages: tuple[tuple[Placed, ...], ...]
    width: float
    height: float
    left_out: tuple[str, ...]
    furniture: Callable[[Canvas, int], None]
    mirrored: bool

    @property
    def blocks(self) -> tuple[tuple[int, object], ...]:
        """(page counted from 0, block of the document) in order of reading; a block on two pages twice."""
        return tuple((number, placed.block) for number, page in enumerate(self.pages) for placed in page)


def lay_out(document: Sheet | PocketCard, format: SheetFormat) -> LaidOut:
    """Measure a document and break it into pages.

    Starts an application without a screen where none runs; where one does, any thread may call this.
    """
    ensure_session()
    if isinstance(document, PocketCard):
        card = lay_out_card(document, format)
        return LaidOut(
            card.pages, _points(card.width), _points(card.height), card.left_out, card.paint, card.mirrored
        )
    scale = Scale(LARGE_PRINT if format.large else 1.0)
    press = Press(scale, lang=document.lang, qr=format.qr)
    frame = PageFrame(press, document, format.paper)
    one_column = format.large or format.paper == "a5"
    pages = tuple(tuple(page) for page in SheetLayout(press, document, frame, one_column=one_column).pages())

    def furniture(canvas: Canvas, page: int) -> None:
        frame.paint(canvas, page, len(pages))

    size = (_points(frame.page_width), _points(frame.page_height))
    return LaidOut(pages, *size, (), furniture, press.mirrored)


def paint_page(laid_out: LaidOut, number: int, painter: QPainter) -> None:
    """Paint a page, counted from 0, with one unit of the painter a point; its upper left corner at the origin.

    Raises:
        IndexError: there is no such page.
    """
    placed = laid_out.pages[number]
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(1 / UNITS_PER_POINT, 1 / UNITS_PER_POINT)
    icons = Icons(resources_folder() / "icons")
    canvas = Canvas(painter, icons, laid_out.width * UNITS_PER_POINT, mirrored=laid_out.mirrored)
    for each in placed:
        each.set.paint(canvas, each.region.x, each.y)
    laid_out.furniture(canvas, number)
    painter.restore()


def _points(units: float) -> float:
    return units / UNITS_PER_POINT
