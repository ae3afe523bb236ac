"""What an update changed in what is kept, and in what was printed. With real signed packs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from handbook.model.codes import LanguageTag
from handbook.model.records import Content
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.preparation import prepare_index
from handbook.services.private.keeping import keep_bookmark
from handbook.services.private.notes import PrivateNotes
from handbook.ui.kit.rows import row_key
from handbook.ui.notes.names import CHANGE
from handbook.ui.pages.print import PrintPage
from handbook.ui.places import CountryPlace, NotesPlace, PrintPlace, SearchPlace
from tests.conftest import NOON
from tests.gui.notes.everything_shown import widgets_with
from tests.gui.notes.keeper import SECRET, NotesUser
from tests.unit.services.sheets.shelf import Shelf, with_statement
from tests.unit.vault.cheap import CHEAP

Begin = Callable[..., NotesUser]
STATEMENT = "am-entry-air-only"


@pytest.fixture
def updated(begin: Begin, own_folders: Folders, content: Content) -> NotesUser:
    """Two statements were bookmarked; then a pack changed one and left the other out."""
    shelf = Shelf(own_folders.data, content)
    gone = next(each.id for each in content.statements if each.country == "GE")
    with contextlib.closing(shelf.signed()) as handbook:
        notes = PrivateNotes(own_folders, lambda: NOON, CHEAP)
        notes.create(SECRET)
        for id_ in (STATEMENT, gone):
            keep_bookmark(notes, handbook, "statement", id_, "en")
        notes.lock()
    changed = with_statement(
        content,
        STATEMENT,
        lambda each: replace(each, text={**each.text, LanguageTag("en"): "Trains run again."}),
    )
    left = replace(
        changed,
        statements=tuple(each for each in changed.statements if each.id != gone),
        questions=tuple(each for each in changed.questions if gone not in each.answer),
    )
    left = replace(
        left,
        statements=tuple(
            replace(e, conflicts_with=()) if gone in e.conflicts_with else e for e in left.statements
        ),
    )
    shelf.signed(left, version=2).close()
    prepare_index(own_folders, ignore_progress, CancelToken())
    user = begin()
    user.unlock()
    user.until(lambda: len(user.desk.changes) == 2)
    return user


def choose_change(user: NotesUser, number: int) -> None:
    user.until(lambda: f"{CHANGE}{user.desk.changes[number].entry.id}" in keys(user))
    user.view.pane.list.choose(f"{CHANGE}{user.desk.changes[number].entry.id}")


def keys(user: NotesUser) -> list[object]:
    return [row_key(row) for row in user.view.pane.list.rows()]


def test_what_changed_stands_on_top_word_by_word(updated: NotesUser) -> None:
    updated.until(lambda: bool(widgets_with("What changed in what you saved")))
    choose_change(updated, 1)
    shown = updated.view.detail.body.toPlainText()
    assert "Before" in shown and "Now" in shown
    assert "Trains run again." in shown
    updated.view.detail.buttons["open"].click()
    updated.until(lambda: isinstance(updated.window.place, CountryPlace))
    assert updated.window.place == CountryPlace("AM", "entry", STATEMENT)


def test_what_is_gone_keeps_its_text_and_says_so(updated: NotesUser) -> None:
    choose_change(updated, 0)
    bookmark = updated.desk.changes[0].before
    assert bookmark is not None
    assert widgets_with("No longer in the handbook")
    assert bookmark.text.split("\n")[0] in updated.view.detail.body.toPlainText()
    assert "open" not in updated.view.detail.buttons


def test_what_was_read_is_told_no_more(updated: NotesUser) -> None:
    for left in (1, 0):
        choose_change(updated, 0)
        updated.view.detail.buttons["seen"].click()
        updated.until(lambda left=left: len(updated.desk.changes) == left)  # type: ignore[misc]
    assert not widgets_with("What changed in what you saved")
    assert updated.desk.contents is not None
    assert len(updated.desk.contents.bookmarks) == 2


def test_a_sheet_saved_while_notes_are_open_is_registered(
    begin: Begin, own_folders: Folders, content: Content, tmp_path: Path
) -> None:
    Shelf(own_folders.data, content).signed().close()
    prepare_index(own_folders, ignore_progress, CancelToken())
    user = begin()
    user.set_passphrase()
    user.window.go(PrintPlace(("AM",)))
    user.settled()
    page = user.page
    assert isinstance(page, PrintPage)
    page.save_to(tmp_path / "am.pdf")
    user.until(lambda: bool(user.desk.contents and user.desk.contents.sheets))
    assert user.desk.contents is not None
    code = user.desk.contents.sheets[0].code
    user.window.go(NotesPlace())
    assert user.rows() == ["Country sheet: Armenia"]
    user.view.pane.list.choose_first()
    user.view.detail.buttons["sheet"].click()
    assert user.window.place == SearchPlace(code)
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    user.lock()
    user.window.go(PrintPlace(("AM",)))
    page.save_to(tmp_path / "again.pdf")
    user.settled()
    user.window.go(NotesPlace())
    user.unlock()
    assert len(user.rows()) == 1
