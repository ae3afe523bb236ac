"""The focus ring around buttons: 2 px wide, 2 px away."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring

OUTER_RING = "outerRing"
"""Dynamic property of widgets whose focus ring stands 2 px outside of them."""


class FocusRing(QFocusFrame):
    """One ring that follows the focus of a window; build one per window, with the window as parent.

    It surrounds widgets that have the property `OUTER_RING`; all others draw their own.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        look = self._look
        painter = QPainter(self)
        width = look.metrics.px(look.theme.ring_px)
        draw_ring(painter, self.rect(), look.theme.focus, width, look.metrics.px(6))
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._window and new.property(OUTER_RING):
            self.setWidget(new)
            self.show()
        else:
            self.setWidget(None)  # type: ignore[arg-type]  # Qt takes none, the stubs do not know
