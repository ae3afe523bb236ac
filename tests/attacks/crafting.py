"""Packs as an adversary makes them: a zip writer that obeys nothing, and the gzip frame our gate expects around it.

It shares no code with `handbook.packs.container`, so where both agree each is a check of the other.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from handbook.errors import PackDamaged, PackError, PackTooLarge
from handbook.packs.container import seal
from handbook.packs.gate import open_pack

LOCAL: Mapping[str, str] = {
    "signature": "4s", "version": "H", "flags": "H", "method": "H", "time": "H", "date": "H", "crc": "L",
    "packed": "L", "size": "L", "name_bytes": "H", "extra_bytes": "H",
}  # fmt: skip
CENTRAL: Mapping[str, str] = {
    "signature": "4s", "made_by": "H", "version": "H", "flags": "H", "method": "H", "time": "H", "date": "H",
    "crc": "L", "packed": "L", "size": "L", "name_bytes": "H", "extra_bytes": "H", "comment_bytes": "H",
    "disk": "H", "internal": "H", "external": "L", "offset": "L",
}  # fmt: skip
END: Mapping[str, str] = {
    "signature": "4s", "disk": "H", "directory_disk": "H", "here": "H", "members": "H", "directory_bytes": "L",
    "directory_offset": "L", "comment_bytes": "H",
}  # fmt: skip
HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"


@dataclass
class Entry:
    """One member; `local` and `central` replace fields of its two headers, the rest is put after them."""

    name: bytes
    data: bytes = b"{}"
    local: Mapping[str, Any] = field(default_factory=dict)
    central: Mapping[str, Any] = field(default_factory=dict)
    local_extra: bytes = b""
    central_extra: bytes = b""
    comment: bytes = b""
    descriptor: bytes = b""
    listed: bool = True
    written: bool = True


def craft(
    entries: Sequence[Entry],
    end: Mapping[str, Any] | None = None,
    before: bytes = b"",
    between: bytes = b"",
    before_end: bytes = b"",
    after: bytes = b"",
) -> bytes:
    """A zip of `entries`, honest wherever it is not told to lie."""
    body, listing = bytearray(before), bytearray()
    for entry in entries:
        crc, size = zlib.crc32(entry.data), len(entry.data)
        both = {
            "version": 20, "date": 0x21, "crc": crc, "packed": size, "size": size, "name_bytes": len(entry.name),
        }  # fmt: skip
        if entry.listed:
            fields = {
                "signature": b"PK\1\2", "made_by": 20, **both, "extra_bytes": len(entry.central_extra),
                "comment_bytes": len(entry.comment), "offset": len(body), **entry.central,
            }  # fmt: skip
            listing += packed(CENTRAL, fields) + entry.name + entry.central_extra + entry.comment
        if entry.written:
            fields = {
                "signature": b"PK\3\4", **both, "extra_bytes": len(entry.local_extra), **entry.local
            }  # fmt: skip
            body += packed(LOCAL, fields) + entry.name + entry.local_extra + entry.data + entry.descriptor
    body += between
    count = sum(entry.listed for entry in entries)
    fields = {
        "signature": b"PK\5\6", "here": count & 0xFFFF, "members": count & 0xFFFF, "directory_bytes": len(listing),
        "directory_offset": len(body), **(end or {}),
    }  # fmt: skip
    return bytes(body + listing) + before_end + packed(END, fields) + after


def packed(layout: Mapping[str, str], fields: Mapping[str, Any]) -> bytes:
    """A header; fields not given are zero."""
    return struct.pack("<" + "".join(layout.values()), *(fields.get(name, 0) for name in layout))


def frame(container: bytes, level: int = 9) -> bytes:
    """The gzip stream around `container`, sealed as ours is: only the container is wrong."""
    deflate = zlib.compressobj(level, zlib.DEFLATED, -15)
    return sealed(deflate.compress(container) + deflate.flush(zlib.Z_SYNC_FLUSH), container)


def sealed(body: bytes, container: bytes) -> bytes:
    """Header, a deflate stream without its end, seal and trailer."""
    trailer = struct.pack("<LL", zlib.crc32(container), len(container) & 0xFFFFFFFF)
    return HEADER + body + seal(zlib.crc32(body)) + trailer


def flipped(data: bytes, bit: int) -> bytes:
    """`data` with one bit turned over."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


class Gate:
    """Hands packs to the gate; each must be refused, in one of the two ways there are."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "pack.hbpack"
        self.private = folder / "private"

    def refuses(self, data: bytes) -> PackError:
        """The refusal of `data`; anything else that happens fails the test."""
        self.path.write_bytes(data)
        with pytest.raises(PackError) as caught, open_pack(self.path, self.private):
            pass
        assert type(caught.value) in {PackDamaged, PackTooLarge}
        return caught.value

    def reads(self, data: bytes) -> dict[str, bytes]:
        """What the gate lets through."""
        self.path.write_bytes(data)
        with open_pack(self.path, self.private) as pack:
            return {name: pack.read(name) for name in pack.names}
