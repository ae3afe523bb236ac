"""Taking a pack over: what it changes is shown first, and agreed to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from handbook.cli.opening import prepare
from handbook.cli.output import agreed, print_json, print_lines, stderr_progress
from handbook.cli.pack_texts import Form, diff_lines, report_lines
from handbook.paths import Folders
from handbook.progress import CancelToken
from handbook.services.handbook import system_clock
from handbook.services.packs import ImportResult, import_pack, inspect_pack
from handbook.words import Words
from handbook.words.areas import area_names


def take_over(file: Path, yes: bool, words: Words, folders: Folders) -> ImportResult | None:
    """Import a pack after showing what it changes, unless nothing is to be asked; None: the user said no.

    Raises:
        PackError: it is refused.
        HandbookError: see `import_pack`.
    """
    prepare(folders, words, index=False)
    if not yes:
        report = inspect_pack(folders, file, system_clock(), words.lang)
        if report.error is not None:
            raise report.error
        for line in (*report_lines(report, words, folders), *diff_lines(report.diff, words)):
            sys.stderr.write(line + "\n")
        if not agreed(words.sentence("cli.apply"), words):
            return None
    progress, finish = stderr_progress(words, "updates.importing")
    try:
        return import_pack(folders, file, system_clock(), progress, CancelToken())
    finally:
        finish()


def tell_import(result: ImportResult, words: Words, more: Form | None) -> None:
    """What was imported: as JSON with `more` in front, or for people where that is None."""
    if more is not None:
        warnings = _warnings(result, words, ", ".join)
        told = {"imported": True, "version": result.version, **result.counts, "warnings": warnings}
        print_json({**more, **told})
    else:
        head = words.sentence("cli.imported", version=result.version, **result.counts)
        print_lines([head, *_warnings(result, words, lambda areas: area_names(areas, words))])


def _warnings(result: ImportResult, words: Words, named: Callable[[Iterable[str]], str]) -> list[str]:
    """Each with the areas it is about: their names for people, their codes for programs."""
    return [f"{words.sentence(code)} {named(result.areas.get(code, ()))}".strip() for code in result.warnings]
