"""The table of indicators and countries: names stay in sight, any column orders the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from handbook.services.compare import Comparison
from handbook.ui.compare.columns import Need, shared_widths
from handbook.ui.compare.table_model import ComparisonModel
from handbook.ui.compare.table_paint import CellDelegate, CountryHead, IndicatorHead
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring, draw_rule, draw_words
from handbook.ui.kit.pressable import Pressable
from handbook.ui.kit.tables import make_calm
from handbook.words import Words

_Index = QModelIndex | QPersistentModelIndex
_SORT_KEYS = frozenset({"s", "ы"})
"""The same key on the Latin and the Russian layout."""


class ComparisonTable(QTableView):
    """One country a row; the cell at the keyboard is the value that is asked about.

    Attributes:
        comparison: what is shown.
        cells: paints the values and knows their widths.
        corner: orders the rows by name.

    Signals:
        cell_chosen(str, str): a country's code and an indicator's.
        country_opened(str): Enter or a double click.
        order_asked(str): by an indicator, or by name where empty.
    """

    cell_chosen = Signal(str, str)
    country_opened = Signal(str)
    order_asked = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_quiet = False
        self._needs: list[Need] = []
        self._dangers: list[tuple[int, int, int]] = []  # row, column, width of the whole value
        self.comparison = ComparisonModel(self)
        self.cells = CellDelegate(look, self.comparison, self)
        self._head = IndicatorHead(look, self)
        self._names = CountryHead(look, self.comparison, self)
        self.setModel(self.comparison)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self._head)
        self.setVerticalHeader(self._names)
        self.setAccessibleName(name)
        make_calm(self)
        self.setWordWrap(False)
        for head in (self._head, self._names):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setHighlightSections(False)
            head.setSectionsClickable(True)
        self.corner = _Corner(look, self)
        self.corner.clicked.connect(lambda: self.order_asked.emit(""))
        self._head.sectionClicked.connect(lambda section: self.order_asked.emit(self._code_of(section)))
        self._names.sectionPressed.connect(self._on_name_pressed)
        self._names.sectionDoubleClicked.connect(lambda row: self._open(row))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_comparison(
        self, comparison: Comparison, words: Words, ordering: str, *, is_reversed: bool
    ) -> None:
        """Show these countries in their order; the chosen cell stays chosen, without a signal."""
        country, indicator = self.chosen()
        at = self.verticalScrollBar().value()
        self._is_quiet = True
        self.comparison.show_comparison(comparison, words)
        self._head.ordering = self.comparison.column_of(ordering)
        self._head.is_reversed = self.corner.is_reversed = is_reversed
        self.corner.is_ordering = self._head.ordering < 0
        self.corner.tell()
        self._measure()
        self._settle()
        self.choose(country, indicator)
        self.verticalScrollBar().setValue(at)
        self.scrollTo(self.currentIndex())
        self._is_quiet = False

    def chosen(self) -> tuple[str, str]:
        """Country and indicator of the chosen cell; empty where there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return "", ""
        return self.comparison.countries()[index.row()].code, self._code_of(index.column())

    def choose(self, country: str, indicator: str = "") -> None:
        """Choose a cell without a signal; the column stays where no indicator is given."""
        row, column = self.comparison.row_of(country), self.comparison.column_of(indicator)
        before, self._is_quiet = self._is_quiet, True
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            kept = column if column >= 0 else max(0, self.currentIndex().column())
            self.setCurrentIndex(self.comparison.index(row, kept))
        self._is_quiet = before
        self._names.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Report the cell."""
        super().currentChanged(current, previous)
        self._names.viewport().update()
        self.viewport().update()
        if current.isValid() and not self._is_quiet:
            self.cell_chosen.emit(*self.chosen())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no cell is chosen yet, the first one is."""
        if not self.currentIndex().isValid() and self.comparison.rowCount():
            self.setCurrentIndex(self.comparison.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the country, S orders by the column."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index.row())
        elif event.text().lower() in _SORT_KEYS and not event.modifiers() and index.isValid():
            self.order_asked.emit(self._code_of(index.column()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters chooses nothing: they are keys of the page."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the country under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._open(index.row())

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, and begin beside the names with a whole column."""
        super().scrollTo(index, hint)
        bar, head = self.horizontalScrollBar(), self._head
        starts = (head.sectionPosition(column) for column in range(head.count()))
        bar.setValue(next((start for start in starts if start >= bar.value()), bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._settle()

    def viewportEvent(self, event: QEvent) -> bool:
        """No tooltips of Qt's own: the whole value stands in the panel."""
        return True if event.type() == QEvent.Type.ToolTip else super().viewportEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The heads and two rows."""
        return QSize(self._look.metrics.em(16), self._look.metrics.em(7))

    def _code_of(self, column: int) -> str:
        return self.comparison.columns()[column].code

    def _open(self, row: int) -> None:
        self.country_opened.emit(self.comparison.countries()[row].code)

    def _on_name_pressed(self, row: int) -> None:
        self.setCurrentIndex(self.comparison.index(row, max(0, self.currentIndex().column())))

    def _measure(self) -> None:
        """What the words need, whatever the width of the table."""
        model = self.comparison
        self._needs, self._dangers = [], []
        for column in range(model.columnCount()):
            head, least, most = self._head.least_width(column), [0], [0]
            for row in range(model.rowCount()):
                cell = model.value(row, column)
                most.append(self.cells.needed_width(cell))
                if cell.tone == "high":
                    least.append(self.cells.needed_width(cell, folded=True))
                    self._dangers.append((row, column, most[-1]))
                elif isinstance(cell.value, int):
                    least.append(most[-1])
            self._needs.append(Need(max(head, *least), max(head, *most)))

    def _settle(self) -> None:
        """Widths, heights and the corner for this width; what endangers takes a second line where it needs one."""
        unit = self._look.metrics
        self._names.setFixedWidth(self._names.sizeHint().width())
        self.updateGeometries()
        for column, width in enumerate(shared_widths(self._needs, self.viewport().width())):
            self._head.resizeSection(column, width)
        folded = {row for row, column, width in self._dangers if width > self._head.sectionSize(column)}
        for row in range(self.comparison.rowCount()):
            self._names.resizeSection(row, unit.px(46 if row in folded else 31))
        self._head.setFixedHeight(self._head.needed_height())
        self.updateGeometries()
        self.corner.setGeometry(self._names.geometry().left(), 0, self._names.width(), self._head.height())
        self.corner.raise_()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._names.setDefaultSectionSize(unit.px(31))
        self._names.setMinimumSectionSize(unit.px(24))
        self.verticalScrollBar().setSingleStep(unit.px(31))
        self.horizontalScrollBar().setSingleStep(unit.em(4))
        self._measure()
        self._settle()


class _Corner(Pressable):
    """Stands over the names of countries and orders the rows by them."""

    def __init__(self, look: Look, table: ComparisonTable) -> None:
        super().__init__(parent=table)
        self._look = look
        self.is_ordering = False
        self.is_reversed = False
        self.tell()

    def tell(self) -> None:
        """Say what a press does."""
        self.setAccessibleName(self.tr("Country: order by name"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it like the other heads."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent_soft if self.is_ordering else theme.sunken))
        draw_rule(painter, self.rect(), theme.edge, unit.rule)
        line, side = unit.px(22), unit.icon_tag
        words = QRect(unit.medium, self.height() - line - unit.px(3), self.width() - unit.medium, line)
        if self.is_ordering:
            icon = "sort-ascending" if self.is_reversed else "sort-descending"
            pixmap = look.icons.pixmap(icon, side, theme.accent)
            painter.drawPixmap(words.left(), words.top() + (line - side) // 2, pixmap)
            words.adjust(side + unit.hair, 0, 0, 0)
        colour = theme.accent if self.is_ordering else theme.ink2
        draw_words(
            painter,
            words,
            self.tr("Country"),
            look.fonts.bold(12.5),
            colour,
            direction=self.layoutDirection(),
        )
        if self.hasFocus():
            draw_ring(painter, self.rect(), theme.focus, unit.px(theme.ring_px), radius=0)
        painter.end()
