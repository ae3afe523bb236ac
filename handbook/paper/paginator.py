"""Where every block goes: whole, in order, never a heading without what it heads.

Qt can't keep a block together, so this is ours. It knows nothing of words: it places rectangles in regions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from handbook.paper.pieces import SetBlock


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a page to be filled from the top, in units; `page` counts from 0."""

    page: int
    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be placed.

    Attributes:
        block: of the document, or the words of a heading; tells what it is.
        set: sets it at a width in units.
        before: white space above, in units, not at the top of a region.
        is_heading: stays with the next item.
        heading: of its section; stands again where the section goes on elsewhere.
    """

    block: object
    set: Callable[[float], SetBlock]
    before: float = 0.0
    is_heading: bool = False
    heading: Item | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, or a piece of a split one, where it stands. `part`: 0 for a whole block or its first piece."""

    block: object
    region: Region
    y: float
    set: SetBlock
    part: int = 0

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.set.height


@dataclass(frozen=True, slots=True)
class Placement:
    """The outcome: what was placed, what found no region, and where the next block would stand."""

    placed: tuple[Placed, ...]
    rest: tuple[Item, ...]
    region: Region | None
    y: float


def place(
    items: Sequence[Item], regions: Iterator[Region], tightness: float = 1.0, *, may_split: bool = True
) -> Placement:
    """Fill `regions` in turn.

    Args:
        items: in reading order.
        regions: asked for as they are needed; where they end, `rest` begins.
        tightness: white space between blocks is multiplied by this.
        may_split: break by lines what is higher than any region; else it ends the filling.
    """
    filler = _Filler(regions, tightness, may_split=may_split)
    groups = _groups(items)
    for number, group in enumerate(groups):
        if not filler.add(group):
            rest = tuple(item for group in groups[number:] for item in group)
            return Placement(tuple(filler.placed), rest, filler.region, filler.y)
    return Placement(tuple(filler.placed), (), filler.region, filler.y)


def _groups(items: Sequence[Item]) -> list[tuple[Item, ...]]:
    """Headings with the item that follows; a heading that nothing follows stands alone."""
    groups: list[tuple[Item, ...]] = []
    waiting: list[Item] = []
    for item in items:
        waiting.append(item)
        if not item.is_heading:
            groups.append(tuple(waiting))
            waiting = []
    return [*groups, tuple(waiting)] if waiting else groups


class _Filler:
    """Fills one region after the other."""

    def __init__(self, regions: Iterator[Region], tightness: float, *, may_split: bool) -> None:
        self._regions = regions
        self._may_split = may_split
        self._tightness = tightness
        self._ahead: list[Region] = []
        self.placed: list[Placed] = []
        self.region: Region | None = next(regions, None)
        self.y = self.region.y if self.region else 0.0

    def add(self, group: tuple[Item, ...]) -> bool:
        """Place a group whole, in the next regions if need be, in pieces if no region is high enough."""
        while self.region is not None:
            sets = [item.set(self.region.width) for item in group]
            if self.y + self._needed(group, sets) <= self.region.bottom:
                self._put(group, sets)
                return True
            if not self._may_split or self._would_fit_later(group) or self.y > self.region.y:
                self._advance()
            else:
                return self._put_in_pieces(group)
        return False

    def _needed(self, group: tuple[Item, ...], sets: Sequence[SetBlock]) -> float:
        heights = sum(block.height for block in sets)
        return heights + sum(self._before(item, first=item is group[0]) for item in group)

    def _before(self, item: Item, *, first: bool) -> float:
        assert self.region is not None
        at_top = first and self.y <= self.region.y
        return 0.0 if at_top else item.before * self._tightness

    def _would_fit_later(self, group: tuple[Item, ...]) -> bool:
        """Whether one of the next two regions, empty, would hold the group."""
        while len(self._ahead) < 2 and (region := next(self._regions, None)) is not None:
            self._ahead.append(region)
        return any(
            sum(item.set(region.width).height for item in group)
            + sum(item.before * self._tightness for item in group[1:])
            <= region.height
            for region in self._ahead
        )

    def _advance(self) -> bool:
        """Go to the next region; whether there is one."""
        self.region = self._ahead.pop(0) if self._ahead else next(self._regions, None)
        self.y = self.region.y if self.region else 0.0
        return self.region is not None

    def _put(self, group: tuple[Item, ...], sets: Sequence[SetBlock]) -> None:
        assert self.region is not None
        for item, block in zip(group, sets, strict=True):
            self.y += self._before(item, first=item is group[0])
            self.placed.append(Placed(item.block, self.region, self.y, block))
            self.y += block.height

    def _put_in_pieces(self, group: tuple[Item, ...]) -> bool:
        """The last resort: break the group by lines."""
        assert self.region is not None
        here_and_next = (self.region, *self._ahead)
        width = min(region.width for region in here_and_next)  # a piece may go on in a narrower one
        for item in group:
            self.y += self._before(item, first=item is group[0])
            left: SetBlock | None = item.set(width)
            part = 0
            while left is not None:
                head, left = self._piece(left)
                if head is not None:
                    self.placed.append(Placed(item.block, self.region, self.y, head, part))
                    self.y += head.height
                    part += 1
                if left is not None and not self._advance():
                    return False
        return True

    def _piece(self, block: SetBlock) -> tuple[SetBlock | None, SetBlock | None]:
        """What goes here and what is left; what can't be split even at the top of a region is put as it is."""
        assert self.region is not None
        if self.y + block.height <= self.region.bottom:
            return block, None
        halves = block.split(self.region.bottom - self.y)
        if halves is not None:
            return halves
        return (block, None) if self.y <= self.region.y else (None, block)


def balanced(
    items: Sequence[Item], regions: Sequence[Region], tightness: float, steps: int = 7
) -> tuple[Placed, ...] | None:
    """Place items in columns side by side so that these end at about the same height; None where they don't fit.

    Args:
        items: all that stands in these regions.
        regions: columns of one page, of the same height.
        tightness: as for `place`.
        steps: halvings of the height to try.
    """

    def tried(height: float) -> Placement:
        return place(
            items, iter([replace(region, height=height) for region in regions]), tightness, may_split=False
        )

    best = tried(regions[0].height)
    if best.rest:
        return None
    least, most = 0.0, regions[0].height
    for _ in range(steps):
        middle = (least + most) / 2
        found = tried(middle)
        if found.rest:
            least = middle
        else:
            best, most = found, middle
    return best.placed
