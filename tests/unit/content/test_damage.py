"""Whatever happens to the bytes of a file, the answer is a list of faults and never an exception."""

from __future__ import annotations

import random
from pathlib import Path

from tests.unit.content.small_content import FILES, faults

PIECES = (
    b"", b"\0", b"\xff", b"\n", b'"', b"[", b"]]", b"{}", b"=", b"[[statement]]\n", b"true", b"1.5", b"-1", b"nan",
    b"2025-01-01", b'"\\u202e"', b"[[[[", b"'''", b"x" * 3000, b'["", 1]', "я".encode(), b"handbook:", b"](", b"XX",
)  # fmt: skip


def test_damage_never_raises(folder: Path) -> None:
    chance = random.Random(20261122)
    paths = sorted(FILES)
    for _ in range(400):
        path = chance.choice(paths)
        whole = (folder / path).read_bytes()
        start = chance.randrange(len(whole))
        end = min(len(whole), start + chance.choice((0, 1, 3, 10, 40)))
        (folder / path).write_bytes(whole[:start] + chance.choice(PIECES) + whole[end:])
        faults(folder)
        (folder / path).write_bytes(whole)
    assert faults(folder) == []
