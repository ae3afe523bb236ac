"""What came from a mirror so far: kept by hash in private space, so that a cut download goes on where it was."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from handbook.errors import DataFolderError


class Sink(Protocol):
    """Where the bytes of one file are collected."""

    @property
    def size(self) -> int:
        """How many there are."""

    def append(self, data: bytes) -> None:
        """More of them."""

    def clear(self) -> None:
        """Begin anew."""


class Buffer:
    """In memory, for metadata: small, and without a hash by which to know it again.

    Attributes:
        data: what there is.
    """

    def __init__(self) -> None:
        self.data = bytearray()

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.data)

    def append(self, data: bytes) -> None:
        """More of them."""
        self.data += data

    def clear(self) -> None:
        """Begin anew."""
        self.data.clear()


class Part:
    """A target on its way, in a file that is named by the hash it must have in the end; or a whole release.

    Attributes:
        path: the file.

    Raises (every method):
        DataFolderError: the file can't be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def size(self) -> int:
        """How many bytes there are."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._told(error) from error

    def append(self, data: bytes) -> None:
        """More of them."""
        try:
            with self.path.open("ab") as stream:
                stream.write(data)
        except OSError as error:
            raise self._told(error) from error

    def clear(self) -> None:
        """Begin anew."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise self._told(error) from error

    def whole(self, length: int) -> bytes | None:
        """The bytes, if there are so many and they have the hash of the name; what is wrong is thrown away."""
        if self.size < length:
            return None
        try:
            data = self.path.read_bytes() if self.path.exists() else b""
        except OSError as error:
            raise self._told(error) from error
        if len(data) == length and hashlib.sha256(data).hexdigest() == self.path.name:
            return data
        self.clear()
        return None

    def _told(self, error: OSError) -> DataFolderError:
        return DataFolderError(path=str(self.path.parent), reason=error.strerror or str(error))


@dataclass(slots=True)
class Wanted:
    """A file on its way.

    Attributes:
        name: in the published folder.
        limit: how many bytes it may have.
        sink: what is there already, and what comes.
        is_hashed: whether its bytes are known by a hash, so that they may come in parts from anywhere.
        tag: of the version of which parts came (RFC 9110, 8.8.3); empty if the mirror does not say.
    """

    name: str
    limit: int
    sink: Sink
    is_hashed: bool
    tag: str = ""

    @property
    def is_resumable(self) -> bool:
        """Whether what came before a cut can be used."""
        return self.is_hashed or bool(self.tag)

    def headers(self) -> dict[str, str]:
        """Of a request for what is lacking: the same for everybody, no version, no language, no system."""
        headers = {"Accept-Encoding": "identity", "User-Agent": "field-handbook"}
        if self.sink.size:
            headers["Range"] = f"bytes={self.sink.size}-"
            if self.tag:
                headers["If-Range"] = self.tag
        return headers


class Downloads:
    """Parts in one private folder.

    Attributes:
        folder: it is made when something comes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def part(self, name: str) -> Part:
        """The part of this hash, or of a whole release.

        Raises:
            DataFolderError: the folder can't be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise DataFolderError(path=str(self.folder), reason=error.strerror or str(error)) from error
        return Part(self.folder / name)

    def keep_only(self, names: Collection[str]) -> None:
        """Throw away what is not wanted any more."""
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in names:
                    Part(path).clear()

    def clear(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.folder, ignore_errors=True)
