"""The stamp of an index: whose it is, and what its files were when it was finished."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import whoosh

from handbook import __version__
from handbook.errors import IndexDamaged, IndexError_, IndexMissing, IndexOutdated
from handbook.search.schema import INDEX_FORMAT

_NAME = "stamp.json"
_READ_WHOLE = 4 * 1024 * 1024
_READ_ENDS = 256 * 1024


def _maker() -> list[str]:
    return [str(INDEX_FORMAT), ".".join(map(str, whoosh.__version__)), __version__]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Attributes.

    generation: the state of the store.
    maker: index format, Whoosh and program version.
    files: name → checksum.
    forced: those of `files` that are known to be on the disk already.
    """

    generation: str
    maker: list[str]
    files: dict[str, int]
    forced: frozenset[str] = frozenset()

    @classmethod
    def of(cls, folder: Path, generation: str, known: Mapping[str, int] | None = None) -> Stamp:
        """The stamp of the finished files in `folder`.

        Args:
            folder: where they are.
            generation: the state of the store.
            known: files that belong to another whole index too, with their checksums: its stamp had them forced.
        """
        known = known or {}
        names = sorted(path.name for path in folder.iterdir() if path.is_file())
        files = {name: known[name] if name in known else _checksum(folder / name) for name in names}
        return cls(generation, _maker(), files, frozenset(known))

    def write(self, folder: Path) -> None:
        """Last of all: a folder without a stamp is no index.

        What `check` does not read whole is forced to the disk first: after a power cut the stamp could be there, and
        the middle of a large file not.
        """
        for name in self.files.keys() - self.forced:
            if (folder / name).stat().st_size > _READ_WHOLE:
                _force(folder / name)
        values = {"generation": self.generation, "maker": self.maker, "files": self.files}
        (folder / _NAME).write_text(json.dumps(values), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Stamp:
        """The stamp of `folder`.

        Raises:
            IndexMissing: there is none.
            IndexDamaged: it can't be read.
        """
        try:
            values = json.loads((folder / _NAME).read_text(encoding="utf-8"))
            return cls(values["generation"], values["maker"], dict(values["files"]))
        except FileNotFoundError:
            raise IndexMissing(path=str(folder)) from None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise IndexDamaged(path=str(folder)) from error

    def check(self, folder: Path, generation: str) -> None:
        """That the index is of `generation`, of this program, and whole.

        Whoosh reads pickles, so no byte of a file that is not as it was written reaches it.

        Raises:
            IndexOutdated: of another generation or made by another version.
            IndexDamaged: a file is missing or changed.
        """
        if self.generation != generation or self.maker != _maker():
            raise IndexOutdated(path=str(folder))
        try:
            whole = all(_checksum(folder / name) == value for name, value in self.files.items())
        except OSError as error:
            raise IndexDamaged(path=str(folder)) from error
        if not whole:
            raise IndexDamaged(path=str(folder))


def is_index_of(folder: Path, generation: str) -> bool:
    """Whether the index at `folder` says that it is of this state of the store."""
    try:
        return Stamp.read(folder).generation == generation
    except IndexError_:
        return False


def _force(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _checksum(path: Path) -> int:
    """CRC-32 of the length and the bytes; of a large file of its ends, so that opening stays quick."""
    size = path.stat().st_size
    value = zlib.crc32(str(size).encode())
    with path.open("rb") as file:
        if size <= _READ_WHOLE:
            return zlib.crc32(file.read(), value)
        value = zlib.crc32(file.read(_READ_ENDS), value)
        file.seek(size - _READ_ENDS)
        return zlib.crc32(file.read(), value)
