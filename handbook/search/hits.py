"""The best documents as hits: looked at closely once more, with title and snippet in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handbook.model.codes import RecordKind
from handbook.search.index import RecordIndex, StoredRecord
from handbook.search.matching import QueryWord
from handbook.search.ranking import Ranked
from handbook.search.snippets import make_snippet
from handbook.search.text import Analyser, words

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
        scored = [(one.score * self._closeness(record, query, one), one, record) for one, record in near]
        scored.sort(key=lambda each: -each[0])
        return tuple(
            self._hit(score, one, record, query, lang, explain=explain)
            for score, one, record in scored[:limit]
        )

    def _closeness(self, record: StoredRecord, query: Sequence[QueryWord], one: Ranked) -> float:
        """1 and more: how much the title or a phrasing says the very same as the query."""
        said = [word for word in query if not word.stop and not word.phone]
        if not said:
            return 1.0
        best = 0.0
        for lang, title in record.titles.items():
            for phrase in [title, *record.names.get(lang, ())]:
                best = max(best, self._alike(words(phrase), said, lang))
        together = 0.0
        if len(said) > 1:
            together = max(
                (self._together(words(text), said) for text in record.bodies.values()), default=0.0
            )
        return 1.0 + 0.45 * best * best + 0.12 * together

    def _alike(self, phrase: Sequence[str], said: Sequence[QueryWord], lang: str) -> float:
        kept = [word for word in phrase if word not in self._analyser.stop_words] or list(phrase)
        stems = [self._analyser.stem(word, lang) for word in kept]
        matched = sum(
            any(stem in word.mark_stems or form in word.marks for word in said)
            for form, stem in zip(kept, stems, strict=True)
        )
        return matched / max(len(kept), len(said)) if kept else 0.0

    def _together(self, body: Sequence[str], said: Sequence[QueryWord]) -> float:
        """The part of neighbouring words of the query that are neighbours in the text too."""
        forms = [word.form for word in said]
        wanted = set(zip(forms, forms[1:], strict=False))
        kept = [word for word in body if word not in self._analyser.stop_words]
        return len(wanted & set(zip(kept, kept[1:], strict=False))) / len(wanted)

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

        def matches(form: str) -> bool:
            return (
                form in forms
                or self._analyser.stem(form, shown) in stems
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
