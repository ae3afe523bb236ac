"""The list of countries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook.ui.page import Surroundings
from handbook.ui.pages.countries import CountriesPage
from handbook.ui.places import CountriesPlace, CountryPlace

_Role = Qt.ItemDataRole


@pytest.fixture
def page(qtbot: QtBot, surroundings: Surroundings) -> CountriesPage:
    made = CountriesPage(surroundings, ("ru",))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.open_place(CountriesPlace())
    qtbot.waitUntil(lambda: made.table.countries.rowCount() > 0)
    return made


def names(page: CountriesPage) -> list[str]:
    rows = page.table.filter
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_all_countries_with_the_union_and_everywhere_last(page: CountriesPage) -> None:
    assert len(names(page)) == 25
    assert names(page)[-2:] == ["Везде", "Евросоюз и Шенген"]
    assert page.table.chosen_code() == "AR"


def test_cells_say_value_name_and_age(page: CountriesPage) -> None:
    row = names(page).index("Казахстан")
    cell = page.table.filter.index(row, 3)
    assert cell.data() == "высокий"
    said = cell.data(_Role.AccessibleTextRole)
    assert said == "Казахстан. Риск выдачи России: высокий. на 12.02.2026"


def test_typing_narrows_and_enter_opens(page: CountriesPage, qtbot: QtBot) -> None:
    page.field.setText("казах")
    assert names(page) == ["Казахстан"]
    with qtbot.waitSignal(page.place_chosen) as chosen:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert chosen.args == [CountryPlace("KZ")]
    page.field.setText("kz")
    assert names(page) == ["Казахстан"]


def test_nothing_found_says_so_and_shows_all_again(page: CountriesPage) -> None:
    page.field.setText("Атлантида")
    assert page._stack.currentIndex() == 1 and "Атлантида" in page._nothing.accessibleName()
    page._nothing.action_chosen.emit()
    assert len(names(page)) == 25 and page._stack.currentIndex() == 0


def test_the_table_is_driven_by_keys(page: CountriesPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.chosen_code() == "AM"
    with qtbot.waitSignal(page.place_chosen) as chosen:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert chosen.args == [CountryPlace("AM")]
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.table.left_upwards):
        QTest.keyClick(page.table, Qt.Key.Key_Up)


def test_refresh_keeps_the_chosen_country(page: CountriesPage, qtbot: QtBot) -> None:
    page.table.choose("KZ")
    with qtbot.waitSignal(page.table.countries.modelReset):
        page.refresh()
    assert page.table.chosen_code() == "KZ"


def test_fewer_columns_where_it_is_narrow(page: CountriesPage) -> None:
    assert not page.table.isColumnHidden(5) and page.table.isColumnHidden(6)
    page.resize(700, 600)
    assert page.table.isColumnHidden(3)
