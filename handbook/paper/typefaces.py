"""Fonts for pieces of text: each letter in the one of our families that has it, never in one of the system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from handbook.paper.fonts import FAMILIES, MONO_FAMILIES

TEXT_ORDER = (*FAMILIES, MONO_FAMILIES[0])
"""Mono last: it has arrows and boxes that the others lack."""

REPLACEMENT = "\ufffd"
"""Stands visibly for a character that none of our fonts has."""

_JOINER = "\u200d"

MOST_MARKS = 3
"""Marks on one letter; no orthography stacks more, and more would run into the lines above."""

_LIGATURES = QFont.Tag("liga")
"""Off in Latin: a search for "confirmed" must find the word in the PDF."""

_CONTROLS = {
    *range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF,
}  # fmt: skip
_CLEAN = {code: " " if code in (0x09, 0x0A, 0x0D, 0x2028, 0x2029) else None for code in _CONTROLS}


class Typefaces:
    """Finds fonts. One per thread; the families must be registered (`paper/fonts.py`)."""

    def __init__(self) -> None:
        self.font = lru_cache(maxsize=256)(self._font)
        self._metrics = [QFontMetricsF(self._font(family, 100)) for family in TEXT_ORDER]
        self._families: dict[tuple[str, bool], int] = {}
        self.printable = lru_cache(maxsize=4096)(self._printable)

    def _font(self, family: str, size: int, bold: bool = False, italic: bool = False) -> QFont:
        """A font of exactly this family.

        Args:
            family: one of ours.
            size: of the letters, in units of the page.
            bold: heavy.
            italic: slanted; not together with bold, of which we have no face.
        """
        font = QFont(family)
        font.setPixelSize(max(1, size))
        font.setBold(bold)
        font.setItalic(italic and not bold and family == FAMILIES[0])
        if family in (FAMILIES[0], MONO_FAMILIES[0]):
            font.setFeature(_LIGATURES, 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        strategy = QFont.StyleStrategy
        font.setStyleStrategy(strategy(strategy.NoFontMerging | strategy.PreferOutline))
        return font

    def runs(self, text: str, *, mono: bool = False) -> Iterator[tuple[int, int, str]]:
        """`printable` text in pieces of one family: (start, length, family)."""
        if not text:
            return
        first = len(TEXT_ORDER) - 1 if mono else 0
        if all(self._family(char, mono) == first for char in set(text)):
            yield 0, len(text), TEXT_ORDER[first]
            return
        start, current = 0, self._family(text[0], mono)
        for place, char in enumerate(text):
            family = self._family(char, mono)
            if family != current and not self._stays(char, current):
                if place > start:
                    yield start, place - start, TEXT_ORDER[current]
                start, current = place, family
        yield start, len(text) - start, TEXT_ORDER[current]

    def _stays(self, char: str, family: int) -> bool:
        """Whether a space or mark goes with the letters before it."""
        return unicodedata.category(char) in {"Zs", "Mn", "Me", "Cf"} and self._has(char, family)

    def _printable(self, text: str) -> str:
        """`text` without what misleads or breaks a line; what no font has becomes `REPLACEMENT`, one per sign.

        All in the Basic Multilingual Plane, so that Qt counts characters as Python does.
        """
        text = text.translate(_CLEAN)
        if all(
            (char.isalnum() and self._family(char, False) >= 0) or char in " .,:;()-—«»·"
            for char in set(text)
        ):
            return text
        found: list[str] = []
        marks, is_joined = 0, False
        for char in text:
            if char == _JOINER and found and found[-1] == REPLACEMENT:
                is_joined = True  # one emoji of several characters
                continue
            kind = unicodedata.category(char)
            if kind in {"Mn", "Me"}:
                marks += 1
            elif kind != "Cf":
                marks = 0
            if self._family(char, False) < 0:
                if not is_joined and kind not in {"Mn", "Me", "Cf", "Sk"}:
                    found.append(REPLACEMENT)
            elif marks <= MOST_MARKS:
                found.append(char)
            is_joined = False
        return "".join(found)

    def _family(self, char: str, mono: bool) -> int:
        """Which of TEXT_ORDER has a character; -1 none."""
        key = (char, mono)
        known = self._families.get(key)
        if known is None:
            order = range(len(TEXT_ORDER))
            wanted = [len(TEXT_ORDER) - 1, *order] if mono else order
            known = next((family for family in wanted if self._has(char, family)), -1)
            self._families[key] = known
        return known

    def _has(self, char: str, family: int) -> bool:
        return ord(char) < 0x10000 and self._metrics[family].inFontUcs4(ord(char))


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that decides is of a script written from right to left."""
    return next((d != "L" for d in map(unicodedata.bidirectional, text) if d in ("L", "R", "AL")), False)


def reads_from_right(lang: str) -> bool:
    """Whether a language (BCP 47) is written from right to left, by its script or, without one, its usual script."""
    parts = lang.replace("_", "-").split("-")
    scripts = [part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()]
    if scripts:
        return scripts[0] in {"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"}
    return parts[0].lower() in {"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr"}
