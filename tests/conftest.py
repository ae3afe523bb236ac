"""What all tests share: the shipped content, loaded once, and a small handbook of a test's own."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from handbook.content.loader import load_content
from handbook.model.records import Content
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.services.preparation import prepare_content, prepare_index
from tests.garbage import GarbageBetweenTests

ROOT = Path(__file__).resolve().parent.parent
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""A Sunday. Tests that judge age or opening hours use this clock."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Without PySide6 there is no pytest-qt; its settings in pyproject.toml are then nobody's, but no fault."""
    if importlib.util.find_spec("pytestqt") is None:
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(GarbageBetweenTests())
    # Two cores are shared by many: how long an example took to make is no fault of the program.
    settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("busy machine")


@pytest.fixture(scope="session")
def content_folder() -> Path:
    """The shipped content."""
    return ROOT / "content"


@pytest.fixture(scope="session")
def content(content_folder: Path) -> Content:
    """The shipped content as records."""
    return load_content(content_folder)


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory, content_folder: Path) -> Folders:
    """A data folder with the shipped content and its index. Shared: read only."""
    folders = folders_in(tmp_path_factory.mktemp("shared"))
    prepare_content(folders, content_folder, ignore_progress, CancelToken())
    prepare_index(folders, ignore_progress, CancelToken())
    return folders


@pytest.fixture
def handbook(data_folders: Folders) -> Iterator[Handbook]:
    """The shipped handbook, opened; its clock stands still at NOON."""
    with Handbook(data_folders, lambda: NOON) as opened:
        yield opened


@pytest.fixture
def own_folders(data_folders: Folders, tmp_path: Path) -> Folders:
    """A copy of `data_folders` that a test may damage."""
    data = tmp_path / "data"
    shutil.copytree(data_folders.data, data)
    return folders_in(data)


@pytest.fixture
def own_content(content_folder: Path, tmp_path: Path) -> Path:
    """A copy of the shipped content that a test may change."""
    copy = tmp_path / "content"
    shutil.copytree(content_folder, copy)
    return copy


@pytest.fixture
def prepared(tmp_path: Path) -> Callable[[Path], Handbook]:
    """Load a content folder into a new data folder, index included."""

    def prepare(content: Path) -> Handbook:
        folders = folders_in(tmp_path / "prepared")
        prepare_content(folders, content, ignore_progress, CancelToken())
        prepare_index(folders, ignore_progress, CancelToken())
        return Handbook(folders, lambda: NOON)

    return prepare


def folders_in(data: Path) -> Folders:
    """The folders of a data folder in which everything may be written."""
    cache = data / "cache"
    cache.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Folders(data, cache / "index")
