"""The settings at work: what is chosen is applied at once and remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from handbook.settings import TEXT_SIZES, Paper, Settings, save_settings
from handbook.ui.kit.look import Look
from handbook.ui.kit.theme import Appearance
from handbook.ui.window.geometry import window_geometry
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.top_bar import TopBar


class Preferences(QObject):
    """Applies languages, colours and text size to a window and remembers how the window looks.

    Signals:
        welcomed: the first page was closed.
        ui_language_chosen(str): the program is to speak another language.
    """

    welcomed = Signal()
    ui_language_chosen = Signal(str)

    def __init__(
        self,
        settings: Settings,
        file: Path,
        ui_language: str,
        look: Look,
        pages: PageSet,
        top: TopBar,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._file = file
        self._ui_language = ui_language
        self._look = look
        self._pages = pages
        self._top = top
        self._window = window
        top.languages_chosen.connect(self._on_languages_chosen)
        pages.settings_chosen.connect(self.choose)
        pages.paper_chosen.connect(self._on_paper_chosen)
        pages.mirror_chosen.connect(self._on_mirror_chosen)
        pages.second_language_asked.connect(top.toggle_second_language)

    def current(self) -> Settings:
        """What is to be remembered now."""
        geometry, maximised = window_geometry(self._window)
        sizes = {**self._settings.splitters, **self._pages.splitter_sizes()}
        return replace(self._settings, window=geometry, maximised=maximised, splitters=sizes)

    def save(self) -> None:
        """Remember how the window looks; never what was read."""
        save_settings(self._file, self.current())

    def choose(self, settings: Settings) -> None:
        """Apply what the settings or the first page say."""
        old, self._settings = self._settings, settings
        self._pages.set_settings(settings)
        self._dress(settings)
        if settings.welcomed and not old.welcomed:
            self.welcomed.emit()
        self.save()
        wanted = settings.ui_language
        if wanted and wanted != self._ui_language:
            self.ui_language_chosen.emit(wanted)

    def absorb(self) -> None:
        """Remember the sizes of panes before their pages go away."""
        self._settings = self.current()
        self._pages.set_settings(self._settings)

    def step_text_size(self, step: int) -> None:
        """The next larger (1) or smaller (-1) text, if there is one."""
        position = TEXT_SIZES.index(self._settings.text_size) + step
        if 0 <= position < len(TEXT_SIZES):
            self.choose(replace(self.current(), text_size=TEXT_SIZES[position]))

    def _dress(self, settings: Settings) -> None:
        if self._look.appearance != settings.appearance:
            self._look.set_appearance(Appearance(settings.appearance))
        if self._look.metrics.percent != settings.text_size:
            self._look.set_text_percent(settings.text_size)

    def _on_paper_chosen(self, paper: Paper, is_large: bool) -> None:
        self._settings = replace(self._settings, paper=paper, large_print=is_large)

    def _on_mirror_chosen(self, address: str, proxy: str) -> None:
        self._settings = replace(self._settings, mirror_address=address, mirror_proxy=proxy)
        self.save()

    def _on_languages_chosen(self, languages: tuple[str, ...]) -> None:
        second = languages[1] if len(languages) > 1 else ""
        self._settings = replace(self._settings, content_language=languages[0], second_language=second)
        self._top.set_languages(languages)
        self._pages.set_languages(languages)
