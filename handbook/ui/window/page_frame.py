"""Room for a page that is higher than the window."""

from __future__ import annotations

from handbook.ui.kit.stack import least_height
from handbook.ui.kit.tall_area import TallArea
from handbook.ui.page import Page


class PageFrame(TallArea):
    """Gives a page all the room there is; with large text on a small screen, what it needs and a bar to scroll it.

    Attributes:
        page: what it holds.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.hold(page)
        self.setFocusProxy(page)

    def _needed(self, width: int) -> int:
        """The least height: lists and texts of the page scroll by themselves."""
        return least_height(self.page, width)
