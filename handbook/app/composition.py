"""Builds the window and everything behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QMimeData, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from handbook.app.instance import Instance
from handbook.app.quiet import forget_file_dialogs, keep_qt_quiet
from handbook.dumps import forbid_looking_in
from handbook.errors import DataFolderError
from handbook.paths import Folders, open_folders, resources_folder, temporary_folders
from handbook.settings import Settings, load_settings
from handbook.ui.kit.garbage import WindowThreadCollector
from handbook.ui.kit.look import Look
from handbook.ui.kit.theme import Appearance
from handbook.ui.window.main_window import MainWindow
from handbook.words import FURTHER_LANGUAGES, Words

if TYPE_CHECKING:  # what the first picture does not need is imported where it is made
    from handbook.app.backstage import Backstage
    from handbook.services.handbook import Clock
    from handbook.services.private.notes import PrivateNotes
    from handbook.ui.packs.sticks import StickWatcher
    from handbook.ui.private.lock_watch import Clocks
    from handbook.ui.window.interior import Interior


class Program:
    """Everything that lives as long as the window.

    Attributes:
        window: the main window; a new one after the program's language was changed.
    """

    def __init__(
        self,
        app: QApplication,
        look: Look,
        folders: Folders,
        settings: Settings,
        ui_lang: str | None,
        clock: Clock | None = None,
        sticks: StickWatcher | None = None,
        make_notes: Callable[[Folders], PrivateNotes] | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        self._app = app
        self._instance: Instance | None = None
        self._folders = folders
        self._translators: list[QTranslator] = []
        self._chosen_lang = ui_lang
        self._lock_minutes = settings.lock_minutes
        self._choices = (clock, sticks, make_notes, clocks)
        self.look = look
        self._collector = WindowThreadCollector()
        self._backstage: Backstage | None = None
        self._waiting_pack: Path | None = None
        self.window = self._build_window(settings)

    @property
    def backstage(self) -> Backstage:
        """What works behind the window; made now, if it was not yet."""
        if self._backstage is None:
            from handbook.app.backstage import Backstage

            self._backstage = Backstage(self._folders, self._lock_minutes, *self._choices)
            self._backstage.preparer.content_ready.connect(self._on_content_ready)
        return self._backstage

    def start(self) -> None:
        """Show the window; when it stands there, get ready behind it."""
        self._collector.start()
        self.window.painted.connect(self._on_painted)
        self.window.show()
        self.window.activateWindow()  # where there is no window manager, nobody else does, and keys would go unheard

    def stop(self) -> None:
        """Finish what is being written, close all files, remove what must not stay."""
        self.window.save_settings()
        if self._backstage is not None:
            self._backstage.stop()
        self._collector.stop()
        if self._instance is not None:
            self._instance.release()
        self._forget_words()
        forget_file_dialogs()
        _take_over_clipboard()
        self._folders.let_go()

    def hold(self, instance: Instance) -> None:
        """Be the one window of its data folder: come to the front when another start asks."""
        self._instance = instance
        instance.raise_asked.connect(self.raise_window)
        instance.file_asked.connect(lambda path: self.open_pack(Path(path)))

    def open_pack(self, file: Path) -> None:
        """Show what a pack would change, as soon as there is content to compare it with."""
        if self._backstage is not None and self._backstage.preparer.content_is_ready:
            self._show_pack(file)
        else:
            self._waiting_pack = file

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _on_painted(self) -> None:
        forbid_looking_in()
        from handbook.app.icon import program_icon  # after the first picture, which needs no icon

        self._app.setWindowIcon(program_icon(resources_folder()))
        if self._instance is not None:
            self._instance.listen()
        if not self._folders.keeps_data:
            self.window.interior.notices.tell("read_only")
        self.backstage.start()

    def _on_content_ready(self) -> None:
        file, self._waiting_pack = self._waiting_pack, None
        if file is not None:
            self._show_pack(file)

    def _show_pack(self, file: Path) -> None:
        from handbook.ui.places import PacksPlace

        self.window.go(PacksPlace(file))

    def _build_window(self, settings: Settings) -> MainWindow:
        lang = Words(self._chosen_lang or settings.ui_language or QLocale.system().name()).lang
        self._translate(lang)
        window = MainWindow(self.look, settings, lang, partial(self._furnish, settings, lang))
        window.ui_language_chosen.connect(self._on_ui_language_chosen)
        return window

    def _furnish(self, settings: Settings, lang: str, window: MainWindow) -> Interior:
        from handbook.ui.page import Surroundings
        from handbook.ui.window.interior import Interior

        back = self.backstage
        surroundings = Surroundings(
            self.look, back.jobs, lang, settings, back.uncovered, back.lens, back.notes
        )
        return Interior(
            window,
            window.frame,
            surroundings,
            back.preparer,
            back.sticks,
            back.clipboard,
            self._folders.settings,
        )

    def _translate(self, lang: str) -> None:
        """Load the words of the window and of Qt's own dialogs."""
        self._forget_words()
        QLocale.setDefault(QLocale(lang))
        places = (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("handbook", str(resources_folder() / "translations")),
        )
        for spoken in ("en", lang) if lang in FURTHER_LANGUAGES else (lang,):  # the last one is asked first
            for name, folder in places:
                translator = QTranslator(self._app)
                if translator.load(f"{name}_{spoken}", folder):
                    self._app.installTranslator(translator)
                    self._translators.append(translator)
        self._app.setLayoutDirection(QLocale(lang).textDirection())

    def _forget_words(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()

    def _on_ui_language_chosen(self, lang: str) -> None:
        """The words of a window are set when it is built, so it is built again, at the same place."""
        old = self.window
        self._chosen_lang = lang
        self.window = self._build_window(old.current_settings())
        self.window.take_over(old)
        self.window.show()
        old.close_quietly()
        self._collector.expect_much()


def _take_over_clipboard() -> None:
    """Put Qt's own copy of what was copied in the place of ours, which Qt would delete when Python has ended."""
    clipboard = QApplication.clipboard()
    copied = clipboard.mimeData()
    if isinstance(copied, QMimeData) and Shiboken.createdByPython(copied):
        clipboard.setText(clipboard.text())


def make_application() -> QApplication:
    """Qt's application, quiet, in the style that ours is made of: setting it later would cost the start 10 ms."""
    keep_qt_quiet()
    return QApplication([*sys.argv[:1], "-style", "Fusion"])


def run(data_dir: Path | None, ui_lang: str | None, pack: Path | None = None) -> int:
    """Open the window, with a pack to look at if one is given, and stay until it is closed; returns the exit code."""
    app = make_application()
    program = start(app, data_dir, ui_lang, pack)
    if program is None:
        return 0
    try:
        return app.exec()
    finally:
        program.stop()


def start(
    app: QApplication, data_dir: Path | None, ui_lang: str | None, pack: Path | None = None
) -> Program | None:
    """Show the window; None where one is open already on this data folder, which is now in front with the pack."""
    app.setApplicationName("field-handbook")
    app.setApplicationDisplayName("Field Handbook")
    app.setDesktopFileName("field-handbook")
    try:
        folders = open_folders(data_dir)
    except DataFolderError:
        folders = temporary_folders(data_dir)
    instance = Instance(folders.data)
    if not instance.take(pack):
        folders.let_go()
        return None
    settings = load_settings(folders.settings)
    look = Look(resources_folder(), Appearance(settings.appearance), settings.text_size)
    look.dress(app)
    program = Program(app, look, folders, settings, ui_lang)
    program.hold(instance)
    if sys.platform == "darwin":
        from handbook.app.file_open import FileOpening

        opening = FileOpening(app)
        opening.file_asked.connect(program.open_pack)
        app.installEventFilter(opening)
    program.start()
    if pack is not None:
        program.open_pack(pack.absolute())
    return program
