"""What the search does at its limits: ugly queries, memory, 100,000 records.

Memory is measured in a process of its own: `python -m tests.benchmarks.search_limits INDEX`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from handbook.content.loader import read_content
from handbook.search.builder import build_index
from handbook.search.documents import content_documents
from handbook.search.engine import SearchEngine, SearchRequest
from tests.benchmarks.fts5 import Fts5
from tests.benchmarks.report import Report, percentile
from tests.benchmarks.search import CONTENT, TODAY, TYPED
from tests.benchmarks.search_corpus import RECORDS, make_corpus

MANY = 100_000
_SLOW = ("ас", "п", "asyl")
BEGINNINGS = [query[:end] for query in TYPED for end in range(1, len(query) + 1)]


def run(report: Report) -> None:
    """Measure 32,685 and 100,000 records."""
    content, _ = read_content(CONTENT)
    assert content is not None
    shipped = list(content_documents(content))
    for records in (RECORDS, MANY):
        report.heading(f"The search at its limits ({records:,} records)")
        documents = list(make_corpus(shipped, records))
        with tempfile.TemporaryDirectory() as folder:
            index = Path(folder) / "index"
            build_index(index, documents, records, content.concepts, "benchmark")
            _measure(report, f"limits, {records:,}", index, Fts5.build(Path(folder) / "fts5.db", documents))


def _measure(report: Report, name: str, index: Path, fts5: Fts5) -> None:
    reference = f"{name}: a beginning in FTS5, the slowest of three"
    report(reference, max(_timed(partial(fts5.search, [text], beginning=True)) for text in _SLOW), "ms")
    fts5.close()
    engine = SearchEngine.open(index, "benchmark")
    ask = partial(_ask, engine)
    ask("армения")
    report(
        f"{name}: every keystroke, p95",
        percentile([_timed(partial(ask, text)) for text in BEGINNINGS], 0.95), "ms", reference,
    )  # fmt: skip
    for title, text in ugly(engine).items():
        report(f"{name}: {title}", _timed(partial(ask, text)), "ms", reference)
    engine.close()
    memory = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search_limits", str(index)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    report(f"{name}: memory after {len(BEGINNINGS)} searches", float(memory.stdout), "MB")


def ugly(engine: SearchEngine) -> dict[str, str]:
    """Queries nobody means."""
    known = engine._index.vocabulary
    common = sorted(known.words, key=known.value, reverse=True)[:1000]
    return {
        "10 kB without a space": "a" * 10_240,
        "1,000 most common words": " ".join(common),
        "1,000 beginnings of words": " ".join(word[:4] for word in common),
        "1,000 words spelled wrong": " ".join(f"{word[:4]}жы{word[4:]}" for word in common),
        "1,000 phrases": " ".join(f'"{one} {other}"' for one, other in pairwise(common)),
        "1,000 exclusions": "паспорт " + " ".join(f"-{word}" for word in common),
        "10 kB on the wrong layout": "e,t;boty " * 1_138,
        "quotation marks": '"' * 9_999,
        "stars": "*" * 10_000,
        "control characters": "".join(map(chr, range(32))) * 320,
    }


def _ask(engine: SearchEngine, text: str) -> None:
    engine.search(SearchRequest(text, "ru", today=TODAY))


def _timed(task: Callable[[], object]) -> float:
    begin = time.perf_counter()
    task()
    return (time.perf_counter() - begin) * 1000


def _memory_mb(index: Path) -> float:
    engine = SearchEngine.open(index, "benchmark")
    for text in BEGINNINGS:
        _ask(engine, text)
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


if __name__ == "__main__":
    sys.stdout.write(str(_memory_mb(Path(sys.argv[1]))))
