"""What the engine holds in memory: plain tables beside the Whoosh index, read whole when it opens."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handbook.search.glossary import Entries, PackedEntries
from handbook.search.keys import KeyTable, heard_pairs
from handbook.search.romanisation import sound_key

_COLUMNS = ("group", "prior")
MAX_WORD = 32


def letter_mask(word: str) -> int:
    """The letters of a word as bits of a 64-bit number; different letters may share a bit."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) * 37 % 64)
    return mask


Group = tuple[str, list[str], str, list[str]]
"""Kind, countries, topic ("" if none) and topics in which it helps."""


@dataclass(slots=True)
class Columns:
    """One value per document number.

    Attributes:
        group: position in `Names.groups`: its kind, countries and topics.
        prior: factor for age and risk, about 0.9 to 1.1.
    """

    group: array[int] = field(default_factory=lambda: array("H"))
    prior: array[float] = field(default_factory=lambda: array("f"))

    def write(self, path: Path) -> None:
        """One after the other, each as long as the others."""
        path.write_bytes(b"".join(getattr(self, name).tobytes() for name in _COLUMNS))

    @classmethod
    def read(cls, path: Path, count: int) -> Columns:
        """`count` values of each column.

        Raises:
            ValueError: the file is too short or too long.
        """
        data = path.read_bytes()
        columns = cls()
        for name in _COLUMNS:
            column: array[int] | array[float] = getattr(columns, name)
            size = column.itemsize * count
            column.frombytes(data[:size])
            data = data[size:]
        if data or len(columns.prior) != count:
            raise ValueError(path.name)
        return columns


