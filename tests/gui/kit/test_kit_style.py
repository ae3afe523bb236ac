"""The style, and all parts together at every theme and size."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QRadioButton, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from handbook.ui.kit.look import Look
from handbook.ui.kit.style import MnemonicWatch
from handbook.ui.kit.theme import Appearance

DEMO = Path(__file__).parent / "demo.py"


def test_letters_are_underlined_while_alt_is_held(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    MnemonicWatch(window, look.style)
    hint = QStyle.StyleHint.SH_UnderlineShortcut
    assert look.style.styleHint(hint) == 0
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    assert look.style.styleHint(hint) == 1
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert look.style.styleHint(hint) == 0


def test_measures_of_the_style(look: Look) -> None:
    metric = QStyle.PixelMetric.PM_IndicatorWidth
    assert look.style.pixelMetric(metric) == 16
    look.set_text_percent(200)
    assert look.style.pixelMetric(metric) == 32


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_standard_controls_are_flat(look: Look, qtbot: QtBot, appearance: Appearance) -> None:
    look.set_appearance(appearance)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    check, radio, box = QCheckBox("На бумаге"), QRadioButton("A4"), QComboBox()
    box.addItems(["Русский", "Deutsch"])
    for part in (check, radio, box):
        column.addWidget(part)
    page.show()
    off = page.grab().toImage()
    check.setChecked(True)
    radio.setChecked(True)
    assert page.grab().toImage() != off
    assert box.sizeHint().height() == 34
    column_of_box = {box.grab().toImage().pixelColor(4, y).name() for y in range(4, 30)}
    assert column_of_box == {look.theme.raised.lower()}


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_demo_window(
    look: Look, qapp: QApplication, qtbot: QtBot, appearance: Appearance, percent: int
) -> None:
    demo_window = runpy.run_path(str(DEMO))["Demo"]
    look.set_appearance(appearance)
    look.set_text_percent(percent)
    demo = demo_window(look)
    qtbot.addWidget(demo)
    demo.resize(1280, 1100)
    demo.show()
    picture = demo.grab().toImage()
    assert picture.width() >= 1280
