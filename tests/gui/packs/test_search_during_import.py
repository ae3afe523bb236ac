"""Between the commit of a pack and its index, what is found is of one generation or there is no answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from handbook.errors import IndexOutdated
from handbook.paths import Folders
from handbook.progress import CancelToken
from handbook.services.country import country_page
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.services.pack_history import installed_packs
from handbook.services.packs import import_pack
from handbook.ui.pages.country import CountryPageView
from handbook.ui.places import CountryPlace
from handbook.ui.search.nothing_view import NothingView
from tests.conftest import NOON
from tests.gui.packs.conftest import NEW_WORD, Packs
from tests.gui.window import User

OpenUser = Callable[..., User]
QUERY = "quokka"


@pytest.fixture(scope="session")
def second(packs: Packs) -> Path:
    """A statement of the next version has other words and is no longer dangerous."""
    press = packs.press
    statement = next(each for each in press.content.statements if each.risk == "high")
    text = {lang: f"{words} {NEW_WORD}" for lang, words in statement.text.items()}
    return press.pack("harmless.hbpack", press.with_statement(statement.id, text=text, risk="none"))


@pytest.fixture
def changed(packs: Packs) -> tuple[str, str, str]:
    """Id, country and words of that statement."""
    statement = next(each for each in packs.press.content.statements if each.risk == "high")
    return statement.id, statement.country, statement.text["en"]


def imported(folders: Folders, file: Path, meanwhile: Callable[[], None]) -> None:
    """Import a pack and do something once, after the commit and before the index."""
    before = version(folders)
    done = []

    def progress(_done: int, _total: int) -> None:
        if not done and version(folders) != before:
            done.append(True)
            meanwhile()

    import_pack(folders, file, NOON, "en", progress, CancelToken())
    assert done, "the import told nothing between commit and index"


def version(folders: Folders) -> int:
    return next(each.row.version for each in installed_packs(folders, NOON) if each.row.is_current)


def test_hits_are_never_of_two_generations(
    reader_folders: Folders, second: Path, changed: tuple[str, str, str]
) -> None:
    id_, country, words = changed
    query = Query(text=f'"{" ".join(words.split()[:6])}"', lang="en", literal=True)

    def signs() -> dict[str, list[str]]:
        return {hit.id: [sign.code for sign in hit.facts.signs] for hit in find(handbook, query).hits}

    def meanwhile() -> None:
        with pytest.raises(IndexOutdated):
            find(handbook, query)
        page = country_page(handbook, country, ("en",))
        row = next(row for topic in page.topics for row in topic.rows if row.id == id_)
        assert NEW_WORD in row.cells[0].text and row.risk == "none"

    with Handbook(reader_folders, lambda: NOON) as handbook:
        assert "risk_high" in signs()[id_]
        imported(reader_folders, second, meanwhile)
        assert "risk_high" not in signs()[id_]
        assert [hit.id for hit in find(handbook, Query(text=QUERY, lang="en")).hits] == [id_]


def test_the_window_waits_for_the_index_and_answers_then(
    open_user: OpenUser, reader_folders: Folders, second: Path, changed: tuple[str, str, str]
) -> None:
    user = open_user("en", reader_folders).ready()
    user.type("draft")
    user.until(lambda: bool(user.titles()))
    waiting = user.page.findChildren(NothingView)[0]

    def meanwhile() -> None:
        user.type(QUERY)
        user.until(waiting.isVisible)
        assert any("being built" in label.text() for label in waiting.findChildren(QLabel))

    imported(reader_folders, second, meanwhile)
    user.until(lambda: not waiting.isVisible() and any(NEW_WORD in title for title in user.titles()))
    user.window.go(CountryPlace(changed[1], statement=changed[0]))
    user.until(lambda: isinstance(user.page, CountryPageView) and not user.program.jobs.is_busy)
