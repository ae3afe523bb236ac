"""What an enemy may hand a volunteer, one named test each (design/trust.md). Each must fail for its own reason.

Sources: TUF specification, 1.5.2 (the attacks), 5 (client workflow).
"""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from tuf.api.metadata import Root, TargetFile, Targets

from handbook.errors import (
    PackDamaged,
    PackError,
    PackOutdated,
    PackTooLarge,
    PackTooNew,
    PackUntrusted,
    StoreDamaged,
)
from handbook.packs.metadata_files import target_member
from tests.attacks.publisher import NOW, MemoryPack, Publisher, check, signer

ORGANISATION = "organisations/kovcheg.json"
AM, KZ = "countries/AM/entry.json", "countries/KZ/entry.json"
TRAP = b'{"id":"kovcheg","phone":"+7 FSB"}'


def test_an_honest_pack_is_taken_whole() -> None:
    publisher = Publisher()

    verified = check(publisher.publish(), publisher.state())

    assert verified.refusal is None and verified.status == "fresh" and verified.version == 1
    assert {
        path: data for area in verified.targets.values() for path, data in area.items()
    } == publisher.content
    assert (verified.pack_id, verified.publisher_name) == ("handbook", "NGO")
    assert verified.superseded == verified.absent == verified.removed == ()


def test_arbitrary_install_text_changed_after_signing() -> None:
    publisher = Publisher()
    pack = publisher.publish()
    member = target_member(ORGANISATION, hashlib.sha256(publisher.content[ORGANISATION]).hexdigest())

    verified = check(pack.with_({member: TRAP}), publisher.state())

    assert isinstance(verified.refusal, PackDamaged) and verified.refusal.code == "packs.target_changed"
    assert verified.targets == {}


def test_arbitrary_install_text_of_nobody_is_never_read() -> None:
    publisher = Publisher()
    stranger = {target_member("organisations/trap.json", hashlib.sha256(TRAP).hexdigest()): TRAP}

    verified = check(publisher.publish().with_(stranger), publisher.state())

    assert "organisations/trap.json" not in verified.targets["organisations"]


def test_arbitrary_install_pack_of_a_publisher_nobody_trusts() -> None:
    with pytest.raises(PackUntrusted) as caught:
        check(Publisher("enemy").publish(), Publisher().state())
    assert caught.value.code == "pack_untrusted"


def test_arbitrary_install_metadata_of_a_stranger_under_the_trusted_root() -> None:
    publisher, enemy = Publisher(), Publisher("enemy")
    pack = enemy.publish().with_({"metadata/1.root.json": publisher.files["1.root.json"]})

    refused(pack, publisher, PackUntrusted, "packs.signatures_insufficient", role="timestamp")


def test_rollback_of_the_whole_pack() -> None:
    publisher = Publisher()
    state = publisher.state()
    old = publisher.publish()
    publisher.content[AM] = b'{"statement":["AM 2"]}'
    check(publisher.publish(), state)

    verified = check(old, state)

    assert verified.older and isinstance(verified.refusal, PackOutdated) and verified.targets == {}
    assert verified.version == 2 and state.blobs[state.installed["country-AM"][AM]] == publisher.content[AM]


def test_rollback_of_a_single_area() -> None:
    """The release desk, turned, signs a snapshot that goes back to an old text of one area."""
    publisher = Publisher()
    state = publisher.state()
    publisher.publish()
    publisher.content[ORGANISATION] = b'{"id":"kovcheg","status":"closed"}'
    check(publisher.publish(), state)
    publisher.put_snapshot(organisations=1)
    publisher.put_timestamp()
    pack = publisher.pack().with_({"metadata/1.organisations.json": publisher.files["1.organisations.json"]})

    refused_by(state, pack, PackUntrusted, "packs.versions_mixed", role="snapshot")


