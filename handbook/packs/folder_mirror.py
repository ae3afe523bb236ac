"""A mirror that is a folder: on a stick, or kept alike on many computers by a program made for that."""

from __future__ import annotations

from pathlib import Path

from handbook.errors import MirrorError, PackDamaged
from handbook.packs.downloads import Sink
from handbook.packs.inflation import open_plain_file


class FolderMirror:
    """A published folder.

    Attributes:
        received: how many bytes were read.
        requests: how many files were asked for.
    """

    def __init__(self, folder: Path) -> None:
        """Look whether it is there.

        Raises:
            MirrorError: it is not.
        """
        self.received = self.requests = 0
        self._folder = folder
        if not folder.is_dir():
            raise MirrorError("mirror.no_folder", path=str(folder))

    def read(self, name: str, limit: int, sink: Sink, *, is_hashed: bool) -> None:
        """Read a file, if it is a plain one.

        Raises:
            KeyError: there is none.
            MirrorError: it is too long, or can't be read.
        """
        path = self._folder / name
        self.requests += 1
        if not path.exists():
            raise KeyError(name)
        try:
            with open_plain_file(path) as stream:
                data = stream.read(limit + 1)
        except (PackDamaged, OSError) as error:
            raise MirrorError("mirror.folder_unreadable", path=str(path)) from error
        if len(data) > limit:
            raise MirrorError("mirror.too_long")
        sink.clear()
        sink.append(data)
        self.received += len(data)
