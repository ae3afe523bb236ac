"""What no place leads to, met by somebody who listens, has no mouse, or needs large text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handbook.paths import Folders
from tests.gui.access import names, room, stops
from tests.gui.access.states import every_state
from tests.gui.access.test_every_page import LEAST, SMALL, USUAL
from tests.gui.access.tree import spoken
from tests.gui.packs.library import Packs
from tests.gui.window import User

OpenUser = Callable[..., User]


@pytest.mark.parametrize(
    ("lang", "percent", "size", "appearance"),
    [
        ("en", 100, USUAL, "light"),
        ("de", 200, LEAST, "contrast"),
        pytest.param("ru", 200, SMALL, "dark", marks=pytest.mark.long),
        pytest.param("ru", 200, LEAST, "light", marks=pytest.mark.long),
        pytest.param("de", 150, SMALL, "dark", marks=pytest.mark.long),
        pytest.param("uk", 125, SMALL, "light", marks=pytest.mark.long),
        pytest.param("hy", 150, LEAST, "light", marks=pytest.mark.long),
    ],
)
def test_every_state_is_told_reached_and_shown_whole(
    open_user: OpenUser,
    reader_folders: Folders,
    packs: Packs,
    lang: str,
    percent: int,
    size: tuple[int, int],
    appearance: str,
) -> None:
    window = {"text_size": percent, "window": (0, 0, *size), "appearance": appearance}
    user = open_user(lang, reader_folders, **window).ready()
    faults = []
    for name in every_state(user, packs):
        parts = spoken(user.window)
        found = names.faults(parts) + names.order_faults(parts)
        found += room.faults(user.window) + stops.faults(user)
        faults += [f"{name}: {fault}" for fault in found]
        assert (user.window.width(), user.window.height()) == size, f"{name} makes the window grow"
    assert not faults, "\n".join(faults)
