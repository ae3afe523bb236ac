"""Names one may be about to type: countries, cities, organisations, concepts, plain questions; for the first frame."""

from __future__ import annotations

import heapq
import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, cast

from handbook.model.records import Concept
from handbook.search.documents import Document, city_names
from handbook.search.glossary import PLACE_PREFIX
from handbook.search.text import words

SuggestionKind = Literal["country", "city", "organisation", "concept", "question"]
_RANKS: dict[SuggestionKind, float] = {
    "country": 5.0, "city": 4.0, "organisation": 3.0, "concept": 2.5, "question": 1.0
}  # fmt: skip
_MOST = 6
_MOST_OF_A_KIND = 2
# A short beginning fits thousands of words: of more than these nobody sees any.
_LOOKED_AT = 3000
_SHORTEST_STEM = 4
_BEGINS = 3.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way on from what is typed.

    Attributes:
        id: the record's id, of a city its country's code, of a concept its code.
        text: as it is shown, in the reader's language where there is a choice.
    """

    kind: SuggestionKind
    id: str
    text: str


@dataclass(slots=True)
class SuggestionList:
    """Collects names while an index is built."""

    entries: list[tuple[SuggestionKind, str, dict[str, str]]] = field(default_factory=list)
    _pairs: set[tuple[str, int]] = field(default_factory=set)

    def add(self, document: Document) -> None:
        """The names of a document; statements have none."""
        if document.kind == "country":
            self._add("country", document.id, document.titles, document.titles.values())
            for name in city_names().get(document.id, ()):
                if name[:1].isupper():
                    self._add("city", document.id, {"": name}, [name])
        elif document.kind == "organisation":
            names = [*document.titles.values(), *document.names.get("", ())]
            self._add("organisation", document.id, document.titles, names)
        elif document.kind == "question":
            self._add("question", document.id, document.titles, document.titles.values())

    def write(self, path: Path, concepts: Iterable[Concept], stop_words: frozenset[str]) -> None:
        """Everything, and the terms of the glossary."""
        for concept in concepts:
            if not concept.code.startswith(PLACE_PREFIX):
                texts = {str(lang): terms[0] for lang, terms in concept.terms.items()}
                self._add(
                    "concept",
                    concept.code,
                    texts,
                    (term for terms in concept.terms.values() for term in terms),
                )
        pairs = sorted(pair for pair in self._pairs if pair[0] not in stop_words)
        values = {
            "entries": self.entries,
            "words": [word for word, _ in pairs],
            "at": [at for _, at in pairs],
        }
        path.write_text(json.dumps(values, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    def _add(self, kind: SuggestionKind, id: str, texts: Mapping[str, str], names: Iterable[str]) -> None:
        self._pairs.update((word, len(self.entries)) for name in names for word in words(name))
        self.entries.append((kind, id, dict(texts)))


class Suggester:
    """Suggests; what it needs is taken apart at the first letter."""

    def __init__(self, packed: bytes, languages: Sequence[str]) -> None:
        self._packed = packed
        self._languages = languages

    @cached_property
    def _tables(self) -> dict[str, Any]:
        return cast(dict[str, Any], json.loads(self._packed))

    def suggest(self, run: Sequence[str], lang: str, *, open_end: bool) -> tuple[Suggestion, ...]:
        """What the folded words `run` name or begin to name, best first.

        Args:
            run: without stop words.
            lang: the reader's language.
            open_end: whether the last word may go on.
        """
        if not run:
            return ()
        *before, last = run
        entries = self._tables["entries"]
        found: dict[int, float] = {}
        for word, at in self._beginning(last):
            if open_end or word == last:
                found[at] = max(found.get(at, 0.0), len(last) / len(word))
        for other in before:
            stem = other if len(other) < _SHORTEST_STEM else other[: max(_SHORTEST_STEM, len(other) - 2)]
            fitting = {at for _, at in self._beginning(stem)}
            found = {at: part for at, part in found.items() if at in fitting}
        ranked = heapq.nlargest(
            _MOST * 6, ((self._rank(entries[at], run, part), -at) for at, part in found.items())
        )
        return self._chosen((entries[-at] for _, at in ranked), lang)

    def _beginning(self, prefix: str) -> Iterable[tuple[str, int]]:
        known, at = self._tables["words"], self._tables["at"]
        first = bisect_left(known, prefix)
        last = min(bisect_left(known, prefix + "\U0010ffff", first), first + _LOOKED_AT)
        return zip(known[first:last], at[first:last], strict=True)

    def _rank(self, entry: Sequence[Any], run: Sequence[str], part: float) -> float:
        kind, _, texts = entry
        typed = " ".join(run)
        names = [" ".join(words(text)) for text in texts.values()]
        begun = max((len(typed) / len(name) for name in names if name.startswith(typed)), default=0.0)
        return _RANKS[kind] + (_BEGINS + begun if begun else part / 2)

    def _chosen(self, entries: Iterable[Sequence[Any]], lang: str) -> tuple[Suggestion, ...]:
        """At most two of a kind, nothing twice."""
        chosen: dict[tuple[SuggestionKind, str], Suggestion] = {}
        kinds: dict[SuggestionKind, int] = {}
        for kind, id, texts in entries:
            if (kind, id) in chosen or kinds.get(kind, 0) == _MOST_OF_A_KIND or len(chosen) == _MOST:
                continue
            shown = next((tag for tag in (lang, *self._languages) if tag in texts), next(iter(texts)))
            if any(one.text == texts[shown] for one in chosen.values()):
                continue
            chosen[kind, id] = Suggestion(kind, id, texts[shown])
            kinds[kind] = kinds.get(kind, 0) + 1
        return tuple(sorted(chosen.values(), key=lambda one: -_RANKS[one.kind]))
