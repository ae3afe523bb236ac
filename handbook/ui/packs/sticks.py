"""Packs on sticks: looked for beside the window, offered when they are whole, never taken by themselves."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

SUFFIX = ".hbpack"
POLL_MS = 3000
_MOST_ENTRIES = 500
_PART_SUFFIXES = (".part", ".crdownload", ".tmp")
_MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")

Stamp = tuple[int, int]
"""Size in bytes and time of change: while they differ from look to look, somebody is still copying."""


class Look:
    """One look at a time, and what the last one saw; it knows no widget, for it may outlive them in its thread."""

    def __init__(self, folders: Callable[[], Iterable[Path]]) -> None:
        self._folders = folders
        self._seen: Mapping[Path, Stamp] | None = None
        self.is_running = False

    def __call__(self) -> None:
        """Look, beside the window."""
        try:
            self._seen = find_packs(self._folders())
        finally:
            self.is_running = False

    def take(self) -> Mapping[Path, Stamp] | None:
        """What was seen since the last time this was asked."""
        seen, self._seen = self._seen, None
        return seen


class StickWatcher(QObject):
    """Looks every few seconds at what is plugged in.

    Args:
        folders: where to look; what is plugged in unless a test says otherwise.
        run: runs a look beside the window; a thread of its own, since a broken stick can hang for minutes.

    Signals:
        packs_changed(tuple[Path, ...]): other packs are there, whole.
    """

    packs_changed = Signal(object)

    def __init__(
        self,
        folders: Callable[[], Iterable[Path]] | None = None,
        run: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        super().__init__()
        self._look = Look(folders or plugged_in)
        self._run = run or _in_thread
        self._before: Mapping[Path, Stamp] = {}
        self._packs: tuple[Path, ...] = ()
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def packs(self) -> tuple[Path, ...]:
        """The packs that are there, whole."""
        return self._packs

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()
        self.poll()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def poll(self) -> None:
        """Take over what the last look saw and look again, unless that look still hangs."""
        seen = self._look.take()
        if seen is not None:
            self._take(seen)
        if not self._look.is_running:
            self._look.is_running = True
            self._run(self._look)

    def _take(self, seen: Mapping[Path, Stamp]) -> None:
        whole = tuple(sorted(path for path, stamp in seen.items() if self._before.get(path) == stamp))
        self._before = seen
        if whole != self._packs:
            self._packs = whole
            self.packs_changed.emit(whole)


def find_packs(folders: Iterable[Path]) -> dict[Path, Stamp]:
    """Packs in these folders and in the folders directly in them; none that is still being copied."""
    found: dict[Path, Stamp] = {}
    for folder in folders:
        names = _entries(folder)
        for path in names:
            inner = _entries(path) if path.suffix != SUFFIX and not path.name.startswith(".") else []
            for file in (path, *inner):
                stamp = _stamp(file)
                if stamp is not None:
                    found[file] = stamp
    return found


def plugged_in() -> list[Path]:
    """The roots of removable volumes."""
    roots = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady() and not volume.isRoot():
            root = Path(volume.rootPath())
            if _is_removable(root):
                roots.append(root)
    return roots


def _is_removable(root: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(str(root))) == 2
    return str(root).startswith(_MOUNTS)


def _entries(folder: Path) -> list[Path]:
    try:
        if not folder.is_dir() or folder.is_symlink():
            return []
        found = []
        for path in folder.iterdir():
            found.append(path)
            if len(found) == _MOST_ENTRIES:
                break
    except OSError:
        return []
    return found


def _stamp(file: Path) -> Stamp | None:
    """Size and time of a pack; None if it is none, or a part of it lies beside it."""
    if file.suffix != SUFFIX or file.name.startswith("."):
        return None
    try:
        if file.is_symlink() or not file.is_file():
            return None
        if any(file.with_name(file.name + suffix).exists() for suffix in _PART_SUFFIXES):
            return None
        status = file.stat()
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if status.st_size else None


def _in_thread(look: Callable[[], None]) -> None:
    threading.Thread(target=look, name="sticks", daemon=True).start()
