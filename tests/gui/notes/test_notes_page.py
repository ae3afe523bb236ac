"""What is kept while notes are open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from handbook.model.lens import Lens
from handbook.paths import Folders
from handbook.ui.kit.clipboard import ClipboardWatch
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import row_sentence
from handbook.ui.lens.panel import LensPanel
from handbook.ui.places import CountryPlace, NotesPlace, OrganisationsPlace, SearchPlace, SettingsPlace
from handbook.ui.reading.view import ReadingView
from tests.gui.notes.computer import Computer
from tests.gui.notes.everything_shown import widgets_with
from tests.gui.notes.keeper import SECRET, NotesUser

CANARY = "zzquailzz"
CONTROL = Qt.KeyboardModifier.ControlModifier
LENS = Lens(("deserter",), ("internal_passport",), "KZ")  # type: ignore[arg-type]


def read_country(user: NotesUser, code: str = "KZ") -> ReadingView:
    user.window.go(CountryPlace(code))
    user.until(lambda: bool(user.one(ReadingView).placed()))
    user.settled()
    return user.one(ReadingView)


def test_a_note_is_kept_by_itself_a_moment_after_the_last_key(keeper: NotesUser) -> None:
    keeper.view.pane.new.click()
    QTest.keyClicks(keeper.view.editor.text, "They answer on Tuesdays")
    assert keeper.view.editor.is_dirty
    keeper.until(lambda: keeper.rows() == ["They answer on Tuesdays"])
    assert widgets_with("Saved")


def test_what_was_typed_just_before_locking_is_kept(keeper: NotesUser) -> None:
    keeper.view.pane.new.click()
    QTest.keyClicks(keeper.view.editor.text, "the last word")
    keeper.lock()
    keeper.unlock()
    assert keeper.rows() == ["the last word"]


def test_what_was_typed_before_leaving_the_page_is_kept(keeper: NotesUser) -> None:
    keeper.view.pane.new.click()
    QTest.keyClicks(keeper.view.editor.text, "then I went away")
    keeper.window.go(SearchPlace())
    keeper.until(lambda: keeper.rows() == ["then I went away"])


def test_words_that_can_not_be_saved_stay_until_they_can(
    keeper: NotesUser, own_folders: Folders, tmp_path: Path
) -> None:
    keeper.write("First", "one")
    away = tmp_path / "stick pulled out"
    own_folders.data.rename(away)
    keeper.view.pane.new.click()
    QTest.keyClicks(keeper.view.editor.text, "second")
    keeper.view.editor.flush()
    keeper.until(lambda: keeper.banner.isVisible())
    assert "could not be saved" in keeper.banner.accessibleName()
    assert keeper.view.editor.text.toPlainText() == "second"
    away.rename(own_folders.data)
    keeper.banner.action_chosen.emit()
    keeper.until(lambda: not keeper.banner.isVisible())
    keeper.lock()
    keeper.unlock()
    assert set(keeper.rows()) == {"First", "second"}


def test_words_are_found_in_what_is_kept(keeper: NotesUser) -> None:
    keeper.write("Embassy", "closed on Fridays")
    keeper.write("Hotline", "answers at night")
    QTest.keyClicks(keeper.view.pane.field, "night")
    keeper.until(lambda: keeper.rows() == ["Hotline"])
    QTest.keyClick(keeper.view.pane.field, Qt.Key.Key_Escape)
    keeper.until(lambda: len(keeper.rows()) == 2)
    keeper.view.pane.kinds["cases"].click()
    assert keeper.rows() == []
    assert widgets_with("Nothing here fits.")


def test_removing_can_be_undone(keeper: NotesUser) -> None:
    keeper.write("Embassy", "closed on Fridays")
    keeper.view.pane.list.setFocus()
    keeper.view.pane.list.choose_first()
    QTest.keyClick(keeper.view.pane.list, Qt.Key.Key_Delete)
    keeper.until(lambda: keeper.rows() == [])
    assert keeper.banner.isVisible()
    keeper.banner.action_chosen.emit()
    keeper.until(lambda: keeper.rows() == ["Embassy"])


def test_a_bookmark_asked_for_while_locked_is_kept_after_unlocking(keeper: NotesUser) -> None:
    keeper.lock()
    read_country(keeper)
    keeper.press(Qt.Key.Key_D, CONTROL)
    assert keeper.window.place == NotesPlace()
    keeper.unlock()
    keeper.until(lambda: keeper.window.place == CountryPlace("KZ"))
    keeper.until(lambda: bool(keeper.desk.contents and keeper.desk.contents.bookmarks))
    view = keeper.one(ReadingView)
    keeper.until(lambda: "Bookmarked" in view.toPlainText())
    keeper.press(Qt.Key.Key_D, CONTROL)
    keeper.until(lambda: "Bookmarked" not in view.toPlainText())
    assert keeper.desk.contents is not None
    assert keeper.desk.contents.bookmarks == ()


def test_a_bookmark_says_once_where_it_belongs_and_then_what_it_says(keeper: NotesUser) -> None:
    view = read_country(keeper)
    statement = view.current_statement()
    keeper.press(Qt.Key.Key_D, CONTROL)
    keeper.until(lambda: bool(keeper.desk.contents and keeper.desk.contents.bookmarks))
    keeper.window.go(NotesPlace())
    keeper.until(lambda: bool(keeper.rows()))
    keeper.view.pane.list.choose_first()
    keeper.settled()
    detail = keeper.view.detail
    row = view.row_of(statement)
    assert row is not None
    said = [label.text() for label in detail.findChildren(QLabel) if label.isVisible()]
    assert sum("Kazakhstan" in each for each in said) == 1 and any("Statement" in each for each in said)
    assert detail.body.toPlainText().startswith(row.cells[0].text[:40])


def test_a_result_is_bookmarked_and_says_so_while_notes_are_open(keeper: NotesUser) -> None:
    keeper.window.search_for("extradition kazakhstan")
    page = keeper.page
    keeper.until(lambda: page.result_count() > 0)  # type: ignore[attr-defined]
    keeper.settled()
    keeper.press(Qt.Key.Key_Down)
    keeper.press(Qt.Key.Key_D, CONTROL)
    keeper.until(lambda: bool(bookmarked_rows(keeper)))
    assert len(bookmarked_rows(keeper)) == 1
    keeper.lock()
    assert bookmarked_rows(keeper) == []


def bookmarked_rows(user: NotesUser) -> list[str]:
    sentences = [row_sentence(row) for row in user.one(RowList).rows()]
    return [sentence for sentence in sentences if "Bookmarked" in sentence]


def test_what_waits_for_unlocking_is_dropped_when_the_reader_goes_elsewhere(keeper: NotesUser) -> None:
    keeper.lock()
    read_country(keeper)
    keeper.press(Qt.Key.Key_D, CONTROL)
    keeper.window.go(SearchPlace())
    keeper.window.go(NotesPlace())
    keeper.unlock()
    keeper.settled()
    assert keeper.window.place == NotesPlace()
    assert keeper.rows() == []


def test_a_note_stands_beside_its_statement_and_is_not_copied_with_it(keeper: NotesUser) -> None:
    view = read_country(keeper)
    statement = view.current_statement()
    view.note_requested.emit(statement)
    keeper.until(lambda: keeper.window.place == NotesPlace() and keeper.view.editor.text.hasFocus())
    QTest.keyClicks(keeper.view.editor.text, CANARY)
    view = read_country(keeper)
    keeper.until(lambda: CANARY in view.toPlainText())
    assert "Your note" in view.toPlainText()
    view.selectAll()
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert len(copied) > 500
    assert CANARY not in copied
    assert "Your note" not in copied
    keeper.desk.lock()
    keeper.until(lambda: CANARY not in view.toPlainText())


def test_an_organisation_is_bookmarked_and_noted_on_its_card(keeper: NotesUser) -> None:
    keeper.window.go(OrganisationsPlace(organisation="kovcheg"))
    keeper.settled()
    page = keeper.page
    page.card.body.bookmark.click()  # type: ignore[attr-defined]
    keeper.until(lambda: "Remove the bookmark" in page.card.body.bookmark.accessibleName())  # type: ignore[attr-defined]
    rows = [row_sentence(row) for row in page.list.rows()]  # type: ignore[attr-defined]
    assert [row.split(".")[0] for row in rows if "Bookmarked" in row] == [page.card.accessibleName()]  # type: ignore[attr-defined]
    page.card.body.note.click()  # type: ignore[attr-defined]
    keeper.until(lambda: keeper.window.place == NotesPlace())
    QTest.keyClicks(keeper.view.editor.text, CANARY)
    keeper.window.go(OrganisationsPlace(organisation="kovcheg"))
    keeper.until(lambda: "WholeText" in widgets_with(CANARY))
    page.card.copy_text()  # type: ignore[attr-defined]
    assert CANARY not in QGuiApplication.clipboard().text()


def test_a_case_is_saved_from_the_lens_and_used_again(keeper: NotesUser) -> None:
    keeper.window.interior.lens.choose(LENS)
    panel = keeper.window.interior.lens_desk.open_panel()
    assert isinstance(panel, LensPanel)
    panel.save.click()
    keeper.until(lambda: bool(keeper.desk.contents and keeper.desk.contents.cases))
    keeper.window.interior.lens.clear()
    keeper.window.go(NotesPlace())
    assert keeper.rows() == ["Case 1"]
    keeper.view.pane.list.choose_first()
    assert widgets_with("A name of a person is better left out.")
    keeper.view.detail.buttons["apply"].click()
    assert keeper.window.interior.lens.lens == LENS
    assert keeper.window.place == SearchPlace()


def test_the_status_line_never_names_a_note(keeper: NotesUser) -> None:
    keeper.write(CANARY, CANARY)
    keeper.view.pane.list.choose_first()
    hints = keeper.window.frame.status._hints.accessibleName()
    assert CANARY not in hints
    assert keeper.window.windowTitle() == "Field Handbook"
    assert "IconLabel" not in widgets_with(CANARY)


def test_notes_go_to_a_file_and_come_back(keeper: NotesUser, tmp_path: Path) -> None:
    keeper.write("Embassy", "closed on Fridays")
    file = tmp_path / "notes.age"
    keeper.view.housekeeping.show_export()
    keeper.view.housekeeping.export_to(file, "a passphrase of the file")
    keeper.until(lambda: "Exported: 1 entry." in keeper.banner.accessibleName())
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    entry = keeper.desk.contents.notes[0].id  # type: ignore[union-attr]
    keeper.desk.do(lambda notes, _: notes.remove(entry), for_=keeper.window)
    keeper.until(lambda: keeper.rows() == [])
    keeper.view.housekeeping.show_import()
    keeper.view.housekeeping.import_from(file, "not the passphrase at all")
    keeper.until(lambda: "not that of this file" in keeper.view.housekeeping.said())
    keeper.view.housekeeping.import_from(file, "a passphrase of the file")
    keeper.until(lambda: keeper.rows() == ["Embassy"])
    assert "Added: 1. Already here: 0." in keeper.banner.accessibleName()


def test_nobody_was_there_for_five_minutes(keeper: NotesUser, computer: Computer) -> None:
    keeper.write(CANARY, CANARY)
    computer.work(301)
    keeper.desk.watch.check()
    assert not keeper.desk.is_open
    keeper.settled()
    assert widgets_with(CANARY) == []


def test_a_key_keeps_them_open(keeper: NotesUser, computer: Computer) -> None:
    computer.work(299)
    QTest.keyClick(keeper.window.windowHandle(), Qt.Key.Key_Shift)
    computer.work(299)
    assert keeper.desk.watch.check()
    assert keeper.desk.is_open


def test_after_sleep_they_are_locked_before_anything_is_painted(
    keeper: NotesUser, computer: Computer
) -> None:
    keeper.write(CANARY, CANARY)
    computer.sleep(60)
    painted: list[bool] = []
    keeper.window.interior.input.about_to_paint.connect(lambda: painted.append(keeper.desk.is_open))
    keeper.window.windowHandle().requestUpdate()
    keeper.until(lambda: bool(painted))
    assert painted[0] is False


def test_the_time_is_chosen_in_the_settings(keeper: NotesUser, computer: Computer) -> None:
    keeper.window.go(SettingsPlace())
    keeper.page.change(lock_minutes=1)  # type: ignore[attr-defined]
    assert widgets_with("Notes close in 1:00")
    computer.work(61)
    keeper.desk.watch.check()
    assert not keeper.desk.is_open
    assert keeper.window.current_settings().lock_minutes == 1


def test_f12_locks_them_and_leaves_no_word(keeper: NotesUser, own_folders: Folders) -> None:
    keeper.write(CANARY, CANARY)
    keeper.view.pane.new.click()
    QTest.keyClicks(keeper.view.editor.text, f"unsaved {CANARY}")
    QTest.keyClicks(keeper.view.pane.field, CANARY)
    keeper.press(Qt.Key.Key_F12)
    assert widgets_with(CANARY) == []
    assert not keeper.desk.is_open
    keeper.settled()
    assert widgets_with(CANARY) == []
    for file in own_folders.data.rglob("*"):
        assert not file.is_file() or CANARY.encode() not in file.read_bytes(), file
    keeper.program.raise_window()
    keeper.window.go(NotesPlace())
    keeper.unlock(SECRET)
    assert f"unsaved {CANARY}" in keeper.rows()


def test_closing_the_window_locks_them(keeper: NotesUser) -> None:
    keeper.write("Embassy", "closed on Fridays")
    keeper.window.close()
    assert not keeper.desk.is_open


def test_copies_of_notes_leave_the_clipboard_too(keeper: NotesUser) -> None:
    watch: ClipboardWatch = keeper.program.backstage.clipboard
    keeper.write("Embassy", CANARY)
    keeper.view.show_id(keeper.desk.contents.notes[0].id)  # type: ignore[union-attr]
    keeper.view.editor.text.selectAll()
    keeper.view.editor.text.copy()
    assert QGuiApplication.clipboard().text() == CANARY
    assert watch.is_armed
