"""Sees what the person does in any window of the program before the widgets do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

HIDE_KEY = Qt.Key.Key_F12
_USE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_OPENS = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}
"""After these another window may stand there: a menu, a dialog, a panel."""
_BEFORE_PAINT = {QEvent.Type.Expose, QEvent.Type.UpdateRequest, QEvent.Type.Paint}


class InputWatch(QObject):
    """Watches the windows of the screen, not the widgets: that is one event a key, also in dialogs and menus.

    (A filter on the application would see every event of every widget, which costs a keystroke its frame; a
    shortcut is not heard while a dialog or a menu is open.)

    Signals:
        used: a key, the pointer or a finger did something.
        hide_pressed: the panic key.
        about_to_paint: a window is going to be painted.
    """

    used = Signal()
    hide_pressed = Signal()
    about_to_paint = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch_all)

    def watch_all(self) -> None:
        """Watch every window there is; those that come later are found by themselves."""
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell; take nothing away but the panic key."""
        kind = event.type()
        if kind in _OPENS:
            QTimer.singleShot(0, self, self.watch_all)
        if kind in _USE:
            self.used.emit()
            if isinstance(event, QKeyEvent) and event.key() == HIDE_KEY:
                self.hide_pressed.emit()
                return True
        elif kind in _BEFORE_PAINT:
            self.about_to_paint.emit()
        return False