def test_rollback_by_leaving_an_area_out_of_the_snapshot() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.put_snapshot(organisations=0)
    publisher.put_timestamp()

    refused_by(state, publisher.pack(), PackUntrusted, "packs.versions_mixed", role="snapshot")


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_rollback_by_emptying_what_the_store_knows(role: str) -> None:
    """python-tuf alone takes an unreadable file for one that was never there, and an old pack for new."""
    publisher = Publisher()
    state = publisher.state()
    old = publisher.publish()
    check(publisher.publish(), state)
    state.metadata = {name: b"" if role in name else data for name, data in state.metadata.items()}

    with pytest.raises(StoreDamaged):
        check(old, state)


def test_freeze_the_same_pack_for_ever_grows_old_in_plain_sight() -> None:
    publisher = Publisher()
    state = publisher.state()
    pack = publisher.publish()

    ages = {
        days: check(pack, state, now=NOW + timedelta(days=days)).status for days in (0, 45, 46, 179, 180, 400)
    }

    assert ages == {0: "fresh", 45: "fresh", 46: "stale", 179: "stale", 180: "expired", 400: "expired"}
    assert state.installed["organisations"], "expired is still readable"


def test_mix_and_match_an_area_of_another_version() -> None:
    publisher = Publisher()
    publisher.publish()
    second = publisher.publish()
    pack = second.with_({"metadata/2.organisations.json": publisher.files["1.organisations.json"]})

    refused(pack, publisher, PackUntrusted, "packs.versions_mixed", role="organisations")


def test_mix_and_match_a_snapshot_of_another_version() -> None:
    publisher = Publisher()
    publisher.publish()
    second = publisher.publish()
    pack = second.with_({"metadata/2.snapshot.json": publisher.files["1.snapshot.json"]})

    refused(pack, publisher, PackUntrusted, "packs.versions_mixed", role="snapshot")


def test_mix_and_match_what_was_signed_for_one_area_as_another() -> None:
    """A payload of TUF does not say its role: an editor's empty area could empty the organisations."""
    publisher = Publisher()
    publisher.publish()
    publisher.put_area("country-AM", {}, version=2)
    publisher.put_area("organisations", {}, version=2)
    publisher.put_snapshot()
    publisher.put_timestamp()
    pack = publisher.pack()

    swapped = pack.with_({"metadata/2.organisations.json": pack.read("metadata/2.country-AM.json")})

    verified = check(swapped, publisher.state())
    assert verified.refusal is not None and verified.refusal.code == "packs.wrong_area"


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


def test_wrong_area_an_editor_of_a_country_signs_an_organisation() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.put_area("country-KZ", {KZ: publisher.content[KZ], "organisations/trap.json": TRAP})
    publisher.put_snapshot()
    publisher.put_timestamp()
    publisher.content["organisations/trap.json"] = TRAP

    verified = check(publisher.pack(), state)

    assert verified.refusal is not None and verified.refusal.code == "packs.wrong_area"
    assert verified.refusal.params == {"area": "country-KZ"} and verified.targets == {}
    assert "organisations/trap.json" not in state.installed["organisations"]


def test_wrong_area_content_in_the_delegating_role() -> None:
    """No editor would have to sign it."""
    publisher = Publisher()
    publisher.publish()
    trap = {ORGANISATION: TargetFile.from_data(ORGANISATION, TRAP)}
    top = Targets(publisher.next("targets"), None, NOW + timedelta(days=9), trap, publisher.delegations)
    publisher.put("targets", top, publisher.root_keys)
    publisher.put_snapshot()
    publisher.put_timestamp()

    refused(publisher.pack(), publisher, PackUntrusted, "packs.wrong_area", area="targets")


def test_partial_mirror_takes_whole_areas_and_marks_the_others_superseded() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.content |= {AM: b'{"statement":["AM 2"]}', KZ: b'{"statement":["KZ 2"]}'}
    publisher.publish()

    verified = check(publisher.pack("country-AM"), state)

    assert verified.refusal is None and verified.superseded == ("country-KZ",)
    assert verified.targets["country-AM"][AM] == publisher.content[AM]
    assert state.blobs[state.installed["country-KZ"][KZ]] == b'{"statement":["KZ 1"]}'


