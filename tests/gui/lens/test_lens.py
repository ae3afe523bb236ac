"""The lens: chosen in two clicks, always to be seen, cleared by one key, never written down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from handbook.model.lens import CLEAR, Lens
from handbook.ui.kit.buttons import TextButton
from handbook.ui.lens.panel import LensPanel
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.search import SearchPage
from handbook.ui.places import CountryPlace
from tests.gui.window import User

Open = Callable[..., User]


def opened_panel(user: User) -> LensPanel:
    button = user.window.top_bar.lens
    user.until(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return button.findChildren(LensPanel)[-1]


def choose(user: User, *keys: tuple[str, str]) -> None:
    panel = opened_panel(user)
    for group, code in keys:
        QTest.mouseClick(panel.chip(group, code), Qt.MouseButton.LeftButton)
    panel.close()


def page_text(user: User) -> str:
    page = user.page
    assert isinstance(page, CountryPageView)
    return page.body.area.view.toPlainText()


def test_two_clicks_choose_and_the_button_says_who(open_user: Open) -> None:
    user = open_user(lang="ru")
    choose(user, ("profile", "deserter"))
    assert user.window.top_bar.lens.summary() == "дезертир"
    assert "дезертир" in user.window.top_bar.lens.accessibleName()


def test_search_puts_the_country_and_the_person_first(open_user: Open) -> None:
    user = open_user(lang="ru").ready()
    user.type("экстрадиция")
    page = user.page
    assert isinstance(page, SearchPage)
    user.until(lambda: page.result_count() > 0)
    choose(user, ("profile", "deserter"), ("country", "KZ"))
    user.until(lambda: page._results.hits()[0].id.startswith("kz-"))
    assert sum(hit.id.startswith("kz-") for hit in page._results.hits()[:5]) >= 4


def test_a_country_page_brings_out_what_names_the_person_and_marks_the_rest(open_user: Open) -> None:
    user = open_user(lang="en")
    user.window.go(CountryPlace("KZ"))
    user.until(lambda: "Zhilin" in page_text(user))
    assert "For the chosen person" not in page_text(user)
    choose(user, ("profile", "deserter"))
    user.until(lambda: page_text(user).lstrip().startswith("For the chosen person"))
    assert "for the chosen person" in page_text(user)
    assert "for other people" in page_text(user)
    rows = user.page.body.contents.list.rows()  # type: ignore[attr-defined]
    assert rows[0].title == "For the chosen person"


def test_one_key_clears(open_user: Open) -> None:
    user = open_user(lang="en")
    user.window.go(CountryPlace("KZ"))
    choose(user, ("profile", "deserter"), ("country", "KZ"))
    user.until(lambda: "For the chosen person" in page_text(user))
    user.window.activateWindow()
    user.until(user.window.isActiveWindow)
    user.press(Qt.Key.Key_F8)
    user.until(lambda: "For the chosen person" not in page_text(user))
    assert user.window.top_bar.lens.summary() == ""


def test_what_contradicts_goes_when_the_other_is_chosen(open_user: Open) -> None:
    user = open_user(lang="en")
    choose(user, ("profile", "no_foreign_passport"), ("document", "foreign_passport"))
    assert user.window.top_bar.lens.summary() == "foreign passport"
    choose(user, ("document", "internal_passport"), ("document", "none"))
    assert user.window.top_bar.lens.summary() == "no passport"


def test_it_survives_another_language_of_the_program_but_no_file(open_user: Open) -> None:
    user = open_user(lang="en")
    choose(user, ("profile", "deserter"))
    user.window.ui_language_chosen.emit("de")
    user.until(lambda: user.window.top_bar.lens.summary() == "Deserteur")
    user.window.save_settings()
    folder = user.program._folders.data
    assert folder.is_dir()
    names = ("settings.json", "settings.toml", "settings.ini")
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.name in names)
    assert b"deserter" not in written


def test_esc_closes_the_panel_and_tab_stays_inside(open_user: Open) -> None:
    user = open_user(lang="en")
    panel = opened_panel(user)
    assert panel.isVisible()
    for _ in range(8):
        QTest.keyClick(panel, Qt.Key.Key_Tab)
        focus = panel.focusWidget()
        assert focus is not None and panel.isAncestorOf(focus)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    user.until(lambda: not user.window.top_bar.lens.findChildren(LensPanel))


def test_the_rules_of_a_lens() -> None:
    deserter = Lens(("deserter",), ("internal_passport",))
    assert deserter.fit(("deserter", "activist")) == "named"
    assert deserter.fit(("no_foreign_passport",)) == "named"
    assert deserter.fit(("any",)) == "general"
    assert deserter.fit(("activist",)) == "other"
    assert CLEAR.fit(("activist",)) == "general"


def test_the_start_page_asks_the_questions_of_this_person_in_this_country(open_user: Open) -> None:
    user = open_user(lang="en").ready()
    page = user.page
    assert isinstance(page, SearchPage)
    questions = page._start._questions
    before = [button.label() for button in questions.findChildren(TextButton)]
    choose(user, ("profile", "deserter"), ("country", "KZ"))

    def asks_for_kazakhstan() -> bool:
        labels = [button.label() for button in questions.findChildren(TextButton)]
        return labels != before and "Kazakhstan" in labels[0]

    user.until(asks_for_kazakhstan)
