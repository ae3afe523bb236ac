"""How values stand in the cells of a spreadsheet: lists, hours, and text that must stay as it is.

Lists are joined by `; ` (a semicolon inside an entry is written `\\;`). Hours read `MO-FR 09:00-13:00; SA 10:00-12:00`.
A cell that a spreadsheet would take for a formula, a date or a shortened number begins with an apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from handbook.model.hours import WEEKDAYS

_SEPARATOR = "; "
_ENTRY = re.compile(r"(?:\\.|[^;\\]|\\\Z)+", re.DOTALL)
_EDGE_SPACE = re.compile(r"\A\s|\s\Z")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MISREAD = re.compile(
    r"'*(?:"
    r"[=+\-@\t\r\n＝＋－＠].*"  # a formula
    r"|(?!(?:0|[1-9]\d{0,10})\Z)[\d.,:/ -]+"  # a date, or digits with leading zeros or too many of them
    r"|\d+[eE]\d+"  # 1e5 becomes 100000
    r")",
    re.DOTALL | re.ASCII,
)
_FLAGS = {
    **dict.fromkeys(("yes", "true", "1", "x", "да", "истина", "ja", "wahr"), True),
    **dict.fromkeys(("no", "false", "0", "нет", "ложь", "nein", "falsch"), False),
}


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would misread it."""
    return f"'{text}" if _MISREAD.fullmatch(text) else text


def unguarded(cell: str) -> str:
    """The text of a cell: what `guarded` was given; line breaks as in records."""
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return text[1:] if text.startswith("'") and _MISREAD.fullmatch(text[1:]) else text


def join_list(entries: Iterable[str]) -> str:
    """Entries in one cell."""
    return _SEPARATOR.join(map(_escape, entries))


def _escape(entry: str) -> str:
    text = entry.replace("\\", "\\\\").replace(";", "\\;")
    return _EDGE_SPACE.sub(lambda space: f"\\{space[0]}", text)


def split_list(text: str) -> list[str]:
    """The entries of a cell; blanks around them and empty ones do not count."""
    trimmed = [_trim(entry) for entry in _ENTRY.findall(text)]
    return [_ESCAPED.sub(r"\1", entry) for entry in trimmed if entry]


def _trim(entry: str) -> str:
    """Without the blanks around it, but for an escaped one at the end."""
    text = entry.lstrip()
    bare = text.rstrip()
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return text[: len(bare) + 1] if backslashes % 2 else bare


def format_hours(hours: Sequence[Mapping[str, Any]]) -> str:
    """Opening hours (encoded) in one cell."""
    return _SEPARATOR.join(f"{_format_days(one['days'])} {one['opens']}-{one['closes']}" for one in hours)


def _format_days(days: Sequence[str]) -> str:
    """Three days or more in a row as `MO-FR`, others one by one."""
    numbers = [WEEKDAYS.index(day) for day in days]
    parts, start = [], 0
    while start < len(days):
        end = start
        while end + 1 < len(days) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        if end - start < 2:
            end = start
        parts.append(days[start] if end == start else f"{days[start]}-{days[end]}")
        start = end + 1
    return ",".join(parts)


def parse_hours(text: str) -> list[dict[str, Any]] | None:
    """Opening hours of a cell, to be decoded; None if it is not of the form."""
    hours = []
    for entry in split_list(text):
        dashes = entry.upper().replace("–", "-").replace("—", "-")
        days, _, span = re.sub(r"\s*([-,])\s*", r"\1", dashes).partition(" ")
        opens, dash, closes = span.strip().partition("-")
        known = _parse_days(days)
        if not (known and dash):
            return None
        hours.append({"days": known, "opens": opens, "closes": closes})
    return hours


def _parse_days(text: str) -> list[str] | None:
    days: list[str] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first not in WEEKDAYS or (last or first) not in WEEKDAYS:
            return None
        start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
        days += [WEEKDAYS[(start + step) % 7] for step in range((end - start) % 7 + 1)]
    return days


def parse_flag(text: str) -> bool | None:
    """Yes or no, also as spreadsheets in our languages write it; None if it is neither."""
    return _FLAGS.get(text.strip().casefold())
