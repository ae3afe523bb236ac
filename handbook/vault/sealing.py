"""From a passphrase and entries to the bytes of one file, and back. No I/O.

    magic 8 · format 2 · memory_kib 4 · passes 4 · lanes 2 · salt 16 · nonce 12 · wrapped key 48 · nonce 12
    sealed entries, padded to a size class, 16 bytes of tag
    SHA-256 of all that, 32

Argon2id (RFC 9106) makes a key of the passphrase, which wraps a random key; that one seals all entries at once
(ChaCha20-Poly1305, RFC 8439) with the whole header as associated data. So no entry can be taken out, exchanged or
put back by itself, and the file tells neither how many there are nor how long each is. The hash is no protection
against anybody: it tells damage from a wrong passphrase, and tells it without one.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from handbook.errors import NotesDamaged, NotesNotSaved, NotesTooNew, PrivateError, WrongPassphrase

MAGIC = b"hb-notes"
FORMAT = 1
KEY_BYTES = 32
ID_BYTES = 16
LARGEST_ROOM = 64 * 1024 * 1024
"""Of padded entries: five thousand notes take some 4 MiB."""
_SMALLEST_ROOM = 64 * 1024
_DOUBLING_UP_TO = 1024 * 1024
DIGEST_BYTES, _TAG_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 16, 12
_HEADER = struct.Struct(f">8sHIIH{_SALT_BYTES}s{_NONCE_BYTES}s{KEY_BYTES + _TAG_BYTES}s{_NONCE_BYTES}s")
_BEFORE_KEY = struct.calcsize(f">8sHIIH{_SALT_BYTES}s")
_COUNT, _LENGTH = struct.Struct(">I"), struct.Struct(f">{ID_BYTES}sI")
LARGEST_FILE = _HEADER.size + LARGEST_ROOM + _TAG_BYTES + DIGEST_BYTES


class Cost(NamedTuple):
    """What a guess at the passphrase costs: memory in KiB, passes over it, lanes (RFC 9106, section 3.1)."""

    memory_kib: int
    passes: int
    lanes: int


USUAL = Cost(128 * 1024, 3, 4)
"""Some half a second. Twice the memory of RFC 9106's second recommendation (section 4), the same passes and lanes."""
MOST = Cost(1024 * 1024, 16, 16)
"""A file that asks for more is refused: it would take the computer's memory away."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file taken apart, nothing opened yet. `body`: sealed entries with their tag."""

    header: bytes
    cost: Cost
    salt: bytes
    key_nonce: bytes
    wrapped_key: bytes
    body_nonce: bytes
    body: bytes
    digest: bytes


def take_apart(data: bytes, least: Cost = USUAL) -> Sealed:
    """Look at everything that can be judged without the passphrase.

    Args:
        data: the whole file.
        least: a file whose passphrase is protected by less is refused and not believed.

    Raises:
        NotesDamaged: it is none of ours, damaged, cut off, or asks for an unreasonable cost.
        NotesTooNew: of a later format.
    """
    if data[: len(MAGIC)] != MAGIC:
        raise NotesDamaged("private.foreign")
    digest = data[-DIGEST_BYTES:]
    if len(data) < _HEADER.size + DIGEST_BYTES or hashlib.sha256(data[:-DIGEST_BYTES]).digest() != digest:
        raise NotesDamaged
    _, version, *cost, salt, key_nonce, wrapped_key, body_nonce = _HEADER.unpack_from(data)
    if version > FORMAT:
        raise NotesTooNew
    body = data[_HEADER.size : -DIGEST_BYTES]
    asked = Cost(*cost)
    is_reasonable = all(low <= each <= high for low, each, high in zip(least, asked, MOST, strict=True))
    if version < 1 or not is_reasonable or len(body) - _TAG_BYTES != room_for(len(body) - _TAG_BYTES):
        raise NotesDamaged
    return Sealed(data[: _HEADER.size], asked, salt, key_nonce, wrapped_key, body_nonce, body, digest)


