"""The letters of words: a first sieve for words that may be slips for one another."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from handbook.search.likeness import IMPORTANT
from handbook.search.renumbering import Renumbering

MAX_WORD = 32
_IMPORTANT = ""
_LETTERS_APART = 64
_WIDTH = _LETTERS_APART + 1
_GROUPS = (MAX_WORD + 1) * _WIDTH


def letter_mask(word: str) -> int:
    """The letters of a word as bits of a 64-bit number; different letters may share a bit."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) * 37 % 64)
    return mask


class Letters:
    """The letters of the words of a vocabulary, and groups of words by length and beginning.

    Attributes:
        masks: of every word.
    """

    def __init__(self, masks: array[int], ends: array[int], numbers: array[int]) -> None:
        self.masks = masks
        self._ends = ends
        self._numbers = numbers

    @classmethod
    def of(cls, words: Sequence[str], values: Sequence[int]) -> Letters:
        """Those of some words and what each of them matters."""
        groups = _grouped(words, values, range(len(words)))
        ends, numbers = array("I"), array("I")
        for group in range(_GROUPS):
            numbers.extend(groups.get(group, ()))
            ends.append(len(numbers))
        return cls(array("Q", map(letter_mask, words)), ends, numbers)

    def renewed(
        self, values: array[int], changes: Renumbering, words_now: Sequence[str], values_now: array[int]
    ) -> Letters:
        """The same for words of which most were there before.

        Args:
            values: what each word of before matters.
            changes: which words stayed.
            words_now: the words as they are.
            values_now: what each of them matters.
        """
        turned = changes.crossing(IMPORTANT, values, values_now)
        if changes.is_needless and not turned:
            return self
        came = changes.came
        joining = _grouped(words_now, values_now, sorted(turned.union(came)))
        left, ends, numbers = list(map(changes.now.__getitem__, self._numbers)), array("I"), list[int]()
        start = 0
        for group, end in enumerate(self._ends):
            part = left[start:end]
            if group in joining or -1 in part or not turned.isdisjoint(part):
                part = sorted({*part} - {-1} - turned | set(joining.get(group, ())))
            numbers += part
            ends.append(len(numbers))
            start = end
        masks = changes.carried(self.masks, (letter_mask(words_now[number]) for number in came))
        return Letters(masks, ends, array("I", numbers))

    def write(self, path: Path) -> None:
        """As bytes."""
        path.write_bytes(self.masks.tobytes() + self._ends.tobytes() + self._numbers.tobytes())

    @classmethod
    def read(cls, data: bytes, count: int) -> Letters:
        """As `write` wrote it for so many words."""
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


def _grouped(words: Sequence[str], values: Sequence[int], numbers: Iterable[int]) -> dict[int, list[int]]:
    """Group → those of `numbers`, which rise, whose words are in it."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number in numbers:
        word = words[number]
        size = len(word)
        if not 2 < size <= MAX_WORD or word[0].isdigit():
            continue
        if values[number] >= IMPORTANT:
            groups[_group(size, _IMPORTANT)].append(number)
            continue
        # A slip leaves one of the first two letters among the first two.
        start = size * _WIDTH
        first, second = ord(word[0]) % _LETTERS_APART, ord(word[1]) % _LETTERS_APART
        groups[start + first].append(number)
        if second != first:
            groups[start + second].append(number)
    return groups


def _group(length: int, letter: str) -> int:
    """The group of words of a length with this letter at the beginning; different letters may share one."""
    return length * _WIDTH + (ord(letter) % _LETTERS_APART if letter else _LETTERS_APART)
