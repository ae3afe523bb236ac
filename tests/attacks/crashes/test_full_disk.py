"""A disk that is full: one sentence, the old content stays readable and searchable, with room again it works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.__main__ import main
from handbook.errors import HandbookError
from handbook.services.work import restored_error
from handbook.words import Words
from handbook.words.errors import error_sentence
from tests.attacks.crashes.reading import look, restart
from tests.attacks.crashes.scenarios import Scenario, Scenarios
from tests.attacks.crashes.small_disk import small_disk
from tests.capabilities import require_mounts
from tests.conftest import ROOT

# Whoosh lets go of its files only when they are collected, if writing them fails.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

DISK_BYTES = 8 * 1024 * 1024
PAGE_BYTES = 4096


@pytest.fixture(autouse=True)
def mounts() -> None:
    require_mounts()


class Worker:
    """Lets the program work as a child of the window does, and hears what it reports."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def here(self, scenario: Scenario, data: Path) -> HandbookError | None:
        """In this process; what went wrong."""
        self._capture.readouterr()
        code = main(scenario.command(data))
        return reported(code, *self._capture.readouterr())


def apart(scenario: Scenario, data: Path, temporary: Path) -> HandbookError | None:
    """In a process with a folder for temporary files of its own; what went wrong."""
    done = subprocess.run(
        [sys.executable, "-m", "handbook", *scenario.command(data)],
        capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "TMPDIR": str(temporary)},
    )  # fmt: skip
    return reported(done.returncode, done.stdout, done.stderr)


def reported(code: int, out: str, err: str) -> HandbookError | None:
    last = json.loads(out.splitlines()[-1])
    assert (code, err) == (1 if "error" in last else 0, "")
    return restored_error(last["error"], last["params"]) if "error" in last else None


@pytest.fixture
def worker(capsys: pytest.CaptureFixture[str]) -> Worker:
    return Worker(capsys)


def fits(worker: Worker, scenario: Scenario, folder: Path, free_bytes: int) -> bool:
    """Work on a disk with so much room; whether that was enough. If not, all must be as before."""
    with small_disk(folder, DISK_BYTES) as disk:
        data = disk.folder / "data"
        shutil.copytree(scenario.before, data)
        disk.fill(free_bytes)

        error = worker.here(scenario, data)

        if error is None:
            assert look(data) == scenario.new
            return True
        assert error.code == "data_folder", error
        sentence = error_sentence(error, Words("en"))
        assert "can’t be used" in sentence and "Free some space" in sentence
        assert restart(data, scenario.shipped) == scenario.old, "on the disk that is still full"
        disk.clear()
        assert worker.here(scenario, data) is None
        assert look(data) == scenario.new
        return False


LEVELS = (0, 1, 8, 32, 64, 80, 88, 96, 104, 112, 120, 128, 136, 144, 192)


@pytest.mark.parametrize("name", ["updated", "rebuilt"])
def test_no_room_at_any_stage_of_an_import(
    worker: Worker, scenarios: Scenarios, tmp_path: Path, name: str
) -> None:
    """From nothing at all over the journal, the database and the index to what suffices."""
    found = [
        fits(worker, scenarios[name], tmp_path / f"disk-{pages}", pages * PAGE_BYTES) for pages in LEVELS
    ]

    assert (found[0], found[-1]) == (False, True)
    assert found == sorted(found)


@pytest.mark.long
@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("name", ["first", "updated", "rebuilt", "rolled_back"])
def test_no_room_for_any_page_of_an_import(
    worker: Worker, scenarios: Scenarios, tmp_path: Path, name: str, part: int
) -> None:
    found = [
        fits(worker, scenarios[name], tmp_path / f"disk-{pages}", pages * PAGE_BYTES)
        for pages in range(part * 2, LEVELS[-1] + 1, 8)
    ]
    assert found == sorted(found)


@pytest.mark.parametrize("pages", [1, 6, 12])
def test_no_room_for_the_private_copy_of_the_pack(
    scenarios: Scenarios, data: Path, tmp_path: Path, pages: int
) -> None:
    """The data folder is on a disk with room, the folder for temporary files is not."""
    scenario = scenarios["updated"]
    shutil.copytree(scenario.before, data)
    with small_disk(tmp_path / "disk", DISK_BYTES) as disk:
        disk.fill(pages * PAGE_BYTES)

        error = apart(scenario, data, disk.folder)

        assert error is not None and error.code in {"data_folder", "packs.temporary_folder"}
        assert "No space left on device" in error_sentence(error, Words("en"))
        assert look(data) == scenario.old
        left = [path.name for path in disk.folder.rglob("*") if path.is_file() or path.parent != disk.folder]
        assert left == ["filling"], "of this user's folder for temporary files nothing but itself may stay"
        disk.clear()
        assert apart(scenario, data, disk.folder) is None
    assert look(data) == scenario.new
