"""An organisation in the side column: name, best channel, what to know of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.model.channels import written
from handbook.model.records import Channel
from handbook.services.rows import OrganisationRow
from handbook.ui.kit.buttons import OUTER_RING, IconButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine, TagSpec
from handbook.ui.kit.text import ElidedLabel
from handbook.ui.signs import tag_of
from handbook.words import Words
from handbook.words.signs import sign_text

_FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class WrappingLink(QAbstractButton):
    """Bold words over as many lines as they need; a press goes somewhere."""

    def __init__(
        self, look: Look, words: str, *, is_struck: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._is_struck = is_struck
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setProperty(OUTER_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines at this width."""
        room = QRect(0, 0, max(1, width), 10_000)
        return max(
            QFontMetrics(self._font()).boundingRect(room, _FLAGS, self._words).height(),
            self._look.metrics.px(24),
        )

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        width = max(self.width(), self._look.metrics.em(8))
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        theme = self._look.theme
        font = self._font()
        font.setUnderline(self.underMouse())
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(QColor(theme.ink3 if self._is_struck else theme.ink))
            painter.drawText(self.rect(), _FLAGS, self._words)

    def _font(self) -> QFont:
        font = self._look.fonts.bold(14)
        font.setStrikeOut(self._is_struck)
        return font


class OrganisationLine(QWidget):
    """One organisation.

    Signals:
        opened: the reader wants its card.
        copied: its channel is on the clipboard.
    """

    opened = Signal()
    copied = Signal()

    def __init__(
        self,
        look: Look,
        row: OrganisationRow,
        channel: Channel | None,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        unit = look.metrics
        is_withdrawn = row.record.status in ("compromised", "closed")
        name = WrappingLink(look, row.name, is_struck=is_withdrawn)
        signs = ", ".join(sign_text(sign, words) for sign in row.signs)
        name.setAccessibleName(f"{row.name}, {signs}")
        name.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit.px(2))
        column.addWidget(name)
        if channel is not None:
            self._add_channel(column, look, channel, row.name)
        column.addWidget(tag_line(look, [tag_of(sign, words) for sign in row.signs]))

    def _add_channel(self, column: QVBoxLayout, look: Look, channel: Channel, name: str) -> None:
        shown = written(channel)
        is_number = channel.kind in ("phone", "short_number")
        label = ElidedLabel(shown, font=look.fonts.bold(14) if is_number else look.fonts.body(14))
        said = self.tr("Copy {channel} of {name}").format(channel=shown, name=name)
        copy = IconButton(look, "copy", said, small=True)
        copy.clicked.connect(lambda: self._copy(channel.value))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, look.metrics.hair, 0)
        line.addWidget(label, 1)
        line.addWidget(copy)
        column.addLayout(line)

    def _copy(self, channel: str) -> None:
        QGuiApplication.clipboard().setText(channel)
        self.copied.emit()


def tag_line(look: Look, tags: Sequence[TagSpec]) -> TagLine:
    """Tags that get all the lines they need in a layout."""
    line = TagLine(look, tags)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    line.setSizePolicy(policy)
    return line
