"""Packs that macOS hands to the program: there a double click is an event, not an argument."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpening(QObject):
    """Hears which files the application is asked to open (Qt documentation, QFileOpenEvent).

    Signals:
        file_asked(Path): a file was double-clicked.
    """

    file_asked = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the request; leave all else alone."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
