"""The glossary as a machine: which concepts a run of words names, in whatever language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handbook.model.records import Concept
from handbook.search.text import Analyser, words

PLACE_PREFIX = "country_"
"""Concepts of this prefix name countries; they are places, not meanings."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept named by the words `start` to `end` (exclusive)."""

    code: str
    start: int
    end: int


Entries = dict[str, list[tuple[tuple[str, ...], str]]]
"""First stem → (all stems, code)."""


class Glossary:
    """Finds the terms of concepts in runs of stems."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        self.terms: dict[str, set[str]] = {}
        """Every form of a word in any term → the concepts of those terms."""
        for group in entries.values():
            for terms, code in group:
                for term in terms:
                    self.terms.setdefault(term, set()).add(code)
        self.alone = {
            first: {code for terms, code in group if len(terms) == 1} for first, group in entries.items()
        }
        """Form of a word that is a term by itself → its concepts."""

    @classmethod
    def from_concepts(cls, concepts: Iterable[Concept], analyser: Analyser) -> Glossary:
        """Every term of every language, stop words left out, as its stems."""
        entries: Entries = {}
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

    def mentions(self, run: Sequence[Sequence[str]]) -> list[Mention]:
        """The concepts named in `run`, which holds for every word its possible stems; longest first."""
        found: list[Mention] = []
        for start, alternatives in enumerate(run):
            for first in alternatives:
                for stems, code in self.entries.get(first, ()):
                    end = start + len(stems)
                    if end <= len(run) and all(
                        stem in run[start + offset] for offset, stem in enumerate(stems) if offset
                    ):
                        found.append(Mention(code, start, end))
        found.sort(key=lambda mention: mention.start - mention.end)
        return found


def _stems(term: Sequence[str], lang: str, analyser: Analyser) -> tuple[str, ...]:
    kept = [word for word in term if word not in analyser.stop_words] or term
    return tuple(analyser.term(word, lang) for word in kept)
