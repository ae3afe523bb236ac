"""What editors are told when files of their repository are gone, changed or in the way; nothing is lost by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import Key, Signature, Signer
from tuf.api.metadata import Metadata, Targets

from handbook.errors import KeyError_, RepositoryError
from handbook.packs.administration import revoke, rotate, set_role, withdraw
from handbook.packs.building import build, members_of
from handbook.packs.container import write_pack
from handbook.packs.keys import create_key
from handbook.packs.publishing import collect_signatures, publish, sign_pack
from handbook.packs.repository import Repository
from handbook.packs.roles import roles_of
from handbook.packs.signing import lacking
from tests.unit.packs.ceremony import CHEAP, CONTENT, MORNING, PASSPHRASE, People, reader, receive, start


@pytest.fixture
def built(tmp_path: Path) -> tuple[Repository, People]:
    """A repository with one whole release."""
    repository, people = start(tmp_path)
    assert build(repository, CONTENT, people(), MORNING).missing == ()
    return repository, people


def told(act: Callable[[], object]) -> tuple[str, object]:
    """(code, what it is about) of the refusal."""
    with pytest.raises(RepositoryError) as caught:
        act()
    params = caught.value.params
    return caught.value.code, params.get("name", params.get("path"))


@pytest.mark.parametrize("name", ["1.snapshot.json", "1.common.json", "1.organisations.json"])
def test_a_metadata_file_that_is_gone_is_named(built: tuple[Repository, People], name: str) -> None:
    folder = built[0].folder
    (folder / "metadata" / name).unlink()
    assert told(lambda: members_of(Repository.open(folder))) == ("packs.repository_damaged", name)


def test_a_snapshot_that_can_not_be_read_is_named(built: tuple[Repository, People]) -> None:
    folder = built[0].folder
    (folder / "metadata/1.snapshot.json").write_bytes(b"[]")
    assert told(lambda: members_of(Repository.open(folder))) == (
        "packs.repository_damaged",
        "1.snapshot.json",
    )


def test_a_document_that_is_gone_is_named(built: tuple[Repository, People]) -> None:
    repository, _ = built
    [target] = (repository.folder / "targets/countries/AM").iterdir()
    target.unlink()
    member = target.relative_to(repository.folder).as_posix()
    assert told(lambda: members_of(repository)) == ("packs.repository_damaged", member)


def test_a_folder_where_a_file_should_be_is_told(built: tuple[Repository, People]) -> None:
    folder = built[0].folder
    (folder / "metadata/1.root.json").unlink()
    (folder / "metadata/1.root.json").mkdir()
    assert told(lambda: Repository.open(folder)) == ("packs.repository_unreadable", str(folder))


def test_delegations_of_another_kind_are_no_repository_of_ours(built: tuple[Repository, People]) -> None:
    """TUF knows hash bins too (succinct roles), and has no list of areas then."""
    repository, people = built
    damage(repository, "1.targets.json", delegations_by_bins)
    code = told(lambda: build(Repository.open(repository.folder), CONTENT, people(), MORNING))
    assert code == ("packs.repository_damaged", "targets.json")


def test_tombstones_that_make_no_sense_are_told_to_the_editor(built: tuple[Repository, People]) -> None:
    repository, people = built
    damage(repository, "1.country-AM.json", lambda signed: {**signed, "x-withdrawn": "everything"})
    code = told(lambda: build(Repository.open(repository.folder), CONTENT, people(), MORNING))
    assert code == ("packs.repository_damaged", "country-AM.json")


def test_there_is_no_area_of_that_name(built: tuple[Repository, People]) -> None:
    repository, people = built
    before = dict(repository.files)
    told_of = told(lambda: set_role(repository, "country-Mars", None, None, people(), MORNING))
    assert told_of == ("packs.no_area", "country-Mars") and repository.files == before


def test_a_record_of_an_area_that_was_never_built_is_not_there(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    without = {path: data for path, data in CONTENT.items() if not path.startswith("organisations/")}
    build(repository, without, people(), MORNING)
    assert told(lambda: withdraw(repository, "kovcheg", {"en": "?"}, people(), MORNING))[0] == (
        "packs.no_such_record"
    )


def test_a_lost_root_key_is_taken_out_of_every_role(tmp_path: Path) -> None:
    repository, people = start(tmp_path, root_keys=3, root_threshold=2)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    lost = people.id("root3")

    assert revoke(repository, lost, people("root1", "root2"), MORNING) == ()

    assert lost not in repository.root.signed.keys
    made = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    assert made.missing == () and receive(made.members, state).version == 2


def test_a_root_key_that_signs_no_areas_any_more_is_replaced_where_it_still_signs(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    create_key(people.folder, "root4", PASSPHRASE, CHEAP)
    create_key(people.folder, "root5", PASSPHRASE, CHEAP)
    old, fourth, fifth = people.id("root1"), *(people(name)[0].public_key for name in ("root4", "root5"))
    rotate(repository, "targets", old, fourth, people(), MORNING)

    rotate(repository, "root", old, fifth, people(), MORNING)

    root = repository.root.signed
    assert fifth.keyid in root.roles["root"].keyids and fifth.keyid not in root.roles["targets"].keyids
    assert fourth.keyid in root.roles["targets"].keyids and old not in root.keys


def test_a_place_that_can_not_be_written_is_told(built: tuple[Repository, People], tmp_path: Path) -> None:
    in_the_way = tmp_path / "www"
    in_the_way.write_text("a file")
    assert told(lambda: publish(built[0], in_the_way)) == ("packs.repository_unwritable", str(in_the_way))


def test_signatures_of_an_older_release_are_left_where_they_are(tmp_path: Path) -> None:
    """The file came back too late: another release was built meanwhile."""
    repository, people = start(tmp_path)
    first = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    file = tmp_path / "late.hbpack"
    file.write_bytes(write_pack(first.members))
    sign_pack(file, people("editor1", "editor2"))
    changed = {**CONTENT, "organisations/new.json": b'{"id":"new"}'}
    rotate(repository, "targets", people.id("root1"), new_key(people), people(), MORNING)
    build(repository, changed, people("release1"), MORNING)
    before = {name: data for name, data in repository.files.items() if "organisations" in name}

    collect_signatures(repository, file)

    after = {name: data for name, data in repository.files.items() if "organisations" in name}
    assert after.keys() == before.keys()


class PulledOut(Signer):
    """A token that was there when the work began."""

    def __init__(self, public_key: Key) -> None:
        self._public_key = public_key

    @property
    def public_key(self) -> Key:
        return self._public_key

    def sign(self, payload: bytes) -> Signature:
        raise OSError("no such device")

    @classmethod
    def from_priv_key_uri(cls, *_: object) -> Signer:
        raise NotImplementedError


def test_a_token_pulled_out_while_signing_is_told(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    before = dict(repository.files)
    key = people("editor1")[0].public_key
    with pytest.raises(KeyError_) as caught:
        repository.sign([PulledOut(key)])
    assert caught.value.code == "packs.key_unreachable" and repository.files == before
    assert caught.value.params["path"] == key.keyid and "sign" in str(caught.value.params["reason"])


def test_signatures_are_counted_only_where_there_is_a_root(built: tuple[Repository, People]) -> None:
    files = built[0].files
    alone = {name: data for name, data in files.items() if not name.endswith("root.json")}
    assert told(lambda: lacking(alone, "targets")) == ("packs.repository_damaged", "targets.json")
    headless = {name: data for name, data in files.items() if not name.endswith("targets.json")}
    assert told(lambda: lacking(headless, "country-AM")) == ("packs.repository_damaged", "targets.json")


def test_a_threshold_that_nobody_can_reach_names_its_area(built: tuple[Repository, People]) -> None:
    repository, people = built
    for threshold in (0, 3):
        with pytest.raises(RepositoryError) as caught:
            set_role(repository, "country-KZ", None, threshold, people(), MORNING)
        assert caught.value.params == {"role": "country-KZ", "needed": threshold, "there": 2}


def test_nobody_is_made_to_sign_a_foreign_document_under_the_right_name(tmp_path: Path) -> None:
    """Whoever can write to a shared repository slips an organisation into the papers of a country."""
    repository, people = start(tmp_path)
    build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)

    def slip_in(signed: dict[str, Any]) -> dict[str, Any]:
        contact = {"hashes": {"sha256": "0" * 64}, "length": 1}
        return {**signed, "targets": {**signed["targets"], "organisations/trap.json": contact}}

    damage(repository, "1.country-AM.json", slip_in)
    code = told(lambda: Repository.open(repository.folder).sign(people("editor1")))
    assert code[0] == "packs.sign_wrong_area"


def test_nobody_is_made_to_sign_an_area_under_another_name(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    damage(repository, "1.country-AM.json", lambda signed: {**signed, "x-area": "country-KZ"})
    code = told(lambda: Repository.open(repository.folder).sign(people("editor1")))
    assert code[0] == "packs.sign_wrong_area"


@pytest.mark.parametrize(("root_keys", "threshold"), [(1, 1), (2, 1), (2, 2)])
def test_one_person_may_begin_alone_and_all_may_have_to_sign(
    tmp_path: Path, root_keys: int, threshold: int
) -> None:
    repository, people = start(tmp_path, root_keys, threshold)
    assert build(repository, CONTENT, people(), MORNING).missing == ()


def test_every_delegation_is_the_last_word(built: tuple[Repository, People]) -> None:
    """Terminating: no other area is asked about a path that one does not list (TUF specification, 4.5)."""
    roles = roles_of(built[0].delegations())
    assert roles and all(role.terminating for role in roles.values())


def new_key(people: People) -> Key:
    create_key(people.folder, "root9", PASSPHRASE, CHEAP)
    return people("root9")[0].public_key


def damage(repository: Repository, name: str, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Change what a metadata file says, signatures or not."""
    path = repository.folder / "metadata" / name
    document = Metadata[Targets].from_bytes(path.read_bytes()).to_dict()
    path.write_bytes(
        Metadata[Targets].from_dict({**document, "signed": change(document["signed"])}).to_bytes()
    )


def delegations_by_bins(signed: dict[str, Any]) -> dict[str, Any]:
    bins = {"bit_length": 1, "keyids": [], "name_prefix": "bin", "threshold": 1}
    return {**signed, "delegations": {"keys": {}, "succinct_roles": bins}}
