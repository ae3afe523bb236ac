"""Files that are there whole or not at all, even after a crash."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes, *, makes_folders: bool = False, mode: int = 0o644) -> None:
    """Put `data` at `path` in one step: written beside it, forced to the disk, renamed.

    Args:
        path: where to.
        data: what.
        makes_folders: whether the folders on the way are made where they are missing.
        mode: who may read it.

    Raises:
        OSError: the folder can't be written; what was at `path` is still there.
    """
    if makes_folders:
        path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(OSError):  # FAT has no rights to give
            Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    force_names(path.parent)


def write_secret(path: Path, data: bytes) -> None:
    """Put `data` at `path`, where nothing is yet, for the eyes of this user only.

    Raises:
        FileExistsError: something is there already.
        OSError: the folder can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    force_names(path.parent)


def force_names(folder: Path) -> None:
    """Force the names in a folder to the disk; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
