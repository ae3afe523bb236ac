"""The outer layer of a pack: one gzip stream (RFC 1952), inflated in small steps under a cap."""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from handbook.errors import PackDamaged, PackTooLarge
from handbook.packs.container import GZIP_HEADER, GZIP_TRAILER, MAX_CONTAINER_BYTES, SEAL_BYTES, seal

_STEP_BYTES = 64 * 1024
_RAW_DEFLATE = -15
_FRAME_BYTES = len(GZIP_HEADER) + GZIP_TRAILER.size


def open_plain_file(path: Path) -> BinaryIO:
    """Open a file that is a file: no symbolic link, device, pipe, socket or folder.

    It is looked at before it is opened, because opening a device can do something and opening a pipe can wait for
    ever, and once more when it is open, because it can be exchanged in between.

    Raises:
        PackDamaged: it is something else, or can't be opened.
    """
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise PackDamaged(reason="not_a_file")
        stream = os.fdopen(os.open(path, flags), "rb")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise PackDamaged("packs.file_unreadable", reason="unreadable") from error
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise PackDamaged(reason="not_a_file")
    return stream


def inflate(source: BinaryIO, target: BinaryIO) -> int:
    """Write what `source` holds to `target`; every byte of `source` is read once and accounted for.

    The trailer is believed only against the pack: as soon as more comes out than it says, or than
    `MAX_CONTAINER_BYTES`, the work stops.

    Args:
        source: a plain file, from its beginning.
        target: an empty file.

    Returns:
        The size of the file that `source` is.

    Raises:
        PackDamaged: not one gzip stream with our header and nothing after it.
        PackTooLarge: it inflates to more than `MAX_CONTAINER_BYTES`, or is itself larger.
        OSError: `target` can't be written.
    """
    size = _size_of(source)
    trailer = _read(source, size - GZIP_TRAILER.size, GZIP_TRAILER.size)
    if _read(source, 0, len(GZIP_HEADER)) != GZIP_HEADER:
        raise PackDamaged(reason="gzip_header")
    crc, claimed = GZIP_TRAILER.unpack(trailer)
    if _copy(source, size - _FRAME_BYTES, target, claimed) != (crc, claimed):
        raise PackDamaged(reason="gzip_trailer")
    return size


def _size_of(source: BinaryIO) -> int:
    size = os.fstat(source.fileno()).st_size
    if size < _FRAME_BYTES + SEAL_BYTES:
        raise PackDamaged(reason="too_short")
    if size > MAX_CONTAINER_BYTES:
        raise PackTooLarge(reason="file", limit=MAX_CONTAINER_BYTES)
    return size


def _read(source: BinaryIO, offset: int, size: int) -> bytes:
    """Exactly `size` bytes; the stick may be gone, or the file shorter by now."""
    try:
        source.seek(offset)
        data = source.read(size)
    except OSError as error:
        raise PackDamaged("packs.file_unreadable", reason="unreadable") from error
    if len(data) != size:
        raise PackDamaged(reason="changing")
    return data


def _copy(source: BinaryIO, body_bytes: int, target: BinaryIO, claimed: int) -> tuple[int, int]:
    """Inflate `body_bytes` after the header; CRC-32 and size of what came out."""
    pieces = _pieces(source, body_bytes)
    inflater = zlib.decompressobj(_RAW_DEFLATE)
    crc = size = 0
    while not inflater.eof:
        packed = inflater.unconsumed_tail or next(pieces, b"")
        data = _step(inflater, packed)
        if not packed and not data:
            raise PackDamaged(reason="cut_off")
        crc, size = zlib.crc32(data, crc), size + len(data)
        if size > MAX_CONTAINER_BYTES:
            raise PackTooLarge(reason="container", limit=MAX_CONTAINER_BYTES)
        if size > claimed:
            raise PackDamaged(reason="gzip_trailer")
        target.write(data)
    if inflater.unused_data or next(pieces, b""):
        raise PackDamaged(reason="trailing_bytes")
    target.flush()
    return crc, size


def _pieces(source: BinaryIO, body_bytes: int) -> Iterator[bytes]:
    """The deflate stream; its last piece is the seal, which must be that of all before."""
    crc = 0
    sealed = len(GZIP_HEADER) + body_bytes - SEAL_BYTES
    for offset in range(len(GZIP_HEADER), sealed, _STEP_BYTES):
        piece = _read(source, offset, min(_STEP_BYTES, sealed - offset))
        crc = zlib.crc32(piece, crc)
        yield piece
    piece = _read(source, sealed, SEAL_BYTES)
    if piece != seal(crc):
        raise PackDamaged(reason="seal")
    yield piece


def _step(inflater: zlib._Decompress, packed: bytes) -> bytes:
    try:
        return inflater.decompress(packed, _STEP_BYTES)
    except zlib.error as error:
        raise PackDamaged(reason="deflate") from error
