"""Delegations: an area is signed by its editors, says only what was delegated to it, and delegates nothing.

Sources: theupdateframework/tuf-conformance, `test_updater_delegation_graphs.py`, `test_quoting_issues.py`; TUF
specification, 4.5 and 5.6.7. Where TUF follows a graph of delegations, a pack has one level of them.
"""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import DelegatedRole, Delegations, SuccinctRoles, TargetFile, Targets

from handbook.errors import PackDamaged, PackUntrusted
from handbook.packs.areas import area_of
from handbook.packs.metadata_files import target_member
from tests.attacks.publisher import (
    NOW,
    MemoryPack,
    Publisher,
    check,
    refused,
    refused_by,
    signed_file,
    signed_payload,
    signer,
)

ORGANISATION = "organisations/kovcheg.json"
TRAP = b'{"id":"kovcheg","phone":"+7 FSB"}'
IN_AM = "countries/AM/*.json"


def delegating(publisher: Publisher, role: str, key: CryptoSigner, *paths: str) -> MemoryPack:
    """An editor of Armenia lets `key` alone sign `role` from now on; the release desk signs as it always does."""
    publisher.put_area("country-AM", signers=[])
    child = DelegatedRole(role, [key.public_key.keyid], 1, True, paths=list(paths))
    content = {path: data for path, data in publisher.content.items() if area_of(path) == "country-AM"}
    targets = {path: TargetFile.from_data(path, data) for path, data in content.items()}
    nested = Delegations({key.public_key.keyid: key.public_key}, {role: child})
    signed = Targets(
        publisher.versions["country-AM"],
        None,
        NOW + timedelta(days=365),
        targets,
        nested,
        {"x-area": "country-AM"},
    )
    publisher.put("country-AM", signed, publisher.editors[:1])
    publisher.put_snapshot()
    publisher.put_timestamp()
    return publisher.pack()


def organisations_first(publisher: Publisher) -> None:
    """The order in which `handbook pack init` delegates."""
    roles = publisher.delegations.roles
    assert roles is not None
    order = ("common", "organisations", "country-AM", "country-KZ")
    publisher.delegations.roles = {name: roles[name] for name in order}
    publisher.put_targets()


def test_one_editor_of_a_country_can_not_take_over_the_organisations_by_delegating_them() -> None:
    """The file a stranger signed would lie where that of two editors was verified a moment before: `Updater` keeps
    one file for each role name, and takes what is already in the store for the first, the pack's for the second."""
    publisher, enemy = Publisher(), signer("enemy")
    organisations_first(publisher)
    state = publisher.state()
    check(publisher.publish(), state)
    before = dict(state.installed["organisations"])
    version = publisher.versions["organisations"]
    trap = {ORGANISATION: TargetFile.from_data(ORGANISATION, TRAP)}
    forged = Targets(version, None, NOW + timedelta(days=365), trap, None, {"x-area": "organisations"})
    pack = delegating(publisher, "organisations", enemy, IN_AM).with_(
        {
            f"metadata/{version}.organisations.json": signed_file(forged, [enemy]),
            target_member(ORGANISATION, hashlib.sha256(TRAP).hexdigest()): TRAP,
        }
    )

    refused_by(state, pack, PackUntrusted, "packs.signatures_insufficient", role="organisations")
    assert state.installed["organisations"] == before


@pytest.mark.parametrize("role", ["country-AM", "country-KZ", "organisations", "newcomer"])
def test_an_area_that_delegates_is_refused_whatever_it_delegates(role: str) -> None:
    """A cycle, a sibling, a stranger: in a pack nobody but the root's people delegate."""
    publisher = Publisher()
    publisher.publish()
    pack = delegating(publisher, role, publisher.editors[0], "*")

    with pytest.raises(PackUntrusted) as caught:
        check(pack, publisher.state())
    assert (caught.value.code, caught.value.params) == ("packs.wrong_area", {"area": "country-AM"})


@pytest.mark.parametrize(
    "name",
    [
        "?", "#", "/delegatedrole", "../delegatedrole", "x/../timestamp", "/etc/passwd", "1.root", "2.organisations",
        "country-am", "country-AMX", "country-", "Organisations", "оrganisations", "common ", "pack", "%63ommon",
        "root.json", "con", "a\\b", "x" * 5000,
    ],
)  # fmt: skip
def test_a_role_that_is_no_area_is_refused_before_its_name_is_used(name: str) -> None:
    publisher = Publisher()
    keys = [key.public_key.keyid for key in publisher.editors]
    assert publisher.delegations.roles is not None
    publisher.delegations.roles = {
        name: DelegatedRole(name, keys, 1, False, paths=["*"]),
        **publisher.delegations.roles,
    }
    publisher.put_targets()

    refused(publisher.publish(), publisher, PackUntrusted, "packs.wrong_area", area=name[:40])


