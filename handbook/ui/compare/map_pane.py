"""The map with its key below and its buttons in the corner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.compare.atlas import Atlas
from handbook.ui.compare.legend import KeyEntry, Legend
from handbook.ui.compare.map_view import ZOOM_STEP, MapView
from handbook.ui.compare.picture import MapValue
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.look import Look


class MapPane(QWidget):
    """What the map needs around it.

    Attributes:
        view: the map.
        legend: its key.
        closer: one of the buttons in its corner, like `farther` and `whole`.

    Signals:
        country_chosen(str), country_opened(str), view_changed: of the map.
    """

    country_chosen = Signal(str)
    country_opened = Signal(str)
    view_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.view = MapView(look, self)
        self.legend = Legend(look, self)
        self.closer = IconButton(look, "plus", self.tr("Closer (+)"), small=True, parent=self)
        self.farther = IconButton(look, "minus", self.tr("Farther (−)"), small=True, parent=self)
        self.whole = IconButton(
            look, "maximize", self.tr("Show the whole region (0)"), small=True, parent=self
        )
        self.closer.clicked.connect(lambda: self.view.zoom(ZOOM_STEP))
        self.farther.clicked.connect(lambda: self.view.zoom(1 / ZOOM_STEP))
        self.whole.clicked.connect(self.view.fit)
        self.view.country_chosen.connect(self.country_chosen)
        self.view.country_opened.connect(self.country_opened)
        self.view.view_changed.connect(self.view_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.legend)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        look.changed.connect(self._place_buttons)

    def set_atlas(self, atlas: Atlas, names: Mapping[str, str]) -> None:
        """Show this world."""
        self.view.set_atlas(atlas, names)

    def show_values(self, indicator: str, values: Mapping[str, MapValue], key: Sequence[KeyEntry]) -> None:
        """Show another indicator: its name, what it says of countries, its key."""
        self.view.setAccessibleName(self.tr("Map: {indicator}").format(indicator=indicator))
        self.legend.show_entries(key)
        self.view.show_values(values)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stay in the corner."""
        super().resizeEvent(event)
        self._column.activate()
        self._place_buttons()

    def minimumSizeHint(self) -> QSize:
        """Room for the map and all lines of the key."""
        least = super().minimumSizeHint()
        key = self.legend.heightForWidth(self.width())
        return QSize(least.width(), self.view.minimumSizeHint().height() + key)

    def _place_buttons(self) -> None:
        """In the upper trailing corner, where the map is mostly sea or ice."""
        unit = self._look.metrics
        right, top = self.view.width() - unit.small, unit.small
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rects = []
        for button in (self.closer, self.farther, self.whole):
            size = button.sizeHint()
            left = self.width() - right if is_mirrored else right - size.width()
            button.resize(size)
            button.move(QPoint(left, top))
            button.raise_()
            rects.append(QRectF(button.geometry()))
            top += size.height() + unit.hair
        self.legend.raise_()  # read last
        self.view.set_reserved(tuple(rects))
