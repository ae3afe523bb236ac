"""The targets that a reader lacks: from what came before, from the release as one file, or one by one.

A mirror offers each release whole as well (`packs/12.hbpack`), so that a reader who has nothing needs one request and
a third of the bytes. Nothing signed names that file and nothing depends on it: it goes through the gate like any pack,
and of what is in it only targets with their signed length and hash are taken; the rest is asked for one by one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from handbook.errors import DataFolderError, MirrorError, PackError
from handbook.packs.downloads import Downloads, Part, Sink
from handbook.packs.gate import open_pack
from handbook.progress import CancelToken, Progress
from handbook.temporary import private_folder

WHOLE_FROM = 20
"""So many targets must be lacking before the whole is asked for; and more than half of all."""
_OVERHEAD_BYTES = 64 * 1024


class Source(Protocol):
    """A published folder, near or far."""

    @property
    def received(self) -> int:
        """How many bytes came from it."""

    @property
    def requests(self) -> int:
        """How many files were asked for."""

    def read(self, name: str, limit: int, sink: Sink, *, is_hashed: bool) -> None:
        """Bring a file, as much of it as `sink` lacks, and no more than `limit` bytes.

        Raises:
            KeyError: there is no such file.
            MirrorError: it can't be had.
        """


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be fetched. `member`: its name in the published folder and in a pack."""

    member: str
    sha256: str
    length: int

    def is_in(self, data: bytes) -> bool:
        """Whether these are its bytes."""
        return len(data) == self.length and hashlib.sha256(data).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True)
class Whole:
    """A release as one file. `name`: in the published folder; `limit`: how many bytes it may have; `targets`: in it."""

    name: str
    limit: int
    targets: int


def whole_name(version: int) -> str:
    """Where a mirror has the whole of a version."""
    return f"packs/{version}.hbpack"


def whole_of(version: int, metadata: Iterable[bytes], lengths: Collection[int]) -> Whole:
    """What the whole of a release may be at the most: a pack is never much longer than what is in it.

    Args:
        version: of the release.
        metadata: all its metadata files.
        lengths: of all its targets, in bytes.
    """
    limit = sum(map(len, metadata)) + sum(lengths) + _OVERHEAD_BYTES
    return Whole(whole_name(version), limit, len(lengths))


def total(targets: Iterable[Target]) -> int:
    """How many bytes they have together."""
    return sum(one.length for one in targets)


def download(
    source: Source,
    lacking: Sequence[Target],
    whole: Whole,
    downloads: Downloads,
    progress: Progress,
    cancel: CancelToken,
) -> dict[str, bytes]:
    """Name of a member → bytes, each of the signed length and hash.

    Raises:
        MirrorError: one can't be had.
        DataFolderError: the disk is full or can't be written.
        Cancelled.
    """
    part_name = whole.name.replace("/", "-")
    downloads.keep_only({part_name, *(one.sha256 for one in lacking)})
    targets: dict[str, bytes] = {}
    if len(lacking) >= WHOLE_FROM and 2 * len(lacking) > whole.targets:
        sink = _Watched(downloads.part(part_name), whole.limit, progress, cancel)
        targets = _from_whole(source, whole, lacking, sink)
        sink.clear()
    bytes_in_all, done = total(lacking), sum(map(len, targets.values()))
    for one in lacking:
        if one.member not in targets:
            cancel.raise_if_cancelled()
            targets[one.member] = _alone(source, one, downloads)
            done += one.length
            progress(done, bytes_in_all)
    return targets


class _Watched:
    """A part that tells how much of it there is, and stops when it is told to."""

    def __init__(self, part: Part, limit: int, progress: Progress, cancel: CancelToken) -> None:
        self.part = part
        self._limit, self._progress, self._cancel = limit, progress, cancel

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return self.part.size

    def append(self, data: bytes) -> None:
        """More of them."""
        self._cancel.raise_if_cancelled()
        self.part.append(data)
        self._progress(min(self.part.size, self._limit), self._limit)

    def clear(self) -> None:
        """Begin anew."""
        self.part.clear()


def _from_whole(source: Source, whole: Whole, lacking: Sequence[Target], sink: _Watched) -> dict[str, bytes]:
    """What of `lacking` the whole has; nothing if there is no such file, or it is not what it should be."""
    found: dict[str, bytes] = {}
    try:
        source.read(whole.name, whole.limit, sink, is_hashed=True)
        with private_folder() as folder, open_pack(sink.part.path, folder) as pack:
            names = frozenset(pack.names)
            for one in lacking:
                data = pack.read(one.member) if one.member in names else b""
                if one.is_in(data):
                    found[one.member] = data
    except MirrorError as error:
        if error.code == "mirror.cut_off":
            raise
    except (KeyError, PackError):
        pass
    except OSError as error:
        raise DataFolderError(path=str(sink.part.path), reason=error.strerror or str(error)) from error
    return found


def _alone(source: Source, wanted: Target, downloads: Downloads) -> bytes:
    """One target: from what came before, else from the mirror."""
    part = downloads.part(wanted.sha256)
    for _ in range(2):  # what came before may have been wrong; then everything once more
        data = part.whole(wanted.length)
        if data is not None:
            return data
        had_part = part.size > 0
        try:
            source.read(wanted.member, wanted.length, part, is_hashed=True)
        except KeyError as error:
            raise MirrorError("mirror.incomplete") from error
        data = part.whole(wanted.length)
        if data is not None:
            return data
        part.clear()
        if not had_part:
            break
    raise MirrorError("mirror.altered")
