"""Whether one word may be a slip for another."""

from __future__ import annotations

from handbook.search.distance import slips
from handbook.search.romanisation import romanise

SHORTEST_SPELLING = 4
"""Shorter words are not taken for slips."""
LONG = 8
"""From this length on, two slips are nothing unusual."""
_PLAIN = str.maketrans("yjw", "iiv")
_SURE = 6
"""Of a longer word the rest tells what it is, whatever comes first."""
IMPORTANT = 50
"""A word of this value is asked for often."""


def plausible(typed: str, word: str, distance: int, worth: int) -> bool:
    """Fingers rarely slip at the first letter, and hardly twice in a short word."""
    if distance > 1 and len(typed) < LONG:
        return typed[:2] == word[:2] and worth >= IMPORTANT
    if len(typed) <= SHORTEST_SPELLING and worth < IMPORTANT:
        return False
    return typed[0] == word[0] or typed[0] == word[1] or worth >= IMPORTANT or len(typed) > _SURE


def is_other_ending(word: str, other: str) -> bool:
    """Whether two words are the same but for the last letter: купил, купили; отмена, отмену."""
    longest = max(len(word), len(other))
    return longest >= _SURE and word[: longest - 1] == other[: longest - 1]


def looks_alike(word: str, other: str) -> bool:
    """Sounding alike is not enough: `qqqqxxzz` sounds like `xx`."""
    return slips(one_i(word), one_i(other), 4) <= max(2, len(word) * 2 // 5)


def one_i(word: str) -> str:
    """A folded word in Latin letters, with one letter for the sounds of i, and what Germans write as we write it."""
    return romanise(word).translate(_PLAIN).replace("tsch", "ch").replace("sch", "sh")
