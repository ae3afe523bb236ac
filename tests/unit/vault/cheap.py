"""What tests of the private store share: real cryptography, a passphrase that costs little to try."""

from __future__ import annotations

import hashlib

from handbook.vault.sealing import DIGEST_BYTES, Cost

CHEAP = Cost(memory_kib=128, passes=1, lanes=2)
SECRET, OTHER = b"correct horse battery", b"another passphrase"


def id_of(number: int) -> str:
    return f"{number:032x}"


def hashed_anew(data: bytes) -> bytes:
    """A changed file whose hash is right again: the work of somebody, and not of chance."""
    body = data[:-DIGEST_BYTES]
    return body + hashlib.sha256(body).digest()
