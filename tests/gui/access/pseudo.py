"""Languages nobody speaks: every word of the program in brackets, longer, accented or from right to left."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator

from handbook.app.composition import Program
from handbook.words.names import cldr_locale, own_language_name

ROOT = Path(__file__).parents[3]
_PARTS = re.compile(r"({\w*}|%L?\d|%n)")
_ACCENTS = "åçéğĥîĵļñöŕšûŵÿž"
_ACCENTED = str.maketrans("aceghijlnorsuwyzACEGHIJLNORSUWYZ", _ACCENTS + _ACCENTS.upper())
_ARABIC = str.maketrans(dict(zip(string.ascii_lowercase, map(chr, range(0x0628, 0x0642)), strict=True)))
_LONG = 20
"""A shorter piece must be a whole piece of the content: one word stands in some sentence of it anyway."""
_FIXED = {"field handbook", "field handbook editors", "vcard", "letter"}
_DATE_OR_KEY = re.compile(
    r"(\d+ )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)( \d+)?|(ctrl|alt|shift)\+.*|f\d+|esc|enter"
)
_ADDRESS = re.compile(r"(https?|socks5h)://\S+|\S+@\S+|@\w+|… \S+|\w+\.(org|live|kz|me|com|ru|de)\S*")
_FILE_OR_CODE = re.compile(r"\S+\.(hbpack|json)|/tmp/\S+|\d+ kB|[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}")
_FILLING = (" åñð", " šö", " öñ", " åğåîñ")


class PseudoProgram(Program):
    """The program in longer, accented words."""

    translators: type[QTranslator]
    direction = Qt.LayoutDirection.LeftToRight

    def _translate(self, lang: str) -> None:
        self._forget_words()
        QLocale.setDefault(QLocale(lang))
        translator = self.translators(self._app)
        self._app.installTranslator(translator)
        self._translators.append(translator)
        self._app.setLayoutDirection(self.direction)


class _Longer(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return longer(text)


class _Arabic(_Longer):
    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return arabic(text)


class LongProgram(PseudoProgram):
    """⟦Åççéñţš⟧ and 40 % more of them."""

    translators = _Longer


class RightToLeftProgram(PseudoProgram):
    """Arabic letters, mirrored."""

    translators = _Arabic
    direction = Qt.LayoutDirection.RightToLeft


def longer(text: str) -> str:
    """`text` accented, at least 40 % longer, in brackets; what is filled in stays."""
    filling, place = "", 0
    while len(filling) < 0.4 * len(text):
        filling += _FILLING[place % len(_FILLING)]
        place += 1
    return _bracketed(text, lambda part: part.translate(_ACCENTED), filling)


def arabic(text: str) -> str:
    """`text` in Arabic letters, in brackets."""
    return _bracketed(text, lambda part: part.lower().translate(_ARABIC), "")


class Content:
    """Everything the content and the Unicode CLDR say: what may stand there in English.

    Args:
        more: what else may.
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        found = list(more)
        for file in (ROOT / "content").rglob("*.toml"):
            _collect(tomllib.loads(file.read_text("utf-8")), found)
        for chapter in (ROOT / "resources/help/en").glob("*.md"):
            found += [line.strip("#-*> ") for line in chapter.read_text("utf-8").splitlines()]
        locale = cldr_locale("en")
        found += [*map(str, locale.territories.values()), *map(str, locale.languages.values())]
        found += map(str, locale.currencies.values())
        found += [own_language_name(lang) for lang in ("en", "ru", "de")]
        self._all = "\n".join(found).casefold()
        self._parts = {part.casefold() for text in found for part in _parts(text)} | _FIXED

    def untranslated(self, said: str) -> list[str]:
        """The parts of what is said that are neither in brackets nor content."""
        return [part for part in _parts(_outside(said)) if self._is_strange(part.casefold())]

    def _is_strange(self, part: str) -> bool:
        if not re.search(r"[a-z]{2,}", part) or part in self._parts or _DATE_OR_KEY.fullmatch(part):
            return False
        if not set(_ACCENTS).isdisjoint(part):  # half of a sentence whose brackets are elsewhere
            return False
        return len(part) < _LONG or part not in self._all


def _parts(text: str) -> list[str]:
    """Pieces between stops, commas and the like."""
    pieces = re.split(r"[\n,:;|›→“”…]+| · |\. |\.$|[()]", _FILE_OR_CODE.sub("", _ADDRESS.sub("", text)))
    return [piece.strip() for piece in pieces if piece.strip()]


def _outside(said: str) -> str:
    """What stands in no brackets."""
    outside, depth = [], 0
    for char in said:
        depth += char == "⟦"
        if depth == 0:
            outside.append(char)
        elif char == "⟧":
            depth -= 1
            outside.append("\n")
    return "".join(outside)


def _bracketed(text: str, change: Callable[[str], str], filling: str) -> str:
    parts = _PARTS.split(text)
    changed = [part if number % 2 else change(part) for number, part in enumerate(parts)]
    return f"⟦{''.join(changed)}{filling}⟧"


def _collect(value: object, found: list[str]) -> None:
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, dict):
        for each in value.values():
            _collect(each, found)
    elif isinstance(value, list):
        for each in value:
            _collect(each, found)
