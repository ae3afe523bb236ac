"""Panes side by side whose widths the reader chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget


class Panes(QSplitter):
    """A splitter whose panes are told to screen readers in the order in which they were added.

    Qt puts every new pane below those before it, and children are read from the lowest up: from last to first.
    """

    def addWidget(self, widget: QWidget) -> None:
        """Another pane at the end."""
        super().addWidget(widget)
        widget.raise_()
