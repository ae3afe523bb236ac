"""Fixtures of everything that opens a window."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from handbook.paths import Folders

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from handbook.services.private.notes import PrivateNotes
    from handbook.ui.kit.look import Look
    from handbook.ui.packs.sticks import StickWatcher
    from handbook.ui.private.lock_watch import Clocks
    from tests.gui.window import User

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def dressed_look(qapp: QApplication) -> Look:
    """The look of the whole test run; use `look`, which puts it back."""
    from handbook.ui.kit.look import Look
    from handbook.ui.kit.theme import Appearance

    look = Look(RESOURCES, Appearance.LIGHT)
    look.dress(qapp)
    look.complete()
    return look


@pytest.fixture
def look(dressed_look: Look, qapp: QApplication) -> Iterator[Look]:
    """Light, 100 %; a test may change it, or dress the application in a look of its own."""
    from shiboken6 import Shiboken

    from handbook.ui.kit.theme import Appearance

    if not Shiboken.isValid(dressed_look.style):
        dressed_look.dress(qapp)
        dressed_look.complete()
    yield dressed_look
    if dressed_look.appearance is not Appearance.LIGHT:
        dressed_look.set_appearance(Appearance.LIGHT)
    if dressed_look.metrics.percent != 100:
        dressed_look.set_text_percent(100)


def cheap_notes(folders: Folders) -> PrivateNotes:
    """Private notes whose passphrase costs next to nothing."""
    from handbook.services.private.notes import PrivateNotes
    from tests.conftest import NOON
    from tests.unit.vault.cheap import CHEAP

    return PrivateNotes(folders, lambda: NOON, CHEAP)


@pytest.fixture
def open_user(
    qapp: QApplication, qtbot: QtBot, look: Look, own_folders: Folders
) -> Iterator[Callable[..., User]]:
    """Start the real window: `open_user(lang="ru", appearance="dark", folders=…)`."""
    from handbook.app.composition import Program
    from handbook.settings import Settings
    from handbook.ui.kit.theme import Appearance
    from handbook.ui.packs.sticks import StickWatcher
    from tests.conftest import NOON
    from tests.gui.window import User

    started: list[Program] = []

    def start(
        lang: str = "en",
        folders: Folders = own_folders,
        sticks: StickWatcher | None = None,
        clocks: Clocks | None = None,
        kind: type[Program] = Program,
        **settings: object,
    ) -> User:
        chosen = Settings(ui_language=lang, welcomed=True, window=(0, 0, 1280, 800), appearance="light")
        chosen = dataclasses.replace(chosen, **settings)  # type: ignore[arg-type]
        look.set_appearance(Appearance(chosen.appearance))
        look.set_text_percent(chosen.text_size)
        watcher = sticks or StickWatcher(folders=lambda: (), run=lambda look_there: look_there())
        program = kind(qapp, look, folders, chosen, None, lambda: NOON, watcher, cheap_notes, clocks)
        program.start()
        started.append(program)
        user = User(program, qtbot)
        user.until(lambda: program.window.pages.current_page() is not None)
        return user

    yield start
    for program in started:
        program.stop()
        program.window.deleteLater()
    qapp.processEvents()
