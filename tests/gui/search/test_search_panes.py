"""List and preview share the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handbook.ui.places import SearchPlace
from handbook.ui.search.results import Results
from tests.gui.access.places import open_place
from tests.gui.window import User


@pytest.mark.parametrize(
    ("width", "list_em", "settings"),
    [(900, 26, {}), (1280, 33, {}), (1920, 40, {}), (1280, 20, {"splitters": {"search": (300, 776)}})],
)
def test_the_preview_has_room(
    open_user: Callable[..., User], width: int, list_em: int, settings: dict[str, object]
) -> None:
    user = open_user("de", window=(0, 0, width, 720), **settings).ready()
    open_place(user, SearchPlace("Abschiebung Kasachstan"))
    listed, preview = user.one(Results).sizes()
    assert abs(listed - 15 * list_em) < 10
    assert preview > 15 * 25