@pytest.mark.parametrize(("field", "value"), [("name", 5), ("name", True), ("paths", {"x": 1})])
def test_a_delegation_whose_name_or_paths_are_no_text(field: str, value: object) -> None:
    """python-tuf takes them as they come."""
    publisher = Publisher()
    pack = publisher.publish()
    targets = json.loads(pack.read("metadata/1.targets.json"))["signed"]
    targets["delegations"]["roles"][0][field] = value
    forged = pack.with_({"metadata/1.targets.json": signed_payload(targets, publisher.root_keys)})

    refused(forged, publisher, PackDamaged, "packs.metadata_unreadable", name="1.targets.json")


@pytest.mark.parametrize("name", ["root", "timestamp", "snapshot", "targets", ""])
def test_a_role_may_not_be_called_like_one_of_the_four(name: str) -> None:
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    role = publisher.delegations.roles["country-KZ"]
    publisher.publish()
    role.name = name
    publisher.put_targets()
    publisher.put_snapshot()
    publisher.put_timestamp()

    name = f"{publisher.versions['targets']}.targets.json"
    refused(publisher.pack(), publisher, PackDamaged, "packs.metadata_unreadable", name=name)


def test_an_area_can_not_sign_what_was_not_delegated_to_it() -> None:
    """The people of the root left Armenia's editors its page on entry, and nothing else."""
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    publisher.content["countries/AM/health.json"] = b"{}"
    publisher.delegations.roles["country-AM"].paths = ["countries/AM/e*.json"]
    publisher.put_targets()

    verified = check(publisher.publish(), publisher.state())

    assert isinstance(verified.refusal, PackUntrusted) and verified.refusal.params == {"area": "country-AM"}
    assert verified.targets == {}


def test_an_area_that_an_earlier_one_swallows_is_not_silently_dropped() -> None:
    """A terminating delegation before it takes all of its paths (specification, 5.6.7.2.1)."""
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    publisher.delegations.roles["common"].paths = ["*.json", "organisations/*.json"]
    publisher.put_targets()

    refused(publisher.publish(), publisher, PackDamaged, "packs.metadata_missing", name="organisations.json")


@pytest.mark.parametrize("terminating", [True, False])
@pytest.mark.parametrize("pattern", ["organisations/*", "organisations/*.json", "organisations/[a-z]*.json"])
def test_other_ways_to_write_the_same_delegation(pattern: str, terminating: bool) -> None:
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    role = publisher.delegations.roles["organisations"]
    role.paths, role.terminating = ["organisations/*", pattern], terminating
    publisher.put_targets()

    assert check(publisher.publish(), publisher.state()).refusal is None


@pytest.mark.parametrize("paths", [[], ["countries/AM/*.json"], ["nothing"]])
def test_an_area_without_its_paths_brings_nothing(paths: list[str]) -> None:
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    publisher.delegations.roles["organisations"].paths = paths
    publisher.put_targets()

    with pytest.raises((PackDamaged, PackUntrusted)):
        check(publisher.publish(), publisher.state()).raise_if_refused()


def test_hashed_bins_are_not_ours() -> None:
    publisher = Publisher()
    publisher.publish()
    keys = [key.public_key.keyid for key in publisher.editors]
    bins = Delegations(publisher.delegations.keys, None, SuccinctRoles(keys, 1, 8, "bin"))
    publisher.put("targets", Targets(2, None, NOW + timedelta(days=9), {}, bins), publisher.root_keys)
    publisher.versions["targets"] = 2
    publisher.put_snapshot()
    publisher.put_timestamp()
    refused(publisher.pack(), publisher, PackUntrusted, "packs.wrong_area", area="targets")


def test_paths_by_hash_are_not_ours() -> None:
    publisher = Publisher()
    assert publisher.delegations.roles is not None
    role = publisher.delegations.roles["organisations"]
    role.paths, role.path_hash_prefixes = None, [f"{digit:x}" for digit in range(16)]
    publisher.put_targets()
    refused(publisher.publish(), publisher, PackDamaged, "packs.metadata_missing", name="organisations.json")


def test_an_area_whose_delegation_was_taken_back_is_installed_no_more() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    assert publisher.delegations.roles is not None
    del publisher.delegations.roles["country-KZ"]
    publisher.put_targets()

    verified = check(publisher.publish(), state)

    assert "country-KZ" not in verified.targets and "countries/KZ/entry.json" in verified.removed


def test_an_editor_dropped_from_the_delegation_signs_no_more() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    assert publisher.delegations.roles is not None
    publisher.delegations.roles["country-AM"].keyids = [publisher.editors[1].public_key.keyid]
    publisher.put_targets()
    publisher.put_area("country-AM", signers=publisher.editors[:1])
    publisher.put_snapshot()
    publisher.put_timestamp()

    refused_by(state, publisher.pack(), PackUntrusted, "packs.signatures_insufficient", role="country-AM")
