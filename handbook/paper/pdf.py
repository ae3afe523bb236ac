"""A laid out document as a PDF file: whole or not at all, and silent about who made it where."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from handbook.disk import write_whole
from handbook.errors import SheetNotWritten
from handbook.paper.layout import LaidOut, lay_out, paint_page
from handbook.paper.measures import UNITS_PER_INCH, UNITS_PER_POINT
from handbook.sheets.document import PocketCard, Sheet, SheetFormat

_TELLTALES = (
    re.compile(rb"/Producer \((?:[^()\\]|\\.)*\)\n", re.DOTALL),
    re.compile(rb"/CreationDate \([^()]*\)\n"),
    re.compile(rb"/ModDate \([^()]*\)\n"),
)
"""What Qt writes of itself and of the clock, in the first object of the file. All of it is optional
(ISO 32000-1, 14.3.3); the date of printing is on the sheet."""

_XMP = (
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>"
    "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)


@dataclass(frozen=True, slots=True)
class PaintedSheet:
    """What was written: how many pages, and the ids of records for which a pocket card had no room."""

    pages: int
    left_out: tuple[str, ...]


def write_sheet(document: Sheet | PocketCard, format: SheetFormat, path: Path) -> PaintedSheet:
    """Write a document as PDF. The same document gives the same bytes.

    May run in any thread; without an application it starts one that has no screen.

    Raises:
        SheetNotWritten: the place can't be written (`path`, `reason`); what was there before still is.
    """
    laid_out = lay_out(document, format)
    data = pdf_bytes(document, format, laid_out)
    try:
        write_whole(path, data)
    except OSError as error:
        raise SheetNotWritten(path=str(path), reason=error.strerror or str(error)) from error
    return PaintedSheet(len(laid_out.pages), laid_out.left_out)


def pdf_bytes(document: Sheet | PocketCard, format: SheetFormat, laid_out: LaidOut) -> bytes:
    """The document as the bytes of a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    size = QSizeF(laid_out.width, laid_out.height)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(document.document_title)
    writer.setCreator("")
    writer.setDocumentXmpMetadata(QByteArray(_xmp(document).encode()))
    name = uuid.uuid5(uuid.NAMESPACE_URL, repr((document, format)))
    writer.setDocumentId(QUuid(str(name)))
    painter = QPainter(writer)
    try:
        for number in range(len(laid_out.pages)):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(UNITS_PER_POINT, UNITS_PER_POINT)
            paint_page(laid_out, number, painter)
            painter.restore()
    finally:
        painter.end()  # a device destroyed under its painter takes the process down
    return _without_telltales(bytes(buffer.data().data()))


def _xmp(document: Sheet | PocketCard) -> str:
    second = document.second_lang if isinstance(document, Sheet) else None
    tags = [tag for tag in (document.lang, second) if tag]
    languages = "".join(f"<rdf:li>{escape(tag)}</rdf:li>" for tag in tags)
    return _XMP.format(title=escape(document.document_title), languages=languages)


def _without_telltales(data: bytes) -> bytes:
    """Blank them in place: the file ends with a table of offsets."""
    end = data.index(b"endobj")
    head = data[:end]
    for telltale in _TELLTALES:
        head = telltale.sub(lambda match: b" " * (len(match[0]) - 1) + b"\n", head, count=1)
    return head + data[end:]
