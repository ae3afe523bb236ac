"""The best documents as hits: looked at closely once more, with title and snippet in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handbook.model.codes import RecordKind
from handbook.search.index import RecordIndex, StoredRecord
from handbook.search.matching import QueryWord
from handbook.search.ranking import Ranked
from handbook.search.snippets import make_snippet
from handbook.search.text import Analyser

_LOOKED_AT = 30


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found.

    Attributes:
        id: the record's id; a country's code.
        country: its country if it has exactly one.
        lang: the language of `title` and `snippet`.
        snippet: plain text, matches between U+2068 and U+2069.
        score: comparable within one result only.
        explain: how the score came about, if asked for.
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
    explain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Near:
    """What of a query is compared with whole titles and texts; `beginning` fits nothing where it is a blank."""

    count: int
    stems: frozenset[str]
    beginning: str
    pairs: tuple[str, ...]

    @classmethod
    def of(cls, query: Sequence[QueryWord]) -> _Near:
        said = [word for word in query if not word.stop and not word.phone]
        stems = frozenset(stem for word in said for stem in (*word.stems, word.form))
        beginning = said[-1].form if said and said[-1].beginning and len(said[-1].form) > 2 else " "
        forms = [word.form for word in said]
        pairs = tuple(f" {first} {second} " for first, second in zip(forms, forms[1:], strict=False))
        return cls(len(said), stems, beginning, pairs)


class HitMaker:
    """Makes hits of ranked documents."""

    def __init__(self, index: RecordIndex, analyser: Analyser) -> None:
        self._index = index
        self._analyser = analyser

    def make(
        self,
        ranked: Sequence[Ranked],
        query: Sequence[QueryWord],
        lang: str,
        limit: int,
        *,
        explain: bool = False,
    ) -> tuple[Hit, ...]:
        """The best `limit` of `ranked` as hits; the first few are compared with the query word by word."""
        near = [(one, self._index.record(one.number)) for one in ranked[: max(limit, _LOOKED_AT)]]
        kinds = self._index.columns.kind
        wanted = _Near.of(query)
        scored = [
            (
                one.score * self._closeness(record, wanted, self._index.names.kinds[kinds[one.number]]),
                one,
                record,
            )
            for one, record in near
        ]
        scored.sort(key=lambda each: -each[0])
        return tuple(
            self._hit(score, one, record, query, lang, explain=explain)
            for score, one, record in scored[:limit]
        )

    def _closeness(self, record: StoredRecord, near: _Near, kind: str) -> float:
        """1 and more: how much the title or a phrasing says the very same as the query."""
        if not near.count:
            return 1.0
        named = kind == "organisation"
        best = 0.0
        for phrases in record.phrases.values():
            for phrase in phrases:
                matched = sum(stem in near.stems or stem.startswith(near.beginning) for stem in phrase)
                if matched:
                    # The name of an organisation is found whole; of a question the query is the most part.
                    best = max(best, matched / (len(phrase) if named else max(len(phrase), near.count)))
        together = 0.0
        if near.pairs:
            together = max(
                (sum(pair in run for pair in near.pairs) for run in record.runs.values()), default=0
            ) / len(near.pairs)
        return 1.0 + 0.45 * best * best + 0.12 * together

    def _hit(
        self,
        score: float,
        one: Ranked,
        record: StoredRecord,
        query: Sequence[QueryWord],
        lang: str,
        *,
        explain: bool,
    ) -> Hit:
        names, columns = self._index.names, self._index.columns
        shown = next(
            (tag for tag in (lang, *names.languages) if tag in record.titles), next(iter(record.titles))
        )
        text = record.bodies.get(shown, "")
        kind: RecordKind = names.kinds[columns.kind[one.number]]  # type: ignore[assignment]
        said = [word for word in query if not word.stop]
        forms = {form for word in said for form in word.marks}
        stems = {stem for word in said for stem in word.mark_stems}
        terms = {term for word in said for term in word.mark_terms}

        def matches(form: str) -> bool:
            return (
                form in forms
                or self._analyser.stem(form, shown) in stems
                or self._analyser.term(form, shown) in terms
                or any(word.beginning and form.startswith(word.form) for word in said)
            )

        reasons: list[str] = []
        if explain:
            reasons = [f"cover {one.cover:.2f}", f"score {one.score:.3f}"]
            reasons += [f"{word.form} {word.weight * word.records.get(one.number, 0.0):.2f}" for word in said]
        return Hit(
            kind=kind, id=record.id, pack=record.pack, country=record.country or None,
            topic=names.topics[columns.topic[one.number]] or None, lang=shown, title=record.titles[shown],
            snippet=make_snippet(text, matches), score=round(score, 4), explain=tuple(reasons),
        )  # fmt: skip
