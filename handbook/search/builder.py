"""Building the index: in a folder of its own, put in place whole or not at all."""

from __future__ import annotations

import heapq
import json
import math
import shutil
import tempfile
import time
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage

from handbook.model.codes import WORLDWIDE
from handbook.model.records import Concept
from handbook.progress import CancelToken, Progress, ignore_progress
from handbook.search.analysis import DocumentAnalyser, Terms
from handbook.search.documents import Document
from handbook.search.glossary import Glossary
from handbook.search.inversion import Inversion
from handbook.search.places import PlaceNames
from handbook.search.schema import make_codec, make_schema
from handbook.search.stamp import Stamp
from handbook.search.tables import Columns, Names, Vocabulary
from handbook.search.text import Analyser, words

_HEAD_RECORDS = 60
_REPORT_EVERY = 200
_ABANDONED = 24 * 60 * 60
_GLOSSARY_VALUE = 4.0
_STATUS_PRIOR = {"closed": 0.92, "suspended": 0.95, "compromised": 0.97}


def build_index(
    folder: Path,
    documents: Iterable[Document],
    total: int,
    concepts: Iterable[Concept],
    generation: str,
    progress: Progress = ignore_progress,
    cancel: CancelToken | None = None,
) -> None:
    """Build the index of `documents` and put it at `folder`, in place of what was there.

    Args:
        folder: where the index shall be; its parent must exist. Nothing in it changes before the new one is whole.
        documents: every record once.
        total: how many there are, for `progress`; 0 if unknown.
        concepts: the glossary.
        generation: names the state of the store the documents come from; `SearchEngine.open` asks for it.
        progress: told (records done, total).
        cancel: looked at between records.

    Raises:
        Cancelled: `cancel` was raised; `folder` is as it was.
        OSError: the disk refuses.
    """
    _sweep(folder)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _Build(work, list(concepts)).run(documents, total, generation, progress, cancel or CancelToken())
        _put_in_place(work, folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what builds left behind that were killed; nobody builds for a day."""
    for path in folder.parent.glob(f".{folder.name}-*"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            shutil.rmtree(path, ignore_errors=True)


def _put_in_place(work: Path, folder: Path) -> None:
    if folder.exists():
        old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
        folder.replace(old / folder.name)
        try:
            work.replace(folder)
        except OSError:
            (old / folder.name).replace(folder)
            raise
        finally:
            shutil.rmtree(old, ignore_errors=True)
    else:
        work.replace(folder)


class _Build:
    """One building of an index."""

    def __init__(self, work: Path, concepts: Sequence[Concept]) -> None:
        self.work = work
        self.concepts = concepts
        self.analyser = Analyser()
        self.glossary = Glossary.from_concepts(concepts, self.analyser)
        self.place_names = PlaceNames(self.analyser)
        self.inversion = Inversion()
        self.columns = Columns()
        self.names = Names(concepts=self.glossary.entries)
        self.word_values: dict[str, float] = {}
        self.heads: dict[str, list[tuple[float, int]]] = {}
        self.groups: dict[tuple[str, tuple[str, ...], str], int] = {}

    def run(
        self,
        documents: Iterable[Document],
        total: int,
        generation: str,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write everything; the stamp last."""
        self._write_whoosh(documents, total, progress, cancel)
        self.names.count = len(self.columns.group)
        self.names.place_names = self.place_names.forms
        self.names.place_stems = self.place_names.stems
        self.names.place_titles = self.place_names.titles
        self.columns.write(self.work / "columns.bin")
        self.names.write(self.work / "names.json")
        self._vocabulary().write(self.work)
        Stamp.of(self.work, generation).write(self.work)

    def _write_whoosh(
        self, documents: Iterable[Document], total: int, progress: Progress, cancel: CancelToken
    ) -> None:
        storage: Any = FileStorage(str(self.work))  # type: ignore[no-untyped-call]
        index = storage.create_index(make_schema(), indexname="records")
        writer = index.writer(codec=make_codec(), compound=False)
        writer.pool = self.inversion
        maker = DocumentAnalyser(self.analyser, self.glossary)
        number = 0
        try:
            for number, document in enumerate(documents, 1):
                cancel.raise_if_cancelled()
                self._invert(number - 1, document, maker.terms(document))
                writer.add_document(record=_record_json(document, self.analyser))
                if number % _REPORT_EVERY == 0:
                    progress(number, total)
            self._invert_heads()
        except BaseException:
            writer.cancel()
            raise
        writer.commit(merge=False)
        index.close()
        progress(number, total or number)

    def _invert(self, number: int, document: Document, terms: Terms) -> None:
        add = self.inversion.add
        self.inversion.add_placed("exact", number, terms.exact)
        add("stem", number, terms.stem)
        add("concept", number, terms.concept)
        add("digits", number, _digit_terms(document.digits))
        add("country", number, dict.fromkeys(document.countries, 1.0))
        add("kind", number, {document.kind: 1.0})
        if document.topic:
            add("topic", number, {document.topic: 1.0})
        self._note(number, document, terms)
        if document.kind == "country":
            self.place_names.add(document)

    def _invert_heads(self) -> None:
        kept: dict[int, dict[str, float]] = {}
        for head, ranked in self.heads.items():
            for rank, number in heapq.nsmallest(_HEAD_RECORDS, ranked):
                kept.setdefault(number, {})[head] = -rank
        for number in sorted(kept):
            self.inversion.add("head", number, kept[number])

    def _note(self, number: int, document: Document, terms: Terms) -> None:
        columns, names = self.columns, self.names
        group = (document.kind, document.countries, document.topic)
        if group not in self.groups:
            self.groups[group] = len(names.groups)
            names.groups.append((document.kind, list(document.countries), document.topic))
        columns.group.append(self.groups[group])
        columns.prior.append(_prior(document))
        if document.valid_from or document.valid_to:
            names.spans.append((number, document.valid_from, document.valid_to))
        if document.kind == "country":
            names.pages[document.id] = number
        if document.kind in {"country", "question"}:
            for lang, title in document.titles.items():
                names.suggestions.setdefault(lang, []).append(title)
        if not names.languages:
            names.languages = list(document.titles)
        self._note_words(number, document, terms)

    def _note_words(self, number: int, document: Document, terms: Terms) -> None:
        values, heads = self.word_values, self.heads
        first = {word for title in document.titles.values() for word in words(title)[:1]}
        bonus = 3.0 if document.kind == "country" and document.id != WORLDWIDE else 0.0
        best: dict[str, float] = {}
        for word, (weight, _) in terms.exact.items():
            values[word] = values.get(word, 0.0) + weight
            rank = weight + (bonus + 1.0 if word in first else 0.0)
            for head in (word[:1], word[:2]):
                if rank > best.get(head, 0.0):
                    best[head] = rank
        prior = self.columns.prior[number]
        for head, rank in best.items():
            heads.setdefault(head, []).append((-rank * prior, number))

    def _vocabulary(self) -> Vocabulary:
        for concept in self.concepts:
            for terms in concept.terms.values():
                for term in terms:
                    for word in words(term):
                        if word not in self.analyser.stop_words:
                            self.word_values[word] = max(self.word_values.get(word, 0.0), _GLOSSARY_VALUE)
        ordered = sorted(self.word_values)
        values = array(
            "H", (min(65_535, round(16 * math.log2(1 + self.word_values[word]))) for word in ordered)
        )
        return Vocabulary(ordered, values)


def _prior(document: Document) -> float:
    """Newer slightly before older, what is risky to get wrong slightly before the rest."""
    years = (document.age - 737_425) / 365.25 if document.age else 0.0  # since 2020-01-01
    prior = 0.95 + 0.01 * min(max(years, 0.0), 8.0)
    if document.risk == "high":
        prior += 0.03
    return prior * _STATUS_PRIOR.get(document.status, 1.0)


def _digit_terms(numbers: Iterable[str]) -> dict[str, float]:
    """Every end of a number from three digits, so that a national way of writing it is found too."""
    terms: dict[str, float] = {}
    for number in numbers:
        for start in range(max(1, len(number) - 2)):
            terms[number[start:]] = 1.0 if start == 0 else 0.8
    return terms


def _record_json(document: Document, analyser: Analyser) -> str:
    """What a hit needs: shown texts, and the same cut into words, so that no query has to cut them again."""
    stop = analyser.stop_words
    phrases: dict[str, list[list[str]]] = {}
    for lang, title in document.titles.items():
        alike = document.names.get(lang, ()) if document.kind == "question" else ()
        cut = [words(text) for text in (title, *alike)]
        phrases[lang] = [[analyser.stem(word, lang) for word in run if word not in stop] for run in cut]
    if document.kind == "organisation":
        phrases[""] = [words(name) for name in document.names.get("", ())]
    runs = {
        lang: " ".join(["", *(word for word in words(text) if word not in stop), ""])
        for lang, text in document.bodies.items()
    }
    values = {
        "id": document.id, "pack": document.pack, "country": document.country,
        "titles": dict(document.titles), "bodies": dict(document.bodies), "phrases": phrases, "runs": runs,
    }  # fmt: skip
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
