"""One rough Latin key per word, the same for every way of writing a sound: дезертир, dezertir, desertir."""

from __future__ import annotations

import re
from functools import lru_cache

from handbook.search.text import script, stop_words, weak_words

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu",
    "я": "ia", "і": "i", "ї": "i", "є": "e", "ў": "u", "қ": "k", "ң": "n", "ғ": "g", "ү": "u", "ұ": "u", "ө": "o",
    "ә": "a", "һ": "h", "ј": "i", "љ": "l", "њ": "n", "ћ": "ch", "ђ": "d", "џ": "zh",
}  # fmt: skip
_ARMENIAN = {
    "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "e", "թ": "t", "ժ": "zh", "ի": "i",
    "լ": "l", "խ": "h", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "g", "ճ": "ch", "մ": "m", "յ": "i",
    "ն": "n", "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t",
    "ր": "r", "ց": "ts", "ւ": "v", "փ": "p", "ք": "k", "օ": "o", "ֆ": "f",
}  # fmt: skip
_GEORGIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p",
    "ქ": "k", "ღ": "g", "ყ": "k", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "h",
    "ჯ": "j", "ჰ": "h",
}  # fmt: skip
_LETTERS = str.maketrans(_CYRILLIC | _ARMENIAN | _GEORGIAN)

# Ways of writing one sound in Latin letters, longest first; capitals are sounds of the key.
_SOUNDS = {
    "schtsch": "S", "shtsh": "S", "shch": "S", "szcz": "S", "tsch": "S", "tch": "S", "sch": "S", "dzh": "Z",
    "zh": "Z", "kh": "", "ch": "S", "sh": "S", "ts": "S", "tz": "S", "cz": "S", "sz": "S", "dj": "Z", "dz": "Z",
    "ph": "F", "th": "T", "ck": "K", "qu": "KV", "w": "V", "q": "K", "x": "KS", "c": "S", "h": "",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
# я, ia, ya, ja and a after a soft sound are one: only the vowel counts.
_GLIDE = re.compile(r"[iyj]+(?=[aeou])")
_REPEATED = re.compile(r"(.)\1+")
_SHORTEST_FILLER = 5


def romanise(word: str) -> str:
    """A folded word in Latin letters, one plain way (Cyrillic, Armenian, Georgian)."""
    return word.translate(_LETTERS)


def says_nothing(word: str) -> bool:
    """Whether a folded word is a Russian word in Latin letters that says little: mozhno, chto, seychas."""
    known = _romanised_fillers()
    return word in known or (
        len(word) >= _SHORTEST_FILLER and script(word) == "latin" and sound_key(word) in known
    )


@lru_cache(maxsize=1)
def _romanised_fillers() -> frozenset[str]:
    """As they are written one plain way, and the keys of the longer ones."""
    fillers = [word for word in stop_words() | weak_words() if script(word) == "cyrillic"]
    return frozenset(
        [*map(romanise, fillers), *(sound_key(word) for word in fillers if len(word) >= _SHORTEST_FILLER)]
    )


def sound_key(word: str) -> str:
    """The key of a folded word: equal for the usual romanisations of one word, empty for a number.

    Sounds that habits of writing confuse share one letter, so keys are coarse: a key proposes, the caller checks.
    """
    if word.isdigit():
        return ""
    key = _SOUND.sub(lambda match: _SOUNDS[match[0]], romanise(word))
    key = _GLIDE.sub("", key).replace("y", "i").replace("j", "i")
    return _REPEATED.sub(r"\1", key.lower().replace("z", "s"))


def sound_keys(word: str) -> tuple[str, ...]:
    """The keys a word of a query may have: `j` is ж to some and й to others."""
    keys = [sound_key(word)]
    if "j" in word:
        keys.append(sound_key(word.replace("j", "zh")))
    return tuple(dict.fromkeys(key for key in keys if key))
