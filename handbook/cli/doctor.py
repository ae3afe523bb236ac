"""`handbook doctor`."""

from __future__ import annotations

import argparse

from handbook.cli.output import print_json, print_lines
from handbook.errors import DataFolderError
from handbook.paths import content_folder, open_folders, resources_folder
from handbook.services.doctor import Check, Report, examine_all, folder_problem
from handbook.words import Words

DONE, FAILED = 0, 1


def run(options: argparse.Namespace, words: Words) -> int:
    """Check everything; 1 when something is wrong."""
    report = _report(options, words)
    if options.json:
        print_json({"ok": report.ok, "checks": [_form(check) for check in report.checks]})
    else:
        print_lines(_line(check, words) for check in report.checks)
    return DONE if report.ok else FAILED


def _report(options: argparse.Namespace, words: Words) -> Report:
    try:
        folders = open_folders(options.data_dir)
    except DataFolderError as error:
        return folder_problem(error, words)
    try:
        return examine_all(folders, content_folder(), resources_folder(), words, repair=options.repair)
    finally:
        folders.let_go()


def _form(check: Check) -> dict[str, object]:
    return {
        "name": check.name,
        "ok": check.ok,
        "problem": check.problem or None,
        "repair": check.repair or None,
    }


def _line(check: Check, words: Words) -> str:
    name = words.sentence(f"doctor.{check.name}")
    if check.ok:
        return f"{name}: {words.sentence('cli.ok')}"
    return f"{name}: {words.sentence('cli.problem')}. {check.problem} {check.repair}"
