"""Names that a reader takes for one another."""

from __future__ import annotations

import unicodedata

_LATIN = str.maketrans("авекмнорстухѕіјһԁԛԝαεικνορτ01", "abekmhopctyxsijhdqwaeikvoptol")
"""Cyrillic and Greek letters and digits by the Latin letter they look like, large or small (Unicode TS 39)."""


def look_alike(one: str, other: str) -> bool:
    """Whether two names can be told apart only by looking twice."""
    return _skeleton(one) == _skeleton(other)


def _skeleton(name: str) -> str:
    """A name without case, marks, spaces and punctuation, with one letter for all that look the same."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(character for character in folded if character.isalnum())
    return letters.translate(_LATIN).replace("rn", "m").replace("i", "l")
