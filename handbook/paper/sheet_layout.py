"""A sheet in pages: the front, then the text in the columns of its kind, contacts beside or after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from handbook.paper.blocks.contacts import set_contact, set_emergency, set_source
from handbook.paper.blocks.front import indicator_rows, set_indicators, set_notice, set_title
from handbook.paper.blocks.statements import (
    set_conflict,
    set_heading,
    set_paragraph,
    set_phrase,
    set_statement,
)
from handbook.paper.measures import THIN, mm
from handbook.paper.page_frame import COLUMN_GAP_MM, PageFrame
from handbook.paper.paginator import Item, Placed, Region, balanced, place
from handbook.paper.pieces import SetBlock
from handbook.paper.press import Press
from handbook.sheets.document import (
    Block,
    ConflictBlock,
    ContactBlock,
    EmergencyBlock,
    ParagraphBlock,
    PhraseBlock,
    Section,
    Sheet,
    SourceBlock,
    StatementBlock,
)

SIDE_MM = 53.0
_LEAST_START_MM = 45.0
"""Columns begin on a page if at least so much of it is left under the front."""
_POOR_PAGE = 0.25
"""A last page filled less than this is worth saving."""
_TIGHTNESS = (0.8, 0.6)
"""How far white space may shrink for that."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The words of a heading, as they stand on a page."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the sheet with columns of its own, beginning where the last one ended."""

    items: tuple[Item, ...]
    columns: int


class SheetLayout:
    """Lays out one sheet.

    Attributes:
        frame: the edges of its pages.
    """

    def __init__(self, press: Press, sheet: Sheet, frame: PageFrame, *, one_column: bool) -> None:
        self._press = press
        self._sheet = sheet
        self.frame = frame
        self._one_column = one_column
        after = [block for section in sheet.after for block in section.blocks]
        self._listed = frozenset(block.id for block in after if isinstance(block, ContactBlock))
        self._has_side = not one_column and sheet.kind == "country" and sheet.second_lang is None

    def pages(self) -> list[list[Placed]]:
        """Every block in its place, by page; with less white space where that saves a poor last page."""
        front, stages, side = self._front(), self._stages(), self._side()
        found = self._laid(front, stages, side, 1.0)
        if len(found) > 1 and self._fill(found[-1]) < _POOR_PAGE:
            for tightness in _TIGHTNESS:
                tighter = self._laid(front, stages, side, tightness)
                if len(tighter) < len(found):
                    return tighter
        return found

    def _laid(
        self, front: Sequence[Item], stages: Sequence[Stage], side: Sequence[Item], tightness: float
    ) -> list[list[Placed]]:
        placement = place(front, self._whole_pages(), tightness)
        placed = list(placement.placed)
        assert placement.region is not None  # pages never end
        page, y = placement.region.page, placement.y
        for number, stage in enumerate(stages):
            if y > self.frame.text(page).y:
                y += self._press.scale.room(3.4) * tightness
            if self.frame.text(page).bottom - y < mm(_LEAST_START_MM):
                page, y = page + 1, self.frame.text(page + 1).y
            if number == 0 and side:
                body = self._beside(stage, side, page, y, tightness)
            else:
                body = self._in_columns(stage.items, self._regions(stage.columns, page, y), stage, tightness)
            placed += body
            if body:
                page = max(each.region.page for each in body)
                y = max(each.bottom for each in body if each.region.page == page)
        return _by_page(placed)

    def _beside(
        self, stage: Stage, side: Sequence[Item], page: int, y: float, tightness: float
    ) -> list[Placed]:
        """The text with emergency numbers and contacts beside it on one page; the other contacts follow the text."""
        whole = self.frame.text(page)
        width, height = mm(SIDE_MM), whole.bottom - y
        main = Region(page, whole.x, y, whole.width - width - mm(COLUMN_GAP_MM), height)
        beside = Region(page, whole.x + whole.width - width, y, width, height)
        filled, rest = self._fitting(side, beside, tightness)
        later = _with_heading(rest)
        text_end = self._first_after()
        items = (*stage.items[:text_end], *later, *stage.items[text_end:])

        def regions() -> Iterator[Region]:
            yield main
            yield from self._regions(stage.columns, page + 1, None)

        return [*self._in_columns(items, regions(), stage, tightness, main.page), *filled]

    def _fitting(
        self, side: Sequence[Item], region: Region, tightness: float
    ) -> tuple[tuple[Placed, ...], tuple[Item, ...]]:
        """What stands in the side column, in order, and what must follow the text.

        A contact that finds no room is left to the list of all contacts where that has it; then the next is tried.
        """
        chosen: tuple[Item, ...] = ()
        placed: tuple[Placed, ...] = ()
        rest: list[Item] = []
        for item in (each for each in side if not each.is_heading):
            heading = () if item.heading is None or item.heading in chosen else (item.heading,)
            tried = place((*chosen, *heading, item), iter([region]), tightness, may_split=False)
            if not rest and not tried.rest:
                chosen, placed = (*chosen, *heading, item), tried.placed
            elif not self._is_listed(item.block):
                rest.append(item)
        return placed, tuple(rest)

    def _is_listed(self, block: object) -> bool:
        """Whether the contacts after the text hold this one, in full."""
        return isinstance(block, ContactBlock) and block.id in self._listed

    def _in_columns(
        self,
        items: Sequence[Item],
        regions: Iterator[Region],
        stage: Stage,
        tightness: float,
        unbalanced: int = -1,
    ) -> list[Placed]:
        """Fill columns; those of the last page end at the same height. `unbalanced`: a page left as it is."""
        placed = list(place(items, regions, tightness).placed)
        if stage.columns == 1 or not placed:
            return placed
        last = placed[-1].region.page
        on_last = [each for each in placed if each.region.page == last]
        if last == unbalanced or any(each.part for each in on_last):
            return placed
        before = placed[: len(placed) - len(on_last)]
        tail = items[sum(each.part == 0 for each in before) :]
        columns = self.frame.columns(last, stage.columns, on_last[0].region.y)
        even = balanced(tail, columns, tightness)
        return placed if even is None else [*before, *even]

    def _regions(self, columns: int, page: int, y: float | None) -> Iterator[Region]:
        yield from self.frame.columns(page, columns, y)
        while True:
            page += 1
            yield from self.frame.columns(page, columns)

    def _whole_pages(self) -> Iterator[Region]:
        return self._regions(1, 0, None)

    def _fill(self, page: Sequence[Placed]) -> float:
        region = self.frame.text(1)
        return (max(placed.bottom for placed in page) - region.y) / region.height

    def _front(self) -> tuple[Item, ...]:
        press, sheet, room = self._press, self._sheet, self._press.scale.room
        items = [_item(sheet.title, partial(set_title, press, sheet))]
        items += [_item(notice, partial(set_notice, press, notice), room(2.4)) for notice in sheet.notices]
        for number, row in enumerate(indicator_rows(press, sheet.indicators, self.frame.width)):
            items.append(_item(row, partial(set_indicators, press, row), -THIN if number else room(2.4)))
        return tuple(items)

    def _stages(self) -> tuple[Stage, ...]:
        sheet = self._sheet
        main, after = self._items(sheet.main), self._items(sheet.after)
        if self._has_side:
            return (Stage((*main, *after), 2),)
        urgent = self._items([section for section in sheet.side if _is_urgent(section)])
        others = [section for section in sheet.side if not _is_urgent(section)]
        contacts = self._items([part for section in others if (part := self._unlisted(section)).blocks])
        if self._one_column:
            return (Stage((*urgent, *main, *contacts, *after), 1),)
        if sheet.kind == "organisations":
            return (Stage(urgent, 1), Stage((*main, *contacts, *after), 2))
        return (Stage((*urgent, *main), 1), Stage((*contacts, *after), 2))

    def _unlisted(self, section: Section) -> Section:
        """Without the contacts that stand in full after the text anyway."""
        return replace(section, blocks=tuple(each for each in section.blocks if not self._is_listed(each)))

    def _side(self) -> tuple[Item, ...]:
        return self._items(self._sheet.side) if self._has_side else ()

    def _first_after(self) -> int:
        """How many items of the stage with a side belong to the text."""
        return len(self._items(self._sheet.main))

    def _items(self, sections: Sequence[Section]) -> tuple[Item, ...]:
        room = self._press.scale.room
        found: list[Item] = []
        for section in sections:
            heading: Item | None = None
            if section.headings:
                setter = partial(set_heading, self._press, section.headings, numbered=_is_numbered(section))
                heading = _item(Heading(section.headings), setter, room(3.4))
                heading = replace(heading, is_heading=True)
                found.append(heading)
            for number, block in enumerate(section.blocks):
                before = room(1.0 if number == 0 else 2.1)
                found.append(replace(self._block(block, before), heading=heading))
        return tuple(found)

    def _block(self, block: Block, before: float) -> Item:
        press = self._press
        match block:
            case StatementBlock():
                return _item(block, partial(set_statement, press, block), before)
            case ConflictBlock():
                return _item(block, partial(set_conflict, press, block), before)
            case ContactBlock():
                return _item(block, partial(set_contact, press, block), before)
            case EmergencyBlock():
                return _item(block, partial(set_emergency, press, block), before)
            case PhraseBlock():
                return _item(block, partial(set_phrase, press, block), before)
            case SourceBlock():
                return _item(block, partial(set_source, press, block), min(before, press.scale.room(0.8)))
            case ParagraphBlock():
                return _item(block, partial(set_paragraph, press, block), before)


def _item(block: object, setter: partial[SetBlock], before: float = 0.0) -> Item:
    return Item(block, lru_cache(maxsize=4)(setter), before)


def _is_urgent(section: Section) -> bool:
    return any(isinstance(block, EmergencyBlock) for block in section.blocks)


def _is_numbered(section: Section) -> bool:
    return any(getattr(block, "number", None) is not None for block in section.blocks)


def _with_heading(items: Sequence[Item]) -> tuple[Item, ...]:
    """Items that go on elsewhere, under the heading of their section."""
    if items and items[0].heading is not None:
        return (items[0].heading, *items)
    return tuple(items)


def _by_page(placed: Sequence[Placed]) -> list[list[Placed]]:
    """By page, in order of reading; every page from the first to the last."""
    last = max((each.region.page for each in placed), default=0)
    pages: list[list[Placed]] = [[] for _ in range(last + 1)]
    for each in placed:
        pages[each.region.page].append(each)
    return pages
