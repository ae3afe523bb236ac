"""The help in the window: the right chapter on F1, links between chapters, words found, room on a small screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from handbook.model.articles import Heading, Item, Paragraph, Picture, parse_article
from handbook.model.markup import faults, links
from handbook.paths import resources_folder
from handbook.services.help import help_articles
from handbook.ui.pages.help import HelpPage
from handbook.ui.pages.keys import KeysPage
from handbook.ui.places import CountryPlace, HelpPlace, PacksPlace, SearchPlace, SettingsPlace
from tests.gui.window import User

OpenUser = Callable[..., User]


def help_page(user: User) -> HelpPage:
    user.until(lambda: isinstance(user.page, HelpPage))
    settle(user)
    assert isinstance(user.page, HelpPage)
    return user.page


def settle(user: User) -> None:
    user.until(lambda: not user.program.backstage.jobs.is_busy)


def heading(page: HelpPage) -> str:
    return page.view.toPlainText().split("\n")[0]


def test_f1_explains_the_page_one_is_on_and_back_returns_there(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    for place, chapter in (
        (PacksPlace(), "Packs and updates"),
        (CountryPlace("KZ"), "Countries, routes, deadlines"),
        (SettingsPlace(), "What is kept and what is not"),
        (SearchPlace(), "Finding an answer"),
    ):
        user.window.go(place)
        user.until(lambda: not user.program.backstage.jobs.is_busy)
        before = user.page
        user.press(Qt.Key.Key_F1)
        assert heading(help_page(user)) == chapter
        user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert user.page is before


def test_a_link_opens_another_chapter(open_user: OpenUser) -> None:
    user = open_user("ru").ready()
    user.window.go(HelpPlace("start"))
    page = help_page(user)
    page.view.link_chosen.emit("handbook:help-privacy")
    settle(user)
    assert heading(page) == "Что хранится, а что нет"
    assert page.contents.chosen_key() == "privacy"
    assert "\\u" not in page.view.toPlainText(), "a sign that can't be shown"


def test_the_list_of_keys_is_one_row_away(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.window.go(HelpPlace())
    page = help_page(user)
    page.contents.choose("keys")
    page.contents.setFocus()
    user.press(Qt.Key.Key_Return)
    assert isinstance(user.page, KeysPage)


def test_words_are_found_in_a_chapter(open_user: OpenUser) -> None:
    user = open_user("de").ready()
    user.window.go(HelpPlace("trust"))
    page = help_page(user)
    user.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.view.find_text("gestrichelt") == 1


def test_on_a_small_screen_chapters_are_a_menu(open_user: OpenUser) -> None:
    user = open_user("en", text_size=200, window=(0, 0, 1280, 720)).ready()
    user.window.resize(1280, 720)
    user.window.go(HelpPlace("start"))
    page = help_page(user)
    assert page.menu.isVisible() and not page.contents.isVisible()
    page.menu.choice_changed.emit(("print",))
    settle(user)
    assert heading(page) == "Sheets on paper"
    assert page.view.document().size().width() <= page.view.viewport().width()


@pytest.mark.parametrize("lang", ["en", "ru", "de"])
def test_every_chapter_is_whole_in_every_language(lang: str) -> None:
    english = help_articles(resources_folder(), "en")
    articles = help_articles(resources_folder(), lang)
    assert [article.chapter for article in articles] == [article.chapter for article in english]
    chapters = {article.chapter for article in articles}
    for article, model in zip(articles, english, strict=True):
        assert [type(block) for block in article.blocks] == [type(block) for block in model.blocks]
        texts = [b.description if isinstance(b, Picture) else b.text for b in article.blocks]
        assert [faults(text) for text in texts] == [[]] * len(texts)
        for address in (address for text in texts for address in links(text)):
            assert address.removeprefix("handbook:help-") in chapters


def test_a_language_without_a_help_of_its_own_gets_the_english_one() -> None:
    assert help_articles(resources_folder(), "hy") == help_articles(resources_folder(), "en")


def test_blocks_of_an_article() -> None:
    article = parse_article(
        "x", "# T\n\nOne\ntwo.\n\n## H\n\n1. First\n  goes on\n2. Second\n\n- dot\n\n![What](name)\n"
    )
    assert article.title == "T"
    assert article.blocks == (
        Paragraph("One two."), Heading("H"), Item("First goes on", 1), Item("Second", 2), Item("dot"),
        Picture("name", "What"),
    )  # fmt: skip
