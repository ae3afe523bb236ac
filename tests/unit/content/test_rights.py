"""Files this user may not read. Root may read all, so the child gives its rights up first."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

CHILD = """
import json, sys
from pathlib import Path
from handbook.content.loader import read_content
_, found = read_content(Path(sys.argv[1]))
print(json.dumps([[one.file, one.fault.problem] for one in found]))
"""


def _as_nobody(folder: Path) -> list[list[str]]:
    command = [sys.executable, "-c", CHILD, str(folder)]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            if os.environ.get("CI") == "true":
                pytest.fail("setpriv is missing")
            pytest.skip("setpriv is missing")
        command = ["setpriv", "--reuid=65534", "--clear-groups", *command]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=Path.cwd())
    assert result.returncode == 0, result.stderr
    found: list[list[str]] = json.loads(result.stdout)
    return found


@pytest.fixture
def open_folder(folder: Path) -> Path:
    """The folder as others may enter it: pytest keeps its own folders to itself."""
    for parent in (folder, *folder.parents):
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(0o755)
    return folder


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX rights")
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("phrases.toml", [["phrases.toml", "unreadable"]]),
        ("organisations", [["organisations", "unreadable"]]),
        (".", [[".", "unreadable"]]),
    ],
)
def test_what_may_not_be_read_is_named(open_folder: Path, path: str, expected: list[list[str]]) -> None:
    target = open_folder / path
    mode = target.stat().st_mode
    target.chmod(0)
    try:
        found = _as_nobody(open_folder)
    finally:
        target.chmod(mode)
    assert found[: len(expected)] == expected
