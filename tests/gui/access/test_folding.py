"""The chips that narrow a search, where there is little room: one line, and behind it all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from handbook.ui.kit.chips import Chip
from handbook.ui.places import SearchPlace
from handbook.ui.search.facets import FacetBar
from tests.gui.access.places import QUERIES, open_place, settle
from tests.gui.window import User


def test_large_text_folds_them_into_one_line(open_user: Callable[..., User]) -> None:
    user = open_user("en", text_size=200, window=(0, 0, 900, 560)).ready()
    open_place(user, SearchPlace(QUERIES["en"]))
    bar = user.one(FacetBar)
    assert bar.is_folded() and bar.height() < 2 * bar.fold.height()
    assert any("results" in label.text() for label in bar.findChildren(QLabel) if label.isVisible())
    bar.fold.setFocus()
    QTest.keyClick(bar.fold, Qt.Key.Key_Space)
    settle(user)
    guidance = next(chip for chip in bar.findChildren(Chip) if chip.label() == "Guidance")
    assert guidance.isVisible()
    guidance.click()
    settle(user)
    assert bar.fold.accessibleName() == "Filters 1"
    bar.fold.click()
    assert not guidance.isVisible()


def test_there_is_no_fold_where_there_is_room(open_user: Callable[..., User]) -> None:
    user = open_user("en", text_size=200, window=(0, 0, 900, 560)).ready()
    open_place(user, SearchPlace(QUERIES["en"]))
    bar = user.one(FacetBar)
    user.program.look.set_text_percent(100)
    user.window.resize(1280, 800)
    settle(user)
    assert not bar.is_folded() and not bar.fold.isVisible()
    assert all(chip.isVisible() for chip in bar.findChildren(Chip) if chip is not bar.fold)
