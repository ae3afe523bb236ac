"""The first page: its beginning and its button are seen at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel

from handbook.ui.kit.buttons import TextButton
from handbook.ui.places import WelcomePlace
from tests.gui.access.places import open_place
from tests.gui.window import User


@pytest.mark.parametrize(("percent", "size"), [(100, (1280, 720)), (200, (900, 560))])
def test_title_and_button_are_seen_without_scrolling(
    open_user: Callable[..., User], percent: int, size: tuple[int, int]
) -> None:
    user = open_user("de", text_size=percent, window=(0, 0, *size)).ready()
    open_place(user, WelcomePlace())
    user.page.take_focus()
    title = user.page.findChildren(QLabel)[0]
    begin = next(each for each in user.page.findChildren(TextButton) if each.label() == "Beginnen")
    assert title.text() == "Feldhandbuch" and begin.hasFocus()
    for part in (title, begin):
        assert part.visibleRegion().boundingRect() == QRect(0, 0, part.width(), part.height())
