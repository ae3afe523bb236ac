"""The keys of the whole window, heard from its first picture on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from handbook.ui.kit.style import HandbookStyle, MnemonicWatch
from handbook.ui.places import SettingsPlace, ShortcutsPlace
from handbook.ui.shortcuts import shortcuts
from handbook.ui.window.rail import Rail

if TYPE_CHECKING:
    from handbook.ui.window.interior import Interior
    from handbook.ui.window.main_window import MainWindow


def listen(window: MainWindow, interior: Interior, style: HandbookStyle) -> None:
    """Make the shortcuts and underline letters that work with Alt while it is held."""
    actions = _actions(window, interior)
    for shortcut in shortcuts():
        if shortcut.action:
            for key in shortcut.keys:
                QShortcut(QKeySequence(key), window).activated.connect(actions[shortcut.action])
    MnemonicWatch(window, style)


def _actions(window: MainWindow, interior: Interior) -> dict[str, Callable[[], object]]:
    """What each action of `shortcuts` does."""
    top, navigation, preferences = window.top_bar, interior.navigation, interior.preferences
    return {
        "search": navigation.focus_search,
        **{f"page_{name}": partial(navigation.open_page, name) for name in Rail.PAGES},
        "back": navigation.back,
        "forward": navigation.forward,
        "second_language": top.toggle_second_language,
        "hide": interior.panic.hide_everything,
        "lock": interior.notes.lock,
        "bookmark": interior.notes_link.toggle_bookmark,
        "note": interior.notes_link.write_note,
        "lens": interior.lens_desk.open_panel,
        "lens_clear": interior.lens.clear,
        "larger": lambda: preferences.step_text_size(1),
        "smaller": lambda: preferences.step_text_size(-1),
        "settings": lambda: navigation.go(SettingsPlace()),
        "help": top.help_asked.emit,
        "keys": lambda: navigation.go(ShortcutsPlace()),
        "print": navigation.print_place,
        "quit": window.close,
        "find": navigation.find_in_page,
    }
