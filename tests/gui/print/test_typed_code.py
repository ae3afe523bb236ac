"""The code of a printed sheet, typed into the search box."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace

from handbook.model.codes import LanguageTag
from handbook.model.records import Content
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.preparation import prepare_index
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from handbook.ui.pages.search import SearchPage
from tests.gui.window import User
from tests.unit.services.sheets.shelf import Shelf, with_statement

Open = Callable[..., User]


def shown(user: User) -> str:
    page = user.page
    assert isinstance(page, SearchPage)
    return page._sheet.view.toPlainText() if page._sheet is not None else ""


def test_a_typed_code_tells_what_has_changed_since(
    open_user: Open, own_folders: Folders, content: Content
) -> None:
    shelf = Shelf(own_folders.data, content)
    with contextlib.closing(shelf.signed()) as handbook:
        code = compose(handbook, SheetRequest("country", "AM", "en")).code
    assert code is not None
    changed = with_statement(
        content,
        "am-entry-air-only",
        lambda each: replace(each, text={**each.text, LanguageTag("en"): "Trains run again."}),
    )
    shelf.signed(changed, version=2).close()
    prepare_index(own_folders, ignore_progress, CancelToken())
    user = open_user(lang="en").ready()
    user.type(code.lower())
    user.until(lambda: "Trains run again." in shown(user))
    assert code in shown(user)
    user.type(f"{code[:-1]}{'0' if code[-1] != '0' else '1'}")
    user.until(lambda: "Trains" not in shown(user))
    user.type("asylum")
    page = user.page
    assert isinstance(page, SearchPage)
    user.until(lambda: page.result_count() > 0)
