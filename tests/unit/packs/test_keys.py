"""Keys of editors: sealed, opened with the right passphrase only, and known by their TUF id."""

from __future__ import annotations

import hashlib
import json
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from handbook.errors import KeyError_
from handbook.packs.keys import create_key, load_public, load_signer, load_signers
from handbook.packs.sealed_key import seal, unseal
from handbook.words import Words
from handbook.words.errors import error_sentence

CHEAP = 16
SCRYPT_ID = bytes.fromhex("2b06010401da47040b")


def test_a_key_comes_back_with_its_passphrase(tmp_path: Path) -> None:
    made = create_key(tmp_path, "editor1", "correct horse", CHEAP)
    opened = load_signer(tmp_path / "editor1.key", "correct horse")

    assert opened.public_key == made.public_key == load_public(tmp_path / "editor1.pub")
    opened.public_key.verify_signature(opened.sign(b"text"), b"text")


def test_a_wrong_passphrase_is_told_in_one_sentence(tmp_path: Path) -> None:
    create_key(tmp_path, "editor1", "correct horse", CHEAP)
    with pytest.raises(KeyError_) as caught:
        load_signer(tmp_path / "editor1.key", "battery staple")
    assert caught.value.code == "packs.wrong_passphrase"
    sentence = error_sentence(caught.value, Words("en"))
    assert sentence.startswith("The passphrase does not open the key") and "battery" not in sentence


def test_the_file_is_pkcs8_with_scrypt_and_for_its_owner_only(tmp_path: Path) -> None:
    """Any program that knows PKCS #8 opens it; the full cost is used unless a test says otherwise."""
    import base64

    create_key(tmp_path, "editor1", "pässwörd")
    path = tmp_path / "editor1.key"
    der = base64.b64decode("".join(path.read_text().splitlines()[1:-1]))

    assert SCRYPT_ID in der and (2**16).to_bytes(3, "big") in der
    assert isinstance(load_pem_private_key(path.read_bytes(), "pässwörd".encode()), Ed25519PrivateKey)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_form_of_the_file_is_fixed_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key of today is opened in ten years, by any program: DER by the book, lines of 64 characters (RFC 7468)."""
    monkeypatch.setattr("handbook.packs.sealed_key.os.urandom", lambda count: bytes(range(count)))
    pem = seal(Ed25519PrivateKey.from_private_bytes(bytes(32)), "correct horse", CHEAP)
    assert (
        hashlib.sha256(pem).hexdigest() == "4f853a1c1660c61fde80b993b5903cf8635af63d5ebbdef470ca607ae4a42438"
    )
    assert {len(line) for line in pem.decode().splitlines()[1:-2]} == {64}
    assert isinstance(unseal(pem, "correct horse"), Ed25519PrivateKey)


def test_the_id_is_the_hash_of_the_key_as_tuf_has_it(tmp_path: Path) -> None:
    key = create_key(tmp_path, "editor1", "x", CHEAP).public_key
    public = key.keyval["public"]
    canonical = f'{{"keytype":"ed25519","keyval":{{"public":"{public}"}},"scheme":"ed25519"}}'
    assert key.keyid == hashlib.sha256(canonical.encode()).hexdigest()


def test_a_public_key_with_another_ones_id_is_refused(tmp_path: Path) -> None:
    create_key(tmp_path, "editor1", "x", CHEAP)
    path = tmp_path / "editor1.pub"
    document = json.loads(path.read_text())
    path.write_text(json.dumps({**document, "keyid": "0" * 64}))
    assert code_of(lambda: load_public(path)) == "packs.no_public_key"


def test_keys_are_never_overwritten_and_never_without_a_passphrase(tmp_path: Path) -> None:
    create_key(tmp_path, "editor1", "x", CHEAP)
    before = (tmp_path / "editor1.key").read_bytes()
    assert code_of(lambda: create_key(tmp_path, "editor1", "y", CHEAP)) == "packs.key_exists"
    assert code_of(lambda: create_key(tmp_path, "editor2", "", CHEAP)) == "packs.empty_passphrase"
    assert (tmp_path / "editor1.key").read_bytes() == before and not (tmp_path / "editor2.key").exists()


def test_all_keys_of_a_folder_in_the_order_of_their_names(tmp_path: Path) -> None:
    made = {name: create_key(tmp_path, name, "x", CHEAP).public_key.keyid for name in ("b", "a", "c")}
    (tmp_path / "notes.txt").write_text("not a key")
    assert [one.public_key.keyid for one in load_signers(tmp_path, "x")] == [made[name] for name in "abc"]


def test_a_signer_address_of_securesystemslib_stands_for_a_key(tmp_path: Path) -> None:
    """`file2:` is one of its schemes, as `hsm:` and `gcpkms:` are."""
    made = create_key(tmp_path, "editor1", "x", CHEAP)
    private = load_pem_private_key((tmp_path / "editor1.key").read_bytes(), b"x")
    plain = tmp_path / "plain.pem"
    plain.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (tmp_path / "editor1.key").unlink()
    (tmp_path / "editor1.uri").write_text(f"file2:{plain}\n")

    [signer] = load_signers(tmp_path, "unused")

    made.public_key.verify_signature(signer.sign(b"text"), b"text")
    plain.unlink()
    assert code_of(lambda: load_signers(tmp_path, "unused")) == "packs.key_unreachable"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "packs.no_private_key"), (b"hello", "packs.no_private_key"), (None, "packs.key_unreadable")],
)
def test_what_is_no_key(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "x.key"
    if content is not None:
        path.write_bytes(content)
    assert code_of(lambda: load_signer(path, "x")) == code


def test_an_unsealed_key_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "x.key"
    path.write_bytes(
        Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    assert code_of(lambda: load_signer(path, "x")) == "packs.no_private_key"


def test_a_key_of_another_kind_is_not_asked_for_its_passphrase_again(tmp_path: Path) -> None:
    """It opens; it is only none of ours."""
    path = tmp_path / "x.key"
    sealed = BestAvailableEncryption(b"correct horse")
    path.write_bytes(
        ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealed)
    )
    assert code_of(lambda: load_signer(path, "correct horse")) == "packs.no_private_key"
    assert code_of(lambda: load_signer(path, "battery staple")) == "packs.wrong_passphrase"


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"keyid": 1}', b'{"keyid": "0"}', b'{"keyid": "0", "keytype": 7}', b'{"keyid'],
)
def test_what_is_no_public_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pub"
    path.write_bytes(content)
    assert code_of(lambda: load_public(path)) == "packs.no_public_key"


def test_keys_that_can_not_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file")
    assert code_of(lambda: create_key(tmp_path / "keys", "editor1", "x", CHEAP)) == "packs.key_unwritable"


def test_a_folder_without_keys(tmp_path: Path) -> None:
    assert code_of(lambda: load_signers(tmp_path, "x")) == "packs.no_keys"


def code_of(act: object) -> str:
    with pytest.raises(KeyError_) as caught:
        act()  # type: ignore[operator]
    return caught.value.code