def test_partial_mirror_never_takes_half_an_area() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.content |= {
        ORGANISATION: b'{"id":"kovcheg","n":2}',
        "organisations/memorial.json": b'{"id":"m","n":2}',
    }
    pack = publisher.publish()
    half = pack.without(
        target_member(ORGANISATION, hashlib.sha256(publisher.content[ORGANISATION]).hexdigest())
    )
    before = dict(state.installed["organisations"])

    verified = check(half, state)

    assert verified.superseded == ("organisations",) and state.installed["organisations"] == before


def test_partial_mirror_without_common_is_refused_until_the_store_has_it() -> None:
    publisher = Publisher()
    state = publisher.state()
    pack = publisher.publish()

    first = check(publisher.pack("country-AM"), state)
    check(pack, state)
    second = check(publisher.pack("country-AM"), state)

    assert first.refusal is not None and first.refusal.code == "packs.without_common"
    assert second.refusal is None


def test_partial_mirror_still_strikes_out_what_is_gone_and_tells_what_was_withdrawn() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    del publisher.content[ORGANISATION]
    publisher.content["organisations/memorial.json"] = b'{"id":"memorial","n":2}'
    reason = {"en": "a trap"}
    publisher.withdrawn["organisations"] = [{"id": "kovcheg", "on": "2026-11-22", "reason": reason}]
    publisher.publish()

    verified = check(publisher.pack("country-AM"), state)

    assert verified.superseded == ("organisations",) and verified.removed == (ORGANISATION,)
    assert [(one.id, one.reason) for one in verified.withdrawn["organisations"]] == [("kovcheg", reason)]


def test_older_pack_gives_what_the_newest_metadata_still_names() -> None:
    publisher = Publisher()
    state = publisher.state()
    old = publisher.publish()
    publisher.content[AM] = b'{"statement":["AM 2"]}'
    publisher.publish()
    check(publisher.pack("common", "country-AM"), state)
    assert "country-KZ" not in state.installed

    verified = check(old, state)

    assert verified.refusal is None and verified.older and verified.version == 2
    assert "country-KZ" in state.installed
    assert state.blobs[state.installed["country-AM"][AM]] == b'{"statement":["AM 2"]}'


def test_fast_forward_and_recovery() -> None:
    """A stolen release key drives the versions and the clock far ahead; a new root brings the publisher back."""
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    enemy = Publisher(files=dict(publisher.files), versions=dict(publisher.versions))
    enemy.versions |= {"snapshot": 10**9, "timestamp": 10**9}
    stolen = enemy.publish(NOW + timedelta(days=3650), areas=())
    assert check(stolen, state).status == "clock_wrong"
    lost = publisher.publish()
    assert isinstance(check(lost, state).refusal, PackOutdated), "the honest publisher is locked out"

    publisher.release = signer("ngo-release-new")

    def replace(root: Root) -> None:
        for role in ("snapshot", "timestamp"):
            root.revoke_key(enemy.release.public_key.keyid, role)
            root.add_key(publisher.release.public_key, role)

    publisher.put_root(replace, publisher.root_keys[:2])
    verified = check(publisher.publish(NOW + timedelta(days=1)), state, now=NOW + timedelta(days=2))

    assert verified.refusal is None and not verified.older and verified.version < 10**9
    assert verified.status == "fresh", "the stolen key's clock is forgotten too"
    with pytest.raises(PackUntrusted):
        check(stolen.with_({"metadata/2.root.json": publisher.files["2.root.json"]}), state)


def test_key_theft_below_the_threshold_of_the_root() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    enemy = signer("enemy")
    publisher.put_root(lambda root: root.add_key(enemy.public_key, "timestamp"), publisher.root_keys[:1])

    refused_by(state, publisher.publish(), PackUntrusted, "packs.signatures_insufficient", role="root")


def test_key_theft_one_root_key_can_not_change_the_delegations() -> None:
    publisher = Publisher()
    publisher.delegate("organisations", 1)
    publisher.put_targets(publisher.root_keys[:1])

    refused(publisher.publish(), publisher, PackUntrusted, "packs.signatures_insufficient", role="targets")


