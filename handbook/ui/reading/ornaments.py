"""What is painted around the words: bars, boxes, icons, lines. Positions are those of the document."""

from __future__ import annotations

from dataclasses import dataclass, field

from handbook.model.codes import Risk
from handbook.services.rows import StatementRow
from handbook.ui.kit.tags import TagTone


@dataclass(frozen=True, slots=True)
class RiskBar:
    """The bar before the paragraph at `at`, as high as its part; hatched where it is old."""

    at: int
    risk: Risk | None
    is_old: bool


@dataclass(frozen=True, slots=True)
class TagBox:
    """A frame around some words."""

    start: int
    end: int
    tone: TagTone
    is_solid: bool


@dataclass(frozen=True, slots=True)
class TagIcon:
    """An icon where the words leave room for it; `size` in px at 100 %."""

    at: int
    icon: str
    tone: str
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A line under a part, `below` px (at 100 %) away from it."""

    tone: str
    width: float
    below: float


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two columns: before the paragraph at `at`, by `before` px at 100 %."""

    at: int
    before: float
    tone: str


@dataclass(frozen=True, slots=True)
class ConflictFrame:
    """The frame around statements that contradict each other; its head ends with the paragraph at `head`."""

    head: int


Ornament = RiskBar | TagBox | TagIcon | Rule | Divider | ConflictFrame


@dataclass(slots=True)
class Placed:
    """A part as it stands in the document.

    Attributes:
        key: topic of a heading, id of a statement, else empty.
        start: position of its first character; `end`: of its last paragraph.
        row: the statement it shows.
        text_start: first paragraph of a statement, beside which its bar stands.
    """

    key: str
    start: int
    end: int = 0
    row: StatementRow | None = None
    is_heading: bool = False
    ornaments: list[Ornament] = field(default_factory=list)
