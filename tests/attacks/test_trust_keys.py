"""Stolen keys, turned editors, other publishers: who may sign what (design/trust.md).

Sources: TUF specification, 1.5.2 (the attacks), 5.3 (root), 5.6 (delegations).
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from securesystemslib.signer import SSlibKey
from tuf.api.metadata import Role, Root, TargetFile, Targets

from handbook.errors import (
    PackOutdated,
    PackUntrusted,
)
from handbook.packs.sound_keys import require_sound_keys
from tests.attacks.publisher import NOW, Publisher, check, refused, refused_by, signer

ORGANISATION = "organisations/kovcheg.json"
AM, KZ = "countries/AM/entry.json", "countries/KZ/entry.json"
TRAP = b'{"id":"kovcheg","phone":"+7 FSB"}'


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
    assert (by_area["country-KZ"].needed, by_area["country-KZ"].given) == (1, 2)
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
    assert verified.refusal.params == {"pack": "handbook"} and states[1].installed == {}


def test_reused_ids_a_publisher_can_not_change_the_id_of_his_pack() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    publisher.pack_id = "another"

    verified = check(publisher.publish(), state)

    assert isinstance(verified.refusal, PackUntrusted) and verified.refusal.code == "packs.other_pack"
    assert verified.refusal.params == {"pack": "another", "known": "handbook"}


@pytest.mark.parametrize(("own_name", "known"), [("second", "second"), (None, "?")])
def test_reused_ids_content_that_calls_itself_otherwise_than_its_metadata(
    own_name: str | None, known: str
) -> None:
    publisher = Publisher("second")
    publisher.publish()
    publisher.put_area("common", fields={"x-pack": own_name})
    publisher.put_snapshot()
    publisher.put_timestamp()

    verified = check(publisher.pack(), publisher.state())

    assert isinstance(verified.refusal, PackUntrusted) and verified.refusal.code == "packs.other_pack"
    assert verified.refusal.params == {"pack": "handbook", "known": known} and verified.targets == {}


def test_two_publishers_live_side_by_side() -> None:
    first, second = Publisher("first"), Publisher("second", pack_id="second-handbook")
    states = first.state(), second.state()

    one, two = check(first.publish(), *states), check(second.publish(), *states)

    assert one.refusal is two.refusal is None and one.publisher != two.publisher
    assert [state.pack_id for state in states] == ["handbook", "second-handbook"]


def test_one_unreadable_key_under_two_names_counts_once() -> None:
    """A key of a kind that can't be parsed is known by how it is written."""
    garbled = {"public": "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"}
    keys = {name * 64: SSlibKey(name * 64, "ecdsa", "ecdsa-sha2-nistp256", garbled) for name in "ab"}
    with pytest.raises(PackUntrusted) as caught:
        require_sound_keys({"organisations": Role(list(keys), 2)}, keys)
    assert (caught.value.code, caught.value.params) == ("packs.key_twice", {"area": "organisations"})
