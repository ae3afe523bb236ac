"""Words by what they sound like: sorted keys, each with the number of a word."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from pathlib import Path

from handbook.search.heard import SHORTEST_HEARD, heard_keys
from handbook.search.renumbering import Renumbering
from handbook.search.wordlist import WordList, beginning_with, packed_words

_ENDINGS = ("bin", "numbers.bin")
LEAST_HEARD = 37
"""The value of a word of the glossary: others are not taken for what somebody has heard."""
_key_of, _number_of = map(itemgetter, range(2))
"""The parts of a pair, as functions for loops that run in C."""


class KeyTable:
    """Read with the rest of an index, taken apart when it is asked."""

    def __init__(self, keys: bytes = b"", numbers: bytes = b"") -> None:
        self._packed = keys, numbers

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> KeyTable:
        """The table of (key, number of a word)."""
        return cls._packing(sorted(pairs, key=_key_of))

    @classmethod
    def _packing(cls, ordered: Sequence[tuple[str, int]]) -> KeyTable:
        return cls(packed_words(map(_key_of, ordered)), array("I", map(_number_of, ordered)).tobytes())

    def renewed(
        self, changes: Renumbering, joining: Iterable[tuple[str, int]], leaving: Collection[int] = ()
    ) -> KeyTable:
        """The table of words of which most were there before.

        Args:
            changes: which words stayed.
            joining: of the words that came in.
            leaving: numbers (of now) of words that stayed, but not in this table as they were.
        """
        if changes.is_needless and not leaving:
            return self
        keys, numbers = self.entries
        now = map(changes.now.__getitem__, numbers)
        pairs = [pair for pair in zip(keys.all(), now, strict=True) if pair[1] >= 0]
        if leaving:
            pairs = [pair for pair in pairs if pair[1] not in leaving]
        # In order already, but for those that join: by numbers too, as `of` finds them.
        return self._packing(sorted(chain(pairs, joining)))

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

    def find(self, key: str, *, begin: bool, limit: int) -> list[int]:
        """The numbers of the words whose key is `key` or, where `begin`, begins with it."""
        keys, numbers = self.entries
        first, last = beginning_with(keys, key)
        if not begin:
            last = bisect_right(keys, key, first, last)
        return list(numbers[first : min(last, first + limit)])


def heard_pairs(
    words: Sequence[str], values: Sequence[int], numbers: Iterable[int]
) -> Iterator[tuple[str, int]]:
    """Of those of `numbers` that are important Latin words what is heard of them, and their numbers."""
    for number in numbers:
        if values[number] >= LEAST_HEARD:
            yield from ((key, number) for key in _keys_of(words[number]))


def _keys_of(word: str) -> list[str]:
    is_latin = word.isascii() and word.isalpha()
    return sorted(key for key in heard_keys(word) if len(key) >= SHORTEST_HEARD) if is_latin else []
