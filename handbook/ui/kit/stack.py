"""Views of which one is shown, and how much room a view needs at least."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


def least_height(widget: QWidget, width: int) -> int:
    """Below this height, in px, words of it would be cut at this width; lists and long texts scroll by themselves."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(widget.minimumHeight(), layout.totalMinimumHeightForWidth(width))
    if layout is None and widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.minimumHeight(), widget.minimumSizeHint().height())


class Stack(QWidget):
    """Shows one view, and wants the room that this one needs: Qt's own wants what the largest of all would.

    Signals:
        currentChanged(int): another is shown.
    """

    currentChanged = Signal(int)  # noqa: N815 - Qt's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = _Shown(self)
        self._views.currentChanged.connect(self._on_changed)

    def addWidget(self, view: QWidget) -> None:
        """Another view; the first one is shown."""
        self._views.addWidget(view)

    def currentWidget(self) -> QWidget | None:
        """The view that is shown."""
        return self._views.currentWidget()

    def currentIndex(self) -> int:
        """Its number, from 0; -1 where there is none."""
        return self._views.currentIndex()

    def setCurrentWidget(self, view: QWidget) -> None:
        """Show this one."""
        self._views.setCurrentWidget(view)

    def setCurrentIndex(self, number: int) -> None:
        """Show the one with this number."""
        self._views.setCurrentIndex(number)

    def removeWidget(self, view: QWidget) -> None:
        """Let go of a view."""
        self._views.removeWidget(view)

    def _on_changed(self, number: int) -> None:
        self._views.invalidate()
        self.updateGeometry()
        self.currentChanged.emit(number)


class _Shown(QStackedLayout):
    """Asks the view that is shown alone."""

    def sizeHint(self) -> QSize:
        """Its own."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.sizeHint()

    def minimumSize(self) -> QSize:
        """Its own."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def hasHeightForWidth(self) -> bool:
        """Whether its words wrap."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The least it can do with."""
        shown = self.currentWidget()
        return 0 if shown is None else least_height(shown, width)
