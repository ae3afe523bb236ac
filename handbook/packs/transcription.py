"""English words spelled for readers of Russian and German, so that a fingerprint can be read aloud and recognised.

A help for the tongue, not linguistics: the same word always gives the same spelling, and the English word stands
beside it. Longer groups of letters go first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_RUSSIAN: Mapping[str, str] = {
    "tion": "шн", "sion": "жн", "ough": "о", "augh": "о", "eigh": "эй", "igh": "ай", "tch": "ч", "sch": "ск",
    "ch": "ч", "sh": "ш", "th": "т", "ph": "ф", "wh": "у", "gh": "г", "ck": "к", "qu": "кв", "kn": "н", "wr": "р",
    "oo": "у", "ee": "и", "ea": "и", "ou": "ау", "ow": "оу", "oa": "оу", "oi": "ой", "oy": "ой", "ai": "эй",
    "ay": "эй", "ey": "и", "au": "о", "aw": "о", "ew": "ью", "ie": "и", "ce": "се", "ci": "си", "cy": "си",
    "ge": "дже", "gi": "джи", "gy": "джи", "ya": "я", "yu": "ю", "yo": "йо",
    "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "дж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "в", "x": "кс", "y": "и", "z": "з", "-": "-",
}  # fmt: skip
_GERMAN: Mapping[str, str] = {
    "tion": "schen", "sion": "schen", "ough": "o", "augh": "o", "eigh": "äi", "igh": "ai", "tch": "tsch",
    "sch": "sk", "ch": "tsch", "sh": "sch", "th": "th", "ph": "f", "wh": "w", "gh": "g", "ck": "ck", "qu": "kw",
    "kn": "n", "wr": "r", "oo": "u", "ee": "ie", "ea": "ie", "ou": "au", "ow": "au", "oa": "ou", "oi": "eu",
    "oy": "eu", "ai": "äi", "ay": "äi", "ey": "i", "au": "o", "aw": "o", "ew": "ju", "ie": "ie", "ce": "sse",
    "ci": "ssi", "cy": "ssi", "ge": "dsche", "gi": "dschi", "gy": "dschi", "ya": "ja", "yu": "ju", "yo": "jo",
    "c": "k", "j": "dsch", "v": "w", "w": "w", "y": "i", "z": "s", "s": "s", "x": "ks",
}  # fmt: skip
_SPELLINGS: Mapping[str, Mapping[str, str]] = {"ru": _RUSSIAN, "de": _GERMAN}
_SILENT_E = re.compile(r"(?<=[aeiouy][bdfgklmnprstvz])e$")


def transcription(words: Iterable[str], lang: str) -> tuple[str, ...]:
    """Each word as a reader of `lang` would write down what he hears; unchanged for languages without a spelling."""
    spelling = _SPELLINGS.get(lang.partition("-")[0])
    if spelling is None:
        return tuple(words)
    groups = re.compile("|".join(sorted(map(re.escape, spelling), key=len, reverse=True)))
    return tuple(
        groups.sub(lambda group: spelling[group[0]], _SILENT_E.sub("", _single(word.lower())))
        for word in words
    )


def _single(word: str) -> str:
    """`word` with double consonants written once: what is heard."""
    return re.sub(r"([bcdfghjklmnpqrstvwxz])\1", r"\1", word)
