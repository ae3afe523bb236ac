"""A bar of chips that stand in lines, or behind one of them where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.ui.kit.chips import Chip
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule
from handbook.ui.kit.text import coloured, plain_label


class FoldingBar(QWidget):
    """What filters a list.

    Attributes:
        fold: the chip behind which the others are where it is narrow.
        count: how many pass, in words.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.fold = Chip(look, self.tr("Filters"), icon="filter")
        self.count = plain_label()
        self._chips = QWidget()
        self._flow = FlowLayout(look.metrics.small, self._chips)
        self._line = QHBoxLayout()
        self._lines = QVBoxLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.fold.hide()
        for part, stretch in ((self.fold, 0), (self._chips, 1), (self.count, 0)):
            self._line.addWidget(part, stretch)
        self._lines.addLayout(self._line)
        self.fold.toggled.connect(self._chips.setVisible)
        look.changed.connect(self._dress)
        self._dress()

    def add_chips(self, chips: Sequence[QAbstractButton]) -> None:
        """These, in this order."""
        for chip in chips:
            self._flow.addWidget(chip)

    def is_folded(self) -> bool:
        """Whether the chips are behind one."""
        return not self.fold.isHidden()

    def set_folded(self, is_folded: bool) -> None:
        """Hide the chips behind one, where there is little room."""
        if is_folded == self.is_folded():
            return
        self.fold.setVisible(is_folded)
        if is_folded:
            self._lines.addWidget(self._chips)
        else:
            self._line.insertWidget(1, self._chips, 1)
        self._chips.setVisible(not is_folded or self.fold.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar's ground and the rule below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.raised)
        draw_rule(painter, self.rect(), self._look.theme.line, self._look.metrics.rule)
        painter.end()

    def _dress(self) -> None:
        unit = self._look.metrics
        self._flow.set_gap(unit.small)
        self._lines.setContentsMargins(unit.px(14), unit.small, unit.px(14), unit.small)
        self._lines.setSpacing(unit.small)
        self._line.setSpacing(unit.medium)
        self.count.setFont(self._look.fonts.body(13))
        coloured(self.count, self._look.theme.ink2)
