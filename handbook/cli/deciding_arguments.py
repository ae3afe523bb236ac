"""The grammar of the commands that help to decide: compare, routes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from handbook.model.codes import TravelDocument
from handbook.model.routes import MOST_HOPS
from handbook.words import Words

DEFAULT_HOPS = 2


def add_deciding(add: Callable[[str], argparse.ArgumentParser], words: Words) -> None:
    """The commands; `add` makes one with `--json`."""
    compare = add("compare")
    compare.add_argument("codes", nargs="*", metavar="CODE", help=words.sentence("decide.help_codes"))
    compare.add_argument("--lang", metavar="L", help=words.sentence("cli.lang"))
    compare.add_argument("--csv", action="store_true", help=words.sentence("decide.help_csv"))

    routes = add("routes")
    routes.add_argument(
        "--from", dest="start", required=True, metavar="CODE", help=words.sentence("decide.help_from")
    )
    add_lens(routes, words)
    hops = words.sentence("decide.help_hops", default=DEFAULT_HOPS)
    routes.add_argument(
        "--hops",
        type=int,
        choices=range(1, MOST_HOPS + 1),
        default=DEFAULT_HOPS,
        metavar=f"1-{MOST_HOPS}",
        help=hops,
    )
    routes.add_argument("--lang", metavar="L", help=words.sentence("cli.lang"))


def add_deadlines(add: Callable[[str], argparse.ArgumentParser], words: Words) -> None:
    """The command `deadlines`; `add` makes it with `--json`."""
    deadlines = add("deadlines")
    deadlines.add_argument("country", metavar="CODE", help=words.sentence("decide.help_deadline_country"))
    deadlines.add_argument(
        "--event",
        dest="events",
        action="append",
        default=[],
        metavar="E=DATE",
        help=words.sentence("decide.help_event"),
    )
    deadlines.add_argument(
        "--spent-days", type=int, default=0, metavar="N", help=words.sentence("decide.help_spent")
    )
    deadlines.add_argument("--ics", type=Path, metavar="FILE", help=words.sentence("decide.help_ics"))
    deadlines.add_argument("--say-what", action="store_true", help=words.sentence("decide.help_says_what"))
    deadlines.add_argument("--lang", metavar="L", help=words.sentence("cli.lang"))


def add_lens(command: argparse.ArgumentParser, words: Words) -> None:
    """Who is asked about: both options may be given several times."""
    papers = get_args(TravelDocument)
    command.add_argument(
        "--document",
        dest="documents",
        action="append",
        default=[],
        choices=papers,
        metavar="D",
        help=words.sentence("decide.help_document", choices=", ".join(papers)),
    )
    command.add_argument(
        "--profile",
        dest="profiles",
        action="append",
        default=[],
        metavar="P",
        help=words.sentence("decide.help_profile"),
    )


def add_place(command: argparse.ArgumentParser, words: Words) -> None:
    """Where the person is who is asked about."""
    command.add_argument("--here", metavar="CODE", help=words.sentence("decide.help_here"))
