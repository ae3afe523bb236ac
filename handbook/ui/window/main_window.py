"""The main window: what stands around every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from handbook.settings import Settings
from handbook.ui.kit.clipboard import ClipboardWatch
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.lens.desk import LensDesk
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.page import Surroundings
from handbook.ui.places import (
    PacksPlace,
    Place,
    SearchPlace,
    SettingsPlace,
    ShortcutsPlace,
    WelcomePlace,
)
from handbook.ui.window.chapters import help_on
from handbook.ui.window.geometry import restore_geometry
from handbook.ui.window.hints import Hints
from handbook.ui.window.input_watch import InputWatch
from handbook.ui.window.navigation import Navigation
from handbook.ui.window.notes_link import NotesLink
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.panic import Panic
from handbook.ui.window.preferences import Preferences, content_languages
from handbook.ui.window.preparer import Preparer
from handbook.ui.window.privacy import Privacy
from handbook.ui.window.rail import Rail
from handbook.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from handbook.services.installed import Installed
    from handbook.ui.kit.style import HandbookStyle
    from handbook.ui.window.notices import Notices

TITLE = "Field Handbook"


class MainWindow(QMainWindow):
    """Rail, top bar, pages, status line.

    Signals:
        ui_language_chosen(str): build this window again in another language.
        painted: it stands on the screen for the first time; now is the time for everything else.
    """

    ui_language_chosen = Signal(str)
    painted = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        preparer: Preparer,
        sticks: StickWatcher,
        clipboard: ClipboardWatch,
        settings_file: Path,
    ) -> None:
        super().__init__()
        look, settings, ui_language = surroundings.look, surroundings.settings, surroundings.ui_language
        self._look = look
        self._jobs = surroundings.jobs
        self._preparer = preparer
        self._ui_language = ui_language
        languages = content_languages(settings, ui_language)
        self._lens = surroundings.lens
        self._notes = surroundings.notes
        self._pages = PageSet(surroundings, languages, preparer, sticks)
        self._top = TopBar(look, languages)
        self._lens_desk = LensDesk(surroundings, self._top.lens, self)
        self._rail = Rail(look)
        self._line = ProgressLine(look)
        self._status = StatusLine(look)
        start = SearchPlace() if settings.welcomed else WelcomePlace()
        self._navigation = Navigation(start, self._pages, self._top, self._rail, self)
        self._preferences = Preferences(
            settings, settings_file, ui_language, look, self._pages, self._top, self
        )
        self._notices: Notices | None = None
        self._hints = Hints(self._pages, self._status)
        self._notes_link = NotesLink(self._notes, self._pages, self._navigation, self._hints, self._top)
        self._privacy = Privacy(self._status, self._notes, clipboard, ui_language)
        self._pages.network_used.connect(self._privacy.set_online)
        self._panic = Panic(self, surroundings, self._pages, self._navigation, self._preferences)
        self._input = InputWatch(self)
        self.setWindowTitle(TITLE)
        self._lay_out()
        self._connect()
        sticks.packs_changed.connect(self._on_packs_changed)
        clipboard.emptied.connect(self._on_clipboard_emptied)
        self._ring = FocusRing(look, self)
        restore_geometry(self, settings, look.metrics)
        self._on_look_changed()
        self._is_open = False
        self._top.field.setFocus()

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._navigation.place

    @property
    def pages(self) -> PageSet:
        """The pages."""
        return self._pages

    @property
    def top_bar(self) -> TopBar:
        """The bar over the pages."""
        return self._top

    def go(self, place: Place) -> None:
        """Go somewhere; Back comes back from there."""
        self._navigation.go(place)

    def search_for(self, query: str) -> None:
        """Put a query into the search box and answer it."""
        self._navigation.search_for(query)

    def say_notice(self, code: str) -> None:
        """Show a notice of the catalogue `notices` until it is closed."""
        if self._notices is not None:
            self._notices.tell(code)

    def current_settings(self) -> Settings:
        """What is to be remembered now."""
        return self._preferences.current()

    def save_settings(self) -> None:
        """Remember how the window looks; never what was read."""
        self._preferences.save()

    def take_over(self, other: MainWindow) -> None:
        """Stand where another window stood, at the same place and with the same query."""
        self._navigation.take_over(other._navigation)

    def close_quietly(self) -> None:
        """Go away without ending the program."""
        if self._notices is not None:
            self._notices.end()
        self.deleteLater()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """See what the person does before the widgets do."""
        super().showEvent(event)
        if self._is_open:
            self._input.watch_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first page is made after the first picture, so that the window stands there at once."""
        super().paintEvent(event)
        if not self._is_open:
            self._is_open = True
            QTimer.singleShot(0, self._on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the layout for this width."""
        super().resizeEvent(event)
        self._fit_breadth()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window looks; nothing private stays open."""
        self._notes.lock()
        self.save_settings()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self._top)
        column.addWidget(self._line)
        self._column = column
        column.addWidget(self._pages, 1)
        across = QHBoxLayout()
        across.addWidget(self._rail)
        across.addLayout(column, 1)
        whole = QVBoxLayout()
        whole.addLayout(across, 1)
        whole.addWidget(self._status)
        for layout in (column, across, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body = QWidget()
        body.setLayout(whole)
        self.setCentralWidget(body)

    def _add_notices(self) -> None:
        """Banner and work bar, hidden until there is something to say."""
        from handbook.ui.kit.banner import Banner
        from handbook.ui.kit.progress import WorkBar
        from handbook.ui.window.notices import Notices

        banner, work = Banner(self._look), WorkBar(self._look)
        self._column.insertWidget(2, banner)
        self._column.insertWidget(3, work)
        self._notices = Notices(banner, work, self._line, self._preparer, self._ui_language)
        self._jobs.failed.connect(self._notices.tell_error)

    def _connect(self) -> None:
        self._look.changed.connect(self._on_look_changed)
        self._jobs.busy_changed.connect(self._line.set_busy)
        self._preparer.content_ready.connect(self._on_content_ready)
        self._top.settings_asked.connect(lambda: self.go(SettingsPlace()))
        self._top.help_asked.connect(lambda: self.go(help_on(self._pages.current_kind())))
        self._top.keys_asked.connect(lambda: self.go(ShortcutsPlace()))
        self._top.welcome_asked.connect(lambda: self.go(WelcomePlace()))
        self._top.quit_asked.connect(self.close)
        self._pages.content_exchanged.connect(self._on_content_ready)
        self._navigation.arrived.connect(self._hints.tell_keys)
        self._rail.hide_asked.connect(self._panic.hide_everything)
        self._input.hide_pressed.connect(self._panic.hide_everything)
        self._lens_desk.told.connect(self._hints.say)
        self._notes.told.connect(self.say_notice)
        self._input.used.connect(self._notes.watch.touch)
        self._input.about_to_paint.connect(self._notes.watch.check)
        self._pages.settings_chosen.connect(
            lambda chosen: self._notes.watch.set_idle(chosen.lock_minutes * 60)
        )
        self._panic.hiding.connect(self._on_hiding)
        self._panic.hidden.connect(self._on_hidden)
        self._preferences.welcomed.connect(self._navigation.begin_anew)
        self._preferences.ui_language_chosen.connect(self.ui_language_chosen)

    def _listen(self, style: HandbookStyle) -> None:
        from handbook.ui.window.keyboard import listen  # late: the window starts without it

        navigation, preferences = self._navigation, self._preferences
        actions: dict[str, Callable[[], object]] = {
            "search": navigation.focus_search,
            **{f"page_{name}": partial(navigation.open_page, name) for name in Rail.PAGES},
            "back": navigation.back,
            "forward": navigation.forward,
            "second_language": self._top.toggle_second_language,
            "hide": self._panic.hide_everything,
            "lock": self._notes.lock,
            "bookmark": self._notes_link.toggle_bookmark,
            "note": self._notes_link.write_note,
            "lens": self._lens_desk.open_panel,
            "lens_clear": self._lens.clear,
            "larger": lambda: preferences.step_text_size(1),
            "smaller": lambda: preferences.step_text_size(-1),
            "settings": lambda: self.go(SettingsPlace()),
            "help": self._top.help_asked.emit,
            "keys": lambda: self.go(ShortcutsPlace()),
            "print": navigation.print_place,
            "quit": self.close,
            "find": navigation.find_in_page,
        }
        listen(self, actions, style)

    def _on_painted(self) -> None:
        """The rest, a part in each turn of the event loop: what is typed meanwhile is seen at once."""
        self._do_in_turns(self._equip, self.painted.emit, self._pages.load_first, self._open_first_page)

    def _do_in_turns(self, step: Callable[[], object], *later: Callable[[], object]) -> None:
        step()
        if later:
            QTimer.singleShot(0, self, lambda: self._do_in_turns(*later))

    def _equip(self) -> None:
        """Everything around the pages that the first picture does not need."""
        self._input.watch_all()
        self._privacy.tell()
        self._listen(self._look.complete())
        self._add_notices()

    def _open_first_page(self) -> None:
        if self._pages.current_page() is None:
            self._navigation.show_place()
        if self._preparer.content_is_ready:
            self._on_content_ready()

    def _on_content_ready(self) -> None:
        from handbook.services.installed import installed  # late: the window starts without it

        self._pages.refresh()
        self._lens_desk.refresh()
        self._jobs.read(Lane.PAGES, "installed", installed, self._on_installed)

    def _on_installed(self, facts: Installed) -> None:
        self._top.offer_languages(facts.languages)
        if self._notices is not None:
            self._notices.show_trust(self._status, facts)

    def _on_hiding(self) -> None:
        self._hints.forget()
        if self._notices is not None:
            self._notices.forget()

    def _on_hidden(self) -> None:
        """What is public may be there again when the window comes back."""
        if self._preparer.content_is_ready:
            self._on_content_ready()

    def _on_clipboard_emptied(self) -> None:
        self._hints.say(self.tr("The clipboard was cleared: the copy lay there for a minute."))

    def _on_packs_changed(self, packs: tuple[Path, ...]) -> None:
        if self._notices is not None:
            is_seen = isinstance(self.place, PacksPlace)
            self._notices.offer_packs(packs, lambda: self.go(PacksPlace()), is_seen=is_seen)

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setMinimumSize(min(unit.px(900), 900), min(unit.px(560), 560))
        self._fit_breadth()

    def _fit_breadth(self) -> None:
        breadth = self._look.metrics.breadth(self.width())
        self._rail.set_breadth(breadth)
        self._top.set_breadth(breadth)
