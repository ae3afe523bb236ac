"""What the tests of the window share. Without PySide6 the whole folder is left out."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

from tests.gui.fixtures import dressed_look, look, open_user
from tests.gui.packs.library import packs, reader_folders, signed_folders

__all__ = ["dressed_look", "look", "open_user", "packs", "reader_folders", "signed_folders"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
collect_ignore_glob = [] if importlib.util.find_spec("PySide6") is not None else ["*"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("gui")
