"""The language this computer speaks."""

from __future__ import annotations

import os


def system_language() -> str:
    """The language of the system's messages, `en` where it has none."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return value.partition(".")[0]
    import locale  # late: few systems come here, and the window starts without it

    return locale.getlocale()[0] or "en"
