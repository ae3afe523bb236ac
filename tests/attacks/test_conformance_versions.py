"""Versions, hashes and fields of metadata: one consistent whole, never older than before.

Sources: theupdateframework/tuf-conformance, `test_basic.py`, `test_rollback.py`, `test_file_download.py`; TUF
specification, 5.4 to 5.7. The whole pack and single areas going back are in `test_trust.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from tuf.api.metadata import MetaFile, Root, Snapshot, TargetFile

from handbook.errors import PackDamaged, PackOutdated, PackTooLarge, PackUntrusted
from handbook.packs.metadata_files import target_member
from tests.attacks.publisher import (
    AREAS,
    NOW,
    MemoryPack,
    Publisher,
    check,
    refused,
    refused_by,
    signed_payload,
    signer,
)

AM = "countries/AM/entry.json"
SIGNED_BY: dict[str, Callable[[Publisher], Any]] = {
    "timestamp": lambda publisher: [publisher.release],
    "snapshot": lambda publisher: [publisher.release],
    "targets": lambda publisher: publisher.root_keys,
    "organisations": lambda publisher: publisher.editors,
}


def rewritten(publisher: Publisher, name: str, change: Callable[[dict[str, Any]], object]) -> MemoryPack:
    """The newest pack with one file changed before it was signed, by the right people."""
    role = name.removesuffix(".json").rpartition(".")[2]
    pack = publisher.pack()
    signed = json.loads(pack.read(f"metadata/{name}"))["signed"]
    change(signed)
    return pack.with_({f"metadata/{name}": signed_payload(signed, SIGNED_BY[role](publisher))})


FILES = ("timestamp.json", "1.snapshot.json", "1.targets.json", "1.organisations.json")


@pytest.mark.parametrize("version", [0, -1, "1", None, [1], True, {}])
@pytest.mark.parametrize("name", FILES)
def test_a_version_that_is_none(name: str, version: object) -> None:
    """`true` is 1 to Python: stored under that name, it would lock the reader out of the publisher for ever."""
    publisher = Publisher()
    publisher.publish()
    pack = rewritten(publisher, name, lambda signed: signed.update(version=version))
    refused(pack, publisher, PackDamaged, "packs.metadata_unreadable", name=name)


@pytest.mark.parametrize("version", [2**53, 10**400, 1.5, 1e3])
def test_a_number_beyond_what_json_holds_exactly(version: float) -> None:
    publisher = Publisher()
    pack = publisher.publish()
    data = pack.read("metadata/timestamp.json").replace(
        b'"version":1}}', b'"version":%s}}' % str(version).encode()
    )
    assert data != pack.read("metadata/timestamp.json")
    refused(
        pack.with_({"metadata/timestamp.json": data}),
        publisher, PackDamaged, "packs.metadata_unreadable", name="timestamp.json",
    )  # fmt: skip


def test_the_largest_version_is_a_version() -> None:
    publisher = Publisher()
    publisher.versions |= {"timestamp": 2**53 - 2, "snapshot": 10**15}
    assert check(publisher.publish(), publisher.state()).version == 2**53 - 1


@pytest.mark.parametrize("name", FILES[1:])
def test_a_file_of_another_version_than_its_name_says(name: str) -> None:
    publisher = Publisher()
    publisher.publish()
    pack = rewritten(publisher, name, lambda signed: signed.update(version=7))
    role = name.split(".")[1]
    refused(pack, publisher, PackUntrusted, "packs.versions_mixed", role=role)


def test_a_timestamp_of_the_same_version_with_other_contents_is_not_believed() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    known = state.metadata["timestamp.json"]
    publisher.versions["timestamp"] -= 1
    publisher.put_timestamp(NOW + timedelta(days=400))

    verified = check(publisher.pack(), state)

    assert verified.metadata["timestamp.json"] == known and verified.issued == NOW


def test_a_snapshot_older_than_the_known_one_under_a_newer_timestamp() -> None:
    publisher = Publisher()
    state = publisher.state()
    publisher.publish()
    check(publisher.publish(), state)
    publisher.versions["snapshot"] = 1
    publisher.put_timestamp()

    verified = check(publisher.pack(), state)

    assert verified.older and isinstance(verified.refusal, PackOutdated)


@pytest.mark.parametrize("with_hashes", [False, True])
def test_targets_that_go_back_under_a_newer_snapshot(with_hashes: bool) -> None:
    publisher = Publisher()
    state = publisher.state()
    publisher.put_targets()
    check(publisher.publish(), state)
    old = publisher.files["1.targets.json"]
    meta = {f"{area}.json": MetaFile(publisher.versions[area]) for area in AREAS}
    hashes = {"sha256": hashlib.sha256(old).hexdigest()} if with_hashes else None
    meta["targets.json"] = MetaFile(1, len(old) if with_hashes else None, hashes)
    publisher.put(
        "snapshot",
        Snapshot(publisher.next("snapshot"), None, NOW + timedelta(days=9), meta),
        [publisher.release],
    )
    publisher.put_timestamp()

    pack = publisher.pack().with_({"metadata/1.targets.json": old})
    refused_by(state, pack, PackUntrusted, "packs.versions_mixed", role="snapshot")


@pytest.mark.parametrize("role", ["targets", "country_AM", "common"])
def test_a_snapshot_without_a_role(role: str) -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_snapshot(**{role: 0})
    publisher.put_timestamp()
    with pytest.raises(PackUntrusted) as caught:
        check(publisher.pack(), publisher.state())
    assert caught.value.code == "packs.versions_mixed"


@pytest.mark.parametrize(
    ("length", "sha256"),
    [(0, 0), (-1, 0), (1, 0), (10**9, 0), (0, 1)],
    ids=["right", "short", "long", "huge", "other"],
)
@pytest.mark.parametrize("where", ["timestamp", "snapshot"])
def test_hashes_and_lengths_of_metadata_count_where_they_are_given(
    where: str, length: int, sha256: int
) -> None:
    publisher = Publisher()
    publisher.publish()
    name = "1.snapshot.json" if where == "timestamp" else "1.organisations.json"
    data = publisher.files[name]
    digest = hashlib.sha256(data + bytes(sha256)).hexdigest()
    meta = {"version": 1, "length": len(data) + length, "hashes": {"sha256": digest}}
    file = "timestamp.json" if where == "timestamp" else "1.snapshot.json"
    pack = rewritten(publisher, file, lambda signed: signed["meta"].update({name[2:]: meta}))

    if length or sha256:
        with pytest.raises((PackUntrusted, PackTooLarge)):
            check(pack, publisher.state())
    else:
        assert check(pack, publisher.state()).refusal is None


@pytest.mark.parametrize(
    "change",
    [
        lambda target: target.update(length=target["length"] + 1),
        lambda target: target.update(length=0),
        lambda target: target["hashes"].update(sha512="0" * 128),
        lambda target: target["hashes"].update(md5=""),
        lambda target: target["hashes"].update(shake_128="00"),
        lambda target: target["hashes"].update({"no such hash": "00"}),
        lambda target: target.update(hashes={"sha512": "0" * 128}),
    ],
)
def test_what_is_signed_must_be_what_is_there(change: Callable[[dict[str, Any]], object]) -> None:
    publisher = Publisher()
    publisher.publish()

    def first(signed: dict[str, Any]) -> None:
        change(signed["targets"]["organisations/kovcheg.json"])

    verified = check(rewritten(publisher, "1.organisations.json", first), publisher.state())

    assert verified.refusal is not None and verified.targets == {}


def test_a_text_without_the_hash_it_is_looked_up_by_is_refused_with_its_area() -> None:
    publisher = Publisher()
    publisher.publish()

    def change(signed: dict[str, Any]) -> None:
        signed["targets"]["organisations/kovcheg.json"]["hashes"] = {"sha512": "0" * 128}

    refusal = check(rewritten(publisher, "1.organisations.json", change), publisher.state()).refusal

    assert isinstance(refusal, PackUntrusted) and refusal.code == "packs.versions_mixed"
    assert refusal.params == {"role": "organisations"}


@pytest.mark.parametrize("sha256", ["", "0", "../../../etc/passwd", "A" * 64, "é", "a" * 70_000])
def test_a_hash_that_is_none_finds_nothing(sha256: str) -> None:
    """The text is absent, or changed; never something else."""
    publisher = Publisher()
    publisher.publish()

    def change(signed: dict[str, Any]) -> None:
        signed["targets"]["organisations/kovcheg.json"]["hashes"]["sha256"] = sha256

    verified = check(rewritten(publisher, "1.organisations.json", change), publisher.state())

    assert "organisations" not in verified.targets


def test_a_file_right_in_every_hash_it_has_is_taken() -> None:
    publisher = Publisher()
    publisher.publish()
    data = publisher.content[AM]
    target = TargetFile.from_data(AM, data, ["sha256", "sha512", "blake2b-256"])
    publisher.put_area("country-AM", {AM: data})
    signed = json.loads(publisher.files["2.country-AM.json"])["signed"]
    signed["targets"][AM] = target.to_dict()
    publisher.files["2.country-AM.json"] = signed_payload(signed, publisher.editors)
    publisher.put_snapshot()
    publisher.put_timestamp()

    assert check(publisher.pack(), publisher.state()).targets["country-AM"] == {AM: data}


def test_fields_nobody_knows_are_signed_and_ignored() -> None:
    """Specification, 4.1; `keyid_hash_algorithms` is what old repositories still write."""
    publisher = Publisher()

    def strange(root: Root) -> None:
        root.unrecognized_fields["custom-field"] = "value"
        root.roles["root"].unrecognized_fields["another-field"] = {"a": [1, None]}
        for key in root.keys.values():
            key.unrecognized_fields["keyid_hash_algorithms"] = ["md5"]

    publisher.put_root(strange, publisher.root_keys)
    publisher.publish()
    publisher.put_timestamp(fields={"mirror": {"of": "another"}})
    assert check(publisher.pack(), publisher.state()).refusal is None


def test_fast_forward_of_the_delegations_and_recovery_by_a_new_desk() -> None:
    """`test_new_targets_fast_forward_recovery`: whoever can sign snapshots again, from a new key, may count anew."""
    publisher = Publisher()
    state = publisher.state()
    publisher.versions["targets"] = 99
    publisher.put_targets()
    check(publisher.publish(), state)
    stolen, publisher.release = publisher.release, signer("ngo-release-new")

    def replace(root: Root) -> None:
        for role in ("snapshot", "timestamp"):
            root.revoke_key(stolen.public_key.keyid, role)
            root.add_key(publisher.release.public_key, role)

    publisher.put_root(replace, publisher.root_keys)
    publisher.versions["targets"] = 1
    publisher.put_targets()

    verified = check(publisher.publish(), state)

    assert verified.refusal is None and "2.targets.json" in verified.metadata


def test_a_target_of_the_right_name_and_other_bytes_is_not_taken_from_the_pack_when_the_store_has_it() -> (
    None
):
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.content["pack.json"] += b" "
    member = target_member(AM, hashlib.sha256(publisher.content[AM]).hexdigest())
    pack = publisher.publish().with_({member: b"malicious"})

    check(pack, state)

    assert state.blobs[state.installed["country-AM"][AM]] == publisher.content[AM]


@pytest.mark.parametrize(
    ("by", "name"), [("timestamp.json", "1.snapshot.json"), ("1.snapshot.json", "1.targets.json")]
)
def test_a_file_longer_than_its_signed_length(by: str, name: str) -> None:
    """Our publishers sign no lengths of metadata; TUF allows it, and a reader keeps to it."""
    publisher = Publisher()
    publisher.publish()
    role = name.removesuffix(".json").rpartition(".")[2]
    pack = rewritten(publisher, by, lambda signed: signed["meta"][f"{role}.json"].update(length=10))
    refused(pack, publisher, PackTooLarge, "packs.metadata_too_large", name=name)
