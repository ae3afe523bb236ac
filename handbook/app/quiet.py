"""What Qt would do by itself, and this program must not: talk to other programs, write down file names.

Measured with strace on a GNOME desktop (Qt 6.11): GTK's theme brings GTK's file dialog, which writes the names of
files to `recently-used.xbel` and asks the system bus for volumes; an input method daemon is told every key; libcups
looks for `localhost:631` by the network where its socket is missing.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSettings, Qt

CUPS_SOCKET = "/run/cups/cups.sock"
_GTK_DESKTOPS = {"GNOME", "X-CINNAMON", "CINNAMON", "UNITY", "MATE", "XFCE", "LXDE", "PANTHEON", "BUDGIE"}
_OWN_GNOME_THEME = "X-GNOME"
"""What Qt takes for a desktop called "gnome" that is none of GTK's: its own theme, which knows light and dark."""


def keep_qt_quiet() -> None:
    """To be called before the application is made."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    if sys.platform.startswith("linux"):
        _choose_plugins()


def forget_file_dialogs() -> None:
    """Remove what Qt's file dialog keeps in the registry of Windows, where no other path can be set."""
    if sys.platform == "win32":
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")


def _choose_plugins() -> None:
    """Qt reads these when the application is made; children of this process inherit them."""
    for name in ("QT_QPA_PLATFORMTHEME", "QT_IM_MODULES", "QT_PLUGIN_PATH"):
        os.environ.pop(name, None)
    os.environ["QT_IM_MODULE"] = "compose"
    desktops = set(os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":"))
    if desktops & _GTK_DESKTOPS:
        os.environ["XDG_CURRENT_DESKTOP"] = _OWN_GNOME_THEME
    os.environ["CUPS_SERVER"] = CUPS_SOCKET
