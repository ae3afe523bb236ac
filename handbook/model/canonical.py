"""Canonical JSON (RFC 8785, integers only) and a reader that trusts nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from handbook.model.characters import unsafe_character, visible
from handbook.model.codec import LARGEST_NUMBER
from handbook.model.faults import Fault

Json = Any
"""Objects with text keys, lists, text, integers, true, false and null."""

MAX_DOCUMENT_BYTES = 1024 * 1024
MAX_DEPTH = 32
"""Lists and objects inside one another; the deepest place of the contract (days of hours of a channel) is 8."""
MAX_FAULTS = 100
_BEYOND_PLANE_0 = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
"""The first bytes of characters from U+10000 in UTF-8."""
_SORTED, _AS_IT_IS = (
    json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=sort_keys, separators=(",", ":"))
    for sort_keys in (True, False)
)
_MAX_DIGITS = len(str(LARGEST_NUMBER)) + 1


def write_json(value: Json) -> bytes:
    """The one canonical form of `value`: UTF-8, sorted keys, no spaces, no final newline.

    Raises:
        ValueError: a float, a number beyond 2**53 - 1, a key that is no text, or a lone surrogate.
    """
    _require_plain(value)
    return dump_canonical(value)


def dump_canonical(value: Json) -> bytes:
    """`write_json` of a value that is known to be plain: read by `read_json`, or a record that `encode` wrote.

    Raises:
        ValueError: a lone surrogate.
    """
    data = _SORTED.encode(value).encode()
    if any(lead in data for lead in _BEYOND_PLANE_0):
        # RFC 8785, section 3.2.3, sorts keys by UTF-16 code units; only here that is not Python's order.
        data = _AS_IT_IS.encode(_sorted(value)).encode()
    return data


def _require_plain(value: Json) -> None:
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("a key that is no text")
        for item in value.values():
            _require_plain(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _require_plain(item)
    elif not (value is None or isinstance(value, str | bool)):
        is_whole = isinstance(value, int) and abs(value) <= LARGEST_NUMBER
        if not is_whole:
            raise ValueError(f"not for canonical JSON: {type(value).__name__}")


def _sorted(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value, key=_utf16)}
    return [_sorted(item) for item in value] if isinstance(value, list | tuple) else value


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be")


def read_json(data: bytes, max_bytes: int = MAX_DOCUMENT_BYTES) -> tuple[Json, list[Fault]]:
    """Parse `data`, refusing whatever a careful writer would never write.

    Refused, with their place: duplicate keys, numbers that are no whole numbers up to 2**53 - 1, NaN and infinity,
    control and direction characters, lone surrogates, more than `MAX_DEPTH` levels, more than `max_bytes`.

    Returns:
        The value and no faults, or None and the faults (the first `MAX_FAULTS`).
    """
    if len(data) > max_bytes:
        return None, [Fault.of("", "file_too_large", limit=max_bytes // 1024, size=len(data) // 1024)]
    parser = _Parser()
    try:
        text = data.decode()
        value = parser.parse(text)
    except UnicodeDecodeError as error:
        return None, [Fault.of("", "not_utf8", line=data[: error.start].count(b"\n") + 1)]
    except json.JSONDecodeError as error:
        return None, [Fault.of("", "not_json", line=error.lineno, column=error.colno, detail=error.msg)]
    except RecursionError:
        return None, [Fault("", "too_deep")]
    if parser.is_clean and not _ESCAPED.search(text) and not unsafe_character(text) and not _is_deep(value):
        return value, []
    faults = list(islice(_faults(value, "", 0), MAX_FAULTS))
    return (None, faults) if faults else (value, [])


class _Parser:
    """Parses one text.

    Attributes:
        is_clean: whether it had only whole numbers in range and no key twice.
    """

    def __init__(self) -> None:
        self.is_clean = True

    def parse(self, text: str) -> Json:
        return json.loads(
            text,
            parse_int=self._whole,
            parse_float=self._refuse,
            parse_constant=self._refuse,
            object_pairs_hook=self._object,
        )

    def _refuse(self, text: str) -> _Refused:
        self.is_clean = False
        return _Refused(text)

    def _whole(self, text: str) -> int | _Refused:
        if len(text) > _MAX_DIGITS or abs(int(text)) > LARGEST_NUMBER:
            return self._refuse(text)
        return int(text)

    def _object(self, pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        value = dict(pairs)
        if len(value) == len(pairs):
            return value
        self.is_clean = False
        repeated = _Repeated(value)
        repeated.twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        return repeated


_ESCAPED = re.compile(r'\\[^"\\/n]')
"""An escape that may stand for a character that no text may hold (or an escaped backslash before anything)."""


class _Refused:
    """Stands in the parsed value for a number that is none of ours, until its place is known."""

    def __init__(self, text: str) -> None:
        self.text = text


class _Repeated(dict[str, Json]):
    """An object in which a key came twice."""

    twice: str


def _is_deep(value: Json) -> bool:
    """Whether there are more than `MAX_DEPTH` levels of lists and objects, or so many that it needs a closer look."""
    level: list[Json] = [[value]]
    for _ in range(MAX_DEPTH + 1):
        items = (item for group in level for item in (group.values() if isinstance(group, dict) else group))
        level = [item for item in items if isinstance(item, dict | list)]
    return bool(level)


def _faults(value: Json, path: str, depth: int) -> Iterator[Fault]:
    if depth > MAX_DEPTH:
        yield Fault(path, "too_deep")
    elif isinstance(value, _Refused):
        yield Fault.of(path, "not_a_whole_number", value=value.text[:40])
    elif isinstance(value, str):
        yield from _text_faults(value, path)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _faults(item, f"{path}[{number}]", depth + 1)
    elif isinstance(value, dict):
        if isinstance(value, _Repeated):
            yield Fault.of(path, "repeated_key", key=visible(value.twice[:64]))
        for key, item in value.items():
            place = ".".join(filter(None, (path, visible(key[:64]))))
            yield from _text_faults(key, place)
            yield from _faults(item, place, depth + 1)


def _text_faults(text: str, path: str) -> Iterator[Fault]:
    character = unsafe_character(text)
    if character:
        yield Fault.of(path, "unsafe_character", character=character)
