"""Where the window stands on the screen, remembered and put back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from handbook.settings import Settings
from handbook.ui.kit.metrics import Metrics

_FIRST_SIZE = (1280, 800)
_FRAME_EM = 3
"""Room for title bar and edges, which are known only when the window stands there."""


def window_geometry(window: QMainWindow) -> tuple[tuple[int, ...], bool]:
    """Place and size (x, y, width, height in px, of the window when not maximised), and whether it is maximised."""
    rect = window.normalGeometry() if window.isMaximized() else window.geometry()
    return (rect.x(), rect.y(), rect.width(), rect.height()), window.isMaximized()


def restore_geometry(window: QMainWindow, settings: Settings, metrics: Metrics) -> None:
    """Put the window where it was, or in the middle of a screen that can't show that place any more."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    if len(settings.window) == 4:
        wanted = QRect(*settings.window)
        if any(each.availableGeometry().intersects(wanted) for each in QGuiApplication.screens()):
            window.setGeometry(wanted)
            if settings.maximised:
                window.showMaximized()
            return
    width, height = _FIRST_SIZE
    frame = metrics.em(_FRAME_EM)
    window.resize(min(width, screen.width()), min(height, screen.height()))
    if screen.width() < width + frame or screen.height() < height + frame:
        # The window's frame comes on top: the status line, with its word on trust, would be below the screen.
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
