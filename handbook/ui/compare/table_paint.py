"""How the table is painted: cells, names of indicators, names of countries."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from handbook.services.rows import IndicatorRow
from handbook.ui.compare.table_model import ComparisonModel, warning_tag
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring, draw_rule, draw_words, leading_part, mirrored, text_width
from handbook.ui.reading.values import value_tag

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SIDE_PX = 8
_ARROW_PX = 12


class CellDelegate(QStyledItemDelegate):
    """Sign, value, and a clock where it is old; the clock is never cut."""

    def __init__(self, look: Look, model: ComparisonModel, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._model = model
        self._table = table

    def needed_width(self, row: IndicatorRow, *, folded: bool = False) -> int:
        """Room in which nothing of a value is cut, in px; `folded`: written in two lines."""
        unit, words = self._look.metrics, self._model.words
        tag, clock = value_tag(row, words), warning_tag(row, words)
        icon = unit.icon + unit.hair if tag.icon else 0
        old = unit.icon_tag + unit.px(5) if clock is not None else 0
        text = _folded_width(self._font(row), tag.text) if folded else text_width(self._font(row), tag.text)
        return 2 * unit.px(_SIDE_PX) + icon + text + old + unit.rule

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, sign, words, clock, rules; the ring where the keyboard is."""
        unit, theme = self._look.metrics, self._look.theme
        rect, words = QRect(option.rect), self._model.words
        row = self._model.value(index.row(), index.column())
        tag, clock = value_tag(row, words), warning_tag(row, words)
        is_chosen = bool(option.state & _State.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(theme.select if is_chosen else theme.surface))
        draw_rule(painter, rect, theme.line, unit.rule)
        edge = leading_part(rect, unit.rule, _turned(option.direction))
        painter.fillRect(edge, QColor(theme.line))
        if is_chosen and theme.name == "contrast":
            painter.fillRect(rect.left(), rect.top(), rect.width(), unit.rule, QColor(theme.edge))
            draw_rule(painter, rect, theme.edge, unit.rule)
        inside = rect.adjusted(unit.px(_SIDE_PX), 0, -unit.px(_SIDE_PX), 0)
        x, end = inside.left(), inside.right() + 1
        colour = str(getattr(theme, tag.tone))
        if tag.icon:
            self._paint_icon(painter, tag.icon, QRect(x, 0, unit.icon, 0), inside, colour, option.direction)
            x += unit.icon + unit.hair
        room = text_width(self._font(row), tag.text)
        if clock is not None:
            side = unit.icon_tag
            at = min(x + room + unit.px(5), end - side)
            room = min(room, at - x - unit.px(3))
            self._paint_icon(
                painter,
                clock.icon,
                QRect(at, 0, side, 0),
                inside,
                getattr(theme, clock.tone),
                option.direction,
            )
        box = mirrored(QRect(x, inside.top(), min(room, end - x), inside.height()), inside, option.direction)
        if row.tone == "high" and room < text_width(self._font(row), tag.text):
            self._paint_folded(painter, box, tag.text, self._font(row), colour)
        else:
            draw_words(painter, box, tag.text, self._font(row), colour, direction=option.direction)
        if index == self._table.currentIndex() and self._table.hasFocus():
            draw_ring(painter, rect, theme.focus, unit.px(theme.ring_px), radius=0)
        painter.restore()

    def _paint_icon(
        self,
        painter: QPainter,
        name: str,
        where: QRect,
        inside: QRect,
        colour: str,
        direction: Qt.LayoutDirection,
    ) -> None:
        side = where.width()
        box = QRect(where.left(), inside.top() + (inside.height() - side) // 2, side, side)
        painter.drawPixmap(mirrored(box, inside, direction), self._look.icons.pixmap(name, side, colour))

    @staticmethod
    def _paint_folded(painter: QPainter, box: QRect, text: str, font: QFont, colour: str) -> None:
        """In two lines: what endangers is never cut."""
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextWordWrap), text)

    def _font(self, row: IndicatorRow) -> QFont:
        fonts = self._look.fonts
        return fonts.bold(14) if row.tone == "high" else fonts.body(14)


