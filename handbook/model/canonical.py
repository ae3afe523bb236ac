"""Canonical JSON (RFC 8785, integers only) and a reader that trusts nothing."""

from __future__ import annotations

import json
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
_MAX_DIGITS = len(str(LARGEST_NUMBER)) + 1


def write_json(value: Json) -> bytes:
    """The one canonical form of `value`: UTF-8, sorted keys, no spaces, no final newline.

    Raises:
        ValueError: a float, a number beyond 2**53 - 1, a key that is no text, or a lone surrogate.
    """
    text = json.dumps(_sorted(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8")


def _sorted(value: Json) -> Json:
    """`value` with keys in the order of RFC 8785, section 3.2.3: by UTF-16 code units."""
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("a key that is no text")
        return {key: _sorted(value[key]) for key in sorted(value, key=_utf16)}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int) and abs(value) <= LARGEST_NUMBER:
        return value
    raise ValueError(f"not for canonical JSON: {type(value).__name__}")


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def read_json(data: bytes, max_bytes: int = MAX_DOCUMENT_BYTES) -> tuple[Json, list[Fault]]:
    """Parse `data`, refusing whatever a careful writer would never write.

    Refused, with their place: duplicate keys, numbers that are no whole numbers up to 2**53 - 1, NaN and infinity,
    control and direction characters, lone surrogates, more than `MAX_DEPTH` levels, more than `max_bytes`.

    Returns:
        The value and no faults, or None and the faults (the first `MAX_FAULTS`).
    """
    if len(data) > max_bytes:
        return None, [Fault.of("", "file_too_large", limit=max_bytes // 1024, size=len(data) // 1024)]
    try:
        value = json.loads(
            data.decode("utf-8"),
            parse_int=_whole,
            parse_float=_Refused,
            parse_constant=_Refused,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError as error:
        return None, [Fault.of("", "not_utf8", line=data.count(b"\n", 0, error.start) + 1)]
    except json.JSONDecodeError as error:
        return None, [Fault.of("", "not_json", line=error.lineno, column=error.colno, detail=error.msg)]
    except RecursionError:
        return None, [Fault("", "too_deep")]
    faults = list(islice(_faults(value, "", 0), MAX_FAULTS))
    return (None, faults) if faults else (value, [])


class _Refused:
    """Stands in the parsed value for a number that is none of ours, until its place is known."""

    def __init__(self, text: str) -> None:
        self.text = text


class _Repeated(dict[str, Json]):
    """An object in which a key came twice."""

    twice: str


def _whole(text: str) -> int | _Refused:
    if len(text) > _MAX_DIGITS or abs(int(text)) > LARGEST_NUMBER:
        return _Refused(text)
    return int(text)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) == len(pairs):
        return value
    repeated = _Repeated(value)
    repeated.twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return repeated


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
