"""The best documents as hits: looked at closely once more, with title and snippet in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from handbook.model.codes import RecordKind
from handbook.search.documents import Document
from handbook.search.index import RecordIndex
from handbook.search.matching import QueryWord
from handbook.search.ranking import Ranking
from handbook.search.snippets import make_snippet
from handbook.search.text import Analyser, fold_written, words

LOOKED_AT = 30
"""So many of the best are compared with the query word by word."""
_WHOLE_NAME = 0.8
_NAMED = 0.8
_ALIKE = 0.45
_CITY = 0.6
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found.

    Attributes:
        id: the record's id; a country's code.
        country: its country if it has exactly one.
        lang: the language of `title` and `snippet`.
        snippet: plain text, matches between U+2068 and U+2069.
        score: comparable within one result only.
        number: of its document.
        closeness: how much its title or a phrasing says the very same as the query, 1 and more.
        explain: what the score is made of, if asked for.
    """

    kind: RecordKind
    id: str
    pack: str
    country: str | None
    topic: str | None
    lang: str
    title: str
    snippet: str
    score: float
    number: int
    closeness: float
    explain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Near:
    """What of a query is compared with whole titles and texts; `beginning` fits nothing where it is a blank."""

    count: int
    stems: frozenset[str]
    places: frozenset[str]
    beginning: str
    pairs: tuple[tuple[str, str], ...]
    whole: list[str]

    def part(self, stem: str) -> float:
        """How much of a stem of a title the query has."""
        if stem in self.stems:
            return 1.0
        return len(self.beginning) / len(stem) if stem.startswith(self.beginning) else 0.0

    @classmethod
    def of(cls, query: Sequence[QueryWord]) -> _Near:
        said = [word for word in query if not word.stop and not word.phone]
        stems = frozenset(stem for word in said for stem in (*word.stems, word.form))
        beginning = said[-1].form if said and said[-1].beginning and len(said[-1].form) > 2 else " "
        forms = [word.form for word in said]
        pairs = tuple(pairwise(forms))
        # A name of common words is a name all the same: `хочу жить`.
        whole = [word.form for word in query] if len(said) < len(query) else []
        places = frozenset(word.form for word in said if word.place)
        return cls(len(said), stems, places, beginning, pairs, whole)


@dataclass(frozen=True, slots=True)
class _Marks:
    """What is marked in snippets; `beginning` fits nothing where it is a blank."""

    forms: frozenset[str]
    stems: frozenset[str]
    terms: frozenset[str]
    starts: frozenset[str]
    beginning: str

    @classmethod
    def of(cls, query: Sequence[QueryWord]) -> _Marks:
        said = [word for word in query if not word.stop]
        stems = frozenset(stem for word in said for stem in word.mark_stems)
        terms = frozenset(term for word in said for term in word.mark_terms)
        return cls(
            forms=frozenset(form for word in said for form in word.marks),
            stems=stems,
            terms=terms,
            starts=frozenset(stem[:3] for stem in stems | terms),
            beginning=next((word.form for word in said if word.beginning), " "),
        )

    def fit(self, form: str, lang: str, analyser: Analyser) -> bool:
        """Whether a folded word of `lang` is marked; stems are made only of what begins as one of those wanted."""
        if form in self.forms or form.startswith(self.beginning):
            return True
        return (form[:3] in self.starts or form[:2] in self.starts) and (
            analyser.stem(form, lang) in self.stems or analyser.term(form, lang) in self.terms
        )


class _Marked(dict[str, bool]):
    """A word as it stands in texts of one language → whether it is marked."""

    def __init__(self, marks: _Marks, lang: str, analyser: Analyser) -> None:
        super().__init__()
        self._marks = marks
        self._lang = lang
        self._analyser = analyser

    def __missing__(self, written: str) -> bool:
        marked = self[written] = self._marks.fit(fold_written(written), self._lang, self._analyser)
        return marked


