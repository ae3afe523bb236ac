"""Slips of thumbs: what comes of a query where one key was hit wrong."""

from __future__ import annotations

import random
from typing import Literal

Slip = Literal["beside", "left out", "swapped", "twice", "first", "space"]
SLIPS: tuple[Slip, ...] = ("beside", "left out", "swapped", "twice", "first", "space")
_KEYBOARD = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHORTEST = 5


def slipped(query: str, slip: Slip, chance: random.Random) -> str | None:
    """`query` with one slip in its longest word, or with one space missing; None where there is no room for it."""
    words = query.lower().split(" ")
    if slip == "space":
        place = chance.randrange(len(words) - 1) if len(words) > 1 else -1
        return " ".join(words[: place + 1]) + " ".join(words[place + 1 :]) if place >= 0 else None
    longest = max(range(len(words)), key=lambda place: len(words[place]))
    word = words[longest]
    if len(word) < _SHORTEST:
        return None
    at = chance.randrange(1, len(word) - 1)
    words[longest] = {
        "beside": word[:at] + _beside(word[at], chance) + word[at + 1 :],
        "left out": word[:at] + word[at + 1 :],
        "swapped": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        "twice": word[:at] + word[at] + word[at:],
        "first": _beside(word[0], chance) + word[1:],
    }[slip]
    return " ".join(words)


def _beside(letter: str, chance: random.Random) -> str:
    """A key beside that of `letter`."""
    row = next((row for row in _KEYBOARD if letter in row), letter)
    at = row.index(letter)
    return chance.choice((row[max(0, at - 1) : at] + row[at + 1 : at + 2]) or letter)
