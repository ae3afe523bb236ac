"""How standard widgets are drawn: Fusion, made flat and given our measures."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from handbook.ui.kit.metrics import Metrics
from handbook.ui.kit.painting import draw_box, draw_ring, mirrored
from handbook.ui.kit.tokens import Theme

_Element = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric
_State = QStyle.StateFlag
_NEVER = {
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick,
    QStyle.StyleHint.SH_Widget_Animate,
    QStyle.StyleHint.SH_Widget_Animation_Duration,
}


class HandbookStyle(QProxyStyle):
    """Fusion with our measures, one focus ring, and no underlined letters until Alt is pressed.

    Attributes:
        shows_mnemonics: whether letters that work with Alt are underlined.
    """

    def __init__(self, theme: Theme, metrics: Metrics) -> None:
        super().__init__("Fusion")
        self.shows_mnemonics = False
        self.dress(theme, metrics)

    def dress(self, theme: Theme, metrics: Metrics) -> None:
        """Draw with these colours and measures from now on."""
        self._theme = theme
        self._unit = metrics
        ring = metrics.px(theme.ring_px)
        self._pixels = {
            _Metric.PM_SmallIconSize: metrics.icon,
            _Metric.PM_ButtonIconSize: metrics.icon,
            _Metric.PM_ListViewIconSize: metrics.icon,
            _Metric.PM_ToolBarIconSize: metrics.icon_large,
            _Metric.PM_IndicatorWidth: metrics.px(16),
            _Metric.PM_IndicatorHeight: metrics.px(16),
            _Metric.PM_ExclusiveIndicatorWidth: metrics.px(16),
            _Metric.PM_ExclusiveIndicatorHeight: metrics.px(16),
            _Metric.PM_CheckBoxLabelSpacing: metrics.small,
            _Metric.PM_RadioButtonLabelSpacing: metrics.small,
            _Metric.PM_FocusFrameHMargin: 2 * ring,
            _Metric.PM_FocusFrameVMargin: 2 * ring,
            _Metric.PM_SplitterWidth: metrics.px(5),
            _Metric.PM_ScrollBarExtent: metrics.px(12),
            _Metric.PM_ButtonShiftHorizontal: 0,
            _Metric.PM_ButtonShiftVertical: 0,
            _Metric.PM_TextCursorWidth: metrics.px(1.5),
        }

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Our measures where we have one."""
        found = self._pixels.get(metric)
        return super().pixelMetric(metric, option, widget) if found is None else found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Letters that work with Alt stay plain until Alt is held; nothing is animated, no picture says OK."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return int(self.shows_mnemonics)
        if hint in _NEVER:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # else it is cut off where the part ends that the button is in
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """The focus ring, check boxes and radio buttons; the rest is Fusion's."""
        if element == _Element.PE_FrameFocusRect:
            draw_ring(painter, option.rect, self._theme.focus, self._unit.px(self._theme.ring_px))
        elif element == _Element.PE_IndicatorCheckBox:
            self._draw_check(painter, option)
        elif element == _Element.PE_IndicatorRadioButton:
            self._draw_radio(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Combo boxes without gradients; the rest is Fusion's."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            self._draw_combo_box(painter, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Words of a combo box keep their distance from its border."""
        found = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        if part == QStyle.SubControl.SC_ComboBoxEditField:
            gap = self._unit.px(6)
            found.adjust(gap, 0, -gap, 0)
        return found

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Combo boxes are as high as other controls."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_ComboBox:
            return QSize(found.width() + self._unit.large, max(found.height(), self._unit.control))
        return found

    def _draw_combo_box(self, painter: QPainter, option: QStyleOption) -> None:
        theme, unit, state, box = self._theme, self._unit, option.state, option.rect
        is_on = bool(state & _State.State_Enabled)
        fill = theme.hover if is_on and state & _State.State_MouseOver else theme.raised
        draw_box(painter, box, fill=fill, border=theme.edge if is_on else theme.line, radius=unit.radius)
        arrow = QRect(box.right() - unit.px(20), box.center().y() - unit.px(2), unit.px(10), unit.px(5))
        arrow = mirrored(arrow, box, option.direction)
        bottom = QPoint(arrow.center().x(), arrow.bottom())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink if is_on else theme.ink3), unit.px(1.5)))
        painter.drawPolyline([arrow.topLeft(), bottom, arrow.topRight()])
        painter.restore()
        if state & _State.State_HasFocus:
            draw_ring(painter, box, theme.focus, unit.px(theme.ring_px))

    def _draw_check(self, painter: QPainter, option: QStyleOption) -> None:
        box, is_on = option.rect, bool(option.state & _State.State_On)
        border, fill, sign = self._indicator_colours(option)
        draw_box(painter, box, fill=fill, border=border, radius=self._unit.px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(sign), self._unit.px(2)))
        unit = box.width() / 16
        if is_on:
            points = [(4.0, 8.5), (7.0, 11.5), (12.0, 5.0)]
        elif option.state & _State.State_NoChange:
            points = [(4.0, 8.0), (12.0, 8.0)]
        else:
            points = []
        for (x1, y1), (x2, y2) in pairwise(points):
            left, top = box.left(), box.top()
            painter.drawLine(
                round(left + x1 * unit),
                round(top + y1 * unit),
                round(left + x2 * unit),
                round(top + y2 * unit),
            )
        painter.restore()

    def _draw_radio(self, painter: QPainter, option: QStyleOption) -> None:
        box = option.rect
        border, fill, sign = self._indicator_colours(option)
        draw_box(painter, box, fill=fill, border=border, radius=box.width() // 2)
        if option.state & _State.State_On:
            gap = box.width() // 3
            draw_box(painter, box.adjusted(gap, gap, -gap, -gap), fill=sign, radius=box.width() // 2)

    def _indicator_colours(self, option: QStyleOption) -> tuple[str, str, str]:
        theme, state = self._theme, option.state
        if not state & _State.State_Enabled:
            return theme.line, theme.surface, theme.ink3
        if state & (_State.State_On | _State.State_NoChange):
            return theme.accent, theme.accent, theme.on_accent
        return theme.edge, theme.hover if state & _State.State_MouseOver else theme.surface, theme.ink


class MnemonicWatch(QObject):
    """Underlines the letters that work with Alt while Alt is held in a window."""

    def __init__(self, window: QWidget, style: HandbookStyle) -> None:
        super().__init__(window)
        self._window = window
        self._style = style
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice Alt; take nothing away."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._show(kind == QEvent.Type.KeyPress)
        elif kind == QEvent.Type.WindowDeactivate:
            self._show(False)
        return False

    def _show(self, visible: bool) -> None:
        if visible != self._style.shows_mnemonics:
            self._style.shows_mnemonics = visible
            for widget in self._window.findChildren(QWidget):
                widget.update()
