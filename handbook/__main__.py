"""Picks the window or the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    from handbook.cli.main import parse, run

    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command is None:
        from handbook.app import open_window

        return open_window(options.data_dir, options.ui_lang)
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
