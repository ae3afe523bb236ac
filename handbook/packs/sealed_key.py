"""A private key sealed with a passphrase: PKCS #8, PBES2 with scrypt and AES-256-CBC, as PEM.

`cryptography` reads this form, but what it writes by itself derives the key with 2,048 rounds of PBKDF2, which a
seized laptop gives up quickly. So the few bytes of DER around the ciphertext are written here. Sources: RFC 5958,
section 3 (EncryptedPrivateKeyInfo); RFC 8018, A.4 (PBES2) and B.2.5 (AES-CBC); RFC 7914, sections 2 and 7 (scrypt).
"""

from __future__ import annotations

import base64
import os
import textwrap

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

SCRYPT_COST = 2**16
"""64 MiB and some 0.15 s for each guess (block size 8, one lane)."""
_BLOCK_SIZE = 8
_PBES2 = "2a864886f70d01050d"
_SCRYPT = "2b06010401da47040b"
_AES_256_CBC = "60864801650304012a"
_INTEGER, _OCTETS, _OBJECT_ID, _SEQUENCE = 0x02, 0x04, 0x06, 0x30


def seal(key: Ed25519PrivateKey, passphrase: str, cost: int = SCRYPT_COST) -> bytes:
    """The PEM file of `key`. Salt and initialisation vector are new every time."""
    salt, vector = os.urandom(16), os.urandom(16)
    secret = Scrypt(salt, 32, cost, _BLOCK_SIZE, 1).derive(passphrase.encode())
    padder = padding.PKCS7(algorithms.AES.block_size).padder()
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    cipher = Cipher(algorithms.AES(secret), modes.CBC(vector)).encryptor()
    sealed = cipher.update(padder.update(plain) + padder.finalize()) + cipher.finalize()
    scrypt = _sequence(_der(_OCTETS, salt), _integer(cost), _integer(_BLOCK_SIZE), _integer(1))
    scheme = _sequence(
        _sequence(_object_id(_SCRYPT), scrypt), _sequence(_object_id(_AES_256_CBC), _der(_OCTETS, vector))
    )
    return _pem(_sequence(_sequence(_object_id(_PBES2), scheme), _der(_OCTETS, sealed)))


def unseal(pem: bytes, passphrase: str) -> Ed25519PrivateKey:
    """The key in a PEM file.

    Raises:
        ValueError: the passphrase is wrong or the file is none of ours.
        TypeError: it is not sealed at all, or a key of another kind.
    """
    key = load_pem_private_key(pem, passphrase.encode())
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("not an Ed25519 key")
    return key


def _der(tag: int, *parts: bytes) -> bytes:
    """One element of DER (X.690, 8.1): tag, length, content."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(octets)]) + octets + content


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, *parts)


def _integer(number: int) -> bytes:
    return _der(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _object_id(octets: str) -> bytes:
    return _der(_OBJECT_ID, bytes.fromhex(octets))


def _pem(der: bytes) -> bytes:
    """RFC 7468, section 11."""
    body = "\n".join(textwrap.wrap(base64.b64encode(der).decode(), 64))
    return f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{body}\n-----END ENCRYPTED PRIVATE KEY-----\n".encode()
