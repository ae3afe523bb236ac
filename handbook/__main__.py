"""Picks the window or the command line."""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

_BRIEF = 200_000
"""Objects that come before Python looks for garbage among them; 700 is usual."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    from handbook.dumps import forbid_core_dumps, forbid_looking_in

    forbid_core_dumps()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:  # the usual start: the window needs no grammar
        from handbook.app import open_window

        return open_window(None, None)

    from handbook.cli.main import parse, run

    pack = _pack_to_open(given)
    options = parse(given if pack is None else given[:-1])
    if options.command is None:
        from handbook.app import open_window

        return open_window(options.data_dir, options.ui_lang, pack)
    forbid_looking_in()
    if arguments is None:
        _be_brief()
    return run(options)


def _be_brief() -> None:
    """Look for garbage rarely, and not at the end: most commands are over before any is worth the time.

    Python goes through all objects once more when it ends (50 ms), but not through those that are frozen.
    """
    gc.set_threshold(_BRIEF)
    atexit.register(gc.freeze)


def _pack_to_open(given: Sequence[str]) -> Path | None:
    """The pack that was double-clicked: the last argument, unless it belongs to a command."""
    is_pack = given[-1].casefold().endswith(".hbpack") and not given[-1].startswith("-")
    return Path(given[-1]) if is_pack and not {"pack", "_work"} & set(given[:-1]) else None


if __name__ == "__main__":
    sys.exit(main())
