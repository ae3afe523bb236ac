"""Tricks of the zip format: readers that disagree, members that hide, names that lead elsewhere. All stop at the gate.

Sources: APPNOTE 6.3.10; Wolf and others, "Zip slip"; Fifield, "A better zip bomb" (WOOT 2019); the fields of Info-ZIP's
extra blocks. The gzip frame around each is made to fit, as an adversary would.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from handbook.errors import PackDamaged, PackTooLarge
from handbook.packs.container import write_container
from tests.attacks.crafting import CENTRAL, END, LOCAL, Entry, Gate, craft, flipped, frame

A, B, C = Entry(b"a.json", b'{"a":1}'), Entry(b"b/one.json", b'{"b":2}'), Entry(b"c.json", b"")
MEMBERS = {"a.json": b'{"a":1}', "b/one.json": b'{"b":2}', "c.json": b""}
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


def extra(kind: int, data: bytes) -> bytes:
    """One block of an extra field (APPNOTE 4.5)."""
    return struct.pack("<HH", kind, len(data)) + data


def quoted(count: int) -> bytes:
    """Fifield's bomb in small: each member claims all that follow it as its data."""
    names = [b"%02d.json" % number for number in range(count)]
    size = len(b"".join(names)) + 32 * count
    lie = {"size": size, "packed": size}
    return craft([Entry(name, b"{}", lie, lie) for name in names])


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
    "another name in an extra field": craft(
        [with_(A, local_extra=extra(0x7075, b"\1" + bytes(4) + b"b.json"), central_extra=b"")]
    ),
    "another name in the directory only": craft(
        [with_(A, central_extra=extra(0x7075, b"\1" + bytes(4) + b"b.json"))]
    ),
    "unix owner": craft([with_(A, local_extra=extra(0x7875, b"\1\4" + bytes(4) + b"\4" + bytes(4)))]),
    "ntfs times": craft([with_(A, central_extra=extra(0x000A, bytes(32)))]),
    "encrypted with AES": craft(
        [with_(A, local={"method": 99}, central={"method": 99}, central_extra=extra(0x9901, b"\2\0AE\3\0\0"))]
    ),
    "zip64 field without need": craft([with_(A, local_extra=extra(1, struct.pack("<QQ", 7, 7)))]),
    "link made on unix with data": craft([with_(A, data=b"/etc/passwd", central=SYMLINK)]),
    "executable": craft([with_(A, central={"made_by": 3 << 8 | 20, "external": 0o100755 << 16})]),
    "members quoted in one another": quoted(5),
    "a whole directory after the end": craft([A, B]) + craft([A, B])[-150:],
    "a signing block before the directory": craft([A, B], between=b"\x18" + bytes(23) + b"APK Sig Block 42"),
    "bzip2": craft([with_(A, local={"method": 12}, central={"method": 12})]),
    "deflate64": craft([with_(A, local={"method": 9}, central={"method": 9})]),
    "zstandard": craft([with_(A, local={"method": 93}, central={"method": 93})]),
    "patch data": craft([with_(A, local={"flags": 0x20}, central={"flags": 0x20})]),
    "wide share": renamed(rb"\\?\C:\a.json"),
    "home": renamed(b"~/a.json"),
    "device of windows": renamed(b"aux "),
    "dot": renamed(b"."),
    "folder twice": renamed(b"a//b.json"),
    "dot inside": renamed(b"a/./b.json"),
    "percent": renamed(b"%2e%2e/a.json"),
    "override": renamed("a\u202enosj.exe".encode()),
    "wide letter": renamed("ａ.json".encode()),
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


@pytest.mark.parametrize(
    "inside", [craft([C])[-22:], craft([C]), craft([])], ids=["end record", "zip", "empty zip"]
)
def test_a_zip_as_the_text_of_a_member_is_text(gate: Gate, inside: bytes) -> None:
    """The end record is looked for in one place only, so nothing has to be forbidden in texts."""
    assert gate.reads(frame(craft([with_(A, data=inside)]))) == {"a.json": inside}