@dataclass(slots=True)
class Names:
    """Small lists and maps.

    Attributes:
        count: how many documents there are.
        groups: kind, countries, topic ("" if none) and topics they help in of documents that have them in common.
        place_names, place_stems, place_titles: space-joined folded words of a name (or their stems; of names shown
            only) → country code.
        spans: (document, first day, last day in force as ordinals, 0 = open) of those not always in force.
        pages: country code → document number of its page.
    """

    count: int = 0
    groups: list[Group] = field(default_factory=list)
    place_names: dict[str, str] = field(default_factory=dict)
    place_stems: dict[str, str] = field(default_factory=dict)
    place_titles: dict[str, str] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    spans: list[tuple[int, int, int]] = field(default_factory=list)
    concepts: Entries = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    suggestions: dict[str, list[str]] = field(default_factory=dict)

    def write(self, path: Path) -> None:
        """As JSON."""
        values = {name: getattr(self, name) for name in self.__slots__}
        values["concepts"] = PackedEntries.pack(self.concepts)
        path.write_text(json.dumps(values, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Names:
        """From JSON.

        Raises:
            ValueError, TypeError: it is not what `write` wrote.
        """
        values = json.loads(path.read_text(encoding="utf-8"))
        names = cls(**values)
        if not isinstance(names.concepts, dict):
            raise ValueError(path.name)
        names.concepts = PackedEntries(names.concepts)
        return names


class Vocabulary:
    """Every word of the content, sorted, with how much it matters.

    What only repairs need is read with the rest, since the files may be replaced later, but taken apart when needed.
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
        """Words, values, keys and letters as separate files: the last two are read only for a repair.

        Args:
            like: has most of the words: what is known of them need not be found out again.
        """
        sounds, masks = like._known() if like else ({}, {})
        (folder / "words.txt").write_text("\n".join(self.words), encoding="utf-8")
        (folder / "values.bin").write_bytes(self.values.tobytes())
        keys = [(sounds.get(word) or sound_key(word)) if len(word) <= MAX_WORD else "" for word in self.words]
        KeyTable.of((key, number) for number, key in enumerate(keys) if len(key) > 1).write(folder, "keys")
        KeyTable.of(heard_pairs(self.words, self.values)).write(folder, "heard")
        _Letters.of(self.words, masks).write(folder / "letters.bin")

    @classmethod
    def read(cls, folder: Path) -> Vocabulary:
        """As `write` wrote it.

        Raises:
            ValueError: lists of different length.
        """
        text = (folder / "words.txt").read_text(encoding="utf-8")
        words = text.split("\n") if text else []
        values = array("H")
        values.frombytes((folder / "values.bin").read_bytes())
        if len(values) != len(words):
            raise ValueError("words.txt")
        sounds, heard = (KeyTable.read(folder, name) for name in ("keys", "heard"))
        return cls(words, values, sounds, heard, (folder / "letters.bin").read_bytes())

    def _known(self) -> tuple[dict[str, str], dict[str, int]]:
        """Word → key and word → mask of its letters."""
        keys, numbers = self._sounds.entries
        letters, words = self._letters, self.words
        return (
            dict(zip(map(words.__getitem__, numbers), keys, strict=True)),
            dict(zip(map(words.__getitem__, letters.numbers), letters.masks, strict=True)),
        )

    def __contains__(self, word: str) -> bool:
        place = bisect_left(self.words, word)
        return place < len(self.words) and self.words[place] == word

    def value(self, word: str) -> int:
        """How much the word matters; 0 if it is not there."""
        place = bisect_left(self.words, word)
        return self.values[place] if place < len(self.words) and self.words[place] == word else 0

    def completions(self, prefix: str, limit: int) -> list[str]:
        """The words that begin with `prefix`, the most important first, at most `limit`."""
        first = bisect_left(self.words, prefix)
        last = bisect_left(self.words, prefix + "\U0010ffff", first)
        if last - first > limit:
            values = self.values
            best = sorted(range(first, last), key=values.__getitem__, reverse=True)[:limit]
            return [self.words[number] for number in best]
        return list(self.words[first:last])

    def sounding(self, key: str, *, begin: bool = False, limit: int = 40) -> list[str]:
        """The words whose sound key is `key` (or begins with it), in no order."""
        return [self.words[number] for number in self._sounds.find(key, begin=begin, limit=limit)]

    def heard(self, key: str, limit: int = 40) -> list[str]:
        """The important English and German words that are heard as `key`, in no order."""
        return [self.words[number] for number in self._heard.find(key, begin=False, limit=limit)]

    @cached_property
    def _letters(self) -> _Letters:
        return _Letters.read(self._letter_bytes)

    def resembling(self, word: str, most: int, *, shared: int = 0, beginning: bool = False) -> list[str]:
        """Words that may be `most` slips from `word` (or begin so), by length and letters: a superset, no order.

        Args:
            word: folded.
            most: slips.
            shared: so many first letters are the same; without one the whole vocabulary is looked at.
            beginning: whether a word may go on.
        """
        size, mask, words = len(word), letter_mask(word), self.words
        if not shared:
            lengths = range(size - most, MAX_WORD + 1 if beginning else size + most + 1)
            return [words[number] for number in self._letters.near(mask, lengths, most, beginning)]
        head = word[:shared]
        first = bisect_left(words, head)
        last = bisect_left(words, head + "\U0010ffff", first)
        longest = MAX_WORD if beginning else size + most
        masks = self._masks
        found = [
            number
            for number in range(first, last)
            if (mask & ~masks[number]).bit_count() <= most and size - most <= len(words[number]) <= longest
        ]
        return [words[number] for number in found]

    @cached_property
    def _masks(self) -> array[int]:
        """The letter mask of every word."""
        letters = self._letters
        masks = array("Q", bytes(8 * len(self.words)))
        for number, mask in zip(letters.numbers, letters.masks, strict=True):
            masks[number] = mask
        return masks


@dataclass(slots=True)
class _Letters:
    """Word numbers and letter masks, grouped by length of word: a first sieve for spelling."""

    starts: array[int]
    numbers: array[int]
    masks: array[int]

    @classmethod
    def of(cls, words: Sequence[str], known: Mapping[str, int]) -> _Letters:
        groups: list[list[int]] = [[] for _ in range(MAX_WORD + 1)]
        for number, word in enumerate(words):
            if 2 < len(word) <= MAX_WORD and not word[0].isdigit():
                groups[len(word)].append(number)
        starts, numbers, masks = array("I"), array("I"), array("Q")
        for group in groups:
            starts.append(len(numbers))
            numbers.extend(group)
            masks.extend(known.get(word) or letter_mask(word) for word in map(words.__getitem__, group))
        starts.append(len(numbers))
        return cls(starts, numbers, masks)

    def write(self, path: Path) -> None:
        path.write_bytes(self.starts.tobytes() + self.numbers.tobytes() + self.masks.tobytes())

    @classmethod
    def read(cls, data: bytes) -> _Letters:
        starts, numbers, masks = array("I"), array("I"), array("Q")
        head = starts.itemsize * (MAX_WORD + 2)
        starts.frombytes(data[:head])
        body = head + starts[-1] * numbers.itemsize
        numbers.frombytes(data[head:body])
        masks.frombytes(data[body:])
        return cls(starts, numbers, masks)

    def near(self, mask: int, lengths: Iterable[int], most: int, beginning: bool) -> list[int]:
        found: list[int] = []
        numbers = self.numbers
        for length in lengths:
            if not 0 < length <= MAX_WORD:
                continue
            first, last = self.starts[length], self.starts[length + 1]
            masks = enumerate(self.masks[first:last], first)
            if beginning:
                found += [numbers[place] for place, other in masks if (mask & ~other).bit_count() <= most]
            else:
                # A replaced letter takes one bit away and brings one in.
                found += [numbers[place] for place, other in masks if (mask ^ other).bit_count() <= 2 * most]
        return found
