"""The directory of organisations: filters, list, card, keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from handbook.paths import Folders
from handbook.services.filters import Filter
from handbook.services.handbook import Handbook
from handbook.services.organisations import organisation_list
from handbook.ui.kit.look import Look
from handbook.ui.kit.rows import HeaderRow, OrganisationRow
from handbook.ui.page import Surroundings
from handbook.ui.pages.organisations import OrganisationsPage
from handbook.ui.places import OrganisationsPlace, SearchPlace
from tests.gui.contacts.desk import CAPTURED, CLOSED, SATURDAY

Open = Callable[..., OrganisationsPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Open the page at a place and wait for its list and its card."""

    def open_(
        surroundings: Surroundings, place: OrganisationsPlace, width: int = 1180, height: int = 720
    ) -> OrganisationsPage:
        page = OrganisationsPage(surroundings, ("en",))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_place(place)
        qtbot.waitUntil(lambda: bool(page.list.rows()) and page.card.body is not None)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.take_focus()
        return page

    return open_


def names(page: OrganisationsPage) -> list[str]:
    return [str(row.key) for row in page.list.rows() if isinstance(row, OrganisationRow)]


def headers(page: OrganisationsPage) -> list[tuple[str, str]]:
    return [(row.title, row.note) for row in page.list.rows() if isinstance(row, HeaderRow)]


def shown_card(page: OrganisationsPage) -> str | None:
    return page.card.body.card.row.id if page.card.body is not None else None


def expected(folders: Folders, wanted: Filter) -> list[str]:
    with Handbook(folders, lambda: SATURDAY) as handbook:
        return [entry.row.id for entry in organisation_list(handbook, wanted, "en").rows]


def test_without_a_country_all_stand_in_one_group(opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace())
    assert headers(page) == [("All organisations", "111")]
    assert len(names(page)) == 111


def test_a_country_has_its_own_first_then_those_from_anywhere(
    opened: Open, surroundings: Surroundings
) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")))
    assert headers(page) == [("Working in: Armenia", "15"), ("Help from any country", "17")]
    assert page.filters.count.text() == "32 organisations, 15 of them in the country"


def test_filters_narrow_and_their_counts_are_true(
    qtbot: QtBot, opened: Open, surroundings: Surroundings, data_folders: Folders
) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")))
    bar = page.filters
    for chip, field in ((bar.service, "service"), (bar.language, "language"), (bar.channel, "channel")):
        assert chip._choices
        for choice in chip._choices:
            passing = expected(data_folders, Filter(country="AM", **{field: choice.key}))
            assert choice.count == len(passing), choice
    with qtbot.waitSignal(page.place_amended) as amended:
        bar.service.choice_changed.emit(("shelter",))
    assert amended.args == [OrganisationsPlace(Filter(country="AM"))]  # nothing chosen in the chip itself
    bar.service.set_chosen(["shelter"])
    with qtbot.waitSignal(page.place_amended) as amended:
        bar.service.choice_changed.emit(("shelter",))
    assert amended.args == [OrganisationsPlace(Filter(country="AM", service="shelter"))]
    wanted = expected(data_folders, Filter(country="AM", service="shelter"))
    qtbot.waitUntil(lambda: names(page) == wanted)


def test_choices_that_nothing_passes_stand_at_the_end(opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM", channel="telegram")))
    counts = [choice.count or 0 for choice in page.filters.service._choices]
    assert 0 in counts and all(counts[: counts.index(0)]) and not any(counts[counts.index(0) :])


def test_open_now_says_by_which_clock_and_keeps_unknown_hours(
    qtbot: QtBot, opened: Open, surroundings: Surroundings
) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="KZ")))
    assert page.filters.open_now.accessibleName() == "Open now Sat 16:40 · Almaty"
    assert "unhcr-kz" in names(page)
    qtbot.keyClick(page.filters.open_now, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "unhcr-kz" not in names(page))  # closed on Saturday
    rows = {row.key: row for row in page.list.rows() if isinstance(row, OrganisationRow)}
    assert rows["kibhr"].tags[0].text == "hours unknown"
    assert rows["kz-emergency"].tags[0].text == "open day and night"
    assert page.filters.count.text().endswith("; hours unknown: 23")


