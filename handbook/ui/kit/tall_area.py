"""An area that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class TallArea(QScrollArea):
    """Holds one widget, as wide as the area and as high as its words need at that width.

    Qt's own resizing asks for the height before the bar takes its width, and squeezes text by a line. Unless it has the
    focus itself, keys scroll it from the controls inside.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._is_whole = False
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def hold(self, content: QWidget) -> None:
        """Show this."""
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)

    def set_whole(self, is_whole: bool) -> None:
        """Be as high as the content, for an area within another."""
        self._is_whole = is_whole
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content anew."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content needs more room or less."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _needed(self, width: int) -> int:
        """Height of the content at this width, in px."""
        content = self._content
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        width, needed = room.width(), self._needed(room.width())
        if self._is_whole:
            self.setMinimumHeight(needed)
        elif needed > room.height():
            width -= self.verticalScrollBar().sizeHint().width()
            needed = self._needed(width)
        if not self._is_whole and self.minimumHeight():
            self.setMinimumHeight(0)
        self._content.resize(width, max(room.height(), needed))
