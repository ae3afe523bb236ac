"""English and German words as a Russian ear writes them: дипортейшн, эсайлум, дойчланд."""

from __future__ import annotations

import re

SHORTEST_HEARD = 4
"""Of fewer consonants too many words are made."""
# What remains is consonants and whether a vowel comes first; capitals are sounds.
_CYRILLIC = {
    "дж": "Z", "ж": "Z", "тш": "S", "тч": "S", "ш": "S", "щ": "S", "ч": "S", "ц": "ts", "б": "b", "в": "v", "г": "g",
    "д": "d", "з": "s", "к": "k", "л": "l", "м": "m", "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f",
    "х": "h",
}  # fmt: skip
_LATIN = {
    "tsch": "S", "sch": "S", "tch": "S", "ch": "S", "sh": "S", "tion": "Sn", "ssion": "Sn", "sion": "Sn", "ph": "f",
    "ght": "t", "dg": "Z", "j": "Z", "ck": "k", "qu": "kv", "x": "ks", "z": "s", "w": "v", "q": "k",
}  # fmt: skip
_SOFT = re.compile("([cg])(?=[eiy])")
_HARD = re.compile("c(?![hk])")
_SILENT = re.compile("(?<=[aeou])w|^(?=kn)k|^(?=wr)w")
_NO_SOUND = re.compile("[^bdfghklmnprstvSZ]")
_DOUBLE = re.compile(r"(.)\1+")


def _longest_first(sounds: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(sounds, key=len, reverse=True)))


_WRITTEN_CYRILLIC, _WRITTEN_LATIN = _longest_first(_CYRILLIC), _longest_first(_LATIN)


def heard_key(word: str) -> str:
    """What is heard of a folded Cyrillic word."""
    heard = _WRITTEN_CYRILLIC.sub(lambda match: _CYRILLIC[match[0]], _SILENT.sub("", word))
    return _key(heard, begins_with_vowel=word[:1] in "аеиоуыэюя")


def heard_keys(word: str) -> frozenset[str]:
    """What is heard of a folded Latin word, read as English or as German."""
    english = _SOFT.sub(lambda match: "s" if match[1] == "c" else "j", word)
    german = "sch" + word[1:] if word.startswith(("sp", "st")) else word
    return frozenset(_heard_of_latin(_HARD.sub("k", way)) for way in {english, german})


def _heard_of_latin(word: str) -> str:
    heard = _WRITTEN_LATIN.sub(lambda match: _LATIN[match[0]], _SILENT.sub("", word))
    return _key(heard, begins_with_vowel=word[:1] in "aeiouy")


def _key(heard: str, *, begins_with_vowel: bool) -> str:
    key = _NO_SOUND.sub("", heard)
    first = "a" if begins_with_vowel else ""
    return first + _DOUBLE.sub(r"\1", key[:1] + key[1:].replace("h", ""))
