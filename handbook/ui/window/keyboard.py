"""The keys of the whole window, heard from its first picture on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from handbook.ui.kit.style import HandbookStyle, MnemonicWatch
from handbook.ui.shortcuts import shortcuts


def listen(window: QMainWindow, actions: Mapping[str, Callable[[], object]], style: HandbookStyle) -> None:
    """Make the shortcuts of `actions` and underline letters that work with Alt while it is held."""
    for shortcut in shortcuts():
        if shortcut.action:
            for key in shortcut.keys:
                QShortcut(QKeySequence(key), window).activated.connect(actions[shortcut.action])
    MnemonicWatch(window, style)
