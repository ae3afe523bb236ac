"""Finding words in text that is shown: without regard to case, ё as е, every character keeping its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´‘ʻ][^\W_]+)*")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SAME = str.maketrans({"ё": "е", "\u00a0": " ", "\u2019": "'", "\u2011": "-", "ı": "i"})
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´‘ʻ")
_LATIN_LIMIT = 0x250


def in_units(text: str) -> str:
    """`text` as Qt counts it: a character beyond the first 65,536 takes two places."""
    return _ASTRAL.sub("\ufffd\ufffd", text)


def folded(text: str) -> str:
    """`text` as it is compared, of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" and the like
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that decides is of a script written from right to left."""
    return next((d != "L" for d in map(unicodedata.bidirectional, text) if d in ("L", "R", "AL")), False)


def places(text: str, query: str) -> list[tuple[int, int]]:
    """Where `query` stands in the folded `text`, as (start, end); none where it is blank."""
    wanted = folded(in_units(query)).strip()
    if not wanted:
        return []
    found, start = [], text.find(wanted)
    while start >= 0:
        found.append((start, start + len(wanted)))
        start = text.find(wanted, start + len(wanted))
    return found


def marked_parts(text: str, marks: Set[str]) -> list[tuple[str, bool]]:
    """`text` cut into parts, each with whether it is one of the words to mark."""
    if not marks:
        return [(text, False)]
    cuts = [0]
    for match in _WORD.finditer(text):
        if _word_form(match[0]) in marks:
            cuts += [match.start(), match.end()]
    cuts.append(len(text))
    parts = [(text[start:end], number % 2 == 1) for number, (start, end) in enumerate(pairwise(cuts))]
    return [part for part in parts if part[0]]


def _word_form(word: str) -> str:
    """The form in which the search hands over its words: no case, ё as е, no marks on Latin letters."""
    word = unicodedata.normalize("NFC", word).casefold().translate(_SAME).translate(_APOSTROPHES)
    return "".join(unicodedata.normalize("NFD", c)[0] if "\x7f" < c < chr(_LATIN_LIMIT) else c for c in word)
