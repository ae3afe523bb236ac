"""Words typed on the wrong keyboard layout, and Cyrillic spellings of English letter names."""

from __future__ import annotations

from collections.abc import Iterator

_US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_US_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RU = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_UK = "'йцукенгшщзхїфівапролджєячсмитьбю"
_DE = "^qwertzuiopü+asdfghjklöäyxcvbnm,."

_TABLES = (
    str.maketrans(_US + _US_SHIFTED, _RU + _RU),
    str.maketrans(_DE, _RU),
    str.maketrans(_US + _US_SHIFTED, _UK + _UK),
    str.maketrans(_RU, _US),
    str.maketrans(_RU, _DE),
    str.maketrans(_UK, _US),
    str.maketrans("yz", "zy"),
)

# Names of English letters as a Russian ear writes them; longer names first.
_LETTER_NAMES = (
    ("дабл", "w"), ("дабблю", "w"), ("эйч", "h"), ("эич", "h"), ("эйдж", "h"), ("кью", "q"), ("икс", "x"),
    ("уай", "y"), ("зет", "z"), ("зед", "z"), ("джей", "j"), ("джи", "g"), ("кей", "k"), ("эль", "l"),
    ("эл", "l"), ("эм", "m"), ("эн", "n"), ("эс", "s"), ("эф", "f"), ("эр", "r"), ("эй", "a"), ("ар", "r"),
    ("ай", "i"), ("би", "b"), ("си", "c"), ("ди", "d"), ("ти", "t"), ("пи", "p"), ("ви", "v"), ("оу", "o"),
    ("ю", "u"), ("и", "e"), ("о", "o"), ("н", "n"),
)  # fmt: skip


def layout_readings(typed: str) -> Iterator[str]:
    """What `typed` (one chunk without spaces, as typed) would be on another layout, likeliest first."""
    lowered = typed.lower()
    seen = {lowered}
    for table in _TABLES:
        reading = lowered.translate(table)
        if reading not in seen:
            seen.add(reading)
            yield reading


def spelled_letters(word: str) -> str:
    """`юэнэйчсиар` → `unhcr`; empty if the folded word is not spelled out in English letter names."""
    letters = ""
    while word:
        for name, letter in _LETTER_NAMES:
            if word.startswith(name):
                letters += letter
                word = word[len(name) :]
                break
        else:
            return ""
    return letters if len(letters) > 2 else ""
