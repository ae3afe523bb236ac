"""The grammar of the command line, in the program's language."""

from __future__ import annotations

import argparse
import contextlib
import itertools
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from handbook import __version__
from handbook.cli.deciding_arguments import add_deadlines, add_deciding, add_lens, add_place
from handbook.cli.misuse import misuse_sentence
from handbook.cli.pack_arguments import AddAction, add_pack_actions, add_publisher_actions
from handbook.cli.sheet_arguments import add_sheets
from handbook.model.codes import RECORD_KINDS, TOPICS
from handbook.words import FURTHER_LANGUAGES, PROGRAM_LANGUAGES, Words

USAGE_EXIT = 2
_GLOBAL_WITH_VALUE = frozenset({"--data-dir", "--ui-lang"})
_GLOBAL_FLAGS = frozenset({"--verbose"})


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the program's language and says one sentence when it is misused."""

    def __init__(self, words: Words, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self.words = words
        self._positionals.title = words.sentence("cli.arguments")
        self._optionals.title = words.sentence("cli.options")
        self.add_argument("-h", "--help", action="help", help=words.sentence("cli.help"))

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", self.words.sentence("cli.usage"), 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", self.words.sentence("cli.usage"), 1)

    def error(self, message: str) -> NoReturn:
        text = self.words.sentence(
            "errors.usage", message=misuse_sentence(message, self.words), command=self.prog
        )
        self.exit(USAGE_EXIT, text + "\n")


def build_parser(words: Words) -> argparse.ArgumentParser:
    """The whole grammar."""
    parser = _Parser(words, prog="handbook", description=words.sentence("cli.about"))
    parser.add_argument(
        "--version",
        action="version",
        version=f"Field Handbook {__version__}",
        help=words.sentence("cli.version"),
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=words.sentence("cli.data_dir"))
    parser.add_argument(
        "--ui-lang", choices=(*PROGRAM_LANGUAGES, *FURTHER_LANGUAGES), help=words.sentence("cli.ui_lang")
    )
    parser.add_argument("--verbose", action="store_true", help=words.sentence("cli.verbose"))
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=words.sentence("cli.commands"), parser_class=_Parser
    )
    _add_reading(commands, words)
    add_deciding(lambda name: _add(commands, words, name), words)
    add_deadlines(lambda name: _add(commands, words, name), words)
    add_sheets(lambda name: _add(commands, words, name), words)
    _add_content(commands, words)
    _add_group(commands, words, "pack", add_pack_actions)
    _add_group(commands, words, "publisher", add_publisher_actions)
    doctor = _add(commands, words, "doctor")
    doctor.add_argument("--repair", action="store_true", help=words.sentence("cli.repair"))
    _add_work(commands, words)
    return parser


def _add(commands: Any, words: Words, name: str) -> argparse.ArgumentParser:
    sentence = words.sentence(f"cli.{name.replace('-', '_')}")
    parser: argparse.ArgumentParser = commands.add_parser(
        name, words=words, help=sentence, description=sentence
    )
    parser.add_argument("--json", action="store_true", help=words.sentence("cli.json"))
    return parser


def _add_lang(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--lang", metavar="L", help=words.sentence("cli.lang"))


def _add_reading(commands: Any, words: Words) -> None:
    search = _add(commands, words, "search")
    search.add_argument("query", metavar="QUERY", help=words.sentence("cli.query"))
    _add_lang(search, words)
    search.add_argument("--country", metavar="C", help=words.sentence("cli.country_filter"))
    search.add_argument("--topic", choices=TOPICS, metavar="T", help=words.sentence("cli.topic_filter"))
    search.add_argument("--kind", choices=RECORD_KINDS, help=words.sentence("cli.kind_filter"))
    search.add_argument("--limit", type=_limit, default=20, metavar="N", help=words.sentence("cli.limit"))
    search.add_argument("--literal", action="store_true", help=words.sentence("cli.literal"))
    search.add_argument("--explain", action="store_true", help=words.sentence("cli.explain"))
    add_lens(search, words)
    add_place(search, words)

    show = _add(commands, words, "show")
    show.add_argument("id", metavar="ID", help=words.sentence("cli.id"))
    _add_lang(show, words)

    country = _add(commands, words, "country")
    country.add_argument("code", metavar="CODE", help=words.sentence("cli.code"))
    _add_lang(country, words)
    add_lens(country, words)

    organisations = _add(commands, words, "organisations")
    _add_lang(organisations, words)
    organisations.add_argument("--country", metavar="C", help=words.sentence("cli.country_filter"))
    organisations.add_argument("--service", metavar="S", help=words.sentence("cli.service_filter"))
    organisations.add_argument("--language", metavar="L", help=words.sentence("cli.language_filter"))
    organisations.add_argument("--channel", metavar="K", help=words.sentence("cli.channel_filter"))
    organisations.add_argument("--open-now", action="store_true", help=words.sentence("cli.open_now"))


def _add_content(commands: Any, words: Words) -> None:
    sentence = words.sentence("cli.content")
    content = commands.add_parser("content", words=words, help=sentence, description=sentence)
    actions = content.add_subparsers(
        dest="action",
        metavar="ACTION",
        title=words.sentence("cli.commands"),
        required=True,
        parser_class=_Parser,
    )
    for name in ("check", "stats", "stale"):
        _add_content_action(actions, words, name, f"cli.content_{name}")

    export = _add_content_action(actions, words, "export-organisations", "authoring.help_export")
    output_help = words.sentence("authoring.help_output")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=output_help)
    separators, separator_help = ("comma", "semicolon", "tab"), words.sentence("authoring.help_separator")
    export.add_argument("--separator", choices=separators, default="comma", help=separator_help)

    imports = _add_content_action(actions, words, "import-organisations", "authoring.help_import")
    imports.add_argument("file", type=Path, metavar="FILE", help=words.sentence("authoring.help_file"))
    remove_help = words.sentence("authoring.help_remove")
    imports.add_argument("--remove-missing", action="store_true", help=remove_help)

    confirm = _add_content_action(actions, words, "confirm", "authoring.help_confirm")
    confirm.add_argument("ids", nargs="+", metavar="ID", help=words.sentence("authoring.help_ids"))
    confirm.add_argument("--by", required=True, metavar="NAME", help=words.sentence("authoring.help_by"))
    on_help = words.sentence("authoring.help_on")
    confirm.add_argument("--on", type=_day(words), required=True, metavar="DATE", help=on_help)


