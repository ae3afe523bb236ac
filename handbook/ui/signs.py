"""Signs as tags: which icon, colour and frame belong to each (visual.md, "Signs")."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.model.signs import Sign
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec, TagTone
from handbook.words import Words
from handbook.words.signs import sign_text

_ICONS: dict[str, tuple[str, TagTone]] = {
    "risk_high": (HIGH_RISK_ICON, "high"),
    "risk_medium": ("alert-triangle", "mid"),
    "certainty_law": ("scale", "ink2"),
    "certainty_official": ("building-bank", "ink2"),
    "certainty_practice": ("eye-check", "ink2"),
    "certainty_report": ("news", "ink2"),
    "as_of": ("calendar", "ink2"),
    "recheck": ("clock-exclamation", "stale"),
    "undated": ("calendar-question", "stale"),
    "not_yet": ("hourglass", "accent"),
    "ended": ("calendar-off", "ink3"),
    "confirmed": ("user-check", "good"),
    "not_confirmed": ("user-question", "ink2"),
    "compromised": ("skull", "high"),
    "closed": ("circle-x", "high"),
    "suspended": ("hourglass", "mid"),
    "warning": (HIGH_RISK_ICON, "high"),
    "changed": ("refresh", "accent"),
}
_BOXED = frozenset({"recheck", "undated", "not_yet", "ended", "changed"})
_BOLD = frozenset({"risk_high", "warning"})
_SOLID = frozenset({"compromised", "closed"})


def tag_of(sign: Sign, words: Words) -> TagSpec:
    """One sign as a tag, in the language of `words`."""
    icon, tone = _ICONS[sign.code]
    return TagSpec(
        icon,
        sign_text(sign, words),
        tone,
        boxed=sign.code in _BOXED,
        bold=sign.code in _BOLD,
        solid=sign.code in _SOLID,
    )


def tags_of(signs: Iterable[Sign], words: Words) -> tuple[TagSpec, ...]:
    """Signs as a line of tags."""
    return tuple(tag_of(sign, words) for sign in signs)
