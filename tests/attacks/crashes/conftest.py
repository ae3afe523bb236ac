"""A publisher with a few packs, and the program waiting to be killed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.crashes.scenarios import Release, Scenarios, make_release
from tests.attacks.crashes.tracing import WaitingProgram


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return make_release(tmp_path_factory.mktemp("release"))


@pytest.fixture(scope="session")
def scenarios(tmp_path_factory: pytest.TempPathFactory, release: Release) -> Scenarios:
    return Scenarios(tmp_path_factory.mktemp("scenarios"), release)


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory, scenarios: Scenarios) -> Iterator[WaitingProgram]:
    folder = tmp_path_factory.mktemp("program")
    (folder / "temporary").mkdir()
    scenario = scenarios["rebuilt"]
    shutil.copytree(scenario.before, folder / "warm-up")
    with WaitingProgram(scenario.command(folder / "warm-up"), folder / "temporary") as waiting:
        yield waiting


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where a test works; not there yet."""
    return tmp_path / "data"