class IndicatorHead(QHeaderView):
    """Names of indicators in as many lines as they need; the one that orders the rows has an arrow.

    Attributes:
        ordering: its number; -1 where the names of countries order the rows.
        is_reversed: from bad to good.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.ordering = -1
        self.is_reversed = False

    def least_width(self, section: int) -> int:
        """Room for the longest word, in px."""
        unit, metrics = self._look.metrics, QFontMetrics(self._font())
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal)).split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return widest + 2 * unit.px(_SIDE_PX) + unit.px(2) + self._arrow_px()

    def needed_height(self) -> int:
        """Room for the longest name, in px."""
        unit, metrics, most = self._look.metrics, QFontMetrics(self._font()), 1
        for section in range(self.count()):
            arrow = self._arrow_px() if section == self.ordering else 0
            room = self.sectionSize(section) - 2 * unit.px(_SIDE_PX) - arrow
            name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
            box = metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), int(Qt.TextFlag.TextWordWrap), name)
            most = max(most, round(box.height() / metrics.lineSpacing()))
        return most * metrics.lineSpacing() + unit.px(10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one name."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        is_ordering = logicalIndex == self.ordering
        direction = self.layoutDirection()
        painter.save()
        painter.fillRect(rect, QColor(theme.accent_soft if is_ordering else theme.sunken))
        draw_rule(painter, rect, theme.edge, unit.rule)
        painter.fillRect(leading_part(rect, unit.rule, _turned(direction)), QColor(theme.line))
        inside = rect.adjusted(unit.px(_SIDE_PX), unit.hair, -unit.px(_SIDE_PX), -unit.hair)
        words = inside
        if is_ordering:
            side = unit.px(_ARROW_PX)
            icon = "sort-ascending" if self.is_reversed else "sort-descending"
            box = mirrored(
                QRect(inside.left(), inside.bottom() - side - unit.px(1), side, side), inside, direction
            )
            painter.drawPixmap(box, look.icons.pixmap(icon, side, theme.accent))
            words = mirrored(inside.adjusted(self._arrow_px(), 0, 0, 0), inside, direction)
        painter.setFont(self._font())
        painter.setPen(QColor(theme.accent if is_ordering else theme.ink2))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.setLayoutDirection(direction)
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), name)
        painter.restore()

    def _arrow_px(self) -> int:
        return self._look.metrics.px(_ARROW_PX + 2)

    def _font(self) -> QFont:
        return self._look.fonts.bold(12.5)


class CountryHead(QHeaderView):
    """Names of countries; they stay where they are while the columns move below them."""

    def __init__(self, look: Look, model: ComparisonModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._look = look
        self._model = model
        self._table = table

    def sizeHint(self) -> QSize:
        """Room for the longest name, but not for more than a third of the table."""
        unit = self._look.metrics
        names = [country.name for country in self._model.countries()]
        widest = max((text_width(self._look.fonts.bold(14), name) for name in names), default=unit.em(6))
        widest = max(widest + 2 * unit.medium, unit.em(7))
        return QSize(min(widest, max(unit.em(6), self._table.width() * 2 // 5)), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one name."""
        unit, theme, direction = self._look.metrics, self._look.theme, self.layoutDirection()
        country = self._model.countries()[logicalIndex]
        is_chosen = self._table.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, QColor(theme.select if is_chosen else theme.raised))
        draw_rule(painter, rect, theme.line, unit.rule)
        painter.fillRect(leading_part(rect, unit.rule, _turned(direction)), QColor(theme.line))
        if is_chosen:
            painter.fillRect(leading_part(rect, unit.hair, direction), QColor(theme.accent))
        inside = rect.adjusted(unit.medium, 0, -unit.small, 0)
        if country.doubt is not None:
            side = unit.icon_tag
            box = QRect(inside.right() - side, inside.top() + (inside.height() - side) // 2, side, side)
            pixmap = self._look.icons.pixmap("clock-exclamation", side, theme.stale)
            painter.drawPixmap(mirrored(box, inside, direction), pixmap)
            inside = mirrored(inside.adjusted(0, 0, -side - unit.hair, 0), inside, direction)
        draw_words(painter, inside, country.name, self._look.fonts.bold(14), theme.ink, direction=direction)
        painter.restore()


def _folded_width(font: QFont, text: str) -> int:
    """Width of a text that is broken once, where it is best, in px."""
    words = text.split()
    breaks = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    widths = [max(text_width(font, first), text_width(font, second)) for first, second in breaks]
    return min(widths, default=text_width(font, text))


def _turned(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The other direction: a rule at the trailing edge."""
    is_left = direction == Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if is_left else Qt.LayoutDirection.LeftToRight
