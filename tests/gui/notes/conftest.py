"""Somebody with open notes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handbook.ui.places import NotesPlace
from tests.gui.notes.computer import Computer
from tests.gui.notes.keeper import NotesUser
from tests.gui.window import User

OpenUser = Callable[..., User]


@pytest.fixture
def computer() -> Computer:
    """Its clocks go on when told."""
    return Computer()


@pytest.fixture
def begin(open_user: OpenUser, computer: Computer) -> Callable[..., NotesUser]:
    """Start the window on its page of notes: `begin(lang="ru")`."""

    def start(lang: str = "en", **settings: object) -> NotesUser:
        user = open_user(lang, clocks=computer.clocks(), **settings).ready()
        user.window.go(NotesPlace())
        found = NotesUser(user.program, user.qtbot)
        found.until(lambda: found.gate.form is not None and found.desk.found is not None)
        return found

    return start


@pytest.fixture
def keeper(begin: Callable[..., NotesUser]) -> NotesUser:
    """With a passphrase set, and nothing kept yet."""
    user = begin()
    user.set_passphrase()
    return user
