"""The container of a pack: one gzip stream around a stored-only zip, in exactly one possible form.

The form is fixed here, byte by byte, by `struct`; Python's own `zipfile` and `gzip` decide nothing, so their next
versions change nothing. Sources: gzip RFC 1952, section 2.3; deflate RFC 1951; zip APPNOTE 6.3.10, sections 4.3.7
(local header), 4.3.12 (central directory), 4.3.16 (end record), 4.4 (fields).

One thing is not ours to fix: how zlib packs the bytes. The same zlib gives the same stream, but zlib-ng or another
release may choose other matches. So the gate does not compare the deflate stream with its own (it would refuse honest
packs made elsewhere) but the canonical gzip header, the canonical container *inside* and a trailer that fits it.
That alone would let about one flipped bit in 10,000 pass, with all content intact: a copy taken from another place
with the same bytes, a length of a code nobody uses. The `seal` refuses these too. It is no signature: who packs the
same bytes anew can seal them anew, and has changed nothing.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from handbook.errors import PackTooLarge

MAX_MEMBERS = 20_000
MAX_MEMBER_BYTES = 1024 * 1024
"""Format 1 carries nothing but JSON documents of at most 1 MiB (content contract, "Canonical JSON")."""
MAX_DIRECTORY_BYTES = 4 * 1024 * 1024
MAX_CONTAINER_BYTES = 512 * 1024 * 1024

GZIP_HEADER = bytes.fromhex("1f8b 08 00 00000000 02 ff")
"""Magic, deflate, no flags, no time, XFL 2 (slowest), OS 255 (unknown)."""
GZIP_TRAILER = struct.Struct("<LL")
"""CRC-32 and size modulo 2**32 of what was packed."""
SEAL_BYTES = 35
LOCAL_BYTES = 30
ENTRY_BYTES = 46
END_BYTES = 22
_DEFLATE_LEVEL = 9
_RAW_DEFLATE = -15
_MEMORY_LEVEL = 8

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_ENTRY = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")
_VERSION = 20
_FIRST_OF_1980 = 0x0021
_NAME = re.compile(r"(?=.{1,255}\Z)[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*", re.ASCII)
"""Relative, plain ASCII, no empty, hidden, `.` or `..` part, no backslash, no drive, no folder."""


@dataclass(frozen=True, slots=True)
class Member:
    """What the zip structures say of one member; all else in them is fixed.

    Attributes:
        name: a look-up key, never a path to write to.
        size: in bytes.
        crc: CRC-32 of its bytes.
    """

    name: str
    size: int
    crc: int


@dataclass(frozen=True, slots=True)
class End:
    """What the end record of the zip says; all else in it is fixed.

    Attributes:
        members: how many there are.
        directory_bytes: size of the central directory.
        directory_offset: where it begins.
    """

    members: int
    directory_bytes: int
    directory_offset: int

    @property
    def container_bytes(self) -> int:
        """The whole zip: members, directory and this record."""
        return self.directory_offset + self.directory_bytes + END_BYTES


def write_pack(members: Mapping[str, bytes]) -> bytes:
    """The pack of `members`: the same members give the same bytes (with the same zlib, see above).

    Raises:
        PackTooLarge: over one of the limits of the gate.
        ValueError: a name that the gate would refuse; our own bug.
    """
    container = write_container(members)
    deflate = zlib.compressobj(
        _DEFLATE_LEVEL, zlib.DEFLATED, _RAW_DEFLATE, _MEMORY_LEVEL, zlib.Z_DEFAULT_STRATEGY
    )
    body = deflate.compress(container) + deflate.flush(zlib.Z_SYNC_FLUSH)
    return (
        GZIP_HEADER + body + seal(zlib.crc32(body)) + GZIP_TRAILER.pack(zlib.crc32(container), len(container))
    )


def seal(crc: int) -> bytes:
    """The end of the deflate stream, which carries the CRC-32 of all of it before.

    Seven empty stored blocks, the last one final. After its three bits of header each has five more up to the byte
    boundary, which every inflater ignores (RFC 1951, section 3.2.4): there the CRC stands, lowest bits first.
    """
    fives = [crc >> 5 * number & 0b11111 for number in range(7)]
    return b"".join(bytes([five << 3 | (number == 6)]) + b"\0\0\xff\xff" for number, five in enumerate(fives))


def write_container(members: Mapping[str, bytes]) -> bytes:
    """The stored-only zip of `members`, sorted by name.

    Raises:
        PackTooLarge: over one of the limits of the gate.
        ValueError: a name that the gate would refuse; our own bug.
    """
    names = sorted(members)
    problem = name_problem(names)
    if problem:
        raise ValueError(problem)
    listed = [Member(name, len(members[name]), zlib.crc32(members[name])) for name in names]
    check_members(listed)
    end = end_of(listed)
    check_end(end)
    pieces = [piece for member in listed for piece in (local_header(member), members[member.name])]
    return b"".join([*pieces, *directory(listed), end_record(end)])


def name_problem(names: Iterable[str]) -> str | None:
    """Why these names can't stand in a pack together, in this order; None if they can."""
    seen: set[str] = set()
    last = ""
    for name in names:
        if not _NAME.fullmatch(name):
            return "name"
        if name.lower() in seen:
            return "twin"
        if name < last:
            return "order"
        seen.add(name.lower())
        last = name
    return None


