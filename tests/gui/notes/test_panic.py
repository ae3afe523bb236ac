"""The panic key: whatever was shown, typed, chosen or copied, nothing of it is left."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from handbook.model.lens import CLEAR, Lens
from handbook.ui.deadlines.date_field import DateField
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.jobs import Lane
from handbook.ui.pages.packs import PacksPage
from handbook.ui.pages.search import SearchPage
from handbook.ui.places import (
    CountriesPlace,
    CountryPlace,
    DeadlinesPlace,
    OrganisationsPlace,
    PacksPlace,
    PrintPlace,
    SearchPlace,
)
from handbook.ui.reading.find_bar import FindBar
from tests.gui.notes.everything_shown import widgets_with
from tests.gui.window import User

OpenUser = Callable[..., User]
CANARY = "zzquailzz"


@pytest.fixture
def busy(open_user: OpenUser) -> User:
    """Somebody in the middle of a case, with the word everywhere it can be typed."""
    user = open_user("en").ready()
    window = user.window
    window.go(CountryPlace("KZ"))
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    user.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(user.one(FindBar).field, CANARY)
    window.go(DeadlinesPlace("KZ"))
    user.until(lambda: any(each.isVisible() for each in user.page.findChildren(DateField)))
    QTest.keyClicks(user.one(DateField), CANARY)
    for place in (OrganisationsPlace(), PrintPlace(("KZ",)), CountriesPlace()):
        window.go(place)
        user.until(lambda: not user.program.backstage.jobs.is_busy)
    for field in user.page.findChildren(QLineEdit):
        QTest.keyClicks(field, CANARY)
    user.program.backstage.jobs.failed.emit(RuntimeError(CANARY))
    window.search_for("extradition kazakhstan")
    user.until(lambda: user.window.pages.page(SearchPlace).result_count() > 0)  # type: ignore[attr-defined]
    user.type(CANARY)
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    user.program.window.interior.lens.choose(Lens(("deserter",), ("internal_passport",), "KZ"))  # type: ignore[arg-type]
    user.page.notice_raised.emit(f"Copied: {CANARY}")
    copy_text(CANARY)
    assert {"SearchField", "QLineEdit", "IconLabel"} <= set(widgets_with(CANARY))
    return user


def test_nothing_is_left_in_any_widget(busy: User) -> None:
    busy.press(Qt.Key.Key_F12)
    assert widgets_with(CANARY) == []
    assert widgets_with("undo is possible") == []
    busy.until(lambda: not busy.program.backstage.jobs.is_busy)
    assert widgets_with(CANARY) == []
    assert isinstance(busy.page, SearchPage)
    assert busy.page.result_count() == 0
    assert not busy.window.findChildren(PacksPage)
    assert busy.window.isMinimized()
    assert busy.window.windowTitle() == "Field Handbook"


def test_neither_lens_nor_way_back_nor_clipboard_remain(busy: User) -> None:
    busy.press(Qt.Key.Key_F12)
    assert busy.program.window.interior.lens.lens == CLEAR
    assert busy.window.top_bar.lens.summary() == ""
    assert busy.window.place == SearchPlace("")
    for modifier, key in ((Qt.Key.Key_Left, "back"), (Qt.Key.Key_Right, "forward")):
        busy.press(modifier, Qt.KeyboardModifier.AltModifier)
        assert busy.window.place == SearchPlace(""), key
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_copied_goes_too(open_user: OpenUser) -> None:
    user = open_user("en")
    QGuiApplication.clipboard().setText("copied in another program")
    user.press(Qt.Key.Key_F12)
    assert QGuiApplication.clipboard().text() == ""


def test_the_window_comes_back_on_an_empty_search_page_that_works(busy: User) -> None:
    busy.press(Qt.Key.Key_F12)
    busy.program.raise_window()
    assert not busy.window.isMinimized()
    busy.until(lambda: bool(widgets_with("People often ask")))
    busy.type("extradition")
    busy.until(lambda: busy.window.pages.page(SearchPlace).result_count() > 0)  # type: ignore[attr-defined]
    busy.window.go(CountryPlace("AM"))
    busy.until(lambda: bool(widgets_with("Armenia")))


def test_the_button_is_on_every_screen_and_does_the_same(busy: User) -> None:
    for place in (PacksPlace(), CountriesPlace(), SearchPlace(CANARY)):
        busy.window.go(place)
        button = busy.window.frame.rail.hide_all
        assert button.isVisible()
        assert "Hide everything" in button.text()
    button.click()
    assert widgets_with(CANARY) == []


def test_an_answer_that_comes_too_late_is_not_shown(busy: User) -> None:
    entered, leave = threading.Event(), threading.Event()
    shown: list[str] = []

    def slow(_: object) -> str:
        entered.set()
        assert leave.wait(10)
        return CANARY

    busy.program.backstage.jobs.read(Lane.PAGES, "slow page", slow, shown.append)
    busy.program.backstage.jobs.write(slow, shown.append)
    assert entered.wait(10)
    busy.press(Qt.Key.Key_F12)
    leave.set()
    busy.until(lambda: not busy.program.backstage.jobs.is_busy)
    assert shown == []


def test_the_key_is_heard_in_a_dialog_and_in_a_menu(open_user: OpenUser) -> None:
    user = open_user("en")
    dialog = QDialog(user.window)
    dialog.setWindowTitle(CANARY)
    seen: list[bool] = []

    def press() -> None:
        if QGuiApplication.focusWindow() is not dialog.windowHandle():
            QTimer.singleShot(0, press)
            return
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F12)
        seen.append(user.window.isMinimized())

    QTimer.singleShot(0, press)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert seen == [True]
    dialog.deleteLater()
    user.program.raise_window()
    button = user.window.top_bar._menu
    spot = button.mapTo(user.window, button.rect().center())
    QTest.mouseClick(user.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    user.until(lambda: QApplication.activePopupWidget() is not None)
    QApplication.processEvents()
    QTest.keyClick(user.window.windowHandle(), Qt.Key.Key_F12)
    assert QApplication.activePopupWidget() is None
    assert user.window.isMinimized()


def test_a_page_whose_dialog_is_open_goes_when_the_dialog_has_returned(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    user.window.go(PacksPlace())
    page = user.page
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    dialog = QDialog(page)
    during: list[bool] = []
    program = QEventLoop()

    def hide() -> None:
        user.window.interior.panic.hide_everything()
        during.append(bool(gone))

    def ask() -> None:
        QTimer.singleShot(0, hide)
        dialog.exec()
        during.append(bool(gone))
        program.quit()

    QTimer.singleShot(0, ask)
    program.exec()
    assert during == [False, False]
    user.until(lambda: bool(gone))
