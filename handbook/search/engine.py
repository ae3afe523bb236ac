"""The search engine: a query in, ranked hits with snippets out."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from handbook.model.codes import RecordKind
from handbook.search.glossary import Glossary
from handbook.search.hits import LOOKED_AT, Hit, HitMaker
from handbook.search.index import RecordIndex
from handbook.search.known import KnownWords
from handbook.search.matching import QueryWord, WordMatcher
from handbook.search.places import PlaceFinder
from handbook.search.query import ParsedQuery, parse_query
from handbook.search.ranking import Ranker, Ranking, Wanted
from handbook.search.repair import Repairer
from handbook.search.suggesting import Suggestion
from handbook.search.text import Analyser, words
from handbook.search.vocabulary import weight_of
from handbook.search.word_repair import RepairKind
from handbook.search.written import WrittenWords

MAX_SAID = 10
"""So many words of a query are looked up."""
_ALWAYS_SAID = 4
_MOST_RECORDS = 50_000
"""More words than `_ALWAYS_SAID` only as long as together they are written about so often: each takes a microsecond."""
_SUGGESTIONS = 5
_CLOSE = 3
_PHONE_SIGNS = set("0123456789+()-/. ")


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """Attributes.

    lang: the reader's language, BCP 47.
    country, topic, kind: only records of these.
    limit: the most hits.
    today: for what is in force; the system's day if absent.
    literal: search what was typed, repair nothing.
    explain: fill `Hit.explain`.
    here: the country where the person is; comes first where the query names none.
    """

    query: str
    lang: str = "en"
    country: str | None = None
    topic: str | None = None
    kind: RecordKind | None = None
    limit: int = 20
    today: date | None = None
    literal: bool = False
    explain: bool = False
    here: str | None = None


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of all results are of each kind, country and topic."""

    kinds: dict[str, int] = field(default_factory=dict)
    countries: dict[str, int] = field(default_factory=dict)
    topics: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Attributes.

    interpreted_as: what was searched for; the query itself where `repair` is None.
    total: how many records match, of which `hits` are the best.
    suggestions: for an empty result, up to five things that would be found.
    filters: `country`, `topic`, `kind` → the code results are narrowed to, asked for or typed.
    """

    query: str
    interpreted_as: str
    repair: RepairKind | None
    total: int
    hits: tuple[Hit, ...]
    facets: Facets = field(default_factory=Facets)
    suggestions: tuple[str, ...] = ()
    filters: dict[str, str] = field(default_factory=dict)


class SearchEngine:
    """Answers queries from one open index. One thread uses it."""

    def __init__(self, index: RecordIndex) -> None:
        self._index = index
        self._analyser = Analyser()
        glossary = Glossary(index.names.concepts)
        self._glossary = glossary
        self._places = PlaceFinder(index.names.place_names, index.names.place_stems, index.names.place_titles)
        self._matcher = WordMatcher(index, glossary, self._analyser)
        self._ranker = Ranker(index)
        self._hits = HitMaker(index, self._analyser)
        known = KnownWords(index, self._analyser, glossary, self._places)
        self._repairer = Repairer(index.vocabulary, known.worth)
        self._written = WrittenWords(index)

    @classmethod
    def open(cls, folder: Path, generation: str) -> SearchEngine:
        """Open the index in `folder`.

        Raises:
            IndexMissing: there is none.
            IndexDamaged: it can't be read.
            IndexOutdated: it is not of `generation`, or another version of the program built it.
        """
        return cls(RecordIndex(folder, generation))

    def close(self) -> None:
        """Let go of the files."""
        self._index.close()

    def search(self, request: SearchRequest) -> SearchResult:
        """The records that answer `request.query`, best first.

        Raises:
            IndexDamaged: the index turned out to be unreadable.
        """
        parsed = parse_query(request.query)
        repair = None
        if not request.literal:
            repair = self._repairer.repair(request.query, parsed)
        if repair:
            parsed = parse_query(repair.text)
        query = self._query_words(parsed)
        wanted = self._wanted(request, parsed)
        ranking = self._ranker.rank(query, wanted, max(request.limit, LOOKED_AT))
        hits = self._hits.make(ranking, query, request.lang, request.limit)
        if request.explain:
            hits = self._explained(hits, ranking, query, wanted)
        facets = Facets(*self._ranker.facets(ranking))
        suggestions = () if hits else self._suggest(query, request.lang)
        text = self._written.of(repair.text) if repair else request.query
        kind = repair.kind if repair else None
        total, filters = len(ranking.numbers), dict(wanted.filters)
        return SearchResult(request.query, text, kind, total, hits, facets, suggestions, filters)

    def suggest(self, request: SearchRequest) -> tuple[Suggestion, ...]:
        """What `request.query` names or begins to name: a few, at once, while the whole answer is looked for."""
        parsed = parse_query(request.query)
        repair = None if request.literal else self._repairer.repair(request.query, parsed)
        if repair:
            parsed = parse_query(repair.text)
        run = [word for chunk in parsed.chunks for word in chunk.words]
        said = [word for word in run if word not in self._analyser.stop_words] or run[-1:]
        open_end = parsed.open_end and run[-1:] == said[-1:]
        return self._index.suggester.suggest(said, request.lang, open_end=open_end)

    def _explained(
        self, hits: tuple[Hit, ...], ranking: Ranking, query: list[QueryWord], wanted: Wanted
    ) -> tuple[Hit, ...]:
        explained = []
        for hit in hits:
            cover = ranking.covers.get(hit.number, 0.0)
            reasons = self._ranker.reasons(hit.number, query, wanted, cover)
            explained.append(replace(hit, explain=(*reasons, f"alike × {hit.closeness:.2f}")))
        return tuple(explained)

    def _query_words(self, parsed: ParsedQuery) -> list[QueryWord]:
        phone = "".join(word for chunk in parsed.chunks for word in chunk.words)
        if phone.isdigit() and all(set(chunk.typed) <= _PHONE_SIGNS for chunk in parsed.chunks):
            numbers = self._phone_words(phone, parsed)
            if numbers:
                return numbers
        run = [word for chunk in parsed.chunks for word in chunk.words]
        stop = self._analyser.stop_words
        query = [
            QueryWord(word, self._analyser.stems(word), self._analyser.terms(word), stop=word in stop)
            for word in run
        ]
        if query and parsed.open_end:
            query[-1].beginning = True
            if len(query) == 1:
                query[-1].stop = False
        seen: set[str] = set()
        for word in query:
            word.stop = word.stop or word.form in seen
            seen.add(word.form)
        self._leave_common_out(query)
        self._matcher.match(query, self._places.mentions(run, [word.stems for word in query]))
        if len(query) == 1 and query[0].beginning:
            self._add_pages(query[0])
        return query

    def _leave_common_out(self, query: list[QueryWord]) -> None:
        """Of very many words only the rarest say what is meant, and the common ones have the longest lists."""
        said = [word for word in query if not word.stop]
        if len(said) <= _ALWAYS_SAID:
            return
        values = {word.form: self._index.vocabulary.value(word.form) for word in said}
        # A word nobody wrote finds nothing or little: last of all.
        said.sort(key=lambda word: values[word.form] or math.inf)
        records = 0.0
        for place, word in enumerate(said):
            records += weight_of(values[word.form])
            word.stop = place >= MAX_SAID or (place >= _ALWAYS_SAID and records > _MOST_RECORDS)

    def _add_pages(self, word: QueryWord) -> None:
        """The beginning of the name of a country or city is, before all else, that name."""
        for code, share in self._places.beginning(word.form).items():
            page = self._index.names.pages.get(code)
            if page is not None:
                word.records[page] = max(word.records.get(page, 0.0), 0.7 + 0.6 * share)

    def _phone_words(self, phone: str, parsed: ParsedQuery) -> list[QueryWord]:
        """A number as a word; nothing if it is several that are no phone number together."""
        index = self._index
        ways = [digits for digits in (phone, phone.lstrip("0"), phone[1:]) if len(digits) > 3] or [phone]
        digits = next((way for way in ways if index.has("digits", way)), "")
        if not digits:
            # A part of a number: its beginning, or some digits from the middle.
            digits = next((way for way in ways if index.beginnings("digits", way, 1)), phone)
        known = len(digits) > 2 and bool(index.beginnings("digits", digits, 1))
        if not known and len(parsed.chunks) > 1:
            return []
        # Also the number of an article of law: `337`.
        terms = self._analyser.terms(digits)
        query = [QueryWord(digits, (digits,), terms, phone=known, beginning=parsed.open_end)]
        self._matcher.match(query, ())
        return query

    def _wanted(self, request: SearchRequest, parsed: ParsedQuery) -> Wanted:
        country = request.country or self._country_scope(parsed.country)
        topic = request.topic or parsed.topic.lower()
        kind = request.kind or parsed.kind.lower()
        filters = [("country", country), ("topic", topic), ("kind", kind)]
        return Wanted(
            filters=tuple((name, value) for name, value in filters if value),
            phrases=parsed.phrases,
            unwanted=tuple(
                (field, form)
                for word in parsed.unwanted
                for field, form in (("exact", word), *(("stem", stem) for stem in self._analyser.stems(word)))
            ),
            today=request.today or date.today(),
            here=request.here,
        )

    def _country_scope(self, typed: str) -> str:
        run = words(typed)
        if not run or (len(typed) == 2 and typed.upper() in self._index.names.pages):
            return typed.upper()
        mentions = self._places.mentions(run, [self._analyser.stems(word) for word in run])
        return mentions[0].code if mentions else typed.upper()

    def _suggest(self, query: list[QueryWord], lang: str) -> tuple[str, ...]:
        """Names and questions that begin like the query, then the countries most is known of."""
        names, index = self._index.names, self._index
        beginnings = [word.form[:3] for word in query if len(word.form) > 2]
        close = index.suggester.titles(beginnings, lang, _CLOSE)
        known = sorted(names.pages, key=lambda code: -len(index.postings("country", code)))
        pages = [index.record(names.pages[code]).titles for code in known[:_SUGGESTIONS]]
        tags = (lang, *names.languages)
        titles = [next((page[tag] for tag in tags if tag in page), "") for page in pages]
        return tuple(dict.fromkeys(filter(None, [*close, *titles])))[:_SUGGESTIONS]
