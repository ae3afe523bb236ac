"""A list of rows of several kinds, driven by the keyboard, read aloud as sentences."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, draw_ring, draw_rule, leading_part, stripes
from handbook.ui.kit.row_layouts import LaidRow, RowLayouts
from handbook.ui.kit.rows import (
    ContentsRow,
    HeaderRow,
    NoteRow,
    OrganisationRow,
    Row,
    ValueRow,
    row_key,
    row_sentence,
    row_title,
)
from handbook.ui.kit.tables import make_calm

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_Flag = Qt.ItemFlag
_Role = Qt.ItemDataRole


class RowModel(QAbstractListModel):
    """A tuple of rows, as Qt wants it. Headers can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show others."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: Hashable) -> int:
        """Where the row with this key stands; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row_key(row) == key), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headers take no part."""
        if not index.isValid() or isinstance(self._rows[index.row()], HeaderRow):
            return _Flag.NoItemFlags
        return _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        """Title and, for screen readers, the row as a sentence."""
        if index.isValid() and role == _Role.DisplayRole:
            return row_title(self._rows[index.row()])
        if index.isValid() and role == _Role.AccessibleTextRole:
            return row_sentence(self._rows[index.row()])
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints rows; layouts are kept by row and width."""

    def __init__(self, look: Look, view: RowList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._laid: dict[tuple[Row, int, bool], LaidRow] = {}
        self.forget()

    def forget(self) -> None:
        """Lay everything out anew: the look or the rows changed."""
        self._laid.clear()
        self._layouts = RowLayouts(self._look, self._view.layoutDirection())
        theme = self._look.theme
        stripe = self._look.metrics.px(8)
        self._withdrawn = stripes(theme.high_soft, theme.surface, stripe, stripe)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the text needs."""
        width = self._view.viewport().width()
        return QSize(width, self._laid_row(self._view.row(index), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, parts, rule, bar and ring."""
        row, rect, unit = self._view.row(index), QRect(option.rect), self._look.metrics
        theme, state = self._look.theme, option.state
        painter.save()
        painter.fillRect(rect, self._ground(row, state))
        laid = self._laid_row(row, rect.width(), bool(state & _State.State_Selected))
        self._layouts.paint(painter, rect, laid)
        if not isinstance(row, ContentsRow | ValueRow):
            draw_rule(painter, rect, theme.line, unit.rule)
        if state & _State.State_Selected:
            bar = leading_part(rect, unit.hair, option.direction)
            painter.fillRect(bar, QColor(theme.accent))
            if theme.name == "contrast":
                draw_box(painter, rect, border=theme.edge, width=unit.rule)
        if state & _State.State_HasFocus:
            draw_ring(painter, rect, theme.focus, unit.px(theme.ring_px), radius=0)
        painter.restore()

    def _laid_row(self, row: Row, width: int, is_chosen: bool = False) -> LaidRow:
        key = (row, width, is_chosen)
        if key not in self._laid:
            self._laid[key] = self._layouts.lay_out(row, width, is_chosen)
        return self._laid[key]

    def _ground(self, row: Row, state: QStyle.StateFlag) -> QBrush:
        theme = self._look.theme
        if isinstance(row, HeaderRow):
            return QBrush(QColor(theme.sunken))
        if state & _State.State_Selected:
            return QBrush(QColor(theme.select))
        if isinstance(row, OrganisationRow) and row.is_withdrawn:
            return self._withdrawn
        if isinstance(row, NoteRow) and row.is_alarming:
            return QBrush(QColor(theme.high_soft))
        if state & _State.State_MouseOver:
            return QBrush(QColor(theme.hover))
        return QBrush(QColor(theme.surface))


class RowList(QListView):
    """The list. Arrows move past headers, Enter or a double click opens.

    Signals:
        row_chosen(key): another row became the chosen one.
        row_opened(key): Enter or a double click.
        left_upwards: Up was pressed on the first row.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    left_upwards = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_quiet = False
        self._model = RowModel(self)
        self._delegate = RowDelegate(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        make_calm(self)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(look.metrics.em(3))
        look.changed.connect(self._on_look_changed)

    def minimumSizeHint(self) -> QSize:
        """A row or two can be read."""
        return QSize(super().minimumSizeHint().width(), self._look.metrics.em(7))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words need at this width; Qt lays them out anew for another height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The chosen one stays chosen, without a signal, where it is still there."""
        key = self.chosen_key()
        self._is_quiet = True
        self._delegate.forget()
        self._model.set_rows(rows)
        if key is not None:
            self.choose(key)
        self._is_quiet = False

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._model.rows()

    def row(self, index: _Index) -> Row:
        """The row at an index."""
        return self._model.rows()[index.row()]

    def chosen_key(self) -> Hashable | None:
        """Key of the chosen row."""
        index = self.currentIndex()
        return row_key(self.row(index)) if index.isValid() else None

    def choose(self, key: Hashable) -> bool:
        """Choose the row with this key; False where there is none."""
        number = self._model.row_of(key)
        if number >= 0:
            self.setCurrentIndex(self._model.index(number))
        return number >= 0

    def choose_first(self) -> bool:
        """Choose the first row that can be; False where there is none."""
        index = self._next_enabled(-1, 1)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Report the new row; with the first one its header comes into view."""
        super().currentChanged(current, previous)
        if not current.isValid():
            return
        if current.row() == self._next_enabled(-1, 1).row():
            self.scrollToTop()
        if not self._is_quiet:
            self.row_chosen.emit(row_key(self.row(current)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no row is chosen yet, the first one is; the chosen one comes into view."""
        if not self.currentIndex().isValid():
            self.choose_first()
        super().focusInEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Up on the first row leaves."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.row_opened.emit(self.chosen_key())
        elif event.key() == Qt.Key.Key_Up and not self._next_enabled(current.row(), -1).isValid():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & _Flag.ItemIsEnabled:
            self.row_opened.emit(row_key(self.row(index)))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: never onto a header."""
        actions, row = QAbstractItemView.CursorAction, self.currentIndex().row()
        if action in (actions.MoveDown, actions.MoveNext):
            found = self._next_enabled(row, 1)
        elif action in (actions.MoveUp, actions.MovePrevious):
            found = self._next_enabled(row, -1)
        elif action == actions.MoveHome:
            found = self._next_enabled(-1, 1)
        elif action == actions.MoveEnd:
            found = self._next_enabled(self._model.rowCount(), -1)
        elif action in (actions.MovePageDown, actions.MovePageUp):
            step = 1 if action == actions.MovePageDown else -1
            landed = super().moveCursor(action, modifiers).row()
            found = self._next_enabled(landed - step, step)
            if not found.isValid():
                found = self._next_enabled(landed, -step)
        else:
            found = self.currentIndex()
        return found if found.isValid() else self.currentIndex()

    def _next_enabled(self, row: int, step: int) -> QModelIndex:
        row += step
        rows = self._model.rows()
        while 0 <= row < len(rows):
            if not isinstance(rows[row], HeaderRow):
                return self._model.index(row)
            row += step
        return QModelIndex()

    def _on_look_changed(self) -> None:
        self._delegate.forget()
        self.verticalScrollBar().setSingleStep(self._look.metrics.em(3))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
