"""Time, and metadata made to exhaust or to confuse its reader (design/trust.md)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handbook.errors import (
    PackDamaged,
    PackTooLarge,
    PackTooNew,
)
from tests.attacks.publisher import NOW, Publisher, check, refused

AM = "countries/AM/entry.json"
BOMBS = {
    "deep": b"[" * 5_000 + b"]" * 5_000,
    "deep object": b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
    "huge integer": b'{"signed":' + b"9" * 10_000 + b"}",
    "not a number": b'{"signed":NaN}',
    "twice": b'{"signed":{},"signed":{}}',
    "no object": b'"signed"',
    "nothing": b"",
    "no text": b"\xff\xfe\x00",
    "hollow": b'{"signatures":[],"signed":{}}',
}


def test_freeze_the_same_pack_for_ever_grows_old_in_plain_sight() -> None:
    publisher = Publisher()
    state = publisher.state()
    pack = publisher.publish()

    ages = {
        days: check(pack, state, now=NOW + timedelta(days=days)).status for days in (0, 45, 46, 179, 180, 400)
    }

    assert ages == {0: "fresh", 45: "fresh", 46: "stale", 179: "stale", 180: "expired", 400: "expired"}
    assert state.installed["organisations"], "expired is still readable"


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.organisations.json", "2.root.json"])
def test_endless_data(name: str) -> None:
    publisher = Publisher()
    pack = publisher.publish().with_({f"metadata/{name}": b"[" + b"0," * 2_000_000 + b"0]"})

    refused(pack, publisher, PackTooLarge, "packs.metadata_too_large", name=name)


def test_endless_data_in_a_target() -> None:
    publisher = Publisher()
    publisher.content[AM] = b" " * (1024 * 1024 + 1)

    verified = check(publisher.publish(), publisher.state())

    assert isinstance(verified.refusal, PackTooLarge) and verified.refusal.code == "packs.target_too_large"
    assert verified.refusal.params == {"path": AM}
    publisher.content[AM] = b" " * (1024 * 1024)
    assert check(publisher.publish(), publisher.state()).refusal is None


def test_clock_before_the_build_of_the_program() -> None:
    publisher = Publisher()
    verified = check(
        publisher.publish(NOW - timedelta(days=60)), publisher.state(), now=NOW - timedelta(days=30)
    )
    assert verified.status == "clock_wrong" and verified.refusal is None and verified.targets


def test_clock_before_the_newest_time_of_issue() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(NOW + timedelta(days=10)), state, now=NOW + timedelta(days=10))

    verified = check(publisher.publish(NOW + timedelta(days=1)), state, now=NOW + timedelta(days=9))

    assert verified.status == "clock_wrong" and verified.newest_issued == NOW + timedelta(days=10)


def test_clock_far_ahead_takes_the_pack_and_calls_it_expired() -> None:
    publisher = Publisher()
    verified = check(publisher.publish(), publisher.state(), now=NOW + timedelta(days=20_000))
    assert verified.status == "expired" and verified.refusal is None and verified.targets


def test_expired_by_every_clock_is_still_taken() -> None:
    """python-tuf would refuse it: its own clock is the computer's."""
    publisher = Publisher()
    verified = check(publisher.publish(NOW - timedelta(days=3650)), publisher.state())
    assert verified.status == "expired" and verified.refusal is None and verified.targets


def test_expired_delegations_count_as_expired_too() -> None:
    publisher = Publisher()
    publisher.put_targets(days=10)
    verified = check(publisher.publish(), publisher.state(), now=NOW + timedelta(days=20))
    assert verified.status == "expired" and verified.targets


@pytest.mark.parametrize(
    "name", ["1.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json", "1.country-KZ.json"]
)
def test_truncated_metadata(name: str) -> None:
    publisher = Publisher()
    pack = publisher.publish()
    member = f"metadata/{name}"

    cut = pack.with_({member: pack.read(member)[:-20]})

    refused(cut, publisher, PackDamaged, "packs.metadata_unreadable", name=name)
    refused(pack.without(member), publisher, PackDamaged, "packs.metadata_missing", name=name)


@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("name", ["1.root.json", "timestamp.json", "1.snapshot.json", "1.common.json"])
def test_metadata_bombs(name: str, bomb: str) -> None:
    publisher = Publisher()
    pack = publisher.publish().with_({f"metadata/{name}": BOMBS[bomb]})
    refused(pack, publisher, PackDamaged, "packs.metadata_unreadable", name=name)


def test_a_key_given_twice_in_metadata_is_refused_though_the_signatures_are_right() -> None:
    """Two readers could read two things."""
    publisher = Publisher()
    pack = publisher.publish()
    twice = b'{"signatures":[],' + pack.read("metadata/timestamp.json")[1:]
    refused(
        pack.with_({"metadata/timestamp.json": twice}),
        publisher, PackDamaged, "packs.metadata_unreadable", name="timestamp.json",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"x-issued": 5}, "x-issued"),
        ({"x-issued": "2026-13-01T00:00:00Z"}, "x-issued"),
        ({"x-issued": "0001-01-01T00:00:00Z"}, "x-issued"),
        ({"x-fresh-until": "9999-12-31T23:59:59Z"}, "x-fresh-until"),
        ({"x-needs": "１.0"}, "x-needs"),
        ({"x-fresh-until": "2020-01-01T00:00:00Z"}, "x-fresh-until"),
        ({"x-format": "1"}, "x-format"),
        ({"x-format": 0}, "x-format"),
        ({"x-needs": "new"}, "x-needs"),
        ({"x-needs": "0.1.2.3.4"}, "x-needs"),
        ({"x-needs": "0.1234567"}, "x-needs"),
        ({"x-needs": "0000001"}, "x-needs"),
        ({"x-notes": ["a"]}, "x-notes"),
    ],
)
def test_senseless_signed_fields(fields: dict[str, object], field: str) -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_timestamp(fields=fields)
    refused(publisher.pack(), publisher, PackDamaged, "packs.senseless_field", role="timestamp", field=field)


@pytest.mark.parametrize("fields", [{"x-format": 2, "x-needs": "3.1"}, {"x-needs": "3.1"}])
def test_a_pack_for_a_newer_program_says_which_one(fields: dict[str, object]) -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_timestamp(fields=fields)
    refused(publisher.pack(), publisher, PackTooNew, "pack_too_new", needs="3.1")
