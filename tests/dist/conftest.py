"""The frozen program on a bare machine. `make test-dist` builds it and says by HANDBOOK_DIST where it is."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.dist.bare_machine import BareMachine, make_root
from tests.dist.screen import SIZE, Screen
from tests.unit.updates.conftest import _first_release, newsroom

__all__ = ["_first_release", "newsroom"]


@pytest.fixture(scope="session")
def dist() -> Path:
    """The folder of the frozen program."""
    said = os.environ.get("HANDBOOK_DIST")
    if not said:
        pytest.skip("no frozen program: make test-dist")
    return Path(said).absolute()


@pytest.fixture(scope="session")
def _root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_root(tmp_path_factory.mktemp("bare") / "root")


@pytest.fixture
def screen() -> Iterator[Screen]:
    """An X server of this test's own."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        display = f":{said.readline().strip()}"
    yield Screen(display, ROOT / "build" / "dist-pictures")
    server.terminate()
    server.wait()


@pytest.fixture
def machine(dist: Path, _root: Path, tmp_path: Path) -> Iterator[Callable[..., BareMachine]]:
    """Makes a bare machine; keywords as those of `BareMachine`."""
    made: list[BareMachine] = []

    def make(
        screen: Screen | None = None, program: Path | None = None, **options: str | bool
    ) -> BareMachine:
        tmp_path.chmod(0o755)
        display = screen.display if screen else ""
        made.append(BareMachine(_root, program or dist, tmp_path / f"machine{len(made)}", display, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.close_windows()
