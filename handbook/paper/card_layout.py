"""Pocket cards on a page: as many as it holds, each to be cut out and folded in the middle."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from handbook.paper.blocks.card import (
    CardScale,
    set_card_contact,
    set_card_emergency,
    set_card_foot,
    set_card_statement,
    set_half_title,
)
from handbook.paper.canvas import Canvas
from handbook.paper.measures import PAPERS, PageSize, Scale, mm, points
from handbook.paper.paginator import Placed, Region
from handbook.paper.pieces import Beside, Column, Part, SetBlock
from handbook.paper.press import Press, height_of
from handbook.sheets.document import ContactBlock, PocketCard, SheetFormat
from handbook.sheets.qr import QUIET_ZONE_MODULES

CARD = PageSize(85.6, 108)
"""Folded, it is as large as a bank card (ISO/IEC 7810 ID-1)."""
LARGE_CARD = PageSize(105, 148)
LARGE_CARD_PRINT = 11 / 7.5
"""The least letters of a large card have 11 pt."""

_LEAST_MARGIN_MM = 5.0
"""What common printers leave white."""
_GAP_MM = 4.0
_PADDING_MM = (3.4, 2.6, 2.2)
"""At the sides, at the top and at the foot of a half."""
_CUT = points(0.3)
_QR_MM = 15.0
_BETWEEN_MM = 1.0
_ABOVE_FOOT_MM = 0.5
_BESIDE_CODE_MM = 1.6
_MOST_CODE_WIDTH = 1.6
"""Of the code: what stands under it may be so much wider."""


@dataclass(frozen=True, slots=True)
class CardPages:
    """Cards on one page, in units."""

    pages: tuple[tuple[Placed, ...], ...]
    width: float
    height: float
    left_out: tuple[str, ...]
    corners: tuple[tuple[float, float], ...]
    card: PageSize
    mirrored: bool

    def paint(self, canvas: Canvas, page: int) -> None:
        """Paint where to cut (solid) and to fold (dashed)."""
        width, height = mm(self.card.width), mm(self.card.height)
        for x, y in self.corners:
            canvas.box(x, y, width, height, stroke=_CUT)
            canvas.dashes(x, y + height / 2, width)


def lay_out_card(card: PocketCard, format: SheetFormat) -> CardPages:
    """Set the card once and stand it in every place of the page."""
    size = LARGE_CARD if format.large else CARD
    press = Press(Scale(LARGE_CARD_PRINT if format.large else 1.0), lang=card.lang, qr=format.qr)
    halves = _Halves(press, card, size)
    front, back = halves.front(), halves.back()
    paper, columns, rows = best_fit(PAPERS[format.paper], size)
    corners = tuple(_corners(paper, size, columns, rows))
    placed = [
        Placed(block, Region(0, x + left, y + top, made.width, made.height), y + top, made)
        for x, y in corners
        for block, left, top, made in (*front, *back)
    ]
    return CardPages(
        (tuple(placed),),
        mm(paper.width),
        mm(paper.height),
        tuple(halves.left_out),
        corners,
        size,
        press.mirrored,
    )


def best_fit(paper: PageSize, card: PageSize) -> tuple[PageSize, int, int]:
    """The paper upright or lying, whichever holds more cards; how many side by side and one under the other."""

    def across(room: float, each: float) -> int:
        return int((room - 2 * _LEAST_MARGIN_MM + _GAP_MM) // (each + _GAP_MM))

    choices = [
        (page, across(page.width, card.width), across(page.height, card.height))
        for page in (paper, paper.turned)
    ]
    return max(choices, key=lambda choice: choice[1] * choice[2])


def _corners(paper: PageSize, card: PageSize, columns: int, rows: int) -> Iterator[tuple[float, float]]:
    left = (paper.width - columns * card.width - (columns - 1) * _GAP_MM) / 2
    top = (paper.height - rows * card.height - (rows - 1) * _GAP_MM) / 2
    for row in range(rows):
        for column in range(columns):
            yield mm(left + column * (card.width + _GAP_MM)), mm(top + row * (card.height + _GAP_MM))


Spot = tuple[object, float, float, SetBlock]
"""A block, where it stands on the card, and how it is set."""
Waiting = tuple[str, object, Callable[[float], SetBlock]]
"""The id of a block, the block, and what sets it at a width."""


class _Halves:
    """Fills both halves of one card.

    Attributes:
        left_out: ids of the blocks that found no room.
    """

    def __init__(self, press: Press, card: PocketCard, size: PageSize) -> None:
        self._press = press
        self._card = card
        self._styles = CardScale(press.scale)
        sides, self._top, self._foot = (mm(length) for length in _PADDING_MM)
        self._x = sides
        self._width = mm(size.width) - 2 * sides
        self._half = mm(size.height) / 2
        self._shown: list[ContactBlock] = []
        self.left_out: list[str] = []

    def front(self) -> list[Spot]:
        """Numbers: in an emergency, then of organisations."""
        card, width = self._card, self._width
        blocks: list[Waiting] = []
        if card.emergency:
            made = partial(set_card_emergency, self._press, self._styles, card.emergency)
            blocks.append(("emergency", card.emergency, made))
        for contact in card.contacts:
            channel = set_card_contact(self._press, self._styles, contact, width)
            if channel is None:
                self.left_out.append(contact.id)
                continue
            if not blocks:
                channel = replace(channel, ornament=None)  # the title has a rule below it already
            blocks.append((contact.id, contact, partial(_as_set, channel)))
        found = self._filled(card.front_title, blocks, card.front_foot, 0.0, None)
        self._shown = [block for block, *_ in found if isinstance(block, ContactBlock)]
        return found

    def back(self) -> list[Spot]:
        """What must be known; the QR code of the first address on the front, or of the card."""
        blocks: list[Waiting] = [
            (statement.id, statement, partial(set_card_statement, self._press, self._styles, statement))
            for statement in self._card.statements
        ]
        return self._filled(self._card.back_title, blocks, self._card.back_foot, self._half, self._code())

    def _filled(
        self,
        title: str,
        blocks: Sequence[Waiting],
        foot: Sequence[str],
        top: float,
        code: SetBlock | None,
    ) -> list[Spot]:
        """One half: blocks beside the code as long as that is the shorter way, below it over the whole width."""
        width = self._width
        head = set_half_title(self._press, self._styles, title, self._card.code or "", width)
        feet = set_card_foot(self._press, self._styles, foot, width)
        end = top + self._half - self._foot - feet.height
        y = top + self._top
        spots: list[Spot] = [(title, self._x, y, head)]
        y += head.height
        below_code = y
        if code:
            spots.append(("code", self._x + width - code.width, y, code))
            below_code += code.height
        y += mm(_BETWEEN_MM)
        for id_, block, set_at in blocks:
            wide_y = max(y, below_code)
            choices = [(wide_y, set_at(width))]
            if code and y < below_code:
                choices.insert(0, (y, set_at(width - code.width - mm(_BESIDE_CODE_MM))))
            start, made = min(choices, key=lambda choice: choice[0] + choice[1].height)
            if start + made.height + mm(_ABOVE_FOOT_MM) > end:
                self.left_out.append(id_)
                continue
            spots.append((block, self._x, start, made))
            y = start + made.height + mm(_BETWEEN_MM)
        return [*spots, (foot, self._x, end, feet)]

    def _code(self) -> SetBlock | None:
        """A QR code with the words of what it holds under it."""
        preferred = [contact.preferred for contact in self._shown if contact.preferred]
        lines = [*preferred, *(line for contact in self._shown for line in contact.lines)]
        held = [(line.payload, line.shown) for line in lines if line.payload and not line.big]
        if self._card.code_payload:
            held.append((self._card.code_payload, self._card.code_text))
        for payload, shown in held:
            part = self._press.qr_part(payload, mm(_QR_MM) * self._press.scale.factor)
            if part is None or part.height > self._half * 0.6:
                continue
            quiet = part.height * QUIET_ZONE_MODULES / (part.code.size + 2 * QUIET_ZONE_MODULES)
            square = part.height - quiet
            width = max(square, min(self._widest_step(shown), square * _MOST_CODE_WIDTH))
            words = self._press.address(shown, self._styles.small, width)
            parts: tuple[Part, ...] = (Beside(((width - square, part),), part.height), *words)
            if height_of(parts) <= self._half * 0.75:
                return SetBlock(width, (Column(parts),))
        return None

    def _widest_step(self, address: str) -> float:
        """Room for the longest part of an address between its slashes, so that no name in it is broken."""
        steps = (self._press.line(step, self._styles.small) for step in re.findall(r"[^/]+/?", address))
        return max((step.width for step in steps if step), default=0.0)


def _as_set(made: SetBlock, _: float) -> SetBlock:
    """A block that is set already."""
    return made