def test_the_selection_shows_its_card_at_once(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")))
    assert shown_card(page) == names(page)[0] == page.list.chosen_key()
    with qtbot.waitSignal(page.place_amended) as amended:
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert amended.args == [OrganisationsPlace(Filter(country="AM"), names(page)[1])]
    qtbot.waitUntil(lambda: shown_card(page) == names(page)[1])


def test_a_place_opens_its_organisation(opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM"), "kovcheg"))
    assert page.list.chosen_key() == shown_card(page) == "kovcheg"


def test_another_kind_of_place_is_our_bug(opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace())
    with pytest.raises(TypeError):
        page.open_place(SearchPlace())


def test_by_keyboard_alone(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM"), "kovcheg"))
    assert page.list.hasFocus()
    with qtbot.waitSignal(page.notice_raised) as notice:
        qtbot.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "@EmigrantHelpBot"
    assert notice.args == ["Copied: @EmigrantHelpBot"]
    assert page.card.body is not None and page.card.body.shows_code
    qtbot.keyClick(page.list, Qt.Key.Key_Q)
    assert not page.card.body.shows_code
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.list, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text().startswith("Kovcheg (The Ark)\n")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.card.isAncestorOf(page.focusWidget())
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.filters.country.hasFocus()


def test_the_key_hints_follow_the_panes(opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace())
    assert page.key_hints() == ("↑↓ choose", "Ctrl+C copy the contact", "Q show the QR code")


def test_nothing_passes_and_the_way_out(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")))
    nothing = Filter(country="AM", service="money", language="de", channel="phone")
    page.open_place(OrganisationsPlace(nothing))
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.accessibleName().startswith("No organisation passes these filters.")
    assert shown_card(page) is None
    page.take_focus()
    button = page.focusWidget()
    assert isinstance(button, QPushButton) and button.text() == "Clear the filters"
    with qtbot.waitSignal(page.place_amended) as amended:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert amended.args[0].filter == Filter()
    qtbot.waitUntil(lambda: len(names(page)) == 111)


def test_captured_and_closed_ones_are_struck_out(opened: Open, spoilt: Surroundings) -> None:
    page = opened(spoilt, OrganisationsPlace(Filter(country="AM"), CAPTURED))
    rows = {row.key: row for row in page.list.rows() if isinstance(row, OrganisationRow)}
    for id_, sign in ((CAPTURED, "Contact taken over — do not write"), (CLOSED, "Closed")):
        assert rows[id_].is_withdrawn and rows[id_].channel == ""
        assert [tag.text for tag in rows[id_].tags] == [sign] and rows[id_].tags[0].solid
    assert shown_card(page) == CAPTURED
    assert page.card.body is not None and page.card.body.vcard is None


def test_keys_do_nothing_on_a_captured_one(qtbot: QtBot, opened: Open, spoilt: Surroundings) -> None:
    page = opened(spoilt, OrganisationsPlace(Filter(country="AM"), CAPTURED))
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.list, Qt.Key.Key_Q)
    assert QGuiApplication.clipboard().text() == "before"
    assert page.card.body is not None and not page.card.body.shows_code


def test_one_pane_where_it_is_narrow(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")), width=700)
    assert page.list.isVisible() and not page.card.isVisible() and page.filters.fold.isVisible()
    assert not page.filters.country.isVisible() and page.filters.fold.accessibleName() == "Filters 1"
    with qtbot.waitSignal(page.hints_changed):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert not page.list.isVisible() and page.card.isVisible()
    assert page.key_hints()[0] == "Esc back to the list"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.isVisible() and page.list.hasFocus() and not page.card.isVisible()
    qtbot.mouseClick(page.filters.fold, Qt.MouseButton.LeftButton)
    assert page.filters.country.isVisible()


def test_a_place_with_an_organisation_opens_its_card_where_it_is_narrow(
    opened: Open, surroundings: Surroundings, look: Look
) -> None:
    look.set_text_percent(200)
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM"), "kovcheg"), width=1180)
    assert page.card.isVisible() and not page.list.isVisible()


def test_widening_brings_both_panes_back(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM")), width=700)
    page.resize(1180, 720)
    qtbot.waitUntil(lambda: page.list.isVisible() and page.card.isVisible())
    assert page.filters.country.isVisible() and not page.filters.fold.isVisible()
    assert set(page.splitter_sizes()) == {"organisations"}


def test_another_language_keeps_the_spot(qtbot: QtBot, opened: Open, surroundings: Surroundings) -> None:
    page = opened(surroundings, OrganisationsPlace(Filter(country="AM"), "kovcheg"))
    page.set_languages(("ru",))
    qtbot.waitUntil(lambda: page.card.body is not None and page.card.body.card.row.name == "Ковчег")
    assert page.list.chosen_key() == "kovcheg"
