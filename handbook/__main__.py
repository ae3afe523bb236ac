"""Picks the window or the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:  # the usual start: the window needs no grammar
        from handbook.app import open_window

        return open_window(None, None)

    from handbook.cli.main import parse, run

    options = parse(given)
    if options.command is None:
        from handbook.app import open_window

        return open_window(options.data_dir, options.ui_lang)
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
