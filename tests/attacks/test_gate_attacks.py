"""What people do to packs: tricks of zip and gzip, cut files, flipped bits, bombs. All of it stops at the gate."""

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
from tests.attacks.crafting import CENTRAL, END, LOCAL, Entry, Gate, craft, frame, sealed

A, B, C = Entry(b"a.json", b'{"a":1}'), Entry(b"b/one.json", b'{"b":2}'), Entry(b"c.json", b"")
MEMBERS = {"a.json": b'{"a":1}', "b/one.json": b'{"b":2}', "c.json": b""}
MIB = 1024 * 1024
SYMLINK = {"made_by": 3 << 8 | 20, "external": 0o120777 << 16}
DEFLATED = zlib.compress(b"x" * 50, wbits=-15)
ZIP64_END = struct.pack("<4sQHHLLQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 3, 3, 0, 0)
ZIP64_LOCATOR = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    return Gate(tmp_path)


def with_(entry: Entry, **changes: object) -> Entry:
    return Entry(**{**vars(entry), **changes})  # type: ignore[arg-type]


def renamed(name: bytes) -> bytes:
    return craft([Entry(name)])


def second_directory() -> bytes:
    """Two complete zips, one after the other: which one a reader sees depends on where it looks."""
    return craft([A, B]) + craft([C])


def shadow_directory() -> bytes:
    """A directory of its own stands in the comment of the outer one."""
    inner = craft([C])
    return craft([A, B], end={"comment_bytes": len(inner)}, after=inner)


TRICKS = {
    "leading bytes": craft([A, B], before=b"MZ"),
    "leading zip": second_directory(),
    "trailing byte": craft([A, B], after=b"\0"),
    "trailing zip in the comment": shadow_directory(),
    "comment": craft([A, B], end={"comment_bytes": 2}, after=b"hi"),
    "bytes before the directory": craft([A, B], between=b"\0" * 16),
    "bytes after the directory": craft([A, B], before_end=b"\0" * 16),
    "two end records": craft([A, B], after=craft([A, B])[-22:]),
    "zip64 records": craft([A, B], before_end=ZIP64_END + ZIP64_LOCATOR),
    "zip64 counts": craft(
        [A, B], end={"here": 0xFFFF, "members": 0xFFFF}, before_end=ZIP64_END + ZIP64_LOCATOR
    ),
    "zip64 offset": craft([A, B], end={"directory_offset": 0xFFFFFFFF}, before_end=ZIP64_END + ZIP64_LOCATOR),
    "zip64 sizes in an entry": craft(
        [with_(A, central={"size": 0xFFFFFFFF}, central_extra=struct.pack("<HHQ", 1, 8, 7))]
    ),
    "many disks": craft([A, B], end={"disk": 1, "directory_disk": 1}),
    "member on another disk": craft([A, with_(B, central={"disk": 1})]),
    "fewer members than listed": craft([A, B], end={"here": 3, "members": 3}),
    "more members than counted": craft([A, B], end={"here": 1, "members": 1}),
    "no end record": craft([A, B])[:-22],
    "only an end record with members": craft([A, B])[-22:],
    "member not in the directory": craft([A, with_(B, listed=False)]),
    "member only in the directory": craft([A, with_(B, written=False)]),
    "overlapping members": craft([A, with_(A, name=b"b.json", central={"offset": 0}, written=False)]),
    "members that share their bytes": craft([A, with_(B, central={"offset": 0})]),
    "exchanged offsets": craft([with_(A, central={"offset": 44}), with_(B, central={"offset": 0})]),
    "other name in the local header": craft([A]).replace(b"a.json", b"z.json", 1),
    "not sorted": craft([B, A]),
    "same name twice": craft([A, A]),
    "case-folded twins": craft([with_(A, name=b"A.json"), A]),
    "encrypted": craft([with_(A, local={"flags": 1}, central={"flags": 1})]),
    "strongly encrypted": craft([with_(A, local={"flags": 0x41}, central={"flags": 0x41})]),
    "masked headers": craft([with_(A, local={"flags": 0x2000}, central={"flags": 0x2000})]),
    "utf-8 flag": craft([with_(A, local={"flags": 0x800}, central={"flags": 0x800})]),
    "data descriptor": craft(
        [
            with_(
                A,
                local={"flags": 8},
                central={"flags": 8},
                descriptor=struct.pack("<LLL", zlib.crc32(A.data), 7, 7),
            )
        ]
    ),
    "compressed member": craft(
        [Entry(b"a.json", DEFLATED, {"method": 8, "size": 50}, {"method": 8, "size": 50})]
    ),
    "method the directory hides": craft([with_(A, local={"method": 8})]),
    "wrong checksum": craft([with_(A, local={"crc": 1}, central={"crc": 1})]),
    "size beyond the end": craft(
        [with_(A, local={"size": 999, "packed": 999}, central={"size": 999, "packed": 999})]
    ),
    "size of zero": craft([with_(A, local={"size": 0, "packed": 0}, central={"size": 0, "packed": 0})]),
    "symbolic link": craft([with_(A, central=SYMLINK)]),
    "attributes of a folder": craft([with_(A, central={"external": 0x10})]),
    "made on unix": craft([with_(A, central={"made_by": 3 << 8 | 20})]),
    "extra field": craft([with_(A, local_extra=b"UT\1\0\0", central_extra=b"UT\1\0\0")]),
    "comment of a member": craft([with_(A, comment=b"hello")]),
    "other date": craft([with_(A, local={"date": 0x22}, central={"date": 0x22})]),
    "name length beyond the directory": craft([with_(A, central={"name_bytes": 500})]),
    "empty name": renamed(b""),
    "parent folder": renamed(b"../a.json"),
    "parent folder inside": renamed(b"targets/../../a.json"),
    "absolute": renamed(b"/etc/passwd"),
    "network share": renamed(b"//host/share/a.json"),
    "backslash": renamed(b"targets\\a.json"),
    "drive": renamed(b"C:a.json"),
    "stream of a file": renamed(b"a.json:hidden"),
    "NUL": renamed(b"a.json\0.exe"),
    "line break": renamed(b"a.json\n"),
    "control character": renamed(b"a\x1b[2J.json"),
    "non-ASCII": renamed("ä.json".encode()),
    "look-alike": renamed("а.json".encode()),
    "not even UTF-8": renamed(b"\xff.json"),
    "folder": craft([Entry(b"targets/", b"")]),
    "hidden file": renamed(b".bashrc"),
    "no zip at all": b"%PDF-1.7",
    "tar": b"a.json".ljust(512, b"\0"),
    "nothing": b"",
}


@pytest.mark.parametrize("trick", TRICKS)
def test_zip_trick(gate: Gate, trick: str) -> None:
    assert type(gate.refuses(frame(TRICKS[trick]))) in {PackDamaged, PackTooLarge}


def test_without_a_trick_the_same_writer_passes(gate: Gate) -> None:
    assert gate.reads(frame(craft([A, B, C]))) == MEMBERS


FIELDS = (
    [("local", name) for name in LOCAL]
    + [("central", name) for name in CENTRAL]
    + [("end", name) for name in END]
)


@pytest.mark.parametrize(("place", "name"), FIELDS)
def test_every_field_of_the_zip_has_one_value(gate: Gate, place: str, name: str) -> None:
    layout = {"local": LOCAL, "central": CENTRAL, "end": END}[place]
    values: list[object] = [b"PK\7\7"]
    if layout[name] != "4s":
        values = [0, 1, 2, 19, 21, 0x7FFF, 0xFFFE, 0xFFFF] + [0xFFFFFFFF] * (layout[name] == "L")
    honest = craft([A, B, C])
    for value in values:
        if place == "end":
            crafted = craft([A, B, C], end={name: value})
        else:
            crafted = craft([A, with_(B, **{place: {name: value}}), C])
        if crafted != honest:
            gate.refuses(frame(crafted))


def test_every_bit_of_the_container_counts(gate: Gate) -> None:
    """The gzip frame is made to fit, as an adversary would."""
    honest = write_container(MEMBERS)
    for bit in range(len(honest) * 8):
        gate.refuses(frame(flipped(honest, bit), level=0))


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


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
