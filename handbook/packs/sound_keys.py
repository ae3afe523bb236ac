"""Public keys that would let one person count as two, or anybody at all sign.

A key id is only a name: two ids may carry one key, written in two ways. And for the few points of small order of
Ed25519 the verifying equation holds for signatures that anybody can write down (RFC 8032, section 5.1.7, does not
exclude them; nor does OpenSSL).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key
from securesystemslib.signer import Key
from tuf.api.metadata import Role

from handbook.errors import PackUntrusted

ED25519 = "ed25519"
_SIGN_BIT = 0x80
_SMALL_ORDER = frozenset(
    bytes.fromhex(point)
    for point in (
        "00" * 32,  # order 4
        "01" + "00" * 31,  # order 1: the neutral element
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",  # order 8
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",  # order 8
        "ec" + "ff" * 30 + "7f",  # order 2
        "ed" + "ff" * 30 + "7f",  # the first again, its number not reduced
        "ee" + "ff" * 30 + "7f",  # the second again
    )
)
"""The sign bit cleared; the list of libsodium, `ge25519_has_small_order`."""


def is_weak(key: Key) -> bool:
    """Whether anybody could sign for this key."""
    if key.keytype != ED25519:
        return False
    point = key_bytes(key)
    return point[:-1] + bytes([point[-1] & ~_SIGN_BIT]) in _SMALL_ORDER if point else True


def key_bytes(key: Key) -> bytes:
    """What two keys have in common if they are one, however they are written."""
    public = str(key.keyval.get("public", ""))
    try:
        if key.keytype == ED25519:
            return bytes.fromhex(public)
        loaded = load_pem_public_key(public.encode())
        return loaded.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except (ValueError, UnsupportedAlgorithm):
        return public.encode()


def require_sound_keys(roles: Mapping[str, Role], keys: Mapping[str, Key]) -> None:
    """Judge who may sign each role.

    Raises:
        PackUntrusted: one person could give two signatures, or anybody one.
    """
    for name, role in roles.items():
        _require_sound(name, [keys[keyid] for keyid in role.keyids if keyid in keys])


def _require_sound(name: str, keys: Iterable[Key]) -> None:
    seen: set[bytes] = set()
    for key in keys:
        identity = key_bytes(key)
        if identity in seen:
            raise PackUntrusted("packs.key_twice", area=name)
        if is_weak(key):
            raise PackUntrusted("packs.key_weak", area=name)
        seen.add(identity)
