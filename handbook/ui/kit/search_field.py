"""The search field of the top bar and of find bars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from handbook.ui.kit.buttons import ButtonKind, IconButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_box, leading_part, mirrored, text_width

_ROOM_FOR_HINT_EM = 16


class SearchField(QLineEdit):
    """A line to type into, with a magnifier, a key hint while empty, and ✕ to clear.

    Qt keeps no history of it and completes nothing.

    Signals:
        cleared: ✕ was pressed, or Esc while there was text.
        left_downwards: Down was pressed: the list below wants the focus.
    """

    cleared = Signal()
    left_downwards = Signal()

    def __init__(
        self, look: Look, placeholder: str, *, key_hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._key_hint = key_hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cross = IconButton(look, "x", self.tr("Clear"), kind=ButtonKind.FLAT, small=True, parent=self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.hide()
        self._cross.clicked.connect(self._on_cross_clicked)
        self.textChanged.connect(self._on_text_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        """As high as the controls of the top bar."""
        return QSize(self._look.metrics.em(24), self._look.metrics.control_top)

    def minimumSizeHint(self) -> QSize:
        """Some words still fit."""
        return QSize(self._look.metrics.em(8), self._look.metrics.control_top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, Down leaves towards the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._on_cross_clicked()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep ✕ at the trailing end."""
        super().resizeEvent(event)
        self._place_cross()
        self._keep_ends_free()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the magnifier and the key hint to Qt's field."""
        super().paintEvent(event)
        look, unit = self._look, self._look.metrics
        painter = QPainter(self)
        size = unit.px(20)
        inside = self.rect().adjusted(unit.px(10), 0, -unit.px(10), 0)
        box = leading_part(inside, size, self.layoutDirection())
        painter.drawPixmap(
            box.left(), (self.height() - size) // 2, look.icons.pixmap("search", size, look.theme.ink)
        )
        if self._hint_width() and not self.text():
            self._paint_hint(painter)
        painter.end()

    def _paint_hint(self, painter: QPainter) -> None:
        look, unit = self._look, self._look.metrics
        painter.setFont(look.fonts.body(TextSize.LEAST))
        width, height = self._hint_width(), unit.px(20)
        box = QRect(self.width() - width - unit.px(10), (self.height() - height) // 2, width, height)
        box = mirrored(box, self.rect(), self.layoutDirection())
        draw_box(painter, box, fill=look.theme.surface, border=look.theme.line, radius=unit.px(3))
        painter.setPen(QColor(look.theme.ink3))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key_hint)

    def _place_cross(self) -> None:
        self._cross.resize(self._cross.sizeHint())
        gap = (self.height() - self._cross.height()) // 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._cross.move(gap if is_mirrored else self.width() - self._cross.width() - gap, gap)

    def _on_cross_clicked(self) -> None:
        self.clear()
        self.setFocus()
        self.cleared.emit()

    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._keep_ends_free()

    def _on_look_changed(self) -> None:
        self.setFont(self._look.fonts.body(TextSize.LEAD))
        self._keep_ends_free()
        self._place_cross()
        self.updateGeometry()

    def _hint_width(self) -> int:
        """0 where the words need the room more."""
        unit = self._look.metrics
        if not self._key_hint or self.width() < unit.em(_ROOM_FOR_HINT_EM):
            return 0
        return text_width(self._look.fonts.body(TextSize.LEAST), self._key_hint) + unit.px(12)

    def _keep_ends_free(self) -> None:
        unit = self._look.metrics
        start, end = unit.px(28), unit.px(30) if self.text() else self._hint_width() + unit.hair
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)
