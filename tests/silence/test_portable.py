"""From a stick: on FAT, on a disk that refuses what FAT refuses, and where nothing may be written."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from handbook.paths import Folders
from tests.capabilities import fat_stick, needs_tool, require_fat, require_mounts
from tests.gui.packs.press import Press
from tests.silence.conftest import Sat
from tests.silence.household import Household
from tests.silence.session import Plan

FAT_NAME = re.compile(r"[^\x00-\x1f\"*/:<>?\\|]{0,254}[^\x00-\x1f\"*/:<>?\\|. ]")
"""Microsoft, "Naming Files, Paths, and Namespaces": what FAT and Windows take."""
WINDOWS_NAMES = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
FAT_REFUSES = "chmod,fchmod,fchmodat,link,linkat,chown,fchown,lchown,fchownat,mkfifo,mknod"
"""But symbolic links: python-tuf makes one in the machine's temporary folder."""


@pytest.fixture
def household(tmp_path: Path) -> Household:
    return Household(tmp_path / "machine")


def left_on_machine(household: Household) -> list[str]:
    """Files of the program on this machine; the user's own are on the stick."""
    return [
        str(path.relative_to(household.folder))
        for path in household.folder.rglob("*")
        if path.is_file() and not path.is_relative_to(household.stick)
    ]


def at_work(household: Household, data: Path, press: Press, *around: str) -> Iterator[tuple[str, int, str]]:
    """A day's work with everything on the stick: command, exit code, what was said."""
    out = data.parent
    for command in (
        ("search", "kovcheg", "--json"),
        ("publisher", "add", press.root, "--yes"),
        ("pack", "import", press.pack("stick.hbpack"), "--yes"),
        ("pack", "export", "-o", out / "export.hbpack"),
        ("sheet", "AM", "--lang", "ru", "--kind", "emergency", "-o", out / "am.pdf"),
        ("deadlines", "KZ", "--event", "entry=2026-11-20", "--ics", out / "kz.ics"),
        ("doctor",),
    ):
        done = household.run(household.command("--data-dir", data, "--ui-lang", "en", *command), around)
        yield str(command[0]), done.returncode, done.stdout + done.stderr


def test_everything_works_on_a_fat_stick_and_nothing_stays_on_the_machine(
    household: Household, press: Press, tmp_path: Path
) -> None:
    require_fat()
    with fat_stick(tmp_path / "fat", size_mib=128) as stick:
        for command, code, said in at_work(household, stick / "data", press):
            assert code == 0, (command, said)
        assert (stick / "am.pdf").read_bytes().startswith(b"%PDF")
        assert {path.name for path in (stick / "data").rglob("*") if path.is_file()} == {"handbook.db"}
    assert left_on_machine(household) == []


@pytest.mark.long
def test_the_window_works_on_a_fat_stick_also_after_a_kill(household: Household, tmp_path: Path) -> None:
    require_fat()
    with fat_stick(tmp_path / "fat", size_mib=128) as stick:
        arguments = ("--data-dir", str(stick / "data"))
        done = household.run(household.window(Plan(("kovcheg",), dies=True), *arguments))
        assert done.returncode == -9, done.stderr
        assert any("cache" in place for place in left_on_machine(household))
        done = household.run(household.window(Plan(("kovcheg",)), *arguments))
        assert done.returncode == 0, done.stderr
        assert (stick / "data" / "settings.json").is_file()
    assert left_on_machine(household) == []


@needs_tool("strace", package="strace")
def test_nothing_is_asked_of_a_disk_that_fat_refuses(household: Household, press: Press) -> None:
    """Where no FAT can be mounted: rights and links are refused by strace."""
    refused = [
        "strace",
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-o",
        "/dev/null",
        "-e",
        f"trace=?{FAT_REFUSES.replace(',', ',?')}",
    ]
    refused += ["-e", f"inject=?{FAT_REFUSES.replace(',', ',?')}:error=EPERM"]
    for command, code, said in at_work(household, household.stick / "data", press, *refused):
        assert code == 0, (command, said)


def test_every_name_is_one_that_fat_and_windows_take(watched: Sat, data_folders: Folders) -> None:
    for folder in (watched.household.data, data_folders.data):
        for path in folder.rglob("*"):
            assert FAT_NAME.fullmatch(path.name), path
            assert path.name.casefold().partition(".")[0] not in WINDOWS_NAMES, path
            assert not path.is_symlink(), path
            twins = [
                other for other in path.parent.iterdir() if other.name.casefold() == path.name.casefold()
            ]
            assert twins == [path]


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Not even root may write there."""
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_read_only_stick_is_read_and_keeps_nothing(
    prepared_household: Household, press: Press, tmp_path: Path
) -> None:
    require_mounts()
    house = prepared_household
    stick = tmp_path / "stick"
    house.data.rename(stick)

    def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
        return house.run(house.command("--data-dir", stick, "--ui-lang", "en", *command))

    with read_only(stick):
        found = run("search", "kovcheg", "--json")
        assert found.returncode == 0 and '"kovcheg"' in found.stdout
        assert "nothing is kept" in found.stderr
        assert "Building" not in found.stderr  # the index of the stick is there
        printed = run("sheet", "AM", "--lang", "en", "--kind", "emergency", "-o", house.stick / "am.pdf")
        assert printed.returncode == 0 and (house.stick / "am.pdf").exists()
        refused = run("pack", "import", press.pack("refused.hbpack"), "--yes")
        assert refused.returncode == 1 and "Read-only file system" in refused.stderr
    assert left_on_machine(house) == []
