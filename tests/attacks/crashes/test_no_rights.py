"""Folders that may not be written, and a stick that is pulled out: one sentence, and nothing is changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.attacks.crashes.disk import files_below
from tests.attacks.crashes.reading import look
from tests.attacks.crashes.scenarios import Scenario, Scenarios, importing, work
from tests.capabilities import needs_tool
from tests.conftest import ROOT
from tests.unit.cli.conftest import Ran

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def run(arguments: Sequence[str], *prefix: str, cwd: Path = ROOT) -> Ran:
    """Run the program behind another command."""
    environment = {
        **os.environ, "TMPDIR": "/tmp", "HOME": "/nonexistent", "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "handbook", *arguments],
        capture_output=True, encoding="utf-8", check=False, cwd=cwd, env=environment,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def locked(scenarios: Scenarios, data: Path) -> Path:
    """A data folder with version 2 that others may read."""
    shutil.copytree(scenarios.with_version(2), data)
    for path in (data, *data.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for folder in data.parents:
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    return data


@pytest.fixture
def readable_packs(scenarios: Scenarios, tmp_path: Path) -> Path:
    """A folder of packs that others may read, and not write."""
    folder = tmp_path / "packs"
    folder.mkdir()
    for version in (2, 3):
        shutil.copy(scenarios.release.pack(version), folder)
    shutil.copy(scenarios.release.root, folder)
    folder.chmod(0o555)
    return folder


@needs_tool("setpriv", package="util-linux")
@pytest.mark.parametrize(
    "command",
    ["pack import {packs}/v3.hbpack --yes", "pack rollback", "publisher add {packs}/1.root.json --yes",
     "publisher remove handbook"],
)  # fmt: skip
def test_what_can_not_be_kept_is_not_done(locked: Path, readable_packs: Path, command: str) -> None:
    before = files_below(locked)
    arguments = command.format(packs=readable_packs).split()

    ran = run(["--data-dir", str(locked), "--ui-lang", "en", *arguments, "--json"], *NOBODY)

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.strip().count("\n") == 0
    assert f"The data folder {locked} can’t be used (Permission denied)" in ran.err
    assert files_below(locked) == before


@needs_tool("setpriv", package="util-linux")
def test_what_is_installed_can_still_be_read_and_packs_be_judged(locked: Path, readable_packs: Path) -> None:
    """Not the content that came with the program: it may show what was withdrawn since."""
    start = ["--data-dir", str(locked), "--ui-lang", "en"]

    shown = run([*start, "show", "am-entry-one", "--json"], *NOBODY)
    found = run([*start, "search", "quagga", "--json"], *NOBODY)
    listed = run([*start, "pack", "list", "--json"], *NOBODY)
    verified = run([*start, "pack", "verify", str(readable_packs / "v3.hbpack"), "--json"], *NOBODY)

    assert "quagga" in shown.json["record"]["text"]["en"]
    assert "am-entry-one" in [hit["id"] for hit in found.json["hits"]]
    assert [pack["version"] for pack in listed.json["packs"] if pack["current"]] == [2]
    assert (verified.code, verified.json["ok"], verified.json["version"]) == (0, True, 3)
    for ran in (shown, found, listed, verified):
        assert "nothing is kept" in ran.err


@needs_tool("setpriv", package="util-linux")
def test_a_pack_is_taken_from_a_folder_that_may_not_be_written(
    scenarios: Scenarios, readable_packs: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(scenarios.with_version(1), own)
    for path in (own, *own.rglob("*")):
        os.chown(path, 65534, 65534)
    for folder in own.parents:
        if folder.stat().st_uid == os.getuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)

    ran = run(work(own, *importing(readable_packs / "v2.hbpack")), *NOBODY)

    assert ran.code == 0, ran.out
    assert look(own).answers == scenarios["updated"].new.answers


UNREADABLE = "packs.file_unreadable"


def refused_for_the_file(ran: Ran, scenario: Scenario, data: Path, code: str = "pack_damaged") -> None:
    last = json.loads(ran.out.splitlines()[-1])
    assert (ran.code, ran.err) == (1, "")
    assert last["error"] == ["PackDamaged", code]
    assert look(data) == scenario.old


@needs_tool("strace", package="strace")
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_stick_that_is_pulled_out_while_it_is_read(scenarios: Scenarios, data: Path, nth: int) -> None:
    """Linux answers every further read with an error."""
    scenario = scenarios["updated"]
    shutil.copytree(scenario.before, data)
    pack = scenarios.release.pack(2)

    ran = run(
        scenario.command(data),
        *("strace", "-f", "-qq", "-o", os.devnull, "-P", str(pack), "-e", "trace=read,pread64"),
        *("-e", f"inject=read,pread64:error=EIO:when={nth}+"),
    )

    refused_for_the_file(ran, scenario, data, UNREADABLE)


@pytest.mark.parametrize("left", [0, 1, 100, 0.3, 0.9, -1])
def test_a_pack_that_was_copied_in_part(
    scenarios: Scenarios, data: Path, tmp_path: Path, left: float
) -> None:
    scenario = scenarios["updated"]
    shutil.copytree(scenario.before, data)
    whole = scenarios.release.pack(2).read_bytes()
    half = tmp_path / "half.hbpack"
    half.write_bytes(whole[: int(left) if left in {0, 1, 100, -1} else int(left * len(whole))])

    refused_for_the_file(run(work(data, *importing(half))), scenario, data)


@pytest.mark.parametrize("name", ["gone.hbpack", "folder.hbpack", "gone/gone.hbpack"])
def test_a_pack_that_is_not_there_any_more(
    scenarios: Scenarios, data: Path, tmp_path: Path, name: str
) -> None:
    scenario = scenarios["updated"]
    shutil.copytree(scenario.before, data)
    (tmp_path / "folder.hbpack").mkdir()

    code = "pack_damaged" if name.startswith("folder") else UNREADABLE
    refused_for_the_file(run(work(data, *importing(tmp_path / name))), scenario, data, code)
