"""Words written without the spaces between them, as thumbs do (`армениявнутреннийпаспорт`), or with one too many."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from handbook.search.query import Chunk
from handbook.search.text import little_words

_LONGEST = 48
_SHORTEST = 7
_SHORTEST_WORD = 3
_SAYS_SOMETHING = 4
_SHORTEST_LINKED = 5
"""Letters before the s of a compound: Registrierungspflicht, Rückführungsrisiko."""
# `durchsucht` is one word.
_PREFIXES = frozenset(["durch", "hinter", "mit", "nach", "uber", "unter", "vor", "wieder", "zuruck"])
# What a thumb hits instead of the space above which it lies.
_BESIDE_SPACE = frozenset("ячсмитьбюzxcvbnm")
_LITTLE, _STRAY, _UNFINISHED, _UNWRITTEN = 0.6, 0.7, 0.4, 0.8
COMMON = 37
"""The least value of a word that a joined one is taken apart for: the glossary has it, or the content often."""

Value = Callable[[str], int]


class _Way(NamedTuple):
    """A way to read the word up to some letter: `cost`, less is better; `best` is the value of its best word."""

    cost: float
    best: int
    parts: tuple[str, ...]


def part_words(word: str, value: Value, beginning: Value | None = None) -> str:
    """`word` with its spaces put back, in as few words as possible; empty if it isn't words in a row.

    Args:
        word: folded.
        value: how much a word matters; 1 if nobody wrote it but in another form, 0 if it is none.
        beginning: the same for what the last word is the beginning of, if it may go on.
    """
    size = len(word)
    if not _SHORTEST <= size <= _LONGEST:
        return ""
    ways: dict[int, _Way] = {0: _Way(0.0, 0, ())}
    for start in range(size):
        way = ways.get(start)
        if way is None:
            continue
        for end in range(start + 1, size + 1):
            part = word[start:end]
            if part[-1].isdigit() and word[end : end + 1].isdigit():
                continue
            _offer(ways, end, way, part, _cost(part, end == size, value), value)
            if beginning and end == size and way.parts and len(part) >= _SHORTEST_WORD:
                _offer(ways, end, way, part, 1 + _UNFINISHED if beginning(part) >= COMMON else 0.0, beginning)
        if way.parts and start + 1 < size and _stray(word, start):
            _offer(ways, start + 1, way, "", _STRAY, value)
    found = ways.get(size)
    parts = [part for part in found.parts if part] if found and found.best >= COMMON else []
    if len(parts) < 2 or (len(parts) == 2 and parts[0] in _PREFIXES):
        return ""
    return " ".join(parts)


def join_parted(query: str, chunks: Sequence[Chunk], value: Value) -> str:
    """`query` with the words made whole that have a space too many: `krieg verbrecher`, `воен комат`."""
    for one, other in pairwise(chunks):
        pair = [*one.words, *other.words]
        if len(pair) != 2 or min(map(len, pair)) < _SHORTEST_WORD or min(map(value, pair)):
            continue
        # German compounds may have an s between their parts.
        joined = max(("".join(pair), "s".join(pair)), key=value)
        if value(joined) >= COMMON:
            query = re.sub(rf"{re.escape(one.typed)}\s+{re.escape(other.typed)}", joined, query, count=1)
    return query


def _cost(part: str, last: bool, value: Value) -> float:
    """What it costs to read `part` as a word; 0 if it is none."""
    if part.isdigit() or (part in little_words() and not (last and len(part) < _SHORTEST_WORD)):
        return _LITTLE
    worth = value(part) if len(part) >= _SHORTEST_WORD else 0
    if not worth or (len(part) == _SHORTEST_WORD and worth < COMMON):
        return 0.0
    return 1.0 if worth > 1 else 1.0 + _UNWRITTEN


def _offer(ways: dict[int, _Way], end: int, way: _Way, part: str, cost: float, value: Value) -> None:
    """Keep the way to `end` that goes on with `part`, if there is one and it is better than what is known."""
    if not cost:
        return
    worth = value(part) if len(part) >= _SAYS_SOMETHING else 0
    new = _Way(way.cost + cost, max(way.best, worth), (*way.parts, part))
    old = ways.get(end)
    if old is None or (new.cost, -new.best) < (old.cost, -old.best):
        ways[end] = new


def _stray(word: str, place: int) -> bool:
    """Whether the letter at `place` may stand for a space: beside its key, struck twice, or between German words."""
    if word[place] == "s" and place >= _SHORTEST_LINKED:
        return True
    return word[place] in _BESIDE_SPACE or word[place] == word[place - 1]
