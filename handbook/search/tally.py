"""What is summed over all documents: how much each word matters, what comes first, columns and names."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping

from handbook.model.codes import WORLDWIDE
from handbook.model.records import Concept
from handbook.search.analysis import Terms
from handbook.search.documents import Document
from handbook.search.glossary import Entries
from handbook.search.heads import Ranked
from handbook.search.places import PlaceNames
from handbook.search.suggesting import SuggestionList
from handbook.search.tables import Columns, Group, Names, Vocabulary
from handbook.search.text import Analyser, words

_GLOSSARY_VALUE = 40
_STATUS_PRIOR = {"closed": 0.92, "suspended": 0.95, "compromised": 0.97}
WordWeights = dict[str, int]
"""Word → weight in tenths: whole numbers, so that what is taken away again leaves no trace."""


class Listing:
    """Fills columns and names, a document at a time, in order."""

    def __init__(self, analyser: Analyser, concepts: Entries) -> None:
        self.columns = Columns()
        self.names = Names(concepts=concepts)
        self.suggestions = SuggestionList()
        self._place_names = PlaceNames(analyser)
        self.names.place_names = self._place_names.forms
        self.names.place_stems = self._place_names.stems
        self.names.place_titles = self._place_names.titles
        self._groups: dict[tuple[str, tuple[str, ...], str, tuple[str, ...]], int] = {}

    def add(self, document: Document) -> None:
        """The next document."""
        names, number = self.names, self.names.count
        about = [document.topic] if document.topic else list(document.about)
        group = (document.kind, list(document.countries), document.topic, about)
        self.add_row(group, _prior(document), (document.valid_from, document.valid_to))
        if document.kind == "country":
            names.pages[document.id] = number
            self._place_names.add(document)
        self.suggestions.add(document)
        if document.kind in {"country", "question"}:
            for lang, title in document.titles.items():
                names.suggestions.setdefault(lang, []).append(title)
        if not names.languages:
            names.languages = list(document.titles)

    def add_row(self, group: Group, prior: float, span: tuple[int, int]) -> None:
        """The next document: all there is to say of a statement, but for the languages of the first of all."""
        kind, countries, topic, about = group
        key = (kind, tuple(countries), topic, tuple(about))
        if key not in self._groups:
            self._groups[key] = len(self.names.groups)
            self.names.groups.append(group)
        self.columns.group.append(self._groups[key])
        self.columns.prior.append(prior)
        if any(span):
            self.names.spans.append((self.names.count, *span))
        self.names.count += 1

    def finish(self) -> None:
        """When all documents are in."""
        self._place_names.add_elsewhere(self.names.pages)


class Tally:
    """Sums the words of documents and ranks the documents of each beginning of a word."""

    def __init__(self) -> None:
        self.sums: WordWeights = {}
        self.heads: dict[str, Ranked] = {}

    def add(self, number: int, document: Document, terms: Terms, prior: float) -> WordWeights:
        """One document; returns what it adds to `sums`."""
        first = {word for title in document.titles.values() for word in words(title)[:1]}
        bonus = 3.0 if document.kind == "country" and document.id != WORLDWIDE else 0.0
        best: dict[str, float] = {}
        added: WordWeights = {}
        for word, (weight, _) in terms.exact.items():
            added[word] = round(10 * weight)
            rank = weight + (bonus + 1.0 if word in first else 0.0)
            for head in (word[:1], word[:2]):
                if rank > best.get(head, 0.0):
                    best[head] = rank
        for head, rank in best.items():
            self.heads.setdefault(head, []).append((-rank * prior, number))
        sums = self.sums
        for word, value in added.items():
            sums[word] = sums.get(word, 0) + value
        return added


def make_vocabulary(
    sums: Mapping[str, int], concepts: Iterable[Concept], stop_words: frozenset[str]
) -> Vocabulary:
    """The words of the content and of the glossary, with what they are worth."""
    worth = dict(sums)
    for concept in concepts:
        for terms in concept.terms.values():
            for term in terms:
                for word in words(term):
                    if word not in stop_words:
                        worth[word] = max(worth.get(word, 0), _GLOSSARY_VALUE)
    ordered = sorted(worth)
    values = (min(65_535, round(16 * math.log2(1 + worth[word] / 10))) for word in ordered)
    return Vocabulary(ordered, array("H", values))


def _prior(document: Document) -> float:
    """Newer slightly before older, what is risky to get wrong slightly before the rest."""
    years = (document.age - 737_425) / 365.25 if document.age else 0.0  # since 2020-01-01
    prior = 0.95 + 0.01 * min(max(years, 0.0), 8.0)
    if document.risk == "high":
        prior += 0.03
    return prior * _STATUS_PRIOR.get(document.status, 1.0)
