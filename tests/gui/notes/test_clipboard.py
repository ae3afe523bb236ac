"""What was copied here does not stay on the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handbook.ui.kit.clipboard import KEEP_MS, ClipboardWatch, copy_text
from tests.gui.notes.everything_shown import widgets_with
from tests.gui.window import User


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[ClipboardWatch]:
    QGuiApplication.clipboard().clear()
    found = ClipboardWatch()
    yield found
    found.deleteLater()
    QGuiApplication.clipboard().clear()


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_a_copy_is_taken_away_after_a_minute(watch: ClipboardWatch, qtbot: QtBot) -> None:
    copy_text("+374 10 000000")
    assert watch.is_armed
    assert KEEP_MS == 60_000
    assert watch.remaining_ms > 50_000
    with qtbot.waitSignal(watch.emptied):
        watch.expire()
    assert text() == ""
    assert not watch.is_armed


def test_what_another_program_copied_meanwhile_stays(watch: ClipboardWatch) -> None:
    copy_text("+374 10 000000")
    QGuiApplication.clipboard().setText("shopping list")
    assert not watch.is_armed
    watch.expire()
    assert text() == "shopping list"


def test_a_second_copy_has_its_own_minute(watch: ClipboardWatch) -> None:
    copy_text("one")
    watch._timer.setInterval(10)
    watch._timer.start()
    watch._timer.setInterval(KEEP_MS)
    copy_text("two")
    assert watch.remaining_ms > KEEP_MS - 5_000
    assert text() == "two"


def test_nothing_of_ours_outlives_the_program(watch: ClipboardWatch) -> None:
    copy_text("+374 10 000000")
    watch.stop()
    assert text() == ""


def test_clipboard_managers_are_asked_to_look_away(watch: ClipboardWatch) -> None:
    copy_text("+374 10 000000")
    held = QGuiApplication.clipboard().mimeData()
    assert bytes(held.data("x-kde-passwordManagerHint").data()) == b"secret"
    windows = [name for name in held.formats() if "x-qt-windows-mime" in name]
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in windows)
    assert any("CanIncludeInClipboardHistory" in name for name in windows)


def test_the_status_line_says_so(open_user: Callable[..., User]) -> None:
    user = open_user("en").ready()
    copy_text("+374 10 000000")
    assert widgets_with("Copy will be cleared within a minute")
    user.program.backstage.clipboard.expire()
    assert not widgets_with("Copy will be cleared within a minute")
    assert widgets_with("The clipboard was cleared")
    assert not widgets_with("+374 10 000000")


def test_words_selected_on_a_page_are_marked_too(open_user: Callable[..., User]) -> None:
    from handbook.ui.places import CountryPlace
    from handbook.ui.reading.view import ReadingView

    user = open_user("en").ready()
    user.window.go(CountryPlace("AM"))
    user.until(lambda: bool(user.one(ReadingView).toPlainText()))
    view = user.one(ReadingView)
    view.selectAll()
    view.copy()
    assert text()
    assert user.program.backstage.clipboard.is_armed
