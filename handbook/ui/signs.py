"""Signs as tags: their shape (`paper/signs.py`) with a colour (visual.md, "Signs")."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.model.signs import Sign, SignCode
from handbook.paper.signs import SHAPES
from handbook.ui.kit.tags import TagSpec, TagTone
from handbook.words import Words
from handbook.words.signs import sign_text

_TONES: dict[SignCode, TagTone] = {
    "risk_high": "high",
    "risk_medium": "mid",
    "recheck": "stale",
    "undated": "stale",
    "not_yet": "accent",
    "ended": "ink3",
    "confirmed": "good",
    "compromised": "high",
    "closed": "high",
    "suspended": "mid",
    "warning": "high",
    "changed": "accent",
    "for_chosen": "accent",
    "for_others": "ink3",
}
"""All others are quiet: `ink2`."""


def tag_of(sign: Sign, words: Words) -> TagSpec:
    """One sign as a tag, in the language of `words`."""
    shape = SHAPES[sign.code]
    return TagSpec(
        shape.icon,
        sign_text(sign, words),
        _TONES.get(sign.code, "ink2"),
        boxed=shape.boxed,
        bold=shape.bold,
        solid=shape.solid,
    )


def tags_of(signs: Iterable[Sign], words: Words) -> tuple[TagSpec, ...]:
    """Signs as a line of tags."""
    return tuple(tag_of(sign, words) for sign in signs)
