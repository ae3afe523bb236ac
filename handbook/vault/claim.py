"""One window at a time: a lock of the operating system, which ends with the process that holds it."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from handbook.errors import NotesBusy, NotesNotSaved
from handbook.vault.files import translated_errors


class Claim:
    """Holds an empty file locked. It stays when it is released: removing it could take it from the next holder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> None:
        """Hold it, if it is not held already.

        Raises:
            NotesBusy: somebody else does.
            NotesNotSaved: the folder is gone or full (`reason`).
        """
        if self._handle is not None:
            return
        try:
            with translated_errors():
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except NotesNotSaved as error:
            if error.code == "private.read_only":
                return  # nobody can write here, so everybody may read
            raise
        try:
            _lock(handle)
        except BlockingIOError:
            os.close(handle)
            raise NotesBusy from None
        except OSError:
            pass  # a file system without locks (some network folders): then there is none to hold
        self._handle = handle

    def release(self) -> None:
        """Let go of it."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            with contextlib.suppress(OSError):  # of a disk that is gone
                os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
