"""What a running program holds, and whether that grows."""

from __future__ import annotations

import gc
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from handbook.paths import Folders

MEGABYTE = 1024 * 1024
MEMORY_GROWTH = 0.05
"""Of the resident memory, from the second quarter of the curve to the last one; the first quarter is warm-up."""
HISTORY_BYTES = 160 * 1024
"""What an import may add to the database when it changes every country: some 60 bytes for each record of each area that
changed, kept for good, so that a printed sheet can be compared (`store/history.py`)."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """What one process and its data folder hold at one moment.

    Attributes:
        searches, imports, pages: done until then.
        memory_bytes: resident, after a collection of garbage.
        descriptors, threads, children: of the process.
        temporary: entries of the folder for temporary files.
        files: entries of the data folder, with all folders below it.
        database_bytes: of `handbook.db`.
        journal_bytes: of what SQLite keeps beside it; 0 at rest.
        index_bytes: of the whole index.
    """

    searches: int
    imports: int
    pages: int
    memory_bytes: int
    descriptors: int
    threads: int
    children: int
    temporary: int
    files: int
    database_bytes: int
    journal_bytes: int
    index_bytes: int


class Physician:
    """Takes the vitals of its own process."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._process = psutil.Process()

    def examine(self, searches: int, imports: int, pages: int) -> Vitals:
        gc.collect()
        data = self._folders.data
        database = self._folders.database
        return Vitals(
            searches=searches,
            imports=imports,
            pages=pages,
            memory_bytes=self._process.memory_info().rss,
            descriptors=self._process.num_fds(),
            threads=self._process.num_threads(),
            children=len(self._process.children(recursive=True)),
            temporary=len(list(Path(tempfile.gettempdir()).iterdir())),
            files=len(list(data.rglob("*"))),
            database_bytes=database.stat().st_size,
            journal_bytes=sum(path.stat().st_size for path in data.glob(f"{database.name}-*")),
            index_bytes=sum(path.stat().st_size for path in self._folders.index.rglob("*")),
        )


def faults(curve: Sequence[Vitals]) -> list[str]:
    """What grew, in words; nothing may but the database, by what it keeps of each import."""
    quarter = len(curve) // 4
    settled, last = curve[quarter : 2 * quarter], curve[-quarter:]
    found = []
    before = statistics.median(one.memory_bytes for one in settled)
    after = statistics.median(one.memory_bytes for one in last)
    if after > before * (1 + MEMORY_GROWTH):
        found.append(f"memory grew from {before / MEGABYTE:.1f} to {after / MEGABYTE:.1f} MB")
    for name in ("descriptors", "threads", "children", "temporary", "files", "journal_bytes"):
        most, now = (max(asdict(one)[name] for one in part) for part in (settled, last))
        if now > most:
            found.append(f"{name} grew from {most} to {now}")
    imports = max(1, last[-1].imports - settled[0].imports)
    grown = (last[-1].database_bytes - settled[0].database_bytes) / imports
    if grown > HISTORY_BYTES:
        found.append(f"the database grew by {grown:.0f} bytes an import")
    if last[-1].index_bytes > max(one.index_bytes for one in settled) * (1 + MEMORY_GROWTH):
        found.append(f"the index grew to {last[-1].index_bytes} bytes")
    return found


def told(curve: Sequence[Vitals]) -> str:
    """The curve as a table."""
    heads = ("searches", "imports", "pages", "MB", "fds", "threads", "children", "temp", "files")
    lines = ["".join(f"{head:>9}" for head in (*heads, "db kB", "journal", "index kB"))]
    for one in curve:
        values = (
            one.searches, one.imports, one.pages, f"{one.memory_bytes / MEGABYTE:.1f}", one.descriptors,
            one.threads, one.children, one.temporary, one.files, one.database_bytes // 1024,
            one.journal_bytes, one.index_bytes // 1024,
        )  # fmt: skip
        lines.append("".join(f"{value:>9}" for value in values))
    return "\n".join(lines)
