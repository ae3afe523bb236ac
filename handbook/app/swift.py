"""What a start can do without in Python itself."""

from __future__ import annotations

import builtins
import gc


def start_swiftly() -> None:
    """To be called before the window's modules are imported; Qt's libraries must be there.

    A start makes little garbage and 12 ms of looking for it; `WindowThreadCollector` takes over. PySide6 puts a
    function around `import` that reads the source of each module to find out whether it chooses another spelling of
    Qt's names (`from __feature__ import …`); nothing here does, and it costs 13 ms.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    without_features = getattr(builtins, "__orig_import__", None)
    if without_features is not None:
        builtins.__import__ = without_features
