"""Every word of the content: what it is worth, how it sounds, and which words it may be a slip for."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from handbook.search.keys import LEAST_HEARD, KeyTable, heard_pairs
from handbook.search.letters import MAX_WORD, Letters, letter_mask
from handbook.search.renumbering import Renumbering
from handbook.search.romanisation import sound_key
from handbook.search.wordlist import WordList, beginning_with, packed_words, place_of

_WORDS, _VALUES, _KEYS, _HEARD, _LETTERS = "words.bin", "values.bin", "keys", "heard", "letters.bin"
_LIKELIEST = 400
"""So many words that may be meant are compared letter by letter, those worth most: each costs some microseconds."""


def value_of(weight: float) -> int:
    """How much a word matters of which there is so much: 1 for each time it is written in a text, more in titles."""
    return min(65_535, round(16 * math.log2(1 + weight)))


def weight_of(value: int) -> float:
    """About how much there is of a word of this value."""
    return float(2 ** (value / 16)) - 1


def _sounds(words: Sequence[str], numbers: Iterable[int]) -> Iterator[tuple[str, int]]:
    """(how the word sounds, its number) of those of `numbers` of which something can be said."""
    for number in numbers:
        word = words[number]
        key = sound_key(word) if len(word) <= MAX_WORD else ""
        if len(key) > 1:
            yield key, number


class Vocabulary:
    """Every word of the content, sorted, with how much it matters.

    There may be hundreds of thousands, of which a query needs a few: words are strings when they are asked for. What
    only repairs need is read with the rest, since the files may be replaced later, but taken apart when needed.
    """

    def __init__(
        self,
        words: Sequence[str],
        values: array[int],
        sounds: KeyTable | None = None,
        heard: KeyTable | None = None,
        letters: bytes = b"",
    ) -> None:
        self.words = words
        self.values = values
        self._sounds = sounds or KeyTable()
        self._heard = heard or KeyTable()
        self._letter_bytes = letters

    def write(self, folder: Path, like: Vocabulary | None = None) -> None:
        """Words, values, keys and letters as separate files.

        Args:
            like: has most of the words: what is known of them need not be found out again.
        """
        (folder / _WORDS).write_bytes(packed_words(self.words))
        (folder / _VALUES).write_bytes(self.values.tobytes())
        sounds, heard, letters = self._sieves_as(like) if like else self._sieves()
        sounds.write(folder, _KEYS)
        heard.write(folder, _HEARD)
        letters.write(folder / _LETTERS)

    def _sieves(self) -> tuple[KeyTable, KeyTable, Letters]:
        """How the words sound, how they are heard, their letters."""
        words, values, all_ = self.words, self.values, range(len(self.words))
        heard = KeyTable.of(heard_pairs(words, values, all_))
        return KeyTable.of(_sounds(words, all_)), heard, Letters.of(words, values)

    def _sieves_as(self, like: Vocabulary) -> tuple[KeyTable, KeyTable, Letters]:
        """The same, with what `like` has of them."""
        words, values = self.words, self.values
        before = like.words.all() if isinstance(like.words, WordList) else like.words
        changes = Renumbering.between(before, words)
        turned = changes.crossing(LEAST_HEARD, like.values, values)
        heard = heard_pairs(words, values, turned.union(changes.came))
        return (
            like._sounds.renewed(changes, _sounds(words, changes.came)),
            like._heard.renewed(changes, heard, turned),
            like._letters.renewed(like.values, changes, words, values),
        )

    @classmethod
    def read(cls, folder: Path) -> Vocabulary:
        """As `write` wrote it.

        Raises:
            ValueError: lists of different length.
        """
        words = WordList((folder / _WORDS).read_bytes())
        values = array("H")
        values.frombytes((folder / _VALUES).read_bytes())
        if len(values) != len(words):
            raise ValueError(_WORDS)
        sounds, heard = (KeyTable.read(folder, name) for name in (_KEYS, _HEARD))
        return cls(words, values, sounds, heard, (folder / _LETTERS).read_bytes())

    def __contains__(self, word: str) -> bool:
        return place_of(self.words, word) >= 0

    def value(self, word: str) -> int:
        """How much the word matters; 0 if it is not there."""
        place = place_of(self.words, word)
        return self.values[place] if place >= 0 else 0

    def highest(self, prefix: str) -> int:
        """How much the most important of the words that begin with `prefix` matters; 0 if there is none."""
        first, last = beginning_with(self.words, prefix)
        return max(self.values[first:last], default=0)

    def completions(self, prefix: str, limit: int) -> list[str]:
        """The words that begin with `prefix`, the most important first, at most `limit`."""
        first, last = beginning_with(self.words, prefix)
        if last - first > limit:
            return list(map(self.words.__getitem__, self._likeliest(range(first, last), limit)))
        return list(self.words[first:last])

    def _likeliest(self, numbers: Iterable[int], limit: int) -> list[int]:
        """The `limit` most important of some words, of equals those that come first."""
        return sorted(numbers, key=self.values.__getitem__, reverse=True)[:limit]

    def sounding(self, key: str, *, begin: bool = False, limit: int = 40) -> list[str]:
        """The words whose sound key is `key` (or begins with it), in no order."""
        return [self.words[number] for number in self._sounds.find(key, begin=begin, limit=limit)]

    def heard(self, key: str, limit: int = 40) -> list[str]:
        """The important English and German words that are heard as `key`, in no order."""
        return [self.words[number] for number in self._heard.find(key, begin=False, limit=limit)]

    @cached_property
    def _letters(self) -> Letters:
        return Letters.read(self._letter_bytes, len(self.words))

    def resembling(self, word: str, most: int, *, shared: int = 0, beginning: bool = False) -> list[str]:
        """Words that may be `most` slips from `word` (or begin so), by length and letters: a superset, no order.

        Of very many only those that matter most.

        Args:
            word: folded.
            most: slips.
            shared: so many first letters are the same; without one, one of the first two is a first one of the other
                word too, or the other is asked for often.
            beginning: whether a word may go on, if letters are shared.
        """
        size, mask, words = len(word), letter_mask(word), self.words
        if not shared:
            found = self._letters.near(word[:2], mask, range(size - most, size + most + 1), 2 * most)
        else:
            masks = self._letters.masks
            numbers = range(*beginning_with(words, word[:shared]))
            found = [number for number in numbers if (mask & ~masks[number]).bit_count() <= most]
            longest = MAX_WORD if beginning else size + most
            found = [number for number in found if size - most <= len(words[number]) <= longest]
        if len(found) > _LIKELIEST:
            found = self._likeliest(found, _LIKELIEST)
        return list(map(words.__getitem__, found))
