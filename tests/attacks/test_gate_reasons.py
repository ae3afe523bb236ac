"""Every refusal of the gate says which check it was: what a log needs of a pack that a volunteer can't open."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from handbook.errors import PackDamaged, PackError, PackTooLarge
from handbook.packs.container import write_pack
from handbook.packs.gate import open_pack
from tests.attacks.crafting import Entry, Gate, craft, flipped, frame, sealed

MIB = 1024 * 1024
A, B = Entry(b"a.json", b'{"a":1}'), Entry(b"b.json", b'{"b":2}')
PACK = write_pack({"a.json": b'{"a":1}', "b.json": b'{"b":2}'})
EMPTY = write_pack({})
ENDED = zlib.compress(b"", wbits=-15)
"""A deflate stream with an end of its own."""
OPEN_BLOCK = b"\0\xff\xff\0\0"
"""The header of a stored block of 65,535 bytes: the seal is taken for the first of them."""
NO_BLOCK = b"\6"
"""A deflate block of the type that is none (RFC 1951, section 3.2.3)."""

DAMAGED = {
    "too_short": EMPTY[:52],
    "gzip_header": b"\x1f\x8b\x08\x01" + PACK[4:],
    "gzip_trailer": PACK[:-8] + b"\0\0\0\0" + PACK[-4:],
    "cut_off": sealed(OPEN_BLOCK, bytes(100)),
    "deflate": sealed(NO_BLOCK, b""),
    "trailing_bytes": sealed(ENDED, b""),
    "seal": flipped(PACK, (len(PACK) - 43) * 8 + 3),
    "end_record": frame(b"no zip"),
    "directory": frame(craft([A, B], end={"here": 1, "members": 1})),
    "local_header": frame(craft([A]).replace(b"a.json", b"z.json", 1)),
    "crc": frame(craft([Entry(b"a.json", b"{}", {"crc": 1}, {"crc": 1})])),
    "name": frame(craft([Entry(b"../a.json")])),
    "twin": frame(craft([Entry(b"A.json"), A])),
    "order": frame(craft([B, A])),
}  # fmt: skip
TOO_LARGE = {
    "member": (craft([Entry(b"a.json", bytes(MIB + 1))]), {"name": "a.json", "limit": MIB}),
    "members": (craft([Entry(b"%05d" % number, b"") for number in range(20_001)]), {"limit": 20_000}),
    "directory": (
        craft([Entry(b"%05d" % number + b"a" * 200, b"") for number in range(18_000)]),
        {"limit": 4 * MIB},
    ),
}


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    return Gate(tmp_path)


@pytest.mark.parametrize("reason", DAMAGED)
def test_damage_is_told_by_its_kind(gate: Gate, reason: str) -> None:
    refusal = gate.refuses(DAMAGED[reason])
    assert (type(refusal), refusal.code, refusal.params) == (PackDamaged, "pack_damaged", {"reason": reason})


@pytest.mark.parametrize(
    "data",
    [
        craft([A], end={"directory_offset": 45}),  # ends elsewhere than it says
        craft([A], end={"directory_bytes": 51}),
        craft([A])[:21],  # shorter than an end record
        craft([A], end={"signature": b"PK\7\7"}),
    ],
)
def test_an_end_record_that_fits_nothing_is_told_as_such(gate: Gate, data: bytes) -> None:
    assert gate.refuses(frame(data)).params == {"reason": "end_record"}


@pytest.mark.parametrize(
    "data",
    [
        craft([A, B], end={"here": 3, "members": 3}),
        craft([A], end={"here": 0, "members": 0}),
        craft([Entry(b"a.json", central={"name_bytes": 500})]),
        craft([Entry("ä.json".encode())]),
        craft([Entry(b"a.json", central={"external": 1})]),
        craft([A, Entry(b"b.json", central={"offset": 0})]),
    ],
)
def test_a_directory_that_is_not_ours_is_told_as_such(gate: Gate, data: bytes) -> None:
    assert gate.refuses(frame(data)).params == {"reason": "directory"}


@pytest.mark.parametrize("reason", TOO_LARGE)
def test_too_much_is_told_with_the_limit(gate: Gate, reason: str) -> None:
    data, params = TOO_LARGE[reason]
    refusal = gate.refuses(frame(data, level=1))
    assert (type(refusal), refusal.code) == (PackTooLarge, "pack_too_large")
    assert refusal.params == {"reason": reason, **params}


def test_a_stream_of_nothing_is_no_container(gate: Gate) -> None:
    assert gate.refuses(sealed(b"", b"")).params == {"reason": "end_record"}


def test_a_file_and_a_container_over_the_limit_are_told_with_it(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real limit of 512 MiB is tried in `test_gzip_tricks`."""
    monkeypatch.setattr("handbook.packs.inflation.MAX_CONTAINER_BYTES", 1000)
    assert gate.refuses(PACK + bytes(1000)).params == {"reason": "file", "limit": 1000}
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = bomb.compress(bytes(100_000)) + bomb.flush(zlib.Z_SYNC_FLUSH)
    refusal = gate.refuses(sealed(body, b"")[:-4] + struct.pack("<L", 0xFFFFFFFF))
    assert refusal.params == {"reason": "container", "limit": 1000}


