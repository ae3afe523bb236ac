"""Words by what they sound like: sorted keys, each with the number of a word."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from pathlib import Path

from handbook.search.heard import SHORTEST_HEARD, heard_keys
from handbook.search.wordlist import WordList, beginning_with, packed_words

_ENDINGS = ("bin", "numbers.bin")
_LEAST_HEARD = 37
"""The value of a word of the glossary: others are not taken for what somebody has heard."""


class KeyTable:
    """Read with the rest of an index, taken apart when it is asked."""

    def __init__(self, keys: bytes = b"", numbers: bytes = b"") -> None:
        self._packed = keys, numbers

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> KeyTable:
        """The table of (key, number of a word)."""
        ordered = sorted(pairs, key=itemgetter(0))
        return cls(packed_words(key for key, _ in ordered), array("I", [at for _, at in ordered]).tobytes())

    def write(self, folder: Path, name: str) -> None:
        """As two files of this name."""
        for part, ending in zip(self._packed, _ENDINGS, strict=True):
            (folder / f"{name}.{ending}").write_bytes(part)

    @classmethod
    def read(cls, folder: Path, name: str) -> KeyTable:
        """As `write` wrote it."""
        return cls(*((folder / f"{name}.{ending}").read_bytes() for ending in _ENDINGS))

    @cached_property
    def entries(self) -> tuple[WordList, array[int]]:
        """Keys and, beside each, the number of its word."""
        keys, packed = self._packed
        numbers = array("I")
        numbers.frombytes(packed)
        return WordList(keys), numbers

    def grouped(self) -> dict[int, list[str]]:
        """Number of a word → its keys."""
        found: dict[int, list[str]] = {}
        keys, numbers = self.entries
        for key, number in zip(keys.all(), numbers, strict=True):
            found.setdefault(number, []).append(key)
        return found

    def find(self, key: str, *, begin: bool, limit: int) -> list[int]:
        """The numbers of the words whose key is `key` or, where `begin`, begins with it."""
        keys, numbers = self.entries
        first, last = beginning_with(keys, key)
        if not begin:
            last = bisect_right(keys, key, first, last)
        return list(numbers[first : min(last, first + limit)])


def heard_pairs(
    words: Sequence[str], values: Iterable[int], known: Mapping[int, Iterable[str]]
) -> Iterable[tuple[str, int]]:
    """Of every important Latin word what is heard of it, and its number.

    Args:
        words: all of them.
        values: how much each matters.
        known: number of a word → what is heard of it, where that was found out before.
    """
    for number, value in enumerate(values):
        if value >= _LEAST_HEARD:
            keys = known.get(number) or _keys_of(words[number])
            yield from ((key, number) for key in keys)


def _keys_of(word: str) -> list[str]:
    is_latin = word.isascii() and word.isalpha()
    return sorted(key for key in heard_keys(word) if len(key) >= SHORTEST_HEARD) if is_latin else []
