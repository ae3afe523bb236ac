"""The map as a picture: painted once for a view, shown often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTransform

from handbook.services.grades import Grade
from handbook.ui.compare.atlas import Atlas, Land
from handbook.ui.compare.key import KeyPainter
from handbook.ui.compare.marks import Mark, Spot, place_marks
from handbook.ui.kit.look import Look

_GRID = 11
"""Points a side, to find where a country that reaches out of the view can still be labelled."""


@dataclass(frozen=True, slots=True)
class MapValue:
    """What the map shows of a country of the handbook.

    Attributes:
        code: the country.
        grade: decides the pattern.
        sign: icon beside the code.
        number: stands there instead of a sign: days.
        words: all that is said of it on hover.
    """

    code: str
    grade: Grade
    sign: str
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A view, painted.

    Attributes:
        ground: sea and countries.
        labels: codes, signs and lines, on nothing.
        transform: from units to px.
        marks: where the labels are.
        outside: codes of countries of the handbook that can't be seen.
    """

    ground: QPixmap
    labels: QPixmap
    transform: QTransform
    marks: tuple[Mark, ...]
    outside: frozenset[str]


class MapPainter:
    """Paints views of an atlas in one look."""

    def __init__(self, look: Look, atlas: Atlas, ratio: float) -> None:
        self._look = look
        self._atlas = atlas
        self._ratio = ratio
        self._key = KeyPainter(look, ratio)
        self._font = look.fonts.bold(11.5)
        self._metrics = QFontMetricsF(self._font)
        self._height = look.metrics.px(15)
        self._sign_px = look.metrics.px(11)
        self._words: dict[str, QPainterPath] = {}
        self._signs: dict[str, QPixmap] = {}

    def picture(
        self,
        values: Mapping[str, MapValue],
        transform: QTransform,
        size: QSizeF,
        taken: Sequence[QRectF] = (),
    ) -> Picture:
        """Paint what `transform` shows in a view of `size` px; labels keep off `taken`."""
        view = QRectF(QPointF(0, 0), size)
        lands = {
            code: transform.map(land.seen_at(transform.m11()))
            for code, land in self._atlas.lands.items()
            if transform.mapRect(land.bounds).intersects(view)
        }
        spots = self._spots(values, lands, transform, view)
        marks = place_marks(
            spots, (0.0, 0.0, size.width(), size.height()), self._height, [_box(rect) for rect in taken]
        )
        ground = self._canvas(size, QColor(self._look.theme.map_water))
        with QPainter(ground) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_lands(painter, lands, values)
        labels = self._canvas(size, QColor(Qt.GlobalColor.transparent))
        with QPainter(labels) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_marks(painter, marks, values)
        outside = frozenset(values) - {spot.code for spot in spots}
        return Picture(ground, labels, transform, marks, outside)

    def _canvas(self, size: QSizeF, colour: QColor) -> QPixmap:
        pixmap = QPixmap(ceil(size.width() * self._ratio), ceil(size.height() * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(colour)
        return pixmap

    def _paint_lands(
        self, painter: QPainter, lands: Mapping[str, QPainterPath], values: Mapping[str, MapValue]
    ) -> None:
        theme = self._look.theme
        border = QColor(theme.edge)
        border.setAlphaF(1.0 if theme.name == "contrast" else 0.6)
        painter.setPen(QPen(border, 1))
        painter.setBrush(QColor(theme.map_none))
        for code, path in lands.items():
            if code not in values:
                painter.drawPath(path)
        painter.setPen(QPen(QColor(theme.ink2), 1))
        for code, path in lands.items():
            if code in values:
                painter.setBrush(self._key.brush(values[code].grade))
                painter.drawPath(path)

    def _paint_marks(self, painter: QPainter, marks: Iterable[Mark], values: Mapping[str, MapValue]) -> None:
        theme, unit = self._look.theme, self._look.metrics
        for mark in marks:
            if mark.square is not None:
                square, anchor = _rect(mark.square), QPointF(*mark.anchor)
                painter.setPen(QPen(QColor(theme.map_none), unit.px(3)))
                painter.drawLine(anchor, square.center())
                painter.setPen(QPen(QColor(theme.ink2), unit.px(1)))
                painter.drawLine(anchor, square.center())
                painter.setBrush(QColor(theme.ink2))
                painter.drawEllipse(anchor, unit.px(1.5), unit.px(1.5))
                painter.setBrush(self._key.brush(values[mark.code].grade))
                painter.drawRect(square)
        for mark in marks:
            self._paint_label(painter, mark, values[mark.code])

    def _paint_label(self, painter: QPainter, mark: Mark, value: MapValue) -> None:
        theme, box = self._look.theme, _rect(mark.label)
        words = self._text(_caption(value))
        base = QPointF(box.left(), box.center().y() + self._metrics.capHeight() / 2)
        painter.save()
        painter.translate(base)
        painter.strokePath(
            words, QPen(QColor(theme.surface), self._look.metrics.px(3), j=Qt.PenJoinStyle.RoundJoin)
        )
        painter.fillPath(words, QBrush(QColor(theme.ink)))
        painter.restore()
        if not value.number:
            sign = self._sign(value.sign)
            side = sign.width() / self._ratio
            painter.drawPixmap(QPointF(box.right() - side, box.center().y() - side / 2), sign)

    def _spots(
        self,
        values: Mapping[str, MapValue],
        lands: Mapping[str, QPainterPath],
        transform: QTransform,
        view: QRectF,
    ) -> list[Spot]:
        spots = []
        edge = self._height / 2
        inner = view.adjusted(edge, edge, -edge, -edge)
        for code, value in values.items():
            if code not in lands:
                continue
            land = self._atlas.lands[code]
            anchor, room = transform.map(land.label), land.room * transform.m11()
            if not inner.contains(anchor):
                found = _visible_point(land, transform, inner)
                if found is None:
                    continue
                anchor = found
            spots.append(Spot(code, (anchor.x(), anchor.y()), room, self._width(value)))
        return spots

    def _width(self, value: MapValue) -> float:
        width = self._metrics.horizontalAdvance(_caption(value))
        return width if value.number else width + self._sign_px + self._look.metrics.px(4)

    def _text(self, text: str) -> QPainterPath:
        if text not in self._words:
            path = QPainterPath()
            path.addText(QPointF(0, 0), self._font, text)
            self._words[text] = path
        return self._words[text]

    def _sign(self, name: str) -> QPixmap:
        """An icon within a rim, so that it can be seen on every pattern."""
        if name not in self._signs:
            theme, icons, side = self._look.theme, self._look.icons, self._sign_px
            rim = max(1, self._look.metrics.px(1.5))
            whole = side + 2 * rim
            pixmap = QPixmap(ceil(whole * self._ratio), ceil(whole * self._ratio))
            pixmap.setDevicePixelRatio(self._ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            pale, dark = (
                icons.pixmap(name, side, colour, self._ratio) for colour in (theme.surface, theme.ink)
            )
            for dx in (0, rim, 2 * rim):
                for dy in (0, rim, 2 * rim):
                    painter.drawPixmap(dx, dy, pale)
            painter.drawPixmap(rim, rim, dark)
            painter.end()
            self._signs[name] = pixmap
        return self._signs[name]


def _caption(value: MapValue) -> str:
    return f"{value.code} {value.number}" if value.number else value.code


def _visible_point(land: Land, transform: QTransform, inner: QRectF) -> QPointF | None:
    """A point of the visible part of a country, in px, as far from its edges as a coarse grid tells."""
    part = transform.mapRect(land.bounds).intersected(inner)
    if part.isEmpty():
        return None
    back = transform.inverted()[0]
    step = (part.width() / _GRID, part.height() / _GRID)
    inside = {
        (column, row): point
        for column in range(_GRID)
        for row in range(_GRID)
        if land.path.contains(
            back.map(
                point := QPointF(part.left() + (column + 0.5) * step[0], part.top() + (row + 0.5) * step[1])
            )
        )
    }
    if not inside:
        return None

    def depth(cell: tuple[int, int]) -> int:
        column, row = cell
        around = 0
        while all(
            (column + dx, row + dy) in inside
            for dx in range(-around, around + 1)
            for dy in range(-around, around + 1)
        ):
            around += 1
        return around

    return inside[max(inside, key=depth)]


def _box(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _rect(box: tuple[float, float, float, float]) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)
