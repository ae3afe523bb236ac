"""During an import what is found is of one generation; after one that was killed too, or there is no answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from handbook.errors import IndexOutdated
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.country import country_page
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.services.packs import import_pack
from handbook.services.preparation import prepare_index
from handbook.ui.pages.country import CountryPageView
from handbook.ui.places import CountryPlace
from handbook.ui.search.nothing_view import NothingView
from tests.conftest import NOON
from tests.gui.packs.library import NEW_WORD, Packs
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


def commit_alone(folders: Folders, file: Path) -> None:
    """What an import leaves that is killed between its commit and putting its index in place."""
    old = folders.index.with_name("old")
    shutil.copytree(folders.index, old)
    import_pack(folders, file, NOON, ignore_progress, CancelToken())
    shutil.rmtree(folders.index)
    old.replace(folders.index)


def test_hits_are_never_of_two_generations(
    reader_folders: Folders, second: Path, changed: tuple[str, str, str]
) -> None:
    id_, country, words = changed
    query = Query(text=f'"{" ".join(words.split()[:6])}"', lang="en", literal=True)

    def signs() -> dict[str, list[str]]:
        return {hit.id: [sign.code for sign in hit.facts.signs] for hit in find(handbook, query).hits}

    with Handbook(reader_folders, lambda: NOON) as handbook:
        assert "risk_high" in signs()[id_]
        commit_alone(reader_folders, second)
        with pytest.raises(IndexOutdated):
            find(handbook, query)
        page = country_page(handbook, country, ("en",))
        row = next(row for topic in page.topics for row in topic.rows if row.id == id_)
        assert NEW_WORD in row.cells[0].text and row.risk == "none"
        prepare_index(reader_folders, ignore_progress, CancelToken())
        assert "risk_high" not in signs()[id_]
        assert [hit.id for hit in find(handbook, Query(text=QUERY, lang="en")).hits] == [id_]


def test_until_the_commit_all_is_old_and_then_all_is_new(
    reader_folders: Folders, second: Path, changed: tuple[str, str, str]
) -> None:
    id_, _, words = changed
    query, seen = Query(text=f'"{" ".join(words.split()[:6])}"', lang="en", literal=True), []

    def look(done: int, total: int) -> None:
        hit = next(hit for hit in find(handbook, query).hits if hit.id == id_)
        seen.append((done, "risk_high" in [sign.code for sign in hit.facts.signs]))

    with Handbook(reader_folders, lambda: NOON) as handbook:
        import_pack(reader_folders, second, NOON, look, CancelToken())
        look(101, 100)

    assert (seen[-1][1], all(dangerous for done, dangerous in seen if done < 90)) == (False, True)


def test_the_window_waits_for_the_index_and_answers_then(
    open_user: OpenUser, reader_folders: Folders, second: Path, changed: tuple[str, str, str]
) -> None:
    user = open_user("en", reader_folders).ready()
    user.type("draft")
    user.until(lambda: bool(user.titles()))
    waiting = user.page.findChildren(NothingView)[0]

    commit_alone(reader_folders, second)
    user.type(QUERY)
    user.until(waiting.isVisible)
    assert any("being built" in label.text() for label in waiting.findChildren(QLabel))
    prepare_index(reader_folders, ignore_progress, CancelToken())
    user.until(lambda: not waiting.isVisible() and any(NEW_WORD in title for title in user.titles()))
    user.window.go(CountryPlace(changed[1], statement=changed[0]))
    user.until(lambda: isinstance(user.page, CountryPageView) and not user.program.backstage.jobs.is_busy)
