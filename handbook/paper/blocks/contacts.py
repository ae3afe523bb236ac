"""Organisations, emergency numbers and sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handbook.paper.measures import Style, mm
from handbook.paper.ornaments import RuleBelow
from handbook.paper.pieces import Beside, Column, Gap, Icon, Part, SetBlock, stacked
from handbook.paper.press import Press, after_icon, height_of
from handbook.paper.signs import HIGH_RISK_ICON
from handbook.sheets.document import ContactBlock, ContactLine, EmergencyBlock, SourceBlock
from handbook.sheets.qr import QUIET_ZONE_MODULES

_WITHDRAWN = frozenset({"compromised", "closed"})
_BESIDE_QR_MM = 1.5
_MOST_BESIDE_QR_MM = 60.0
"""What is higher does not stand beside a QR code but under it, where it may be split."""


def set_contact(press: Press, block: ContactBlock, width: float) -> SetBlock:
    """Name, warning, how to reach it, what it does, how old that is; a rule below."""
    scale = press.scale
    name = press.name(block.name, replace(scale.name, struck=block.dead), width)
    original = press.name(block.original, scale.small, width) if block.original else ()
    withdrawn = [sign for sign in block.signs if sign.code in _WITHDRAWN]
    others = [
        sign
        for sign in block.signs
        if sign.code not in _WITHDRAWN and not (sign.code == "warning" and block.warning)
    ]
    parts: list[Part] = [*name, *original, *press.signs(withdrawn, press.lang, width)]
    if block.warning:
        parts += warning_lines(press, block.warning, width, scale.small)
    coded = _coded_line(block)
    for line in block.lines:
        parts += _with_qr(press, line, width) if line is coded else _line(press, line, width)
    parts += [line for detail in block.details for line in press.plain(detail, scale.small, width)]
    parts += press.signs(others, press.lang, width)
    return SetBlock(width, (Column(tuple(parts)),), RuleBelow(), below=scale.room(1.8))


def set_emergency(press: Press, block: EmergencyBlock, width: float) -> SetBlock:
    """Big numbers side by side, what answers under each; how far they can be trusted."""
    scale = press.scale
    items = [_number(press, number.number, number.label, width) for number in block.numbers]
    parts: list[Part] = []
    for row in rows_of(items, width, scale.room(4)):
        parts += [Gap(mm(1))] if parts else []
        parts += row_parts(row, scale.room(4))
    parts += press.signs(block.signs, press.lang, width, before=(block.note,), style=scale.small)
    return SetBlock(width, (Column(tuple(parts)),))


def set_source(press: Press, block: SourceBlock, width: float) -> SetBlock:
    """Its mark in front, the text beside it."""
    style = press.scale.style(8.5, 1.3)
    mark = press.line(block.mark, style)
    indent = max(press.scale.room(8), mark.width + mm(1) if mark else 0)
    text = Column(press.plain(block.text, style, width - indent), indent)
    return SetBlock(width, (Column((mark,) if mark else ()), text))


def rows_of(items: Sequence[SetBlock], width: float, between: float) -> list[list[SetBlock]]:
    """Items in rows of `width`, at least `between` apart."""
    rows: list[list[SetBlock]] = []
    x = width
    for item in items:
        if not rows or x + between + item.width > width:
            rows.append([])
            x = -between
        rows[-1].append(item)
        x += between + item.width
    return rows


def row_parts(row: Sequence[SetBlock], between: float) -> tuple[Part, ...]:
    """One row side by side; what stands alone may be split."""
    if len(row) == 1:
        return row[0].columns[0].parts
    x, placed = 0.0, []
    for item in row:
        placed.append((x, item))
        x += item.width + between
    return (Beside(tuple(placed), max(item.height for item in row)),)


def warning_lines(press: Press, warning: str, width: float, style: Style) -> tuple[Part, ...]:
    """A warning in bold after the filled triangle."""
    style = replace(style, bold=True)
    side = style.pitch * 0.85
    indent = side + mm(1)
    lines = press.plain(warning, style, width - indent)
    return after_icon(lines, Icon(HIGH_RISK_ICON, side, style.pitch), indent)


def _coded_line(block: ContactBlock) -> ContactLine | None:
    """The line that gets the QR code: the preferred or else the first that is more than a number to dial.

    One code an organisation: a page of codes can't be told apart with a phone's camera, and a number is dialled as
    quickly as scanned.
    """
    order = (block.preferred, *block.lines)
    return next(
        (line for line in order if line and line in block.lines and line.payload and not line.big), None
    )


def _line(press: Press, line: ContactLine, width: float, *, is_beside: bool = False) -> tuple[Part, ...]:
    scale = press.scale
    if line.big:
        return (
            *press.address(line.shown, scale.number, width),
            *press.plain(line.detail, scale.small, width),
        )
    about = " · ".join(text for text in (line.kind, line.detail) if text)
    if is_beside:
        shown = press.address(line.shown, replace(scale.small, bold=True), width)
        return (*shown, *press.plain(about, scale.small, width))
    return press.lead(line.shown, f"· {about}" if about else "", scale.small, width)


def _with_qr(press: Press, line: ContactLine, width: float) -> tuple[Part, ...]:
    """A channel with its code; the quiet zone of the code sticks out into the margin, which is white."""
    code = press.qr_part(line.payload) if line.payload else None
    if code is None:
        return _line(press, line, width)
    quiet = code.height * QUIET_ZONE_MODULES / (code.code.size + 2 * QUIET_ZONE_MODULES)
    x = code.height - quiet + mm(_BESIDE_QR_MM)
    words = _line(press, line, width - x, is_beside=True)
    if height_of(words) > mm(_MOST_BESIDE_QR_MM):
        return (Beside(((-quiet, code),), code.height), *_line(press, line, width))
    beside = stacked(words, width - x)
    height = max(code.height, beside.height)
    return (Beside(((-quiet, code), (x, beside)), height, centred=True),)


def _number(press: Press, number: str, label: str, width: float) -> SetBlock:
    scale = press.scale
    digits, words = press.line(number, scale.emergency), press.line(label, scale.small)
    wanted = max((line.width for line in (digits, words) if line), default=0.0)
    if wanted <= width:
        return stacked([line for line in (digits, words) if line], wanted)
    lines = (*press.address(number, scale.emergency, width), *press.plain(label, scale.small, width))
    return stacked(lines, width)
