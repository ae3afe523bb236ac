"""What the status line says of the open page: its keys, or for a moment a notice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from handbook.ui.kit.spoken import announce
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.window.page_set import PageSet

NOTICE_MS = 6000


class Hints(QObject):
    """Keeps the hints of the status line those of the open page."""

    def __init__(self, pages: PageSet, status: StatusLine) -> None:
        super().__init__(status)
        self._pages = pages
        self._status = status
        self._quiet = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._quiet.timeout.connect(self.tell_keys)
        pages.notice_raised.connect(self.say)
        pages.hints_changed.connect(self.tell_keys)

    def tell_keys(self) -> None:
        """Name the keys of the open page, unless a notice stands there."""
        page = self._pages.current_page()
        if page is not None and not self._quiet.isActive():
            self._status.set_hints(page.key_hints())

    def forget(self) -> None:
        """Take the notice away: it may say what was copied or where to something was saved."""
        self._quiet.stop()
        self._status.set_hints(())

    def say(self, text: str) -> None:
        """For a moment, a notice instead of the keys."""
        self._status.set_hints((text,))
        announce(self._status, text)
        self._quiet.start()
