"""The bar that finds words in a text: floats at its lower end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box
from handbook.ui.kit.text import plain_label
from handbook.ui.reading.view import ReadingView


class FindBar(QWidget):
    """Finds in `view`: Enter and F3 go on, Shift goes back, Esc closes.

    Signals:
        closed: the bar is gone; the view has the focus.
    """

    closed = Signal()

    def __init__(self, look: Look, view: ReadingView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find on this page"))
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setAccessibleName(self.tr("Find on this page"))
        self._count = plain_label()
        self._back = IconButton(look, "chevron-up", self.tr("Previous (Shift+Enter)"), small=True)
        self._on = IconButton(look, "chevron-down", self.tr("Next (Enter)"), small=True)
        self._close = IconButton(look, "x", self.tr("Close (Esc)"), small=True)
        row = self._row = QHBoxLayout(self)
        for part in (self.field, self._count, self._back, self._on, self._close):
            row.addWidget(part)
        self.field.textEdited.connect(self._on_edited)
        self._back.clicked.connect(lambda: self.step(-1))
        self._on.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)
        view.filled.connect(self._on_filled)
        view.viewport().installEventFilter(self)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def open_bar(self) -> None:
        """Show it, with what was sought last chosen."""
        self.show()
        self.raise_()
        self._settle()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._find()

    def close_bar(self) -> None:
        """Hide it and forget the hits."""
        self.hide()
        self._view.find_text("")
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) hit."""
        self._say(self._view.show_hit(step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go through the hits, Esc closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower end."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame on the ground of bars."""
        unit, theme = self._look.metrics, self._look.theme
        with QPainter(self) as painter:
            draw_box(
                painter, self.rect(), fill=theme.raised, border=theme.edge, radius=unit.px(6), width=unit.rule
            )

    def _find(self) -> None:
        count = self._view.find_text(self.field.text())
        self._say(self._view.show_hit(1) if count else 0)

    def _say(self, number: int) -> None:
        count = self._view.hit_count()
        if not self.field.text().strip():
            words = ""
        elif count:
            words = self.tr("{number} of {count}").format(number=number, count=count)
        else:
            words = self.tr("not found")
        self._count.setText(words)
        self._count.setAccessibleName(words)
        for button in (self._back, self._on):
            button.setEnabled(count > 0)
        self._settle()

    def _settle(self) -> None:
        self.adjustSize()
        port = self._view.viewport().geometry()
        room = self._look.metrics.pane
        width = min(self.sizeHint().width(), port.width() - 2 * room)
        self.resize(width, self.sizeHint().height())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = port.left() + room if is_mirrored else port.right() - room - width
        self.move(x, port.bottom() - room // 2 - self.height())

    def _on_edited(self, _text: str) -> None:
        self._find()

    def _on_filled(self) -> None:
        if self.isVisible() and self.field.text():
            self._view.find_text(self.field.text())
            self._say(0)

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._row.setContentsMargins(unit.small, unit.px(6), unit.small, unit.px(6))
        self._row.setSpacing(unit.small)
        self.field.setFixedWidth(unit.px(200))
        self.field.setFont(self._look.fonts.body(14))
        self.field.setFixedHeight(unit.px(32))
        self._glass.setIcon(QIcon(self._look.icons.pixmap("search", unit.icon, self._look.theme.ink)))
        self._count.setFont(self._look.fonts.body(14))
