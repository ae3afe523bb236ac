"""The map as a widget: what it shows, from where, and how it is painted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.compare.atlas import Atlas
from handbook.ui.compare.camera import Camera
from handbook.ui.compare.marks import Mark
from handbook.ui.compare.picture import MapPainter, MapValue, Picture
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring

_NEAR_PX = 9
"""A click so near to the middle of a small country means it."""


class MapCanvas(QWidget):
    """Countries coloured by one indicator.

    Signals:
        view_changed: other countries can be seen now.
    """

    view_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._atlas: Atlas | None = None
        self._names: Mapping[str, str] = {}
        self._values: Mapping[str, MapValue] = {}
        self._painter: MapPainter | None = None
        self._picture: Picture | None = None
        self._camera: Camera | None = None
        self._is_fitted = True
        self._region = "eurasia"
        self._chosen = ""
        self._hovered = ""
        self._reserved: tuple[QRectF, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._on_look_changed)

    # What is shown

    def set_atlas(self, atlas: Atlas, names: Mapping[str, str]) -> None:
        """Show this world; `names` of all countries are for pointing at them."""
        self._atlas, self._names = atlas, names
        self._painter = None
        self._aim()

    def show_values(self, values: Mapping[str, MapValue]) -> None:
        """Colour these countries; all others are drawn empty."""
        self._values = values
        self._renew()
        self.view_changed.emit()

    def choose(self, code: str) -> None:
        """Show which country is chosen; none where empty."""
        self._chosen = code
        self.update()

    def set_region(self, region: str) -> None:
        """Look at a part of the world by its name in the atlas."""
        self._region = region
        self.fit()

    def set_reserved(self, rects: tuple[QRectF, ...]) -> None:
        """Where something stands in front of the map: no labels there."""
        if rects != self._reserved:
            self._reserved = rects
            self._renew()

    def outside(self) -> frozenset[str]:
        """Coloured countries that can't be seen now."""
        return self._drawn().outside if self._atlas is not None and not self.size().isEmpty() else frozenset()

    @property
    def is_ready(self) -> bool:
        """Whether there is a map to look at."""
        return self._atlas is not None

    @property
    def scale(self) -> float:
        """px per unit of the atlas."""
        return self._drawn().transform.m11()

    @property
    def chosen(self) -> str:
        """The country with the outline; empty where there is none."""
        return self._chosen

    def values(self) -> Mapping[str, MapValue]:
        """Code → what is shown of a country."""
        return self._values

    def marks(self) -> tuple[Mark, ...]:
        """Where the labels are."""
        return self._drawn().marks

    # Moving about

    def fit(self) -> None:
        """The whole region again."""
        self._is_fitted = True
        self._aim()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """`factor` times as close, around `at` (px) or the middle."""
        if self._camera is not None:
            place = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
            self._look_from(self._camera.zoomed(factor, place, self._size()))

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many px."""
        if self._camera is not None:
            self._look_from(self._camera.moved(dx, dy))

    def code_at(self, place: QPointF) -> str:
        """The country at a place of the view; empty on the sea."""
        if self._atlas is None:
            return ""
        picture = self._drawn()
        for mark in picture.marks:
            for box in (mark.label, mark.square):
                if box is not None and box[0] <= place.x() <= box[2] and box[1] <= place.y() <= box[3]:
                    return mark.code
        point = picture.transform.inverted()[0].map(place)
        for code, land in self._atlas.lands.items():
            if land.bounds.contains(point) and land.path.contains(point):
                return code if code in self._values else self._near(picture, place) or code
        return self._near(picture, place)

    def place_of(self, code: str) -> QPointF | None:
        """A point of the view that lies on a coloured country; None where it can't be seen."""
        return next((QPointF(*mark.anchor) for mark in self._drawn().marks if mark.code == code), None)

    def words_of(self, code: str) -> str:
        """What is said of a country when it is pointed at."""
        if code in self._values:
            return self._values[code].words
        return self.tr("{country}: not in the handbook").format(country=self._names.get(code, code))

    def sizeHint(self) -> QSize:
        """As in the drawings."""
        return QSize(self._look.metrics.em(52), self._look.metrics.em(23))

    def minimumSizeHint(self) -> QSize:
        """Still a map."""
        return QSize(self._look.metrics.em(16), self._look.metrics.em(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture, and over it what is chosen and pointed at."""
        theme, unit = self._look.theme, self._look.metrics
        painter = QPainter(self)
        if self._atlas is None or self.size().isEmpty():
            painter.fillRect(self.rect(), QColor(theme.map_water))
        else:
            picture = self._drawn()
            painter.drawPixmap(0, 0, picture.ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._hovered and self._hovered != self._chosen:
                self._paint_outline(painter, picture, self._hovered, theme.ink, 1.5)
            if self._chosen:
                self._paint_outline(painter, picture, self._chosen, theme.accent, 3)
            painter.drawPixmap(0, 0, picture.labels)
            self._paint_chosen_square(painter, picture)
            if self.hasFocus():
                self._paint_cross(painter)
                draw_ring(painter, self.rect(), theme.focus, unit.px(theme.ring_px), radius=0)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep looking at the same."""
        super().resizeEvent(event)
        if self._is_fitted or self._camera is None:
            self._aim()
        else:
            self._look_from(self._camera)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _near(self, picture: Picture, place: QPointF) -> str:
        reach = self._look.metrics.px(_NEAR_PX)
        for mark in picture.marks:
            if mark.square is not None and (QPointF(*mark.anchor) - place).manhattanLength() <= reach:
                return mark.code
        return ""

    def _paint_outline(
        self, painter: QPainter, picture: Picture, code: str, colour: str, width: float
    ) -> None:
        theme, unit = self._look.theme, self._look.metrics
        if self._atlas is None or code not in self._atlas.lands:
            return
        land = self._atlas.lands[code]
        path = picture.transform.map(land.seen_at(picture.transform.m11()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(theme.surface), unit.px(width + 2)), QPen(QColor(colour), unit.px(width))):
            painter.setPen(pen)
            painter.drawPath(path)

    def _paint_chosen_square(self, painter: QPainter, picture: Picture) -> None:
        """Around the square of a small country, so that it is seen which one is meant."""
        unit, gap = self._look.metrics, self._look.metrics.px(2)
        for mark in picture.marks:
            if mark.code == self._chosen and mark.square is not None:
                left, top, right, bottom = mark.square
                painter.setPen(QPen(QColor(self._look.theme.accent), unit.px(3)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left, top, right - left, bottom - top).adjusted(-gap, -gap, gap, gap))

    def _paint_cross(self, painter: QPainter) -> None:
        """What Enter would take."""
        theme, unit, x, y = self._look.theme, self._look.metrics, self.width() / 2, self.height() / 2
        arm = unit.px(9)
        for pen in (QPen(QColor(theme.surface), unit.px(4)), QPen(QColor(theme.focus), unit.px(2))):
            painter.setPen(pen)
            painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
            painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))

    def _drawn(self) -> Picture:
        """The picture of this view, painted if it is not there."""
        assert self._atlas is not None
        ratio = self.devicePixelRatioF()
        if self._painter is None:
            self._painter = MapPainter(self._look, self._atlas, ratio)
        if self._picture is None:
            camera = self._camera or Camera.fitting(self._atlas.regions[self._region], self._size())
            transform = camera.transform(self._size())
            self._picture = self._painter.picture(self._values, transform, self._size(), self._reserved)
        return self._picture

    def _aim(self) -> None:
        if self._atlas is not None and not self.size().isEmpty():
            region = self._atlas.regions[self._region]
            self._camera = Camera.fitting(region, self._size()).within(self._atlas.bounds, self._size())
            self._renew()
            self.view_changed.emit()

    def _look_from(self, camera: Camera) -> None:
        if self._atlas is not None and not self.size().isEmpty():
            self._is_fitted = False
            self._camera = camera.within(self._atlas.bounds, self._size())
            self._renew()
            self.view_changed.emit()

    def _renew(self) -> None:
        self._picture = None
        self.update()

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    def _on_look_changed(self) -> None:
        self._painter = None
        self.updateGeometry()
        self._renew()
