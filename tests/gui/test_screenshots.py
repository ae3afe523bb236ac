"""A picture of every screen in both themes and three languages, to be looked at by whoever changes a screen.

`make screenshots` writes them to build/screenshots. Here it is checked that each screen fits the window, shows
something, and is not the same in both themes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from handbook.services.filters import Filter
from handbook.ui.pages.compare import ComparePage
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.organisations import OrganisationsPage
from handbook.ui.pages.packs import PacksPage
from handbook.ui.pages.search import SearchPage
from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    NotesPlace,
    OrganisationsPlace,
    PacksPlace,
    SearchPlace,
    SettingsPlace,
    ShortcutsPlace,
    WelcomePlace,
)
from tests.gui.window import User

OpenUser = Callable[..., User]
QUERIES = {"ru": "экстродиция казахтан", "en": "extradition kazakhstan", "de": "Abschiebung Kasachstan"}


def shoot(user: User, folder: Path, name: str) -> QImage:
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    QApplication.processEvents()  # layouts that were asked for meanwhile
    picture = user.window.grab().toImage()
    folder.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(folder / f"{name}.png"))
    return picture


def colours(picture: QImage) -> int:
    """How many colours a coarse look at the picture finds."""
    points = [(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)]
    return len({picture.pixel(x, y) for x, y in points})


def screens(user: User, lang: str) -> dict[str, Callable[[], None]]:
    """Opens each screen."""
    window = user.window
    return {
        "start": lambda: window.go(SearchPlace()),
        "search": lambda: window.search_for(QUERIES[lang]),
        "countries": lambda: window.go(CountriesPlace()),
        "country": lambda: window.go(CountryPlace("KZ", "asylum")),
        "organisations": lambda: window.go(OrganisationsPlace(Filter(country="AM"), "kovcheg")),
        "compare": lambda: window.go(ComparePlace(chosen="AM")),
        "compare-table": lambda: window.go(ComparePlace("extradition_risk", view="table", chosen="KZ")),
        "packs": lambda: window.go(PacksPlace()),
        "notes": lambda: window.go(NotesPlace()),
        "settings": lambda: window.go(SettingsPlace()),
        "keys": lambda: window.go(ShortcutsPlace()),
        "welcome": lambda: window.go(WelcomePlace()),
    }


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("lang", ["en", "ru", "de"])
def test_every_screen(open_user: OpenUser, tmp_path: Path, lang: str, appearance: str) -> None:
    folder = Path(os.environ.get("HANDBOOK_SCREENSHOTS", str(tmp_path)))
    second = "de" if lang == "ru" else "ru"
    user = open_user(lang, appearance=appearance).ready()
    for name, show in screens(user, lang).items():
        show()
        picture = shoot(user, folder, f"{name}-{lang}-{appearance}")
        assert colours(picture) > 20, f"{name} is blank"
        assert fits(user), f"{name} does not fit 1280×800"
    user.window.top_bar.languages_chosen.emit((lang, second))
    user.window.go(CountryPlace("AM", "entry"))
    shoot(user, folder, f"country-two-{lang}-{appearance}")


@pytest.mark.parametrize("lang", ["ru", "de"])
def test_large_text_on_a_small_screen(open_user: OpenUser, tmp_path: Path, lang: str) -> None:
    folder = Path(os.environ.get("HANDBOOK_SCREENSHOTS", str(tmp_path)))
    user = open_user(lang, text_size=200, window=(0, 0, 1280, 720)).ready()
    for name, show in screens(user, lang).items():
        show()
        picture = shoot(user, folder, f"{name}-{lang}-200")
        assert (picture.width(), picture.height()) == (1280, 720), f"{name} makes the window grow"


@pytest.mark.parametrize("kind", [ComparePage, SearchPage, CountryPageView, OrganisationsPage, PacksPage])
def test_every_button_has_a_name(open_user: OpenUser, kind: type) -> None:
    user = open_user("en").ready()
    for show in screens(user, "en").values():
        show()
        user.until(lambda: not user.program.backstage.jobs.is_busy)
        if isinstance(user.page, kind):
            for button in user.page.findChildren(QPushButton):
                if button.isVisibleTo(user.window):
                    assert button.accessibleName() or button.text(), button


def fits(user: User) -> bool:
    """Whether the window could be as small as it is."""
    least, size = user.window.centralWidget().minimumSizeHint(), user.window.size()
    return least.width() <= size.width() and least.height() <= size.height()
