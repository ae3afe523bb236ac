"""Words: how a text is cut, folded and stemmed, the same way for records and for queries."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

import snowballstemmer

from handbook.search.german import verb_stem

_APOSTROPHES = "'’ʼ`´‘ʻ"
_WORD = re.compile(r"[^\W_]+")
# Stress marks and soft hyphens are typography; й, ї and ў are letters and survive because NFC composes them.
_TYPOGRAPHY = "\u0300\u0301\u00ad\u200b-\u200f\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_TYPOGRAPHY}]")
_WRITTEN = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}{_TYPOGRAPHY}]+[^\W_]+)*")
LONGEST_WORD = 64
"""Of what goes on longer without a space only the beginning counts."""
_DROPPED = str.maketrans("", "", _APOSTROPHES)
_MIXED = re.compile("[a-z].*[а-я]|[а-я].*[a-z]")
_LOOKALIKES = str.maketrans("aceoxpykmthbi", "асеохрукмтнві")
# Snowball takes the н of these for the end of a participle, but only in some cases: Казахстан, в Казахстане.
_NOUN_IN_AN = re.compile(r"(.*(?:стан|ереван|иран|ливан|план|орган|океан))(?:[аеуыо]|о[мвй]|ам|ами|ах)?")


@lru_cache(maxsize=1)
def _folding() -> dict[int, str | None]:
    """Latin letters without their marks, ё as е, no apostrophes."""
    latin = [*range(0x80, 0x250), *range(0x1E00, 0x1F00)]
    table: dict[int, str | None] = {code: unicodedata.normalize("NFD", chr(code))[0] for code in latin}
    special = {"ё": "е", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ə": "a"}
    table.update((ord(letter), plain) for letter, plain in special.items())
    table |= dict.fromkeys(map(ord, _APOSTROPHES))
    return table


def fold(text: str) -> str:
    """The form in which words are compared: no case, ё as е, no apostrophes, no marks on Latin letters."""
    if text.isascii():
        return text.lower().translate(_DROPPED)
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).casefold().translate(_folding())


fold_word = lru_cache(maxsize=20_000)(fold)
"""`fold` for single words of texts that are shown again and again."""


def words(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    if len(text) <= LONGEST_WORD:
        return _WORD.findall(fold(text))
    if text.isascii() and text.isalnum():
        return [text[:LONGEST_WORD].lower()]  # one endless word: most of it is not looked at
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def unmix(word: str) -> str:
    """A folded word of Cyrillic and Latin letters together, with its Latin lookalikes made Cyrillic.

    Copied text and hasty typing mix them; no language does.
    """
    if word.isascii() or not _MIXED.search(word):
        return word
    meant = word.translate(_LOOKALIKES)
    # Latin letters that look like no other are a word of their own, without the space before it.
    return word if _MIXED.search(meant) else meant


def spans(text: str) -> list[tuple[int, int]]:
    """Where the words of `text` begin and end, in characters; `fold_written` makes forms of them."""
    return [match.span() for match in _WRITTEN.finditer(text)]


def fold_written(word: str) -> str:
    """The folded form of a word as it stands in a text."""
    return fold_word(word)[:LONGEST_WORD]


def script(word: str) -> str:
    """`cyrillic`, `latin`, `armenian`, `georgian`, `digit` or `other`, by the first letter of a folded word."""
    first = word[:1]
    if first.isdigit():
        return "digit"
    if "a" <= first <= "z":
        return "latin"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    if "\u0531" <= first <= "\u058f":
        return "armenian"
    if "\u10a0" <= first <= "\u10ff" or "\u1c90" <= first <= "\u1cbf":
        return "georgian"
    return "other"


class Analyser:
    """Stems and stop words of every language; one per thread (stemmers keep state).

    `known`: language → word → stem, of those met so far; may be brought along, for stemming is slow.
    """

    def __init__(self, known: Mapping[str, dict[str, str]] | None = None) -> None:
        self._stemmers = {
            name: snowballstemmer.stemmer(name) for name in ("russian", "english", "german", "armenian")
        }
        self.known: defaultdict[str, dict[str, str]] = defaultdict(dict, known or {})
        self.stop_words = stop_words()
        self.weak_words = weak_words()

    def stem(self, word: str, lang: str) -> str:
        """The stem of a folded word of `lang`; a Latin word of a language without a stemmer stays whole."""
        known = self.known[lang]
        found = known.get(word)
        if found is None:
            found = known[word] = self._stem(word, lang)
        return found

    def _stem(self, word: str, lang: str) -> str:
        kind = script(word)
        if kind == "cyrillic":
            # Names and loanwords of other Cyrillic languages take the same endings off on both sides.
            noun = _NOUN_IN_AN.fullmatch(word)
            return noun[1] if noun else self._stemmed("russian", word)
        if kind == "armenian":
            return self._stemmed("armenian", word)
        if kind == "latin" and lang in {"en", "de"} and len(word) > 2:
            return (
                self._stemmed("english", word) if lang == "en" else verb_stem(self._stemmed("german", word))
            )
        return word

    def _stemmed(self, name: str, word: str) -> str:
        return str(self._stemmers[name].stemWord(word)) or word

    def term(self, word: str, lang: str) -> str:
        """The form by which glossary terms are compared: like `stem`, but English only loses its plural.

        English stems join words of different meaning (refuser, refused), which a meaning must not.
        """
        if lang != "en" or script(word) != "latin":
            return self.stem(word, lang)
        if len(word) > 4 and word.endswith("ies"):
            return word[:-3] + "y"
        return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word

    def terms(self, word: str) -> tuple[str, ...]:
        """Every form a folded word of a query may have in the glossary."""
        return tuple(dict.fromkeys(self.term(word, lang) for lang in ("en", "de", "")))

    def stems(self, word: str) -> tuple[str, ...]:
        """Every stem a folded word of a query may have: nobody says which language it is in."""
        found = dict.fromkeys(self.stem(word, lang) for lang in ("en", "de", ""))
        return tuple(found)


_NO_STOP_WORDS = frozenset({"weak", "asking", "little"})


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, frozenset[str]]:
    data = files("handbook.search").joinpath("stop_words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words(text)) for name, text in tomllib.loads(data).items()}


def stop_words() -> frozenset[str]:
    """Words that say nothing alone, of every language together, folded."""
    return frozenset().union(*(found for name, found in _word_lists().items() if name not in _NO_STOP_WORDS))


def weak_words() -> frozenset[str]:
    """Words that say little, of every language together, folded."""
    return _word_lists()["weak"]


def asking_words() -> frozenset[str]:
    """Words by which a query is a question, of every language together, folded."""
    return _word_lists()["asking"]


def little_words() -> frozenset[str]:
    """Short words that thumbs join to the next one, of every language together, folded."""
    return _word_lists()["little"]
