"""What a start can do without in Python itself."""

from __future__ import annotations

import builtins
import gc

from handbook.app.system import missing_library


def load_qt_swiftly() -> str | None:
    """Load Qt, before the window's modules are imported; the file name of a system library that is missing, or None.

    A start makes little garbage and 16 ms of looking for it; `WindowThreadCollector` takes over. PySide6 puts a
    function around `import` that reads the source of each module to find out whether it chooses another spelling of
    Qt's names (`from __feature__ import …`); nothing here does, and it costs 13 ms.
    """
    gc.disable()
    missing = missing_library()
    if missing is None:
        import PySide6.QtCore  # noqa: F401

        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    return missing