def end_of(members: Sequence[Member]) -> End:
    """What the end record has to say of `members`."""
    names = sum(len(member.name) for member in members)
    data = sum(LOCAL_BYTES + member.size for member in members) + names
    return End(len(members), ENTRY_BYTES * len(members) + names, data)


def check_members(members: Iterable[Member]) -> None:
    """Hold every member to its limit.

    Raises:
        PackTooLarge: one is over it.
    """
    for member in members:
        if member.size > MAX_MEMBER_BYTES:
            raise PackTooLarge(reason="member", name=member.name, limit=MAX_MEMBER_BYTES)


def check_end(end: End) -> None:
    """Hold the whole to its limits.

    Raises:
        PackTooLarge: over one of them.
    """
    if end.members > MAX_MEMBERS:
        raise PackTooLarge(reason="members", limit=MAX_MEMBERS)
    if end.directory_bytes > MAX_DIRECTORY_BYTES:
        raise PackTooLarge(reason="directory", limit=MAX_DIRECTORY_BYTES)
    if end.container_bytes > MAX_CONTAINER_BYTES:
        raise PackTooLarge(reason="container", limit=MAX_CONTAINER_BYTES)


def local_header(member: Member) -> bytes:
    """What stands before the bytes of a member (APPNOTE 4.3.7): stored, no flags, no extra field."""
    name = member.name.encode("ascii")
    sizes = (member.crc, member.size, member.size, len(name), 0)
    return _LOCAL.pack(b"PK\3\4", _VERSION, 0, 0, 0, _FIRST_OF_1980, *sizes) + name


def directory(members: Iterable[Member]) -> Iterator[bytes]:
    """The entries of the central directory (APPNOTE 4.3.12) for members that stand one after another from 0.

    Plain files of no system: version made by 2.0 on host 0, attributes 0, no extra field, no comment, disk 0.
    """
    offset = 0
    for member in members:
        name = member.name.encode("ascii")
        sizes = (member.crc, member.size, member.size, len(name), 0, 0)
        fixed = (b"PK\1\2", _VERSION, _VERSION, 0, 0, 0, _FIRST_OF_1980)
        yield _ENTRY.pack(*fixed, *sizes, 0, 0, 0, offset) + name
        offset += len(local_header(member)) + member.size


def end_record(end: End) -> bytes:
    """The last 22 bytes (APPNOTE 4.3.16): one disk, no comment, no zip64."""
    sizes = (end.directory_bytes, end.directory_offset)
    return _END.pack(b"PK\5\6", 0, 0, end.members, end.members, *sizes, 0)


def read_end(record: bytes) -> End | None:
    """What an end record says; None unless it is one of ours."""
    end = End(*_END.unpack(record)[4:7])
    return end if end_record(end) == record else None


def read_entry(data: bytes, position: int) -> Member | None:
    """What the directory entry at `position` says, not yet judged; None if it is cut off or its name is not ASCII."""
    begin = position + ENTRY_BYTES
    if begin > len(data):
        return None
    fields = _ENTRY.unpack_from(data, position)
    crc, size, name_bytes = fields[7], fields[9], fields[10]
    name = data[begin : begin + name_bytes]
    return Member(name.decode("ascii"), size, crc) if len(name) == name_bytes and name.isascii() else None
