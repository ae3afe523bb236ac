"""What a list shows: plain frozen rows. `key` is whatever the page wants back; a header has none.

Text may mark found words as U+2068 … U+2069.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from handbook.ui.kit.tags import TagSpec, TagTone

MARK_START = "\u2068"
MARK_END = "\u2069"


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The name of a group, perhaps with a sign before it, and, quietly, how many there are."""

    title: str
    note: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A search result: where it stands, its title, two lines of it, its tags. Any part may be empty."""

    key: Hashable
    title: str = ""
    crumb: str = ""
    snippet: str = ""
    tags: tuple[TagSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation: what it does, its best channel, warnings. `is_withdrawn`: do not use it any more."""

    key: Hashable
    name: str
    services: str = ""
    channel_icon: str = ""
    channel: str = ""
    tags: tuple[TagSpec, ...] = ()
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """A line of a table of contents; `is_dangerous` adds the triangle, `icon` makes it stand out."""

    key: Hashable
    title: str
    count: str = ""
    is_dangerous: bool = False
    danger_word: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """An icon, a line, a quieter line: changes in a pack, installed packs, notes.

    `is_alarming` puts it on the ground of danger; `is_struck` draws a line through the title; `is_strong` sets the
    title in bold; `note_lines`: what of the note does not fit into so many lines is cut.
    """

    key: Hashable
    title: str
    note: str = ""
    icon: str = ""
    tone: TagTone = "ink"
    tags: tuple[TagSpec, ...] = ()
    is_alarming: bool = False
    is_struck: bool = False
    is_strong: bool = False
    note_lines: int = 2


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A name with its tags at the end of the line, and what is to be known about it under them."""

    key: Hashable
    title: str
    tags: tuple[TagSpec, ...] = ()
    note: str = ""


Row = HeaderRow | ResultRow | OrganisationRow | ContentsRow | NoteRow | ValueRow


def row_key(row: Row) -> Hashable | None:
    """The key of a row; None for a header."""
    return None if isinstance(row, HeaderRow) else row.key


def row_title(row: Row) -> str:
    """The words a row is known by."""
    if isinstance(row, OrganisationRow):
        return row.name
    if isinstance(row, ResultRow):
        return _unmarked(row.title or row.snippet)
    return row.title


def row_sentence(row: Row) -> str:
    """The whole row as a screen reader says it, tags included."""
    match row:
        case HeaderRow():
            parts = [row.title, row.note]
        case ResultRow():
            parts = [row.title, row.crumb, row.snippet, *(tag.text for tag in row.tags)]
        case OrganisationRow():
            parts = [row.name, *(tag.text for tag in row.tags), row.services, row.channel]
        case ContentsRow():
            parts = [row.title, row.danger_word if row.is_dangerous else "", row.count]
        case NoteRow():
            parts = [row.title, row.note, *(tag.text for tag in row.tags)]
        case ValueRow():
            parts = [row.title, *(tag.text for tag in row.tags), row.note]
    return ". ".join(_unmarked(part).rstrip(".") for part in parts if part)


def _unmarked(text: str) -> str:
    return text.replace(MARK_START, "").replace(MARK_END, "")
