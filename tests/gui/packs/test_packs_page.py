"""The page of packs, with real packs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.pack_diff import RecordChange
from handbook.services.pack_history import installed_packs
from handbook.services.packs import import_pack, inspect_pack
from handbook.services.publishers import publishers
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.rows import HeaderRow, NoteRow, row_title
from handbook.ui.packs.change_view import ChangeView, ShownChange
from handbook.ui.packs.fields import RecordFields
from handbook.ui.packs.steps import StepState
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import CountryPlace, PacksPlace, SearchPlace, WelcomePlace
from handbook.ui.search.nothing_view import NothingView
from tests.conftest import NOON
from tests.gui.packs.library import (
    CHANGED_CONTACT,
    HOSTILE,
    NEW_WORD,
    REASON,
    WITHDRAWN_CONTACT,
    Packs,
)
from tests.gui.window import User, texts

Reader = User


def page_of(user: User) -> PacksPage:
    user.window.go(PacksPlace())
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    assert isinstance(user.page, PacksPage)
    return user.page


def looked_at(user: User, file: Path) -> PacksPage:
    page = page_of(user)
    user.window.go(PacksPlace(file))
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    return page


def button(page: PacksPage, label: str) -> TextButton:
    found = [each for each in page.findChildren(TextButton) if each.label() == label and each.isVisible()]
    assert len(found) == 1, (label, found)
    return found[0]


def applied(user: User, page: PacksPage) -> None:
    button(page, "Apply version 2").click()
    user.until(lambda: not page.exchanger.is_working)
    user.until(lambda: not user.program.backstage.jobs.is_busy)


def version(folders: Folders) -> int:
    return next(each.row.version for each in installed_packs(folders, NOON) if each.row.is_current)


def test_the_start_page_says_what_is_installed(reader: Reader) -> None:
    page = page_of(reader)
    said = " | ".join(texts(page.start))
    assert "version 1" in said and "issued 19 Nov 2026" in said and "Holds: General part, sources" in said
    assert button(page, "Pass on…") and button(page, "Remove…")


def test_the_first_page_says_who_signed(reader: Reader, open_user: Callable[..., User]) -> None:
    for user, wanted in ((reader, "was signed by Field Handbook editors"), (open_user("en"), "unsigned")):
        user.window.go(WelcomePlace())
        user.until(
            lambda user=user, wanted=wanted: any(wanted in text for text in texts(user.page))  # type: ignore[misc]
        )


def test_a_good_pack_is_shown_whole_before_it_is_applied(reader: Reader, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    preview = page.preview
    assert preview.steps.states() == (StepState.DONE, StepState.DONE, StepState.NOW, StepState.TODO)
    rows = preview.list.rows()
    assert isinstance(rows[0], HeaderRow) and rows[0].title == "Withdrawn: do not use"
    assert isinstance(rows[1], NoteRow) and rows[1].is_alarming and REASON in rows[1].note
    assert rows[1].key == ("organisation", WITHDRAWN_CONTACT)
    assert isinstance(rows[2], HeaderRow) and rows[2].title == "Contacts: check these first"
    assert isinstance(rows[3], NoteRow) and rows[3].note == "changed: contacts"
    assert preview.list.choose(("statement", packs.statement))
    text = preview.change.text.document().toPlainText()
    assert "Before · version 1" in text and "After · version 2" in text
    assert text.count(NEW_WORD) == 1


def test_a_pack_that_changes_no_text_says_so_in_the_place_of_changes(reader: Reader, packs: Packs) -> None:
    page = looked_at(reader, packs.first)
    assert page.preview.unchanged.isVisible() and not page.preview.list.isVisible()
    assert page.preview.unchanged.accessibleName() == "It changes no text; its signatures are newer."
    page = looked_at(reader, packs.second)
    assert page.preview.list.isVisible() and not page.preview.unchanged.isVisible()


def test_apply_is_never_pressed_by_chance(reader: Reader, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    apply = button(page, "Apply version 2")
    assert not apply.hasFocus() and not apply.isDefault() and not apply.autoDefault()
    page.take_focus()
    assert page.preview.list.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        QTest.keyClick(reader.window.focusWidget(), key)
    assert not page.exchanger.is_working


def test_applied_found_marked_and_undone(reader: Reader, reader_folders: Folders, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    applied(reader, page)
    assert version(reader_folders) == 2
    assert page.result.isVisible() and reader.window.place == PacksPlace()
    reader.window.search_for(NEW_WORD)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    assert any(NEW_WORD in title for title in reader.titles())
    reader.window.go(CountryPlace(packs.country, packs.topic, packs.statement))
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    assert isinstance(reader.page, CountryPageView)
    shown = reader.page.findChildren(QTextBrowser)
    assert any(NEW_WORD in each.toPlainText() and "changed" in each.toPlainText() for each in shown)

    page_of(reader)
    button(page, "Undo: back to version 1…").click()
    reader.until(lambda: reader.window.focusWidget() is button(page, "Leave it as it is"))
    assert version(reader_folders) == 2
    button(page, "Go back to version 1").click()
    reader.until(lambda: not page.exchanger.is_working)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    assert version(reader_folders) == 1
    assert not any("comes back" in each for each in texts(page.start)), "nobody is asked twice"
    button(page, "Undo: back to version 2…").click()
    assert any("which you went back from" in each for each in texts(page.start))
    button(page, "Leave it as it is").click()
    reader.window.go(SearchPlace())
    reader.window.search_for(NEW_WORD)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    nothing = reader.page.findChildren(NothingView)[0]
    assert nothing.isVisible() or not any(NEW_WORD in title for title in reader.titles())


def test_stopped_in_time_nothing_changes(reader: Reader, reader_folders: Folders, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    button(page, "Apply version 2").click()
    assert button(page, "Cancel").isEnabled()
    button(page, "Cancel").click()
    reader.until(lambda: not page.exchanger.is_working)
    assert version(reader_folders) == 1
    assert page.banner.accessibleName() == "Stopped. Nothing was changed."
    assert button(page, "Apply version 2").isEnabled()


@pytest.mark.parametrize("name", ["forged", "stranger", "torn", "missing"])
def test_a_refused_one_is_one_sentence_and_nothing_else(
    reader: Reader, reader_folders: Folders, packs: Packs, tmp_path: Path, name: str
) -> None:
    torn = tmp_path / "torn.hbpack"
    torn.write_bytes(packs.second.read_bytes()[:-100])
    files = {
        "forged": packs.forged,
        "stranger": packs.stranger,
        "torn": torn,
        "missing": tmp_path / "no.hbpack",
    }
    page = looked_at(reader, files[name])
    states = page.preview.steps.states()
    assert states[1 if name in {"forged", "stranger"} else 0] is StepState.FAILED
    assert page.preview.refused.isVisible()
    sentence = page.preview.refused.accessibleName()
    assert "hanged" in sentence and sentence.endswith(".")
    labels = {each.label() for each in page.preview.findChildren(TextButton) if each.isVisible()}
    assert labels == {"Open another pack…"}
    assert version(reader_folders) == 1


@pytest.mark.parametrize(
    ("name", "step", "warning"),
    [
        ("stranger", "Signed by nobody you trust", "prove nothing"),
        ("forged", "Signatures do not hold", "may have been deceived"),
        ("torn", "Not a whole pack", ""),
        ("missing", "Can’t be read", ""),
        ("first", "Older than yours", ""),
    ],
)
def test_only_what_may_deceive_alarms(
    reader: Reader, reader_folders: Folders, packs: Packs, tmp_path: Path, name: str, step: str, warning: str
) -> None:
    torn = tmp_path / "torn.hbpack"
    torn.write_bytes(packs.second.read_bytes()[:-100])
    if name == "first":
        import_pack(reader_folders, packs.second, NOON, ignore_progress, CancelToken())
    files = {"torn": torn, "missing": tmp_path / "no.hbpack"}
    page = looked_at(reader, files.get(name) or getattr(packs, name))
    assert step in page.preview.steps.accessibleName()
    assert warning in page.preview.refused.accessibleName()
    crossed = [each for each in page.preview.steps.findChildren(IconLabel) if each.accessibleName() == step]
    picture = crossed[0].grab().toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    theme = reader.program.look.theme
    assert (theme.high in colours, theme.mid in colours) == (bool(warning), not warning)


@pytest.mark.parametrize("lang", ["en", "ru", "de"])
def test_a_failed_step_is_never_cut(
    open_user: Callable[..., User], reader_folders: Folders, packs: Packs, lang: str
) -> None:
    user = open_user(lang, reader_folders, window=(0, 0, 1280, 720), text_size=200).ready()
    page = looked_at(user, packs.stranger)
    shown = [each for each in page.preview.steps.findChildren(IconLabel) if each.isVisible()]
    assert len(shown) == 1 and shown[0].width() >= shown[0].sizeHint().width()
    assert not page.preview.file.isVisible()


def test_dropped_on_the_page(reader: Reader, packs: Packs) -> None:
    page = page_of(reader)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(packs.second))])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dragEnterEvent(event)
    assert event.isAccepted()
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    assert page.preview.inspection is not None and page.preview.inspection.file == packs.second


@pytest.mark.parametrize("url", ["https://host/a.hbpack", "file://host/a.hbpack", "file:///tmp/a.txt"])
def test_nothing_else_is_taken_by_a_drop(reader: Reader, url: str) -> None:
    page = page_of(reader)
    data = QMimeData()
    data.setUrls([QUrl(url)])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    page.dragEnterEvent(event)
    assert not event.isAccepted()


def test_hostile_names_are_shown_as_they_are(reader: Reader, packs: Packs, tmp_path: Path) -> None:
    file = tmp_path / "<b>x<b> & <img src=y>.hbpack"
    file.write_bytes(packs.hostile.read_bytes())
    page = looked_at(reader, file)
    assert page.preview.inspection is not None, page.preview.refused.accessibleName()
    key = ("organisation", CHANGED_CONTACT)
    row = next(row for row in page.preview.list.rows() if isinstance(row, NoteRow) and row.key == key)
    assert row_title(row) == HOSTILE
    page.preview.list.choose(key)
    assert HOSTILE in page.preview.change.text.document().toPlainText()
    assert page.preview.file.accessibleName().startswith(file.name)


def test_what_was_shown_is_what_is_applied(
    reader: Reader, reader_folders: Folders, packs: Packs, tmp_path: Path
) -> None:
    """Whoever exchanges the file between the preview and Apply gains nothing; nor does pulling the stick."""
    file = tmp_path / "swapped.hbpack"
    file.write_bytes(packs.second.read_bytes())
    page = looked_at(reader, file)
    file.write_bytes(packs.hostile.read_bytes())
    applied(reader, page)
    assert version(reader_folders) == 2


def test_passed_on_it_is_what_was_signed(
    reader: Reader, reader_folders: Folders, packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, target = page_of(reader), tmp_path / "passed.hbpack"
    monkeypatch.setattr(page.chooser, "target", lambda _: target)
    button(page, "Pass on…").click()
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    report = inspect_pack(reader_folders, target, NOON, "en")
    assert report.ok and report.version == 1
    assert page.banner.accessibleName().endswith("It is exactly what was signed.")


def test_a_publisher_is_trusted_after_its_words(
    reader: Reader, reader_folders: Folders, packs: Packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(reader)
    monkeypatch.setattr(page.chooser, "root", lambda: packs.stranger_root)
    button(page, "Add a publisher…").click()
    reader.until(lambda: page.trust.isVisible())
    agree = button(page, "The words are the same: trust")
    assert not agree.hasFocus() and not agree.isDefault()
    assert len(publishers(reader_folders, "en")) == 1
    agree.click()
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    rows = publishers(reader_folders, "en")
    assert len(rows) == 2
    assert page.banner.accessibleName().endswith(" ".join(rows[1].words))

    remove = [each for each in page.start.findChildren(TextButton) if each.label() == "Remove…"][1]
    remove.click()
    assert len(publishers(reader_folders, "en")) == 2
    reader.until(lambda: reader.window.focusWidget() is button(page, "Leave it as it is"))
    button(page, "Trust it no longer").click()
    reader.until(lambda: len(publishers(reader_folders, "en")) == 1)


def test_a_root_file_that_is_none(reader: Reader, packs: Packs, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(reader)
    monkeypatch.setattr(page.chooser, "root", lambda: packs.first)
    button(page, "Add a publisher…").click()
    reader.until(page.banner.isVisible)
    assert page.banner.accessibleName().startswith("This is not the root file")


def test_unsigned_content_is_called_so(open_user: Callable[..., User]) -> None:
    page = page_of(open_user("en").ready())
    signs = [label.accessibleName() for label in page.start.findChildren(IconLabel)]
    assert "Unsigned development content" in signs
    assert not [each for each in page.start.findChildren(TextButton) if each.label() == "Pass on…"]


def test_markup_of_a_record_is_never_rendered(look: Look, qtbot: QtBot) -> None:
    """The gate refuses it; should it ever come through, it is text."""
    hostile = '<img src="//host/share"> <b>x</b> <a href="file:///etc/passwd">y</a>'
    record = {"id": "x", "name": {"en": hostile}, "channel": [{"kind": "website", "value": hostile}]}
    after = {**record, "name": {"en": hostile + " z"}}
    change = RecordChange("changed", "x", "organisation", hostile, None, None, record, after)
    view = ChangeView(look, RecordFields("en"))
    qtbot.addWidget(view)
    view.show_change(ShownChange(change, hostile, hostile, hostile, hostile), ("en",))
    text = view.text.document().toPlainText()
    assert text.count(hostile) == 5 and "\ufffc" not in text


def test_who_left_meanwhile_stays_there(reader: Reader, reader_folders: Folders, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    button(page, "Apply version 2").click()
    reader.window.go(CountryPlace("AM"))
    reader.until(lambda: not page.exchanger.is_working)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    assert reader.window.place == CountryPlace("AM") and version(reader_folders) == 2
    assert page_of(reader).banner.accessibleName() == "Version 2 is in use."


def test_by_keyboard_alone(reader: Reader, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    page.take_focus()
    chosen = page.preview.list.chosen_key()
    QTest.keyClick(reader.window.focusWidget(), Qt.Key.Key_Down)
    assert page.preview.list.chosen_key() != chosen
    QTest.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert page.preview.change.text.hasFocus()
    QTest.keyClick(page.preview.change.text, Qt.Key.Key_Escape)
    reader.until(lambda: reader.window.place == PacksPlace())
    assert page.start.isVisible() and page.start.isAncestorOf(reader.window.focusWidget())


def test_one_pane_where_the_text_is_large(
    open_user: Callable[..., User], reader_folders: Folders, packs: Packs
) -> None:
    user = open_user("de", reader_folders, text_size=200, window=(0, 0, 1280, 720)).ready()
    page = looked_at(user, packs.second)
    assert page.preview.list.isVisible() and not page.preview.side.isVisible()
    assert page.preview.bar.apply.isVisible()
    user.until(lambda: page.preview.bar.apply.width() >= page.preview.bar.apply.sizeHint().width())
    page.take_focus()
    QTest.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert page.preview.change.text.isVisible() and not page.preview.list.isVisible()
    QTest.keyClick(page.preview.change.text, Qt.Key.Key_Escape)
    assert page.preview.list.hasFocus()
    assert (user.window.width(), user.window.height()) == (1280, 720)


def test_no_copy_is_left_behind(reader: Reader, packs: Packs) -> None:
    page = looked_at(reader, packs.second)
    inspection = page.preview.inspection
    assert inspection is not None and inspection.held.exists() and inspection.held != packs.second
    other = looked_at(reader, packs.first).preview.inspection
    assert other is not None and not inspection.held.exists()
