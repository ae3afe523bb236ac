"""Whether this machine has what Qt needs, asked before Qt is started: Qt itself would abort without a sentence."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)
"""Debian's packages that hold every system library of Qt Widgets on X11."""
INSTALL_COMMAND = f"apt install {PACKAGES}"

_PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so", "offscreen": "libqoffscreen.so"}


def missing_library() -> str | None:
    """The first system library that Qt would not find, by its file name; None if all are there."""
    if not sys.platform.startswith("linux"):
        return None
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return "PySide6"
    qt = Path(spec.origin).parent / "Qt"
    plugin = qt / "plugins" / "platforms" / _PLUGINS.get(platform_name(), "libqxcb.so")
    for library in (qt / "lib" / "libQt6Widgets.so.6", plugin):
        missing = _missing_for(library)
        if missing is not None:
            return missing
    return None


def platform_name() -> str:
    """The window system Qt will use."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return "wayland"
    return "xcb"


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux") or platform_name() not in {"xcb", "wayland"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _missing_for(library: Path) -> str | None:
    """The library that keeps `library` from loading; the loader's message begins with its name."""
    if not library.exists():
        return None
    import ctypes

    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return str(error).partition(":")[0]
    return None
