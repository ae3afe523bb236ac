"""Every list and menu that a button opens: it has names, Esc closes it, and the focus is back on the button."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from handbook.paths import Folders
from tests.gui.access import names
from tests.gui.access.places import every_place, open_place, settle
from tests.gui.access.states import every_state
from tests.gui.access.stops import name
from tests.gui.access.tree import spoken
from tests.gui.packs.library import Packs
from tests.gui.window import User

OpenUser = Callable[..., User]


def test_every_popup_is_told_and_closed_by_esc(open_user: OpenUser) -> None:
    user = open_user("de").ready()
    faults: list[str] = []
    opened: set[str] = set()
    for place_name, place in every_place("de"):
        open_place(user, place)
        faults += [f"{place_name}: {fault}" for fault in _faults_of_popups(user, opened)]
    assert len(opened) > 10
    assert not faults, "\n".join(faults)


def test_every_popup_of_a_state_is_told_and_closed_by_esc(
    open_user: OpenUser, reader_folders: Folders, packs: Packs
) -> None:
    user = open_user("de", reader_folders).ready()
    faults: list[str] = []
    opened: set[str] = set()
    for state in every_state(user, packs):
        faults += [f"{state}: {fault}" for fault in _faults_of_popups(user, opened)]
    assert "Mehr" in opened
    assert not faults, "\n".join(faults)


def _faults_of_popups(user: User, opened: set[str]) -> Iterator[str]:
    """Of those whose names are not in `opened` yet."""
    for part in spoken(user.window):
        button = part.widget
        if part.role is QAccessible.Role.ButtonMenu and part.is_enabled and part.name not in opened:
            assert isinstance(button, QAbstractButton)
            opened.add(part.name)
            yield from _faults_of_popup(user, button)


def _faults_of_popup(user: User, button: QAbstractButton) -> list[str]:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(user)
    popup = QApplication.activePopupWidget()
    if popup is None:
        return [f"{name(button)}: opens nothing"]
    found = names.faults(spoken(popup))
    QTest.keyClick(popup.focusWidget() or popup, Qt.Key.Key_Escape)
    settle(user)
    if QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
        found.append(f"{name(button)}: Esc does not close it")
    if user.window.focusWidget() is not button:
        found.append(f"{name(button)}: the focus is on {user.window.focusWidget()}")
    return found
