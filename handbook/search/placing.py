"""A folder made beside another one and put in its place whole, or not at all."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_ABANDONED = 24 * 60 * 60
_ATTEMPTS = 10


def nothing() -> None:
    """To be done before placing."""


@contextlib.contextmanager
def replacing(folder: Path, before_placing: Callable[[], None] = nothing) -> Iterator[Path]:
    """A new empty folder, which takes the place of `folder` when the block ends well and is removed otherwise."""
    _sweep(folder)
    with _passing(folder, "") as work, _passing(folder, "old-") as aside:
        yield work
        before_placing()
        _put_in_place(work, folder, aside)


@contextlib.contextmanager
def _passing(folder: Path, name: str) -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix=f".{folder.name}-{name}", dir=folder.parent))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what builds left behind that were killed; nobody builds for a day."""
    for path in folder.parent.glob(f".{folder.name}-*"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            shutil.rmtree(path, ignore_errors=True)


def _put_in_place(work: Path, folder: Path, aside: Path) -> None:
    """Only names change: on a full disk there may be no room for more."""
    for attempt in range(_ATTEMPTS):
        old = aside / str(attempt)
        with contextlib.suppress(FileNotFoundError):
            folder.replace(old)
        try:
            work.replace(folder)
        except OSError:
            if folder.exists() and attempt < _ATTEMPTS - 1:
                continue  # somebody else has just put theirs there
            with contextlib.suppress(OSError):
                old.replace(folder)
            raise
        return
