"""What stands on top of a sheet: country and code, what must be known of it, the strip of indicators."""

from __future__ import annotations

from collections.abc import Sequence

from handbook.paper.measures import STRONG, THIN, mm, points
from handbook.paper.ornaments import Cells, Frame, RuleBelow
from handbook.paper.pieces import Column, Gap, Icon, Part, SetBlock
from handbook.paper.press import Press, after_icon, height_of
from handbook.paper.signs import HIGH_RISK_ICON
from handbook.sheets.document import IndicatorCell, Notice, Sheet
from handbook.sheets.qr import QUIET_ZONE_MODULES

_CELL_MM = 40.0
"""The least width of an indicator in normal print."""
_MOST_TITLE_LINES = 2


def set_title(press: Press, sheet: Sheet, width: float) -> SetBlock:
    """The country and what this sheet is; its code, version and QR code at the trailing edge."""
    code = press.qr_part(sheet.code_payload) if sheet.code_payload else None
    quiet = code.height * QUIET_ZONE_MODULES / (code.code.size + 2 * QUIET_ZONE_MODULES) if code else 0.0
    code_width = code.height - quiet if code else 0.0
    beside = width - code_width
    marks, right = _marks(press, sheet, min(beside * 0.45, mm(62) * press.scale.factor))
    left = beside - right - mm(4)
    title: list[Part] = list(press.plain(sheet.title, press.scale.title, left))
    if len(title) > _MOST_TITLE_LINES:
        title = list(press.plain(sheet.title, press.scale.topic, left))
    title += press.plain(sheet.subtitle, press.scale.subtitle, left)
    height = max(height_of(title), height_of(marks), code_width)
    columns = [
        _standing(title, 0.0, height),
        _standing(marks, beside - right - (mm(2) if code else 0), height),
    ]
    if code:
        columns.append(Column((code,), beside))
        height = max(height, code.height - quiet)
    return SetBlock(width, tuple(columns), RuleBelow(STRONG), below=mm(1.5) if not code else 0.0)


def _marks(press: Press, sheet: Sheet, most: float) -> tuple[Sequence[Part], float]:
    """Code and version at the trailing edge, and how wide they are: at most `most`, for the title needs room."""
    said = (
        (sheet.code_text, press.scale.tag if sheet.code is None else press.scale.code),
        (sheet.version, press.scale.tag),
    )
    lines = [line for text, style in said for line in press.trailing(text, style, most)]
    width = min(most, max((line.ink for line in lines), default=0.0) + 1)  # Qt rounds to 1/64
    return [line for text, style in said for line in press.trailing(text, style, width)], width


def set_notice(press: Press, notice: Notice, width: float) -> SetBlock:
    """A sentence that must be seen: in a box with a triangle, `plain` ones without."""
    style = press.scale.notice
    if notice.tone == "plain":
        return SetBlock(width, (Column(press.lead(notice.strong, notice.text, press.scale.small, width)),))
    side = style.pitch * 1.25
    padding = press.scale.room(3)
    x = padding + side + mm(2.5)
    text = press.lead(notice.strong, notice.text, style, width - x - padding)
    icon = HIGH_RISK_ICON if notice.tone == "danger" else "alert-triangle"
    columns = (Column((Icon(icon, side, style.pitch * 1.15),), padding), Column(text, x))
    stroke = STRONG if notice.tone == "danger" else THIN
    return SetBlock(width, columns, Frame(stroke), above=mm(1.4), below=mm(1.6))


def set_indicators(press: Press, cells: Sequence[IndicatorCell], width: float) -> SetBlock:
    """One row of the strip: name, value, date of each."""
    each = width / len(cells)
    padding = press.scale.room(2.2)
    columns = []
    for number, cell in enumerate(cells):
        columns.append(Column(_indicator(press, cell, each - 2 * padding), number * each + padding))
    names = [len(press.plain(cell.name, press.scale.tag, each - 2 * padding)) for cell in cells]
    columns = [
        Column((Gap((max(names) - lines) * press.scale.tag.pitch), *column.parts), column.x)
        for column, lines in zip(columns, names, strict=True)
    ]
    edges = tuple(number * each for number in range(1, len(cells)))
    return SetBlock(width, tuple(columns), Cells(edges), above=mm(1), below=mm(1.2))


def indicator_rows(
    press: Press, cells: Sequence[IndicatorCell], width: float
) -> list[tuple[IndicatorCell, ...]]:
    """The indicators in rows of as many as there is room for, evenly filled."""
    most = max(1, int(width // (mm(_CELL_MM) * press.scale.factor)))
    rows = -(-len(cells) // most)
    per_row = -(-len(cells) // rows) if rows else 1
    return [tuple(cells[start : start + per_row]) for start in range(0, len(cells), per_row)]


def _indicator(press: Press, cell: IndicatorCell, width: float) -> tuple[Part, ...]:
    name = press.plain(cell.name, press.scale.tag, width)
    style = press.scale.value
    if not cell.danger:
        value: tuple[Part, ...] = press.plain(cell.value, style, width)
    else:
        side = points(style.size)
        lines = press.plain(cell.value, style, width - side - mm(1))
        icon = Icon(HIGH_RISK_ICON, side, style.pitch)
        value = after_icon(lines, icon, side + mm(1))
    return (*name, *value, *press.signs((cell.sign,), press.lang, width))


def _standing(parts: Sequence[Part], x: float, height: float) -> Column:
    """Parts that end at the foot of `height`."""
    return Column((Gap(height - height_of(parts)), *parts), x)
