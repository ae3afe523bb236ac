"""Words typed on the wrong keyboard layout, and words spelled in the names of letters."""

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


# Names of Russian letters as abbreviations are read out: вэнэжэ is ВНЖ.
_RUSSIAN_NAMES = (
    ("эль", "л"), ("эл", "л"), ("эм", "м"), ("эн", "н"), ("эр", "р"), ("эс", "с"), ("эф", "ф"), ("бэ", "б"),
    ("вэ", "в"), ("гэ", "г"), ("дэ", "д"), ("же", "ж"), ("жэ", "ж"), ("зэ", "з"), ("ка", "к"), ("кэ", "к"),
    ("пэ", "п"), ("тэ", "т"), ("ха", "х"), ("хэ", "х"), ("це", "ц"), ("цэ", "ц"), ("че", "ч"), ("чэ", "ч"),
    ("ша", "ш"), ("ща", "щ"), ("а", "а"), ("е", "е"), ("и", "и"), ("о", "о"), ("у", "у"), ("э", "э"), ("ю", "ю"),
    ("я", "я"),
    # Said so, and heard so by dictation.
    ("ве", "в"), ("не", "н"), ("нэ", "н"), ("ре", "р"), ("рэ", "р"), ("пе", "п"), ("бе", "б"), ("ге", "г"),
    ("де", "д"), ("се", "с"), ("сэ", "с"), ("фе", "ф"), ("фэ", "ф"), ("ме", "м"), ("мэ", "м"), ("те", "т"),
)  # fmt: skip


def spelled_letters(word: str) -> tuple[str, ...]:
    """`юэнэйчсиар` → `unhcr`, `эрвэпэ` → `рвп`: what a folded word may be, spelled out in names of letters."""
    readings = (_read_names(word, _LETTER_NAMES), _read_names(word, _RUSSIAN_NAMES))
    return tuple(letters for letters in readings if len(letters) > 2)


def _read_names(word: str, names: tuple[tuple[str, str], ...]) -> str:
    letters = ""
    while word:
        found = next(((name, letter) for name, letter in names if word.startswith(name)), None)
        if found is None:
            return ""
        letters += found[1]
        word = word[len(found[0]) :]
    return letters
