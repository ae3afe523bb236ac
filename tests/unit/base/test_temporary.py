"""Private folders, and what a killed process leaves of them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from handbook.temporary import HeldFolder, clear_leftovers, new_private_folder, private_folder
from tests.conftest import ROOT

_HOLDER = """
import sys
from pathlib import Path
from handbook.temporary import HeldFolder
held = HeldFolder(Path(sys.argv[1]), "shared")
(held.path / "file").touch()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    monkeypatch.setattr(tempfile, "tempdir", None)


def holder(place: Path) -> subprocess.Popen[str]:
    """Another process that holds the folder `shared`."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def test_a_private_folder_is_for_nobody_else_and_goes_with_its_block(own_temporary: Path) -> None:
    with private_folder() as folder:
        (folder / "file").touch()
        for each in (folder, folder.parent):
            assert stat.S_IMODE(each.stat().st_mode) == 0o700
    assert [path for path in own_temporary.rglob("*") if path != folder.parent] == []


def test_what_a_killed_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    killed, alive = tmp_path / "killed", tmp_path / "alive"
    killed.mkdir()
    alive.mkdir()
    first, second = holder(killed), holder(alive)
    first.kill()
    first.communicate()
    for place in (killed, alive):
        clear_leftovers(place)
    assert list(killed.iterdir()) == []
    assert (alive / "shared" / "file").exists()
    second.communicate()


def test_the_last_of_two_processes_removes_a_shared_folder(tmp_path: Path) -> None:
    other = holder(tmp_path)
    held = HeldFolder(tmp_path, "shared")
    held.close()
    assert (tmp_path / "shared" / "file").exists()
    held = HeldFolder(tmp_path, "shared")
    other.communicate()
    clear_leftovers(tmp_path)
    assert held.path.exists()
    held.close()
    held.close()
    assert not held.path.exists()


def test_a_stranger_who_took_the_place_gets_nothing(own_temporary: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (own_temporary / f"field-handbook-{os.getuid()}").symlink_to(theirs)
    held = new_private_folder()
    assert held.path.parent.parent == own_temporary
    held.close()
    assert list(theirs.iterdir()) == []
