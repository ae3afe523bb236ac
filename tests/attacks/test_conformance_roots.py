"""Rotation of root keys, as the conformance suite of TUF wants it (theupdateframework/tuf-conformance,
`test_updater_key_rotations.py`, `test_expiration.py`; specification, 5.3), with packs in the place of a server."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from tuf.api.metadata import Role, Root

from handbook.errors import PackDamaged, PackUntrusted
from tests.attacks.publisher import NOW, Publisher, check, refused, signed_file, signer


@dataclass(frozen=True)
class Step:
    """One root: whose keys it names (a letter each), how many must sign, who did."""

    keys: str
    threshold: int
    signed: str


FOLLOWED = {
    "one key for another": [Step("a", 1, "a"), Step("b", 1, "ba"), Step("b", 1, "b")],
    "signatures of strangers do not hurt": [Step("a", 1, "xay"), Step("b", 1, "xbay"), Step("b", 1, "xby")],
    "any three of five": [Step("abcde", 3, "ace"), Step("abcde", 3, "aeb"), Step("abcde", 3, "abd")],
    "one of five replaced": [Step("abcde", 3, "ace"), Step("abdef", 3, "aeb")],
    "one of five replaced, old and new sign": [
        Step("abcde", 3, "ace"), Step("abdef", 3, "acef"), Step("abdef", 3, "aef"),
    ],
    "all five replaced": [
        Step("abcde", 3, "ace"), Step("fghij", 3, "acefgh"), Step("fghij", 3, "fgh"),
    ],
    "threshold raised": [Step("abc", 1, "a"), Step("abc", 2, "ab")],
    "threshold lowered": [Step("abc", 2, "ab"), Step("abc", 1, "ab"), Step("abc", 1, "a")],
    "a key added and needed at once": [Step("a", 1, "a"), Step("ab", 2, "ab")],
}  # fmt: skip
BROKEN = {
    "not signed with the old key": [Step("a", 1, "a"), Step("b", 1, "bcd")],
    "not signed with the new key": [Step("a", 1, "a"), Step("b", 1, "acd")],
    "too few of the new five": [Step("abcde", 3, "ace"), Step("abdef", 3, "ace")],
    "too few of the old five": [Step("abcde", 3, "ace"), Step("abdef", 3, "aef")],
    "the raised threshold is not met": [Step("abc", 1, "a"), Step("abc", 2, "b")],
    "the old threshold is not met": [Step("abc", 2, "ab"), Step("abc", 1, "a")],
    "more signatures needed than keys": [Step("a", 1, "a"), Step("ab", 3, "ab")],
}


def chain(steps: list[Step]) -> Publisher:
    """A publisher whose roots follow one another so; the first is the one that is trusted."""
    publisher = Publisher()
    for version, step in enumerate(steps, 1):
        keys = {letter: signer(f"root-{letter}") for letter in step.keys + step.signed}
        publisher.root.roles["root"] = Role([], step.threshold)
        for letter in step.keys:
            publisher.root.add_key(keys[letter].public_key, "root")
        publisher.root.version = version
        publisher.put("root", publisher.root, [keys[letter] for letter in step.signed])
    publisher.publish()
    return publisher


@pytest.mark.parametrize("steps", FOLLOWED.values(), ids=FOLLOWED)
def test_a_rotation_is_followed(steps: list[Step]) -> None:
    publisher = chain(steps)

    verified = check(publisher.pack(), publisher.state())

    assert verified.refusal is None
    assert f"{len(steps)}.root.json" in verified.metadata


@pytest.mark.parametrize("steps", BROKEN.values(), ids=BROKEN)
def test_a_rotation_without_the_signatures_of_both_sides_is_refused(steps: list[Step]) -> None:
    publisher = chain(steps)
    refused(publisher.pack(), publisher, PackUntrusted, "packs.signatures_insufficient", role="root")


@pytest.mark.parametrize("version", [1, 3])
def test_a_root_that_is_not_the_next_is_refused(version: int) -> None:
    """The second file says it is the first or the third."""
    publisher = Publisher()
    publisher.publish()
    publisher.root.version = version
    second = {"metadata/2.root.json": signed_file(publisher.root, publisher.root_keys)}

    refused(publisher.pack().with_(second), publisher, PackUntrusted, "packs.versions_mixed", role="root")


def test_roots_after_a_gap_do_not_count() -> None:
    publisher = Publisher()
    enemy = signer("enemy")
    for _ in range(2):
        publisher.put_root(lambda root: root.add_key(enemy.public_key, "timestamp"), publisher.root_keys)
    publisher.publish()
    publisher.put_timestamp(signers=[enemy])

    refused(
        publisher.pack().without("metadata/2.root.json"),
        publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp",
    )  # fmt: skip


def test_roots_that_expired_long_ago_still_lead_to_the_newest() -> None:
    publisher = Publisher()
    publisher.root.expires = NOW - timedelta(days=1000)
    publisher.files["1.root.json"] = signed_file(publisher.root, publisher.root_keys)
    state = publisher.state()
    publisher.put_root(lambda root: None, publisher.root_keys)
    publisher.put_root(lambda root: setattr(root, "expires", NOW + timedelta(days=9)), publisher.root_keys)

    assert check(publisher.publish(), state).status == "fresh"


def test_an_expired_newest_root_is_told_and_its_pack_still_readable() -> None:
    """trust.md: "never refused for time alone"; TUF itself would stop here."""
    publisher = Publisher()
    publisher.put_root(lambda root: setattr(root, "expires", NOW - timedelta(days=1)), publisher.root_keys)

    verified = check(publisher.publish(), publisher.state())

    assert verified.status == "expired" and verified.refusal is None


def test_a_long_line_of_roots_is_followed_to_its_end() -> None:
    publisher = Publisher()
    for _ in range(100):
        publisher.put_root(lambda root: None, publisher.root_keys[:2])
    assert "101.root.json" in check(publisher.publish(), publisher.state()).metadata


def test_without_consistent_snapshots_there_is_nothing_to_read() -> None:
    publisher = Publisher()
    publisher.put_root(lambda root: setattr(root, "consistent_snapshot", False), publisher.root_keys)
    refused(publisher.publish(), publisher, PackDamaged, "packs.metadata_missing", name="snapshot.json")


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "no threshold": lambda root: root["roles"]["root"].pop("threshold"),
    "threshold 0": lambda root: root["roles"]["root"].update(threshold=0),
    "threshold -1": lambda root: root["roles"]["timestamp"].update(threshold=-1),
    "a key named twice": lambda root: root["roles"]["root"].update(
        keyids=root["roles"]["root"]["keyids"] * 2, threshold=6
    ),
    "no timestamp role": lambda root: root["roles"].pop("timestamp"),
    "a fifth role": lambda root: root["roles"].update(mirrors=root["roles"]["root"]),
    "no version": lambda root: root.pop("version"),
    "version 0": lambda root: root.update(version=0),
    "another kind": lambda root: root.update(_type="timestamp"),
    "a specification of the future": lambda root: root.update(spec_version="2.0.0"),
    "no expiry": lambda root: root.pop("expires"),
    "an expiry that is none": lambda root: root.update(expires="never"),
    "an unknown kind of key": lambda root: next(iter(root["keys"].values())).update(keytype="rot13"),
    "an unknown scheme": lambda root: next(iter(root["keys"].values())).update(scheme="none"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_root_that_makes_no_sense_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    publisher = Publisher()
    publisher.publish()
    signed = Root.to_dict(publisher.root) | {"version": 2}
    change(signed)
    data = json.dumps({"signatures": [], "signed": signed}).encode()

    refused(
        publisher.pack().with_({"metadata/2.root.json": data}),
        publisher, PackDamaged, "packs.metadata_unreadable", name="2.root.json",
    )  # fmt: skip
