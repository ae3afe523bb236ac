"""The first job, end to end: open, type, read the answer with its age and sources, see whom to call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.kit.buttons import PaintedButton, TextButton
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.row_list import RowList
from handbook.ui.places import CountryPlace, OrganisationsPlace, SearchPlace, SettingsPlace
from handbook.ui.reading.view import ReadingView
from handbook.ui.search.facets import FacetBar
from handbook.ui.search.repair_bar import RepairBar
from handbook.ui.search.suggestion_bar import SuggestionBar
from tests.gui.window import WAIT_MS, User, texts

OpenUser = Callable[..., User]


def best(user: User) -> tuple[str, ...]:
    key = user.one(RowList).chosen_key()
    assert isinstance(key, tuple)
    return key


def country_of_best(user: User) -> str | None:
    kind, id_, _ = best(user)
    if kind == "statement":
        return str(id_).split("-")[0].upper()
    if kind == "question":
        return "KZ" if "kz" in str(id_).split("-") else None
    return str(id_)


@pytest.mark.parametrize(
    ("lang", "query", "wanted"),
    [
        (
            "ru",
            "въезд в армению по внутреннему паспорту",
            {"q-am-enter-internal-passport", "am-entry-internal-passport"},
        ),
        (
            "en",
            "entering Armenia internal passport",
            {"q-am-enter-internal-passport", "am-entry-internal-passport"},
        ),
        ("ru", "ковчег", {"kovcheg"}),
        ("en", "kovcheg", {"kovcheg"}),
        ("ru", "Алматы", {"KZ"}),
    ],
)
def test_typing_finds_the_answer(open_user: OpenUser, lang: str, query: str, wanted: set[str]) -> None:
    user = open_user(lang).ready()
    user.type(query)
    user.until(lambda: user.page.result_count() > 0 and best(user)[1] in wanted)


@pytest.mark.parametrize(
    ("lang", "query"),
    [("en", "extradition kazakhstan"), ("de", "Abschiebung Kasachstan"), ("ru", "экстрадиция казахстан")],
)
def test_extradition_from_kazakhstan_in_three_languages(open_user: OpenUser, lang: str, query: str) -> None:
    user = open_user(lang).ready()
    user.type(query)
    user.until(lambda: user.page.result_count() > 0)
    user.until(lambda: country_of_best(user) == "KZ")


def test_the_preview_shows_statement_age_and_sources(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.type("country:KZ kind:statement Бажуков")
    user.until(lambda: user.page.result_count() > 0 and best(user)[1] == "kz-extradition-bazhukov-2026")
    user.until(lambda: "Семёна Бажукова" in user.one(ReadingView).toPlainText())
    text = user.one(ReadingView).toPlainText()
    assert "Высокий риск" in text
    assert "03.02.2026" in text
    assert "https://" in text


def test_enter_opens_the_country_at_the_statement_and_back_returns(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.type("country:KZ kind:statement Бажуков")
    user.until(lambda: user.page.result_count() > 0)
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    place = user.window.place
    assert isinstance(place, CountryPlace)
    assert (place.code, place.statement) == ("KZ", "kz-extradition-bazhukov-2026")
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(user.window.place, SearchPlace)
    assert user.window.top_bar.field.text() == "country:KZ kind:statement Бажуков"


def test_enter_leads_into_an_answer_of_no_single_country(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("kind:question lost passport abroad")
    user.until(lambda: best(user)[1] == "q-lost-passport")
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    user.until(lambda: "Foreign Ministry" in user.one(ReadingView).toPlainText())
    assert user.window.focusWidget() is user.one(ReadingView)


def test_where_there_is_no_room_for_an_answer_enter_opens_its_first_statement(open_user: OpenUser) -> None:
    user = open_user("en", text_size=200).ready()
    user.type("kind:question lost passport abroad")
    user.until(lambda: best(user)[1] == "q-lost-passport")
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    user.until(lambda: isinstance(user.window.place, CountryPlace) and bool(user.window.place.statement))


def test_an_organisation_is_found_and_its_card_opened(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("@EmigrantHelpBot")
    user.until(lambda: user.page.result_count() > 0 and best(user)[1] == "kovcheg")
    user.until(lambda: user.page.findChild(OrganisationCardView).isVisible())
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    assert user.window.place == OrganisationsPlace(organisation="kovcheg")


def test_the_wrong_keyboard_layout_is_repaired_and_can_be_taken_back(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.type("fhvtybz")
    user.until(lambda: user.page.result_count() > 0 and best(user)[1] == "AM")
    bar = user.one(RepairBar)
    bar.literal_asked.emit()
    user.until(lambda: not bar.isVisible())


def suggested(user: User) -> dict[str, TextButton]:
    return {
        button.label(): button
        for button in user.page.findChildren(TextButton)
        if isinstance(button.parent(), SuggestionBar) and button.isVisibleTo(user.window)
    }


def test_names_are_suggested_while_one_types_and_lead_there(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.type("алма")
    user.until(lambda: "Алматы · Казахстан" in suggested(user))
    suggested(user)["Алматы · Казахстан"].click()
    assert user.window.place == CountryPlace("KZ")
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    user.type("ковч")
    user.until(lambda: "Ковчег" in suggested(user))
    suggested(user)["Ковчег"].click()
    assert user.window.place == OrganisationsPlace(organisation="kovcheg")


def test_who_types_before_the_names_of_countries_are_there_sees_them_nevertheless(
    open_user: OpenUser,
) -> None:
    user = open_user("ru").ready()
    user.until(lambda: bool(texts(user.page)))
    are_there = threading.Event()
    user.program.backstage.jobs.read(
        Lane.PAGES, "other pages", lambda _: are_there.wait(WAIT_MS / 1000), lambda _: None
    )
    user.window.pages.set_languages(("de",))
    user.type("алма")
    user.until(lambda: any(label.startswith("Алматы") for label in suggested(user)))
    assert "Алматы · Kasachstan" not in suggested(user)

    are_there.set()

    user.until(lambda: "Алматы · Kasachstan" in suggested(user))


def test_what_led_somewhere_is_offered_again_until_it_is_forgotten(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.type("регистрация казахстан")
    user.until(lambda: user.page.result_count() > 0)
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    user.window.go(SearchPlace())
    offered = {button.label(): button for button in user.page.findChildren(TextButton) if button.isVisible()}
    assert "регистрация казахстан" in offered
    offered["Забыть это"].click()
    left = {button.label() for button in user.page.findChildren(TextButton) if button.isVisible()}
    assert "регистрация казахстан" not in left


def test_nothing_found_says_so_and_offers_a_way_on(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("qqqqxxzz wvvwvw")
    user.until(lambda: user.page.result_count() == 0)
    from handbook.ui.search.nothing_view import NothingView

    user.until(lambda: user.page.findChild(NothingView).isVisible())


def test_typing_on_another_page_leads_to_the_results(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    user.type("visa georgia")
    user.until(lambda: isinstance(user.window.place, SearchPlace) and user.page.result_count() > 0)


def test_the_second_language_stands_beside_the_first(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.window.go(CountryPlace("KZ"))
    user.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert len(user.window.top_bar.languages) == 2


def test_who_seeks_the_language_of_the_program_beside_that_of_the_content_is_led_there(
    open_user: OpenUser,
) -> None:
    user = open_user("de").ready()
    user.window.top_bar.language_menu().actions()[-1].trigger()
    assert isinstance(user.window.place, SettingsPlace)


def test_first_start_loads_by_itself_and_the_first_page_leaves_by_typing(
    open_user: OpenUser, tmp_path: Path
) -> None:
    from handbook.ui.places import WelcomePlace
    from tests.conftest import folders_in

    user = open_user("en", folders=folders_in(tmp_path / "new"), welcomed=False)
    assert isinstance(user.window.place, WelcomePlace)
    user.type("armenia")
    user.ready()
    user.until(lambda: user.page.result_count() > 0 and best(user)[1] == "AM")


def test_who_leaves_the_first_page_when_all_is_ready_finds_ways_in_and_filters(open_user: OpenUser) -> None:
    user = open_user("en", welcomed=False).ready()
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    begin = next(each for each in user.page.findChildren(TextButton) if each.label() == "Begin")
    begin.click()
    user.until(lambda: "People often ask" in texts(user.page) and "Countries" in texts(user.page))
    user.type("country:AM passport")
    user.until(lambda: "Country: Armenia" in chip_names(user))


def test_what_is_typed_as_a_scope_lights_its_chip_and_the_chip_takes_it_off(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("country:AM topic:entry passport")
    user.until(lambda: chip_names(user) >= {"Country: Armenia", "Topic: Entry and border"})
    box = user.window.top_bar.field

    country = chip(user, "Country: Armenia")
    country.setFocus()
    user.press(Qt.Key.Key_Delete)

    user.until(lambda: "Country" in chip_names(user) and user.page.result_count() > 0)
    assert box.text() == "topic:entry passport"
    assert "Topic: Entry and border" in chip_names(user)
    box.setFocus()
    user.type("passport")
    user.until(lambda: "Topic" in chip_names(user))


def test_another_choice_takes_the_place_of_a_typed_scope(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("kind:organisation yerevan")
    user.until(lambda: any(name.startswith("Organisations") for name in lit(user)))

    next(found for found in chips(user) if found.accessibleName().startswith("Guidance")).click()

    user.until(lambda: user.window.top_bar.field.text() == "yerevan" and user.page.result_count() > 0)
    assert any(name.startswith("Guidance") for name in lit(user))


def chips(user: User) -> list[PaintedButton]:
    return user.one(FacetBar).findChildren(PaintedButton)


def chip(user: User, name: str) -> PaintedButton:
    return next(found for found in chips(user) if found.accessibleName() == name)


def chip_names(user: User) -> set[str]:
    return {found.accessibleName() for found in user.page.findChildren(PaintedButton) if found.isVisible()}


def lit(user: User) -> set[str]:
    return {found.accessibleName() for found in chips(user) if found.isChecked()}
