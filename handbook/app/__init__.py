"""The window's composition root: builds the objects, passes them down, runs the event loop."""

from __future__ import annotations

import sys
from pathlib import Path

from handbook.app.swift import load_qt_swiftly
from handbook.app.system import INSTALL_COMMAND, has_display
from handbook.words import Words
from handbook.words.system import system_language

FAILED = 1


def open_window(data_dir: Path | None, ui_lang: str | None, pack: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Args:
        data_dir: the data folder chosen on the command line.
        ui_lang: the program's language chosen on the command line.
        pack: a pack to look at.
    """
    words = Words(ui_lang or system_language())
    missing = load_qt_swiftly()
    if missing is not None:
        sys.stderr.write(words.sentence("errors.no_qt", library=missing, command=INSTALL_COMMAND) + "\n")
        return FAILED
    if not has_display():
        sys.stderr.write(words.sentence("errors.no_display") + "\n")
        return FAILED
    from handbook.app.composition import run

    return run(data_dir, ui_lang, pack)
