"""`handbook publisher …`: whom the reader trusts."""

from __future__ import annotations

import argparse
import json
from typing import Any

from handbook.cli.opening import usable_folders
from handbook.cli.output import agreed, print_json, print_lines
from handbook.services.handbook import system_clock
from handbook.services.publishers import (
    PublisherRow,
    publishers,
    read_root,
    remove_publisher,
    trust_publisher,
)
from handbook.words import Words

DONE, FAILED = 0, 1


def run(options: argparse.Namespace, words: Words) -> int:
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
        folders.let_go()


def _publisher_form(row: PublisherRow) -> dict[str, Any]:
    return {
        "fingerprint": row.root_hash,
        "words": list(row.words),
        "name": row.name,
        "pack": row.pack,
    }


def _publisher_line(row: PublisherRow) -> str:
    return json.dumps(row.name or "?", ensure_ascii=False) + f" {' '.join(row.words)}  ({row.root_hash[:16]})"
