"""`handbook pack …` and `handbook publisher …` for readers; the editors' actions are in `releases`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from handbook.cli.opening import prepare, usable_folders
from handbook.cli.output import agreed, print_json, print_lines, stderr_progress
from handbook.errors import HandbookError, PackError
from handbook.paths import Folders
from handbook.progress import CancelToken
from handbook.services.handbook import system_clock
from handbook.services.pack_diff import PackDiff, RecordChange
from handbook.services.pack_history import InstalledGeneration, export_pack, installed_packs, roll_back
from handbook.services.pack_report import PackReport
from handbook.services.packs import ImportResult, import_pack, inspect_pack
from handbook.services.publishers import (
    PublisherRow,
    namesakes,
    publishers,
    read_root,
    remove_publisher,
    trust_publisher,
)
from handbook.words import Words
from handbook.words.areas import area_name, area_names
from handbook.words.dates import format_date
from handbook.words.errors import error_sentence

DONE, FAILED = 0, 1

Form = dict[str, Any]


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
    if options.action not in commands:
        from handbook.cli.releases import run as run_release

        return run_release(options, words)
    folders = usable_folders(options, words, to_keep=options.action in {"import", "rollback"})
    try:
        return commands[options.action](options, words, folders)
    finally:
        folders.remove_temporary()


def run_publisher(options: argparse.Namespace, words: Words) -> int:
    """Run one of the publisher commands."""
    folders = usable_folders(options, words, to_keep=options.action != "list")
    today = system_clock().date()
    try:
        if options.action == "add":
            row, root = read_root(options.file, words.lang)
            if not options.yes and not agreed(
                words.sentence("cli.trust_words", words=" ".join(row.words)), words
            ):
                return FAILED
            trust_publisher(folders, row, root, today)
            rows: tuple[PublisherRow, ...] = (row,)
        elif options.action == "remove":
            rows = (remove_publisher(folders, options.name, today, words.lang),)
        else:
            rows = publishers(folders, words.lang)
        if options.json:
            print_json({"publishers": [_publisher_form(row) for row in rows]})
        else:
            print_lines(_publisher_line(row) for row in rows)
        return DONE
    finally:
        folders.remove_temporary()


def _verify(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    report = inspect_pack(folders, options.file, _now(), words.lang)
    if options.json:
        print_json(_report_form(report, words))
    else:
        print_lines(_report_lines(report, words, folders))
    return DONE if report.ok else FAILED


def _diff(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    prepare(folders, words, index=False)
    report = inspect_pack(folders, options.file, _now(), words.lang)
    if report.error is not None:
        raise report.error
    if options.json:
        print_json(_diff_form(report.diff))
    else:
        print_lines(_diff_lines(report.diff, words))
    return DONE


def _import(options: argparse.Namespace, words: Words, folders: Folders) -> int:
    prepare(folders, words, index=False)
    if not options.yes:
        report = inspect_pack(folders, options.file, _now(), words.lang)
        if report.error is not None:
            raise report.error
        for line in (*_report_lines(report, words, folders), *_diff_lines(report.diff, words)):
            sys.stderr.write(line + "\n")
        if not agreed(words.sentence("cli.apply"), words):
            return FAILED
    progress, finish = stderr_progress(words, "updates.importing")
    try:
        result = import_pack(folders, options.file, _now(), words.lang, progress, CancelToken())
    finally:
        finish()
    if options.json:
        warnings = _warnings(result, words, ", ".join)
        print_json({"imported": True, "version": result.version, **result.counts, "warnings": warnings})
    else:
        head = words.sentence("cli.imported", version=result.version, **result.counts)
        print_lines([head, *_warnings(result, words, lambda areas: area_names(areas, words))])
    return DONE


def _warnings(result: ImportResult, words: Words, named: Callable[[Iterable[str]], str]) -> list[str]:
    """Each with the areas it is about: their names for people, their codes for programs."""
    return [f"{words.sentence(code)} {named(result.areas.get(code, ()))}".strip() for code in result.warnings]


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


def _report_form(report: PackReport, words: Words) -> Form:
    return {
        "ok": report.ok,
        "publisher": report.publisher_name or report.publisher or None,
        "version": report.version,
        "issued": _time(report.issued),
        "fresh_until": _time(report.fresh_until),
        "status": report.status if report.ok else None,
        "signatures": [
            {"area": area.area, "needed": area.needed, "given": area.given, "keys": list(area.keys)}
            for area in report.signatures
        ],
        "reason": _reason(report.error, words),
    }


def _reason(error: HandbookError | None, words: Words) -> str | None:
    return error_sentence(error, words) if error is not None else None


def _report_lines(report: PackReport, words: Words, folders: Folders) -> list[str]:
    if isinstance(report.error, PackError) or report.error is not None:
        return [error_sentence(report.error, words)]
    from handbook.packs.fingerprint import words_of  # late: it loads tuf

    lines = [
        words.sentence(
            "cli.pack_head",
            publisher=report.publisher_name or report.publisher[:16],
            version=report.version,
            issued=format_date(report.issued, words.lang) if report.issued else "?",
        ),
        words.sentence("cli.publisher_words", words=" ".join(words_of(report.publisher))),
        *(
            words.sentence("cli.namesake", words=" ".join(other.words))
            for other in namesakes(folders, report.publisher, report.publisher_name, words.lang)
        ),
        words.sentence(f"updates.status_{report.status}"),
    ]
    for area in report.signatures:
        lines.append(
            words.sentence(
                "cli.signed_by", area=area_name(area.area, words), given=area.given, needed=area.needed
            )
        )
    if report.superseded:
        lines.append(words.sentence("updates.superseded") + " " + area_names(report.superseded, words))
    if report.missing:
        lines.append(words.sentence("updates.incomplete") + " " + area_names(report.missing, words))
    return lines


def _diff_form(diff: PackDiff) -> Form:
    def short(changes: tuple[RecordChange, ...]) -> list[Form]:
        return [{"id": each.id, "kind": each.kind, "title": each.title} for each in changes]

    return {
        "added": short(diff.of("added")),
        "changed": [
            {"id": each.id, "before": each.before, "after": each.after} for each in diff.of("changed")
        ],
        "removed": short(diff.of("removed")),
        "contacts_changed": list(diff.contacts_changed),
        "withdrawn": list(diff.withdrawn),
    }


def _diff_lines(diff: PackDiff, words: Words) -> list[str]:
    signs = {"added": "+", "changed": "~", "removed": "-"}
    lines = [words.sentence("cli.withdrawn", ids=", ".join(diff.withdrawn))] if diff.withdrawn else []
    if diff.contacts_changed:
        lines.append(words.sentence("cli.contacts_changed", ids=", ".join(diff.contacts_changed)))
    for each in diff.changes:
        lines.append(f"{signs[each.change]} {each.kind} {each.id}: {each.title[:120]}")
    return lines or [words.sentence("cli.no_changes")]


def _generation_form(entry: InstalledGeneration) -> Form:
    row = entry.row
    return {
        "pack": row.pack,
        "publisher": entry.publisher_name or row.root_hash,
        "version": row.version,
        "issued": _time(row.issued),
        "fresh_until": _time(row.fresh_until),
        "areas": list(row.areas),
        "current": row.is_current,
    }


def _generation_line(entry: InstalledGeneration, words: Words) -> str:
    mark = "*" if entry.row.is_current else " "
    status = words.sentence(f"updates.status_{entry.status}")
    return f"{mark} {entry.row.pack} {entry.row.version} · {entry.publisher_name or '?'} · {status}"


def _publisher_form(row: PublisherRow) -> Form:
    return {
        "fingerprint": row.root_hash,
        "words": list(row.words),
        "name": row.name,
        "pack": row.pack,
    }


def _publisher_line(row: PublisherRow) -> str:
    return json.dumps(row.name or "?", ensure_ascii=False) + f" {' '.join(row.words)}  ({row.root_hash[:16]})"


def _time(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment is not None else None
