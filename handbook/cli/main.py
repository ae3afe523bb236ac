"""Runs one command: opens what it needs, prints its answer, turns errors into sentences and exit codes."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from handbook.cli.arguments import build_parser, early_language, globals_first, write_error
from handbook.errors import HandbookError
from handbook.logs import configure_logs, get_logger
from handbook.paths import Folders
from handbook.words import Words
from handbook.words.errors import error_sentence
from handbook.words.system import system_language

DONE, FAILED = 0, 1
INTERRUPTED = 130

Command = Callable[[argparse.Namespace, Words], int]
_COMMANDS = {
    "search": ("handbook.cli.reading", "search"),
    "show": ("handbook.cli.reading", "show"),
    "country": ("handbook.cli.reading", "country"),
    "organisations": ("handbook.cli.reading", "organisations"),
    "compare": ("handbook.cli.deciding", "compare"),
    "routes": ("handbook.cli.deciding", "routes"),
    "sheet": ("handbook.cli.sheets", "sheet"),
    "sheet-code": ("handbook.cli.sheets", "sheet_code"),
    "deadlines": ("handbook.cli.deadlines", "deadlines"),
    "content": ("handbook.cli.content", "run"),
    "doctor": ("handbook.cli.doctor", "run"),
    "pack": ("handbook.cli.packs", "run"),
    "publisher": ("handbook.cli.publishers", "run"),
}
"""Module and function of each command; only the one that runs is imported."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; ends the program with exit code 2 and a sentence when it is misused."""
    arguments = globals_first(list(arguments))
    words = Words(early_language(arguments) or system_language())
    options = build_parser(words).parse_args(arguments)
    configure_logs(options.verbose)
    return options


def run(options: argparse.Namespace) -> int:
    """Run the command in `options`; returns 0 done, 1 unknown, refused or failed."""
    words = Words(options.ui_lang or system_language())
    try:
        if options.command == "_work":
            return _serve(options)
        if options.command == "_age":
            from handbook.services.private.age_child import serve

            return serve(options.task, sys.stdin.buffer, sys.stdout.buffer)
        module, function = _COMMANDS[options.command]
        command: Command = getattr(importlib.import_module(module), function)
        return command(options, words)
    except HandbookError as error:
        write_error(error_sentence(error, words))
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        # Our own bug. Its message may quote a query, so only its kind and place are told.
        get_logger(__name__).debug("bug", exc_info=True)
        write_error(words.sentence("errors.internal", kind=_kind(error)))
        return FAILED


def _serve(options: argparse.Namespace) -> int:
    from handbook.services.work import FETCH, PackOrder, serve_fetch, serve_packs, serve_work

    def write(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    folders = Folders(options.data, options.index)
    if options.task == FETCH:
        return serve_fetch(folders, sys.stdin.readline(), write)
    if options.task in {"import", "rollback"}:
        order = PackOrder(options.task, options.now, options.file, options.pack)
        return serve_packs(order, folders, write)
    return serve_work(options.task, folders, options.content, write)


def _kind(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__}, {place}"
