"""Somebody who keeps notes."""

from __future__ import annotations

from PySide6.QtTest import QTest

from handbook.ui.kit.banner import Banner
from handbook.ui.kit.rows import HeaderRow, row_title
from handbook.ui.notes.gate import GateView
from handbook.ui.notes.open_view import OpenView
from handbook.ui.pages.notes import NotesPage
from handbook.ui.places import NotesPlace
from handbook.ui.private.desk import NotesDesk
from tests.gui.window import User

SECRET = "correct horse battery staple"


class NotesUser(User):
    """A person with notes."""

    @property
    def desk(self) -> NotesDesk:
        return self.program.backstage.notes

    @property
    def notes(self) -> NotesPage:
        page = self.window.pages.page(NotesPlace)
        assert isinstance(page, NotesPage)
        return page

    @property
    def gate(self) -> GateView:
        return self.notes.gate

    @property
    def view(self) -> OpenView:
        view = self.notes.open_view
        assert view is not None
        return view

    @property
    def banner(self) -> Banner:
        return self.view.banner

    def set_passphrase(self, secret: str = SECRET) -> None:
        """Type it twice and begin."""
        self.until(lambda: self.gate.new is not None)
        new = self.gate.new
        assert new is not None
        QTest.keyClicks(new.first.field, secret)
        QTest.keyClicks(new.second.field, secret)
        new.button.click()
        self.until(lambda: self.desk.is_open)

    def unlock(self, secret: str = SECRET) -> None:
        """Type it and wait for what comes of it."""
        self.until(lambda: self.gate.passphrase is not None)
        field = self.gate.passphrase
        assert field is not None
        QTest.keyClicks(field.field, secret)
        field.entered.emit()
        self.until(lambda: self.desk.is_open or bool(self.gate.said()))

    def lock(self) -> None:
        """Ctrl+Shift+L, and wait until the file is shut."""
        self.desk.lock()
        self.until(lambda: self.desk.found is not None and not self.desk.is_open)

    def write(self, title: str, text: str) -> None:
        """A new note, kept by itself."""
        self.window.go(NotesPlace())
        self.view.pane.new.click()
        QTest.keyClicks(self.view.editor.title, title)
        QTest.keyClicks(self.view.editor.text, text)
        self.view.editor.flush()
        self.until(lambda: title in self.rows())

    def rows(self) -> list[str]:
        """Titles of the list."""
        return [row_title(row) for row in self.view.pane.list.rows() if not isinstance(row, HeaderRow)]

    def settled(self) -> None:
        """Wait until nothing is being done."""
        self.until(lambda: not self.program.backstage.jobs.is_busy)
