"""A folder made beside another one and put in its place whole, or not at all."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_ABANDONED = 24 * 60 * 60


@contextlib.contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """A new empty folder, which takes the place of `folder` when the block ends well and is removed otherwise."""
    _sweep(folder)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield work
        _put_in_place(work, folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what builds left behind that were killed; nobody builds for a day."""
    for path in folder.parent.glob(f".{folder.name}-*"):
        if path.stat().st_mtime < time.time() - _ABANDONED:
            shutil.rmtree(path, ignore_errors=True)


def _put_in_place(work: Path, folder: Path) -> None:
    if not folder.exists():
        work.replace(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
    try:
        folder.replace(old / folder.name)
        try:
            work.replace(folder)
        except OSError:
            (old / folder.name).replace(folder)
            raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
