"""Whether this machine has what Qt needs, asked before Qt is started: Qt itself would abort without a sentence."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)
"""Debian's packages that hold every system library of Qt Widgets on X11."""
INSTALL_COMMAND = f"apt install {PACKAGES}"

_NAMED = re.compile(r"([^\s/:]+): cannot open shared object file")
_PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so", "offscreen": "libqoffscreen.so"}


def missing_library() -> str | None:
    """The first system library that Qt would not find, by its file name; None if all are there."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        import PySide6.QtWidgets
    except ModuleNotFoundError:
        return "PySide6"
    except ImportError as error:
        return _named_in(str(error))
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    return missing_for(plugins / _PLUGINS.get(platform_name(), "libqxcb.so"))


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


def missing_for(plugin: Path) -> str | None:
    """The library that keeps a plugin of Qt from loading, which Qt would load next anyway."""
    from PySide6.QtCore import QPluginLoader

    loader = QPluginLoader(str(plugin))
    return None if not plugin.exists() or loader.load() else _named_in(loader.errorString())


def _named_in(message: str) -> str:
    """The library that the system's loader names: `libX.so.1: cannot open shared object file: …`."""
    found = _NAMED.search(message)
    return found[1] if found is not None else message
