"""The container of packs: one form only, readable by everybody, never beyond what the gate lets through."""

from __future__ import annotations

import gzip
import hashlib
import io
import stat
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import PackTooLarge
from handbook.packs import container
from handbook.packs.container import GZIP_HEADER, SEAL_BYTES, seal, write_container, write_pack
from tests.attacks.crafting import Entry, craft, frame

MEMBERS = {
    "metadata/1.root.json": b'{"signed":{}}',
    "targets/countries/AM/0a.entry.json": "«Вход»".encode(),
    "metadata/timestamp.json": b"",
}
NAMES = st.from_regex(
    r"[A-Za-z0-9_][A-Za-z0-9._-]{0,9}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,9}){0,2}", fullmatch=True
)
ANY_MEMBERS = st.lists(st.tuples(NAMES, st.binary(max_size=80)), unique_by=lambda pair: pair[0].lower()).map(
    dict
)


def test_the_form_of_the_container_is_fixed_for_ever() -> None:
    digest = hashlib.sha256(write_container(MEMBERS)).hexdigest()
    assert digest == "ea93def534e45b60f6de723d7c77fb523edf2c40f8d71690d2d06c42a84a27fc"


def test_a_second_zip_writer_makes_the_same_container() -> None:
    crafted = craft([Entry(name.encode(), MEMBERS[name]) for name in sorted(MEMBERS)])
    assert crafted == write_container(MEMBERS)
    assert frame(crafted) == write_pack(MEMBERS)


@given(members=ANY_MEMBERS)
def test_the_order_in_which_members_come_does_not_matter(members: dict[str, bytes]) -> None:
    assert write_pack(dict(reversed(members.items()))) == write_pack(members)


@given(members=ANY_MEMBERS)
def test_ordinary_tools_read_it(members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(gzip.decompress(write_pack(members)))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == members
        for info in archive.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            assert info.compress_type == zipfile.ZIP_STORED
            assert (info.flag_bits, info.external_attr, info.extra, info.comment) == (0, 0, b"", b"")
            assert not stat.S_ISLNK(info.external_attr >> 16)


def test_the_gzip_frame_is_fixed() -> None:
    pack = write_pack(MEMBERS)
    assert pack.startswith(GZIP_HEADER)
    inflater = zlib.decompressobj(31)
    assert inflater.decompress(pack) == write_container(MEMBERS)
    assert inflater.eof
    assert inflater.unused_data == b""


def test_the_seal_carries_every_bit_of_the_checksum_and_inflates_to_nothing() -> None:
    seals = {seal(1 << bit) for bit in range(32)} | {seal(0), seal(0xFFFFFFFF)}
    assert len(seals) == 34
    for ending in seals:
        assert len(ending) == SEAL_BYTES
        inflater = zlib.decompressobj(-15)
        assert inflater.decompress(ending) == b""
        assert inflater.eof


def test_equal_parts_of_a_pack_are_packed_once() -> None:
    text = b'{"statement":[]}' * 500
    assert len(write_pack({f"targets/{number}.json": text for number in range(50)})) < 2_000


@pytest.mark.parametrize(
    "name",
    ["", "/a.json", "a/", "a//b", "../a", "a/../b", "a/..", "./a", "a/.", ".a", "a/.b", "a\\b", "C:a", "a\0", "a\n",
     "ä", "а.json", "a b", "a" * 256],
)  # fmt: skip
def test_a_name_that_the_gate_would_refuse_is_not_written(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        write_pack({name: b"{}"})


def test_twins_are_not_written() -> None:
    with pytest.raises(ValueError, match="twin"):
        write_pack({"A.json": b"", "a.json": b""})


def test_nothing_too_large_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    write_pack({"a.json": bytes(container.MAX_MEMBER_BYTES)})
    with pytest.raises(PackTooLarge):
        write_pack({"a.json": bytes(container.MAX_MEMBER_BYTES + 1)})
    with pytest.raises(PackTooLarge):
        write_pack({f"{number}.json": b"" for number in range(container.MAX_MEMBERS + 1)})
    with pytest.raises(PackTooLarge):
        write_pack({f"{number:05}{'a' * 200}": b"" for number in range(18_000)})
    monkeypatch.setattr(container, "MAX_CONTAINER_BYTES", 3 * 1024)
    with pytest.raises(PackTooLarge) as caught:
        write_pack({"a.json": bytes(2 * 1024), "b.json": bytes(1024)})
    assert caught.value.params == {"reason": "container", "limit": 3 * 1024}
