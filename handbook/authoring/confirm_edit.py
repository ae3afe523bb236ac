"""Sets `verified_on` and `verified_by` in a TOML file as an editor would: those two lines, and nothing else."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

from handbook.authoring.toml_writer import ORGANISATION_KEYS, toml_value

_STRING = "|".join(
    (r'"""(?:\\.|(?!""").)*"{3,5}', r"'''(?:(?!''').)*'{3,5}", r'"(?:\\.|[^"\\\n])*"', r"'[^'\n]*'")
)
_TOKEN = re.compile(rf"""{_STRING}|#[^\n]*|\n|[\[\]{{}}]|[^"'#\n\[\]{{}}]+""", re.DOTALL)
_ASSIGNMENT = re.compile(rf"(\s*[^=]+?\s*=\s*)(?:{_STRING}|[\d-]+)(.*)", re.DOTALL)
_BEFORE = {"id", "text", "action", "profiles", "certainty", "risk", "as_of"} | set(
    ORGANISATION_KEYS[: ORGANISATION_KEYS.index("verified_on")]
)
"""Keys of statements and organisations after which a new `verified_on` stands."""


class UnusualLayout(ValueError):
    """The file is valid TOML but written in a way that can't be edited line by line."""


def with_confirmation(text: str, table: str | None, ids: set[str], on: date, by: str) -> str:
    """A TOML file with some of its records confirmed.

    Args:
        text: the whole file.
        table: key of its array of tables; None if the whole file is one record.
        ids: the records to confirm; all are in the file.
        on: the day.
        by: who confirms.

    Raises:
        UnusualLayout: the lines could not be found.
    """
    wanted = _parsed(text)
    records = [wanted] if table is None else wanted[table]
    lines = _logical_lines(text)
    for number, record in enumerate(records):
        if record["id"] in ids:
            values = {"verified_on": on, "verified_by": by}
            record.update(values)
            _set(lines, list(_own_lines(lines, table, number)), values)
    edited = "".join(lines)
    if _parsed(edited) != wanted:
        raise UnusualLayout
    return edited


def _parsed(text: str) -> dict[str, Any]:
    return tomllib.loads(text.removeprefix("\ufeff"))


def _logical_lines(text: str) -> list[str]:
    """The lines of a valid file; a value that runs over several lines is one of them."""
    lines, start, depth = [], 0, 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth == 0:
            lines.append(text[start : token.end()])
            start = token.end()
    return [*lines, text[start:]]


def _own_lines(lines: list[str], table: str | None, number: int) -> Iterator[tuple[int, str]]:
    """(position, key) of the lines of the record itself, without those of tables inside it."""
    count = -1
    is_own = table is None
    for position, line in enumerate(lines):
        parsed = _parsed(line)
        if line.lstrip("\ufeff \t").startswith("["):
            begins = parsed == {table: [{}]}
            count += begins
            is_own = begins and count == number
        elif is_own and parsed:
            yield position, next(iter(parsed))


def _set(lines: list[str], own: list[tuple[int, str]], values: dict[str, Any]) -> None:
    """Change the lines of `values` that stand there, else add them after `as_of` or what stands before it."""
    places = {key: position for position, key in own}
    new = [key for key in values if key not in places]
    for key in values.keys() & places.keys():
        match = _ASSIGNMENT.fullmatch(lines[places[key]])
        if match is None:
            raise UnusualLayout
        lines[places[key]] = f"{match[1]}{toml_value(values[key])}{match[2]}"
    before = [position for position, key in own if key in _BEFORE]
    if not before:
        raise UnusualLayout
    anchor = lines[before[-1]]
    end = "\r\n" if anchor.endswith("\r\n") else "\n"
    bare = anchor.removeprefix("\ufeff")
    indent = bare[: len(bare) - len(bare.lstrip(" \t"))]
    added = "".join(f"{indent}{key} = {toml_value(values[key])}{end}" for key in new)
    lines[before[-1]] = anchor if anchor.endswith("\n") or not new else anchor + end
    lines[before[-1]] += added