def test_key_theft_the_release_desk_can_not_write_text() -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_area("organisations", {ORGANISATION: TRAP}, [publisher.release])
    publisher.put_snapshot()
    publisher.put_timestamp()

    refused(publisher.pack(), publisher, PackUntrusted, "packs.signatures_insufficient", role="organisations")


def test_one_editor_is_not_enough_for_organisations() -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_area("organisations", {ORGANISATION: TRAP}, publisher.editors[:1])
    publisher.put_snapshot()
    publisher.put_timestamp()

    refused(publisher.pack(), publisher, PackUntrusted, "packs.signatures_insufficient", role="organisations")


def test_one_editor_is_enough_for_a_country_and_is_named() -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_area("country-AM", signers=publisher.editors[:1])
    publisher.put_snapshot()
    publisher.put_timestamp()

    verified = check(publisher.pack(), publisher.state())

    by_area = {one.area: one for one in verified.signatures}
    assert (by_area["country-AM"].needed, by_area["country-AM"].given) == (1, 1)
    assert by_area["country-AM"].keys == (publisher.editors[0].public_key.keyid,)
    assert (by_area["organisations"].needed, by_area["organisations"].given) == (2, 2)


def test_one_key_under_two_ids_does_not_count_twice() -> None:
    publisher = Publisher()
    one = publisher.editors[0].public_key.to_dict()
    twin = type(publisher.editors[0].public_key)("f" * 64, one["keytype"], one["scheme"], dict(one["keyval"]))
    publisher.delegations.keys[twin.keyid] = twin
    assert publisher.delegations.roles is not None
    publisher.delegations.roles["organisations"].keyids.append(twin.keyid)
    publisher.put_targets()

    refused(publisher.publish(), publisher, PackUntrusted, "packs.key_twice", area="organisations")


def test_a_revoked_key_signs_no_more() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    revoked, new = publisher.editors[1], signer("ngo-editor3")
    publisher.editors[1] = new
    publisher.delegations.keys = {key.public_key.keyid: key.public_key for key in publisher.editors}
    publisher.delegate("organisations", 2)
    publisher.delegate("common", 2)
    publisher.put_targets()
    check(publisher.publish(), state)
    publisher.put_area("organisations", {ORGANISATION: TRAP}, [publisher.editors[0], revoked])
    publisher.put_snapshot()
    publisher.put_timestamp()

    refused_by(state, publisher.pack(), PackUntrusted, "packs.signatures_insufficient", role="organisations")


def test_reused_record_and_pack_ids_a_second_publisher_can_not_take_the_first_ones_pack() -> None:
    first, second = Publisher("first"), Publisher("second")
    states = first.state(), second.state()
    check(first.publish(), *states)

    verified = check(second.publish(), *states)

    assert isinstance(verified.refusal, PackUntrusted) and verified.refusal.code == "packs.pack_taken"
    assert states[1].installed == {}


def test_reused_ids_a_publisher_can_not_change_the_id_of_his_pack() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.pack_id = "another"

    verified = check(publisher.publish(), state)

    assert verified.refusal is not None and verified.refusal.code == "packs.other_pack"


def test_two_publishers_live_side_by_side() -> None:
    first, second = Publisher("first"), Publisher("second", pack_id="second-handbook")
    states = first.state(), second.state()

    one, two = check(first.publish(), *states), check(second.publish(), *states)

    assert one.refusal is two.refusal is None and one.publisher != two.publisher
    assert [state.pack_id for state in states] == ["handbook", "second-handbook"]


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
        ({"x-fresh-until": "2020-01-01T00:00:00Z"}, "x-fresh-until"),
        ({"x-format": "1"}, "x-format"),
        ({"x-format": 0}, "x-format"),
        ({"x-needs": "new"}, "x-needs"),
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


def refused(
    pack: MemoryPack, publisher: Publisher, kind: type[PackError], code: str, **params: object
) -> None:
    """The pack is refused for just this reason by somebody who trusts the publisher."""
    refused_by(publisher.state(), pack, kind, code, **params)


def refused_by(state: object, pack: MemoryPack, kind: type[PackError], code: str, **params: object) -> None:
    with pytest.raises(kind) as caught:
        check(pack, state)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.params) == (code, params)
