"""Words and stems as numbers: what is to be known of a word is found out once, however often it is written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from handbook.search.glossary import Glossary
from handbook.search.text import LONGEST_WORD, Analyser, words

STOP, TEXT, BODY = 0, 1, 2
"""Stand in runs of word numbers for a stop word, the beginning of a text and that of a body."""
FIRST_WORD = 3
"""The number of the first word."""
Terms = Sequence[tuple[tuple[str, ...], str]]
"""Terms of the glossary that begin alike: their forms and codes, as in `glossary.Entries`."""


class Entry(NamedTuple):
    """A word as it is written in a text of one language.

    Attributes:
        word: its number; `STOP` of a stop word.
        stem: the number of its stem.
        form: its form in the glossary.
        terms: those of the glossary that begin with it.
    """

    word: int
    stem: int
    form: str
    terms: Terms


_AROUND_WORDS = '.,;:!?()[]«»„“”"…–—'
"""What often stands beside a word and is never part of one."""
_STOP = Entry(STOP, 0, "", ())


class Lexicon:
    """Numbers for the words and stems of the texts it is shown.

    Attributes:
        words, stems: those met so far; that of number n stands at n.
        heads: the first letter and the first two letters of every word.
    """

    def __init__(self, analyser: Analyser, glossary: Glossary) -> None:
        self.words = [""] * FIRST_WORD
        self.stems: list[str] = []
        self.heads = [("", "")] * FIRST_WORD
        self._analyser = analyser
        self._glossary = glossary
        self._word_numbers: dict[str, int] = {}
        self._stem_numbers: dict[str, int] = {}
        self._tables: dict[str, _Table] = {}

    def read(self, text: str, lang: str) -> list[Entry]:
        """The words of a text of `lang`, in order."""
        table = self._tables.get(lang)
        if table is None:
            table = self._tables[lang] = _Table(self, lang)
        return list(chain.from_iterable(map(table.__getitem__, text.split())))

    def forget_texts(self) -> None:
        """No text comes any more: what was kept to read them quickly goes, and makes room for what is written."""
        self._tables.clear()
        self._analyser.known.clear()

    def entry(self, word: str, lang: str) -> Entry:
        """What is to be known of a folded word."""
        if word in self._analyser.stop_words:
            return _STOP
        number = self._word_numbers.get(word)
        if number is None:
            number = self._word_numbers[word] = len(self.words)
            self.words.append(word)
            self.heads.append((word[:1], word[:2]))
        stem = self._analyser.stem(word, lang)
        stem_number = self._stem_numbers.setdefault(stem, len(self.stems))
        if stem_number == len(self.stems):
            self.stems.append(stem)
        form = self._analyser.term(word, lang)
        return Entry(number, stem_number, form, self._glossary.entries.get(form, ()))


class _Table(dict[str, tuple[Entry, ...]]):
    """What stands between two spaces → its words, filled as texts come: nothing is folded across a space."""

    def __init__(self, lexicon: Lexicon, lang: str) -> None:
        self._lexicon = lexicon
        self._lang = lang
        self._entries: dict[str, Entry] = {}

    def __missing__(self, written: str) -> tuple[Entry, ...]:
        bare = written.strip(_AROUND_WORDS)
        found = self[bare] if bare != written else tuple(map(self._entry, words(written)))
        if len(written) <= LONGEST_WORD:
            self[written] = found
        return found

    def _entry(self, word: str) -> Entry:
        entry = self._entries.get(word)
        if entry is None:
            entry = self._entries[word] = self._lexicon.entry(word, self._lang)
        return entry
