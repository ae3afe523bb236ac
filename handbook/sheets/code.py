"""The code of a printed sheet: which text it was printed from, small enough to be typed from paper.

`AM-03QZ-ZZ0R`: the country, then eight symbols of Crockford's base 32 (crockford.com/base32.html): version of the
area 12 bits, topics 18, kind 2, spare 3 (zero), check 5. Nothing of the person it was printed for.

The last symbol makes a weighted sum of all ten places zero in GF(32), each place with a weight of its own: a wrong
symbol changes the sum, and so do two symbols that changed places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handbook.errors import SheetCodeError
from handbook.model.codes import TOPICS
from handbook.sheets.document import SheetKind

VERSIONS = 1 << 12
"""A code holds an area version modulo this."""
_KINDS: tuple[SheetKind, ...] = ("country", "counter", "emergency", "organisations")
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {symbol: value for value, symbol in enumerate(_SYMBOLS)} | {"O": 0, "I": 1, "L": 1}
_COUNTRY_VALUES = {**_VALUES, "L": 2, "U": 3}
"""Letters of a country: as symbols where they are some, so that a swap across the hyphen is noticed too."""
_SPARE_BITS = 3
_QR_PREFIX = "handbook-sheet:"
_SHAPE = re.compile(r"([A-Z]{2})[-\s]*([0-9A-Z]{4})[-\s]*([0-9A-Z]{4})")
_QR_FORM = re.compile(rf"{_QR_PREFIX}([^:\s]+):([a-z0-9-]{{3,64}}):([0-9a-f]{{16}})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What a code tells.

    Attributes:
        version: of the country's area, modulo `VERSIONS`.
        topics: those printed, in reading order.
    """

    country: str
    version: int
    topics: tuple[str, ...]
    kind: SheetKind

    def __str__(self) -> str:
        mask = sum(1 << TOPICS.index(topic) for topic in self.topics)
        bits = self.version % VERSIONS
        bits = bits << len(TOPICS) | mask
        bits = (bits << 2 | _KINDS.index(self.kind)) << _SPARE_BITS
        values = [bits >> shift & 31 for shift in range(30, -1, -5)]
        symbols = "".join(_SYMBOLS[value] for value in (*values, _check(self.country, values)))
        return f"{self.country}-{symbols[:4]}-{symbols[4:]}"


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """A code as typed, or as its QR code holds it: then with the pack and the publisher.

    Attributes:
        root: the first 16 hex digits of the publisher's root hash.
    """

    code: SheetCode
    pack: str | None = None
    root: str | None = None


def qr_text(code: str, pack: str, root_hash: str) -> str:
    """What the QR code of a sheet holds: `handbook-sheet:AM-03QZ-ZZ0R:field-handbook:0123456789abcdef`."""
    return f"{_QR_PREFIX}{code}:{pack}:{root_hash[:16]}"


def read_code(text: str) -> ScannedCode:
    """Read what was typed or scanned; forgives case, hyphens, spaces, and I, L, O for 1, 1, 0.

    Raises:
        SheetCodeError: it is none.
    """
    text = text.strip()
    scanned = _QR_FORM.fullmatch(text)
    if scanned is not None:
        return ScannedCode(_decoded(scanned[1]), scanned[2].lower(), scanned[3].lower())
    return ScannedCode(_decoded(text))


def looks_like_code(text: str) -> bool:
    """Whether this was meant as a code, right or wrong: a word of ten letters is none."""
    text = text.strip()
    if text.lower().startswith(_QR_PREFIX):
        return True
    shaped = _SHAPE.fullmatch(text.upper())
    return shaped is not None and (any(sign.isdigit() for sign in text) or text.count("-") == 2)


def _decoded(text: str) -> SheetCode:
    shaped = _SHAPE.fullmatch(text.strip().upper())
    symbols = shaped[2] + shaped[3] if shaped else ""
    if shaped is None or not all(symbol in _VALUES for symbol in symbols):
        raise SheetCodeError(value=text[:80])
    country = shaped[1]
    *values, check = (_VALUES[symbol] for symbol in symbols)
    bits = sum(value << shift for value, shift in zip(values, range(30, -1, -5), strict=True))
    if check != _check(country, values) or bits & (1 << _SPARE_BITS) - 1:
        raise SheetCodeError(value=text[:80])
    bits >>= _SPARE_BITS
    kind, mask, version = bits & 3, bits >> 2 & (1 << len(TOPICS)) - 1, bits >> 2 + len(TOPICS)
    topics = tuple(topic for place, topic in enumerate(TOPICS) if mask >> place & 1)
    return SheetCode(country, version, topics, _KINDS[kind])


def _check(country: str, values: Sequence[int]) -> int:
    """The symbol that makes the weighted sum zero, its own weight being 1."""
    return _sum(_COUNTRY_VALUES[letter] for letter in country) ^ _sum(values, first=2)


def _sum(values: Iterable[int], first: int = 0) -> int:
    total = 0
    for place, value in enumerate(values, first + 1):
        for _ in range(place):
            value = _doubled(value)
        total ^= value
    return total


def _doubled(value: int) -> int:
    """Times x in GF(2)[x] / (x^5 + x^2 + 1): x has the order 31, so that ten places have ten weights."""
    return value << 1 ^ (0b100101 if value & 16 else 0)
