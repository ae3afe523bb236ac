"""A handbook beside the window, and pages of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from handbook.paths import Folders
from handbook.services.country import CountryPage, country_page
from handbook.services.handbook import Handbook
from handbook.ui.kit.look import Look
from handbook.ui.reading.parts import Part
from handbook.ui.reading.view import ReadingView
from tests.gui.contacts.desk import SATURDAY, jobs, surroundings

__all__ = ["jobs", "surroundings"]

Shower = Callable[..., ReadingView]


@pytest.fixture
def march(data_folders: Folders) -> Iterator[Handbook]:
    """The shipped handbook on 14 March 2026."""
    with Handbook(data_folders, lambda: SATURDAY) as opened:
        yield opened


@pytest.fixture
def kazakhstan(march: Handbook) -> CountryPage:
    """Its page in Russian."""
    return country_page(march, "KZ", ("ru",))


@pytest.fixture
def show(qtbot: QtBot, look: Look) -> Shower:
    """Show parts in a view and wait until all are there."""

    def shower(parts: list[Part], width: int = 680, lang: str = "ru", **options: object) -> ReadingView:
        view = ReadingView(look)
        qtbot.addWidget(view)
        view.resize(width, 600)
        view.show()
        view.show_parts(parts, lang, **options)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: view.is_filled)
        return view

    return shower
