"""The glossary as a machine: which concepts a run of words names, in whatever language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from handbook.model.records import Concept
from handbook.search.text import Analyser, words

_BETWEEN = 1
PLACE_PREFIX = "country_"
"""Concepts of this prefix name countries; they are places, not meanings."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept named by the words at `places` of a run."""

    code: str
    places: tuple[int, ...]


Term = tuple[tuple[str, ...], str]
"""All stems of a term and the code of its concept."""
Entries = Mapping[str, list[Term]]
"""First stem → terms."""


class PackedEntries(Mapping[str, list[Term]]):
    """Entries as they are kept in a file; what is asked for is taken apart."""

    def __init__(self, packed: dict[str, str]) -> None:
        self._packed = packed
        self._known: dict[str, list[Term]] = {}

    @staticmethod
    def pack(entries: Entries) -> dict[str, str]:
        """A line for each term: its stems, a tab, its code."""
        if isinstance(entries, PackedEntries):
            return entries._packed
        return {
            first: "\n".join(f"{' '.join(stems)}\t{code}" for stems, code in terms)
            for first, terms in entries.items()
        }

    def __getitem__(self, first: str) -> list[Term]:
        found = self._known.get(first)
        if found is None:
            lines = [line.partition("\t") for line in self._packed[first].split("\n")]
            found = self._known[first] = [(tuple(stems.split(" ")), code) for stems, _, code in lines]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


class Glossary:
    """Finds the terms of concepts in runs of stems."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries

    def alone(self, form: str) -> set[str]:
        """The concepts that the form of a word is a term of by itself."""
        return {code for stems, code in self.entries.get(form, ()) if len(stems) == 1}

    @cached_property
    def _same(self) -> dict[str, set[str]]:
        """Code of a concept → the forms that are terms of it by themselves."""
        same: dict[str, set[str]] = {}
        for first, group in self.entries.items():
            for stems, code in group:
                if len(stems) == 1:
                    same.setdefault(code, set()).add(first)
        return same

    @cached_property
    def terms(self) -> dict[str, set[str]]:
        """Every form of a word in any term → the concepts of those terms."""
        found: dict[str, set[str]] = {}
        for group in self.entries.values():
            for terms, code in group:
                for term in terms:
                    found.setdefault(term, set()).add(code)
        return found

    @classmethod
    def from_concepts(cls, concepts: Iterable[Concept], analyser: Analyser) -> Glossary:
        """Every term of every language, stop words left out, as its stems."""
        entries: dict[str, list[Term]] = {}
        seen: set[tuple[tuple[str, ...], str]] = set()
        for concept in concepts:
            if concept.code.startswith(PLACE_PREFIX):
                continue
            for lang, terms in concept.terms.items():
                for term in terms:
                    stems = _stems(words(term), lang, analyser)
                    if stems and (stems, concept.code) not in seen:
                        seen.add((stems, concept.code))
                        entries.setdefault(stems[0], []).append((stems, concept.code))
        return cls(entries)

    def meant(self, run: Sequence[Sequence[str]]) -> list[Mention]:
        """As `mentions`, the way people speak: the words of a term in any order, one or two others between them.

        A word but the first of a term may be another one of the same meaning: `потерял загранпаспорт` is `потерял
        загран`.
        """
        exact: dict[str, list[int]] = {}
        alike: dict[str, list[int]] = {}
        for place, alternatives in enumerate(run):
            for form in alternatives:
                exact.setdefault(form, []).append(place)
                for code in self.alone(form):
                    for other in self._same[code]:
                        alike.setdefault(other, []).append(place)
        found: list[Mention] = []
        for form, places in exact.items():
            for stems, code in self.entries.get(form, ()):
                for start in places:
                    near = _near(start, stems[1:], exact, alike)
                    if near is not None:
                        found.append(Mention(code, (start, *near)))
        return _longest_first(found)


def _near(
    start: int, stems: Sequence[str], exact: Mapping[str, list[int]], alike: Mapping[str, list[int]]
) -> list[int] | None:
    """Where each of `stems` stands close to `start`, or None if one does not."""
    taken: list[int] = []
    for stem in stems:
        free = [
            place
            for place in (*exact.get(stem, ()), *alike.get(stem, ()))
            if place != start and place not in taken and abs(place - start) <= len(stems) + _BETWEEN
        ]
        if not free:
            return None
        taken.append(min(free, key=lambda place: abs(place - start)))
    return taken


def _longest_first(found: list[Mention]) -> list[Mention]:
    return sorted(found, key=lambda mention: -len(mention.places))


def _stems(term: Sequence[str], lang: str, analyser: Analyser) -> tuple[str, ...]:
    kept = [word for word in term if word not in analyser.stop_words] or term
    return tuple(analyser.term(word, lang) for word in kept)
