"""Text shown whole: how it breaks, what it asks of a layout, what is read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from handbook.ui.kit.look import Look
from handbook.ui.kit.whole_text import WholeText

SENTENCE = "Кто помогает тем, кого задержали на границе без паспорта, и куда звонить ночью."


def text(look: Look, words: str, **more: bool | int) -> WholeText:
    return WholeText(look, words, look.fonts.body(14), "#000000", **more)  # type: ignore[arg-type]


def ink(widget: WholeText) -> QRect:
    """Where something is painted."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).value() < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_the_narrower_the_higher_and_back_again(look: Look) -> None:
    shown = text(look, SENTENCE)
    line = shown.heightForWidth(shown.sizeHint().width())
    assert line == shown.sizeHint().height()
    heights = [shown.heightForWidth(width) for width in (400, 200, 100, 50, 400)]
    assert heights[0] == heights[4] >= 2 * line
    assert heights[:4] == sorted(heights[:4]) and all(height % line == 0 for height in heights)


@pytest.mark.parametrize("words", ["a" * 300, SENTENCE * 3, "https://example.org/" + "path/" * 40])
def test_what_is_painted_lies_within_what_was_asked_for(qtbot: QtBot, look: Look, words: str) -> None:
    shown = text(look, words)
    qtbot.addWidget(shown)
    for width in (230, 90, 230):  # painting at one width, then asking for another, leaves the first as it was
        shown.resize(width, shown.heightForWidth(width))
        shown.heightForWidth(width + 41)
        painted = ink(shown)
        assert painted.right() < width and shown.height() - painted.bottom() < 14


def test_line_breaks_stay(look: Look) -> None:
    one, three = text(look, "a b c"), text(look, "a\nb\nc")
    assert three.sizeHint().height() == 3 * one.sizeHint().height()
    assert three.sizeHint().width() < one.sizeHint().width()


def test_lines_can_be_set_further_apart(look: Look) -> None:
    assert text(look, "a\nb", line_px=40).heightForWidth(100) == 80


def test_another_font_is_laid_out_anew(look: Look) -> None:
    shown = text(look, SENTENCE)
    before = shown.heightForWidth(150)
    shown.setFont(look.fonts.heading(1))
    assert shown.heightForWidth(150) > before


def test_it_starts_at_the_leading_edge_of_the_window(qtbot: QtBot, look: Look) -> None:
    shown = text(look, "Ереван")
    qtbot.addWidget(shown)
    shown.resize(300, 40)
    assert ink(shown).left() < 10
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink(shown).right() > 290


def test_centred_lines_stand_in_the_middle(qtbot: QtBot, look: Look) -> None:
    shown = text(look, "Ереван", is_centred=True)
    qtbot.addWidget(shown)
    shown.resize(300, 40)
    assert abs(ink(shown).center().x() - 150) < 3


def test_a_screen_reader_is_told_a_text(qtbot: QtBot, look: Look) -> None:
    window, shown = QWidget(), text(look, "\u2068Ереван\u2069 · \u2068русский\u2069")
    qtbot.addWidget(window)
    shown.setParent(window)
    spoken = QAccessible.queryAccessibleInterface(shown)
    assert spoken.role() == QAccessible.Role.StaticText
    assert spoken.text(QAccessible.Text.Name) == "Ереван · русский"
