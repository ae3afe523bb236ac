"""The page that compares: one choice everywhere, order, what a value rests on, the table taken along."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from handbook.services.compare import Comparison
from handbook.services.doubts import Doubt
from handbook.ui.compare.columns import Need, shared_widths
from handbook.ui.compare.table import ComparisonTable
from handbook.ui.kit.rows import HeaderRow, ValueRow
from handbook.ui.pages.compare import ComparePage
from handbook.ui.places import ComparePlace, CountryPlace
from handbook.words import Words
from handbook.words.doubts import doubt_sentence
from tests.gui.access.places import open_place
from tests.gui.compare.conftest import MakePage
from tests.gui.window import User

Key = Qt.Key
_Role = Qt.ItemDataRole


def press(widget: QWidget, key: Qt.Key | str) -> None:
    QTest.keyClick(widget, key)  # type: ignore[call-overload]


def names(page: ComparePage) -> list[str]:
    return [country.code for country in page.panes.table.comparison.countries()]


def column(page: ComparePage, code: str) -> list[str | int]:
    table = page.panes.table.comparison
    return [country.value(code).value for country in table.countries()]


def chosen_everywhere(page: ComparePage) -> set[str]:
    panes = page.panes
    return {panes.table.chosen()[0], str(panes.twin.list.chosen_key()), panes.map.view.chosen}


def panel_text(page: ComparePage) -> str:
    return page.panes.panel.area.view.document().toPlainText()


# Order


def test_the_table_is_ordered_by_what_the_map_shows(page: ComparePage) -> None:
    assert column(page, "entry_internal_passport")[:3] == ["yes", "yes", "conditional"]
    page.bar.indicator_chosen.emit("extradition_risk")
    known = column(page, "extradition_risk")[:6]
    assert known == ["medium"] * 3 + ["high"] * 3


def test_a_head_orders_and_turns_round_with_unknown_last(page: ComparePage) -> None:
    head = page.panes.table.horizontalHeader()
    section = page.panes.table.comparison.column_of("visa_free_days")
    head.sectionClicked.emit(section)
    down = column(page, "visa_free_days")
    head.sectionClicked.emit(section)
    up = column(page, "visa_free_days")
    days = [each for each in down if isinstance(each, int)]
    assert days[0] == 365 and days == sorted(days, reverse=True)
    assert [each for each in up if isinstance(each, int)] == days[::-1]
    assert down[len(days) :] == up[len(days) :] == ["unknown"] * (len(down) - len(days))


@pytest.mark.parametrize("letter", ["s", "S"])
def test_s_orders_by_the_column_of_the_cell(page: ComparePage, letter: str) -> None:
    page.choose("KZ", "asylum_access")
    page.panes.table.setFocus()
    press(page.panes.table, letter)
    assert column(page, "asylum_access")[0] == "open"
    assert page.panes.table.chosen() == ("KZ", "asylum_access")


def test_the_corner_orders_by_name(page: ComparePage) -> None:
    page.panes.table.corner.click()
    assert names(page)[:2] == ["AR", "AM"]
    page.panes.table.corner.click()
    assert names(page)[0] == "UZ"


# One choice everywhere


def test_the_map_chooses_in_words_and_table(page: ComparePage) -> None:
    page.panes.map.view.country_chosen.emit("MN")
    assert chosen_everywhere(page) == {"MN"}
    assert page.panes.table.chosen() == ("MN", "entry_internal_passport")


def test_words_choose_on_map_and_table(page: ComparePage) -> None:
    twin = page.panes.twin.list
    twin.setFocus()
    press(twin, Key.Key_Down)
    press(twin, Key.Key_Down)
    assert chosen_everywhere(page) == {"AM"}


def test_the_table_chooses_on_the_map_and_keeps_its_column(page: ComparePage) -> None:
    table = page.panes.table
    table.setFocus()
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right):
        press(table, key)
    assert chosen_everywhere(page) == {"KG"}
    assert table.chosen() == ("KG", "visa_free_days")


@pytest.mark.parametrize("part", ["table", "twin"])
def test_enter_opens_the_country(page: ComparePage, qtbot: QtBot, part: str) -> None:
    page.choose("KG")
    widget = page.panes.table if part == "table" else page.panes.twin.list
    widget.setFocus()
    with qtbot.waitSignal(page.place_chosen) as chosen:
        press(widget, Key.Key_Return)
    assert chosen.args == [CountryPlace("KG")]


# The same in words


def test_the_words_carry_everything_the_map_shows(page: ComparePage) -> None:
    for indicator in page.panes.table.comparison.columns():
        page.bar.indicator_chosen.emit(indicator.code)
        rows = page.panes.twin.list.rows()
        told: dict[str, str] = {}
        for row in rows:
            if isinstance(row, HeaderRow):
                group = row.title.lower()
            elif isinstance(row, ValueRow):
                told[str(row.key)] = f"{group} {' '.join(tag.text for tag in row.tags)}"
        values = page.panes.map.view.values()
        assert set(told) == set(values)
        for code, value in values.items():
            shown = value.number or page.panes.map.legend.shown[legend_place(page, code)].words.lower()
            assert shown in told[code], (indicator.code, code)


def legend_place(page: ComparePage, code: str) -> int:
    """The line of the key with the same pattern as a country."""
    value = page.panes.map.view.values()[code]
    return [entry.grade for entry in page.panes.map.legend.shown].index(value.grade)


def test_who_is_off_the_map_is_said(page: ComparePage) -> None:
    def off() -> set[str]:
        rows = [row for row in page.panes.twin.list.rows() if isinstance(row, ValueRow)]
        return {str(row.key) for row in rows if any(tag.text == "off the map" for tag in row.tags)}

    assert off() == {"AR", "TH"}
    page.bar.region_chosen.emit("world")
    assert off() == set()
    for _ in range(9):
        page.panes.map.closer.click()
    assert len(off()) > 10


def test_groups_run_from_good_to_bad_with_their_numbers(page: ComparePage) -> None:
    heads = [(row.title, row.note) for row in page.panes.twin.list.rows() if isinstance(row, HeaderRow)]
    assert heads == [("Yes", "2"), ("With conditions", "1"), ("No", "19"), ("Unknown", "1")]


def test_a_country_in_doubt_is_marked_everywhere(page: ComparePage) -> None:
    doubt = Doubt("superseded", "pack", "country-KZ", 1, "Editors", 7, date(2026, 3, 1))
    table, words = page.panes.table, Words("en")
    doubted = tuple(
        replace(each, doubt=doubt if each.code == "KZ" else None) for each in table.comparison.countries()
    )
    indicators = table.comparison.columns()
    table.show_comparison(Comparison(indicators, doubted), words, "", is_reversed=False)
    said = table.comparison.index(0, 0).data(_Role.AccessibleTextRole)
    assert said.startswith("Kazakhstan.") and doubt_sentence(doubt, words, "page") in said
    page.panes.twin.show_values(indicators[0], doubted, (), words)
    rows = [row for row in page.panes.twin.list.rows() if isinstance(row, ValueRow)]
    marked = [row.key for row in rows if any(tag.text == "not to be relied on" for tag in row.tags)]
    assert marked == ["KZ"]


# About a value


def test_i_shows_what_a_value_rests_on_and_follows(page: ComparePage, qtbot: QtBot) -> None:
    page.choose("KZ", "extradition_risk")
    assert not page.panes.panel.isVisible()
    page.panes.table.setFocus()
    press(page.panes.table, Key.Key_I)
    assert page.panes.panel.isVisible()
    qtbot.waitUntil(lambda: "Sources" in panel_text(page))
    text = panel_text(page)
    assert "high" in text and "12 Feb 2026" in text and "Nobody: no editor has confirmed this" in text
    assert "https://" in text
    press(page.panes.table, Key.Key_Down)
    qtbot.waitUntil(lambda: panel_text(page) != text)
    press(page.panes.table, Key.Key_Escape)
    assert not page.panes.panel.isVisible() and page.panes.table.hasFocus()


def test_the_panel_of_an_unknown_value_says_so(page: ComparePage, qtbot: QtBot) -> None:
    page.choose("RU", "asylum_access")
    page.bar.details.click()
    qtbot.waitUntil(lambda: "none named" in panel_text(page))
    assert "unknown" in panel_text(page) and "no data" in panel_text(page)


def test_the_panel_leads_to_the_country(page: ComparePage, qtbot: QtBot) -> None:
    page.choose("KZ")
    page.bar.details.click()
    qtbot.waitUntil(lambda: "Sources" in panel_text(page))
    with qtbot.waitSignal(page.place_chosen) as chosen:
        page.panes.panel.open_country.click()
    assert chosen.args == [CountryPlace("KZ")]


def test_cells_are_read_aloud_whole(make_page: MakePage) -> None:
    page = make_page("ru")
    table = page.panes.table
    page.choose("KZ", "extradition_risk")
    said = table.currentIndex().data(_Role.AccessibleTextRole)
    assert said == "Казахстан. Риск выдачи России: высокий. на 12.02.2026"


# Which countries, which view


def test_chosen_countries_alone_are_shown_everywhere(page: ComparePage) -> None:
    page.bar.countries_chosen.emit(("KZ", "GE"))
    assert sorted(names(page)) == ["GE", "KZ"]
    assert set(page.panes.map.view.values()) == {"GE", "KZ"}
    keys = {str(row.key) for row in page.panes.twin.list.rows() if isinstance(row, ValueRow)}
    assert keys == {"GE", "KZ"}
    page.bar.countries_chosen.emit(())
    assert len(names(page)) == 23


@pytest.mark.parametrize("key", [Key.Key_M])
def test_m_hides_the_map_and_brings_it_back(page: ComparePage, qtbot: QtBot, key: Qt.Key) -> None:
    page.panes.table.setFocus()
    with qtbot.waitSignal(page.place_amended) as amended:
        press(page.panes.table, key)
    assert not page.panes.map.isVisible() and not page.panes.twin.isVisible()
    assert amended.args[0].view == "table" and page.bar.table_only.isChecked()
    press(page.panes.table, key)
    assert page.panes.map.isVisible() and page.bar.with_map.isChecked()


def test_a_place_brings_everything_back(page: ComparePage, qtbot: QtBot) -> None:
    page.choose("MN", "visa_free_days")
    place = ComparePlace(
        "extradition_risk", "world", ("KZ", "RS", "AM"), "visa_free_days", True, "map", "RS", "asylum_access"
    )
    page.open_place(place)
    qtbot.waitUntil(lambda: names(page) == ["RS", "KZ", "AM"])
    assert page.panes.table.chosen() == ("RS", "asylum_access")
    assert page.bar.indicator.chosen() == ("extradition_risk",) and page.bar.region.chosen() == ("world",)
    assert page.panes.map.view.accessibleName() == "Map: Risk of handover to Russia"


def test_narrow_windows_show_map_or_table(make_page: MakePage) -> None:
    page = make_page(width=900, height=640)
    panes = page.panes
    assert panes.map.isVisible() and panes.twin.isVisible() and not panes.table.isVisible()
    assert panes.twin.y() > panes.map.y()
    page.bar.table_only.click()
    assert panes.table.isVisible() and not panes.map.isVisible()
    page.bar.details.click()
    assert panes.table.isVisible() and panes.panel.isVisible()
    page.bar.with_map.click()
    assert panes.panel.isVisible() and not panes.map.isVisible()
    press(page, Key.Key_Escape)
    assert panes.map.isVisible() and panes.twin.isVisible() and not panes.panel.isVisible()


def test_the_narrowest_shows_one_part(make_page: MakePage) -> None:
    page = make_page(width=700, height=560)
    panes = page.panes
    parts = (panes.map, panes.twin, panes.table, panes.panel)

    def shown() -> list[bool]:
        return [part.isVisible() for part in parts]

    assert shown() == [False, False, True, False]
    page.bar.with_map.click()
    assert shown() == [True, False, False, False]
    page.bar.in_words.click()
    assert shown() == [False, True, False, False]
    page.bar.details.click()
    assert shown() == [False, False, False, True]
    press(page, Key.Key_Escape)
    assert shown() == [False, True, False, False]


@pytest.mark.parametrize("lang", ["en", "ru", "de"])
def test_what_endangers_is_never_cut(make_page: MakePage, lang: str) -> None:
    page = make_page(lang)
    table = page.panes.table
    for width in range(500, 1900, 350):
        page.resize(width, 800)
        for row in range(table.comparison.rowCount()):
            for number in range(table.comparison.columnCount()):
                cell, room = table.comparison.value(row, number), table.columnWidth(number)
                if cell.tone == "high":
                    is_folded = table.cells.needed_width(cell) > room
                    assert table.cells.needed_width(cell, folded=is_folded) <= room
                    assert table.rowHeight(row) >= (40 if is_folded else 30)


def test_widths_are_shared_out() -> None:
    needs = [Need(50, 90), Need(50, 60)]
    assert shared_widths(needs, 170) == [100, 70]
    assert sum(shared_widths(needs, 120)) == 120 and min(shared_widths(needs, 120)) >= 50
    assert shared_widths(needs, 80) == [90, 60]
    assert shared_widths([], 80) == []
    many = [Need(50, 60), Need(50, 140), Need(50, 70)]
    assert shared_widths(many, 200) == [60, 70, 70], "as many as possible are whole"


def test_beside_the_names_begins_a_whole_column(open_user: Callable[..., User]) -> None:
    user = open_user("de", window=(0, 0, 900, 560)).ready()
    open_place(user, ComparePlace("extradition_risk", view="table", chosen="KZ", column="extradition_risk"))
    table = user.one(ComparisonTable)
    assert table.horizontalScrollBar().value() > 0, "the chosen column is brought into view"
    assert 0 in {table.columnViewportPosition(column) for column in range(table.comparison.columnCount())}
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


# Taking it along


def test_ctrl_c_copies_the_table_in_its_order(page: ComparePage, qtbot: QtBot) -> None:
    page.panes.table.setFocus()
    with qtbot.waitSignal(page.notice_raised):
        QTest.keyClick(page.panes.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Country\tEntry with internal passport\t")
    assert [line.split("\t")[0] for line in lines[1:4]] == ["Kazakhstan", "Kyrgyzstan", "Armenia"]
    assert "yes (as of Jan 2026)" in lines[1]


def test_the_saved_table_is_what_is_shown(page: ComparePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.bar.countries_chosen.emit(("KZ", "AM", "GE"))
    path = tmp_path / "table.csv"
    with qtbot.waitSignal(page.notice_raised) as said:
        page.export.write(page.shown(), path)
    assert "table.csv" in said.args[0]
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [row["country"] for row in rows] == ["KZ", "AM", "GE"]
    assert [row["Entry with internal passport"] for row in rows] == ["yes", "with conditions", "no"]
    assert rows[0]["extradition_risk.as_of"] == "2026-02-12"


def test_a_table_that_can_not_be_saved_says_so(page: ComparePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.export.write(page.shown(), tmp_path / "no" / "table.csv")
    qtbot.waitUntil(page.banner.isVisible)


def test_a_place_from_before_an_import_may_name_what_is_gone(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(indicator="gone", order="gone", chosen="KZ", column="gone")
    assert page.panes.map.view.accessibleName().startswith("Map: ")
    assert len(names(page)) == 23
    page.bar.details.click()
    qtbot.waitUntil(lambda: "Sources" in panel_text(page))
