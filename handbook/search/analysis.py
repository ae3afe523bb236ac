"""A document as terms and weights: what the builder writes into the fields of the index."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import itemgetter
from typing import TypeVar

from handbook.search.documents import Document
from handbook.search.inversion import Groups
from handbook.search.lexicon import BODY, STOP, TEXT, Entry, Lexicon

# What a word is worth by where it stands, in tenths.
_TITLE, _NAME, _STATEMENT_TITLE, _BODY, _ASIDE = 20, 20, 14, 10, 3
WEIGHT_SCALE = 64
"""Weights of stems and concepts are below this."""
_Key = TypeVar("_Key", int, str)
_REMEMBERED = 2_000
"""Sections: titles and asides of statements are the same again and again."""
_word_of, _stem_of, _form_of, _terms_of = map(itemgetter, range(4))
"""The fields of an `Entry`, as functions for loops that run in C."""


@dataclass(slots=True)
class Terms:
    """The fields of one document.

    Attributes:
        run: the numbers of its words in order; every text begins with `TEXT` or `BODY`.
        words: (weight in tenths, numbers of words), from the least; of a word its last weight counts.
        stem: number of a stem → weight, 1 to below `WEIGHT_SCALE`.
        concept: code of a concept → the same.
        leading: numbers of the words with which titles begin.
    """

    run: array[int] = field(default_factory=lambda: array("I"))
    words: Groups = ()
    stem: dict[int, int] = field(default_factory=dict)
    concept: dict[str, int] = field(default_factory=dict)
    leading: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Section:
    """One text: its run, its words and what it adds to the weights of stems and concepts."""

    run: array[int]
    words: frozenset[int]
    stems: Mapping[int, float]
    concepts: Mapping[str, float]


class DocumentAnalyser:
    """Turns documents into terms."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._levels = _Levels()
        self._sections: dict[tuple[str, str, int], _Section] = {}

    def terms(self, document: Document) -> Terms:
        """The weighted terms of `document`, all its languages together; a term counts as in its best language."""
        terms = Terms()
        words: dict[int, frozenset[int]] = {}
        for lang in _languages(document):
            stems: dict[int, float] = {}
            concepts: dict[str, float] = {}
            for text, weight in _texts(document, lang):
                section = self._section(text, lang, weight)
                terms.run.append(BODY if weight == _BODY else TEXT)
                terms.run.extend(section.run)
                words[weight] = words[weight] | section.words if weight in words else section.words
                if text is document.titles.get(lang):
                    terms.leading.update(section.run[:1])
                _merge(stems, section.stems, sums=weight <= _BODY)
                _merge(concepts, section.concepts, sums=False)
            self._raise(terms.stem, stems)
            self._raise(terms.concept, concepts)
        terms.leading.discard(STOP)
        terms.words = sorted(words.items())
        return terms

    def _section(self, text: str, lang: str, weight: int) -> _Section:
        if weight == _BODY:
            return self._cut(text, lang, weight)
        key = (text, lang, weight)
        found = self._sections.get(key)
        if found is None:
            if len(self._sections) == _REMEMBERED:
                self._sections.clear()
            found = self._sections[key] = self._cut(text, lang, weight)
        return found

    def _cut(self, text: str, lang: str, weight: int) -> _Section:
        entries = self._lexicon.read(text, lang)
        run = array("I", map(_word_of, entries))
        said = list(filter(_word_of, entries))  # all but `STOP`
        if not said:
            return _Section(run, frozenset(), {}, {})
        share = weight / 10 / (0.7 + 0.3 * len(said) / (4.0 if weight > _BODY else 18.0))
        counts = Counter(map(_stem_of, said))
        stems = dict.fromkeys(counts, share / 1.6)
        if len(counts) < len(said):
            stems.update((stem, share * count / (count + 0.6)) for stem, count in counts.items() if count > 1)
        concepts = dict.fromkeys(_codes(said), share * 0.625)
        return _Section(run, frozenset(run) - {STOP}, stems, concepts)

    def _raise(self, best: dict[_Key, int], found: Mapping[_Key, float]) -> None:
        levels = map(self._levels.__getitem__, found.values())
        for term, level in zip(found, levels, strict=True):
            if level > best.get(term, 0):
                best[term] = level


def weights_of(document: Document, texts: Iterable[Iterable[int]]) -> dict[int, int]:
    """Number of each word of a document → its weight in tenths, as `DocumentAnalyser.terms` finds them.

    Args:
        document: what was analysed.
        texts: the numbers of the words of each text, as its run has them.
    """
    weights = [weight for lang in _languages(document) for _, weight in _texts(document, lang)]
    found: dict[int, int] = {}
    for weight, words in sorted(zip(weights, texts, strict=True), key=itemgetter(0)):
        found |= dict.fromkeys(words, weight)
    found.pop(STOP, None)
    return found


def _languages(document: Document) -> Iterable[str]:
    return dict.fromkeys([*document.titles, *document.bodies, *document.names, *document.asides])


def _texts(document: Document, lang: str) -> Iterator[tuple[str, int]]:
    """The texts of one language, with what their words are worth."""
    title = document.titles.get(lang)
    if title:
        yield title, _STATEMENT_TITLE if document.kind == "statement" else _TITLE
    body = document.bodies.get(lang)
    if body:
        yield body, _BODY
    for text in document.names.get(lang, ()):
        yield text, _NAME
    for text in document.asides.get(lang, ()):
        yield text, _ASIDE


def _codes(said: Sequence[Entry]) -> Iterator[str]:
    """The concepts named by words that follow each other."""
    following = [entry.form for entry in said[1:]]
    following.append("")
    for start in compress(range(len(said)), map(_terms_of, said)):
        for forms, code in said[start].terms:
            if len(forms) == 1 or (
                forms[1] == following[start]
                and (len(forms) == 2 or forms[1:] == tuple(following[start : start + len(forms) - 1]))
            ):
                yield code


def _merge(best: dict[_Key, float], found: Mapping[_Key, float], *, sums: bool) -> None:
    if not best:
        best.update(found)
    elif sums:
        for term, weight in found.items():
            best[term] = best.get(term, 0.0) + weight
    else:
        for term, weight in found.items():
            if weight > best.get(term, 0.0):
                best[term] = weight


class _Levels(dict[float, int]):
    """A weight as a level of `WEIGHT_SCALE`; few weights are different."""

    def __missing__(self, weight: float) -> int:
        level = self[weight] = round(WEIGHT_SCALE * weight / (weight + 1.0))
        return level
