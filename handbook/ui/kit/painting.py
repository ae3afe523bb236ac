"""The few shapes everything is painted with: boxes, rings, stripes. Flat, no shadows."""

from __future__ import annotations

from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap


def draw_box(
    painter: QPainter,
    rect: QRect,
    *,
    fill: str | QBrush | None = None,
    border: str | None = None,
    radius: int = 0,
    width: int = 1,
    dashed: bool = False,
) -> None:
    """A filled, bordered rectangle; the border lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = QBrush(QColor(fill)) if isinstance(fill, str) else (fill or QBrush())
    painter.setBrush(brush)
    inset = 0.0
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(QColor(border), width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_ring(painter: QPainter, rect: QRect, colour: str, width: int, radius: int = 4) -> None:
    """The focus ring, along the inside of `rect`."""
    draw_box(painter, rect, border=colour, width=width, radius=radius)


def fill(painter: QPainter, rect: QRect, colour: str) -> None:
    """A plain ground.

    Not by `fillRect`: to see that no gradient is meant, PySide builds the 170 names of Qt's, 1.4 ms of a start.
    """
    painter.setBackground(QColor(colour))
    painter.eraseRect(rect)


def draw_rule(painter: QPainter, rect: QRect, colour: str, width: int) -> None:
    """A line along the lower edge of `rect`."""
    fill(painter, QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), colour)


def leading_part(rect: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """The `width` px of `rect` where reading starts."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
    return QRect(rect.left(), rect.top(), width, rect.height())


def mirrored(rect: QRect, inside: QRect, direction: Qt.LayoutDirection) -> QRect:
    """`rect`, laid out for left to right within `inside`, as it stands in `direction`."""
    if direction == Qt.LayoutDirection.RightToLeft:
        moved = QRect(rect)
        moved.moveRight(inside.left() + inside.right() - rect.left())
        return moved
    return rect


def text_width(font: QFont, text: str) -> int:
    """Room one line of text needs, in px, so that nothing of it is cut by rounding."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1 if text else 0


def draw_words(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: str,
    *,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    centred: bool = False,
) -> None:
    """One line of text from the leading edge of `rect` or in its middle; cut with "…" where it does not fit.

    The text itself reads in its own direction: a phone number stays the same number in a mirrored window.
    """
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignHCenter
    if not centred:
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(text_direction(text))
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def text_direction(text: str) -> Qt.LayoutDirection:
    """The direction of the first letter; left to right for numbers and signs alone."""
    for char in text:
        kind = bidirectional(char)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def stripes(colour: str, ground: str, stripe_px: int, gap_px: int) -> QBrush:
    """A brush of diagonal stripes, rising to the right; with gaps of the `ground` colour."""
    period = stripe_px + gap_px
    image = QImage(period, period, QImage.Format.Format_RGB32)
    on, off = QColor(colour).rgb(), QColor(ground).rgb()
    for y in range(period):
        for x in range(period):
            image.setPixel(x, y, on if (x + y) % period < stripe_px else off)
    return QBrush(QPixmap.fromImage(image))


def halves(name: str) -> list[str]:
    """A name in the two lines of which the longer one is shortest."""
    words = name.split()
    ways = [[" ".join(words[:end]), " ".join(words[end:])] for end in range(1, len(words) + 1)]
    return min(ways, key=lambda lines: max(map(len, lines)), default=[name])
