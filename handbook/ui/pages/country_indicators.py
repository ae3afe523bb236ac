"""The strip of indicators: what a country means for somebody in need, at a glance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from handbook.services.rows import IndicatorRow
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring, halves, mirrored
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.tags import TagSpec
from handbook.ui.kit.text import inert_html
from handbook.ui.reading.values import in_reading_order, indicator_age, value_tag
from handbook.words import Words
from handbook.words.signs import sign_text


class IndicatorStrip(QWidget):
    """Eight cells, painted; one stop for Tab, arrows move inside, the note shows as a tooltip.

    Args:
        look: colours and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[IndicatorRow, ...] = ()
        self._words = Words("en")
        self._most = self._columns = 8
        self._name_lines = 1
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        spoken_as(self, Role.ListItem)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        look.changed.connect(self._on_look_changed)

    def show_rows(self, rows: Sequence[IndicatorRow], lang: str) -> None:
        """Show other indicators."""
        self._rows = in_reading_order(rows)
        self._words = Words(lang)
        self._current = 0
        self._tell()
        self.updateGeometry()
        self._settle()

    def set_columns(self, columns: int) -> None:
        """How many stand side by side at most."""
        self._most = columns
        self._settle()

    def sentence(self, number: int) -> str:
        """One indicator as a screen reader says it."""
        row = self._rows[number]
        age = (
            sign_text(row.sign, self._words)
            if self._is_known(row)
            else self._words.sentence("reading.no_data")
        )
        parts = [row.name, value_tag(row, self._words).text, age, row.note or ""]
        return ". ".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        """Room for all lines of cells."""
        lines = -(-len(self._rows) // self._columns) if self._rows else 1
        return QSize(self._look.metrics.em(30), lines * self._cell_height())

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(self._look.metrics.em(20), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take as many lines as the longest one needs."""
        super().resizeEvent(event)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from one to the next."""
        forwards = (
            Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        )
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if abs(step) == 1 and forwards == Qt.Key.Key_Left:
            step = -step
        if 0 <= self._current + step < len(self._rows):
            self._current += step
            self._tell()
            self._show_note(self._current)
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which one the keyboard is at."""
        super().focusInEvent(event)
        self.update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_note(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went on."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows the note at once."""
        number = self._number_at(event.position().toPoint())
        if number is not None:
            self._show_note(number)

    def event(self, event: QEvent) -> bool:
        """The tooltip belongs to the cell under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._number_at(event.pos())
            if number is not None:
                self._show_note(number, event.globalPos())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells."""
        unit, theme = self._look.metrics, self._look.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.fillRect(0, 0, self.width(), unit.rule, QColor(theme.line))
            for number, row in enumerate(self._rows):
                rect = self._cell(number)
                self._paint_cell(painter, row, rect)
                if self.hasFocus() and number == self._current:
                    draw_ring(painter, rect, theme.focus, unit.px(theme.ring_px), radius=0)

    def _paint_cell(self, painter: QPainter, row: IndicatorRow, rect: QRect) -> None:
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        if row.tone == "high":
            painter.fillRect(rect, QColor(theme.high_soft))
        self._paint_lines(painter, rect)
        inside = rect.adjusted(unit.medium, unit.px(5), -unit.small, -unit.px(4))
        name = QRect(inside.left(), inside.top(), inside.width(), self._name_height())
        painter.setFont(look.fonts.body(12))
        painter.setPen(QColor(theme.ink2))
        painter.drawText(
            name, int(self._start() | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), row.name
        )
        value = QRect(inside.left(), name.bottom() + 1, inside.width(), unit.px(20))
        self._paint_tag(painter, value, value_tag(row, self._words), 15, unit.icon)
        date = QRect(inside.left(), value.bottom() + 1, inside.width(), unit.px(17))
        self._paint_tag(painter, date, self._age(row), 12, unit.icon_tag)

    def _paint_lines(self, painter: QPainter, rect: QRect) -> None:
        unit, colour = self._look.metrics, QColor(self._look.theme.line)
        painter.fillRect(rect.left(), rect.bottom() + 1 - unit.rule, rect.width(), unit.rule, colour)
        edge = QRect(rect.right() + 1 - unit.rule, rect.top(), unit.rule, rect.height())
        edge = mirrored(edge, rect, self.layoutDirection())
        if (rect.right() if edge.left() > rect.left() else rect.left()) not in (0, self.width() - 1):
            painter.fillRect(edge, colour)

    def _paint_tag(self, painter: QPainter, rect: QRect, tag: TagSpec, size: float, icon_px: int) -> None:
        look, unit = self._look, self._look.metrics
        colour = str(getattr(look.theme, tag.tone))
        start = 0
        if tag.icon:
            box = QRect(rect.left(), rect.top() + (rect.height() - icon_px) // 2, icon_px, icon_px)
            box = mirrored(box, rect, self.layoutDirection())
            painter.drawPixmap(box, look.icons.pixmap(tag.icon, icon_px, colour))
            start = icon_px + unit.px(5)
        font = look.fonts.bold(size) if tag.bold else look.fonts.body(size)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        words = mirrored(rect.adjusted(start, 0, 0, 0), rect, self.layoutDirection())
        shown = QFontMetrics(font).elidedText(tag.text, Qt.TextElideMode.ElideRight, words.width())
        flags = self._start() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(words, int(flags), shown)

    def _age(self, row: IndicatorRow) -> TagSpec:
        tag = indicator_age(row, self._words)
        return TagSpec(
            "" if tag.icon == "calendar" else tag.icon, tag.text, "ink3" if tag.tone == "ink2" else tag.tone
        )

    def _start(self) -> Qt.AlignmentFlag:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    @staticmethod
    def _is_known(row: IndicatorRow) -> bool:
        return row.value != "unknown" or row.as_of is not None

    def _cell(self, number: int) -> QRect:
        """Where a cell stands; columns are as wide as their longest value needs, the rest is shared."""
        line, column = divmod(number, self._columns)
        edges = self._edges()
        height = self._cell_height()
        rect = QRect(edges[column], line * height, edges[column + 1] - edges[column], height)
        return mirrored(rect, self.rect(), self.layoutDirection())

    def _edges(self) -> list[int]:
        needed = self._widths(halves, self._columns)
        if sum(needed) > self.width():
            needed = self._widths(str.split, self._columns)
        free = (self.width() - sum(needed)) / self._columns
        edges, x = [0], 0.0
        for width in needed:
            x += max(1.0, width + free)
            edges.append(round(x))
        edges[-1] = self.width()
        return edges

    def _widths(self, lines_of: Callable[[str], list[str]], columns: int) -> list[int]:
        """What each column needs so that no line of a name is broken once more, and no value or date is cut."""
        needed = [0] * columns
        for number, row in enumerate(self._rows):
            column = number % columns
            needed[column] = max(needed[column], self._needed(row, lines_of(row.name)))
        return needed

    def _needed(self, row: IndicatorRow, name: Sequence[str]) -> int:
        fonts, unit = self._look.fonts, self._look.metrics
        value, age = value_tag(row, self._words), self._age(row)
        widths = [
            QFontMetrics(fonts.bold(15)).horizontalAdvance(value.text) + (unit.px(21) if value.icon else 0),
            QFontMetrics(fonts.body(12)).horizontalAdvance(age.text) + (unit.px(19) if age.icon else 0),
            *(QFontMetrics(fonts.body(12)).horizontalAdvance(line) for line in name),
        ]
        return max(widths) + unit.px(22)

    def _settle(self) -> None:
        """Columns and lines of names for this width; half as many columns where values or dates would be cut."""
        columns = self._most
        while columns > 2 and sum(self._widths(str.split, columns)) > self.width():
            columns //= 2
        is_other, self._columns = columns != self._columns, columns
        lines = max((self._lines_of(number) for number in range(len(self._rows))), default=1)
        if is_other or self._name_lines != lines:
            self._name_lines = lines
            self.updateGeometry()
        self.update()

    def _lines_of(self, number: int) -> int:
        """How many lines the name of an indicator takes in its cell."""
        unit, metrics = self._look.metrics, QFontMetrics(self._look.fonts.body(12))
        room = self._cell(number).width() - unit.medium - unit.small
        words = metrics.boundingRect(
            QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self._rows[number].name
        )
        return max(1, round(words.height() / metrics.lineSpacing()))

    def _number_at(self, point: QPoint) -> int | None:
        return next((n for n in range(len(self._rows)) if self._cell(n).contains(point)), None)

    def _show_note(self, number: int, where: QPoint | None = None) -> None:
        if number < len(self._rows):
            rect = self._cell(number)
            corner = where or self.mapToGlobal(QPoint(rect.left(), rect.bottom()))
            QToolTip.showText(corner, inert_html(self.sentence(number)), self, rect)

    def _tell(self) -> None:
        if self._rows:
            self.setAccessibleName(self.sentence(self._current))
            self.setAccessibleDescription(
                self.tr("Indicator {number} of {count}").format(
                    number=self._current + 1, count=len(self._rows)
                )
            )

    def _name_height(self) -> int:
        return self._name_lines * QFontMetrics(self._look.fonts.body(12)).lineSpacing()

    def _cell_height(self) -> int:
        return self._name_height() + self._look.metrics.px(5 + 20 + 17 + 4)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self._settle()
