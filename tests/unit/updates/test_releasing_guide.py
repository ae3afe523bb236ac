"""RELEASING.md is played as it stands: five root keys, a rotation, a lost key, a withdrawn contact."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.unit.cli.conftest import run_program

BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def test_the_guide_works_as_written(tmp_path: Path, content_folder: Path) -> None:
    shutil.copytree(content_folder, tmp_path / "content")
    (tmp_path / "pass").write_text("one passphrase for all\n")
    program = tmp_path / "bin" / "handbook"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m handbook "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    blocks = BLOCK.findall((ROOT / "RELEASING.md").read_text("utf-8"))
    assert len(blocks) >= 8
    for block in blocks:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block],
            cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{block}\n{done.stdout}\n{done.stderr}"
    reader = ("--data-dir", str(tmp_path / "reader"))
    listed = run_program(*reader, "pack", "list", "--json").json["packs"]
    assert [entry["version"] for entry in listed if entry["current"]] == [5]
    assert run_program(*reader, "show", "quarteera").code == 1
    assert (tmp_path / "public" / "metadata" / "timestamp.json").is_file()
