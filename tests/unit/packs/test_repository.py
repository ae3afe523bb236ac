"""The editors' repository: what a build makes, what is withdrawn, what a crash leaves."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from handbook import disk
from handbook.errors import RepositoryError
from handbook.packs.administration import withdraw
from handbook.packs.building import build, members_of
from handbook.packs.container import write_pack
from handbook.packs.repository import Repository, init
from tests.unit.packs.ceremony import CONTENT, MORNING, reader, receive, start

DAY = timedelta(days=1)
AM = "countries/AM/entry.json"


def test_init_leaves_only_the_first_root_in_the_repository(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    files = [path for path in (tmp_path / "repository").rglob("*") if path.is_file()]
    assert files == [tmp_path / "repository/metadata/1.root.json"]
    names = {path.name for path in people.folder.glob("*.key")}
    assert names == {"root1.key", "root2.key", "root3.key", "editor1.key", "editor2.key", "release1.key"}
    assert repository.version == 0 and repository.missing() == ()
    with pytest.raises(RepositoryError) as caught:
        init(tmp_path / "repository", people.folder, "x", MORNING, 3, 2)
    assert caught.value.code == "packs.repository_exists"


@pytest.mark.parametrize(("roots", "threshold", "editors"), [(2, 3, 2), (2, 0, 2), (3, 2, 1)])
def test_init_refuses_senseless_numbers_before_it_makes_keys(
    tmp_path: Path, roots: int, threshold: int, editors: int
) -> None:
    with pytest.raises(RepositoryError) as caught:
        start(tmp_path, roots, threshold, editors)
    assert caught.value.code == "packs.too_few_keys" and not (tmp_path / "keys").exists()
    about_editors = {"role": "organisations", "needed": 2, "there": editors}
    about_root = {"role": "root", "needed": threshold, "there": roots}
    assert caught.value.params == (about_editors if editors < 2 else about_root)


def test_the_first_build_is_version_1_and_its_pack_is_accepted(tmp_path: Path) -> None:
    repository, people = start(tmp_path)

    built = build(repository, CONTENT, people(), MORNING, notes={"en": "first"})
    verified = receive(built.members, reader(repository))

    assert (built.version, built.missing) == (1, ())
    assert built.changed == ("common", "country-AM", "country-KZ", "organisations")
    assert {path: data for area in verified.targets.values() for path, data in area.items()} == CONTENT
    assert (verified.version, verified.pack_id, verified.publisher_name) == (1, "handbook", "NGO")
    assert verified.notes == {"en": "first"} and verified.status == "fresh"
    needed = {one.area: one.needed for one in verified.signatures}
    assert needed == {"common": 2, "country-AM": 1, "country-KZ": 1, "organisations": 2}


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    twin = Repository(tmp_path / "twin", repository.files)

    one = build(repository, CONTENT, people(), MORNING)
    other = build(twin, dict(reversed(CONTENT.items())), list(reversed(people())), MORNING)

    assert one.members == other.members and write_pack(one.members) == write_pack(other.members)


def test_only_what_changed_gets_a_new_version(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)

    second = build(repository, {**CONTENT, AM: b'{"statement":[]}'}, people(), MORNING + DAY)

    assert second.changed == ("country-AM",)
    names = {name.removeprefix("metadata/") for name in second.members if name.startswith("metadata/")}
    assert names == {
        "1.root.json", "timestamp.json", "2.snapshot.json", "1.targets.json", "1.common.json",
        "2.country-AM.json", "1.country-KZ.json", "1.organisations.json",
    }  # fmt: skip


def test_a_build_without_changes_is_a_new_issue_all_the_same(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    second = build(repository, CONTENT, people("release1"), MORNING + DAY)
    assert (second.version, second.changed, second.missing) == (2, (), ())
    assert "metadata/1.snapshot.json" in second.members
    assert receive(second.members, reader(repository)).issued == MORNING + DAY


def test_what_would_not_outlive_the_timestamp_is_renewed(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    later = MORNING + 200 * DAY

    built = build(repository, CONTENT, people(), later)

    assert built.changed == ("common", "country-AM", "country-KZ", "organisations")
    assert "metadata/2.targets.json" in built.members and "metadata/2.snapshot.json" in built.members
    assert receive(built.members, reader(repository), later + 170 * DAY).status == "stale"


def test_a_country_that_is_given_up_is_emptied(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    without = {path: data for path, data in CONTENT.items() if path != AM}

    verified = receive(build(repository, without, people(), MORNING).members, state)

    assert verified.removed == (AM,) and verified.targets["country-AM"] == {}


def test_a_pack_for_some_areas_and_a_delta(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)
    changed = {**CONTENT, AM: b'{"statement":[]}', "organisations/new.json": b'{"id":"new"}'}

    only = build(repository, changed, people(), MORNING, only=["AM"])
    delta = members_of(repository, since=1)

    assert sorted(path.split("/")[1] for path in only.members if path.startswith("targets/")) == ["countries"]
    assert receive(only.members, state).superseded == ("organisations",)
    assert sorted(path.split("/")[1] for path in delta if path.startswith("targets/")) == [
        "countries",
        "organisations",
    ]
    assert receive(delta, state).superseded == ()
    assert members_of(repository, since=2).keys() == {name for name in delta if name.startswith("metadata/")}


@pytest.mark.parametrize(
    ("targets", "only", "code"),
    [({"evil.exe": b""}, [], "packs.no_area"), (CONTENT, ["ZZ"], "packs.no_area")],
)
def test_what_is_none_of_ours_is_not_built(
    tmp_path: Path, targets: dict[str, bytes], only: list[str], code: str
) -> None:
    repository, people = start(tmp_path)
    with pytest.raises(RepositoryError) as caught:
        build(repository, targets, people(), MORNING, only=only)
    assert caught.value.code == code and repository.version == 0


def test_time_does_not_run_backwards(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    with pytest.raises(RepositoryError) as caught:
        build(repository, CONTENT, people(), MORNING - DAY)
    assert caught.value.code == "packs.issued_backwards"
    with pytest.raises(ValueError, match="time zone"):
        build(repository, CONTENT, people(), datetime(2026, 11, 23))


def test_withdrawing_takes_the_record_out_and_puts_a_tombstone_up(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    state = reader(repository)
    receive(build(repository, CONTENT, people(), MORNING).members, state)

    assert withdraw(repository, "kovcheg", {"en": "a trap"}, people(), MORNING) == "organisations"
    assert withdraw(repository, "am-one", {"en": "wrong"}, people(), MORNING + DAY) == "country-AM"
    built = build(repository, CONTENT, people(), MORNING + DAY)
    small = members_of(repository, ["country-AM"])
    verified = receive(small, state, MORNING + DAY)

    assert built.changed == ("country-AM", "organisations") and built.missing == ()
    assert verified.removed == ("organisations/kovcheg.json",)
    assert verified.targets["country-AM"][AM] == b'{"statement":[{"id":"am-two","text":"2"}]}'
    tombstones = {area: [one.id for one in gone] for area, gone in verified.withdrawn.items() if gone}
    assert tombstones == {"country-AM": ["am-one"], "organisations": ["kovcheg"]}
    third = build(repository, CONTENT, people(), MORNING + 2 * DAY)
    assert third.changed == (), "the tombstone stays, the record stays away"


def test_withdrawing_what_is_not_there(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    with pytest.raises(RepositoryError) as caught:
        withdraw(repository, "nobody", {"en": "?"}, people(), MORNING)
    assert caught.value.code == "packs.no_such_record"


def test_a_crash_at_any_write_leaves_the_last_release_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository, people = start(tmp_path)
    signers = people()
    build(repository, CONTENT, signers, MORNING)
    changed = {**CONTENT, AM: b'{"statement":[]}', "countries/GE/entry.json": b'{"statement":[]}'}
    honest, crashes, finished = disk.os.fsync, 0, False

    while not finished:
        folder = tmp_path / f"crash{crashes}"
        shutil.copytree(repository.folder, folder)
        left = [crashes]

        def fail(handle: int, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise OSError(5, "pulled out")
            honest(handle)

        monkeypatch.setattr(disk.os, "fsync", fail)
        try:
            build(Repository.open(folder), changed, signers, MORNING + DAY)
            finished = True
        except RepositoryError as error:
            assert error.code == "packs.repository_unwritable"
            crashes += 1
        monkeypatch.setattr(disk.os, "fsync", honest)

        after, state = Repository.open(folder), reader(repository)
        assert receive(members_of(after), state, MORNING + DAY).version in {1, 2}
        assert not list(folder.rglob(".new-*"))
        again = build(after, changed, signers, MORNING + DAY)
        assert again.missing == () and receive(again.members, state, MORNING + DAY).version == again.version
    assert crashes >= 10


def test_damage_of_a_repository_is_told(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people(), MORNING)
    target = next((repository.folder / "targets/organisations").iterdir())
    target.write_bytes(b"something else")
    with pytest.raises(RepositoryError) as caught:
        members_of(repository)
    assert caught.value.code == "packs.repository_damaged"
    (repository.folder / "metadata/timestamp.json").write_bytes(b"{")
    with pytest.raises(RepositoryError):
        build(Repository.open(repository.folder), CONTENT, people(), MORNING)
    with pytest.raises(RepositoryError) as caught:
        Repository.open(tmp_path / "nowhere")
    assert caught.value.code == "packs.no_repository"
