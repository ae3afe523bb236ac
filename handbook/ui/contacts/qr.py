"""QR codes: black on white in every theme, as large as a camera needs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from handbook.services.contacts import QUIET_ZONE_MODULES, QrCode
from handbook.services.records import ChannelRow
from handbook.ui.contacts.parts import value_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.tokens import LIGHT
from handbook.ui.kit.whole_text import WholeText

LEAST_MODULE_PX = 3
_WANTED_PX = 148


class QrPicture(QWidget):
    """The code itself with its quiet zone, whole pixels a module."""

    def __init__(self, look: Look, code: QrCode) -> None:
        super().__init__()
        self._code = code
        spoken_as(self, Role.Graphic)
        across = code.size + 2 * QUIET_ZONE_MODULES
        self.module_px = max(LEAST_MODULE_PX, look.metrics.px(_WANTED_PX) // across)
        self.setFixedSize(across * self.module_px, across * self.module_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.surface))
        size, dark = self.module_px, QColor(Qt.GlobalColor.black)
        for y, row in enumerate(self._code.rows, QUIET_ZONE_MODULES):
            for x, is_dark in enumerate(row, QUIET_ZONE_MODULES):
                if is_dark:
                    painter.fillRect(QRect(x * size, y * size, size, size), dark)
        painter.end()


class QrPanel(QWidget):
    """A code, what it holds in letters, and what to do with it."""

    def __init__(self, look: Look, row: ChannelRow, code: QrCode) -> None:
        super().__init__()
        self._look = look
        self.picture = QrPicture(look, code)
        unit, fonts = look.metrics, look.fonts
        self.setFixedWidth(max(unit.px(168), self.picture.width() + 2 * unit.px(10)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(unit.px(10), unit.small, unit.px(10), unit.small)
        lines.setSpacing(unit.px(2))
        lines.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(value_text(look, row.shown, fonts.mono(12), LIGHT.ink, is_centred=True))
        held = row.payload.removeprefix("https://")
        if not held.startswith(("tel:", "mailto:")) and held.rstrip("/") != row.shown:
            lines.addWidget(value_text(look, held, fonts.body(12), LIGHT.ink2, is_centred=True))
        hint = self.tr("Point the phone's camera here")
        lines.addWidget(WholeText(look, hint, fonts.body(12), LIGHT.ink2, is_centred=True))
        inside = self.minimumWidth() - 2 * unit.px(10)
        for words in self.findChildren(QWidget):
            if words.hasHeightForWidth():  # layouts would ask for their height at the width of the whole card
                words.setFixedHeight(words.heightForWidth(inside))
        self.setAccessibleName(self.tr("QR code of {address}").format(address=row.shown))
        self.picture.setAccessibleName(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint white paper with a frame."""
        look, unit = self._look, self._look.metrics
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=LIGHT.surface, border=look.theme.edge,
            radius=unit.px(6), width=unit.rule,
        )  # fmt: skip
        painter.end()


class QrPopup(QFrame):
    """A panel that floats above a button until Esc or a click elsewhere."""

    def __init__(self, look: Look, row: ChannelRow, code: QrCode, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = QrPanel(look, row, code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)

    def open_above(self, button: QWidget) -> None:
        """Show it above `button`, its trailing edge at the button's, within the screen."""
        size = self.sizeHint()
        size = QSize(size.width(), self.heightForWidth(size.width()))
        area = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(button.width() - size.width(), -size.height() - 4))
        x = max(area.left(), min(corner.x(), area.right() - size.width()))
        y = max(area.top(), min(corner.y(), area.bottom() - size.height()))
        self.setGeometry(QRect(QPoint(x, y), size))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Space close it."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys:
            self.close()
        else:
            super().keyPressEvent(event)
