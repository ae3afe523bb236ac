"""What the tests of the window share. Without PySide6 the whole folder is left out."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from handbook.ui.kit.look import Look

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HAS_QT = importlib.util.find_spec("PySide6") is not None

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
collect_ignore_glob = [] if HAS_QT else ["*"]


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform complains about every popup and least size; that says nothing about us."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        config.addinivalue_line("qt_log_ignore", "^This plugin does not support")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("gui")


@pytest.fixture(scope="session")
def dressed_look(qapp: QApplication) -> Look:
    """The look of the whole test run; use `look`, which puts it back."""
    from handbook.ui.kit.look import Look
    from handbook.ui.kit.theme import Appearance

    look = Look(RESOURCES, Appearance.LIGHT)
    look.dress(qapp)
    return look


@pytest.fixture
def look(dressed_look: Look) -> Iterator[Look]:
    """Light, 100 %; a test may change it."""
    from handbook.ui.kit.theme import Appearance

    yield dressed_look
    if dressed_look.appearance is not Appearance.LIGHT:
        dressed_look.set_appearance(Appearance.LIGHT)
    if dressed_look.metrics.percent != 100:
        dressed_look.set_text_percent(100)
