"""The grammar of the commands about printed sheets: sheet, sheet-code."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from handbook.sheets.document import Audience, PaperSize, SheetKind
from handbook.words import Words


def add_sheets(add: Callable[[str], argparse.ArgumentParser], words: Words) -> None:
    """The commands; `add` makes one with `--json`."""
    sheet = add("sheet")
    sheet.add_argument("codes", nargs="+", metavar="CODE", help=words.sentence("cli.code"))
    sheet.add_argument("--lang", required=True, metavar="L", help=words.sentence("cli.lang"))
    for name, metavar in (
        ("second-lang", "L"),
        ("topics", "A,B"),
        ("profile", "P"),
        ("service", "S"),
        ("pack", "P"),
    ):
        text = words.sentence(f"sheets.help_{name.replace('-', '_')}")
        kind = _list_of(words) if name in {"topics", "service"} else str
        sheet.add_argument(f"--{name}", type=kind, metavar=metavar, help=text)
    for name, choices in (("kind", SheetKind), ("audience", Audience), ("paper", PaperSize)):
        values = get_args(choices)
        text = words.sentence(f"sheets.help_{name}")
        sheet.add_argument(f"--{name}", choices=values, default=values[0], help=text)
    sheet.add_argument("--large", action="store_true", help=words.sentence("sheets.help_large"))
    sheet.add_argument("--no-qr", action="store_true", help=words.sentence("sheets.help_no_qr"))
    output = words.sentence("sheets.help_output")
    sheet.add_argument("-o", "--output", type=Path, required=True, metavar="FILE|DIR", help=output)
    sheet.set_defaults(misused=sheet.error)

    code = add("sheet-code")
    code.add_argument("code", metavar="CODE", help=words.sentence("sheets.help_code"))
    code.add_argument("--lang", metavar="L", help=words.sentence("cli.lang"))
    code.add_argument("--pack", metavar="P", help=words.sentence("sheets.help_pack"))


def _list_of(words: Words) -> Callable[[str], tuple[str, ...]]:
    """Reads `a,b`."""

    def codes(text: str) -> tuple[str, ...]:
        found = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
        if not all(found):
            raise argparse.ArgumentTypeError(words.sentence("sheets.empty_list", value=text[:80]))
        return found

    return codes
