"""Words and stems as numbers: what is to be known of a word is found out once, however often it is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from handbook.search.glossary import Glossary
from handbook.search.text import LONGEST_WORD, Analyser, words, written_words

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
        try:
            return list(map(table.__getitem__, written_words(text)))
        except _SeveralWords:
            return list(map(table.__getitem__, words(text)))

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


class _SeveralWords(Exception):
    """Something written as one word that becomes none or several when it is folded: `İstanbul`."""


class _Table(dict[str, Entry]):
    """A word as written → its entry, filled as words come."""

    def __init__(self, lexicon: Lexicon, lang: str) -> None:
        self._lexicon = lexicon
        self._lang = lang

    def __missing__(self, written: str) -> Entry:
        run = words(written)
        if len(run) != 1:
            raise _SeveralWords
        entry = self._lexicon.entry(run[0], self._lang)
        if len(written) <= LONGEST_WORD:
            self[written] = entry
        return entry
