"""Plain text shown whole, however long it and its words are."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.text import said

_UNBROKEN_PX = 0x01000000
"""The width Qt itself gives to a line that is not to break (qt_format_text)."""
_LINE_ENDS = str.maketrans({"\n": "\u2028"})
"""QTextLayout takes U+2028 alone for the end of a line."""
_KEPT_WIDTHS = 16


class WholeText(QWidget):
    """Plain text in as many lines as it takes.

    Shaping is what costs: a letter of a rare script is looked for in every font of the system, which takes 5 µs, and a
    layout asks for the height at several widths. A `QLabel` shapes each time; here it is done once for all widths.

    Args:
        look: how everything looks.
        text: what to show; a line break in it is one.
        font: of the text.
        colour: `#RRGGBB`.
        line_px: height of each line; 0 = what its letters need.
        is_centred: in the middle instead of at the leading edge.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        font: QFont,
        colour: str,
        *,
        line_px: int = 0,
        is_centred: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self._colour = colour
        self._line_px = line_px
        self._is_centred = is_centred
        self._shaped: QTextLayout | None = None
        self._broken_at = -1
        self._sizes: dict[int, QSize] = {}
        self.setFont(font)
        self.setAccessibleName(said(text))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """All of it."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        """Lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines at this width."""
        return self._size(max(1, width)).height()

    def sizeHint(self) -> QSize:
        """No line broken but by the text itself."""
        return self._size(_UNBROKEN_PX)

    def minimumSizeHint(self) -> QSize:
        """A few letters in as many lines as they take now."""
        return QSize(min(self._look.metrics.em(6), self.sizeHint().width()), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Shape anew in another font or direction."""
        super().changeEvent(event)
        is_other_font = self._shaped is not None and self._shaped.font() != self.font()
        if is_other_font or event.type() == QEvent.Type.LayoutDirectionChange:
            self._shaped = None
            self._sizes.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        shaped = self._broken(self.width())
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        shaped.draw(painter, QPointF(0, 0))
        painter.end()

    def _size(self, width: int) -> QSize:
        """Width of the longest line and height of all, broken for this width."""
        if width not in self._sizes:
            self._broken(width)
        return self._sizes[width]

    def _broken(self, width: int) -> QTextLayout:
        """The text with its lines broken for this width."""
        shaped = self._shaped or self._shape()
        if width == self._broken_at:
            return shaped
        shaped.clearLayout()
        top, widest = 0, 0.0
        while (line := shaped.createLine()).isValid():
            line.setLineWidth(width)
            height = line.height()
            room = self._line_px or ceil(height)
            line.setPosition(QPointF(0, top + (self._line_px - height) / 2 if self._line_px else top))
            top, widest = top + room, max(widest, line.naturalTextWidth())
        if len(self._sizes) >= _KEPT_WIDTHS:
            self._sizes.clear()
        self._sizes[width] = QSize(ceil(widest) + 1, top)
        self._broken_at = width
        return shaped

    def _shape(self) -> QTextLayout:
        """Shape the text; its layout is never ended, since beginning again would shape again."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        place = Qt.AlignmentFlag.AlignHCenter if self._is_centred else side | Qt.AlignmentFlag.AlignAbsolute
        option = QTextOption(place)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shaped = QTextLayout(self._text.translate(_LINE_ENDS), self.font())
        shaped.setCacheEnabled(True)
        shaped.setTextOption(option)
        shaped.beginLayout()
        self._shaped, self._broken_at = shaped, -1
        return shaped
