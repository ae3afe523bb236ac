"""The pane beside the results."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from handbook.services.answers import answer
from handbook.services.country import CountryPage
from handbook.services.handbook import Handbook
from handbook.services.records import statement_detail
from handbook.ui.page import Surroundings
from handbook.ui.places import CountryPlace
from handbook.ui.reading.preview import PreviewPane
from tests.gui.reading.pages import rows_of, text_of


@pytest.fixture
def pane(qtbot: QtBot, surroundings: Surroundings) -> PreviewPane:
    made = PreviewPane(surroundings)
    qtbot.addWidget(made)
    made.resize(680, 640)
    made.show()
    return made


def question_of(handbook: Handbook, country: str) -> str:
    return next(held.record.id for held in handbook.reader.questions() if held.record.country == country)


def test_an_answer_names_how_many_statements_and_that_nobody_checked(
    pane: PreviewPane, march: Handbook
) -> None:
    found = answer(march, question_of(march, "KZ"), ("ru",))
    pane.show_answer(found)
    assert pane._title.text() == found.title
    assert str(len(found.rows)) in pane._note.text()
    assert "No editor has confirmed this." in pane._note.text()
    assert [each.key for each in pane.area.view.placed()] == [row.id for row in found.rows]


def test_open_leads_to_the_first_statement(pane: PreviewPane, march: Handbook, qtbot: QtBot) -> None:
    found = answer(march, question_of(march, "KZ"), ("ru",))
    pane.show_answer(found, {"россия"})
    with qtbot.waitSignal(pane.place_chosen) as chosen:
        pane.open_button.click()
    first = found.rows[0]
    assert chosen.args == [CountryPlace("KZ", first.record.topic, first.id, frozenset({"россия"}))]


def test_sources_of_an_answer_open_here_and_lead_back(
    pane: PreviewPane, march: Handbook, qtbot: QtBot
) -> None:
    found = answer(march, question_of(march, "KZ"), ("ru",))
    pane.show_answer(found)
    pane.area.view.link_chosen.emit(f"detail:{found.rows[1].id}")
    qtbot.waitUntil(lambda: found.rows[1].id in text_of(pane.area.view))
    assert pane._back.isVisible()
    pane._back.click()
    assert pane._title.text() == found.title and not pane._back.isVisible()


def test_a_statement_shows_its_sources_with_the_whole_address(pane: PreviewPane, march: Handbook) -> None:
    detail = statement_detail(march, "am-entry-air-only", ("ru",))
    pane.show_statement(detail)
    text = text_of(pane.area.view)
    assert "Nobody: no editor has confirmed this." in text
    for source in detail.sources:
        assert source.title in text and (source.url or "") in text


def test_an_address_is_copied_exactly(pane: PreviewPane, march: Handbook, qtbot: QtBot) -> None:
    from handbook.ui.reading.follower import copy_link

    address = "https://example.org/%D0%B0?q=1&r=a+b#c"
    with qtbot.waitSignal(pane.notice_raised):
        pane.area.view.anchorClicked.emit(copy_link(address))
    assert QGuiApplication.clipboard().text() == address


def test_links_out_are_shown_and_not_opened(pane: PreviewPane) -> None:
    pane.area.view.link_chosen.emit("https://раураl.com/вход")
    bar = pane.area.address_bar
    assert bar.isVisible() and bar.address().startswith("https://xn--") and bar.address().isascii()
    bar._copy.click()
    assert QGuiApplication.clipboard().text() == bar.address()


def test_a_link_to_nothing_says_so(pane: PreviewPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.notice_raised) as raised:
        pane.area.view.link_chosen.emit("handbook:no-such-record")
    assert "nowhere" in raised.args[0]


@pytest.mark.parametrize(("name", "country"), [("am-entry-air-only", "AM"), ("KZ", "KZ")])
def test_links_in_the_handbook_navigate(pane: PreviewPane, qtbot: QtBot, name: str, country: str) -> None:
    with qtbot.waitSignal(pane.place_chosen) as chosen:
        pane.area.view.link_chosen.emit(f"handbook:{name}")
    assert chosen.args[0].code == country


def test_a_country_in_short(pane: PreviewPane, kazakhstan: CountryPage) -> None:
    pane.show_country(kazakhstan)
    text = text_of(pane.area.view)
    assert "Риск выдачи России" in text and "112" in text
    assert rows_of(kazakhstan)[0].cells[0].text[:30] in text
    pane.clear()
    assert text_of(pane.area.view).strip() == "" and not pane._head.isVisible()
