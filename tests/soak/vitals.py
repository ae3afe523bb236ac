"""What a running program holds, measured."""

from __future__ import annotations

import ctypes
import gc
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from handbook.paths import Folders

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Vitals:
    """What one process and its data folder hold at one moment, after a collection of garbage.

    Attributes:
        searches, imports, pages: done until then.
        memory_bytes: resident. Rises for a while with what the heap can't give back.
        heap_bytes: of it, what C and C++ have asked for and not let go of; 0 where the C library is not glibc.
        blocks: of memory that Python has asked for and not let go of.
        widgets: of Qt.
        descriptors, threads, children: of the process.
        deleted: mapped files that are gone from their folder.
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
    heap_bytes: int
    blocks: int
    widgets: int
    descriptors: int
    threads: int
    children: int
    deleted: int
    temporary: int
    files: int
    database_bytes: int
    journal_bytes: int
    index_bytes: int


class Physician:
    """Takes the vitals of its own process.

    Args:
        folders: what the program writes to.
        count_widgets: how many widgets there are.
    """

    def __init__(self, folders: Folders, count_widgets: Callable[[], int] = lambda: 0) -> None:
        self._folders = folders
        self._count_widgets = count_widgets
        self._process = psutil.Process()
        self._heap = _heap_meter()

    def examine(self, searches: int, imports: int, pages: int) -> Vitals:
        gc.collect()
        data = self._folders.data
        database = self._folders.database
        return Vitals(
            searches=searches,
            imports=imports,
            pages=pages,
            memory_bytes=self._process.memory_info().rss,
            heap_bytes=self._heap(),
            blocks=sys.getallocatedblocks(),
            widgets=self._count_widgets(),
            descriptors=self._process.num_fds(),
            threads=self._process.num_threads(),
            children=len(self._process.children(recursive=True)),
            deleted=sum(1 for each in self._process.memory_maps() if each.path.endswith(" (deleted)")),
            temporary=len(list(Path(tempfile.gettempdir()).iterdir())),
            files=len(list(data.rglob("*"))),
            database_bytes=database.stat().st_size,
            journal_bytes=sum(path.stat().st_size for path in data.glob(f"{database.name}-*")),
            index_bytes=sum(path.stat().st_size for path in self._folders.index.rglob("*")),
        )


def told(curve: Sequence[Vitals]) -> str:
    """The curve as a table."""
    heads = (
        "searches", "imports", "pages", "MB", "heap MB", "blocks", "widgets", "fds", "threads", "children",
        "deleted", "temp", "files", "db kB", "journal", "index kB",
    )  # fmt: skip
    lines = ["".join(f"{head:>9}" for head in heads)]
    for one in curve:
        values = (
            one.searches, one.imports, one.pages, f"{one.memory_bytes / MEGABYTE:.1f}",
            f"{one.heap_bytes / MEGABYTE:.1f}", one.blocks, one.widgets, one.descriptors, one.threads,
            one.children, one.deleted, one.temporary, one.files, one.database_bytes // 1024,
            one.journal_bytes, one.index_bytes // 1024,
        )  # fmt: skip
        lines.append("".join(f"{value:>9}" for value in values))
    return "\n".join(lines)


class _Heap(ctypes.Structure):
    """`struct mallinfo2`, see malloc.h: bytes in use are `uordblks` in the arenas, `hblkhd` outside."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks",
            "keepcost",
        )
    ]  # fmt: skip


def _heap_meter() -> Callable[[], int]:
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return lambda: 0
    ask.restype = _Heap

    def measure() -> int:
        found = ask()
        return int(found.uordblks) + int(found.hblkhd)

    return measure
