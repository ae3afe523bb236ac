"""What the status line says of privacy: notes open or shut, what lies on the clipboard, the network."""

from __future__ import annotations

from PySide6.QtCore import QObject

from handbook.ui.kit.clipboard import ClipboardWatch
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.private.desk import NotesDesk, NotesState
from handbook.words import Words


class Privacy(QObject):
    """Keeps the signs at the end of the status line true, from the first `tell` on.

    They never say what a note is about.
    """

    def __init__(
        self, status: StatusLine, notes: NotesDesk, clipboard: ClipboardWatch, ui_language: str
    ) -> None:
        super().__init__(status)
        self._status = status
        self._notes = notes
        self._clipboard = clipboard
        self._words = Words(ui_language)
        self._is_online = False
        notes.state_changed.connect(self.tell)
        notes.remaining_changed.connect(self.tell)
        clipboard.armed_changed.connect(self.tell)

    def set_online(self, is_online: bool) -> None:
        """A mirror is being asked, or no longer."""
        self._is_online = is_online
        self.tell()

    def tell(self) -> None:
        """Say how it stands."""
        offline = self._words.sentence("notices.offline")
        signs = [("world", self.tr("A mirror is being asked")) if self._is_online else ("wifi-off", offline)]
        if self._notes.state is NotesState.OPEN:
            left = self._notes.remaining
            said = self.tr("Notes close in {time}").format(time=f"{left // 60}:{left % 60:02}")
            signs.insert(0, ("lock-open", said))
        elif self._notes.state in (NotesState.LOCKED, NotesState.DAMAGED):
            signs.insert(0, ("lock", self.tr("Notes locked")))
        if self._clipboard.is_armed:
            signs.insert(0, ("copy", self.tr("Copy will be cleared within a minute")))
        self._status.set_privacy(signs)
