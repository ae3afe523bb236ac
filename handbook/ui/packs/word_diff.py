"""Two texts compared word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 3000
"""Comparing takes the square of it; longer texts are shown as replaced whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text. `is_changed`: it goes, or it comes."""

    text: str
    is_changed: bool = False


Pieces = tuple[Piece, ...]


def diff_words(before: str, after: str) -> tuple[Pieces, Pieces]:
    """What goes from `before` and what comes in `after`; blanks between changed words count as changed."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return _whole(before, before != after), _whole(after, before != after)
    left, right = [False] * len(old), [False] * len(new)
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            left[a:b] = [True] * (b - a)
            right[c:d] = [True] * (d - c)
    return _joined(old, left), _joined(new, right)


def diff_lines(before: Sequence[str], after: Sequence[str]) -> list[tuple[str | None, str | None]]:
    """Lines beside those they became; None where there is no such line on that side."""
    pairs: list[tuple[str | None, str | None]] = []
    for _, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        pairs += zip_longest(before[a:b], after[c:d])
    return pairs


def _whole(text: str, is_changed: bool) -> Pieces:
    return (Piece(text, is_changed),) if text else ()


def _joined(words: list[str], changed: list[bool]) -> Pieces:
    for number in range(1, len(words) - 1):
        if words[number].isspace() and changed[number - 1] and changed[number + 1]:
            changed[number] = True
    pieces: list[Piece] = []
    for word, is_changed in zip(words, changed, strict=True):
        if pieces and pieces[-1].is_changed == is_changed:
            pieces[-1] = Piece(pieces[-1].text + word, is_changed)
        else:
            pieces.append(Piece(word, is_changed))
    return tuple(pieces)
