"""Articles of the help: a title, headings, paragraphs, steps, pictures, in a small part of Markdown (CommonMark).

Blocks stand apart by empty lines. Within them the inline marks of `model.markup` hold; a link to another article is
`handbook:help-<chapter>`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PICTURE = re.compile(r"!\[([^\]]+)\]\(([a-z-]+)\)")
_ITEM = re.compile(r"(?:(\d+)\.|-) (.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of what follows, down to the next one."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list; `number`: of a step, None where order does not matter."""

    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the program by its name, and what is to be seen on it."""

    name: str
    description: str


Block = Heading | Paragraph | Item | Picture


@dataclass(frozen=True, slots=True)
class Article:
    """One chapter of the help."""

    chapter: str
    title: str
    blocks: tuple[Block, ...]


def parse_article(chapter: str, text: str) -> Article:
    """Read an article.

    Raises:
        ValueError: it does not begin with a title (`# …`): a bug of ours.
    """
    first, _, rest = text.strip().partition("\n")
    if not first.startswith("# "):
        raise ValueError(f"{chapter}: no title")
    blocks: list[Block] = []
    for block in re.split(r"\n\s*\n", rest.strip()):
        lines = block.splitlines()
        if all(_ITEM.match(line) or line.startswith("  ") for line in lines):
            blocks += _items(lines)
        elif block.startswith("## "):
            blocks.append(Heading(block.removeprefix("## ")))
        elif (found := _PICTURE.fullmatch(block)) is not None:
            blocks.append(Picture(found[2], found[1]))
        else:
            blocks.append(Paragraph(" ".join(lines)))
    return Article(chapter, first.removeprefix("# "), tuple(blocks))


def _items(lines: list[str]) -> list[Item]:
    """List items; a line that is indented goes on with the one before."""
    joined: list[str] = []
    for line in lines:
        if line.startswith("  ") and joined:
            joined[-1] += " " + line.strip()
        else:
            joined.append(line)
    found = []
    for line in joined:
        match = _ITEM.fullmatch(line)
        assert match is not None
        found.append(Item(match[2], int(match[1]) if match[1] else None))
    return found
