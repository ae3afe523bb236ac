"""Key ceremonies played through: loss, theft, rotation, revocation."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handbook.errors import PackUntrusted, RepositoryError
from handbook.packs.administration import revoke, rotate
from handbook.packs.building import build
from handbook.packs.fingerprint import root_hash
from handbook.packs.keys import create_key
from tests.attacks.publisher import MemoryPack, check
from tests.unit.packs.ceremony import CHEAP, CONTENT, MORNING, PASSPHRASE, People, reader, receive, start

DAY = timedelta(days=1)
ORGANISATION = "organisations/kovcheg.json"


def new_key(people: People, name: str) -> str:
    create_key(people.folder, name, PASSPHRASE, CHEAP)
    return name


def test_five_keys_of_which_one_is_lost(tmp_path: Path) -> None:
    """Five people hold the root, three must sign. One laptop is gone: the others put a new person in his place,
    each on his own machine, and every reader follows without touching anything."""
    repository, people = start(tmp_path, root_keys=5, root_threshold=3)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    fingerprint = root_hash(state.root)
    lost = people.id("root5")
    (people.folder / "root5.key").unlink()
    new = people(new_key(people, "root6"))[0].public_key

    missing = rotate(repository, "root", lost, new, people("root1"), MORNING + DAY)
    assert {one.role: one.needed for one in missing} == {"root": 2, "targets": 2}
    meanwhile = build(repository, CONTENT, people("release1"), MORNING + DAY)
    assert meanwhile.missing == () and "metadata/2.root.json" not in meanwhile.members
    assert receive(meanwhile.members, state, MORNING + DAY).version == 2, "a ceremony holds up no release"
    repository.sign(people("root2"))
    repository.sign(people("root3"))
    built = build(repository, CONTENT, people("release1"), MORNING + DAY)

    assert built.missing == () and "metadata/2.root.json" in built.members
    verified = receive(built.members, state, MORNING + DAY)
    assert verified.publisher == fingerprint
    assert lost not in repository.root.signed.keys
    with pytest.raises(RepositoryError):
        rotate(repository, "root", lost, new, people("root1"), MORNING + DAY)

    again = people(new_key(people, "root7"))[0].public_key
    rotate(
        repository, "root", people.id("root1"), again, people("root1", "root2", "root6"), MORNING + 2 * DAY
    )
    assert [one.role for one in repository.missing()] == ["root", "targets"], (
        "root1 signs the step, not what follows"
    )
    repository.sign(people("root7"))
    third = build(repository, CONTENT, people("release1"), MORNING + 2 * DAY)
    assert receive(third.members, state, MORNING + 2 * DAY).version == 4
    assert receive(third.members, reader(repository), MORNING + 2 * DAY).publisher == fingerprint


def test_a_new_root_needs_enough_of_the_old_people_too(tmp_path: Path) -> None:
    """The newcomer and one old hand are two of the new root, but only one of the old (specification, 5.3.4)."""
    repository, people = start(tmp_path)
    new = people(new_key(people, "root4"))[0].public_key

    missing = rotate(repository, "root", people.id("root1"), new, people("root2", "root4"), MORNING)
    assert [(one.role, one.needed) for one in missing] == [("root", 1)]
    repository.sign(people("root1"))

    assert repository.missing() == ()
    assert receive(build(repository, CONTENT, people(), MORNING).members, reader(repository)).version == 1


def test_a_root_that_is_not_finished_is_changed_in_place(tmp_path: Path) -> None:
    """Nobody can follow it yet, and a chain with a root that nobody finished would lead nowhere."""
    repository, people = start(tmp_path)
    for number in (4, 5):
        key = people(new_key(people, f"root{number}"))[0].public_key
        rotate(repository, "root", people.id(f"root{number - 3}"), key, people("root3"), MORNING)
    assert repository.root.signed.version == 2 and {one.role for one in repository.missing()} == {"root"}
    repository.sign(people("root1", "root4"))
    assert repository.missing() == ()

    rotate(repository, "root", people.id("root3"), people("root1")[0].public_key, people(), MORNING)
    assert repository.root.signed.version == 3 and repository.missing() == ()


def test_a_stolen_editor_key_is_revoked_and_worth_nothing_any_more(tmp_path: Path) -> None:
    repository, people = start(tmp_path, editors=3)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    stolen = people.id("editor2")

    missing = revoke(repository, stolen, people("root1", "root2"), MORNING + DAY)
    assert missing == ()
    built = build(repository, CONTENT, people("editor1", "editor3", "release1"), MORNING + DAY)

    assert built.missing == () and built.changed == ("common", "country-AM", "country-KZ", "organisations")
    verified = receive(built.members, state, MORNING + DAY)
    assert all(stolen not in one.keys for one in verified.signatures)
    forged = {**CONTENT, ORGANISATION: b'{"id":"kovcheg","phone":"trap"}'}
    trap = build(repository, forged, people("editor1", "editor2", "release1"), MORNING + DAY)
    assert [(one.role, one.needed) for one in trap.missing] == [("organisations", 1)]
    with pytest.raises(PackUntrusted) as caught:
        check(MemoryPack(trap.members), state)
    assert caught.value.params == {"role": "organisations"}


def test_a_key_without_which_nobody_could_sign_is_replaced_and_not_revoked(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    for name, role in (("editor2", "common"), ("release1", "snapshot")):
        with pytest.raises(RepositoryError) as caught:
            revoke(repository, people.id(name), people(), MORNING)
        assert caught.value.code == "packs.too_few_keys"
        assert caught.value.params["role"] in {role, "timestamp", "organisations"}
    assert repository.missing() == () and repository.root.signed.version == 1


def test_the_key_of_the_release_desk_is_replaced(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    old, new = people.id("release1"), people(new_key(people, "release2"))[0].public_key

    for role in ("snapshot", "timestamp"):
        rotate(repository, role, old, new, people("root1", "root3"), MORNING)
    built = build(repository, CONTENT, people("release1", "release2"), MORNING)

    assert built.missing == () and "metadata/3.root.json" in built.members
    assert "metadata/2.snapshot.json" in built.members, "what the old key signed is signed anew"
    assert receive(built.members, state).version == 2


def test_an_editor_of_one_area_is_replaced(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    new = people(new_key(people, "editor3"))[0].public_key

    rotate(repository, "organisations", people.id("editor1"), new, people("root1", "root2"), MORNING)
    built = build(repository, CONTENT, people("editor2", "release1"), MORNING)
    assert [(one.role, one.needed) for one in built.missing] == [("organisations", 1)]
    repository.sign(people("editor3"))

    assert repository.missing() == () and repository.newest("organisations").signed.version == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("role", "old", "new", "code"),
    [
        ("timestamp", "editor1", "editor2", "packs.no_such_key"),
        ("organisations", "editor1", "editor2", "packs.key_known"),
        ("country-ZZ", "editor1", "editor2", "packs.no_area"),
        ("root", "root1", "root2", "packs.key_known"),
    ],
)
def test_rotations_that_make_no_sense(tmp_path: Path, role: str, old: str, new: str, code: str) -> None:
    repository, people = start(tmp_path)
    before = dict(repository.files)
    with pytest.raises(RepositoryError) as caught:
        rotate(repository, role, people.id(old), people(new)[0].public_key, people(), MORNING)
    assert caught.value.code == code and repository.files == before


def test_an_unknown_key_can_not_be_revoked(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    with pytest.raises(RepositoryError) as caught:
        revoke(repository, "0" * 64, people(), MORNING)
    assert caught.value.code == "packs.no_such_key"
