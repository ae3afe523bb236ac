"""The files of a private store: each is replaced whole or not at all, and erased by what opens it first.

private.db             the sealed entries
private.db.previous    as they were before this sitting
private.db.damaged     what a backup took the place of
private.db.new         being written
private.db.lock        empty: held while a window has them open
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handbook.disk import force_names
from handbook.errors import NotesDamaged, NotesNotSaved
from handbook.vault.sealing import LARGEST_FILE

_ERASED_BYTES = 4096
"""The header and more: a file system writes no less at once."""
_CODES = {
    errno.ENOSPC: "private.disk_full", errno.EDQUOT: "private.disk_full", errno.EFBIG: "private.disk_full",
    errno.EROFS: "private.read_only", errno.EACCES: "private.read_only", errno.EPERM: "private.read_only",
    errno.ENOENT: "private.vanished", errno.ENODEV: "private.vanished", errno.ENXIO: "private.vanished",
    errno.EIO: "private.vanished", errno.ESTALE: "private.vanished", errno.ENOTDIR: "private.vanished",
}  # fmt: skip


def beside(path: Path, ending: str) -> Path:
    """`private.db` → `private.db.ENDING`."""
    return path.with_name(f"{path.name}.{ending}")


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the system's errors of writing into ours.

    Raises:
        NotesNotSaved: disk full, no rights, the stick was pulled out (`reason`).
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "private.not_saved")
        raise NotesNotSaved(code, reason=error.strerror or type(error).__name__) from error


def read(path: Path) -> bytes | None:
    """A whole file, None if there is none.

    Raises:
        NotesDamaged: it is no file, or larger than any of ours.
        NotesNotSaved: it can't be read (`reason`).
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            os.close(handle)
            raise NotesDamaged("private.foreign")
        with os.fdopen(handle, "rb") as stream:
            return stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotesNotSaved("private.unreadable", reason=error.strerror or type(error).__name__) from error


def replace(path: Path, data: bytes) -> None:
    """Put `data` at `path` for the eyes of this user only: the old file or the new one, whatever happens.

    Raises:
        NotesNotSaved: it can't be written; what was at `path` is still there (`reason`).
    """
    new = beside(path, "new")
    with translated_errors():
        try:
            with contextlib.suppress(FileNotFoundError):
                new.unlink()  # left by a kill; never followed, never reused
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(new, flags, 0o600), "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            new.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise
        force_names(path.parent)


def erase(paths: list[Path]) -> None:
    """Overwrite what opens each file, force that to the disk, and only then remove them.

    Where the disk writes to a new place instead (flash memory), the old bytes may live on in cells nobody reads.

    Raises:
        NotesNotSaved: one of them can't be changed (`reason`); those before it can't be opened any more.
    """
    with translated_errors():
        there = [path for path in paths if path.is_file() and not path.is_symlink()]
        for path in there:
            with path.open("r+b") as stream:
                stream.write(os.urandom(min(_ERASED_BYTES, path.stat().st_size)))
                stream.flush()
                os.fsync(stream.fileno())
        for path in there:
            path.unlink()
        if there:
            force_names(there[0].parent)
