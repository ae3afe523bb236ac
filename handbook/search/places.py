"""Names of places in a query: countries in every language and case, cities, nicknames."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from handbook.search.documents import Document, city_names
from handbook.search.text import Analyser, words
from handbook.words.names import country_codes, country_name

# Everybody here is Russian and so is their passport: these words say nothing about the country searched for.
_NOT_RUSSIA = frozenset(
    words("Russian российский россиянин россияне россиян россиянам россиянину россияна russisch Russe Russen")
)
# Names of nations that are common words of another language.
_AMBIGUOUS = frozenset(words("Este Lette Pole Thai КР ЕО"))
# Where the war is: said of what happened, not of where one is or wants to go.
_SCENES = frozenset({"UA"})
_LANGUAGES = ("ru", "en", "de")
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A country named by the words `start` to `end` (exclusive) of a query."""

    code: str
    start: int
    end: int


@lru_cache(maxsize=1)
def authorities() -> Mapping[str, str]:
    """Folded name of an office or paper that only one country has → that country."""
    text = files("handbook.search").joinpath("authorities.toml").read_text(encoding="utf-8")
    return {" ".join(words(name)): code for code, names in tomllib.loads(text).items() for name in names}


class PlaceNames:
    """Collects the names of country documents. Keys are words joined by spaces: all names, their stems, the titles."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self.forms: dict[str, str] = {}
        self.stems: dict[str, str] = {}
        self.titles: dict[str, str] = {}

    def add(self, document: Document) -> None:
        """Every name of the country `document` is about."""
        self.titles.update((" ".join(words(title)), document.id) for title in document.titles.values())
        self._add(document.id, document.titles.values())
        self._add(document.id, (name for names in document.names.values() for name in names))

    def add_elsewhere(self, known: Collection[str]) -> None:
        """The countries the handbook has no page on, so that they are not taken for slips: Греция is not Грузия."""
        for code in country_codes():
            if code not in known and code not in _SCENES:
                self._add(code, [country_name(code, lang) for lang in _LANGUAGES])
                self._add(code, city_names().get(code, ()))

    def _add(self, code: str, names: Iterable[str]) -> None:
        for name in names:
            run = words(name)
            if not run or any(word in _NOT_RUSSIA or word in _AMBIGUOUS for word in run):
                continue
            if len(run) == 1 and run[0] in self._analyser.stop_words:
                continue
            self.forms.setdefault(" ".join(run), code)
            for lang in _LANGUAGES:
                stems = [self._analyser.stem(word, lang) for word in run]
                if len("".join(stems)) >= _SHORTEST_STEM:
                    self.stems.setdefault(" ".join(stems), code)


class PlaceFinder:
    """Finds places in the words of a query."""

    def __init__(self, forms: Mapping[str, str], stems: Mapping[str, str], titles: Mapping[str, str]) -> None:
        self._forms = forms
        self._titles = titles
        self._stems = stems
        self._longest = max((name.count(" ") + 1 for name in forms), default=1)

    def mentions(self, run: Sequence[str], stems: Sequence[Sequence[str]]) -> list[PlaceMention]:
        """The places in `run`, longest first at each word, none overlapping.

        Args:
            run: folded words.
            stems: for each word its possible stems.
        """
        found: list[PlaceMention] = []
        start = 0
        while start < len(run):
            for length in range(min(self._longest, len(run) - start), 0, -1):
                code = self._code(run[start : start + length], stems[start : start + length])
                if code:
                    found.append(PlaceMention(code, start, start + length))
                    start += length
                    break
            else:
                start += 1
        return found

    def _code(self, run: Sequence[str], stems: Sequence[Sequence[str]]) -> str:
        code = self._forms.get(" ".join(run))
        if code or any(word in _NOT_RUSSIA for word in run):
            return code or ""
        depth = max(map(len, stems))
        for choice in range(depth):
            code = self._stems.get(" ".join(group[min(choice, len(group) - 1)] for group in stems))
            if code:
                return code
        return ""

    def beginning(self, prefix: str) -> dict[str, float]:
        """The countries whose name begins with `prefix` → how much of it that is."""
        found: dict[str, float] = {}
        for name, code in self._titles.items():
            if name.startswith(prefix):
                found[code] = max(found.get(code, 0.0), len(prefix) / len(name))
        return found
