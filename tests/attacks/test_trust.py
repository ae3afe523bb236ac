"""What an enemy may hand a volunteer, one named test each (design/trust.md). Each must fail for its own reason.

Sources: TUF specification, 1.5.2 (the attacks), 5 (client workflow).
"""

from __future__ import annotations

import hashlib

import pytest

from handbook.errors import (
    PackDamaged,
    PackOutdated,
    PackUntrusted,
    StoreDamaged,
)
from handbook.packs.metadata_files import target_member
from tests.attacks.publisher import Publisher, check, refused, refused_by

ORGANISATION = "organisations/kovcheg.json"
OTHER_ORGANISATION = "organisations/memorial.json"
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


def test_a_root_that_rotted_in_the_store_is_not_blamed_on_the_pack() -> None:
    publisher = Publisher()
    state = publisher.state()
    pack = publisher.publish()
    check(pack, state)
    for signature in (b'"sig":"', b'"keyid":"'):
        root = publisher.files["1.root.json"].replace(signature, signature + b"0")
        state.metadata = {**state.metadata, "1.root.json": root}
        with pytest.raises(StoreDamaged):
            check(pack, state)


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
    assert verified.refusal.params == {"area": "organisations"}


def test_partial_mirror_takes_whole_areas_and_marks_the_others_superseded() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.content |= {AM: b'{"statement":["AM 2"]}', KZ: b'{"statement":["KZ 2"]}'}
    publisher.publish()

    verified = check(publisher.pack("country-AM"), state)

    assert verified.refusal is None and verified.superseded == ("country-KZ",) and verified.absent == ()
    assert verified.area_versions == {"common": 2, "country-AM": 2, "organisations": 2}
    assert verified.targets["country-AM"][AM] == publisher.content[AM]
    assert state.blobs[state.installed["country-KZ"][KZ]] == b'{"statement":["KZ 1"]}'


def test_partial_mirror_calls_absent_what_was_never_installed() -> None:
    publisher = Publisher()
    state = publisher.state()
    publisher.publish()

    verified = check(publisher.pack("common", "country-AM"), state)

    assert verified.absent == ("country-KZ", "organisations") and verified.superseded == ()


def test_an_area_at_fault_supersedes_nothing() -> None:
    """Nobody knows what the publisher's newer text would be."""
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.put_area("country-KZ", {ORGANISATION: TRAP})
    publisher.put_snapshot()
    publisher.put_timestamp()

    verified = check(publisher.pack(), state)

    assert verified.refusal is not None and (verified.superseded, verified.absent) == ((), ())


@pytest.mark.parametrize("missing", [ORGANISATION, OTHER_ORGANISATION])
@pytest.mark.parametrize("changed", [(ORGANISATION, OTHER_ORGANISATION), (OTHER_ORGANISATION,)])
def test_partial_mirror_never_takes_half_an_area(changed: tuple[str, ...], missing: str) -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.content |= {path: b'{"id":"x","n":2}' + path.encode() for path in changed}
    pack = publisher.publish()
    half = pack.without(target_member(missing, hashlib.sha256(publisher.content[missing]).hexdigest()))
    before = dict(state.installed["organisations"])

    verified = check(half, state)

    if missing in changed:
        assert verified.superseded == ("organisations",) and state.installed["organisations"] == before
    else:
        assert verified.superseded == () and state.installed["organisations"] != before


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
