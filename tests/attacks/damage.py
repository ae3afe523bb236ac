"""Accidents to bytes, JSON and records: what a generator of malformed packs draws from."""

from __future__ import annotations

import json
import random
from typing import Any

from handbook.model.canonical import write_json

JUNK: tuple[Any, ...] = (
    None,
    True,
    -1,
    "",
    "x",
    "a\nb",
    "../../etc/passwd",
    "é" * 50,
    [],
    [[]],
    {},
    {"x": 1},
)


def changed(draw: random.Random, honest: bytes) -> bytes:
    """`honest` after one to three accidents."""
    while True:
        data = bytearray(honest)
        for _ in range(draw.randint(1, 3)):
            draw.choice((_flip, _cut, _insert, _repeat, _overwrite))(draw, data)
        if data != honest:
            return bytes(data)


def wrong_value(draw: random.Random, value: Any) -> Any:
    """Something of another kind than `value`."""
    return draw.choice([junk for junk in JUNK if not isinstance(junk, type(value)) and junk is not True])


def not_canonical(draw: random.Random, document: bytes) -> bytes:
    """`document`, cut, bloated, or written as RFC 8785 does not write it."""
    value = json.loads(document)
    return draw.choice(
        (
            b"",
            b"null",
            b"[]",
            document[: draw.randrange(len(document))],
            b" " + document,
            document + b"\n",
            b"\xef\xbb\xbf" + document,
            document.decode().encode("utf-16"),
            document.replace(b'"', b"'"),
            document[:-1] + b',"x":NaN}',
            document[:-1] + b',"x":1e999}',
            document[:-1] + b',"x":' + b"9" * 5000 + b"}",
            document[:-1] + b',"x":' + b"[" * 3000 + b"]" * 3000 + b"}",
            document[:-1] + b',"x":' + b"[" * 5000,
            document[:-1] + b',"x":"\\ud800"}',
            document[:-1] + b"," + document[1:],
            document[:-1] + b',"\xff":1}',
            document[:-1] + b',"x":"\0"}',
            document[:-1] + b"//}",
            json.dumps(value, indent=draw.randrange(3)).encode(),
            json.dumps(value, separators=(", ", ":")).encode(),
        )
    )


def spoiled_record(draw: random.Random, document: bytes) -> bytes:
    """Canonical JSON in which one record breaks the contract."""
    value = json.loads(document)
    records = next(
        (part for part in value.values() if isinstance(part, list) and part and isinstance(part[0], dict)),
        [value],
    )
    record = draw.choice(records)
    required = [
        key
        for key in ("id", "code", "text", "name", "title", "sources", "kind", "languages", "phrasings")
        if key in record
    ]
    key = draw.choice(required)
    match draw.randrange(6):
        case 0:
            del record[key]
        case 1:
            record[key] = wrong_value(draw, record[key])
        case 2:
            record[draw.choice(["x", "", "ID", "id ", "__class__"])] = draw.choice(JUNK)
        case 3:
            record[key] = _longer(record[key])
        case 4:
            record[key] = _with_hidden(draw, record[key])
        case _:
            value[draw.choice(["x", "statements", "$schema"])] = [dict(record)]
    return write_json(value)


def _longer(value: Any) -> Any:
    """A text far over every limit, wherever the text is."""
    if isinstance(value, dict):
        return {key: _longer(item) for key, item in value.items()} or {"en": "x" * 5000}
    return [_longer(item) for item in value] if isinstance(value, list) else "x" * 5000


def _with_hidden(draw: random.Random, value: Any) -> Any:
    """A text with a character nobody sees."""
    hidden = draw.choice("\0\x1b\x7f\u202e\u2066\u2028\ufeff\U000e0041")
    if isinstance(value, dict):
        return {key: _with_hidden(draw, item) for key, item in value.items()}
    return [_with_hidden(draw, item) for item in value] if isinstance(value, list) else f"{value}{hidden}"


def _flip(draw: random.Random, data: bytearray) -> None:
    if data:
        data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)


def _cut(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    del data[begin : begin + draw.choice((1, 4, len(data)))]


def _insert(draw: random.Random, data: bytearray) -> None:
    begin = draw.choice((0, len(data), draw.randrange(len(data) + 1)))
    data[begin:begin] = draw.randbytes(draw.randint(1, 30))


def _repeat(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    piece = data[begin : begin + draw.randint(1, 80)]
    data[begin:begin] = piece


def _overwrite(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    data[begin : begin + 8] = draw.choice((bytes(8), b"\xff" * 8, draw.randbytes(8)))
