"""Nothing moves unless the user moves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle

from handbook.ui.kit.look import Look
from handbook.ui.places import CountriesPlace, SearchPlace
from tests.gui.access.places import open_place
from tests.gui.window import User

OpenUser = Callable[..., User]


def test_nothing_is_animated(qapp: QApplication, look: Look, open_user: OpenUser) -> None:
    hints = QStyle.StyleHint
    for hint in (hints.SH_Widget_Animation_Duration, hints.SH_Widget_Animate):
        assert qapp.style().styleHint(hint) == 0
    user = open_user("en").ready()
    for name, place in (("results", SearchPlace("asylum")), ("countries", CountriesPlace())):
        open_place(user, place)
        view = user.one(QAbstractItemView)
        for _ in range(12):
            QTest.keyClick(view, Qt.Key.Key_PageDown)
        at = view.verticalScrollBar().value()
        QApplication.processEvents()
        assert view.verticalScrollBar().value() == at > 0, f"{name} glides"
        assert user.window.findChildren(QAbstractAnimation) == []


def test_the_cursor_blinks_as_the_system_says(qapp: QApplication, look: Look) -> None:
    style_says = qapp.styleHints().cursorFlashTime()
    look.dress(qapp)
    assert qapp.cursorFlashTime() == style_says
