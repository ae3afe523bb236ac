"""Signs in words, the same on the command line, in the window and on paper."""

from __future__ import annotations

from handbook.model.signs import Sign
from handbook.words import Words
from handbook.words.dates import format_date


def sign_text(sign: Sign, words: Words) -> str:
    """One sign: `as of 3 Feb 2026`."""
    code = f"signs.{sign.code}"
    if sign.moment is None:
        return words.sentence(code)
    return words.sentence(code, date=format_date(sign.moment, words.lang))


def signs_text(signs: tuple[Sign, ...], words: Words) -> str:
    """Several: `High risk · Practice · as of 3 Feb 2026`."""
    return " · ".join(sign_text(sign, words) for sign in signs)
