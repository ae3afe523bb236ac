"""Where the focus is can be seen: the ring around buttons, 2 px wide, 2 px away, and what has the focus in view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QScrollArea, QWidget
from shiboken6 import Shiboken

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring

OUTER_RING = "outerRing"
"""Dynamic property of widgets whose focus ring stands 2 px outside of them."""


class FocusRing(QObject):
    """One ring that follows the focus of a window; build one per window, with the window as parent.

    It surrounds widgets that have the property `OUTER_RING`; all others draw their own.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._frame = _Frame(look, window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def widget(self) -> QWidget | None:
        """What it surrounds."""
        return self._frame.widget() if Shiboken.isValid(self._frame) else None

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        has_ring = new is not None and new.window() is self._window and bool(new.property(OUTER_RING))
        if has_ring and not Shiboken.isValid(self._frame):
            self._frame = _Frame(self._look, self._window)  # Qt had put it into a scroll area that is gone
        if Shiboken.isValid(self._frame):
            self._frame.setWidget(new if has_ring else None)  # type: ignore[arg-type]  # Qt takes none
            self._frame.setVisible(has_ring)
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if old is not None and new is not None and new.window() is self._window and not is_pressed:
            bring_into_view(new)


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area it is in to where it is seen; Qt does so only for Tab from within the area."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        area = area.parentWidget()


class _Frame(QFocusFrame):
    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        look = self._look
        painter = QPainter(self)
        width = look.metrics.px(look.theme.ring_px)
        draw_ring(painter, self.rect(), look.theme.focus, width, look.metrics.px(6))
        painter.end()
