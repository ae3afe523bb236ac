"""A sitting at the real program, played by a script: `python -m tests.silence.session PLAN.json [ARGUMENT…]`.

Everything is the program's own: its start, event loop, window, workers, children and end; the script is played by a
timer. The plan says what is typed and chosen; see `Plan`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from handbook.__main__ import main
from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.kit.buttons import TextButton
from handbook.ui.lens.panel import LensPanel
from handbook.ui.pages.compare import ComparePage
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.deadlines import DeadlinesPage
from handbook.ui.pages.packs import PacksPage
from handbook.ui.pages.print import PrintPage
from handbook.ui.places import (
    ComparePlace,
    CountryPlace,
    DeadlinesPlace,
    OrganisationsPlace,
    PacksPlace,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
    SettingsPlace,
)
from handbook.ui.window.main_window import MainWindow

T = TypeVar("T", bound=QWidget)
WAIT_MS = 60_000
MARK_FOLDER = "/mark"
"""Nothing is there; asking for it shows in a trace how far the script is."""


@dataclass(frozen=True)
class Plan:
    """What is done; empty parts are left out.

    Attributes:
        queries: typed into the search box; the best hit of the last is opened.
        find: typed into the find bar of the country's page.
        country: whose page is read, whose dates are asked for, whose sheet is made.
        profile, document: chosen in the lens, which then stands in `country`.
        organisation: whose card is opened and saved as `vcard`.
        typed_date: into the first field of the deadlines.
        files: where what is written goes, by kind: vcard, csv, ics, strip, sheet, passed_on.
        pack: to import.
        languages: of the program, one after the other.
        presses_print: whether Print is pressed at the end.
        dies: whether the program is killed instead of closed.
    """

    queries: tuple[str, ...] = ()
    find: str = ""
    country: str = "KZ"
    profile: str = ""
    document: str = ""
    organisation: str = ""
    typed_date: str = ""
    files: dict[str, str] = field(default_factory=dict)
    pack: str = ""
    languages: tuple[str, ...] = ()
    presses_print: bool = False
    dies: bool = False

    def write(self, path: Path) -> Path:
        path.write_text(json.dumps(asdict(self)), "utf-8")
        return path


class Sitting:
    """Somebody at the keyboard of the window that stands there."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @property
    def window(self) -> MainWindow:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        return next(each for each in found if each.isVisible())

    def play(self) -> None:
        """The whole plan; ends with the window closed."""
        self.mark("start")
        self.until(lambda: any(isinstance(w, MainWindow) for w in QApplication.topLevelWidgets()))
        self.until(lambda: self.window.interior._preparer.index_is_ready)
        for step in (
            self.search, self.read, self.choose_lens, self.save_contact, self.compare, self.ask_routes,
            self.count_days, self.save_sheet, self.take_pack, self.change_language,
        ):  # fmt: skip
            self.mark(step.__name__)
            step()
            self.settle()
        if self._plan.dies:
            os.kill(os.getpid(), 9)
        if self._plan.presses_print:
            self.mark("print")
            self.press_print()
        self.mark("close")
        assert "libgtk" not in Path("/proc/self/maps").read_text(), "the desktop's theme is loaded"
        self.window.close()

    def search(self) -> None:
        for query in self._plan.queries:
            self.type_query(query)
            self.settle()
        if self._plan.queries:
            self.press(Qt.Key.Key_Down)
            self.press(Qt.Key.Key_Return)

    def read(self) -> None:
        self.window.go(CountryPlace(self._plan.country))
        page = self.page(CountryPageView)
        self.settle()
        self.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        box = QApplication.focusWidget()
        if self._plan.find and isinstance(box, QLineEdit):
            self.type_into(box, self._plan.find)
            self.press(Qt.Key.Key_Return)
            self.press(Qt.Key.Key_Escape)
        for _ in range(2):  # a second language, and back: it is a setting, and kept
            self.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
            self.settle()
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, page.body.area.view)
        self.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, page.body.area.view)

    def choose_lens(self) -> None:
        if not self._plan.profile:
            return
        button = self.window.top_bar.lens
        self.until(button.isEnabled)
        button.click()
        panel = button.findChildren(LensPanel)[-1]
        for group, code in (
            ("profile", self._plan.profile),
            ("document", self._plan.document),
            ("country", self._plan.country),
        ):
            panel.chip(group, code).click()
        panel.close()

    def save_contact(self) -> None:
        if not self._plan.organisation:
            return
        self.window.go(OrganisationsPlace(organisation=self._plan.organisation))
        self.settle()
        card = self.child(OrganisationCardView)
        card.toggle_code()
        assert card.body is not None
        card.body.copy_text.click()
        if "vcard" in self._plan.files:
            with self.answered("vcard"):
                card._on_vcard_clicked()

    def compare(self) -> None:
        for view in ("map", "words", "table"):
            self.window.go(ComparePlace(view=view))
            self.settle()
        page = self.page(ComparePage)
        if "csv" in self._plan.files:
            with self.answered("csv"):
                page.export.ask_and_write(page.shown())
        self.settle()

    def ask_routes(self) -> None:
        self.window.go(RoutesPlace(self._plan.country))

    def count_days(self) -> None:
        self.window.go(DeadlinesPlace(self._plan.country))
        page = self.page(DeadlinesPage)
        self.until(lambda: bool(page.fields))
        if not self._plan.typed_date:
            return
        self.type_into(next(iter(page.fields.values())), self._plan.typed_date)
        self.settle()
        if "ics" in self._plan.files:
            with self.answered("ics"):
                page._on_ics_asked()
        if "strip" in self._plan.files:
            with self.answered("strip"):
                page._on_strip_asked()

    def save_sheet(self) -> None:
        self.window.go(PrintPlace((self._plan.country,), "country"))
        page = self.page(PrintPage)
        self.until(lambda: page._preview is not None)
        self.settle()
        if "sheet" in self._plan.files:
            with self.answered("sheet"):
                page.foot.save_button.click()

    def take_pack(self) -> None:
        if not self._plan.pack:
            return
        self.window.go(PacksPlace())
        page = self.page(PacksPage)
        self.settle()
        with self.answered("pack", self._plan.pack):
            page._on_open_asked()
        self.until(lambda: page.preview.inspection is not None)
        self.settle()
        page.preview.bar.apply.click()
        self.until(lambda: not page.exchanger.is_working)
        self.settle()
        self.window.go(SearchPlace())
        self.window.go(PacksPlace())
        self.settle()
        if "passed_on" in self._plan.files:
            buttons = [each for each in page.start.findChildren(TextButton) if "…" in each.label()]
            with self.answered("passed_on"):
                next(each for each in buttons if each.label() == page.start.tr("Pass on…")).click()

    def change_language(self) -> None:
        for lang in self._plan.languages:
            self.window.go(SettingsPlace())
            self.settle()
            old = self.window
            old.ui_language_chosen.emit(lang)
            self.until(lambda old=old: self.window is not old)  # type: ignore[misc]
            self.settle()

    def press_print(self) -> None:
        self.window.go(PrintPlace((self._plan.country,), "country"))
        page = self.page(PrintPage)
        self.until(lambda: page._preview is not None)
        QTimer.singleShot(500, self._close_dialogs)
        page.foot.print_button.click()

    # --- how it is done

    def mark(self, name: str) -> None:
        os.access(f"{MARK_FOLDER}/{name}", os.F_OK)
        print(name, flush=True)

    def page(self, kind: type[T]) -> T:
        self.until(lambda: isinstance(self.window.pages.current_page(), kind))
        page = self.window.pages.current_page()
        assert isinstance(page, kind)
        return page

    def child(self, kind: type[T]) -> T:
        page = self.window.pages.current_page()
        assert page is not None
        return next(each for each in page.findChildren(kind) if each.isVisible())

    def type_query(self, text: str) -> None:
        box = self.window.top_bar.field
        box.setFocus()
        box.selectAll()
        self.type_into(box, text)

    def type_into(self, box: QLineEdit, text: str) -> None:
        """Letter by letter; QTest knows keys of Latin letters only."""
        box.clear()
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(box, letter)
            else:
                box.insert(letter)
                box.textEdited.emit(box.text())

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        where: QWidget | None = None,
    ) -> None:
        QTest.keyClick(where or self.window.focusWidget() or self.window, key, modifier)

    def until(self, true: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not true():
            if clock.elapsed() > WAIT_MS:
                raise TimeoutError(self._plan)
            QTest.qWait(5)

    def settle(self) -> None:
        """Until all answers are there and shown."""
        QTest.qWait(200)  # the preview follows a pause in typing
        self.until(lambda: not self.window.interior._jobs.is_busy)

    @contextmanager
    def answered(self, kind: str, path: str = "") -> Iterator[None]:
        """Choose a file in the dialog that opens inside the block."""
        target = path or self._plan.files[kind]
        timer = QTimer()
        timer.setInterval(20)
        timer.timeout.connect(lambda: self._answer(timer, target))
        timer.start()
        yield
        assert not timer.isActive(), f"no dialog of Qt's own for {kind}"
        self.settle()

    def _answer(self, timer: QTimer, target: str) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            timer.stop()
            box = dialog.findChild(QLineEdit, "fileNameEdit")
            box.setText(target)
            dialog.accept()

    def _close_dialogs(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()


def play(path: Path, arguments: list[str], sitting: type[Sitting] = Sitting) -> int:
    """Run the program with the plan in `path`; returns its exit code."""
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    plan = Plan(**{key: tuple(value) if isinstance(value, list) else value for key, value in raw.items()})
    path.unlink()  # it holds every word that must be found nowhere

    enter = QApplication.exec
    failures: list[BaseException] = []

    def sit() -> None:
        try:
            sitting(plan).play()
        except BaseException as error:
            failures.append(error)
            QApplication.exit(1)

    def loop(*_: object) -> int:
        QTimer.singleShot(0, sit)
        return enter()

    QApplication.exec = loop  # type: ignore[method-assign, assignment]
    code = main(arguments)
    if failures:
        raise failures[0]
    return code


if __name__ == "__main__":
    sys.exit(play(Path(sys.argv[1]), sys.argv[2:]))
