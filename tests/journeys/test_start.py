"""Starting under bad conditions: a second time, after a kill, with damaged files, without rights."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handbook.app.file_open import FileOpening
from handbook.app.instance import LOCK_NAME, Instance
from handbook.app.system import missing_library
from handbook.paths import Folders, temporary_folders
from handbook.ui.kit.banner import Banner
from tests.gui.window import WAIT_MS, User

OpenUser = Callable[..., User]


def start_window(data: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "handbook", "--data-dir", str(data)], env=environment, stderr=subprocess.PIPE
    )


def holder(data: Path) -> int:
    """The process that has the window, 0 if none."""
    pid, _, _ = QLockFile(str(data / LOCK_NAME)).getLockInfo()
    return int(pid)


def test_a_second_start_leaves_the_first_window_alone_and_ends(own_folders: Folders, qtbot: QtBot) -> None:
    first = start_window(own_folders.data)
    try:
        qtbot.waitUntil(lambda: holder(own_folders.data) == first.pid, timeout=WAIT_MS)
        second = start_window(own_folders.data)
        assert second.communicate(timeout=60) == (None, b"")
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()


def test_a_lock_left_by_a_kill_is_taken_over(own_folders: Folders, qtbot: QtBot) -> None:
    first = start_window(own_folders.data)
    qtbot.waitUntil(lambda: holder(own_folders.data) == first.pid, timeout=WAIT_MS)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    second = start_window(own_folders.data)
    try:
        qtbot.waitUntil(lambda: holder(own_folders.data) == second.pid, timeout=WAIT_MS)
        assert second.poll() is None
    finally:
        second.kill()
        second.communicate()


def test_a_later_start_asks_the_first_to_come_to_the_front(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.raise_asked, timeout=WAIT_MS):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_a_damaged_database_is_rebuilt_and_told(open_user: OpenUser, own_folders: Folders) -> None:
    own_folders.database.write_bytes(b"rubbish" * 10_000)
    user = open_user("en").ready()
    assert "built again" in user.window.findChild(Banner).accessibleName()
    user.type("kovcheg")
    user.until(lambda: user.page.result_count() > 0)


def test_an_index_damaged_under_the_running_window_is_rebuilt_and_the_query_answered(
    open_user: OpenUser, own_folders: Folders
) -> None:
    user = open_user("en").ready()
    user.type("armenia")
    user.until(lambda: user.page.result_count() > 0)
    for file in own_folders.index.rglob("*"):
        if file.is_file():
            file.write_bytes(b"\xff" * file.stat().st_size)
    user.program.backstage.jobs.renew_contexts()
    user.type("extradition kazakhstan")
    user.until(lambda: not user.program.backstage.preparer.index_is_ready)
    user.ready()
    user.until(lambda: user.page.result_count() > 0)


@pytest.mark.parametrize(
    "query",
    ["", " ", "*", '"', "((", "-", "country:", "topic:entry", "\u202e\u2066evil", "\U0001f648",
     "a" * 10_000, "и " * 3000, "<img src=//host/x>", "\x00\x07", "AND OR NOT", "%s %n {0}"],
)  # fmt: skip
def test_any_query_leaves_the_window_alive(open_user: OpenUser, query: str) -> None:
    user = open_user("ru").ready()
    user.window.search_for(query)
    user.window.search_for("казахстан")
    user.until(lambda: user.page.result_count() > 0)


def test_every_library_that_qt_needs_is_here() -> None:
    assert missing_library() is None


def test_a_missing_library_is_named_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A real plugin of Qt that asks for a library nobody has."""
    from handbook import app
    from handbook.app import swift, system

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqoffscreen.so"
    spoilt = tmp_path / plugin.name
    spoilt.write_bytes(plugin.read_bytes().replace(b"libQt6Gui.so.6", b"libQt6Nix.so.6"))
    monkeypatch.setattr(swift, "missing_library", lambda: system.missing_for(spoilt))
    assert app.open_window(None, "en") == 1
    error = capsys.readouterr().err
    assert "libQt6Nix.so.6" in error
    assert system.INSTALL_COMMAND in error
    assert len(error.strip().splitlines()) == 1


def test_where_nothing_can_be_written_it_works_for_this_sitting_and_says_so(open_user: OpenUser) -> None:
    folders = temporary_folders()
    user = open_user("en", folders=folders).ready()
    user.until(lambda: "nothing is kept" in user.window.findChild(Banner).accessibleName())
    user.type("kovcheg")
    user.until(lambda: user.page.result_count() > 0)
    user.program.stop()
    assert not folders.data.exists()


def test_the_window_has_its_icon(open_user: OpenUser) -> None:
    user = open_user("en").ready()
    assert user.window.windowIcon().availableSizes()


def test_a_file_that_the_system_hands_over_is_opened(qapp: QApplication, qtbot: QtBot) -> None:
    """As macOS does after a double click."""
    opening = FileOpening(qapp)
    qapp.installEventFilter(opening)
    with qtbot.waitSignal(opening.file_asked) as asked:
        QApplication.sendEvent(qapp, QFileOpenEvent("/tmp/пакет.hbpack"))
    qapp.removeEventFilter(opening)
    assert asked.args == [Path("/tmp/пакет.hbpack")]
