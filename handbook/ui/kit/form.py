"""A calm column of labelled choices, for the settings and the first page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from handbook.ui.kit.chips import Chip
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import QWIDGETSIZE_MAX, TextSize
from handbook.ui.kit.painting import draw_ring
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.tall_area import TallArea
from handbook.ui.kit.text import coloured, plain_label


def stand_beside(row: QBoxLayout, leading: QWidget, width: int, *, is_single: bool) -> None:
    """Put a form beside what comes of it; above it, as wide as the page, where there is room for one pane.

    Args:
        row: both.
        leading: the form and what belongs to it.
        width: of `leading` where it stands beside, in px.
        is_single: there is room for one pane.
    """
    directions = QBoxLayout.Direction
    row.setDirection(directions.TopToBottom if is_single else directions.LeftToRight)
    leading.setMinimumWidth(0 if is_single else width)
    leading.setMaximumWidth(QWIDGETSIZE_MAX if is_single else width)


class Form(TallArea):
    """Headings, paragraphs and rows of choices, one under the other, at most 44 em wide; `narrow`: beside something."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._is_narrow = narrow
        self._labels: list[tuple[QLabel, Callable[[], QFont], str]] = []
        self._gaps: list[QSpacerItem] = []
        self._body = QWidget()
        self._measure = QWidget()
        self._column = QVBoxLayout(self._measure)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._outer = QHBoxLayout(self._body)
        self._outer.addWidget(self._measure, 1)
        self._outer.addStretch(0)
        self._column.addStretch(1)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.hold(self._body)
        self._body.setAutoFillBackground(False)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_read_by_keys(self, name: str) -> None:
        """Take the focus itself, so that arrows scroll: for a page without controls."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        spoken_as(self, Role.Document)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            look = self._look
            with QPainter(self.viewport()) as painter:
                ring = look.metrics.px(look.theme.ring_px)
                draw_ring(painter, self.viewport().rect(), look.theme.focus, ring)

    def add_title(self, text: str) -> QLabel:
        """The page's name."""
        return self._add_label(text, lambda: self._look.fonts.heading(1), "ink")

    def add_heading(self, text: str) -> QLabel:
        """The name of a group, with room above it."""
        if self._is_narrow:
            return self._add_label(text, lambda: self._look.fonts.bold(TextSize.SECOND), "ink2")
        self.add_gap()
        return self._add_label(text, lambda: self._look.fonts.bold(TextSize.LEAD), "ink")

    def add_gap(self) -> None:
        """Room above another group, or above the buttons that end it all."""
        gap = QSpacerItem(0, self._look.metrics.medium)
        self._column.insertItem(self._column.count() - 1, gap)
        self._gaps.append(gap)

    def add_paragraph(self, text: str) -> QLabel:
        """A few sentences."""
        return self._add_label(text, lambda: self._look.fonts.body(), "ink2")

    def add_choices(
        self, name: str, choices: Sequence[tuple[str, str]], chosen: str, on_chosen: Callable[[str], None]
    ) -> dict[str, Chip]:
        """A row of chips of which one is on: (key, words) each; returns them by key."""
        flow = FlowLayout(self._look.metrics.small)
        group = QButtonGroup(self._body)
        group.setExclusive(True)
        chips = {}
        for key, words in choices:
            chip = Chip(self._look, words)
            chip.setAccessibleName(f"{name}: {words}")
            chip.setChecked(key == chosen)
            chip.clicked.connect(lambda _=False, key=key: on_chosen(key))
            group.addButton(chip)
            flow.addWidget(chip)
            chips[key] = chip
        self._column.insertLayout(self._column.count() - 1, flow)
        return chips

    def add_widget(self, widget: QWidget) -> None:
        """Anything else."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_button(self, button: QWidget) -> None:
        """A button at the leading edge."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_label(self, text: str, font: Callable[[], QFont], tone: str) -> QLabel:
        label = plain_label(text, wrap=True)
        self._labels.append((label, font, tone))
        self.add_widget(label)
        self._dress(label, font, tone)
        return label

    def _dress(self, label: QLabel, font: Callable[[], QFont], tone: str) -> None:
        label.setFont(font())
        coloured(label, getattr(self._look.theme, tone))

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        side, above = (unit.pane, unit.medium) if self._is_narrow else (unit.huge, unit.large)
        self._outer.setContentsMargins(side, above, side, above)
        self._column.setSpacing(unit.small)
        for gap in self._gaps:
            gap.changeSize(0, unit.medium)
        self._measure.setMaximumWidth(unit.em(44))
        for label, font, tone in self._labels:
            self._dress(label, font, tone)


class FormFoot(QWidget):
    """The button that ends a form, in view however long the form is."""

    def __init__(self, look: Look, button: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.addWidget(button)
        self._row.addStretch(1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the page and the rule above."""
        theme = self._look.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.fillRect(0, 0, self.width(), self._look.metrics.rule, QColor(theme.line))

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._row.setContentsMargins(unit.huge, unit.medium, unit.huge, unit.medium)
