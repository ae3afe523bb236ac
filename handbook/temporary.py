"""Private folders on this machine for what must not outlive its use, and removing what a killed process left.

A folder belongs to whoever holds the lock file beside it. The system lets go of a lock when its process dies, however
it dies, so a lock that can be had marks a leftover. Windows has no such locks for whole files, but refuses to remove
a file that is open.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOCK_SUFFIX = ".lock"
_PLACE = "field-handbook"


class HeldFolder:
    """A folder for this user only, which stays until nobody holds it any more.

    Attributes:
        path: where it is.
    """

    def __init__(self, place: Path, name: str) -> None:
        """Make it, or join those who hold it already.

        Args:
            place: a private folder.
            name: of the folder in it; processes that give the same name share it.

        Raises:
            OSError: it can't be made.
        """
        self.path = place / name
        self._lock = _hold(place / f"{name}{_LOCK_SUFFIX}")
        self.path.mkdir(mode=0o700, exist_ok=True)

    def close(self) -> None:
        """Let go of it; the last one removes it. A second call does nothing."""
        if self._lock < 0:
            return
        lock, self._lock = self._lock, -1
        _remove_if_free(self.path.with_name(self.path.name + _LOCK_SUFFIX), lock)


@contextmanager
def private_folder() -> Iterator[Path]:
    """A new empty folder for this user only, gone after the block.

    Raises:
        OSError: it can't be made.
    """
    held = new_private_folder()
    try:
        yield held.path
    finally:
        held.close()


def new_private_folder() -> HeldFolder:
    """A new empty folder for this user only.

    Raises:
        OSError: it can't be made.
    """
    return HeldFolder(_temporary_place(), os.urandom(8).hex())


def clear_leftovers(place: Path | None = None) -> None:
    """Remove the folders of processes that ended without doing so; `place` is the system's temporary one if None."""
    with contextlib.suppress(OSError):
        for lock in (place or _temporary_place()).glob(f"*{_LOCK_SUFFIX}"):
            with contextlib.suppress(OSError):
                _remove_if_free(lock, os.open(lock, os.O_RDWR))


def is_private(folder: Path) -> bool:
    """Make `folder` if needed; whether it belongs to this user and nobody else may look into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name != "posix":
            return True
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid():
            return False
        if stat.S_IMODE(status.st_mode) != 0o700:
            folder.chmod(0o700)
        return stat.S_IMODE(folder.lstat().st_mode) == 0o700 and os.access(folder, os.W_OK)
    except OSError:
        return False


def _temporary_place() -> Path:
    """One folder for all temporary folders of this user; a stranger who took its name first gets nothing in it."""
    import tempfile  # late: this module is on the way of every start

    user = os.getuid() if os.name == "posix" else 0
    place = Path(tempfile.gettempdir()) / f"{_PLACE}-{user}"
    return place if is_private(place) else Path(tempfile.mkdtemp(prefix=f"{_PLACE}-"))


def _hold(lock: Path) -> int:
    """Share a lock file; its descriptor. Whoever removes leftovers may have removed it in between."""
    while True:
        held = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        if os.name != "posix":
            return held
        import fcntl

        fcntl.flock(held, fcntl.LOCK_SH)
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(lock.stat(), os.fstat(held)):
                return held
        os.close(held)


def _remove_if_free(lock: Path, descriptor: int) -> None:
    """Remove a lock file and its folder unless another process holds it; closes the descriptor."""
    import shutil

    folder = lock.with_suffix("")
    try:
        if os.name == "posix":
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
            lock.unlink(missing_ok=True)
    except OSError:
        return
    finally:
        os.close(descriptor)
    if os.name != "posix":
        lock.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
