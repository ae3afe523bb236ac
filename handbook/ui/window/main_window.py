"""The main window: stands on the screen at once, and is furnished when it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from handbook.settings import Settings
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.look import Look
from handbook.ui.languages import content_languages
from handbook.ui.window.frame import Frame
from handbook.ui.window.geometry import restore_geometry

if TYPE_CHECKING:
    from handbook.ui.places import Place
    from handbook.ui.window.interior import Interior
    from handbook.ui.window.page_set import PageSet
    from handbook.ui.window.top_bar import TopBar

TITLE = "Field Handbook"


class MainWindow(QMainWindow):
    """The frame, and in it from its first picture on (or from when it is asked for) everything that works.

    Signals:
        ui_language_chosen(str): build this window again in another language.
        painted: it stands on the screen for the first time; now is the time for everything else.
    """

    ui_language_chosen = Signal(str)
    painted = Signal()

    def __init__(
        self, look: Look, settings: Settings, ui_language: str, furnish: Callable[[MainWindow], Interior]
    ) -> None:
        """Make the window.

        Args:
            look: colours, measures, fonts, icons.
            settings: what was remembered.
            ui_language: the program's language.
            furnish: makes what works in it, of the code that the first picture does not need.
        """
        super().__init__()
        self._look = look
        self._furnish = furnish
        self._interior: Interior | None = None
        self._is_painted = False
        self.frame = Frame(look, content_languages(settings, ui_language))
        self.setWindowTitle(TITLE)
        self.setCentralWidget(self.frame)
        self._ring = FocusRing(look, self)
        restore_geometry(self, settings, look.metrics)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.top_bar.field.setFocus()

    @property
    def interior(self) -> Interior:
        """What works in it; made now, if it was not yet."""
        if self._interior is None:
            self._interior = self._furnish(self)
            self._interior.ui_language_chosen.connect(self.ui_language_chosen)
        return self._interior

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self.interior.navigation.place

    @property
    def pages(self) -> PageSet:
        """The pages."""
        return self.interior.pages

    @property
    def top_bar(self) -> TopBar:
        """The bar over the pages."""
        return self.frame.top

    def go(self, place: Place) -> None:
        """Go somewhere; Back comes back from there."""
        self.interior.navigation.go(place)

    def search_for(self, query: str) -> None:
        """Put a query into the search box and answer it."""
        self.interior.navigation.search_for(query)

    def current_settings(self) -> Settings:
        """What is to be remembered now."""
        return self.interior.preferences.current()

    def save_settings(self) -> None:
        """Remember how the window looks; never what was read."""
        if self._interior is not None:
            self._interior.preferences.save()

    def take_over(self, other: MainWindow) -> None:
        """Stand where another window stood, at the same place and with the same query."""
        self.interior.navigation.take_over(other.interior.navigation)

    def close_quietly(self) -> None:
        """Go away without ending the program."""
        self.interior.end()
        self.deleteLater()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """See what the person does before the widgets do."""
        super().showEvent(event)
        if self._is_painted:
            self.interior.input.watch_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        """All else is made after the first picture, so that the window stands there at once."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the layout for this width."""
        super().resizeEvent(event)
        self._fit_breadth()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window looks; nothing private stays open."""
        if self._interior is not None:
            self._interior.notes.lock()
        self.save_settings()
        super().closeEvent(event)

    def _on_painted(self) -> None:
        """The rest, a part in each turn of the event loop: what is typed meanwhile is seen at once."""
        self._do_in_turns(
            lambda: self.interior,
            lambda: self.interior.equip(),
            self.painted.emit,
            lambda: self.interior.pages.load_first(),
            lambda: self.interior.open_first_page(),
        )

    def _do_in_turns(self, step: Callable[[], object], *later: Callable[[], object]) -> None:
        step()
        if later:
            QTimer.singleShot(0, self, lambda: self._do_in_turns(*later))

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setMinimumSize(min(unit.px(900), 900), min(unit.px(560), 560))
        self._fit_breadth()

    def _fit_breadth(self) -> None:
        self.frame.set_breadth(self._look.metrics.breadth(self.width()))
