"""Reading a composed sheet as people would: its words and the records on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from handbook.sheets.document import (
    ConflictBlock,
    ContactBlock,
    PhraseBlock,
    PocketCard,
    Section,
    Sheet,
    StatementBlock,
)


def statements(document: Sheet) -> list[StatementBlock]:
    """In reading order, those in conflict too."""
    found: list[StatementBlock] = []
    for section in sections(document):
        for block in section.blocks:
            if isinstance(block, StatementBlock):
                found.append(block)
            elif isinstance(block, ConflictBlock):
                found += block.statements
    return found


def contacts(*parts: Section) -> list[ContactBlock]:
    return [block for part in parts for block in part.blocks if isinstance(block, ContactBlock)]


def all_contacts(document: Sheet) -> list[ContactBlock]:
    return contacts(*sections(document))


def contact(document: Sheet, id_: str) -> ContactBlock:
    """Whole, as it stands behind the text."""
    [found] = [each for each in contacts(*document.main, *document.after) if each.id == id_]
    return found


def phrases(document: Sheet) -> list[PhraseBlock]:
    return [block for part in document.main for block in part.blocks if isinstance(block, PhraseBlock)]


def sections(document: Sheet) -> tuple[Section, ...]:
    return (*document.main, *document.side, *document.after)


def words(document: Sheet | PocketCard) -> str:
    """Every text of it."""
    return "\n".join(_texts(document))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
