"""Panes side by side whose widths the reader chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from handbook.ui.kit.stack import least_height


class Panes(QSplitter):
    """A splitter whose panes are told to screen readers in the order in which they were added.

    Qt puts every new pane below those before it, and children are read from the lowest up: from last to first.
    """

    def addWidget(self, widget: QWidget) -> None:
        """Another pane at the end."""
        super().addWidget(widget)
        widget.raise_()

    def hasHeightForWidth(self) -> bool:
        """Words in it wrap; Qt's own splitter does not ask."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Side by side what the pane that needs most needs at least; one over the other what all need."""
        panes = [pane for pane in map(self.widget, range(self.count())) if pane is not None]
        shown = [pane for pane in panes if not pane.isHidden()]
        if self.orientation() == Qt.Orientation.Vertical:
            return sum(least_height(each, width) for each in shown)
        is_alone = len(shown) == 1
        return max((least_height(each, width if is_alone else each.width()) for each in shown), default=0)
