"""A signed pack in place of the plain content: the first start installs it, later ones respect the reader."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from handbook.errors import PackError
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook, system_clock
from handbook.services.installed import installed
from handbook.services.packs import import_pack
from handbook.services.preparation import State, examine
from handbook.services.publishers import remove_publisher
from handbook.services.work import do_work
from resources.packaging.starter import UnfitStarter, put_starter
from tests.conftest import folders_in
from tests.unit.updates.conftest import SECOND, Newsroom

NOTHING_TO_DO = State(content=False, index=False)


def shipped(newsroom: Newsroom, pack: str, name: str) -> Path:
    folder = newsroom.folder / name
    put_starter(newsroom.folder / pack, newsroom.root, folder)
    return folder


def start(folders: Folders, starter: Path) -> str | None:
    notice = do_work("content", folders, starter, ignore_progress, CancelToken())
    do_work("index", folders, starter, ignore_progress, CancelToken())
    return notice


@dataclass(frozen=True)
class Releases:
    """Two releases of the program, and a volunteer's computer after the first start of the first."""

    first: Path
    second: Path
    started: Path


@pytest.fixture(scope="session")
def _releases(_first_release: Path, tmp_path_factory: pytest.TempPathFactory) -> Releases:
    """Made once: each pack is taken over twice."""
    newsroom = Newsroom(tmp_path_factory.mktemp("releases") / "newsroom")
    shutil.copytree(_first_release, newsroom.folder)
    first = shipped(newsroom, "v1.hbpack", "first")
    newsroom.edit("countries/KZ/extradition.toml", "at least 14 Russians", "at least 15 Russians")
    newsroom.build("v2.hbpack", SECOND)
    folders = folders_in(newsroom.folder / "data")
    assert examine(folders, first) == State(content=True, index=True)
    assert start(folders, first) is None
    return Releases(first, shipped(newsroom, "v2.hbpack", "second"), folders.data)


@pytest.fixture
def first(_releases: Releases, tmp_path: Path) -> Path:
    return shutil.copytree(_releases.first, tmp_path / "first")


@pytest.fixture
def second(_releases: Releases, tmp_path: Path) -> Path:
    return shutil.copytree(_releases.second, tmp_path / "second")


@pytest.fixture
def started(_releases: Releases, tmp_path: Path) -> Folders:
    return folders_in(shutil.copytree(_releases.started, tmp_path / "data"))


def version(folders: Folders) -> int | None:
    with Handbook(folders) as handbook:
        return installed(handbook).version


def test_the_first_start_installs_it_signed(started: Folders, first: Path) -> None:
    assert version(started) == 1
    assert examine(started, first) == NOTHING_TO_DO


def test_a_newer_program_brings_its_newer_pack_and_an_older_one_takes_nothing_back(
    started: Folders, first: Path, second: Path
) -> None:
    assert examine(started, second).content
    start(started, second)
    assert version(started) == 2
    assert examine(started, first) == NOTHING_TO_DO


def test_what_the_reader_imported_since_stays(started: Folders, first: Path, second: Path) -> None:
    import_pack(started, second / "starter.hbpack", system_clock(), ignore_progress, CancelToken())
    assert examine(started, first) == NOTHING_TO_DO
    assert examine(started, second) == NOTHING_TO_DO


def test_a_publisher_the_reader_removed_stays_removed(started: Folders, second: Path) -> None:
    publisher = json.loads((second / "starter.json").read_text())["publisher"]
    remove_publisher(started, publisher, system_clock().date(), "en")
    assert not examine(started, second).content


def test_a_changed_pack_is_refused_and_installs_nothing(first: Path, tmp_path: Path) -> None:
    pack = first / "starter.hbpack"
    pack.write_bytes(pack.read_bytes()[:-200])
    folders = folders_in(tmp_path / "data")
    with pytest.raises(PackError):
        start(folders, first)
    assert examine(folders, first).content


def test_a_changed_pack_of_a_newer_program_leaves_what_is_installed(started: Folders, second: Path) -> None:
    pack = second / "starter.hbpack"
    pack.write_bytes(pack.read_bytes()[:-200])
    assert start(started, second) == "content_kept"
    assert version(started) == 1


def test_no_release_is_made_with_the_pack_of_somebody_else(newsroom: Newsroom, tmp_path: Path) -> None:
    other = shutil.copytree(newsroom.folder, tmp_path / "other")
    shutil.rmtree(other / "repo")
    shutil.rmtree(other / "keys")
    stranger = Newsroom(other)
    assert stranger.signed("init", "--root-keys", "1", "--root-threshold", "1").code == 0
    with pytest.raises(UnfitStarter):
        put_starter(newsroom.folder / "v1.hbpack", stranger.root, tmp_path / "starter")
