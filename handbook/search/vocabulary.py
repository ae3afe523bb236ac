"""Every word of the content: what it is worth, how it sounds, and which words it may be a slip for."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path

from handbook.search.keys import KeyTable, heard_pairs
from handbook.search.likeness import IMPORTANT
from handbook.search.romanisation import sound_key
from handbook.search.wordlist import WordList, beginning_with, packed_words, place_of

_WORDS, _VALUES, _KEYS, _HEARD, _LETTERS = "words.bin", "values.bin", "keys", "heard", "letters.bin"
MAX_WORD = 32
_LIKELIEST = 400
"""So many words that may be meant are compared letter by letter, those worth most: each costs some microseconds."""


def letter_mask(word: str) -> int:
    """The letters of a word as bits of a 64-bit number; different letters may share a bit."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) * 37 % 64)
    return mask


def value_of(weight: float) -> int:
    """How much a word matters of which there is so much: 1 for each time it is written in a text, more in titles."""
    return min(65_535, round(16 * math.log2(1 + weight)))


def weight_of(value: int) -> float:
    """About how much there is of a word of this value."""
    return float(2 ** (value / 16)) - 1


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
        packed = packed_words(self.words)
        (folder / _WORDS).write_bytes(packed)
        (folder / _VALUES).write_bytes(self.values.tobytes())
        same = like if like and isinstance(like.words, WordList) and like.words.has_words_of(packed) else None
        sounds, masks = (same._sounds, same._letters.masks) if same else self._new_sieves(like)
        sounds.write(folder, _KEYS)
        known = same._heard.grouped() if same else {}
        KeyTable.of(heard_pairs(self.words, self.values, known)).write(folder, _HEARD)
        _Letters.of(self.words, self.values, masks).write(folder / _LETTERS)

    def _new_sieves(self, like: Vocabulary | None) -> tuple[KeyTable, array[int]]:
        """How the words sound, and the masks of their letters."""
        sounds, known = like._known() if like else ({}, {})
        keys = [(sounds.get(word) or sound_key(word)) if len(word) <= MAX_WORD else "" for word in self.words]
        table = KeyTable.of((key, number) for number, key in enumerate(keys) if len(key) > 1)
        return table, array("Q", [known.get(word) or letter_mask(word) for word in self.words])

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

    def _known(self) -> tuple[dict[str, str], dict[str, int]]:
        """Word → key and word → mask of its letters."""
        words = self.words.all() if isinstance(self.words, WordList) else self.words
        keys, numbers = self._sounds.entries
        return (
            dict(zip(map(words.__getitem__, numbers), keys.all(), strict=True)),
            dict(zip(words, self._letters.masks, strict=True)),
        )

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
    def _letters(self) -> _Letters:
        return _Letters.read(self._letter_bytes, len(self.words))

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


class _Letters:
    """The letters of words: a first sieve for spelling.

    Attributes:
        masks: of every word.
    """

    def __init__(self, masks: array[int], ends: array[int], numbers: array[int]) -> None:
        self.masks = masks
        self._ends = ends
        self._numbers = numbers

    @classmethod
    def of(cls, words: Sequence[str], values: array[int], masks: array[int]) -> _Letters:
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for number, (word, value) in enumerate(zip(words, values, strict=True)):
            size = len(word)
            if not 2 < size <= MAX_WORD or word[0].isdigit():
                continue
            if value >= IMPORTANT:
                groups[_group(size, _IMPORTANT)].append(number)
                continue
            # A slip leaves one of the first two letters among the first two.
            start = size * _WIDTH
            first, second = ord(word[0]) % _LETTERS_APART, ord(word[1]) % _LETTERS_APART
            groups[start + first].append(number)
            if second != first:
                groups[start + second].append(number)
        ends, numbers = array("I"), array("I")
        for group in range(_GROUPS):
            numbers.extend(groups.get(group, ()))
            ends.append(len(numbers))
        return cls(masks, ends, numbers)

    def write(self, path: Path) -> None:
        path.write_bytes(self.masks.tobytes() + self._ends.tobytes() + self._numbers.tobytes())

    @classmethod
    def read(cls, data: bytes, count: int) -> _Letters:
        masks, ends, numbers = array("Q"), array("I"), array("I")
        head = count * masks.itemsize
        body = head + _GROUPS * ends.itemsize
        masks.frombytes(data[:head])
        ends.frombytes(data[head:body])
        numbers.frombytes(data[body:])
        return cls(masks, ends, numbers)

    def near(self, begin: str, mask: int, lengths: Iterable[int], most: int) -> list[int]:
        """Words of `lengths` of which at most `most` bits differ, that begin nearly as `begin` or are important."""
        masks, found = self.masks, list[int]()
        for length in lengths:
            if 0 < length <= MAX_WORD:
                numbers = chain.from_iterable(
                    self._numbers[self._ends[group - 1] if group else 0 : self._ends[group]]
                    for group in {_group(length, letter) for letter in (*begin, _IMPORTANT)}
                )
                found += sorted({n for n in numbers if (mask ^ masks[n]).bit_count() <= most})
        return found


_IMPORTANT = ""
_LETTERS_APART = 64
_WIDTH = _LETTERS_APART + 1
_GROUPS = (MAX_WORD + 1) * _WIDTH


def _group(length: int, letter: str) -> int:
    """The group of words of a length with this letter at the beginning; different letters may share one."""
    return length * _WIDTH + (ord(letter) % _LETTERS_APART if letter else _LETTERS_APART)
