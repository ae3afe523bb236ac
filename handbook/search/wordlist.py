"""Lists of words on disk of which a search needs a few: only those are made strings."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, count
from operator import add
from typing import overload

_LAST = "\U0010ffff"


class WordList(Sequence[str]):
    """Words by number; none has a line break."""

    def __init__(self, packed: bytes = b"") -> None:
        """Take what `packed_words` made.

        Raises:
            ValueError: it is cut off.
        """
        self._ends = array("I")
        size = int.from_bytes(packed[:4], "little") * self._ends.itemsize
        self._ends.frombytes(packed[4 : 4 + size])
        self._text = packed[4 + size :]
        if len(self._text) != (self._ends[-1] if self._ends else 0):
            raise ValueError("words")

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self._ends)))]
        # Before each word stands a line break.
        return self._text[(self._ends[number - 1] if number else 0) + 1 : self._ends[number]].decode()

    def all(self) -> list[str]:
        """Every word as a string."""
        return self._text.decode().split("\n")[1:]


def place_of(words: Sequence[str], word: str) -> int:
    """The number of a word of a sorted list; −1 if it is not there."""
    place = bisect_left(words, word)
    return place if place < len(words) and words[place] == word else -1


def beginning_with(words: Sequence[str], prefix: str) -> tuple[int, int]:
    """From which number on to which (exclusive) the words of a sorted list begin with `prefix`."""
    first = bisect_left(words, prefix)
    return first, bisect_left(words, prefix + _LAST, first)


def packed_words(words: Iterable[str]) -> bytes:
    """A list, in the order given, as `WordList` takes it."""
    # With an empty word before the first one, so that each has its line break.
    text = "\n".join(chain(("",), words)).encode()
    # Cut again, because bytes are counted and to encode each word takes longer.
    ends = array("I", map(add, accumulate(map(len, text.split(b"\n")[1:])), count(1)))
    return b"".join([len(ends).to_bytes(4, "little"), ends.tobytes(), text])
