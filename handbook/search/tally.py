"""What is summed over all documents: how much each word matters, what comes first, columns and names."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress, count

from handbook.model.codes import WORLDWIDE
from handbook.model.records import Concept
from handbook.search.analysis import Terms
from handbook.search.documents import Document
from handbook.search.glossary import Entries
from handbook.search.heads import BestOfHeads, Ranked
from handbook.search.lexicon import Lexicon
from handbook.search.places import PlaceNames
from handbook.search.suggesting import SuggestionList
from handbook.search.tables import Columns, Group, Names
from handbook.search.text import Analyser, words
from handbook.search.vocabulary import Vocabulary, value_of

_GLOSSARY_VALUE = 40
_STATUS_PRIOR = {"closed": 0.92, "suspended": 0.95, "compromised": 0.97}
_FIRST_LOOK = 512
WordWeights = dict[str, int]
"""Word → weight in tenths: whole numbers, so that what is taken away again leaves no trace."""


class Listing:
    """Fills columns and names, a document at a time, in order.

    Attributes:
        has_new_names: whether names of places and suggestions may differ from those before.
    """

    def __init__(self, analyser: Analyser, concepts: Entries, before: Names | None = None) -> None:
        """Begin; `before` are those of an index that differs in statements alone."""
        self.columns = Columns()
        self.names = Names(concepts=concepts)
        self.suggestions = SuggestionList()
        self._place_names = PlaceNames(analyser)
        self.has_new_names = before is None
        if before is None:
            self.names.place_names = self._place_names.forms
            self.names.place_stems = self._place_names.stems
            self.names.place_titles = self._place_names.titles
        else:
            for name in ("place_names", "place_stems", "place_titles", "languages"):
                setattr(self.names, name, getattr(before, name))
        self._groups: dict[tuple[str, tuple[str, ...], str, tuple[str, ...]], int] = {}
        self._renamed: dict[int, int] = {}

    def add(self, document: Document) -> None:
        """The next document."""
        names, number = self.names, self.names.count
        about = [document.topic] if document.topic else list(document.about)
        group = (document.kind, list(document.countries), document.topic, about)
        self.columns.group.append(self._number_of(group))
        self.columns.prior.append(_prior(document))
        if document.valid_from or document.valid_to:
            names.spans.append((number, document.valid_from, document.valid_to))
        names.count += 1
        if document.kind == "country":
            names.pages[document.id] = number
            self._place_names.add(document)
        self.suggestions.add(document)
        if not names.languages:
            names.languages = list(document.titles)

    def add_rows(
        self,
        names: Names,
        columns: Columns,
        spans: Mapping[int, tuple[int, int]],
        numbers: Sequence[int],
    ) -> None:
        """The next documents, which have these numbers in another listing, always the same one.

        That is all there is to say of statements, but for the languages of the first of all.
        """
        groups = list(map(columns.group.__getitem__, numbers))
        for group in dict.fromkeys(groups):
            if group not in self._renamed:
                self._renamed[group] = self._number_of(names.groups[group])
        self.columns.group.extend(map(self._renamed.__getitem__, groups))
        self.columns.prior.extend(map(columns.prior.__getitem__, numbers))
        for place in compress(count(), map(spans.__contains__, numbers)):
            self.names.spans.append((self.names.count + place, *spans[numbers[place]]))
        self.names.count += len(numbers)

    def _number_of(self, group: Group) -> int:
        kind, countries, topic, about = group
        key = (kind, tuple(countries), topic, tuple(about))
        found = self._groups.setdefault(key, len(self._groups))
        if found == len(self.names.groups):
            self.names.groups.append(group)
        return found

    def finish(self) -> None:
        """When all documents are in."""
        if self.has_new_names:
            self._place_names.add_elsewhere(self.names.pages)


class Tally:
    """Ranks the documents of each beginning of a word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._best = BestOfHeads()
        self._needed: list[float] = []
        self._next_look = _FIRST_LOOK

    @property
    def heads(self) -> Mapping[str, Ranked]:
        """Beginning → its best records, in no order."""
        return self._best

    def add(self, number: int, document: Document, terms: Terms, prior: float) -> None:
        """One document; numbers rise."""
        if number >= self._next_look:
            self._look()
            self._next_look = 2 * number
        beginnings, needed, known = self._lexicon.heads, self._needed, len(self._needed)
        ranks: dict[str, float] = {}
        for weight, found in terms.words:
            reach = weight / 10 * prior
            both = [beginnings[word] for word in found if word >= known or needed[word] < reach]
            ranks.update(dict.fromkeys(chain.from_iterable(both), weight / 10))
        if terms.leading:
            # A title is worth the most.
            bonus = 4.0 if document.kind == "country" and document.id != WORLDWIDE else 1.0
            both = [beginnings[word] for word in terms.leading]
            ranks.update(dict.fromkeys(chain.from_iterable(both), terms.words[-1][0] / 10 + bonus))
        self._best.add(number, ranks, prior)

    def _look(self) -> None:
        """For each word, what a record must be worth to be among the best of its beginnings; most are not."""
        worst = self._best.worst
        self._needed = [
            -max(worst.get(one, 0.0), worst.get(other, 0.0)) for one, other in self._lexicon.heads
        ]


def make_vocabulary(
    sums: Mapping[str, int], concepts: Iterable[Concept], stop_words: frozenset[str]
) -> Vocabulary:
    """The words of the content and of the glossary, with what they are worth."""
    worth = dict(sums)
    # All terms together, because it is quicker.
    terms = " ".join(term for concept in concepts for some in concept.terms.values() for term in some)
    for word in set(words(terms)) - stop_words:
        worth[word] = max(worth.get(word, 0), _GLOSSARY_VALUE)
    ordered, value_of = sorted(worth), _Values()
    return Vocabulary(ordered, array("H", map(value_of.__getitem__, map(worth.__getitem__, ordered))))


class _Values(dict[int, int]):
    """The weight of a word in tenths → its value; many words weigh the same."""

    def __missing__(self, weight: int) -> int:
        value = self[weight] = value_of(weight / 10)
        return value


def _prior(document: Document) -> float:
    """Newer slightly before older, what is risky to get wrong slightly before the rest."""
    years = (document.age - 737_425) / 365.25 if document.age else 0.0  # since 2020-01-01
    prior = 0.95 + 0.01 * min(max(years, 0.0), 8.0)
    if document.risk == "high":
        prior += 0.03
    return prior * _STATUS_PRIOR.get(document.status, 1.0)
