"""Keys of editors: made, kept in files sealed with a passphrase, opened for signing.

NAME.key   the private key (Ed25519), sealed; `sealed_key` says how
NAME.pub   the public key as JSON, to be handed around
NAME.uri   instead of NAME.key: the address of a key that `securesystemslib` knows how to reach (hardware tokens,
           key management services), in one line; NAME.pub must be there too
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner, Key, Signer, SSlibKey

from handbook.disk import write_secret, write_whole
from handbook.errors import KeyError_
from handbook.model.canonical import read_json, write_json
from handbook.packs.sealed_key import SCRYPT_COST, seal, unseal
from handbook.packs.sound_keys import is_weak

PRIVATE_SUFFIX = ".key"
PUBLIC_SUFFIX = ".pub"
URI_SUFFIX = ".uri"
MAX_KEY_BYTES = 64 * 1024


def create_key(folder: Path, name: str, passphrase: str, cost: int = SCRYPT_COST) -> CryptoSigner:
    """Make a key and write NAME.key and NAME.pub.

    Args:
        folder: made if it is missing.
        name: `editor1`.
        passphrase: seals the private key.
        cost: of scrypt; lower only in tests.

    Raises:
        KeyError_: there is such a key already, the passphrase is empty, or the folder can't be written.
    """
    if not passphrase:
        raise KeyError_("packs.empty_passphrase")
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    path = folder / f"{name}{PRIVATE_SUFFIX}"
    try:
        write_secret(path, seal(private, passphrase, cost))
        write_public(path.with_suffix(PUBLIC_SUFFIX), signer.public_key)
    except OSError as error:
        if isinstance(error, FileExistsError) and path.exists():
            raise KeyError_("packs.key_exists", path=str(path)) from error
        raise KeyError_(
            "packs.key_unwritable", path=str(path), reason=error.strerror or str(error)
        ) from error
    return signer


def write_public(path: Path, key: Key) -> None:
    """Write a public key with its id.

    Raises:
        OSError: the folder can't be written.
    """
    write_whole(path, write_json({"keyid": key.keyid, **key.to_dict()}) + b"\n", makes_folders=True)


def load_public(path: Path) -> Key:
    """The public key in a file.

    Raises:
        KeyError_: it can't be read, is no public key, or its id does not belong to it.
    """
    document, faults = read_json(_read(path).strip(), MAX_KEY_BYTES)
    if faults or not isinstance(document, dict) or not isinstance(document.get("keyid"), str):
        raise KeyError_("packs.no_public_key", path=str(path))
    keyid = document.pop("keyid")
    try:
        key = Key.from_dict(keyid, document)
    except (ValueError, TypeError, KeyError) as error:
        raise KeyError_("packs.no_public_key", path=str(path)) from error
    if (isinstance(key, SSlibKey) and keyid != _keyid(key)) or is_weak(key):
        raise KeyError_("packs.no_public_key", path=str(path))
    return key


def load_signer(path: Path, passphrase: str) -> Signer:
    """Open the key in NAME.key or at the address in NAME.uri.

    Raises:
        KeyError_: it can't be read or reached, or the passphrase is wrong.
    """
    data = _read(path)
    if path.suffix == URI_SUFFIX:
        return _remote_signer(path, data, passphrase)
    try:
        return CryptoSigner(unseal(data, passphrase))
    except ValueError as error:
        wrong = b"ENCRYPTED PRIVATE KEY" in data
        raise KeyError_(
            "packs.wrong_passphrase" if wrong else "packs.no_private_key", path=str(path)
        ) from error
    except TypeError as error:
        raise KeyError_("packs.no_private_key", path=str(path)) from error


def load_signers(folder: Path, passphrase: str) -> tuple[Signer, ...]:
    """Open every key in a folder, in the order of their names.

    Raises:
        KeyError_: there is none, one can't be read or reached, or the passphrase is wrong.
    """
    paths = sorted(path for path in folder.glob("*") if path.suffix in {PRIVATE_SUFFIX, URI_SUFFIX})
    if not paths:
        raise KeyError_("packs.no_keys", path=str(folder))
    return tuple(load_signer(path, passphrase) for path in paths)


def _remote_signer(path: Path, data: bytes, passphrase: str) -> Signer:
    public = load_public(path.with_suffix(PUBLIC_SUFFIX))
    try:
        return Signer.from_priv_key_uri(data.decode().strip(), public, lambda _secret: passphrase)
    except Exception as error:  # any signer of securesystemslib, with whatever errors it has
        raise KeyError_("packs.key_unreachable", path=str(path), reason=str(error)) from error


def _keyid(key: Key) -> str:
    """SHA-256 of the canonical form of a key (TUF specification, 4.2)."""
    parts = {"keytype": key.keytype, "scheme": key.scheme, "keyval": key.keyval}
    return hashlib.sha256(str(encode_canonical(parts)).encode()).hexdigest()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MAX_KEY_BYTES)
    except OSError as error:
        raise KeyError_(
            "packs.key_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error
