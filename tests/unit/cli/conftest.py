"""Runs the real program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from handbook.paths import Folders


@dataclass(frozen=True)
class Ran:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def run_program(*arguments: str, lang: str = "en") -> Ran:
    environment = {**os.environ, "LC_ALL": f"{lang}_XX.UTF-8", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "handbook", *arguments],
        capture_output=True, encoding="utf-8", env=environment, timeout=120, check=False,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def program(data_folders: Folders) -> Callable[..., Ran]:
    """The program on the shared data folder."""
    return lambda *arguments, **options: run_program(
        "--data-dir", str(data_folders.data), *arguments, **options
    )
