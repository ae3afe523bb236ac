"""Dialogs in which a file or a printer is chosen: what they are called, and that Esc and F12 close them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox

from handbook.services.sheets.request import SheetFormat
from handbook.ui.kit.file_dialog import choose_folder, open_file, plugged_in, save_file
from handbook.ui.kit.look import Look
from handbook.ui.places import PrintPlace
from handbook.ui.print.targets import Targets
from tests.gui.access import names
from tests.gui.access.places import open_place
from tests.gui.access.tree import Spoken, spoken
from tests.gui.window import User

OpenUser = Callable[..., User]
Ask = Callable[[User], object]
_LISTED = {QAccessible.Role.TreeItem, QAccessible.Role.ListItem, QAccessible.Role.Cell}
_OWN = re.compile(r"PDF|\(\*\.\w+\)|/\S*|a\.pdf|\.\.\.")
"""What is no word of the dialog."""
_PATIENCE_MS = 5000
"""A dialog that does not close by itself must fail its test, not hold up all others."""

DIALOGS: dict[str, Ask] = {
    "open": lambda user: open_file(user.program.look, user.window, "Открыть пакет", "Пакеты (*.hbpack)"),
    "save": lambda user: save_file(user.program.look, user.window, "Сохранить PDF", "a.pdf", "PDF (*.pdf)"),
    "folder": lambda user: choose_folder(user.program.look, user.window, "Папка для листов"),
    "print": lambda user: printer(user),
}


def printer(user: User) -> object:
    """Ask for one where the system has none but the one that writes files."""
    targets = Targets(user.program.look, user.window)
    targets.has_printer = lambda: True  # type: ignore[method-assign]
    return targets.printer(SheetFormat())


def asked(ask: Callable[[], object], answer: Callable[[QDialog], None]) -> object:
    """What comes of a dialog that somebody answers."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and QGuiApplication.focusWindow() is dialog.windowHandle():
            QTimer.singleShot(_PATIENCE_MS, dialog, dialog.reject)
            answer(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return ask()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_part_is_told_in_the_language_of_the_program(open_user: OpenUser, name: str) -> None:
    user = open_user("ru")
    told: list[Spoken] = []

    def answer(dialog: QDialog) -> None:
        told.extend(part for part in spoken(dialog) if part.role not in _LISTED)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)

    assert asked(lambda: DIALOGS[name](user), answer) is None
    assert len(told) > 10
    assert names.faults(told) == []
    said = {part.name for part in told} | {part.description for part in told}
    assert [each for each in said if re.search("[a-z]{3}", _OWN.sub("", each), re.IGNORECASE)] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_the_panic_key_closes_it_with_nothing_chosen(open_user: OpenUser, name: str) -> None:
    user = open_user("en").ready()
    open_place(user, PrintPlace(("AM",)))
    kinds: list[bool] = []

    def answer(dialog: QDialog) -> None:
        kinds.append(isinstance(dialog, QFileDialog | QPrintDialog))
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F12)

    assert asked(lambda: DIALOGS[name](user), answer) is None
    assert kinds == [True]
    assert user.window.isMinimized()
    assert not [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]


def test_the_ending_is_added_before_it_is_asked_whether_to_replace(look: Look, tmp_path: Path) -> None:
    there = tmp_path / "sheet.pdf"
    there.write_bytes(b"the only copy")
    questions: list[str] = []

    def answer(dialog: QDialog) -> None:
        def refuse() -> None:
            question = QApplication.activeModalWidget()
            assert isinstance(question, QMessageBox)
            questions.append(question.text())
            question.reject()
            dialog.reject()

        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(tmp_path / "sheet"))
        QTimer.singleShot(0, refuse)
        assert isinstance(dialog, QFileDialog)
        dialog.accept()

    window = QDialog()
    assert asked(lambda: save_file(look, window, "Save", "a.pdf", "PDF (*.pdf)"), answer) is None
    assert len(questions) == 1 and "sheet.pdf" in questions[0]


@pytest.mark.parametrize(("there", "begins_in"), [("Downloads", "Downloads"), ("other", "")])
def test_a_dialog_does_not_begin_among_the_files_of_the_program(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: str, begins_in: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / there).mkdir()
    QFileDialog().setDirectory(QDir.currentPath())  # where Qt begins in a new sitting
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        seen.append(dialog.directory().absolutePath())
        dialog.reject()

    window = QDialog()
    assert asked(lambda: open_file(look, window, "Open", "Packs (*.hbpack)"), answer) is None
    assert [Path(each) for each in seen] == [tmp_path / begins_in]


def test_sticks_are_found_in_the_list_of_the_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /run/media/anna/My\\040stick vfat rw 0 0\n"
        "proc /proc proc rw 0 0\n"
        "/dev/sdc1 /media/anna/B exfat rw 0 0\n"
    )
    assert plugged_in(mounts) == [Path("/media/anna/B"), Path("/run/media/anna/My stick")]
    assert plugged_in(tmp_path / "none") == []
