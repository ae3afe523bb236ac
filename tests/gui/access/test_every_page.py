"""Every page as somebody meets it who listens, has no mouse, or needs large text. New pages are found by themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.gui.access import names, room, stops
from tests.gui.access.places import every_place, open_place
from tests.gui.access.tree import spoken
from tests.gui.window import User

OpenUser = Callable[..., User]

USUAL = (1280, 800)
SMALL = (1280, 720)
LEAST = (900, 560)


@pytest.mark.parametrize(
    ("lang", "percent", "size", "appearance"),
    [
        ("en", 100, USUAL, "light"),
        pytest.param("ru", 200, SMALL, "dark", marks=pytest.mark.long),
        ("de", 200, LEAST, "contrast"),
        pytest.param("en", 200, LEAST, "light", marks=pytest.mark.long),
        pytest.param("en", 200, SMALL, "light", marks=pytest.mark.long),
        pytest.param("ru", 200, LEAST, "light", marks=pytest.mark.long),
        pytest.param("de", 200, SMALL, "light", marks=pytest.mark.long),
        pytest.param("ru", 125, SMALL, "light", marks=pytest.mark.long),
        pytest.param("de", 150, SMALL, "dark", marks=pytest.mark.long),
        pytest.param("ru", 100, LEAST, "light", marks=pytest.mark.long),
        pytest.param("de", 100, (1920, 1080), "light", marks=pytest.mark.long),
    ],
)
def test_every_page_is_told_reached_and_shown_whole(
    open_user: OpenUser, lang: str, percent: int, size: tuple[int, int], appearance: str
) -> None:
    user = open_user(lang, text_size=percent, window=(0, 0, *size), appearance=appearance).ready()
    faults = []
    for place_name, place in every_place(lang):
        open_place(user, place)
        parts = spoken(user.window)
        found = names.faults(parts) + names.order_faults(parts)
        found += room.faults(user.window) + stops.faults(user)
        faults += [f"{place_name}: {fault}" for fault in found]
        assert (user.window.width(), user.window.height()) == size, f"{place_name} makes the window grow"
    assert not faults, "\n".join(faults)