def test_a_pack_of_exactly_the_limit_passes(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    container = craft([A, B])
    for module in ("inflation", "container"):
        monkeypatch.setattr(f"handbook.packs.{module}.MAX_CONTAINER_BYTES", len(container))
    packed = frame(container)
    assert len(packed) < len(container)
    assert set(gate.reads(packed)) == {"a.json", "b.json"}
    stored = frame(container, level=0)
    assert len(stored) > len(container)
    monkeypatch.setattr("handbook.packs.inflation.MAX_CONTAINER_BYTES", len(stored))
    assert set(gate.reads(stored)) == {"a.json", "b.json"}
    for module in ("inflation", "container"):
        monkeypatch.setattr(f"handbook.packs.{module}.MAX_CONTAINER_BYTES", len(container) - 1)
    assert gate.refuses(packed).params == {"reason": "container", "limit": len(container) - 1}


@pytest.mark.parametrize(
    ("reason", "name", "limit"),
    [
        ("members", "MAX_MEMBERS", 2),
        ("directory", "MAX_DIRECTORY_BYTES", 104),
        ("member", "MAX_MEMBER_BYTES", 7),
    ],
)
def test_what_is_just_within_a_limit_passes(
    gate: Gate, monkeypatch: pytest.MonkeyPatch, reason: str, name: str, limit: int
) -> None:
    monkeypatch.setattr(f"handbook.packs.container.{name}", limit)
    assert set(gate.reads(PACK)) == {"a.json", "b.json"}
    monkeypatch.setattr(f"handbook.packs.container.{name}", limit - 1)
    refusal = gate.refuses(PACK)
    assert (refusal.params["reason"], refusal.params["limit"]) == (reason, limit - 1)


def test_no_name_at_all_is_a_name_that_can_not_be(gate: Gate) -> None:
    assert gate.refuses(frame(craft([Entry(b"")]))).params == {"reason": "name"}


def test_the_longest_name_passes(gate: Gate) -> None:
    assert set(gate.reads(frame(craft([Entry(b"a" * 255)])))) == {"a" * 255}
    assert gate.refuses(frame(craft([Entry(b"a" * 256)]))).params == {"reason": "name"}


def test_a_pack_of_nothing_passes(gate: Gate) -> None:
    """It is refused by whoever looks for a root in it."""
    assert gate.reads(EMPTY) == {}


@pytest.mark.parametrize(
    ("name", "reason"), [("missing", "unreadable"), ("a\0b", "unreadable"), ("", "not_a_file")]
)
def test_what_can_not_be_opened_is_told_as_such(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(PackError) as caught:
        open_pack(tmp_path / name, tmp_path)
    assert (type(caught.value), caught.value.params) == (PackDamaged, {"reason": reason})
