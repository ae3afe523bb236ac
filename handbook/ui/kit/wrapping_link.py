"""A link of several lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.focus import OUTER_RING
from handbook.ui.kit.look import Look
from handbook.ui.kit.pressable import Pressable

_FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class WrappingLink(Pressable):
    """Bold words over as many lines as they need; a press goes somewhere."""

    def __init__(
        self, look: Look, words: str, *, is_struck: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._words = words
        self._is_struck = is_struck
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
