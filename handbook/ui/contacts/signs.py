"""The signs of a contact as tags (visual.md, "Signs")."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.model.signs import Sign, SignCode
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec
from handbook.words.catalogue import Words
from handbook.words.dates import format_date


def sign_tag(sign: Sign, lang: str) -> TagSpec:
    """One sign of an organisation as a tag in `lang`."""
    words = Words(lang)
    if sign.moment is None:
        text = words.sentence(f"signs.{sign.code}")
    else:
        text = words.sentence(f"signs.{sign.code}", date=format_date(sign.moment, lang))
    return _shape(sign.code, text)


def sign_tags(signs: Iterable[Sign], lang: str) -> tuple[TagSpec, ...]:
    """Signs of an organisation as tags in `lang`."""
    return tuple(sign_tag(sign, lang) for sign in signs)


def _shape(code: SignCode, text: str) -> TagSpec:
    match code:
        case "compromised":
            return TagSpec("skull", text, "high", solid=True)
        case "closed":
            return TagSpec("circle-x", text, "high", solid=True)
        case "suspended":
            return TagSpec("circle-minus", text, "mid", boxed=True)
        case "warning":
            return TagSpec(HIGH_RISK_ICON, text, "high", bold=True)
        case "undated":
            return TagSpec("calendar-question", text, "stale", boxed=True)
        case "recheck":
            return TagSpec("clock-exclamation", text, "stale", boxed=True)
        case "confirmed":
            return TagSpec("user-check", text, "good")
        case "not_confirmed":
            return TagSpec("user-question", text)
        case _:
            return TagSpec("calendar", text)
