"""A document as terms and weights: what the builder writes into the fields of the index."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from handbook.search.documents import Document
from handbook.search.glossary import Glossary
from handbook.search.text import Analyser, words

_TITLE, _NAME, _BODY, _ASIDE = 2.0, 2.0, 1.0, 0.3
_STATEMENT_TITLE = 1.4
# Words from the start of a text to where the next begins: no phrase reaches across.
_GAP = 20
_LAST_POSITION = 65_000
_SCALE = 64


@dataclass(slots=True)
class Terms:
    """The fields of one document: {term: weight} each; `exact` has (weight, packed positions)."""

    exact: dict[str, tuple[float, bytes]] = field(default_factory=dict)
    stem: dict[str, float] = field(default_factory=dict)
    concept: dict[str, float] = field(default_factory=dict)


class DocumentAnalyser:
    """Turns documents into terms."""

    def __init__(self, analyser: Analyser, glossary: Glossary) -> None:
        self._analyser = analyser
        self._glossary = glossary

    def terms(self, document: Document) -> Terms:
        """The weighted terms of `document`, all its languages together; a term counts as in its best language."""
        places: dict[str, array[int]] = {}
        terms = Terms()
        weights: dict[str, float] = {}
        position = 0
        title = _STATEMENT_TITLE if document.kind == "statement" else _TITLE
        languages = dict.fromkeys([*document.titles, *document.bodies, *document.names, *document.asides])
        for lang in languages:
            sections = [(document.titles.get(lang, ""), title), (document.bodies.get(lang, ""), _BODY)]
            sections += [(text, _NAME) for text in document.names.get(lang, ())]
            sections += [(text, _ASIDE) for text in document.asides.get(lang, ())]
            stems: dict[str, float] = {}
            concepts: dict[str, float] = {}
            for text, boost in sections:
                run = words(text)
                self._add(run, lang, boost, stems, concepts)
                self._place(run, boost, position, places, weights)
                position += len(run) + _GAP
            _raise(terms.stem, stems)
            _raise(terms.concept, concepts)
        terms.exact = {word: (weights[word], places[word].tobytes()) for word in weights}
        return terms

    def _add(
        self, run: list[str], lang: str, boost: float, stems: dict[str, float], concepts: dict[str, float]
    ) -> None:
        stop = self._analyser.stop_words
        said = [word for word in run if word not in stop]
        kept = [self._analyser.stem(word, lang) for word in said]
        if not kept:
            return
        share = boost / (0.7 + 0.3 * len(kept) / (4.0 if boost > 1 else 18.0))
        counts: dict[str, int] = {}
        for stem in kept:
            counts[stem] = counts.get(stem, 0) + 1
        for stem, count in counts.items():
            stems[stem] = (
                max(stems.get(stem, 0.0), share * count / (count + 0.6))
                if boost > 1
                else (stems.get(stem, 0.0) + share * count / (count + 0.6))
            )
        for mention in self._glossary.mentions([(self._analyser.term(word, lang),) for word in said]):
            concepts[mention.code] = max(concepts.get(mention.code, 0.0), share * 0.625)

    def _place(
        self,
        run: list[str],
        boost: float,
        start: int,
        places: dict[str, array[int]],
        weights: dict[str, float],
    ) -> None:
        stop = self._analyser.stop_words
        for offset, word in enumerate(run):
            if word in stop or start + offset > _LAST_POSITION:
                continue
            if word in places:
                places[word].append(start + offset)
                weights[word] = max(weights[word], boost)
            else:
                places[word] = array("H", (start + offset,))
                weights[word] = boost


def _raise(best: dict[str, float], found: dict[str, float]) -> None:
    for term, weight in found.items():
        level = round(_SCALE * weight / (weight + 1.0))
        if level > best.get(term, 0):
            best[term] = float(level)


WEIGHT_SCALE = float(_SCALE)
"""Weights of `stem` and `concept` run from 0 to this."""
