"""How signatures are collected, in the repository and in a file passed around, and what is published then."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import Signature
from tuf.api.metadata import Metadata, Targets

from handbook.errors import KeyError_, PackUntrusted, RepositoryError
from handbook.packs.administration import set_role
from handbook.packs.building import build, members_of
from handbook.packs.container import write_pack
from handbook.packs.gate import open_pack
from handbook.packs.keys import create_key
from handbook.packs.publishing import collect_signatures, publish, sign_pack
from handbook.packs.repository import Repository
from handbook.packs.roles import roles_of
from tests.unit.packs.ceremony import CHEAP, CONTENT, MORNING, PASSPHRASE, reader, receive, start

DAY = timedelta(days=1)
AM = "countries/AM/entry.json"


def test_signatures_are_collected_one_by_one_in_the_repository(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)

    built = build(repository, CONTENT, people("editor1", "release1"), MORNING)
    lacking = {one.role: one.needed for one in built.missing}
    assert lacking == {"targets": 2, "common": 1, "organisations": 1}
    assert people.id("editor2") in {one.role: one.may_sign for one in built.missing}["organisations"]
    with pytest.raises(PackUntrusted):
        receive(built.members, state)

    repository = Repository.open(repository.folder)
    assert set(repository.sign(people("editor2"))) == {"common", "country-AM", "country-KZ", "organisations"}
    assert repository.sign(people("root1")) == ("targets",)
    assert [one.needed for one in repository.missing()] == [1]
    assert repository.sign(people("root1")) == (), "nobody signs twice"
    repository.sign(people("root3"))

    assert repository.missing() == ()
    assert receive(members_of(Repository.open(repository.folder)), state).version == 1


def test_signatures_are_collected_in_a_file_that_is_passed_around(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    built = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    file = tmp_path / "handbook.hbpack"
    file.write_bytes(write_pack(built.members))

    first = sign_pack(file, people("editor1"))
    second = sign_pack(file, people("editor2"))

    assert {one.role for one in first.missing} == {"common", "organisations"}
    assert second.missing == () and sign_pack(file, people("editor2")).roles == ()
    assert [one.role for one in repository.missing()] != []
    assert collect_signatures(repository, file) == ()
    assert receive(members_of(repository), reader(repository)).version == 1


def test_the_order_of_signing_changes_no_byte(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    twin = Repository(tmp_path / "twin", repository.files)
    for one, order in ((repository, ("editor1", "editor2", "root1", "root2")), (twin, ("root2", "editor2"))):
        build(one, CONTENT, people("release1"), MORNING)
        for name in order:
            one.sign(people(name))
    twin.sign(people("root1", "editor1"))
    assert members_of(repository) == members_of(twin)


def test_bad_signatures_are_not_taken_home_and_do_not_spoil_the_good_ones(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    built = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    before = dict(repository.files)
    file = tmp_path / "handbook.hbpack"
    file.write_bytes(write_pack(built.members))
    sign_pack(file, people("editor1"))
    signed = _members(file, tmp_path)
    name = "metadata/1.organisations.json"
    forged = Metadata[Targets].from_bytes(signed[name])
    good = forged.signatures[people.id("editor1")].signature
    forged.signatures[people.id("editor2")] = Signature(people.id("editor2"), good)
    file.write_bytes(write_pack({**signed, name: forged.to_bytes()}))

    collect_signatures(repository, file)

    kept = Metadata[Targets].from_bytes(repository.files["1.organisations.json"]).signatures
    assert kept.keys() == {people.id("editor1")}
    assert repository.files["1.root.json"] == before["1.root.json"]


def test_signatures_come_home_though_the_delegations_changed_meanwhile(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    built = build(repository, CONTENT, people("root1", "root2", "release1", "editor1"), MORNING)
    file = tmp_path / "handbook.hbpack"
    file.write_bytes(write_pack(built.members))
    sign_pack(file, people("editor2"))
    key = create_key(people.folder, "armenia", PASSPHRASE, CHEAP).public_key
    set_role(repository, "country-AM", key, None, people("root1", "root2"), MORNING)

    collect_signatures(repository, file)

    signatures = Metadata[Targets].from_bytes(repository.files["1.organisations.json"]).signatures
    assert signatures.keys() == {people.id("editor1"), people.id("editor2")}


def test_nobody_is_made_to_sign_one_area_as_another(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    built = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    swapped = {**built.members, "metadata/1.country-AM.json": built.members["metadata/1.organisations.json"]}
    file = tmp_path / "handbook.hbpack"
    file.write_bytes(write_pack(swapped))
    with pytest.raises(RepositoryError) as caught:
        sign_pack(file, people("editor1"))
    assert caught.value.code == "packs.sign_wrong_area" and caught.value.params == {"area": "country-AM"}


def test_another_editor_for_one_country(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    key = create_key(people.folder, "armenia", PASSPHRASE, CHEAP).public_key
    build(repository, CONTENT, people(), MORNING)

    set_role(repository, "country-AM", key, 2, people("root1", "root2"), MORNING)
    built = build(repository, {**CONTENT, AM: b'{"statement":[]}'}, people("armenia", "release1"), MORNING)

    assert [(one.role, one.needed) for one in built.missing] == [("country-AM", 1)]
    repository.sign(people("editor1"))
    signatures = {one.area: one for one in receive(members_of(repository), reader(repository)).signatures}
    assert signatures["country-AM"].keys == tuple(sorted([people.id("armenia"), people.id("editor1")]))
    with pytest.raises(RepositoryError) as caught:
        set_role(repository, "organisations", None, 3, people(), MORNING)
    assert caught.value.code == "packs.too_few_keys"


def test_a_change_of_delegations_that_waits_holds_up_no_release_and_is_not_lost(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    key = create_key(people.folder, "armenia", PASSPHRASE, CHEAP).public_key

    missing = set_role(repository, "country-AM", key, None, people("root1"), MORNING)
    assert [(one.role, one.needed) for one in missing] == [("targets", 1)]
    second = build(repository, CONTENT, people("release1"), MORNING)
    assert second.missing == () and receive(second.members, state).version == 2
    georgia = {**CONTENT, "countries/GE/entry.json": b'{"statement":[]}'}
    third = build(repository, georgia, people("release1", "editor1"), MORNING)
    assert {one.role for one in third.missing} == {"targets"}, "a new country needs the people of the root"
    assert set(repository.sign(people("root1"))) | set(repository.sign(people("root2"))) == {"targets"}

    receive(members_of(repository), state)
    assert people.id("armenia") in roles_of(repository.delegations())["country-AM"].keyids
    assert "country-GE" in state.installed


def test_publishing_makes_a_static_tree_a_reader_can_take(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    built = build(repository, CONTENT, people("editor1", "editor2", "release1"), MORNING)
    with pytest.raises(RepositoryError) as caught:
        publish(repository, tmp_path / "www")
    assert caught.value.code == "packs.signatures_missing" and caught.value.params == {"roles": "targets"}
    repository.sign(people("root1", "root2"))

    written = publish(repository, tmp_path / "www")

    files = (path for path in (tmp_path / "www").rglob("*") if path.is_file())
    tree = {path.relative_to(tmp_path / "www").as_posix(): path for path in files}
    assert written == len(tree)
    whole = _members(tree.pop("packs/1.hbpack"), tmp_path)
    assert tree.keys() == built.members.keys()
    parts = {name: path.read_bytes() for name, path in tree.items()}
    assert whole == parts
    assert receive(parts, reader(repository)).version == 1
    assert publish(repository, tmp_path / "www") == 0


def test_a_wrong_passphrase_signs_nothing(tmp_path: Path) -> None:
    from handbook.packs.keys import load_signers

    _, people = start(tmp_path)
    with pytest.raises(KeyError_):
        load_signers(people.folder, "wrong")


def _members(file: Path, folder: Path) -> dict[str, bytes]:
    with open_pack(file, folder / "private") as pack:
        return {name: pack.read(name) for name in pack.names}
