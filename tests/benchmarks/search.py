"""Speed and relevance of the search, on the shipped content and on 32,685 records, as ratios to SQLite FTS5.

`run(report)` calls `report(name, value, unit, reference)` for every number; the reference is the name of the number
that SQLite FTS5 of the standard library took for the same in the same run.
"""

from __future__ import annotations

import gc
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from handbook.content.loader import read_content
from handbook.model.records import Concept
from handbook.search.builder import build_index
from handbook.search.documents import Document, content_documents
from handbook.search.engine import SearchEngine, SearchRequest
from handbook.search.text import words
from handbook.search.updating import update_index
from tests.benchmarks.fts5 import Fts5
from tests.benchmarks.search_corpus import make_corpus
from tests.relevance.judge import Found, Judged, judge, read_list

CONTENT = Path(__file__).parents[2] / "content"
TODAY = date(2026, 11, 22)
TYPED = (
    "въезд в армению по внутреннему паспорту", "меня задержали на границе что делать", "экстрадиция казахстан",
    "Abschiebung Kasachstan", "can I open a bank account in Georgia", "UNHCR Yerevan", "внж сербия", "ubezhishche",
    "fhvtybz", "казахтан регистрация", "Auslieferung Deserteur", "asylum interview interpreter", "ковчег", "дезертир",
)  # fmt: skip
_WORDS = (
    "паспорт",
    "asylum",
    "Auslieferung",
    "дезертир",
    "border",
    "регистрация",
    "Visum",
    "lawyer",
    "повестка",
    "камеры",
)
_PHRASES = (
    "внутренний паспорт",
    "internal passport",
    "russischer Inlandspass",
    "residence permit",
    "запрос об экстрадиции",
)


class Report(Protocol):
    """Takes one measured number."""

    def __call__(self, name: str, value: float, unit: str, reference: str = "") -> None: ...


def run(report: Report) -> None:
    """Measure everything."""
    content, _ = read_content(CONTENT)
    assert content is not None
    shipped = list(content_documents(content))
    with tempfile.TemporaryDirectory() as folder:
        engine = _measure("shipped", Path(folder) / "shipped", shipped, content.concepts, report)
        _relevance(engine, report)
        engine.close()
        large = list(make_corpus(shipped))
        _measure("32,685 records", Path(folder) / "large", large, content.concepts, report).close()


def _measure(
    name: str, folder: Path, documents: list[Document], concepts: Sequence[Concept], report: Report
) -> SearchEngine:
    start = time.perf_counter()
    build_index(folder, documents, len(documents), concepts, "benchmark")
    ours = time.perf_counter() - start
    start = time.perf_counter()
    fts5 = Fts5.build(folder.with_suffix(".db"), documents)
    theirs = time.perf_counter() - start
    _compare(report, f"search, {name}: build", ours, theirs, "s")
    fts5.close()

    gc.collect()  # what building left is not cleared away by whoever opens
    start = time.perf_counter()
    engine = SearchEngine.open(folder, "benchmark")
    _ask(engine, "армения")
    ours = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    fts5 = Fts5(folder.with_suffix(".db"))
    fts5.search(["армения"])
    theirs = (time.perf_counter() - start) * 1000
    _compare(report, f"search, {name}: open and first answer", ours, theirs, "ms")

    beginnings = [query[:size] for query in TYPED for size in range(1, len(query) + 1)]
    fresh = SearchEngine.open(folder, "benchmark")
    for kind, queries, ask, ask_theirs in (
        ("keystroke", beginnings, _ask, lambda query: fts5.search(words(query) or ["a"], beginning=True)),
        ("one word", [word + " " for word in _WORDS], _ask, lambda query: fts5.search(words(query))),
        (
            "phrase",
            [f'"{phrase}"' for phrase in _PHRASES],
            _ask,
            lambda query: fts5.search(words(query), phrase=True),
        ),
    ):
        ours_each = _times(queries, lambda query, ask=ask: ask(fresh, query))
        theirs_each = _times(queries, ask_theirs)
        for label, part in (("p50", 0.5), ("p95", 0.95)):
            ours, theirs = _quantile(ours_each, part), _quantile(theirs_each, part)
            _compare(report, f"search, {name}: {kind} {label}", ours, theirs, "ms")
    fresh.close()
    fts5.close()
    _update(name, folder, documents, concepts, report)
    return engine


def _update(
    name: str, folder: Path, documents: list[Document], concepts: Sequence[Concept], report: Report
) -> None:
    """A pack that changes every hundredth record, on a copy of the index; as a ratio to building it."""
    copy = shutil.copytree(folder, folder.with_suffix(".copy"))
    changed = [
        replace(document, bodies={lang: f"{text} паспорт" for lang, text in document.bodies.items()})
        if number % 100 == 50
        else document
        for number, document in enumerate(documents)
    ]
    start = time.perf_counter()
    assert update_index(copy, changed, concepts, "changed")
    taken = time.perf_counter() - start
    report(f"search, {name}: update, 1 % changed", taken, "s", f"search, {name}: build")


def _relevance(engine: SearchEngine, report: Report) -> None:
    def search(judged: Judged) -> list[Found]:
        result = engine.search(SearchRequest(judged.query, judged.lang, limit=10, today=TODAY))
        return [Found(hit.id, hit.country, hit.topic) for hit in result.hits]

    queries = read_list()
    halves = (
        ("whole list", queries),
        ("tuning half", [judged for judged in queries if not judged.held_back]),
        ("held-back half", [judged for judged in queries if judged.held_back]),
    )
    for name, part in halves:
        scores = judge(search, part)
        for kind in sorted(scores) if part is queries else ["all"]:
            score = scores[kind]
            label = f"relevance, {name}, {kind} ({score.count})"
            report(f"{label}: mean reciprocal rank", score.mrr, "")
            report(f"{label}: success at 1", score.success_1, "")
            report(f"{label}: success at 3", score.success_3, "")


def _ask(engine: SearchEngine, query: str) -> None:
    engine.search(SearchRequest(query, "ru", today=TODAY))


def _times(queries: Iterable[str], ask: Callable[[str], object]) -> list[float]:
    """Milliseconds of each, sorted."""
    taken = []
    for query in queries:
        start = time.perf_counter()
        ask(query)
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def _quantile(taken: list[float], part: float) -> float:
    return taken[min(len(taken) - 1, int(len(taken) * part))]


def _compare(report: Report, name: str, ours: float, theirs: float, unit: str) -> None:
    report(f"{name} (FTS5)", theirs, unit)
    report(name, ours, unit, f"{name} (FTS5)")
