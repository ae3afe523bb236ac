"""The page of notes: before there are any, open with something of every kind, and after an update."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from handbook.model.lens import Lens
from handbook.services.handbook import Handbook
from handbook.services.private.keeping import keep_bookmark, keep_case, keep_note
from handbook.services.private.notes import PrivateNotes
from handbook.services.sheets.request import SheetRequest
from handbook.ui.kit.rows import HeaderRow, row_key
from handbook.ui.notes.sheets import register
from handbook.ui.places import NotesPlace
from tests.gui.access.places import open_place, settle
from tests.gui.notes.keeper import NotesUser
from tests.gui.packs.library import Packs
from tests.gui.window import User

LENS = Lens(("deserter",), ("internal_passport",), "KZ")  # type: ignore[arg-type]
_PARTS = ("passphrase", "export", "import", "erase")


def keeper_of(user: User) -> NotesUser:
    """The same person, with notes."""
    return NotesUser(user.program, user.qtbot)


def shut(user: NotesUser) -> Iterator[str]:
    """Before there is a passphrase; the last one sets it."""
    open_place(user, NotesPlace())
    user.until(lambda: user.gate.new is not None)
    new = user.gate.new
    assert new is not None
    QTest.keyClicks(new.first.field, "too short")
    QTest.keyClicks(new.second.field, "other")
    new.button.click()
    settle(user)
    yield "notes-passphrase-too-short"
    new.clear()
    user.set_passphrase()
    settle(user)
    yield "notes-empty"


def open_(user: NotesUser, packs: Packs) -> Iterator[str]:
    """With an entry of every kind, what stands beside the list, and locked again."""
    _keep(user, lambda notes, book: keep_bookmark(notes, book, "statement", packs.statement, "ru"))
    _keep(user, lambda notes, book: keep_case(notes, book, LENS, "ru", "3-17"))
    _keep(user, lambda notes, book: register(notes, book, (SheetRequest("country", "AM", "ru"),)))
    _keep(user, lambda notes, _: keep_note(notes, "3-17", "3-17 7-21\n" * 30))
    for row in user.view.pane.list.rows():
        if not isinstance(row, HeaderRow):
            user.view.pane.list.choose(row_key(row))
            user.view.pane.opened.emit()
            settle(user)
            yield f"notes-{_kind_of(user)}"
            _back(user)
    user.view.pane.new.click()
    QTest.keyClicks(user.view.editor.text, "3-17")
    settle(user)
    yield "notes-writing"
    user.view.editor.flush()
    settle(user)
    _back(user)
    for name, action in zip(_PARTS, user.view.menu().actions()[1:], strict=True):
        action.trigger()
        settle(user)
        yield f"notes-{name}"
    user.view.housekeeping.left.emit()
    _back(user)
    yield from _removed(user)
    user.lock()
    settle(user)
    yield "notes-locked"
    user.unlock("3-17")
    settle(user)
    yield "notes-wrong-passphrase"
    user.unlock()


def after_update(user: NotesUser) -> Iterator[str]:
    """What changed in what was saved."""
    open_place(user, NotesPlace())
    user.until(lambda: bool(user.desk.changes))
    settle(user)
    user.view.pane.take_focus()
    user.view.pane.list.choose_first()
    user.view.pane.opened.emit()
    settle(user)
    yield "notes-what-changed"
    _back(user)


def _removed(user: NotesUser) -> Iterator[str]:
    pane = user.view.pane
    last = [row_key(row) for row in pane.list.rows() if not isinstance(row, HeaderRow)][-1]
    pane.list.setFocus()
    pane.list.choose(last)
    count = len(user.rows())
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    user.until(lambda: len(user.rows()) < count)
    settle(user)
    yield "notes-removed"
    user.view.banner.action_chosen.emit()
    user.until(lambda: len(user.rows()) == count)
    QTest.keyClicks(pane.field, "qqqq")
    user.until(lambda: not user.rows())
    settle(user)
    yield "notes-nothing-fits"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    user.until(lambda: len(user.rows()) == count)


def _keep(user: NotesUser, write: Callable[[PrivateNotes, Handbook], object]) -> None:
    user.desk.do(write, lambda _: None, for_=user.window)
    settle(user)


def _kind_of(user: NotesUser) -> str:
    return type(user.view.pane.chosen_entry()).__name__.lower()


def _back(user: NotesUser) -> None:
    user.view._set_shows_side(False)
    settle(user)
