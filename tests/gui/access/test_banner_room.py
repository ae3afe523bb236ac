"""The window's banner, where its words need more room than there is: 200 % on the smallest window, also mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from handbook.app.composition import Program
from handbook.ui.kit.banner import Banner
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.tall_area import TallArea
from handbook.words import Words
from tests.gui.access import pseudo, room
from tests.gui.access.places import settle
from tests.gui.access.test_every_page import LEAST
from tests.gui.window import User


@pytest.fixture(autouse=True)
def direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("lang", "kind"), [("de", Program), ("ru", Program), ("en", pseudo.RightToLeftProgram)]
)
def test_every_word_can_be_read(
    open_user: Callable[..., User], monkeypatch: pytest.MonkeyPatch, lang: str, kind: type[Program]
) -> None:
    if kind is pseudo.RightToLeftProgram:
        sentence = Words.sentence
        monkeypatch.setattr(Words, "sentence", lambda *a, **k: pseudo.arabic(sentence(*a, **k)))
    user = open_user(lang, kind=kind, text_size=200, window=(0, 0, *LEAST)).ready()
    user.program.backstage.jobs.failed.emit(RuntimeError("no words of it are shown"))
    settle(user)
    banner = next(each for each in user.window.findChildren(Banner) if each.isVisible())
    words = next(label for label in banner.findChildren(QLabel) if label.isVisible())
    area, close = banner.findChildren(TallArea)[0], banner.findChildren(IconButton)[0]
    assert not room.faults(user.window)
    assert _icon(banner).intersected(_place(words, banner)).isEmpty()
    seen = _seen(words, area)
    for _ in range(4):
        QTest.keyClick(close, Qt.Key.Key_PageDown)
        seen |= _seen(words, area)
    assert seen == set(range(words.height()))


def _seen(words: QWidget, area: TallArea) -> set[int]:
    """The rows of pixels of the words that are shown now."""
    top = -words.mapTo(area.viewport(), QPoint(0, 0)).y()
    return set(range(max(0, top), min(words.height(), top + area.viewport().height())))


def _place(part: QWidget, banner: Banner) -> QRect:
    return QRect(part.mapTo(banner, QPoint(0, 0)), part.size())


def _icon(banner: Banner) -> QRect:
    """Where the banner paints its icon: 14 px from the leading edge, 20 px wide, at 200 %."""
    is_mirrored = banner.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QRect(banner.width() - 68 if is_mirrored else 28, 18, 40, 40)
