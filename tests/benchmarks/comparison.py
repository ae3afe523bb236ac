"""The search beside its peers: the same records, the same letters typed, the same relevance list."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from handbook.content.loader import read_content
from handbook.search.builder import build_index
from handbook.search.documents import Document, content_documents
from handbook.search.engine import SearchEngine, SearchRequest
from tests.benchmarks.peers import peers
from tests.benchmarks.report import Report, percentile
from tests.benchmarks.search import CONTENT, TODAY, TYPED
from tests.benchmarks.search_corpus import make_corpus
from tests.relevance.judge import Found, Judged, judge, read_list


def run(report: Report) -> None:
    """Measure them all on the shipped content and on 32,685 records."""
    content, _ = read_content(CONTENT)
    assert content is not None
    shipped = list(content_documents(content))
    for name, documents in (("shipped", shipped), ("32,685 records", list(make_corpus(shipped)))):
        report.heading(f"The search beside its peers ({name})")
        with tempfile.TemporaryDirectory() as folder:
            ours = Path(folder) / "ours"
            begin = time.perf_counter()
            build_index(ours, documents, len(documents), content.concepts, "benchmark")
            report(f"{name}: build", time.perf_counter() - begin, "s")
            engine = SearchEngine.open(ours, "benchmark")
            _measure(report, name, "", lambda text, engine=engine: _ask(engine, text, "ru"))
            if documents is shipped:
                _relevance(report, "the handbook", documents, partial(_answer, engine))
            for title, peer in peers().items():
                if peer is None:
                    sys.stdout.write(f"{title}: not installed, skipped\n")
                    continue
                begin = time.perf_counter()
                found = peer(Path(folder) / f"{title}.{'zim' if title == 'libzim' else 'db'}", documents)
                report(f"{name}: build ({title})", time.perf_counter() - begin, "s", f"{name}: build")
                _measure(report, name, title, found.typed)
                if documents is shipped:
                    _relevance(report, title, documents, lambda one, found=found: found.ranked(one.query))
                found.close()
            engine.close()


def _ask(engine: SearchEngine, text: str, lang: str) -> list[str]:
    return [hit.id for hit in engine.search(SearchRequest(text, lang, today=TODAY)).hits]


def _answer(engine: SearchEngine, judged: Judged) -> list[str]:
    return _ask(engine, judged.query, judged.lang)


def _answer(engine: SearchEngine, judged: Judged) -> list[str]:
    return _ask(engine, judged.query, judged.lang)


def _measure(report: Report, name: str, title: str, typed: Callable[[str], object]) -> None:
    times = []
    for query in TYPED:
        for end in range(1, len(query) + 1):
            begin = time.perf_counter()
            typed(query[:end])
            times.append((time.perf_counter() - begin) * 1000)
    for label, share in (("p50", 0.5), ("p95", 0.95)):
        row = f"{name}: every keystroke, {label}"
        report(f"{row} ({title})" if title else row, percentile(times, share), "ms", row if title else "")


def _relevance(
    report: Report, title: str, documents: Sequence[Document], ids: Callable[[Judged], Sequence[str]]
) -> None:
    known = {document.id: document for document in documents}

    def search(judged: Judged) -> list[Found]:
        unique = dict.fromkeys(ids(judged))
        return [Found(id, known[id].country or None, known[id].topic or None) for id in unique]

    scores = judge(search, read_list())
    for kind in sorted(scores):
        score = scores[kind]
        report(f"relevance, {kind}, {title}: mean reciprocal rank", score.mrr, "")
        if kind == "all":
            report(f"relevance, {kind}, {title}: success at 3", score.success_3, "")
