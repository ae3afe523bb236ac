"""Which words find something as they stand, and so need no repair."""

from __future__ import annotations

from handbook.search.glossary import Glossary
from handbook.search.index import RecordIndex
from handbook.search.places import PlaceFinder, authorities
from handbook.search.text import Analyser
from handbook.search.word_repair import KNOWN

_SHORTEST_STEM = 4


class KnownWords:
    """Looks a word up wherever a query would.

    Apart from the engine, which asks it through its `Repairer`: if they referred to one another, an engine closed after
    an import would keep its index in memory until the next full collection of garbage, minutes later.
    """

    def __init__(
        self, index: RecordIndex, analyser: Analyser, glossary: Glossary, places: PlaceFinder
    ) -> None:
        self._index = index
        self._analyser = analyser
        self._glossary = glossary
        self._places = places
        self._said = analyser.stop_words | analyser.weak_words | authorities().keys()

    def worth(self, word: str, may_go_on: bool) -> int:
        """`KNOWN` if a folded word finds something as it stands, else what it is the beginning of is worth."""
        index = self._index
        if word in self._said or word in index.vocabulary:
            return KNOWN
        stems = self._analyser.stems(word)
        # A short stem may be another word's: the German ending of `lawer` leaves the English `law`.
        if any(len(stem) >= min(len(word), _SHORTEST_STEM) and index.has("stem", stem) for stem in stems):
            return KNOWN
        terms = self._analyser.terms(word)
        if any(
            len(term) >= min(len(word) - 1, _SHORTEST_STEM) and term in self._glossary.terms for term in terms
        ):
            return KNOWN
        if self._places.mentions([word], [stems]):
            return KNOWN
        if word.isdigit():
            return KNOWN if len(word) < 3 or index.has("digits", word) else 0
        if len(word) < 3:
            return KNOWN if may_go_on and index.heads.postings(word) else 0
        if may_go_on or len(word) > 4:
            return index.vocabulary.highest(word)
        return 0
