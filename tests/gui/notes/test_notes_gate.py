"""Notes that are not open: none yet, locked, damaged, erased."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from handbook.paths import Folders
from handbook.temporary import HeldFolder
from handbook.ui.kit.buttons import TextButton
from handbook.ui.places import NotesPlace
from tests.gui.notes.everything_shown import widgets_with
from tests.gui.notes.keeper import SECRET, NotesUser
from tests.gui.window import User

Begin = Callable[..., NotesUser]
CANARY = "zzquailzz"


def test_without_a_passphrase_nothing_is_kept_and_the_page_says_so(
    begin: Begin, own_folders: Folders
) -> None:
    begin()
    assert widgets_with("Nothing is kept here yet")
    assert widgets_with("What it does not protect from")
    assert not own_folders.private.exists()
    assert not widgets_with("Notes locked")


def test_a_passphrase_must_be_long_and_typed_twice_alike(begin: Begin, own_folders: Folders) -> None:
    user = begin()
    new = user.gate.new
    assert new is not None
    QTest.keyClicks(new.first.field, "short")
    new.button.click()
    assert "5 of at least 12" in new.hint()
    QTest.keyClicks(new.first.field, " but longer now")
    assert "six words" in new.hint()
    QTest.keyClicks(new.second.field, "something else")
    new.button.click()
    assert new.hint() == "The second field says something else."
    assert not own_folders.private.exists()


def test_a_passphrase_opens_an_empty_list(keeper: NotesUser, own_folders: Folders) -> None:
    assert own_folders.private.exists()
    assert keeper.rows() == []
    assert widgets_with("Nothing is kept yet.")
    assert widgets_with("Notes close in 5:00")


def test_locked_notes_tell_neither_titles_nor_counts(keeper: NotesUser) -> None:
    keeper.write(f"Title {CANARY}", f"Text {CANARY}")
    keeper.lock()
    keeper.settled()
    assert widgets_with(CANARY) == []
    assert widgets_with("Notes locked")
    assert widgets_with("Forgotten? It can’t be opened then, only erased.")
    assert keeper.desk.contents is None


def test_only_the_passphrase_opens_them(keeper: NotesUser) -> None:
    keeper.write("Call back", "on Tuesday")
    keeper.lock()
    keeper.unlock("correct horse battery stable")
    assert not keeper.desk.is_open
    assert "This is not the passphrase" in keeper.gate.said()
    assert keeper.gate.passphrase is not None
    assert keeper.gate.passphrase.text() == ""
    keeper.unlock()
    assert keeper.rows() == ["Call back"]


def test_erasing_asks_for_a_word(keeper: NotesUser, own_folders: Folders) -> None:
    keeper.write("Call back", "on Tuesday")
    keeper.lock()
    keeper.until(lambda: keeper.gate.erasing is not None)
    erasing = keeper.gate.erasing
    assert erasing is not None
    assert erasing.isHidden()
    assert not erasing.button.isEnabled()
    QTest.keyClicks(erasing.field, "eras")
    assert not erasing.button.isEnabled()
    QTest.keyClicks(erasing.field, "e")
    erasing.button.click()
    keeper.until(lambda: keeper.gate.new is not None)
    assert not own_folders.private.exists()


def test_a_damaged_file_offers_the_backup(keeper: NotesUser, own_folders: Folders) -> None:
    keeper.write("First", "one")
    keeper.lock()
    keeper.unlock()
    keeper.write("Second", "two")
    keeper.lock()
    keeper.settled()
    data = bytearray(own_folders.private.read_bytes())
    data[:40] = bytes(40)
    own_folders.private.write_bytes(data)
    keeper.desk.look()
    keeper.until(lambda: bool(restore_buttons(keeper)))
    restore_buttons(keeper)[0].click()
    keeper.until(lambda: keeper.gate.passphrase is not None)
    keeper.unlock()
    assert "First" in keeper.rows()


def restore_buttons(user: NotesUser) -> list[TextButton]:
    shown = user.gate.findChildren(TextButton)
    return [button for button in shown if button.label() == "Restore the backup" and button.isVisible()]


def test_a_temporary_folder_can_keep_none(open_user: Callable[..., User], own_folders: Folders) -> None:
    held = HeldFolder(own_folders.data.parent, own_folders.data.name)
    folders = dataclasses.replace(own_folders, held=(held,))
    user = open_user("en", folders=folders).ready()
    found = NotesUser(user.program, user.qtbot)
    user.window.go(NotesPlace())
    found.until(lambda: bool(widgets_with("temporary folder")))
    assert found.gate.new is None


def test_another_passphrase_takes_the_place_of_the_old_one(keeper: NotesUser) -> None:
    keeper.write("Call back", "on Tuesday")
    house = keeper.view.housekeeping
    house.show_passphrase()
    assert house.old is not None
    assert house.new is not None
    QTest.keyClicks(house.old.field, SECRET)
    other = "eleven purple lanterns sing"
    QTest.keyClicks(house.new.first.field, other)
    QTest.keyClicks(house.new.second.field, other)
    house.new.button.click()
    keeper.until(lambda: keeper.banner.isVisible())
    keeper.lock()
    keeper.unlock(SECRET)
    assert not keeper.desk.is_open
    keeper.unlock(other)
    assert keeper.rows() == ["Call back"]


@pytest.mark.parametrize("lang", ["ru", "de"])
def test_the_words_to_erase_are_in_the_language_of_the_program(begin: Begin, lang: str) -> None:
    user = begin(lang)
    user.set_passphrase()
    user.view.housekeeping.show_erase()
    erasing = user.view.housekeeping.erasing
    assert erasing is not None
    erasing.field.setText("")
    QTest.keyClicks(erasing.field, "erase")
    assert not erasing.button.isEnabled()
