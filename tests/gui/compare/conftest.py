"""A handbook beside the window, and the page that compares."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from handbook.ui.page import Surroundings
from handbook.ui.pages.compare import ComparePage
from handbook.ui.places import ComparePlace
from tests.gui.contacts.desk import jobs, surroundings

__all__ = ["jobs", "surroundings"]

MakePage = Callable[..., ComparePage]


@pytest.fixture
def make_page(qtbot: QtBot, surroundings: Surroundings) -> MakePage:
    """`make_page("ru", width=1280, indicator="extradition_risk")`."""

    def make(lang: str = "en", width: int = 1280, height: int = 720, **place: object) -> ComparePage:
        made = ComparePage(surroundings, (lang,))
        qtbot.addWidget(made)
        made.resize(width, height)
        made.show()
        made.open_place(ComparePlace(**place))  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: made.panes.table.comparison.rowCount() > 0, timeout=20_000)
        qtbot.waitUntil(lambda: bool(made.panes.map.view.is_ready), timeout=20_000)
        return made

    return make


@pytest.fixture
def page(make_page: MakePage) -> ComparePage:
    """In English, 1280 px wide."""
    return make_page()
