"""The outer layer of a pack: tricks of gzip, cut files, flipped bits, bombs, and too much of anything."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import pytest

from handbook.errors import PackDamaged, PackTooLarge
from handbook.model.records import Content
from handbook.packs import inflation
from handbook.packs.container import write_container, write_pack
from handbook.packs.documents import targets_of
from handbook.packs.gate import open_pack
from tests.attacks.crafting import Entry, Gate, craft, flipped, frame, sealed

MEMBERS = {"a.json": b'{"a":1}', "b/one.json": b'{"b":2}', "c.json": b""}
MIB = 1024 * 1024


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    return Gate(tmp_path)


def test_every_bit_of_a_small_pack_counts(gate: Gate) -> None:
    honest = write_pack(MEMBERS)
    for bit in range(len(honest) * 8):
        gate.refuses(flipped(honest, bit))


def test_flipped_bits_in_a_large_pack(gate: Gate, shipped: bytes) -> None:
    draw = random.Random(1)
    for bit in draw.sample(range(len(shipped) * 8), 400):
        gate.refuses(flipped(shipped, bit))


@pytest.mark.parametrize("part", range(50))
def test_a_pack_cut_off(gate: Gate, shipped: bytes, part: int) -> None:
    assert type(gate.refuses(shipped[: len(shipped) * part // 50])) is PackDamaged
    assert type(gate.refuses(shipped[: len(shipped) - 1 - part])) is PackDamaged


def test_a_small_pack_cut_off_anywhere(gate: Gate) -> None:
    honest, inside = write_pack(MEMBERS), write_container(MEMBERS)
    for size in range(len(honest)):
        gate.refuses(honest[:size])
    for size in range(len(inside)):
        gate.refuses(frame(inside[:size]))


def header_checksum(pack: bytes) -> bytes:
    return struct.pack("<L", zlib.crc32(pack[:3] + b"\2" + pack[4:10]))[:2]


GZIP = {
    "trailing byte": lambda pack: pack + b"\0",
    "trailing zeros": lambda pack: pack + bytes(4096),
    "twice": lambda pack: pack * 2,
    "a second member": lambda pack: pack + frame(b""),
    "leading byte": lambda pack: b"\0" + pack,
    "text flag": lambda pack: pack[:3] + b"\1" + pack[4:],
    "header checksum": lambda pack: pack[:3] + b"\2" + pack[4:10] + header_checksum(pack) + pack[10:],
    "extra field": lambda pack: pack[:3] + b"\4" + pack[4:10] + b"\4\0abcd" + pack[10:],
    "name": lambda pack: pack[:3] + b"\x08" + pack[4:10] + b"pack\0" + pack[10:],
    "comment": lambda pack: pack[:3] + b"\x10" + pack[4:10] + b"hello\0" + pack[10:],
    "reserved flag": lambda pack: pack[:3] + b"\x80" + pack[4:],
    "time": lambda pack: pack[:4] + b"\1" + pack[5:],
    "other level": lambda pack: pack[:8] + b"\4" + pack[9:],
    "other system": lambda pack: pack[:9] + b"\3" + pack[10:],
    "other method": lambda pack: pack[:2] + b"\7" + pack[3:],
    "no seal": lambda pack: pack[:-43] + b"\1\0\0\xff\xff" + pack[-8:],
    "empty block after the seal": lambda pack: pack[:-8] + b"\1\0\0\xff\xff" + pack[-8:],
    "wrong checksum": lambda pack: pack[:-8] + b"\0\0\0\0" + pack[-4:],
    "wrong size": lambda pack: pack[:-4] + struct.pack("<L", 1),
    "size beyond the limit": lambda pack: pack[:-4] + b"\xff\xff\xff\xff",
    "zlib instead": lambda pack: zlib.compress(write_container(MEMBERS)),
    "no gzip": lambda pack: write_container(MEMBERS),
}  # fmt: skip


@pytest.mark.parametrize("trick", GZIP)
def test_gzip_trick(gate: Gate, trick: str) -> None:
    assert type(gate.refuses(GZIP[trick](write_pack(MEMBERS)))) is PackDamaged


def bomb(mib: int) -> bytes:
    """A deflate stream of so many MiB of zeros, without its end: one MiB packed once, repeated."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (deflate.compress(bytes(MIB)) + deflate.flush(zlib.Z_FULL_FLUSH)) * mib


def test_a_bomb_stops_at_the_limit(gate: Gate) -> None:
    body = bomb(2_048)
    pack = sealed(body, b"")[:-4] + b"\xff\xff\xff\xff"
    assert 1 * MIB < len(pack) < 4 * MIB
    refusal = gate.refuses(pack)
    assert type(refusal) is PackTooLarge
    assert refusal.params["limit"] == 512 * MIB


def test_a_bomb_that_hides_its_size_stops_where_it_lied(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    step = inflation._step
    monkeypatch.setattr(inflation, "_step", lambda *args: steps.append(step(*args)) or steps[-1])
    refusal = gate.refuses(sealed(bomb(4_096), b"")[:-4] + struct.pack("<L", 100_000))
    assert refusal.params["reason"] == "gzip_trailer"
    assert sum(map(len, steps)) < 200_000


def test_endless_blocks_of_nothing_come_to_an_end(gate: Gate) -> None:
    assert gate.refuses(sealed(b"\0\0\0\xff\xff" * 200_000, b"")).params["reason"] == "end_record"


def test_a_file_over_the_limit_is_not_even_read(gate: Gate) -> None:
    with gate.path.open("wb") as stream:
        stream.truncate(513 * MIB)
    with pytest.raises(PackTooLarge):
        open_pack(gate.path, gate.private)


def test_too_much_of_anything(gate: Gate) -> None:
    large = Entry(b"a.json", bytes(MIB + 1))
    many = [Entry(b"%05d" % number, b"") for number in range(20_001)]
    wide = [Entry(b"%05d" % number + b"a" * 200, b"") for number in range(18_000)]
    for container in (craft([large]), craft(many), craft(wide)):
        assert type(gate.refuses(frame(container, level=1))) is PackTooLarge


def test_a_member_of_the_largest_size_passes(gate: Gate) -> None:
    assert len(gate.reads(frame(craft([Entry(b"a.json", bytes(MIB))])))["a.json"]) == MIB


@pytest.fixture(scope="session")
def shipped(content: Content) -> bytes:
    """A pack with all of the shipped content."""
    return write_pack({f"targets/{path}": data for path, data in targets_of(content).items()})