def _add_content_action(actions: Any, words: Words, name: str, code: str) -> argparse.ArgumentParser:
    sentence = words.sentence(code)
    action: argparse.ArgumentParser = actions.add_parser(
        name, words=words, help=sentence, description=sentence
    )
    action.add_argument("folder", type=Path, metavar="DIR", help=words.sentence("cli.content_dir"))
    action.add_argument("--json", action="store_true", help=words.sentence("cli.json"))
    return action


def _day(words: Words) -> Callable[[str], date]:
    """Reads `2026-11-22` and no other of the ways in which ISO 8601 writes a day."""

    def day(text: str) -> date:
        with contextlib.suppress(ValueError):
            if (found := date.fromisoformat(text)).isoformat() == text:
                return found
        raise argparse.ArgumentTypeError(words.sentence("authoring.not_a_date", value=text[:80]))

    return day


def _add_group(
    commands: Any, words: Words, name: str, add_actions: Callable[[AddAction, Words], None]
) -> None:
    """A command with actions, each with `--json` and `--yes`."""
    sentence = words.sentence(f"cli.{name}")
    group = commands.add_parser(name, words=words, help=sentence, description=sentence)
    actions = group.add_subparsers(
        dest="action",
        metavar="ACTION",
        title=words.sentence("cli.commands"),
        required=True,
        parser_class=_Parser,
    )

    def add(action: str) -> argparse.ArgumentParser:
        description = words.sentence(f"cli.{name}_{action.replace('-', '_')}")
        parser: argparse.ArgumentParser = actions.add_parser(
            action, words=words, help=description, description=description
        )
        parser.add_argument("--json", action="store_true", help=words.sentence("cli.json"))
        parser.add_argument("--yes", action="store_true", help=words.sentence("cli.ask_nothing"))
        return parser

    add_actions(add, words)


def _add_work(commands: Any, words: Words) -> None:
    """The child's side of `services.work` and of `services.private`; not for people, so they are not listed."""
    work = commands.add_parser("_work", words=words)
    work.add_argument("task", choices=("content", "index", "import", "rollback", "fetch"))
    for name in ("data", "index"):
        work.add_argument(f"--{name}", type=Path, required=True)
    for name in ("content", "file"):
        work.add_argument(f"--{name}", type=Path)
    work.add_argument("--now", type=datetime.fromisoformat)
    work.add_argument("--pack")
    commands.add_parser("_age", words=words).add_argument("task", choices=("seal", "unseal"))


def _limit(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError(text)
    return number


def globals_first(arguments: list[str]) -> list[str]:
    """The global options before the command, wherever they were written: people put them at the end."""
    first: list[str] = []
    rest: list[str] = []
    left = iter(arguments)
    for argument in left:
        name, equals, _ = argument.partition("=")
        if argument == "--":
            rest += [argument, *left]
        elif name in _GLOBAL_WITH_VALUE:
            first += [argument] if equals else [argument, *itertools.islice(left, 1)]
        elif argument in _GLOBAL_FLAGS:
            first.append(argument)
        else:
            rest.append(argument)
    return first + rest


def early_language(arguments: list[str]) -> str | None:
    """The value of `--ui-lang` before the grammar is built, since the grammar speaks that language."""
    for position, argument in enumerate(arguments):
        if argument == "--ui-lang" and position + 1 < len(arguments):
            return arguments[position + 1]
        if argument.startswith("--ui-lang="):
            return argument.partition("=")[2]
    return None


def write_error(text: str) -> None:
    """One sentence to standard error."""
    sys.stderr.write(text + "\n")
