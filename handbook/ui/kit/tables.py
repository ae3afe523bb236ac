"""What all our lists and tables have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView


def make_calm(view: QAbstractItemView) -> None:
    """Whole rows, one at a time, nothing to edit, no frame; Tab leaves it; it scrolls by pixels.

    A table has no grid.
    """
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setCornerButtonEnabled(False)
