"""Signatures and keys: who counts, how often, and what is no signature at all.

Sources: theupdateframework/tuf-conformance, `test_keys.py`, `test_updater_key_rotations.py` (not of the root);
RFC 8032, 5.1.7 and 7.1; the kinds of faults that the Ed25519 vectors of C2SP/wycheproof go through.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import CryptoSigner, Signature, SSlibKey
from tuf.api.metadata import Role

from handbook.errors import KeyError_, PackDamaged, PackUntrusted
from handbook.packs.keys import load_public, write_public
from handbook.packs.sound_keys import is_weak
from tests.attacks.publisher import MemoryPack, Publisher, check, refused, signed_payload, signer

ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the base point (RFC 8032, 5.1)."""
TIMESTAMP = "metadata/timestamp.json"
RFC_8032 = {
    "TEST 1": (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    "TEST 2": (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    "TEST 3": (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
}  # fmt: skip


def added(number: int) -> Callable[[bytes], bytes]:
    """S + number, as 32 bytes, little endian."""
    return lambda sig: sig[:32] + (int.from_bytes(sig[32:], "little") + number).to_bytes(32, "little")


WRONG: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda sig: b"",
    "one byte short": lambda sig: sig[:-1],
    "one byte long": lambda sig: sig + b"\0",
    "twice": lambda sig: sig * 2,
    "only R": lambda sig: sig[:32],
    "R and S exchanged": lambda sig: sig[32:] + sig[:32],
    "zeros": lambda sig: bytes(64),
    "ones": lambda sig: b"\xff" * 64,
    "S is zero": lambda sig: sig[:32] + bytes(32),
    "S is the order": lambda sig: sig[:32] + ORDER.to_bytes(32, "little"),
    "S not reduced": added(ORDER),
    "S not reduced, eightfold": added(8 * ORDER),
    "S off by one": added(1),
    "R is the neutral element": lambda sig: b"\1" + bytes(31) + sig[32:],
    "R not reduced": lambda sig: b"\xee" + b"\xff" * 30 + b"\x7f" + sig[32:],
    "sign of R": lambda sig: sig[:31] + bytes([sig[31] ^ 0x80]) + sig[32:],
    "one bit of R": lambda sig: bytes([sig[0] ^ 1]) + sig[1:],
    "one bit of S": lambda sig: sig[:63] + bytes([sig[63] ^ 1]),
}


def with_signatures(
    pack: MemoryPack, member: str, change: Callable[[list[dict[str, str]]], Any]
) -> MemoryPack:
    """The pack with other signatures under one of its files."""
    document = json.loads(pack.read(member))
    change(document["signatures"])
    return pack.with_({member: json.dumps(document).encode()})


@pytest.mark.parametrize(("public", "message", "sig"), RFC_8032.values(), ids=RFC_8032)
def test_the_vectors_of_rfc_8032(public: str, message: str, sig: str) -> None:
    key = SSlibKey("id", "ed25519", "ed25519", {"public": public})
    key.verify_signature(Signature("id", sig), bytes.fromhex(message))
    for change in WRONG.values():
        with pytest.raises(UnverifiedSignatureError):
            wrong = change(bytes.fromhex(sig)).hex()
            key.verify_signature(Signature("id", wrong), bytes.fromhex(message))


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_what_is_no_signature_does_not_count(change: Callable[[bytes], bytes]) -> None:
    publisher = Publisher()

    def replace(signatures: list[dict[str, str]]) -> None:
        signatures[0]["sig"] = change(bytes.fromhex(signatures[0]["sig"])).hex()

    pack = with_signatures(publisher.publish(), TIMESTAMP, replace)

    refused(pack, publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp")


@pytest.mark.parametrize("sig", ["", "x", "0", "zz" * 64, "0x" + "00" * 63, " ", "é", "ab" * 7_000])
def test_what_is_not_even_hexadecimal_does_not_count(sig: str) -> None:
    publisher = Publisher()
    pack = with_signatures(publisher.publish(), TIMESTAMP, lambda signatures: signatures[0].update(sig=sig))
    refused(pack, publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp")


def test_a_signature_under_another_key_id_does_not_count() -> None:
    publisher = Publisher()
    other = publisher.editors[0].public_key.keyid
    pack = with_signatures(
        publisher.publish(), TIMESTAMP, lambda signatures: signatures[0].update(keyid=other)
    )
    refused(pack, publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp")


def test_a_signature_of_another_file_does_not_count() -> None:
    publisher = Publisher()
    pack = publisher.publish()
    others = json.loads(pack.read("metadata/1.snapshot.json"))["signatures"]
    pack = with_signatures(pack, TIMESTAMP, lambda signatures: signatures.__setitem__(0, others[0]))
    refused(pack, publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp")


def test_one_editor_who_signs_twice_is_one_editor() -> None:
    """TUF forbids two signatures with one key id; python-tuf does not read such a file."""
    publisher = Publisher()
    publisher.publish()
    publisher.put_area("organisations", signers=publisher.editors[:1])
    publisher.put_snapshot()
    publisher.put_timestamp()
    name = "2.organisations.json"
    pack = with_signatures(publisher.pack(), f"metadata/{name}", lambda all_: all_.append(all_[0]))
    refused(pack, publisher, PackDamaged, "packs.metadata_unreadable", name=name)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_a_threshold_above_the_number_of_keys_is_never_met(role: str) -> None:
    publisher = Publisher()
    publisher.put_root(lambda root: setattr(root.roles[role], "threshold", 5), publisher.root_keys)
    refused(publisher.publish(), publisher, PackUntrusted, "packs.signatures_insufficient", role=role)


@pytest.mark.parametrize(
    ("keys", "threshold", "signed", "enough"),
    [
        ("b", 1, "b", True),
        ("a", 1, "xay", True),
        ("b", 1, "axy", False),
        ("abcde", 3, "ace", True),
        ("abcde", 3, "bcd", True),
        ("abdef", 3, "ace", False),
        ("abdef", 3, "ae", False),
    ],
)
@pytest.mark.parametrize("role", ["timestamp", "snapshot"])
def test_any_keys_of_a_role_count_and_no_others(
    role: str, keys: str, threshold: int, signed: str, enough: bool
) -> None:
    publisher = Publisher()
    people = {letter: signer(f"desk-{letter}") for letter in keys + signed}

    def replace(root: Any) -> None:
        root.roles[role] = Role([], threshold)
        for letter in keys:
            root.add_key(people[letter].public_key, role)

    publisher.put_root(replace, publisher.root_keys)
    for area in ("common", "country-AM", "country-KZ", "organisations"):
        publisher.put_area(area)
    desk = [people[letter] for letter in signed]
    publisher.put_snapshot(desk if role == "snapshot" else None)
    publisher.put_timestamp(signers=desk if role == "timestamp" else None)

    if enough:
        assert check(publisher.pack(), publisher.state()).refusal is None
    else:
        refused(publisher.pack(), publisher, PackUntrusted, "packs.signatures_insufficient", role=role)


@pytest.mark.parametrize(
    "written", [str.upper, lambda public: f"{public[:8]} {public[8:]}"], ids=["upper", "space"]
)
@pytest.mark.parametrize("role", ["timestamp", "organisations"])
def test_one_key_written_in_two_ways_counts_once(role: str, written: Callable[[str], str]) -> None:
    publisher = Publisher()
    key = (publisher.release if role == "timestamp" else publisher.editors[0]).public_key
    twin = SSlibKey("f" * 64, key.keytype, key.scheme, {"public": written(str(key.keyval["public"]))})
    if role == "timestamp":
        publisher.put_root(lambda root: root.add_key(twin, role), publisher.root_keys)
    else:
        publisher.delegations.keys[twin.keyid] = twin
        assert publisher.delegations.roles is not None
        publisher.delegations.roles[role].keyids.append(twin.keyid)
        publisher.put_targets()

    refused(publisher.publish(), publisher, PackUntrusted, "packs.key_twice", area=role)


WEAK = {
    "order 1": "01" + "00" * 31,
    "order 2": "ec" + "ff" * 30 + "7f",
    "order 4": "00" * 32,
    "order 4, other sign": "00" * 31 + "80",
    "order 8": "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "order 8, other sign": "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "order 8, the other": "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "order 1, not reduced": "ee" + "ff" * 30 + "7f",
    "order 4, not reduced": "ed" + "ff" * 30 + "ff",
}


@pytest.mark.parametrize("public", WEAK.values(), ids=WEAK)
def test_a_key_with_which_anybody_could_sign_is_no_key(public: str, tmp_path: Any) -> None:
    publisher = Publisher()
    weak = SSlibKey("f" * 64, "ed25519", "ed25519", {"public": public})
    publisher.delegations.keys[weak.keyid] = weak
    assert publisher.delegations.roles is not None
    publisher.delegations.roles["organisations"].keyids.append(weak.keyid)
    publisher.put_targets()

    assert is_weak(weak)
    refused(publisher.publish(), publisher, PackUntrusted, "packs.key_weak", area="organisations")
    write_public(tmp_path / "weak.pub", weak)
    with pytest.raises(KeyError_):
        load_public(tmp_path / "weak.pub")


@pytest.mark.parametrize(
    ("public", "weak"), [("", True), ("00", False), ("zz", False), (RFC_8032["TEST 1"][0], False)]
)
def test_a_key_of_nothing_is_weak_and_one_that_is_no_point_signs_nothing_anyway(
    public: str, weak: bool
) -> None:
    assert is_weak(SSlibKey("f" * 64, "ed25519", "ed25519", {"public": public})) is weak


def test_why_weak_keys_are_refused() -> None:
    """The library itself takes a signature that anybody can write down."""
    weak = Ed25519PublicKey.from_public_bytes(bytes.fromhex(WEAK["order 1"]))
    weak.verify(b"\1" + bytes(63), b"whatever the enemy likes")
    with pytest.raises(InvalidSignature):
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(RFC_8032["TEST 1"][0])).verify(
            b"\1" + bytes(63), b""
        )


@pytest.mark.parametrize(
    "make", [CryptoSigner.generate_ecdsa, CryptoSigner.generate_rsa], ids=["ecdsa", "rsa"]
)
def test_hardware_tokens_sign_with_other_kinds_of_keys(make: Callable[[], CryptoSigner]) -> None:
    publisher = Publisher()
    token = make()
    publisher.put_root(lambda root: root.add_key(token.public_key, "timestamp"), publisher.root_keys)
    publisher.publish()
    publisher.put_timestamp(signers=[token])
    assert check(publisher.pack(), publisher.state()).refusal is None


STRANGE: dict[str, tuple[str, str, Any]] = {
    "rsa that is none": ("rsa", "rsassa-pss-sha256", "x"),
    "ecdsa with a key of ed25519": ("ecdsa", "ecdsa-sha2-nistp256", "00" * 32),
    "ed25519 too short": ("ed25519", "ed25519", "00"),
    "ed25519 that is no hexadecimal": ("ed25519", "ed25519", "zz"),
    "ed25519 with nothing": ("ed25519", "ed25519", ""),
    "a wrong scheme": ("ed25519", "rsassa-pss-sha256", "00" * 32),
    "gpg": ("rsa", "pgp+rsa-pkcsv1.5", {"n": "01", "e": "01"}),
}


@pytest.mark.parametrize(("kind", "scheme", "public"), STRANGE.values(), ids=STRANGE)
def test_a_strange_key_signs_nothing_and_breaks_nothing(kind: str, scheme: str, public: Any) -> None:
    publisher = Publisher()
    publisher.publish()
    table = {"keytype": kind, "scheme": scheme, "keyval": {"public": public}, "hashes": ["pgp+SHA2"]}
    signed = publisher.root.to_dict() | {"version": 2}
    signed["keys"] = {**signed["keys"], "e" * 64: table}
    signed["roles"]["timestamp"] = {
        "keyids": [*signed["roles"]["timestamp"]["keyids"], "e" * 64],
        "threshold": 2,
    }
    root = {"metadata/2.root.json": signed_payload(signed, publisher.root_keys)}

    def forge(signatures: list[dict[str, str]]) -> None:
        signatures.append({"keyid": "e" * 64, "sig": "00" * 64})

    pack = with_signatures(publisher.pack().with_(root), TIMESTAMP, forge)
    with pytest.raises((PackDamaged, PackUntrusted)):
        check(pack, publisher.state())