class Lock:
    """A passphrase's work done: the key of one file, and the part of its header that holds it wrapped.

    Python gives no promise that a key leaves the memory: `forget` overwrites the one copy that is ours to overwrite,
    while `cryptography` and the interpreter may have made others. Entries that were read are ordinary objects.
    """

    def __init__(self, key: bytearray, prefix: bytes) -> None:
        self._key = key
        self._prefix = prefix

    @classmethod
    def new(cls, passphrase: bytes, cost: Cost = USUAL) -> Lock:
        """A random key, wrapped with `passphrase`.

        Raises:
            PrivateError: there is not memory enough (`mega`).
        """
        key, salt, nonce = bytearray(os.urandom(KEY_BYTES)), os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        before = struct.pack(f">8sHIIH{_SALT_BYTES}s", MAGIC, FORMAT, *cost, salt)
        wrapped = ChaCha20Poly1305(_derived(passphrase, salt, cost)).encrypt(nonce, bytes(key), before)
        return cls(key, before + nonce + wrapped)

    @classmethod
    def opening(cls, sealed: Sealed, passphrase: bytes) -> Lock:
        """The key of a file.

        Raises:
            WrongPassphrase: it is not this one.
            PrivateError: there is not memory enough (`mega`).
        """
        wrapping = ChaCha20Poly1305(_derived(passphrase, sealed.salt, sealed.cost))
        try:
            key = wrapping.decrypt(sealed.key_nonce, sealed.wrapped_key, sealed.header[:_BEFORE_KEY])
        except InvalidTag:
            raise WrongPassphrase from None
        return cls(bytearray(key), sealed.header[:-_NONCE_BYTES])

    def fits(self, sealed: Sealed) -> bool:
        """Whether a file was sealed with this very lock."""
        return sealed.header.startswith(self._prefix)

    def seal(self, entries: Mapping[str, bytes]) -> bytes:
        """The whole file. The nonce is random: one in 2**32 files could share one after 2**32 writings.

        Raises:
            NotesNotSaved: there is more than a file may hold.
        """
        nonce = os.urandom(_NONCE_BYTES)
        header = self._prefix + nonce
        body = ChaCha20Poly1305(bytes(self._key)).encrypt(nonce, _padded(entries), header)
        return b"".join((header, body, hashlib.sha256(header + body).digest()))

    def open(self, sealed: Sealed) -> dict[str, bytes]:
        """The entries of a file, by id.

        Raises:
            NotesDamaged: it was changed by somebody who made its hash right again.
        """
        try:
            room = ChaCha20Poly1305(bytes(self._key)).decrypt(sealed.body_nonce, sealed.body, sealed.header)
        except InvalidTag:
            raise NotesDamaged from None
        return _unpadded(room)

    def forget(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(len(self._key))


def room_for(size_bytes: int) -> int:
    """The size class of so many bytes: 64 KiB doubled up to 1 MiB, then whole MiB."""
    if size_bytes > _DOUBLING_UP_TO:
        return -(-size_bytes // _DOUBLING_UP_TO) * _DOUBLING_UP_TO
    return max(_SMALLEST_ROOM, 1 << max(size_bytes - 1, 0).bit_length())


def _derived(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        return kdf.derive(passphrase)
    except MemoryError:
        raise PrivateError("private.no_memory", mega=cost.memory_kib // 1024) from None


def _padded(entries: Mapping[str, bytes]) -> bytes:
    parts = [_COUNT.pack(len(entries))]
    for id_, data in entries.items():
        parts += (_LENGTH.pack(bytes.fromhex(id_), len(data)), data)
    packed = b"".join(parts)
    room = room_for(len(packed))
    if room > LARGEST_ROOM:
        raise NotesNotSaved("private.full", mega=LARGEST_ROOM // 1024 // 1024)
    return packed.ljust(room, b"\0")


def _unpadded(room: bytes) -> dict[str, bytes]:
    """What `_padded` made; the tag says that nobody else did."""
    entries, place = {}, _COUNT.size
    for _ in range(_COUNT.unpack_from(room)[0]):
        id_, length = _LENGTH.unpack_from(room, place)
        place += _LENGTH.size
        entries[id_.hex()] = room[place : place + length]
        place += length
    return entries
