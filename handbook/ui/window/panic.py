"""Hide everything: whoever looks over the shoulder next sees an empty search page, and nothing is left behind it.

Pages are not cleaned but thrown away, with every field, list and preview in them: what does not exist holds nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from handbook.ui.kit.clipboard import clear_clipboard
from handbook.ui.kit.garbage import collect_everything
from handbook.ui.page import Surroundings
from handbook.ui.window.navigation import Navigation
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.preferences import Preferences


class Panic(QObject):
    """What the panic key does to a window.

    Signals:
        hiding: whoever still says something be silent.
        hidden: nothing is to be seen any more; public things may be asked for anew.
    """

    hiding = Signal()
    hidden = Signal()

    def __init__(
        self,
        window: QMainWindow,
        surroundings: Surroundings,
        pages: PageSet,
        navigation: Navigation,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._surroundings = surroundings
        self._pages = pages
        self._navigation = navigation
        self._preferences = preferences
        self._gone: list[QWidget] = []

    def hide_everything(self) -> None:
        """Lock, forget, minimise; in this order, before the next event. What takes time comes after that."""
        self._surroundings.notes.lock()
        close_dialogs(self._window)
        self._preferences.absorb()
        self._gone += self._pages.forget()
        self._navigation.forget()
        self._surroundings.lens.clear()
        self._surroundings.uncovered.forget()
        self._surroundings.jobs.forget()
        self.hiding.emit()
        clear_clipboard()
        self._window.repaint()  # what a switcher of windows shows is the picture last painted
        self._window.showMinimized()
        self._surroundings.jobs.renew_contexts()
        self._delete()
        self._navigation.begin_anew()
        self.hidden.emit()

    def _delete(self) -> None:
        """Delete what was taken away, unless a dialog that was asked for there has yet to return."""
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(0, self, self._delete)
            return
        gone, self._gone = self._gone, []
        for page in gone:
            page.deleteLater()
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
        gone.clear()
        QTimer.singleShot(0, self, collect_everything)  # the words they held, too


def close_dialogs(window: QWidget) -> None:
    """Close every dialog, menu and panel of the program without doing what it was asked for."""
    for other in _others(window):
        if isinstance(other, QDialog):
            other.reject()
        else:
            other.close()


def _others(window: QWidget) -> Sequence[QWidget]:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [widget for widget in shown if widget is not window and not isinstance(widget, QMainWindow)]
