"""What counts as a passphrase, how it becomes bytes, and what can honestly be said of its strength."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from handbook.errors import PassphraseRefused

LEAST_CHARACTERS = 12
"""Below this, even Argon2id with 128 MiB is tried out in days by whoever has a room full of graphics cards."""
_LEAST_DIFFERENT = 6
"""Of the characters: "aaaaaaaaaaaa" is one character."""
_JOINERS = "\u200c\u200d"
"""Ordinary letters of some scripts, although of the category of invisible characters."""

Level = Literal["refused", "weak", "fair", "strong"]


@dataclass(frozen=True, slots=True)
class Strength:
    """What can be seen of a passphrase from outside: its length. Whether somebody could guess it can't be seen.

    Attributes:
        level: "refused" is too short to be taken; "weak" is taken and should not be; "strong" holds if its words were
            chosen by chance and not from a sentence that somebody wrote.
    """

    characters: int
    words: int
    level: Level


def normalised(passphrase: str) -> str:
    """The form in which a passphrase is compared: RFC 8265, section 4.2 (OpaqueString).

    Every space becomes U+0020, letters are composed (NFC), nothing is trimmed and no capitals are changed: the same
    keys give the same bytes on every system.

    Raises:
        PassphraseRefused: it is empty, or holds a character that can't be seen or may mean something else in the next
            version of Unicode (`character`).
    """
    text = unicodedata.normalize("NFC", "".join(_spaced(character) for character in passphrase))
    for character in text:
        if unicodedata.category(character)[0] == "C" and character not in _JOINERS:
            raise PassphraseRefused("private.passphrase_character", character=f"U+{ord(character):04X}")
    if not text:
        raise PassphraseRefused(length=0, least=LEAST_CHARACTERS)
    return text


def new_passphrase(passphrase: str) -> str:
    """`normalised`, for a passphrase that is chosen now.

    Raises:
        PassphraseRefused: it is too short (`length`, `least`), or see `normalised`.
    """
    text = normalised(passphrase)
    if len(text) < LEAST_CHARACTERS:
        raise PassphraseRefused(length=len(text), least=LEAST_CHARACTERS)
    return text


def strength(passphrase: str) -> Strength:
    """What to say beside the field while somebody types."""
    try:
        text = normalised(passphrase)
    except PassphraseRefused:
        return Strength(len(passphrase), 0, "refused")
    words = len(set(text.casefold().split()))
    return Strength(len(text), words, _level(text, words))


def _level(text: str, words: int) -> Level:
    """Six words by chance out of some 8,000 are 77 bits (EFF's long list has 7,776), twenty odd letters as many."""
    if len(text) < LEAST_CHARACTERS:
        return "refused"
    if len(set(text)) < _LEAST_DIFFERENT:
        return "weak"
    if words >= 6 or len(text) >= 28:
        return "strong"
    return "fair" if words >= 4 or len(text) >= 18 else "weak"


def _spaced(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else character
