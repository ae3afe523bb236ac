"""The map at hand: look closer, move, point, choose. The list beside it tells the same in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from handbook.ui.compare.map_canvas import MapCanvas
from handbook.ui.kit.look import Look
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.text import inert_html

ZOOM_STEP = 1.4
_WHEEL_STEP = 1.2
_NOTCH = 120
"""Of a wheel, in eighths of a degree (QWheelEvent)."""


class MapView(MapCanvas):
    """Wheel, drag and keys move the map; a click chooses, a double click opens.

    Signals:
        country_chosen(str): a click, or Enter on the country in the middle.
        country_opened(str): a double click, or Enter on the chosen country.
    """

    country_chosen = Signal(str)
    country_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._grip: QPointF | None = None
        self._has_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        spoken_as(self, Role.Graphic)
        self.setAccessibleDescription(self.tr("The list “The same in words” tells everything the map shows."))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look closer at what is under the pointer."""
        self.zoom(_WHEEL_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip, self._has_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map; without a button, point at a country."""
        if self._grip is None:
            self._hover(self.code_at(event.position()))
            return
        way = event.position() - self._grip
        if self._has_dragged or way.manhattanLength() >= self._look.metrics.px(6):
            self._has_dragged = True
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move chooses."""
        was_press = self._grip is not None and not self._has_dragged
        self._grip = None
        self.unsetCursor()
        code = self.code_at(event.position())
        if was_press and code in self._values:
            self.country_chosen.emit(code)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the country."""
        code = self.code_at(event.position())
        if code in self._values:
            self.country_opened.emit(code)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus zoom, 0 shows the whole region, Enter takes what is in the middle."""
        far = self._look.metrics.em(4)
        steps = {
            Qt.Key.Key_Left: (far, 0), Qt.Key.Key_Right: (-far, 0), Qt.Key.Key_Up: (0, far), Qt.Key.Key_Down: (0, -far),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.pan(*steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_middle()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip belongs to the country under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, place: QPoint, on_screen: QPoint) -> None:
        code = self.code_at(QPointF(place))
        if code:
            QToolTip.showText(on_screen, inert_html(self.words_of(code)), self)
        else:
            QToolTip.hideText()

    def _take_middle(self) -> None:
        """Choose the country in the middle, else the nearest coloured one; open it where it is chosen already."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        code = self.code_at(middle)
        if code not in self._values:
            marks = self._drawn().marks
            far = {mark.code: (QPointF(*mark.anchor) - middle).manhattanLength() for mark in marks}
            code = min(far, key=far.__getitem__) if far else ""
        if code and code == self._chosen:
            self.country_opened.emit(code)
        elif code:
            self.country_chosen.emit(code)

    def _hover(self, code: str) -> None:
        if code != self._hovered:
            self._hovered = code
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if code in self._values else Qt.CursorShape.ArrowCursor
            )
            self.update()
