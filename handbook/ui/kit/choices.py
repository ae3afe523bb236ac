"""A list of choices that drops down from a button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from handbook.ui.kit.look import Look

_SEARCHED_FROM = 13
_VISIBLE_ROWS = 12
_KEY = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its code, its words, and how many there are behind it."""

    key: str
    label: str
    count: int | None = None


class _EvenRows(QStyledItemDelegate):
    """Rows of one height."""

    def __init__(self, height_px: int, parent: QListWidget) -> None:
        super().__init__(parent)
        self._height_px = height_px

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words."""
        return QSize(super().sizeHint(option, index).width(), self._height_px)


class ChoicePopup(QFrame):
    """The list itself: arrows move, Space or Enter chooses, Esc closes; long lists can be searched.

    Signals:
        choice_made(tuple of keys): after every change; a list for one choice then closes.
    """

    choice_made = Signal(tuple)

    def __init__(
        self,
        look: Look,
        choices: Sequence[Choice],
        chosen: Sequence[str],
        *,
        several: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._look = look
        self._several = several
        self._order = [choice.key for choice in choices]
        self._chosen = set(chosen)
        self.search = self._build_search() if len(choices) >= _SEARCHED_FROM else None
        self.list = self._build_list(choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.metrics.hair] * 4)
        layout.setSpacing(look.metrics.hair)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        if self.search is not None:
            layout.addWidget(self.search)
        layout.addWidget(self.list)

    def open_below(self, button: QWidget, corner: QPoint) -> None:
        """Show it with its leading corner at `corner` (on the screen), within the screen."""
        self.setLayoutDirection(button.layoutDirection())
        self.adjustSize()
        area = button.screen().availableGeometry()
        if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = corner - QPoint(self.width() - button.width(), 0)
        x = max(area.left(), min(corner.x(), area.right() - self.width()))
        y = max(area.top(), min(corner.y(), area.bottom() - self.height()))
        self.move(x, y)
        self.show()
        (self.search or self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter choose; from the search field, arrows lead to the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_search = watched is self.search
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter} | (set() if is_search else {Qt.Key.Key_Space})
        if event.key() in keys:
            self._on_activated(self.list.currentItem())
            return True
        if is_search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus()
            return self.list.event(event)
        return False

    def _build_search(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Type to find"))
        field.setAccessibleName(self.tr("Find in the list"))
        field.setFont(self._look.fonts.body(14))
        field.textChanged.connect(self._on_search_edited)
        field.installEventFilter(self)
        return field

    def _build_list(self, choices: Sequence[Choice]) -> QListWidget:
        rows = QListWidget(self)
        rows.setFont(self._look.fonts.body(14))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in choices:
            label = choice.label if choice.count is None else f"{choice.label}  {choice.count}"
            item = QListWidgetItem(label, rows)
            item.setData(_KEY, choice.key)
            item.setData(_LABEL, choice.label)
            if self._several:
                item.setCheckState(self._check_state(choice.key))
            if choice.key in self._chosen and rows.currentItem() is None:
                rows.setCurrentItem(item)
        if rows.currentItem() is None:
            rows.setCurrentRow(0)
        rows.setItemDelegate(_EvenRows(row_px := self._look.metrics.control_small, rows))
        rows.setFixedHeight(row_px * min(len(choices), _VISIBLE_ROWS))
        rows.setFixedWidth(
            max(rows.sizeHintForColumn(0), self._look.metrics.em(8)) + self._look.metrics.px(24)
        )
        rows.itemClicked.connect(self._on_activated)
        rows.installEventFilter(self)
        return rows

    def _check_state(self, key: str) -> Qt.CheckState:
        return Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked

    def _on_search_edited(self, text: str) -> None:
        wanted = text.casefold().strip()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.data(_LABEL).casefold())
            if first is None and not item.isHidden():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def _on_activated(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        key = item.data(_KEY)
        if self._several:
            self._chosen ^= {key}
            item.setCheckState(self._check_state(key))
        else:
            self._chosen = {key}
        self.choice_made.emit(tuple(key for key in self._order if key in self._chosen))
        if not self._several:
            self.close()
