"""Who works by keyboard is never left without a place to go on from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from handbook.paths import Folders
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import CountryPlace, PacksPlace, SearchPlace
from handbook.ui.reading.view import ReadingView
from tests.gui.access.places import open_place, settle
from tests.gui.packs.library import Packs
from tests.gui.window import User

OpenUser = Callable[..., User]


def test_enter_on_a_result_leads_into_the_text_and_back_into_the_list(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    open_place(user, SearchPlace("extradition kazakhstan"))
    results = user.one(RowList)
    results.setFocus()
    user.press(Qt.Key.Key_Return)
    settle(user)
    assert isinstance(user.window.place, CountryPlace)
    assert isinstance(user.window.focusWidget(), ReadingView)
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(user)
    assert user.window.focusWidget() is results


def test_a_page_that_is_opened_elsewhere_does_not_take_the_focus(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.type("kaz")
    settle(user)
    assert user.window.focusWidget() is user.window.top_bar.field
    user.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle(user)
    assert user.window.focusWidget() is user.window.top_bar.field


def test_who_listens_reads_line_by_line_and_keeps_what_is_being_read(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    open_place(user, CountryPlace("AM", "safety"))
    view = user.one(ReadingView)
    assert not view.is_read_by_lines()
    QAccessible.setActive(True)
    try:
        user.window.top_bar.field.setFocus()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Down)
        line, statement = view.textCursor().position(), view.current_statement()
        for _ in range(8):
            QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.textCursor().position() > line + 100
        assert view.current_statement() not in ("", statement)
    finally:
        QAccessible.setActive(False)


def test_a_page_that_is_built_anew_keeps_the_place(
    open_user: OpenUser, reader_folders: Folders, packs: Packs
) -> None:
    user = open_user("en", reader_folders).ready()
    open_place(user, PacksPlace())
    page = user.page
    assert isinstance(page, PacksPage)
    button = next(each for each in page.start.findChildren(TextButton) if each.label() == "Add a publisher…")
    button.setFocus()
    page.start.show_sticks((packs.second,))
    focused = user.window.focusWidget()
    assert isinstance(focused, TextButton) and focused is not button and focused.label() == "Add a publisher…"


def test_the_ring_moves_with_what_the_button_is_in_and_is_not_cut_by_it(look: Look, qtbot: QtBot) -> None:
    window, inner = QWidget(), QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(look, window)
    button = TextButton(look, "Open")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(button)
    inner.setParent(window)
    inner.setGeometry(20, 20, 300, 100)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: ring.widget() is button)
    frame = window.findChild(QFocusFrame)
    before = frame.geometry()
    assert frame.parentWidget() is window and before.left() < 20
    inner.move(20, 60)
    assert frame.geometry() == before.translated(0, 40)
