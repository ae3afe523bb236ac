"""Where the window stands on a screen that is small."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from handbook.settings import Settings
from handbook.ui.kit.look import Look
from handbook.ui.window.geometry import restore_geometry


@pytest.mark.parametrize(("remembered", "fills_it"), [((), True), ((10, 40, 600, 500), False)])
def test_a_window_that_has_no_room_with_its_frame_fills_the_screen_at_first(
    qtbot: QtBot, look: Look, remembered: tuple[int, ...], fills_it: bool
) -> None:
    assert QGuiApplication.primaryScreen().availableGeometry().width() < 1280, "the screen of Qt's offscreen"
    window = QMainWindow()
    qtbot.addWidget(window)
    restore_geometry(window, Settings(window=remembered), look.metrics)  # type: ignore[arg-type]
    window.show()
    assert window.isMaximized() is fills_it
