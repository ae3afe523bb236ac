"""`handbook pack …` for readers; the editors' actions are in `releases`, getting packs from a mirror in `fetching`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime

from handbook.cli.importing import take_over, tell_import
from handbook.cli.opening import prepare, usable_folders
from handbook.cli.output import print_json, print_lines, stderr_progress
from handbook.cli.pack_texts import Form, diff_form, diff_lines, report_form, report_lines, time_form
from handbook.paths import Folders
from handbook.progress import CancelToken
from handbook.services.handbook import system_clock
from handbook.services.pack_history import InstalledGeneration, export_pack, installed_packs, roll_back
from handbook.services.packs import inspect_pack
from handbook.words import Words

DONE, FAILED = 0, 1


def run(options: argparse.Namespace, words: Words) -> int:
    """Run one of the readers' pack commands."""
    commands: dict[str, Callable[[argparse.Namespace, Words, Folders], int]] = {
        "verify": _verify,
        "diff": _diff,
        "import": _import,
        "list": _list,
        "export": _export,
        "rollback": _rollback,
    }
    if options.action == "fetch":
        from handbook.cli.fetching import run as run_fetch

        return run_fetch(options, words)
    if options.action not in commands:
        from handbook.cli.releases import run as run_release

        return run_release(options, words)
    folders = usable_folders(options, words, to_keep=options.action in {"import", "rollback"})
    try:
        return commands[options.action](options, words, folders)
    finally:
        folders.let_go()


def _verify(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    report = inspect_pack(folders, options.file, _now(), words.lang)
    if options.json:
        print_json(report_form(report, words))
    else:
        print_lines(report_lines(report, words, folders))
    return DONE if report.ok else FAILED


def _diff(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    prepare(folders, words, index=False)
    report = inspect_pack(folders, options.file, _now(), words.lang)
    if report.error is not None:
        raise report.error
    if options.json:
        print_json(diff_form(report.diff))
    else:
        print_lines(diff_lines(report.diff, words))
    return DONE


def _import(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    result = take_over(options.file, options.yes, words, folders)
    if result is not None:
        tell_import(result, words, {} if options.json else None)
    return DONE if result is not None else FAILED


def _list(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    rows = installed_packs(folders, _now())
    if options.json:
        print_json({"packs": [_generation_form(row) for row in rows]})
    else:
        print_lines(_generation_line(row, words) for row in rows)
        if not rows:
            print_lines([words.sentence("notices.unsigned")])
    return DONE


def _export(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    size = export_pack(folders, options.output, options.pack)
    if options.json:
        print_json({"file": str(options.output), "size": size})
    else:
        print_lines([words.sentence("cli.exported", file=options.output, size=size // 1024)])
    return DONE


def _rollback(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    progress, finish = stderr_progress(words, "updates.importing")
    try:
        version = roll_back(folders, progress, CancelToken(), options.pack)
    finally:
        finish()
    if options.json:
        print_json({"version": version})
    else:
        print_lines([words.sentence("cli.rolled_back", version=version)])
    return DONE


def _now() -> datetime:
    return system_clock()


def _generation_form(entry: InstalledGeneration) -> Form:
    row = entry.row
    return {
        "pack": row.pack,
        "publisher": entry.publisher_name or row.root_hash,
        "version": row.version,
        "issued": time_form(row.issued),
        "fresh_until": time_form(row.fresh_until),
        "areas": list(row.areas),
        "current": row.is_current,
    }


def _generation_line(entry: InstalledGeneration, words: Words) -> str:
    mark = "*" if entry.row.is_current else " "
    status = words.sentence(f"updates.status_{entry.status}")
    return f"{mark} {entry.row.pack} {entry.row.version} · {entry.publisher_name or '?'} · {status}"
