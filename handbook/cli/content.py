"""`handbook content …`: the editors' commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from handbook.authoring.check import check
from handbook.authoring.confirm import confirm
from handbook.authoring.organisations_csv_export import SEPARATORS, export_organisations
from handbook.authoring.organisations_csv_import import import_organisations
from handbook.authoring.stale import stale
from handbook.authoring.stats import stats
from handbook.cli.output import print_json, print_lines
from handbook.words import Words

DONE, FAILED = 0, 1

_Command = Callable[[argparse.Namespace, date], Any]
_COMMANDS: Mapping[str, _Command] = {
    "check": lambda options, today: check(options.folder, today),
    "stats": lambda options, today: stats(options.folder, today),
    "stale": lambda options, today: stale(options.folder, today),
    "export-organisations": lambda options, today: export_organisations(
        options.folder, options.output, today, SEPARATORS[options.separator]
    ),
    "import-organisations": lambda options, today: import_organisations(
        options.folder, options.file, today, remove_missing=options.remove_missing
    ),
    "confirm": lambda options, today: confirm(options.folder, options.ids, options.by, options.on, today),
}


def run(options: argparse.Namespace, words: Words) -> int:
    """Run one of the editors' commands; `check` and `import-organisations` end with 1 when there is a fault."""
    report = _COMMANDS[options.action](options, date.today())
    if options.json:
        print_json(report.to_json(words))
    else:
        print_lines(report.lines(words))
    return DONE if getattr(report, "ok", True) else FAILED
