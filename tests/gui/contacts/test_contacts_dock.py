"""Whom to call, docked below the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from handbook.services.filters import Filter
from handbook.ui.contacts.dock import ContactDock
from handbook.ui.contacts.qr import QrPopup
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine
from handbook.ui.kit.text import ElidedLabel
from handbook.ui.page import Surroundings
from handbook.ui.places import OrganisationsPlace


@pytest.fixture
def dock(qtbot: QtBot, surroundings: Surroundings) -> Iterator[ContactDock]:
    """A dock at the foot of a window of 1000 × 800."""
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addStretch(1)
    made = ContactDock(surroundings)
    lines.addWidget(made)
    window.resize(1000, 800)
    window.show()
    yield made


def words(dock: ContactDock) -> str:
    elided = [label.text() for label in dock.findChildren(ElidedLabel)]
    icons = [label.accessibleName() for label in dock.findChildren(IconLabel)]
    tags = [line.accessibleName() for line in dock.findChildren(TagLine)]
    return "\n".join(elided + icons + tags).replace("\u2068", "").replace("\u2069", "")


def shown(qtbot: QtBot, dock: ContactDock, code: str, name: str) -> None:
    dock.show_country(code, name)
    qtbot.waitUntil(dock.isVisible)


def test_two_contacts_with_what_to_know_of_them(qtbot: QtBot, dock: ContactDock) -> None:
    assert not dock.isVisible()
    shown(qtbot, dock, "KZ", "Kazakhstan")
    assert len(dock.cells) == 2
    text = words(dock)
    for part in (
        "Whom to call: Kazakhstan", "none of these contacts is confirmed", "+7 727 258 45 98", "bureau.kz",
        "UNHCR Multi-Country Office for Central Asia · Almaty", "closed until Mon 9:00", "no phone number",
    ):  # fmt: skip
        assert part in text, part


def test_without_a_country_it_goes_away(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    dock.show_country(None, "")
    assert not dock.isVisible()
    shown(qtbot, dock, "KZ", "Kazakhstan")


def test_the_old_contacts_stay_until_the_new_ones_are_there(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    dock.show_country("AM", "Armenia")
    assert dock.isVisible() and "Kazakhstan" in words(dock)
    qtbot.waitUntil(lambda: "Whom to call: Armenia" in words(dock))


def test_copy_takes_the_exact_number(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    with qtbot.waitSignal(dock.notice_raised) as notice:
        qtbot.keyClick(dock.cells[0].copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "+77272584598"
    assert notice.args == ["Copied: +7 727 258 45 98"]


def test_the_code_pops_up_and_esc_closes_it(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    qtbot.keyClick(dock.cells[0].qr, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QrPopup)
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_all_of_them_are_one_step_away(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    assert dock.all_contacts is not None and dock.all_contacts.label() == "all 8"
    with qtbot.waitSignal(dock.place_chosen) as chosen:
        qtbot.keyClick(dock.all_contacts, Qt.Key.Key_Return)
    assert chosen.args == [OrganisationsPlace(Filter(country="KZ"))]


def test_one_line_where_the_window_is_low(qtbot: QtBot, dock: ContactDock) -> None:
    shown(qtbot, dock, "KZ", "Kazakhstan")
    tall = dock.sizeHint().height()
    dock.window().resize(1000, 600)
    qtbot.waitUntil(lambda: dock.sizeHint().height() < tall / 2)
    assert "+7 727 258 45 98" in words(dock)
    dock.window().resize(1000, 800)
    qtbot.waitUntil(lambda: dock.sizeHint().height() == tall)


def test_another_language_and_another_text_size(qtbot: QtBot, dock: ContactDock, look: Look) -> None:
    shown(qtbot, dock, "KZ", "Казахстан")
    dock.set_language("ru")
    qtbot.waitUntil(lambda: "УВКБ ООН, представительство в Центральной Азии" in words(dock))
    look.set_text_percent(150)
    assert len(dock.cells) == 2


@pytest.mark.parametrize("width", [400, 460, 688, 1180])
def test_nothing_that_matters_is_cut(qtbot: QtBot, dock: ContactDock, width: int) -> None:
    dock.set_language("ru")
    shown(qtbot, dock, "KZ", "Kazakhstan")
    dock.window().resize(width, 800)

    def everything_is_whole() -> None:
        assert dock.width() <= width
        for line in dock.findChildren(TagLine):
            assert line.height() >= line.heightForWidth(line.width()) or not line.isVisible()
        assert dock.cells[1].isVisible() is (width > 450)

    qtbot.waitUntil(everything_is_whole)
