"""What a page of text consists of, from top to bottom: plain frozen values, made by pages, written by `writer`."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.services.country import Tally
from handbook.services.rows import StatementRow
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.tags import TagTone

DETAIL_SCHEME = "detail:"
"""Links of ours that ask for everything about a statement: `detail:<id>`."""

SHOW_SCHEME = "show:"
"""Links of ours that show doubtful contacts: `show:<Doubt.key>`."""

COPY_SCHEME = "copy:"
"""Links of ours that copy what follows."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one style; never markup.

    Attributes:
        icon: stands before the words.
        boxed: in a frame, dashed where the tone is `stale`.
        solid: on a fill of `high`.
        href: makes it a link.
        is_tag: does not break, keeps its distance to the next tag.
    """

    text: str
    tone: TagTone = "ink"
    size: float = TextSize.LIST
    bold: bool = False
    mono: bool = False
    icon: str = ""
    boxed: bool = False
    solid: bool = False
    href: str = ""
    is_tag: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class HeadingPart:
    """The name of a topic, one per language; `tally` stands at the end of the line."""

    key: str
    names: tuple[str, ...]
    tally: Tally | None = None


@dataclass(frozen=True, slots=True)
class StatementPart:
    """One statement; `signs` False leaves its signs out, because a table below tells them."""

    row: StatementRow
    size: float = TextSize.BODY
    signs: bool = True


@dataclass(frozen=True, slots=True)
class ConflictPart:
    """Statements that contradict each other."""

    rows: tuple[StatementRow, ...]


@dataclass(frozen=True, slots=True)
class LinePart:
    """A paragraph of ours. `space`: px above it at 100 %; `ruled`: with a line under it."""

    runs: Line
    space: float = 8
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class FactsPart:
    """A table of labels and what there is to say, each in one line or several. `label_px`: at 100 %."""

    rows: tuple[tuple[str, tuple[Line, ...]], ...]
    label_px: float = 126


@dataclass(frozen=True, slots=True)
class TextPart:
    """A paragraph with inline markup.

    Attributes:
        space, hanging: px at 100 % above it and before its lines.
        sign: stands before the first line, in the room that `hanging` leaves.
    """

    text: str
    space: float = 8
    hanging: float = 0
    sign: str = ""


@dataclass(frozen=True, slots=True)
class PicturePart:
    """One of the view's `pictures` by name; `width`: px at 100 %, less where there is no room."""

    name: str
    description: str
    width: float


Part = HeadingPart | StatementPart | ConflictPart | LinePart | TextPart | PicturePart | FactsPart
