"""`handbook pack fetch`: get what is new from a mirror, then take it over like a pack from a stick."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from handbook.cli.importing import take_over, tell_import
from handbook.cli.opening import usable_folders
from handbook.cli.output import agreed, print_json, print_lines
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress
from handbook.services.fetch import Contact, contact_of, fetch_pack
from handbook.services.fetch_order import Arrival, FetchOrder
from handbook.services.handbook import system_clock
from handbook.temporary import private_folder
from handbook.words import Words
from handbook.words.dates import format_date

DONE, FAILED = 0, 1


def run(options: argparse.Namespace, words: Words) -> int:
    """Ask, get, ask again, import. Nothing is contacted before the first yes."""
    contact = contact_of(options.address, options.proxy)
    if not options.yes and not contact.is_folder:
        for line in seen_by_others(contact, words):
            sys.stderr.write(line + "\n")
        if not agreed(words.sentence("mirror.ask"), words):
            return FAILED
    folders = usable_folders(options, words, to_keep=True)
    try:
        with private_folder() as private:
            return _fetch(options, words, folders, private / "fetched.hbpack")
    finally:
        folders.let_go()


def seen_by_others(contact: Contact, words: Words) -> list[str]:
    """Who learns what by the request."""
    lines = [words.sentence("mirror.contacts", mirror=contact.mirror)]
    if contact.proxy:
        return [*lines, words.sentence("mirror.seen_through_proxy", proxy=contact.proxy)]
    return lines if contact.is_here else [*lines, words.sentence("mirror.seen_directly")]


def _fetch(options: argparse.Namespace, words: Words, folders: Folders, file: Path) -> int:
    order = FetchOrder(options.address, file, options.proxy, options.ca_file)
    progress, finish = _progress(words)
    try:
        arrival = fetch_pack(folders, order, progress, CancelToken())
    finally:
        finish()
    form = {"received": arrival.received, "requests": arrival.requests}
    if arrival.file is None:
        _tell_nothing_new(arrival, words, {**form, "imported": False} if options.json else None)
        return DONE
    result = take_over(arrival.file, options.yes, words, folders)
    if result is None:
        return FAILED
    tell_import(result, words, form if options.json else None)
    return DONE


def _tell_nothing_new(arrival: Arrival, words: Words, form: dict[str, Any] | None) -> None:
    is_held_back = arrival.is_held_back(system_clock())
    code = "mirror.held_back" if is_held_back else "mirror.newest"
    issued = format_date(arrival.issued, words.lang)
    if form is not None:
        warnings = [words.sentence(code, version=arrival.version, issued=issued)] if is_held_back else []
        print_json({**form, "version": arrival.version, "warnings": warnings})
    else:
        print_lines([words.sentence(code, version=arrival.version, issued=issued)])


def _progress(words: Words) -> tuple[Progress, Callable[[], None]]:
    """A line on a terminal with how much came; nothing in a file."""
    is_terminal = sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        if is_terminal:
            code = "mirror.coming" if total else "mirror.asking"
            told = words.sentence(code, done=done // 1024, total=-(-total // 1024))
            sys.stderr.write(f"\r{told}\033[K")
            sys.stderr.flush()

    def finish() -> None:
        if is_terminal:
            sys.stderr.write("\n")

    return progress, finish
