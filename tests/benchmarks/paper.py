"""Sheets on paper: one country, all countries, the preview; beside WeasyPrint with the same words where installed.

WeasyPrint is no dependency. To compare: install it in an environment of its own and name its Python in
`HANDBOOK_WEASYPRINT`.
"""

from __future__ import annotations

import html
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from handbook.model.markup import plain
from handbook.paper.layout import lay_out, paint_page
from handbook.paper.pdf import write_sheet
from handbook.paper.session import ensure_session
from handbook.paths import content_folder, resources_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.services.preparation import prepare_content
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from handbook.sheets.document import ConflictBlock, Section, Sheet, SheetFormat, StatementBlock
from tests.benchmarks.report import Report
from tests.conftest import folders_in

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PREVIEW_DPI = 100
RUNS = 5
TIMER = """
import sys, time
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf()
times = []
for _ in range(int(sys.argv[2])):
    begin = time.perf_counter()
    HTML(filename=sys.argv[1]).write_pdf()
    times.append(time.perf_counter() - begin)
print(min(times))
"""


def run(report: Report) -> None:
    """Print the longest country, all countries, and the first page for the preview."""
    report.heading("Sheets (shipped content, Russian, A4)")
    ensure_session()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folders = folders_in(folder / "data")
        prepare_content(folders, content_folder(), ignore_progress, CancelToken())
        with Handbook(folders, lambda: NOW) as handbook:
            sheets = {
                str(code): compose(handbook, SheetRequest("country", str(code), "ru"))
                for code in handbook.vocabulary.countries
            }
            code, longest = max(sheets.items(), key=lambda entry: len(repr(entry[1])))
            assert isinstance(longest, Sheet)
            _measure(report, handbook, code, longest, folder)
            begin = time.perf_counter()
            pages = 0
            for each in sheets:
                sheet = compose(handbook, SheetRequest("country", each, "ru"))
                pages += write_sheet(sheet, SheetFormat(), folder / f"{each}.pdf").pages
            report(f"sheet: all {len(sheets)} countries, {pages} pages", time.perf_counter() - begin, "s")


def _measure(report: Report, handbook: Handbook, code: str, sheet: Sheet, folder: Path) -> None:
    path = folder / "sheet.pdf"
    begin = time.perf_counter()
    pages = write_sheet(compose(handbook, SheetRequest("country", code, "ru")), SheetFormat(), path).pages
    first = time.perf_counter() - begin
    report(f"sheet: {code}, {pages} pages, first after start", first * 1000, "ms")
    ours = f"sheet: {code}, {pages} pages"
    report(ours, _best(lambda: write_sheet(sheet, SheetFormat(), path)) * 1000, "ms")
    report("sheet: laid out, first page as a picture", _best(lambda: _preview(sheet)) * 1000, "ms", ours)
    theirs = _weasyprint(sheet, folder)
    if theirs is None:
        report.heading("WeasyPrint: not compared (set HANDBOOK_WEASYPRINT to a Python that has it)")
    else:
        report("sheet: the same words by WeasyPrint", theirs * 1000, "ms", ours)


def _best(task: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        task()
        times.append(time.perf_counter() - begin)
    return min(times)


def _preview(sheet: Sheet) -> None:
    laid_out = lay_out(sheet, SheetFormat())
    scale = PREVIEW_DPI / 72
    image = QImage(int(laid_out.width * scale), int(laid_out.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(laid_out, 0, painter)
    painter.end()


def _weasyprint(sheet: Sheet, folder: Path) -> float | None:
    """Seconds, the best of as many runs, its start not counted; None where it is not installed."""
    python = os.environ.get("HANDBOOK_WEASYPRINT", sys.executable)
    page = folder / "sheet.html"
    page.write_text(_as_html(sheet), "utf-8")
    done = subprocess.run([python, "-c", TIMER, page, str(RUNS)], capture_output=True, check=False)
    return float(done.stdout.split()[-1]) if done.returncode == 0 else None


def _as_html(sheet: Sheet) -> str:
    """The same words, simply styled: blocks kept whole, two columns, our font, no QR codes, no icons."""
    fonts = "".join(
        f'@font-face{{font-family:N;font-weight:{weight};src:url("file://{resources_folder()}/fonts/NotoSans-{name}.ttf")}}'
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = (
        f"{fonts}@page{{size:A4;margin:13mm 14mm 18mm 16mm}}body{{font:10.5pt/1.34 N}}"
        "div{break-inside:avoid;margin:2mm 0}main{columns:2}"
        "h2{break-after:avoid;font-size:13pt;border-bottom:.6pt solid}small{font-size:8.5pt}"
        ".old{border-left:1.4mm solid;padding-left:3mm}i{border:.6pt dashed;font-style:normal}"
    )
    parts = (sheet.main, sheet.side, sheet.after)
    body = "".join(_section(section) for part in parts for section in part)
    head = f"<!doctype html><meta charset=utf-8><style>{style}</style><h1>{html.escape(sheet.title)}</h1>"
    return f"{head}<main>{body}</main>"


def _section(section: Section) -> str:
    found = [f"<h2>{html.escape(' '.join(section.headings))}</h2>"]
    for block in section.blocks:
        if isinstance(block, ConflictBlock):
            found += [_statement(each) for each in block.statements]
        elif isinstance(block, StatementBlock):
            found.append(_statement(block))
        else:
            found.append(f"<div>{html.escape(_words(block))}</div>")
    return "".join(found)


def _statement(block: StatementBlock) -> str:
    column = block.columns[0]
    action = f"<br><b>→ {html.escape(plain(column.action.text))}</b>" if column.action else ""
    signs = " · ".join(f"<i>{sign.code} {sign.moment or ''}</i>" for sign in block.signs)
    return f"<div class=old>{html.escape(plain(column.text.text))}{action}<br><small>{signs}</small></div>"


def _words(block: object) -> str:
    """All words of a block, however it is made."""
    if isinstance(block, str):
        return block
    if isinstance(block, tuple):
        return " ".join(_words(each) for each in block)
    fields = getattr(type(block), "__dataclass_fields__", {})
    return " ".join(_words(getattr(block, name)) for name in fields)
