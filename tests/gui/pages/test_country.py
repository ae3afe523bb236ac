"""The page of a country."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook.ui.kit.buttons import IconButton, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.rows import ContentsRow
from handbook.ui.kit.wrapping_link import WrappingLink
from handbook.ui.page import Surroundings
from handbook.ui.pages.country import CountryPageView
from handbook.ui.places import CountriesPlace, CountryPlace, OrganisationsPlace

Open = Callable[..., CountryPageView]
DEADLINE = "am-entry-air-only"


@pytest.fixture
def opened(qtbot: QtBot, surroundings: Surroundings) -> Open:
    """Open a country and wait until it is there."""

    def open_(
        place: CountryPlace, languages: tuple[str, ...] = ("ru",), width: int = 1280, height: int = 800
    ) -> CountryPageView:
        page = CountryPageView(surroundings, languages)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_place(place)
        qtbot.waitUntil(lambda: bool(page.body.area.view.placed()) and page.body.area.view.is_filled)
        return page

    return open_


def text_of(page: CountryPageView) -> str:
    return page.body.area.view.toPlainText().replace("\u00a0", " ")


def topics(page: CountryPageView) -> list[str]:
    return [str(row.key) for row in page.body.contents.list.rows() if isinstance(row, ContentsRow)]


def test_a_country_shows_its_conflicts_age_and_dangers(opened: Open) -> None:
    page = opened(CountryPlace("kz"))
    text = text_of(page)
    assert text.count("Источники расходятся") == 2
    assert "перепроверьте · на " in text and "без даты · перепроверьте" in text
    assert page.header._name.text() == "Казахстан" and "Астана" in page.header._facts.text()
    dangerous = [row for row in page.body.contents.list.rows() if getattr(row, "is_dangerous", False)]
    assert "extradition" in [getattr(row, "key", None) for row in dangerous]
    assert "of 65" in page.body.contents._fresh.text()


def test_indicators_are_read_with_value_age_and_note(opened: Open) -> None:
    page = opened(CountryPlace("KZ"))
    strip = page.header.strip
    said = [strip.sentence(number) for number in range(8)]
    assert any("90 из 180" in sentence for sentence in said)
    assert any("Риск выдачи России. высокий. на 12.02.2026." in sentence for sentence in said)
    strip.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleName() == said[1]


def test_the_contents_lead_to_topics_and_follow_the_text(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("KZ"))
    view, contents = page.body.area.view, page.body.contents.list
    contents.choose("asylum")
    assert view.position() == ("asylum", 0)
    assert contents.chosen_key() == "asylum"
    view.verticalScrollBar().setValue(0)
    assert contents.chosen_key() == "summary"


def test_a_statement_is_brought_up_and_framed(opened: Open) -> None:
    page = opened(CountryPlace("AM", "entry", DEADLINE))
    view = page.body.area.view
    assert view.current_statement() == DEADLINE
    assert view.position()[0] == DEADLINE
    assert page.body.contents.list.chosen_key() == "entry"


def test_an_unknown_code_says_so(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = CountryPageView(surroundings, ("en",))
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.open_place(CountryPlace("QQ"))
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert "QQ" in page._nothing.accessibleName()
    assert page.find_in_page() is False
    with qtbot.waitSignal(page.place_chosen) as chosen:
        page._nothing.action_chosen.emit()
    assert chosen.args == [CountriesPlace()]


@pytest.mark.parametrize("percent", [100, 150])
def test_indicators_take_the_lines_they_need(opened: Open, look: Look, percent: int) -> None:
    """Names wrap as far as they must; before a value or a date is cut, there are two rows, then four."""
    strip = opened(CountryPlace("KZ")).header.strip
    look.set_text_percent(percent)
    strip.set_columns(8)
    heights = []
    for em in (140, 76, 60, 34):
        strip.resize(look.metrics.em(em), 200)
        heights.append(strip.sizeHint().height())
    line = QFontMetrics(look.fonts.body(12)).lineSpacing()
    one_row = heights[0]
    assert heights[1] == one_row + line
    assert 2 * one_row <= heights[2] <= 2 * (one_row + line)
    assert 4 * one_row <= heights[3] <= 4 * (one_row + line)


def test_find_in_page_counts_and_goes_round(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM"), ("ru", "de"))
    assert page.find_in_page()
    bar = page.body.find_bar
    bar.field.insert("самолет")
    bar.field.textEdited.emit("самолет")
    count = page.body.area.view.hit_count()
    assert count >= 3 and bar._count.text() == f"1 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar._count.text() == f"2 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._count.text() == f"{count} of {count}"
    bar.field.clear()
    bar.field.insert("нетакогослова")
    bar.field.textEdited.emit("нетакогослова")
    assert bar._count.text() == "not found"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden() and page.body.area.view.extraSelections() == []


def test_links_navigate_and_coming_back_leads_to_the_link(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM", "entry", DEADLINE))
    with qtbot.waitSignals([page.place_amended, page.place_chosen]):
        page.body.area.view.link_chosen.emit("handbook:KZ")
    amended: list[object] = []
    page.place_amended.connect(amended.append)
    with qtbot.waitSignal(page.place_chosen) as chosen:
        page.body.area.view.link_chosen.emit("handbook:KZ")
    assert chosen.args == [CountryPlace("KZ")]
    assert amended == [CountryPlace("AM", "entry", DEADLINE)]


def test_details_open_beside_the_text_and_close(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM", "entry"))
    detail = page.body.detail
    page.body.area.view.detail_requested.emit(DEADLINE)
    qtbot.waitUntil(detail.isVisible)
    assert DEADLINE in detail.area.view.toPlainText()
    assert not page.body.side.isVisible()
    QTest.keyClick(detail, Qt.Key.Key_Escape)
    assert not detail.isVisible() and page.body.side.isVisible()


def test_a_statement_is_copied_with_date_and_sources(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM", "entry", DEADLINE))
    with qtbot.waitSignal(page.notice_raised):
        page.body.area.view.copy_requested.emit(DEADLINE)
    copied = QGuiApplication.clipboard().text()
    assert "Армения" in copied and "на 2025" in copied and "https://" in copied and "**" not in copied


def test_two_languages_fold_the_side_column(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM"), ("ru", "de"))
    assert not page.body.side.isVisible() and page.body.languages_bar.isVisible()
    assert page.header.side_button.isVisible()
    page.header.side_button.click()
    assert page.body.side.isVisible()
    page.set_languages(("ru",))
    qtbot.waitUntil(lambda: not page.body.languages_bar.isVisible())
    assert page.body.side.isVisible() and "Einreise" not in text_of(page)


def test_the_language_button_asks_and_shows_what_is(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("AM"))
    with qtbot.waitSignal(page.second_language_requested):
        page.header.language_button.click()
    assert not page.header.language_button.isChecked()
    page.set_languages(("ru", "de"))
    qtbot.waitUntil(page.header.language_button.isChecked)


def test_a_narrow_window_has_one_column(opened: Open, look: Look, qtbot: QtBot) -> None:
    look.set_text_percent(200)
    page = opened(CountryPlace("AM", "asylum"), ("ru", "de"), 1280, 720)
    assert not page.body.contents.isVisible() and not page.header.strip.isVisible()
    assert "Риск выдачи России" in text_of(page)
    assert page.body.topics.chosen() == ("asylum",)
    page.header.side_button.click()
    assert page.body.side.isVisible() and not page.body.area.isVisible()


def test_refresh_keeps_the_reading_position(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("KZ"))
    view = page.body.area.view
    view.scroll_to("asylum", offset=150)
    before = view.position()
    with qtbot.waitSignal(view.filled):
        page.refresh()
    assert view.position() == before


def test_marks_of_a_search_are_hits(opened: Open) -> None:
    page = opened(CountryPlace("AM", marks=frozenset({"самолетом"})))
    view = page.body.area.view
    assert view.hit_count() >= 2
    assert any("F3" in hint for hint in page.key_hints())
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert view._hits.current == 0


def test_the_side_column_leads_to_organisations(opened: Open, qtbot: QtBot) -> None:
    page = opened(CountryPlace("KZ"))
    name = page.body.side.findChildren(WrappingLink)[0]
    with qtbot.waitSignal(page.place_chosen) as chosen:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert isinstance(chosen.args[0], OrganisationsPlace) and chosen.args[0].organisation
    with qtbot.waitSignal(page.notice_raised):
        page.body.side.findChildren(IconButton)[0].click()
    everyone = page.body.side.findChildren(TextButton)[0]
    with qtbot.waitSignal(page.place_chosen) as chosen:
        everyone.click()
    assert chosen.args[0].filter.country == "KZ"


def test_everything_has_a_name_for_screen_readers(opened: Open) -> None:
    page = opened(CountryPlace("KZ"))
    for widget in (page.header.strip, page.body.contents.list, page.body.area.view, page.body.side):
        assert widget.accessibleName()
    for button in page.findChildren(IconButton):
        assert button.accessibleName()
