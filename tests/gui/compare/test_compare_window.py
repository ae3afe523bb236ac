"""Comparing in the real window: the way there and back, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from handbook.model.lens import Lens
from handbook.ui.pages.compare import ComparePage
from handbook.ui.places import ComparePlace, CountryPlace
from tests.gui.window import User

OpenUser = Callable[..., User]
Key = Qt.Key


def compare_page(user: User) -> ComparePage:
    page = user.page
    assert isinstance(page, ComparePage)
    user.until(lambda: page.panes.table.comparison.rowCount() > 0 and page.panes.map.view.is_ready)
    return page


def test_from_the_rail_by_keys_to_a_country_and_back(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.press(Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = compare_page(user)
    user.window.top_bar.field.setFocus()
    user.press(Key.Key_Down)
    assert page.panes.table.hasFocus()
    user.press(Key.Key_Down)
    user.press(Key.Key_S)
    user.press(Key.Key_Return)
    user.until(lambda: isinstance(user.window.place, CountryPlace))
    assert user.window.place == CountryPlace("KG")
    user.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    user.until(lambda: isinstance(user.window.place, ComparePlace))
    assert compare_page(user).panes.table.chosen() == ("KG", "entry_internal_passport")
    place = user.window.place
    assert isinstance(place, ComparePlace) and place.is_reversed


def test_nothing_of_what_was_compared_is_kept(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.window.go(ComparePlace("extradition_risk", "world", ("KZ", "AM"), chosen="KZ"))
    page = compare_page(user)
    user.window.save_settings()
    assert user.program.window.current_settings().splitters == {}
    splitter = page.findChildren(QSplitter)[0]
    splitter.moveSplitter(splitter.sizes()[0] - 20, 1)
    kept = user.program.window.current_settings()
    assert {"compare rows", "compare map"} <= set(kept.splitters)
    for word in ("extradition", "KZ", "world"):
        assert word not in repr(kept)


def test_papers_of_the_lens_choose_the_indicator(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.window.go(ComparePlace())
    page = compare_page(user)
    assert page.bar.indicator.chosen() == ("entry_internal_passport",)
    page.surroundings.lens.choose(Lens(documents=("foreign_passport",)))
    assert page.bar.indicator.chosen() == ("entry_foreign_passport",)
    page.bar.indicator_chosen.emit("asylum_access")
    page.surroundings.lens.clear()
    assert page.bar.indicator.chosen() == ("asylum_access",)


def test_another_language_of_the_content(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.window.go(ComparePlace(chosen="KZ"))
    page = compare_page(user)
    user.window.top_bar.languages_chosen.emit(("ru",))
    user.until(lambda: page.panes.table.comparison.columns()[0].name == "Въезд по внутреннему паспорту")
    user.until(lambda: page.panes.map.view.words_of("CN").startswith("Китай"))
    assert page.panes.table.chosen()[0] == "KZ"
