"""Where the program finds its files and may write, in a checkout, in a wheel, on a stick."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from handbook import paths
from handbook.errors import DataFolderError
from tests.capabilities import needs_tool
from tests.conftest import ROOT


def test_shipped_folders_are_found_beside_the_package_in_a_checkout() -> None:
    assert (paths.content_folder() / "pack.toml").is_file()
    assert (paths.resources_folder() / "fonts").is_dir()


def test_shipped_folders_are_found_inside_the_package_in_a_wheel(tmp_path: Path) -> None:
    inside = tmp_path / "handbook" / "shipped" / "content"
    inside.mkdir(parents=True)
    (tmp_path / "content").mkdir()
    assert paths.shipped_folder("content", tmp_path / "handbook") == inside


def test_a_wheel_really_carries_them(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index",
         "--disable-pip-version-check", "-w", str(tmp_path), str(root)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    import zipfile

    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    assert "handbook/shipped/content/pack.toml" in names
    assert "handbook/shipped/resources/fonts/NotoSans-Regular.ttf" in names
    assert "handbook/words/locales/ru/LC_MESSAGES/signs.mo" in names
    assert "handbook/search/stop_words.toml" in names
    shipped = {name.split("/")[3] for name in names if name.startswith("handbook/shipped/resources/")}
    assert shipped == {folder.name for folder in (root / "resources").iterdir()} - {
        "packaging",
        "__pycache__",
    }


def test_the_folder_of_the_command_line_comes_before_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDBOOK_HOME", str(tmp_path / "variable"))
    assert paths.data_folder() == tmp_path / "variable"
    assert paths.data_folder(tmp_path / "chosen") == tmp_path / "chosen"


def test_a_marker_beside_the_program_keeps_everything_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    monkeypatch.delenv("HANDBOOK_HOME", raising=False)
    assert not paths.data_folder().is_relative_to(tmp_path)
    (tmp_path / "portable.txt").touch()
    assert paths.data_folder() == tmp_path / "data"
    assert paths.data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    monkeypatch.setenv("HANDBOOK_HOME", str(tmp_path / "variable"))
    assert paths.data_folder() == tmp_path / "variable"


@pytest.mark.parametrize(
    ("executable", "folder"),
    [
        ("stick/field-handbook/handbook", "stick/field-handbook"),
        ("stick/Field Handbook.app/Contents/MacOS/handbook", "stick"),
    ],
)
def test_beside_the_program_is_beside_what_a_user_sees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, executable: str, folder: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
    assert paths.program_folder() == tmp_path.resolve() / folder


def test_in_a_checkout_it_is_the_checkout() -> None:
    assert paths.program_folder() == ROOT


def test_everything_goes_under_one_private_folder(tmp_path: Path) -> None:
    folders = paths.open_folders(tmp_path / "data")
    assert folders.index.is_relative_to(folders.data)
    assert folders.held == ()
    assert stat.S_IMODE(folders.index.parent.stat().st_mode) == 0o700


def test_an_index_that_others_could_read_goes_to_a_private_place_and_away_on_exit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on FAT, where `chmod` changes nothing."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "machine"))
    real = Path.chmod

    def chmod(path: Path, mode: int, **options: bool) -> None:
        if path.is_relative_to(tmp_path / "stick"):
            real(path, 0o777)
        else:
            real(path, mode)

    monkeypatch.setattr(Path, "chmod", chmod)
    folders = paths.open_folders(tmp_path / "stick")
    assert folders.index.is_relative_to(tmp_path / "machine")
    folders.index.mkdir()
    folders.let_go()
    assert not folders.index.parent.exists()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(DataFolderError):
        paths.open_folders(tmp_path / "data")


@needs_tool("setpriv", package="util-linux")
def test_without_rights_it_says_so_and_works_for_this_sitting(tmp_path: Path) -> None:
    """Run as nobody: root writes anywhere."""
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable, "-m", "handbook",
         "--data-dir", str(locked), "--ui-lang", "en", "search", "kovcheg", "--json"],
        capture_output=True, text=True, check=False,
        env={**os.environ, "TMPDIR": "/tmp", "HOME": "/nonexistent", "PYTHONPATH": str(ROOT)},
        cwd="/",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"kovcheg"' in done.stdout
    assert "nothing is kept" in done.stderr


@needs_tool("setpriv", package="util-linux")
def test_without_a_home_it_works_for_this_sitting(tmp_path: Path) -> None:
    """No HOME, and the system knows nobody of this number: `~` must not become a folder of that name."""
    tmp_path.chmod(0o777)
    for folder in tmp_path.parents:
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run(
        ["setpriv", "--reuid=47110", "--regid=47110", "--clear-groups", sys.executable, "-m", "handbook",
         "--ui-lang", "en", "search", "kovcheg", "--json"],
        capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "TMPDIR": "/tmp", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"kovcheg"' in done.stdout
    assert "nothing is kept" in done.stderr
    assert list(tmp_path.iterdir()) == []
