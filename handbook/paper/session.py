"""What Qt needs before anything can be measured: an application and our fonts."""

from __future__ import annotations

import locale
import os
from functools import lru_cache

from PySide6.QtGui import QGuiApplication

from handbook.paper.fonts import register_first_fonts, register_other_fonts
from handbook.paths import resources_folder


def ensure_session() -> None:
    """Make sure that an application runs, else a new one without any screen, and that it knows our fonts.

    A new application lives as long as the process. Where one runs already, any thread may call this.
    """
    if QGuiApplication.instance() is None:
        _offscreen_application()
    folder = resources_folder() / "fonts"
    register_first_fonts(folder)
    register_other_fonts(folder)


@lru_cache(maxsize=1)
def _offscreen_application() -> QGuiApplication:
    if locale.getencoding().upper() not in {"UTF-8", "UTF8"}:
        # Qt would say on standard error that it changes to this locale (QCoreApplication, "Locale Settings").
        os.environ["LC_ALL"] = "C.UTF-8"
    return QGuiApplication(["handbook", "-platform", "offscreen"])
