"""The table of countries: sign and word of each indicator, its date under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring, draw_rule, leading_part, mirrored
from handbook.ui.kit.tables import make_calm
from handbook.ui.kit.tags import TagSpec
from handbook.ui.pages.countries_model import COUNT, FIRST_INDICATOR, NAME, CountriesFilter, CountriesModel
from handbook.ui.reading.values import indicator_age, value_tag

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine)


class CountriesDelegate(QStyledItemDelegate):
    """Paints the cells."""

    def __init__(self, look: Look, view: CountriesTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """44 px high."""
        return QSize(self._look.metrics.em(6), self._look.metrics.px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, words, rule; bar and ring on the chosen row."""
        look, theme, unit = self._look, self._look.theme, self._look.metrics
        rect, is_chosen = QRect(option.rect), bool(option.state & _State.State_Selected)
        row = self._view.model_row(index)
        shown = self._view.countries.indicator(row, index.column())
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        ground = theme.surface
        if is_chosen:
            ground = theme.select
        elif shown is not None and shown.tone == "high":
            ground = theme.high_soft
        painter.fillRect(rect, QColor(ground))
        inside = rect.adjusted(unit.medium, unit.px(4), -unit.small, -unit.px(5))
        if shown is not None:
            words, half = self._view.countries.words, inside.height() // 2
            upper = QRect(inside.left(), inside.top(), inside.width(), half)
            self._paint_tag(painter, upper, value_tag(shown, words), look.fonts.bold(14), option.direction)
            lower = upper.translated(0, half)
            self._paint_tag(
                painter, lower, indicator_age(shown, words), look.fonts.body(12), option.direction
            )
        else:
            self._paint_words(painter, inside, index, option.direction, is_chosen=is_chosen)
        draw_rule(painter, rect, theme.line, unit.rule)
        if is_chosen and index.column() == NAME:
            painter.fillRect(leading_part(rect, unit.hair, option.direction), QColor(theme.accent))
        if is_chosen and self._view.hasFocus():
            painter.setClipRect(rect)
            whole = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
            draw_ring(painter, whole, theme.focus, unit.px(theme.ring_px), radius=0)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRect, index: _Index, direction: Qt.LayoutDirection, *, is_chosen: bool
    ) -> None:
        fonts, theme = self._look.fonts, self._look.theme
        is_name = index.column() == NAME
        font = fonts.bold(15) if is_name and is_chosen else fonts.body(15 if is_name else 14)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if is_name else theme.ink2))
        text = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        is_left = (index.column() == COUNT) == (direction == Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, _ONE_LINE | int(side), text)

    def _paint_tag(
        self, painter: QPainter, rect: QRect, tag: TagSpec, font: QFont, direction: Qt.LayoutDirection
    ) -> None:
        look, unit = self._look, self._look.metrics
        colour, start, size = str(getattr(look.theme, tag.tone)), 0, unit.icon_tag
        if tag.icon:
            box = mirrored(QRect(rect.left(), rect.center().y() - size // 2, size, size), rect, direction)
            painter.drawPixmap(box, look.icons.pixmap(tag.icon, size, colour))
            start = size + unit.px(5)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        words = mirrored(rect.adjusted(start, 0, 0, 0), rect, direction)
        side = (
            Qt.AlignmentFlag.AlignRight
            if direction == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        shown = QFontMetrics(font).elidedText(tag.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _ONE_LINE | int(side), shown)


class CountriesHead(QHeaderView):
    """Names of the columns, over two lines where they are long."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one name."""
        unit, theme, font = self._look.metrics, self._look.theme, self._look.fonts.bold(12)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_left = (logicalIndex == COUNT) == is_mirrored
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.save()
        painter.fillRect(rect, QColor(theme.sunken))
        draw_rule(painter, rect, theme.ink, unit.rule)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink2))
        inside = rect.adjusted(unit.medium, unit.hair, -unit.small, -unit.hair)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        flags |= int(Qt.TextFlag.TextWordWrap)
        painter.drawText(inside, flags, name)
        painter.restore()


class CountriesTable(QTableView):
    """Rows are chosen whole; Enter or a double click opens.

    Attributes:
        countries: what is shown, unfiltered.

    Signals:
        country_opened(str): its code.
        left_upwards: Up was pressed on the first row.
    """

    country_opened = Signal(str)
    left_upwards = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.countries = CountriesModel(self)
        self.filter = CountriesFilter(self)
        self.filter.setSourceModel(self.countries)
        self.setModel(self.filter)
        self.setItemDelegate(CountriesDelegate(look, self))
        self.setAccessibleName(name)
        make_calm(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = CountriesHead(look, self)
        self.setHorizontalHeader(head)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def model_row(self, index: _Index) -> int:
        """The row among all countries."""
        return self.filter.mapToSource(self.filter.index(index.row(), index.column())).row()

    def chosen_code(self) -> str:
        """Code of the chosen country; empty where there is none."""
        index = self.currentIndex()
        return self.countries.entry(self.model_row(index)).code if index.isValid() else ""

    def choose(self, code: str) -> None:
        """Choose a country, else the first."""
        rows = range(self.filter.rowCount())
        number = next((row for row in rows if self._code_at(row) == code), 0)
        self.setCurrentIndex(self.filter.index(number, NAME))

    def show_columns(self, indicators: int) -> None:
        """How many indicators there is room for."""
        for column in range(FIRST_INDICATOR, self.countries.columnCount()):
            self.setColumnHidden(column, column >= FIRST_INDICATOR + indicators)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Up on the first row leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_code():
            self.country_opened.emit(self.chosen_code())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row under the pointer."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.country_opened.emit(self.chosen_code())

    def _code_at(self, row: int) -> str:
        return self.countries.entry(self.model_row(self.filter.index(row, NAME))).code

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.verticalHeader().setDefaultSectionSize(unit.px(46))
        self.verticalScrollBar().setSingleStep(unit.px(46))
        head = self.horizontalHeader()
        head.setFixedHeight(unit.px(42))
        head.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(COUNT, unit.px(96))
        self.viewport().update()
