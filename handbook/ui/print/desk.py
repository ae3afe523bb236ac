"""What the print page asks of the handbook and the press, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from handbook.paper.layout import LaidOut, lay_out, paint_page
from handbook.paper.pdf import write_sheet
from handbook.progress import CancelToken, Progress
from handbook.services.country import country_names
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetFormat, SheetRequest, file_name
from handbook.ui.print.printing import paint_on

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from handbook.services.handbook import Handbook

Named = tuple[tuple[str, str], ...]
"""(code, name) in reading order."""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What can be chosen."""

    countries: Named
    topics: Named
    services: Named
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A sheet before it is printed.

    Attributes:
        title: of the document.
        code: what stands where its code stands.
        file_name: what its file would be called.
        pages: how many.
        images: of the first pages, or of all.
        ratio: height of a page to its width.
        left_out: how many records a card had no room for.
    """

    title: str
    code: str
    file_name: str
    pages: int
    images: tuple[QImage, ...]
    ratio: float
    left_out: int


def print_options(handbook: Handbook, lang: str) -> PrintOptions:
    """What can be chosen, named in `lang`."""
    vocabulary = handbook.vocabulary
    topics = sorted(vocabulary.topics, key=vocabulary.topic_order)
    return PrintOptions(
        tuple((code, name) for code, name in country_names(handbook, lang) if code not in {"EU", "XX"}),
        tuple((code, vocabulary.topic_name(code, lang)) for code in topics),
        tuple((code, vocabulary.service_name(code, lang)) for code in vocabulary.services),
        tuple(vocabulary.languages),
    )


def preview(
    handbook: Handbook, request: SheetRequest, format: SheetFormat, width_px: int, most: int | None
) -> Preview:
    """The first `most` pages (None: all) as pictures `width_px` wide.

    Raises:
        InvalidChoice: the sheet can't be made of what is installed.
    """
    document = compose(handbook, request)
    laid_out = lay_out(document, format)
    count = len(laid_out.pages) if most is None else min(most, len(laid_out.pages))
    return Preview(
        title=document.document_title,
        code=document.code_text,
        file_name=file_name(document, request.kind),
        pages=len(laid_out.pages),
        images=tuple(_picture(laid_out, number, width_px) for number in range(count)),
        ratio=laid_out.height / laid_out.width,
        left_out=len(laid_out.left_out),
    )


def save(
    handbook: Handbook,
    requests: Sequence[SheetRequest],
    format: SheetFormat,
    target: Path,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[Path, ...]:
    """Write one PDF to `target`, or several into the folder `target`; each whole or not at all.

    Raises:
        Cancelled: those finished stay.
        SheetNotWritten: a place can't be written.
    """
    paths = []
    for number, request in enumerate(requests):
        cancel.raise_if_cancelled()
        progress(number, len(requests))
        document = compose(handbook, request)
        path = target / file_name(document, request.kind) if len(requests) > 1 else target
        write_sheet(document, format, path)
        paths.append(path)
    progress(len(requests), len(requests))
    return tuple(paths)


def print_on(
    handbook: Handbook,
    requests: Sequence[SheetRequest],
    format: SheetFormat,
    printer: QPrinter,
    progress: Progress,
    cancel: CancelToken,
) -> int:
    """Send sheets to a printer as one job; how many pages.

    Raises:
        Cancelled: nothing was printed.
    """
    laid = []
    for number, request in enumerate(requests):
        cancel.raise_if_cancelled()
        progress(number, len(requests))
        laid.append(lay_out(compose(handbook, request), format))
    pages = paint_on(printer, laid)
    progress(len(requests), len(requests))
    return pages


def _picture(laid_out: LaidOut, number: int, width_px: int) -> QImage:
    scale = width_px / laid_out.width
    image = QImage(width_px, round(laid_out.height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, laid_out.width, laid_out.height))
    paint_page(laid_out, number, painter)
    painter.end()
    return image
