"""Thousands of malformed packs, the same in every run: none is let through, none raises anything unexpected."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from handbook.packs.container import write_container, write_pack
from tests.attacks.crafting import CENTRAL, END, LOCAL, Entry, Gate, craft, frame

NAMES = (b"a.json", b"metadata/timestamp.json", b"targets/countries/AM/0f.entry.json", b"targets/pack.json")
BAD_NAMES = (
    b"",
    b"../x",
    b"/x",
    b"a\\b",
    b"C:x",
    b"a\0b",
    b"\xff",
    b"x/",
    b"A.json",
    b"a.json",
    b".x",
    b"a" * 70_000,
)
PACKS = 2_000


def test_thousands_of_malformed_packs(tmp_path: Path) -> None:
    refuse_all(Gate(tmp_path), seed=1, packs=PACKS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 7))
def test_many_more_malformed_packs(tmp_path: Path, seed: int) -> None:
    refuse_all(Gate(tmp_path), seed=seed, packs=1_000)


def refuse_all(gate: Gate, seed: int, packs: int) -> None:
    """Every kind of damage in turn; the refusals must be for many reasons, or the damage is too plain."""
    draw = random.Random(seed)
    reasons: Counter[str] = Counter()
    for number in range(packs):
        damage = (damaged_file, damaged_container, wrong_fields, bad_members, noise)[number % 5]
        reasons[gate.refuses(damage(draw)).params["reason"]] += 1
    assert sum(reasons.values()) == packs
    assert len(reasons) >= 10, reasons


def members(draw: random.Random) -> dict[str, bytes]:
    count = draw.randint(1, len(NAMES))
    return {name.decode(): draw.randbytes(draw.choice((0, 3, 60))) * 3 for name in draw.sample(NAMES, count)}


def damaged_file(draw: random.Random) -> bytes:
    return changed(draw, write_pack(members(draw)))


def damaged_container(draw: random.Random) -> bytes:
    """The gzip frame fits what is inside, as an adversary would make it."""
    return frame(changed(draw, write_container(members(draw))))


def wrong_fields(draw: random.Random) -> bytes:
    """An otherwise honest zip in which some fields lie, often in both headers alike."""
    entries = [Entry(name, draw.randbytes(20)) for name in sorted(NAMES)]
    honest = craft(entries)
    while True:
        end: dict[str, object] = {}
        for _ in range(draw.randint(1, 4)):
            layout, places = draw.choice(
                [(LOCAL, "local"), (CENTRAL, "central"), (LOCAL, "both"), (END, "end")]
            )
            name = draw.choice([name for name in layout if name != "signature"])
            value = draw.choice((0, 1, 8, 20, 0xFFFF, draw.randrange(65_536)))
            entry = draw.choice(entries)
            if places == "end":
                end[name] = value
            if places in {"local", "both"}:
                entry.local = {**entry.local, name: value}
            if places in {"central", "both"}:
                entry.central = {**entry.central, name: value}
        lying = craft(entries, end)
        if lying != honest:
            return frame(lying)


def bad_members(draw: random.Random) -> bytes:
    """At least one name that must not be there, or an order that must not."""
    entries = [Entry(name) for name in NAMES] + [Entry(draw.choice(BAD_NAMES[:-1]))]
    entries[-1].comment = draw.choice((b"", b"", b"note"))
    entries[-1].listed = draw.random() < 0.9
    draw.shuffle(entries)
    return frame(craft(entries))


def noise(draw: random.Random) -> bytes:
    data = draw.randbytes(draw.randrange(300))
    return draw.choice((data, write_pack({})[:10] + data, frame(data), frame(b"PK\3\4" + data)))


def changed(draw: random.Random, honest: bytes) -> bytes:
    """`honest` after one to three accidents."""
    while True:
        data = bytearray(honest)
        for _ in range(draw.randint(1, 3)):
            draw.choice((flip, cut, insert, repeat, overwrite))(draw, data)
        if data != honest:
            return bytes(data)


def flip(draw: random.Random, data: bytearray) -> None:
    if data:
        data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)


def cut(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    del data[begin : begin + draw.choice((1, 4, len(data)))]


def insert(draw: random.Random, data: bytearray) -> None:
    begin = draw.choice((0, len(data), draw.randrange(len(data) + 1)))
    data[begin:begin] = draw.randbytes(draw.randint(1, 30))


def repeat(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    piece = data[begin : begin + draw.randint(1, 80)]
    data[begin:begin] = piece


def overwrite(draw: random.Random, data: bytearray) -> None:
    begin = draw.randrange(len(data) + 1)
    data[begin : begin + 8] = draw.choice((bytes(8), b"\xff" * 8, draw.randbytes(8)))
