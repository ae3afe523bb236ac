"""The gate: what every pack passes before a byte of it is parsed (trust.md, "The gate before parsing").

The pack is inflated into private temporary space and judged there, so what was checked is what is read. It is held
to limits of number and size, to names that are mere look-up keys, and then compared, byte for byte, with the one
container our writer makes of its members. That comparison is what refuses every trick of the zip format at once:
there is no second local header, flag, comment, gap, overlap, zip64 record or attribute that it could be equal to.
"""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from handbook.errors import DataFolderError, PackDamaged
from handbook.packs.container import (
    END_BYTES,
    ENTRY_BYTES,
    End,
    Member,
    check_end,
    check_members,
    directory,
    end_of,
    local_header,
    name_problem,
    read_end,
    read_entry,
)
from handbook.packs.inflation import inflate, open_plain_file


class _Copy:
    """The inflated container in a private file; without a name there, where the system can do so."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.size_bytes = 0
        with self._errors_told():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._stream = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - `close` is ours to call

    def fill(self, source: BinaryIO) -> int:
        """Inflate `source` into the copy; the size of `source`."""
        with self._errors_told():
            size = inflate(source, self._stream)
            self.size_bytes = self._stream.tell()
        return size

    def read(self, offset: int, size: int) -> bytes:
        """`size` bytes, or fewer at the end."""
        with self._errors_told():
            self._stream.seek(offset)
            return self._stream.read(size)

    def close(self) -> None:
        """Let go of the file, and with it of what was still to be written."""
        with suppress(OSError):
            self._stream.close()

    @contextmanager
    def _errors_told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise DataFolderError(path=str(self._folder), reason=error.strerror or str(error)) from error


class PackFile:
    """A pack that passed the gate. For one thread at a time; closing it leaves nothing behind.

    Attributes:
        names: of all members, sorted.
        size_bytes: size of the file it came from.
    """

    def __init__(self, copy: _Copy, places: Mapping[str, tuple[int, int]], size_bytes: int) -> None:
        self.names = tuple(places)
        self.size_bytes = size_bytes
        self._copy = copy
        self._places = places

    def read(self, name: str) -> bytes:
        """The bytes of one member, at most `MAX_MEMBER_BYTES`.

        Raises:
            KeyError: there is no such member; ask `names` first.
            DataFolderError: the private copy can't be read any more.
        """
        offset, size = self._places[name]
        return self._copy.read(offset, size)

    def close(self) -> None:
        """Let go of the private copy."""
        self._copy.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_pack(path: Path, private_folder: Path) -> PackFile:
    """Let a pack through the gate.

    Args:
        path: the file somebody handed over; anything at all may be in it.
        private_folder: where nobody else can write; made if it is missing. The copy has no name there where the
            system can do without one, and is gone with the process.

    Raises:
        PackDamaged: not a pack, cut off, or changed on the way; `reason` says which check, for the log.
        PackTooLarge: over a limit; `reason` and `limit` say which.
        DataFolderError: `private_folder` can't be used (full, read-only): no fault of the pack.
    """
    with open_plain_file(path) as source:
        copy = _Copy(private_folder)
        try:
            size = copy.fill(source)
            places = _checked_places(copy)
        except BaseException:
            copy.close()
            raise
    return PackFile(copy, places, size)


def _checked_places(copy: _Copy) -> dict[str, tuple[int, int]]:
    """Where the bytes of each member stand (offset, size), after every check of the gate.

    Raises:
        PackDamaged: it is not, byte for byte, what our writer makes of its members.
        PackTooLarge: over a limit.
    """
    end = _end(copy)
    check_end(end)
    data = copy.read(end.directory_offset, end.directory_bytes)
    members = _members(data)
    problem = name_problem(member.name for member in members)
    if problem:
        raise PackDamaged(reason=problem)
    check_members(members)
    if end_of(members) != end or b"".join(directory(members)) != data:
        raise PackDamaged(reason="directory")
    places: dict[str, tuple[int, int]] = {}
    offset = 0
    for member in members:
        offset = _check_member(copy, member, offset)
        places[member.name] = (offset - member.size, member.size)
    return places


def _end(copy: _Copy) -> End:
    size = copy.size_bytes
    end = read_end(copy.read(size - END_BYTES, END_BYTES)) if size >= END_BYTES else None
    if end is None or end.container_bytes != size:
        raise PackDamaged(reason="end_record")
    return end


def _members(data: bytes) -> list[Member]:
    """What a central directory lists; its size is within its limit already."""
    members: list[Member] = []
    position = 0
    while position < len(data):
        member = read_entry(data, position)
        if member is None:
            raise PackDamaged(reason="directory")
        members.append(member)
        position += ENTRY_BYTES + len(member.name)
    return members


def _check_member(copy: _Copy, member: Member, offset: int) -> int:
    """Compare a member, which should begin at `offset`, with what the directory says; where the next begins."""
    header = local_header(member)
    if copy.read(offset, len(header)) != header:
        raise PackDamaged(reason="local_header")
    offset += len(header)
    if zlib.crc32(copy.read(offset, member.size)) != member.crc:
        raise PackDamaged(reason="crc")
    return offset + member.size