class HitMaker:
    """Makes hits of ranked documents."""

    def __init__(self, index: RecordIndex, analyser: Analyser) -> None:
        self._index = index
        self._analyser = analyser
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def make(
        self,
        ranking: Ranking,
        query: Sequence[QueryWord],
        lang: str,
        limit: int,
    ) -> tuple[Hit, ...]:
        """The best `limit` of `ranked` as hits; the first few are compared with the query word by word."""
        near = _Near.of(query)
        scored: list[tuple[float, int, float, Document]] = []
        for score, number in ranking.best:
            record = self._index.record(number)
            closeness = self._closeness(number, record, near)
            scored.append((score * closeness, number, closeness, record))
        scored.sort(key=lambda one: (-one[0], one[1]))
        marks = _Marks.of(query)
        marked: dict[str, _Marked] = {}
        return tuple(self._hit(*one, marks, marked, lang) for one in scored[:limit])

    def _closeness(self, number: int, record: Document, near: _Near) -> float:
        """1 and more: how much the title or a phrasing says the very same as the query."""
        if not near.count:
            return 1.0
        named = record.kind == "organisation"
        best = 0.0
        for phrase in self._phrases(record):
            if named and near.places.issuperset(phrase):
                best = max(best, _CITY)  # where it is says less than what it is called
                continue
            matched = sum(near.part(stem) for stem in phrase)
            if matched:
                # The name of an organisation is found whole; of a question the query is the most part.
                best = max(best, matched / (len(phrase) if named else max(len(phrase), near.count)))
        together = self._index.together(number, near.pairs) / len(near.pairs) if near.pairs else 0.0
        whole = 0.0
        if near.whole and named:
            names = map(self._words, (*record.titles.values(), *record.names.get("", ())))
            whole = _WHOLE_NAME if tuple(near.whole) in names else 0.0
        alike = _NAMED if named and best == 1.0 else _ALIKE
        return 1.0 + alike * best * best + 0.12 * together + whole

    def _phrases(self, record: Document) -> Iterator[tuple[str, ...]]:
        """Titles and phrasings as stems without stop words; other names of organisations as they are."""
        for lang, title in record.titles.items():
            yield self._stems(title, lang)
            if record.kind == "question":
                yield from (self._stems(phrasing, lang) for phrasing in record.names.get(lang, ()))
        if record.kind == "organisation":
            yield from map(self._words, record.names.get("", ()))

    def _words(self, name: str) -> tuple[str, ...]:
        return self._remembered(name, "", words)

    def _stems(self, text: str, lang: str) -> tuple[str, ...]:
        def stems(text: str) -> Iterable[str]:
            said = (word for word in words(text) if word not in self._analyser.stop_words)
            return (self._analyser.stem(word, lang) for word in said)

        return self._remembered(text, lang, stems)

    def _remembered(self, text: str, lang: str, cut: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
        """What `cut` makes of a text, made once: titles are the same in thousands of records."""
        found = self._known.get((text, lang))
        if found is None:
            if len(self._known) == _REMEMBERED:
                self._known.clear()
            found = self._known[text, lang] = tuple(cut(text))
        return found

    def _hit(
        self,
        score: float,
        number: int,
        closeness: float,
        record: Document,
        marks: _Marks,
        marked: dict[str, _Marked],
        lang: str,
    ) -> Hit:
        names, columns = self._index.names, self._index.columns
        tags = (lang, *names.languages)
        shown = next((tag for tag in tags if tag in record.titles), next(iter(record.titles)))

        if shown not in marked:
            marked[shown] = _Marked(marks, shown, self._analyser)
        kind, _, topic, _ = names.groups[columns.group[number]]
        return Hit(
            kind=cast(RecordKind, kind), id=record.id, pack=record.pack, country=record.country or None,
            topic=topic or None, lang=shown, title=record.titles[shown],
            snippet=make_snippet(record.bodies.get(shown, ""), marked[shown].__getitem__), score=round(score, 4),
            number=number, closeness=closeness,
        )  # fmt: skip
