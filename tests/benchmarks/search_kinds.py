"""The search on corpora unlike the shipped content, asked for what stands in them, beside SQLite FTS5."""

from __future__ import annotations

import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from handbook.content.loader import read_content
from handbook.model.records import Concept
from handbook.search.builder import build_index
from handbook.search.documents import Document, content_documents
from handbook.search.engine import SearchEngine, SearchRequest
from handbook.search.text import stop_words, words
from handbook.search.updating import update_index
from tests.benchmarks.fts5 import Fts5
from tests.benchmarks.report import Report, percentile
from tests.benchmarks.search import CONTENT, TODAY
from tests.benchmarks.search_corpus import OTHER_KINDS

_LETTERS = "abdeiknorst"


def run(report: Report) -> None:
    """Measure each kind; the goals are those of `search`: 16 ms for whatever is typed, 10 for a word."""
    content, _ = read_content(CONTENT)
    assert content is not None
    shipped = list(content_documents(content))
    for kind, make in OTHER_KINDS.items():
        report.heading(f"The search where there are {kind}")
        with tempfile.TemporaryDirectory() as folder:
            _measure(report, kind, Path(folder), list(make(shipped)), content.concepts)


@dataclass(frozen=True)
class _Queries:
    """What is asked, drawn from the texts."""

    words: Sequence[str]
    keystrokes: Sequence[str]
    phrases: Sequence[str]
    slips: Sequence[str]
    questions: Sequence[str]

    @classmethod
    def of(cls, documents: Sequence[Document]) -> _Queries:
        chance, stop = random.Random(3), stop_words()

        def run(least: int, most: int) -> list[str]:
            """Some words that follow each other in a record."""
            while True:
                document = chance.choice(documents)
                found = words(chance.choice([*document.bodies.values(), *document.titles.values()]))
                size = chance.randint(least, most)
                if len(found) >= size:
                    start = chance.randrange(len(found) - size + 1)
                    return found[start : start + size]

        def slip(word: str) -> str:
            place = chance.randrange(1, len(word))
            return word[:place] + chance.choice(_LETTERS) + word[place + chance.randint(0, 1) :]

        some = [word for _ in range(600) if len(word := run(1, 1)[0]) > 4 and word not in stop][:150]
        typed = [" ".join(run(2, 4)) for _ in range(12)]
        return cls(
            words=[f"{word} " for word in some],
            keystrokes=[text[:end] for text in typed for end in range(1, len(text) + 1)],
            phrases=['"' + " ".join(run(2, 4)) + '"' for _ in range(100)],
            slips=[slip(word) for word in some[:80]],
            questions=[" ".join(run(8, 12)) + "?" for _ in range(60)],
        )


def _measure(
    report: Report, kind: str, folder: Path, documents: list[Document], concepts: Sequence[Concept]
) -> None:
    index, database = folder / "index", folder / "fts5.db"
    _build(report, kind, index, database, documents, concepts)
    queries = _Queries.of(documents)
    gc.collect()
    engine, fts5 = _open(report, kind, index, database, queries.words[0])
    for title, asked, theirs in (
        ("one word", queries.words, lambda text: fts5.search(words(text))),
        ("keystroke", queries.keystrokes, lambda text: fts5.search(words(text) or ["a"], beginning=True)),
        ("phrase", queries.phrases, lambda text: fts5.search(words(text), phrase=True)),
        ("slip", queries.slips, lambda text: fts5.search(words(text))),
        ("question", queries.questions, lambda text: fts5.search(words(text), any_word=True)),
    ):
        ours = _milliseconds(asked, lambda text: _ask(engine, text))
        report(f"{kind}: {title} p95 (FTS5)", percentile(_milliseconds(asked, theirs), 0.95), "ms")
        report(f"{kind}: {title} p50", percentile(ours, 0.5), "ms")
        report(f"{kind}: {title} p95", percentile(ours, 0.95), "ms", f"{kind}: {title} p95 (FTS5)")
    named = _milliseconds(queries.keystrokes, lambda text: engine.suggest(SearchRequest(text, "ru")))
    report(f"{kind}: names for a keystroke p95", percentile(named, 0.95), "ms")
    engine.close()
    fts5.close()
    changed = [
        replace(one, bodies={lang: f"{text} паспорт" for lang, text in one.bodies.items()})
        if number % 100 == 50
        else one
        for number, one in enumerate(documents)
    ]
    taken = _seconds(lambda: update_index(index, changed, concepts, "changed"))
    report(f"{kind}: update, 1 % changed", taken, "s", f"{kind}: build")


def _build(
    report: Report,
    kind: str,
    index: Path,
    database: Path,
    documents: list[Document],
    concepts: Sequence[Concept],
) -> None:
    report(f"{kind}: build (FTS5)", _seconds(lambda: Fts5.build(database, documents).close()), "s")
    taken = _seconds(lambda: build_index(index, documents, len(documents), concepts, "benchmark"))
    report(f"{kind}: build", taken, "s", f"{kind}: build (FTS5)")


def _open(report: Report, kind: str, index: Path, database: Path, word: str) -> tuple[SearchEngine, Fts5]:
    begin = time.perf_counter()
    fts5 = Fts5(database)
    fts5.search(words(word))
    report(f"{kind}: open and first answer (FTS5)", (time.perf_counter() - begin) * 1000, "ms")
    begin = time.perf_counter()
    engine = SearchEngine.open(index, "benchmark")
    _ask(engine, word)
    taken = (time.perf_counter() - begin) * 1000
    report(f"{kind}: open and first answer", taken, "ms", f"{kind}: open and first answer (FTS5)")
    return engine, fts5


def _ask(engine: SearchEngine, text: str) -> None:
    engine.search(SearchRequest(text, "ru", today=TODAY))


def _milliseconds(asked: Iterable[str], ask: Callable[[str], object]) -> list[float]:
    return [1000 * _seconds(lambda text=text: ask(text)) for text in asked]  # type: ignore[misc]


def _seconds(task: Callable[[], object]) -> float:
    begin = time.perf_counter()
    task()
    return time.perf_counter() - begin
