"""Names one may be about to type: countries, cities, organisations, concepts, plain questions; for the first frame."""

from __future__ import annotations

import heapq
import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Literal, cast

from handbook.model.records import Concept
from handbook.search.documents import Document, city_names
from handbook.search.glossary import PLACE_PREFIX
from handbook.search.text import words
from handbook.search.wordlist import WordList, beginning_with, packed_words

SuggestionKind = Literal["country", "city", "organisation", "concept", "question"]
_RANKS: dict[SuggestionKind, float] = {
    "country": 5.0, "city": 4.0, "organisation": 3.0, "concept": 2.5, "question": 1.0
}  # fmt: skip
_KEYS: dict[SuggestionKind, str] = {kind: str(number) for number, kind in enumerate(_RANKS)}
_MOST = 6
_MOST_OF_A_KIND = 2
# A short beginning fits thousands of names: of each kind no more than these are looked at.
_LOOKED_AT = 400
_NAME = "\t"
"""Stands before each name of an entry."""
_SHORTEST_STEM = 4
_BEGINS = 3.0
_LISTS = 4
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way on from what is typed.

    Attributes:
        id: the record's id, of a city its country's code, of a concept its code.
        text: as it is shown, in the reader's language where there is a choice.
    """

    kind: SuggestionKind
    id: str
    text: str


_Entry = tuple[SuggestionKind, str, dict[str, str]]
"""Kind, id, texts."""


@dataclass(slots=True)
class SuggestionList:
    """Collects names while an index is built."""

    entries: list[_Entry] = field(default_factory=list)
    _pairs: set[tuple[str, int]] = field(default_factory=set)

    def add(self, document: Document) -> None:
        """The names of a document; statements have none."""
        if document.kind == "country":
            self._add("country", document.id, document.titles, document.titles.values())
            for name in city_names().get(document.id, ()):
                if name[:1].isupper():
                    self._add("city", document.id, {"": name}, [name])
        elif document.kind == "organisation":
            names = [*document.titles.values(), *document.names.get("", ())]
            self._add("organisation", document.id, document.titles, names)
        elif document.kind == "question":
            self._add("question", document.id, document.titles, document.titles.values())

    def write(self, path: Path, concepts: Iterable[Concept], stop_words: frozenset[str]) -> None:
        """Everything, and the terms of the glossary."""
        for concept in concepts:
            if not concept.code.startswith(PLACE_PREFIX):
                texts = {str(lang): terms[0] for lang, terms in concept.terms.items()}
                self._add(
                    "concept",
                    concept.code,
                    texts,
                    (term for terms in concept.terms.values() for term in terms),
                )
        pairs = sorted(
            (_key(self.entries[at][0], word), at) for word, at in self._pairs if word not in stop_words
        )
        names = (
            "".join(_NAME + " ".join(words(text)) for text in texts.values()) for _, _, texts in self.entries
        )
        lists = [
            packed_words(key for key, _ in pairs),
            array("I", (at for _, at in pairs)).tobytes(),
            packed_words(names),
            packed_words(map(_JSON.encode, self.entries)),
        ]
        path.write_bytes(b"".join([*(len(one).to_bytes(4, "little") for one in lists), *lists]))

    def _add(self, kind: SuggestionKind, id: str, texts: Mapping[str, str], names: Iterable[str]) -> None:
        # Together, because it is quicker.
        self._pairs.update((word, len(self.entries)) for word in set(words(" ".join(names))))
        self.entries.append((kind, id, dict(texts)))


class Suggester:
    """Suggests; what it needs is taken apart at the first letter, and of names no more than is looked at."""

    def __init__(self, packed: bytes, languages: Sequence[str]) -> None:
        self._packed = packed
        self._languages = languages

    @cached_property
    def _tables(self) -> _Tables:
        return _Tables.read(self._packed)

    def suggest(self, run: Sequence[str], lang: str, *, open_end: bool) -> tuple[Suggestion, ...]:
        """What the folded words `run` name or begin to name, best first.

        Args:
            run: without stop words.
            lang: the reader's language.
            open_end: whether the last word may go on.
        """
        if not run:
            return ()
        *before, last = run
        tables, typed = self._tables, _NAME + " ".join(run)
        stems = [
            other if len(other) < _SHORTEST_STEM else other[: max(_SHORTEST_STEM, len(other) - 2)]
            for other in before
        ]
        ranks: dict[int, float] = {}
        for kind, rank in _RANKS.items():
            fitting = [tables.entries_with(kind, stem) for stem in stems]
            for word, at in tables.beginning(kind, last, fitting):
                if open_end or word == last:
                    value = rank + _fit(tables.names[at], typed, len(last) / len(word))
                    ranks[at] = max(ranks.get(at, 0.0), value)
        ranked = heapq.nlargest(_MOST * 6, ((value, -at) for at, value in ranks.items()))
        return self._chosen((tables.entry(-at) for _, at in ranked), lang)

    def titles(self, beginnings: Iterable[str], lang: str, limit: int) -> list[str]:
        """The first few countries and questions that have a word with one of these beginnings, as they are shown."""
        kinds: tuple[SuggestionKind, ...] = ("country", "question")
        found = {at for one in beginnings for kind in kinds for at in self._tables.entries_with(kind, one)}
        return [self._shown(self._tables.entry(at)[2], lang) for at in heapq.nsmallest(limit, found)]

    def _shown(self, texts: Mapping[str, str], lang: str) -> str:
        return texts[next((tag for tag in (lang, *self._languages) if tag in texts), next(iter(texts)))]

    def _chosen(self, entries: Iterable[_Entry], lang: str) -> tuple[Suggestion, ...]:
        """At most two of a kind, nothing twice."""
        chosen: dict[tuple[SuggestionKind, str], Suggestion] = {}
        kinds: dict[SuggestionKind, int] = {}
        for kind, id, texts in entries:
            if (kind, id) in chosen or kinds.get(kind, 0) == _MOST_OF_A_KIND or len(chosen) == _MOST:
                continue
            text = self._shown(texts, lang)
            if any(one.text == text for one in chosen.values()):
                continue
            chosen[kind, id] = Suggestion(kind, id, text)
            kinds[kind] = kinds.get(kind, 0) + 1
        return tuple(sorted(chosen.values(), key=lambda one: -_RANKS[one.kind]))


@dataclass(frozen=True, slots=True)
class _Tables:
    """What `SuggestionList` wrote.

    Attributes:
        keys: of every word of a name, sorted; each kind apart, so that many names of one do not hide another.
        at: to which entry the key belongs.
        names: of an entry, folded, each after `_NAME`.
        entries: as JSON.
    """

    keys: WordList
    at: array[int]
    names: WordList
    entries: WordList

    @classmethod
    def read(cls, packed: bytes) -> _Tables:
        lists, start = [], 4 * _LISTS
        for number in range(_LISTS):
            end = start + int.from_bytes(packed[4 * number : 4 * number + 4], "little")
            lists.append(packed[start:end])
            start = end
        at = array("I")
        at.frombytes(lists[1])
        return cls(WordList(lists[0]), at, WordList(lists[2]), WordList(lists[3]))

    def entry(self, at: int) -> _Entry:
        return cast(_Entry, json.loads(self.entries[at]))

    def entries_with(self, kind: SuggestionKind, beginning: str) -> set[int]:
        """Those of a kind that have a word with this beginning."""
        first, last = beginning_with(self.keys, _key(kind, beginning))
        return set(self.at[first:last])

    def beginning(
        self, kind: SuggestionKind, prefix: str, fitting: Sequence[set[int]]
    ) -> Iterator[tuple[str, int]]:
        """Some words of a kind that begin with `prefix` and their entries, which are in all of `fitting`."""
        first, last = beginning_with(self.keys, _key(kind, prefix))
        numbers: Iterable[int] = range(first, last)
        if fitting:
            common = set.intersection(*fitting)
            numbers = (number for number in numbers if self.at[number] in common)
        for number in islice(numbers, _LOOKED_AT):
            yield self.keys[number][1:], self.at[number]


def _key(kind: SuggestionKind, word: str) -> str:
    return _KEYS[kind] + word


def _fit(names: str, typed: str, part: float) -> float:
    """How much of a name is typed, if it begins so; else how much of one of its words."""
    if typed not in names:
        return part / 2
    begun = [len(name) for name in names.split(_NAME) if name.startswith(typed[1:])]
    return _BEGINS + (len(typed) - 1) / min(begun)
