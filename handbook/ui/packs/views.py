"""The views of the page of packs, one in front of the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.stack import Stack
from handbook.ui.packs.mirror_view import MirrorView
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.preview import PreviewView
from handbook.ui.packs.result import ResultView
from handbook.ui.packs.start import StartView
from handbook.ui.packs.trust import TrustView

PackView = StartView | PreviewView | ResultView | TrustView | MirrorView


class PackViews(Stack):
    """Brings one to the front, and the keyboard with it.

    Attributes:
        start: what is installed.
        preview: a pack before it is applied, or why it can't be.
        result: what was done.
        trust: the words of a publisher.
        mirror: where one asks for updates from the internet.

    Signals:
        changed: another view is in front.
    """

    changed = Signal()

    def __init__(self, look: Look, names: PackNames, mirror: MirrorView, page: QWidget) -> None:
        super().__init__()  # the page takes it in after its bars: what is read first is a child first
        self._look = look
        self._page = page
        self.start = StartView(look, names)
        self.preview = PreviewView(look, names)
        self.result = ResultView(look, names)
        self.trust = TrustView(look, names)
        self.mirror = mirror
        for view in (self.start, self.preview, self.result, self.trust, self.mirror):
            self.addWidget(view)

    def bring(self, view: PackView, change: Callable[[], None] = lambda: None) -> None:
        """Bring a view to the front after `change`; who was on this page by keyboard goes on there."""
        focused = self.window().focusWidget()
        goes_on = focused is None or self._page.isAncestorOf(focused)
        change()
        self.setCurrentWidget(view)
        self.changed.emit()
        if goes_on:
            self.take_focus()

    def take_focus(self) -> None:
        """Where one would go on; never a button that changes content."""
        view = self.currentWidget()
        if isinstance(view, PackView):
            view.take_focus()

    def settle(self) -> None:
        """One pane or three, as wide as the window is."""
        self.preview.set_breadth(self._look.metrics.breadth(self.window().width()))
