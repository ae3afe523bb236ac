"""A crash leaves no memory behind: window, command line and their children."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from handbook.paths import Folders
from tests.conftest import ROOT
from tests.silence.household import Household

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's /proc")

_CRASHING = """
import os, sys
import handbook.__main__ as program
{before}
def crash(*_): os.abort()
{where} = crash
program.main(sys.argv[1:])
"""
_COMMAND = _CRASHING.format(before="import handbook.cli.reading as reading", where="reading.search")
_CHILD = _CRASHING.format(before="import handbook.services.work as work", where="work.prepare_index")
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
import handbook.__main__ as program
from handbook.ui.window.main_window import MainWindow
def loop(*_):
    while not any(isinstance(w, MainWindow) and w._is_painted for w in QApplication.topLevelWidgets()):
        QTest.qWait(5)
    QTest.qWait(5)
    status = Path("/proc/self/coredump_filter").read_text()
    print("filter", int(status, 16), flush=True)
    QTest.qWait(200)
    import ctypes
    print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
    import os
    os.abort()
QApplication.exec = loop
program.main(sys.argv[1:])
"""


@contextmanager
def core_files_wanted() -> Iterator[None]:
    """As a developer's shell would have it: core files as large as they like."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


def crashed(tmp_path: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    with core_files_wanted():
        return subprocess.run(
            [sys.executable, "-c", script, *arguments], cwd=tmp_path, capture_output=True, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}, timeout=120, check=False,
        )  # fmt: skip


def is_dumped(tmp_path: Path) -> bool:
    return any(path.name.startswith("core") for path in tmp_path.iterdir())


def can_dump() -> bool:
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    return not pattern.startswith("|") and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0


def test_a_crash_without_the_program_does_leave_one(tmp_path: Path) -> None:
    if not can_dump():
        pytest.skip("this system sends core files elsewhere")
    done = crashed(tmp_path, "import os; os.abort()")
    assert done.returncode == -signal.SIGABRT
    assert is_dumped(tmp_path)


@pytest.mark.parametrize("script", [_COMMAND, _CHILD], ids=["command", "child"])
def test_a_crash_leaves_no_core_file(tmp_path: Path, own_folders: Folders, script: str) -> None:
    arguments = ["--data-dir", str(own_folders.data), "search", "kovcheg"]
    if script is _CHILD:
        data, index = str(own_folders.data), str(own_folders.index)
        arguments = ["_work", "index", "--data", data, "--index", index, "--content", "content"]
    folder = tmp_path / "crash"
    folder.mkdir()
    done = crashed(folder, script, *arguments)
    assert done.returncode == -signal.SIGABRT, done.stderr
    assert not is_dumped(folder)


def test_a_crash_of_the_window_leaves_none_and_nobody_looks_in(tmp_path: Path, own_folders: Folders) -> None:
    folder = tmp_path / "crash"
    folder.mkdir()
    done = crashed(folder, _WINDOW, "--data-dir", str(own_folders.data))
    assert done.returncode == -signal.SIGABRT, done.stderr
    assert done.stdout.split() == ["filter", "0", "dumpable", "0"]
    assert not is_dumped(folder)


def test_children_inherit_it(prepared_household: Household) -> None:
    script = (
        "import resource, subprocess, sys; from handbook.dumps import *; forbid_core_dumps();"
        "print(subprocess.check_output(['cat', '/proc/self/limits', '/proc/self/coredump_filter'], text=True))"
    )
    done = prepared_household.run([sys.executable, "-c", script])
    limits = next(line for line in done.stdout.splitlines() if line.startswith("Max core file size"))
    assert limits.split()[4:6] == ["0", "0"]
    assert int(done.stdout.split()[-1], 16) == 0
