"""Getting ready: once, again only when something changed, and out of any damage."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from handbook.errors import Cancelled, ContentInvalid, DataFolderError
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.services.preparation import State, examine, prepare_content, prepare_index
from handbook.services.work import run_work
from tests.conftest import folders_in


def prepare(folders: Folders, content: Path) -> str | None:
    notice = prepare_content(folders, content, ignore_progress, CancelToken())
    prepare_index(folders, ignore_progress, CancelToken())
    return notice


def test_an_empty_folder_needs_everything(tmp_path: Path, content_folder: Path) -> None:
    assert examine(folders_in(tmp_path), content_folder) == State(content=True, index=True)


def test_a_ready_folder_needs_nothing(data_folders: Folders, content_folder: Path) -> None:
    assert examine(data_folders, content_folder) == State(content=False, index=False)


def test_changed_content_is_loaded_again_and_found(own_folders: Folders, own_content: Path) -> None:
    file = own_content / "organisations/kovcheg.toml"
    file.write_text(file.read_text("utf-8").replace('name.en = "Kovcheg', 'name.en = "Zyxwvut'), "utf-8")
    assert examine(own_folders, own_content).content
    prepare(own_folders, own_content)
    assert examine(own_folders, own_content) == State(content=False, index=False)
    with Handbook(own_folders) as handbook:
        assert find(handbook, Query("Zyxwvut", "en")).hits[0].id == "kovcheg"


def test_a_missing_index_is_built_again(own_folders: Folders, content_folder: Path) -> None:
    shutil.rmtree(own_folders.index)
    assert examine(own_folders, content_folder) == State(content=False, index=True)
    prepare_index(own_folders, ignore_progress, CancelToken())
    assert examine(own_folders, content_folder) == State(content=False, index=False)


def test_a_damaged_database_is_put_aside_and_built_again(own_folders: Folders, content_folder: Path) -> None:
    own_folders.database.write_bytes(b"\0" * 50_000)
    assert examine(own_folders, content_folder).notice == "store_rebuilt"
    assert prepare(own_folders, content_folder) == "store_rebuilt"
    assert examine(own_folders, content_folder) == State(content=False, index=False)
    assert own_folders.database.with_suffix(".damaged").read_bytes() == b"\0" * 50_000


def test_faulty_content_does_not_replace_what_is_installed(own_folders: Folders, own_content: Path) -> None:
    (own_content / "pack.toml").write_text("this is no TOML", "utf-8")
    assert prepare(own_folders, own_content) == "content_kept"
    with Handbook(own_folders) as handbook:
        assert handbook.reader.counts()["statements"] > 600


def test_faulty_content_on_an_empty_folder_is_an_error(tmp_path: Path, own_content: Path) -> None:
    (own_content / "pack.toml").write_text("this is no TOML", "utf-8")
    with pytest.raises(ContentInvalid):
        prepare(folders_in(tmp_path / "data"), own_content)


def test_a_child_process_does_the_same_and_reports_progress(tmp_path: Path, content_folder: Path) -> None:
    folders, seen = folders_in(tmp_path), []
    for task in ("content", "index"):
        run_work(task, folders, content_folder, lambda done, total: seen.append((done, total)), CancelToken())
    assert examine(folders, content_folder) == State(content=False, index=False)
    assert seen[-1][0] == seen[-1][1] > 0


def test_a_child_tells_what_went_wrong_in_its_own_type(tmp_path: Path, own_content: Path) -> None:
    (own_content / "pack.toml").unlink()
    with pytest.raises(ContentInvalid):
        run_work("content", folders_in(tmp_path / "data"), own_content, ignore_progress, CancelToken())
    folders = folders_in(tmp_path / "other")
    folders.database.mkdir()
    with pytest.raises(DataFolderError):
        run_work("content", folders, Path("content").absolute(), ignore_progress, CancelToken())


def test_cancelling_the_child_leaves_nothing_half_done(tmp_path: Path, content_folder: Path) -> None:
    folders, cancel = folders_in(tmp_path), CancelToken()
    with pytest.raises(Cancelled):
        run_work("content", folders, content_folder, lambda done, total: cancel.cancel(), cancel)
    assert examine(folders, content_folder).content
    prepare(folders, content_folder)
    assert examine(folders, content_folder) == State(content=False, index=False)
