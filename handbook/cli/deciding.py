"""The commands that help to decide: compare, routes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from handbook.cli import forms
from handbook.cli.opening import opened
from handbook.cli.output import print_json, print_lines
from handbook.cli.texts import indicator_line, signs_text
from handbook.model.lens import Lens
from handbook.model.markup import plain
from handbook.services.compare import Comparison, comparison_csv
from handbook.services.compare import compare as compared
from handbook.services.routes import LegRow, Routes, find_routes
from handbook.words import Words

DONE = 0


def compare(options: argparse.Namespace, words: Words) -> int:
    """`handbook compare CODE CODE …`."""
    with opened(options, words, index=False) as handbook:
        comparison = compared(handbook, options.codes, options.lang or words.lang)
        if options.json:
            print_json(forms.comparison_form(comparison))
        elif options.csv:
            sys.stdout.write(comparison_csv(comparison))
        else:
            print_lines(_comparison_lines(comparison, words))
    return DONE


def routes(options: argparse.Namespace, words: Words) -> int:
    """`handbook routes --from CODE`."""
    lens = Lens(tuple(options.profiles), tuple(options.documents))
    with opened(options, words, index=False) as handbook:
        found = find_routes(handbook, options.start, lens, options.hops, options.lang or words.lang)
        if options.json:
            print_json(forms.routes_form(found))
        else:
            print_lines(_routes_lines(found, words))
    return DONE


def _comparison_lines(comparison: Comparison, words: Words) -> Iterator[str]:
    for country in comparison.countries:
        yield f"{country.name}  ({country.code})"
        for row in country.values:
            yield f"  {indicator_line(row, words)}"


def _routes_lines(found: Routes, words: Words) -> Iterator[str]:
    start = found.places[found.start].name
    if not found.paths:
        yield words.sentence("decide.no_routes", country=start)
    elif not found.safe_legs:
        yield words.sentence("decide.no_safe_route")
    for path in found.paths:
        yield ""
        yield " → ".join(found.places[stop].name for stop in path.stops)
        for leg in path.legs:
            yield from _leg_lines(leg, words)
    if found.blocked:
        yield ""
        yield f"== {words.sentence('decide.blocked')} =="
        for leg in found.blocked:
            yield ""
            yield f"{leg.at_name} ✕ {leg.to_name}"
            yield f"  {words.sentence(f'decide.reason_{leg.reason}')}"
            yield from _leg_lines(leg, words)


def _leg_lines(leg: LegRow, words: Words) -> Iterator[str]:
    papers = ", ".join(words.sentence(f"reading.document_{document}") for document in leg.documents)
    allowed = words.sentence(f"reading.allowed_{leg.allowed}")
    yield f"- {leg.at_name} → {leg.to_name}: {allowed} · {papers}"
    yield f"  {plain(leg.conditions)}"
    yield f"  {signs_text(leg.signs, words)} · {leg.record.id}"
