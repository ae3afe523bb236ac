"""What stands around every page: the rail, the top bar, the status line. The first picture shows no more than this."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.window.rail import Rail
from handbook.ui.window.top_bar import TopBar

_BELOW_THE_LINE = 2
"""Where bars stand in the column: under the top bar and the line of progress, over the pages."""


class Frame(QWidget):
    """Everything in the window but the pages, which `hold` brings.

    Attributes:
        rail, top, status: the bars at three sides.
        line: the line of progress under the top bar.
    """

    def __init__(self, look: Look, languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(look)
        self.top = TopBar(look, languages)
        self.line = ProgressLine(look)
        self.status = StatusLine(look)
        self._middle = QWidget()
        self._middle.setBackgroundRole(QPalette.ColorRole.Base)  # as pages are
        self._middle.setAutoFillBackground(True)
        self._column = QVBoxLayout()
        self._column.addWidget(self.top)
        self._column.addWidget(self.line)
        self._column.addWidget(self._middle, 1)
        across = QHBoxLayout()
        across.addWidget(self.rail)
        across.addLayout(self._column, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        for layout in (self._column, across, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def hold(self, pages: QWidget) -> None:
        """Put the pages into the room that was kept for them."""
        self._column.replaceWidget(self._middle, pages)
        pages.stackUnder(self.status)  # it is read aloud in this order, too
        self._middle.deleteLater()
        self._middle = pages

    def add_bars(self, *bars: QWidget) -> None:
        """Put bars over the pages, the first one uppermost."""
        for number, bar in enumerate(bars):
            self._column.insertWidget(_BELOW_THE_LINE + number, bar)
            bar.stackUnder(self._middle)

    def set_breadth(self, breadth: Breadth) -> None:
        """Fit the width of the window."""
        self.rail.set_breadth(breadth)
        self.top.set_breadth(breadth)
