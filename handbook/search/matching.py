"""The words of a query as weighted sets of records: the ladder from exact words down to concepts and beginnings."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handbook.search.glossary import Glossary
from handbook.search.index import RecordIndex
from handbook.search.places import PlaceMention, authorities
from handbook.search.schema import TENTHS, Postings
from handbook.search.text import Analyser

_EXACT_BONUS = 0.16
_CONCEPT = 0.72
_PART = 0.5
_WEAK = 0.4
_BEGINNING = 0.8
_PLACE = 0.72
_NAMED_PLACE = 0.85
_IMPLIED_PLACE = 0.4
_MAX_COMPLETIONS = 40
_MAX_NUMBERS = 20
_SHORTEST_CUT = 5
# Who has typed three letters goes on typing: the likeliest words are enough, each list costs reading.
_COMPLETIONS = {3: 14, 4: 24}
_REMEMBERED = 60
_WHOLE = 64.0


@dataclass(slots=True)
class QueryWord:
    """One word of a query and where it is found.

    Attributes:
        form: folded.
        stems: its possible stems.
        terms: its possible forms in the glossary.
        stop: whether it says nothing alone.
        beginning: whether it may be the beginning of a word.
        place: the country it names, or "".
        weight: how much it says (inverse document frequency); 0 where it says nothing.
        records: document number → how well the word is matched there, 0 to about 1.1.
        marks: folded forms to mark; mark_stems, mark_terms: stems and glossary forms to mark.
        named: the records that name its place themselves.
        topics: what its meaning is the subject of.
        implied: whether its place is that of an office it names, not named itself.
    """

    form: str
    stems: tuple[str, ...]
    terms: tuple[str, ...] = ()
    stop: bool = False
    beginning: bool = False
    place: str = ""
    weight: float = 0.0
    records: Postings = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    mark_stems: set[str] = field(default_factory=set)
    mark_terms: set[str] = field(default_factory=set)
    named: frozenset[int] = frozenset()
    topics: set[str] = field(default_factory=set)
    phone: bool = False
    implied: bool = False


class WordMatcher:
    """Looks the words of a query up."""

    def __init__(self, index: RecordIndex, glossary: Glossary, analyser: Analyser) -> None:
        self._index = index
        self._analyser = analyser
        self._glossary = glossary
        self._topics = concept_topics()
        self._authorities = authorities()
        self._known: dict[str, tuple[Postings, frozenset[str]]] = {}

    @cached_property
    def _concept_stems(self) -> dict[str, set[str]]:
        """Code of a concept → the forms of its terms."""
        names = self._index.names
        places = names.place_stems.keys() | names.place_names.keys()
        found: dict[str, set[str]] = {}
        for terms in self._glossary.entries.values():
            for stems, code in terms:
                # `паспорт России` means a passport: Russia itself is not what was looked for.
                found.setdefault(code, set()).update(set(stems) - places)
        return found

    def match(self, query: Sequence[QueryWord], places: Iterable[PlaceMention]) -> None:
        """Fill in `records`, `weight` and marks of every word."""
        for mention in places:
            for word in query[mention.start : mention.end]:
                word.place = mention.code
                word.stop = False
        for word in query:
            if not word.place and not word.stop:
                word.place = self._authorities.get(word.form, "")
                word.implied = bool(word.place)
        said = [word for word in query if not word.stop]
        for word in said:
            self._match_known(word)
        self._match_concepts(said)
        for word in said:
            if word.place:
                word.named = frozenset(word.records)
                if not word.implied:
                    word.records = {
                        number: min(match, _NAMED_PLACE) for number, match in word.records.items()
                    }
                place = _IMPLIED_PLACE if word.implied else _PLACE
                _lift(word.records, self._index.postings("country", word.place), TENTHS, place)
            if word.records and not word.weight:
                word.weight = self._rarity(len(word.records))
            if word.form in self._analyser.weak_words:
                word.weight *= _WEAK

    def _rarity(self, records: int) -> float:
        return math.log(1.0 + self._index.count / (records + 1.0)) + 0.1

    def _match_known(self, word: QueryWord) -> None:
        """As `_match_text`; finished words are remembered, for a query grows a letter at a time."""
        if word.beginning or word.phone:
            self._match_text(word)
            return
        if word.form not in self._known:
            self._match_text(word)
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[word.form] = (dict(word.records), frozenset(word.mark_stems))
        records, stems = self._known[word.form]
        word.records = dict(records)
        word.mark_stems |= stems
        word.marks.add(word.form)
        if records:
            word.weight = self._rarity(len(records))

    def _match_text(self, word: QueryWord) -> None:
        index = self._index
        word.marks.add(word.form)
        if word.phone:
            _lift(word.records, index.postings("digits", word.form), TENTHS, 1.0)
            for longer in index.beginnings("digits", word.form, _MAX_NUMBERS):
                _lift(word.records, index.postings("digits", longer), TENTHS, _BEGINNING)
        for stem in word.stems:
            found = index.postings("stem", stem)
            if found:
                word.mark_stems.add(stem)
                _lift(word.records, found, _WHOLE, 1.0, 0.25)
        exact = index.postings("exact", word.form)
        for number, boost in exact.items():
            word.records[number] = (
                max(word.records.get(number, 0.0), 0.2 + boost / TENTHS * 0.25) + _EXACT_BONUS
            )
        if word.records:
            word.weight = self._rarity(len(word.records))
        if word.beginning:
            self._match_beginning(word)

    def _match_beginning(self, word: QueryWord) -> None:
        index = self._index
        size = len(word.form)
        if size < 3:
            _lift(word.records, index.heads.postings(word.form), 6.0, 0.9)
            return
        for completion in index.vocabulary.completions(word.form, _COMPLETIONS.get(size, _MAX_COMPLETIONS)):
            if completion == word.form:
                continue
            word.marks.add(completion)
            closeness = _BEGINNING * (size / len(completion)) ** 0.3
            found = index.postings("exact", completion)
            if not found:
                self._match_meaning(word, completion, closeness)
            for number, boost in found.items():
                value = closeness * (0.35 + boost / TENTHS * 0.3)
                if value > word.records.get(number, 0.0):
                    word.records[number] = value

    def _match_meaning(self, word: QueryWord, completion: str, closeness: float) -> None:
        """A completion only the glossary has: what it means."""
        for term in self._analyser.terms(completion):
            for code in self._glossary.alone(term):
                word.mark_terms |= self._concept_stems[code]
                _lift(word.records, self._index.postings("concept", code), _WHOLE, _CONCEPT * closeness, 0.25)

    def _match_concepts(self, said: Sequence[QueryWord]) -> None:
        for mention in self._glossary.meant([word.terms for word in said]):
            found = self._index.postings("concept", mention.code)
            covered = [said[place] for place in mention.places]
            # Part of a longer term names its own meaning less surely than a term of its own.
            for word in covered:
                word.topics |= self._topics.get(mention.code, set())
                word.mark_terms |= self._concept_stems[mention.code]
                if not word.records and found:
                    word.weight = self._rarity(len(found))
                _lift(word.records, found, _WHOLE, _CONCEPT, 0.25)
        for word in said:
            if not word.records:
                self._match_part(word)
            if not word.records and len(word.form) >= _SHORTEST_CUT and not word.beginning:
                # Words cut short: `экстрад казахстан`.
                self._match_beginning(word)
                word.weight = self._rarity(len(word.records)) if word.records else 0.0

    def _match_part(self, word: QueryWord) -> None:
        """A word no record has, but a longer term of the glossary: `337` of `статья 337`."""
        for code in sorted({code for term in word.terms for code in self._glossary.terms.get(term, ())}):
            found = self._index.postings("concept", code)
            word.mark_terms |= self._concept_stems[code]
            _lift(word.records, found, _WHOLE, _PART, 0.25)
            word.weight = self._rarity(len(word.records))


def concept_topics() -> dict[str, set[str]]:
    """Concept code → the topics that are about it."""
    text = Path(__file__).with_name("topic_concepts.toml").read_text(encoding="utf-8")
    topics: dict[str, set[str]] = {}
    for topic, codes in tomllib.loads(text).items():
        for code in codes:
            topics.setdefault(code, set()).add(topic)
    return topics


def _lift(best: Postings, found: Postings, whole: float, factor: float, floor: float = 0.0) -> None:
    """Raise `best` where `found`, scaled to 0…`factor`, is higher."""
    scale = factor * 1.2 / whole if floor else factor / whole
    base = factor * floor
    if not best:
        best.update(zip(found, [base + weight * scale for weight in found.values()], strict=True))
        return
    for number, weight in found.items():
        value = base + weight * scale
        if value > best.get(number, 0.0):
            best[number] = value
