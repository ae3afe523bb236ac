"""Faults of what is too small for what it says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from handbook.ui.compare.map_canvas import MapCanvas
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.text import ElidedLabel
from handbook.ui.routes.graph_view import GraphView
from tests.gui.access.stops import name

_SLACK_PX = 2
_TWO_DIMENSIONS = (GraphView,)
"""Pictures that may be wider than the window: their twins in words are not."""


def faults(window: QWidget) -> list[str]:
    """What is cut off, squashed, covered, or can be read only by scrolling sideways."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisibleTo(window) and not _is_qts(w)]
    found = [f"{name(w)} {w.width()}×{w.height()}: {fault}" for w in shown for fault in _faults_of(w)]
    return found + list(_covered(shown))


def _faults_of(widget: QWidget) -> Iterator[str]:
    width, height = widget.width(), widget.height()
    if isinstance(widget, QLabel) and widget.text():
        if not widget.wordWrap() and widget.sizeHint().width() > width + _SLACK_PX:
            yield f"needs {widget.sizeHint().width()} px across"
        if widget.wordWrap() and widget.heightForWidth(width) > height + _SLACK_PX:
            yield f"needs {widget.heightForWidth(width)} px down"
    elif not _can_scroll(widget):
        wanted = (
            widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.minimumSizeHint().height()
        )
        if wanted > height + _SLACK_PX:
            yield f"needs {wanted} px down"
    is_cut = widget.sizeHint().width() > width + _SLACK_PX
    if isinstance(widget, QAbstractButton | ElidedLabel | IconLabel) and is_cut and not widget.toolTip():
        yield "is cut and nothing tells the rest"
    if isinstance(widget, QLineEdit) and width < 8 * widget.fontMetrics().height() / 1.4:
        yield "too short to see what one types"
    is_text = isinstance(widget, QScrollArea) and not isinstance(widget.widget(), _TWO_DIMENSIONS)
    if isinstance(widget, QScrollArea) and is_text and widget.horizontalScrollBar().maximum() > 0:
        yield "must be scrolled sideways"
    yield from _out_of_parent(widget)


def _can_scroll(widget: QWidget) -> bool:
    """Whether some part of it takes what room there is."""
    parts = (QAbstractScrollArea, MapCanvas)
    return isinstance(widget, parts) or any(widget.findChildren(part) for part in parts)


def _out_of_parent(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, _TWO_DIMENSIONS):
        return
    inside = parent.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
    place = widget.geometry()
    if isinstance(parent.parentWidget(), QAbstractScrollArea) and parent.parentWidget().viewport() is parent:
        if place.width() > inside.width():
            yield f"is wider than its {parent.width()} px"
    elif not inside.contains(place):
        yield f"{place.getRect()} stands out of {type(parent).__name__} {parent.width()}×{parent.height()}"


def _covered(shown: list[QWidget]) -> Iterator[str]:
    """Siblings that stand on each other; only buttons may stand on a picture."""
    places: dict[QWidget, list[tuple[QWidget, QRect]]] = {}
    for widget in shown:
        parent = widget.parentWidget()
        if parent is None or widget.isWindow():
            continue
        for other, place in places.setdefault(parent, []):
            common = place & widget.geometry()
            if min(common.width(), common.height()) > _SLACK_PX and not isinstance(other, MapCanvas):
                yield f"{name(widget)} covers {name(other)}"
        places[parent].append((widget, widget.geometry()))


def _is_qts(widget: QWidget) -> bool:
    """Parts of Qt's own controls."""
    parent = widget.parentWidget()
    if isinstance(widget, QFocusFrame) or widget.objectName().startswith("qt_"):
        return True
    return isinstance(parent, QAbstractItemView | QLineEdit) or (
        parent is not None
        and parent.objectName().startswith("qt_scrollarea_")
        and "container" in parent.objectName()
    )
