"""The first picture of the window: what it is made with, and that one can type into it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from handbook.app.composition import Program
from handbook.paths import Folders
from handbook.settings import Settings, save_settings
from tests.conftest import ROOT
from tests.gui.window import User

NOT_YET = (
    "handbook.ui.kit.style", "handbook.ui.kit.tags", "handbook.ui.shortcuts", "handbook.ui.pages.search",
    "handbook.app.backstage", "handbook.ui.window.interior", "handbook.ui.places",
    "concurrent.futures", "locale", "ctypes", "sqlite3", "markdown_it",
)  # fmt: skip
"""Each costs some ms, and the first picture shows nothing of it."""
CLOSED_AT_ONCE = """
import sys
from pathlib import Path
from handbook.app.swift import load_qt_swiftly
assert load_qt_swiftly() is None
from PySide6.QtCore import QTimer
from handbook.app.composition import make_application, start
app = make_application()
program = start(app, Path(sys.argv[1]), "ru")
QTimer.singleShot(0, program.window.close)
app.exec()
program.stop()
print("stopped", "handbook.app.backstage" in sys.modules)
"""
CHILD = """
import builtins, sys
from pathlib import Path
from handbook.app.swift import load_qt_swiftly
assert load_qt_swiftly() is None
assert builtins.__import__ is not builtins.__feature_import__, "the source of each module is read"
from handbook.app.composition import make_application, start
app = make_application()
program = start(app, Path(sys.argv[1]), "ru")
def painted(*_):
    print(*(name for name in sys.argv[2:] if name in sys.modules))
    app.quit()
program.window._on_painted = painted
app.exec()
program.stop()
"""


def test_the_first_picture_waits_for_nothing_it_does_not_show(own_folders: Folders) -> None:
    save_settings(own_folders.settings, Settings(welcomed=True))
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(own_folders.data), *NOT_YET],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_a_window_closed_before_its_first_picture_ends_quietly(own_folders: Folders) -> None:
    # Filling its small screen, as at a first start, Qt's offscreen says that it gives no hints of sizes.
    save_settings(own_folders.settings, Settings(window=(0, 0, 700, 600)))
    done = subprocess.run(
        [sys.executable, "-c", CLOSED_AT_ONCE, str(own_folders.data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["stopped", "False"], "")


class Hasty(Program):
    """Somebody types as soon as there is a window, before it is even painted."""

    def start(self) -> None:
        super().start()
        QTest.keyClicks(self.window.top_bar.field, "kovcheg")


def test_what_is_typed_before_the_first_picture_is_searched(open_user: Callable[..., User]) -> None:
    user = open_user("en", kind=Hasty)
    user.until(lambda: user.page.result_count() > 0)  # type: ignore[attr-defined]
    assert user.window.top_bar.field.text() == "kovcheg"


class Patient(Program):
    """Notes at which turns of the event loop the window was still without a page after its first picture."""

    def start(self) -> None:
        self.turns_without_page = 0
        super().start()
        self.window.painted.connect(self._count)

    def _count(self) -> None:
        if self.window.pages.current_page() is None:
            self.turns_without_page += 1
            QTimer.singleShot(0, self._count)


def test_keys_get_through_before_the_first_page_is_made(open_user: Callable[..., User]) -> None:
    """Making it takes longer than a key may wait."""
    user = open_user("en", kind=Patient)
    assert isinstance(user.program, Patient)
    assert user.program.turns_without_page >= 2
