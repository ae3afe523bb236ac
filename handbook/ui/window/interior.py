"""What works in the window: pages and the ways between them, the lens, notes, what is said, the panic key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from handbook.services.installed import installed
from handbook.ui.kit.banner import Banner
from handbook.ui.kit.clipboard import ClipboardWatch
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.progress import WorkBar
from handbook.ui.languages import content_languages
from handbook.ui.lens.desk import LensDesk
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.page import Surroundings
from handbook.ui.places import PacksPlace, SearchPlace, SettingsPlace, ShortcutsPlace, WelcomePlace
from handbook.ui.window.chapters import help_on
from handbook.ui.window.frame import Frame
from handbook.ui.window.hints import Hints
from handbook.ui.window.input_watch import InputWatch
from handbook.ui.window.keyboard import listen
from handbook.ui.window.navigation import Navigation
from handbook.ui.window.notes_link import NotesLink
from handbook.ui.window.notices import Notices
from handbook.ui.window.page_set import PageSet
from handbook.ui.window.panic import Panic
from handbook.ui.window.preferences import Preferences
from handbook.ui.window.preparer import Preparer
from handbook.ui.window.privacy import Privacy
from handbook.ui.window.rail import Rail

if TYPE_CHECKING:
    from handbook.services.installed import Installed


class Interior(QObject):
    """Furnishes a window: its parts are put into the window's frame and connected with each other.

    The first picture is there without it (`MainWindow.interior`), so what it imports costs the start nothing.

    Attributes:
        pages, navigation, preferences: where the reader is and was, and what was chosen.
        lens, lens_desk: for whom this sitting looks, and the button and panel to say so.
        notes, notes_link: the private notes, and the way to them from anywhere.
        hints, notices: what the status line and the banner say.
        input, panic: what the person does anywhere; hide everything.

    Signals:
        ui_language_chosen(str): the program is to speak another language.
    """

    ui_language_chosen = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        surroundings: Surroundings,
        preparer: Preparer,
        sticks: StickWatcher,
        clipboard: ClipboardWatch,
        settings_file: Path,
    ) -> None:
        super().__init__(window)
        settings, lang = surroundings.settings, surroundings.ui_language
        self._window = window
        self._frame = frame
        self._look = surroundings.look
        self._jobs = surroundings.jobs
        self._preparer = preparer
        self.lens = surroundings.lens
        self.notes = surroundings.notes
        self.pages = PageSet(surroundings, content_languages(settings, lang), preparer, sticks)
        frame.hold(self.pages)
        self.lens_desk = LensDesk(surroundings, frame.top.lens, self)
        start = SearchPlace() if settings.welcomed else WelcomePlace()
        self.navigation = Navigation(start, self.pages, frame.top, frame.rail, self)
        self.preferences = Preferences(
            settings, settings_file, lang, self._look, self.pages, frame.top, window
        )
        banner, work = Banner(self._look), WorkBar(self._look)
        frame.add_bars(banner, work)
        self.notices = Notices(banner, work, frame.line, preparer, lang)
        self.hints = Hints(self.pages, frame.status)
        self.notes_link = NotesLink(self.notes, self.pages, self.navigation, self.hints, frame.top)
        self._privacy = Privacy(frame.status, self.notes, clipboard, lang)
        self.panic = Panic(window, surroundings, self.pages, self.navigation, self.preferences)
        self.input = InputWatch(self)
        self._connect()
        sticks.packs_changed.connect(self._on_packs_changed)
        clipboard.emptied.connect(self._on_clipboard_emptied)

    def equip(self) -> None:
        """All that the first page shall find: the keys, the style, the signs of privacy."""
        self.input.watch_all()
        self._privacy.tell()
        listen(self._window, self._actions(), self._look.complete())

    def open_first_page(self) -> None:
        """Show where the reader begins; what was typed since the window stood there is answered."""
        typed = self._frame.top.field.text()
        if self.pages.current_page() is None:
            self.navigation.search_for(typed) if typed else self.navigation.show_place()
        if self._preparer.content_is_ready:
            self._on_content_ready()

    def end(self) -> None:
        """The window goes away; what works behind it stays."""
        self.notices.end()

    def _connect(self) -> None:
        top, pages, navigation, notes = self._frame.top, self.pages, self.navigation, self.notes
        self._jobs.busy_changed.connect(self._frame.line.set_busy)
        self._jobs.failed.connect(self.notices.tell_error)
        self._preparer.content_ready.connect(self._on_content_ready)
        top.settings_asked.connect(lambda: navigation.go(SettingsPlace()))
        top.help_asked.connect(lambda: navigation.go(help_on(pages.current_kind())))
        top.keys_asked.connect(lambda: navigation.go(ShortcutsPlace()))
        top.welcome_asked.connect(lambda: navigation.go(WelcomePlace()))
        top.quit_asked.connect(self._window.close)
        pages.content_exchanged.connect(self._on_content_ready)
        pages.network_used.connect(self._privacy.set_online)
        pages.settings_chosen.connect(lambda chosen: notes.watch.set_idle(chosen.lock_minutes * 60))
        navigation.arrived.connect(self.hints.tell_keys)
        self._frame.rail.hide_asked.connect(self.panic.hide_everything)
        self.input.hide_pressed.connect(self.panic.hide_everything)
        self.input.used.connect(notes.watch.touch)
        self.input.about_to_paint.connect(notes.watch.check)
        self.lens_desk.told.connect(self.hints.say)
        notes.told.connect(self.notices.tell)
        self.panic.hiding.connect(self._on_hiding)
        self.panic.hidden.connect(self._on_hidden)
        self.preferences.welcomed.connect(navigation.begin_anew)
        self.preferences.ui_language_chosen.connect(self.ui_language_chosen)

    def _actions(self) -> dict[str, Callable[[], object]]:
        """What each action of `shortcuts` does."""
        top, navigation, preferences = self._frame.top, self.navigation, self.preferences
        return {
            "search": navigation.focus_search,
            **{f"page_{name}": partial(navigation.open_page, name) for name in Rail.PAGES},
            "back": navigation.back,
            "forward": navigation.forward,
            "second_language": top.toggle_second_language,
            "hide": self.panic.hide_everything,
            "lock": self.notes.lock,
            "bookmark": self.notes_link.toggle_bookmark,
            "note": self.notes_link.write_note,
            "lens": self.lens_desk.open_panel,
            "lens_clear": self.lens.clear,
            "larger": lambda: preferences.step_text_size(1),
            "smaller": lambda: preferences.step_text_size(-1),
            "settings": lambda: navigation.go(SettingsPlace()),
            "help": top.help_asked.emit,
            "keys": lambda: navigation.go(ShortcutsPlace()),
            "print": navigation.print_place,
            "quit": self._window.close,
            "find": navigation.find_in_page,
        }

    def _on_content_ready(self) -> None:
        self.pages.refresh()
        self.lens_desk.refresh()
        self._jobs.read(Lane.PAGES, "installed", installed, self._on_installed)

    def _on_installed(self, facts: Installed) -> None:
        self._frame.top.offer_languages(facts.languages)
        self.notices.show_trust(self._frame.status, facts)

    def _on_hiding(self) -> None:
        self.hints.forget()
        self.notices.forget()

    def _on_hidden(self) -> None:
        """What is public may be there again when the window comes back."""
        if self._preparer.content_is_ready:
            self._on_content_ready()

    def _on_clipboard_emptied(self) -> None:
        self.hints.say(self.tr("The clipboard was cleared: the copy lay there for a minute."))

    def _on_packs_changed(self, packs: tuple[Path, ...]) -> None:
        navigation = self.navigation
        is_seen = isinstance(navigation.place, PacksPlace)
        self.notices.offer_packs(packs, lambda: navigation.go(PacksPlace()), is_seen=is_seen)
