"""The gate on honest packs, on things that are no files, and on computers that are full."""

from __future__ import annotations

import os
import socket
import stat
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook.errors import DataFolderError, PackDamaged
from handbook.model.records import Content
from handbook.packs import inflation
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.gate import open_pack
from tests.attacks.crafting import Entry, Gate, craft, frame

MEMBERS = {"metadata/1.root.json": b"{}", "targets/a/b.json": b"x" * 100_000, "targets/a/c.json": b""}
MIB = 1024 * 1024


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    return Gate(tmp_path)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "honest.hbpack"
    path.write_bytes(write_pack(MEMBERS))
    return path


def test_what_was_packed_is_read(pack: Path, tmp_path: Path) -> None:
    with open_pack(pack, tmp_path / "private") as opened:
        assert opened.names == tuple(sorted(MEMBERS))
        assert opened.size_bytes == pack.stat().st_size
        assert {name: opened.read(name) for name in reversed(opened.names)} == MEMBERS


def test_a_name_that_is_not_there_is_our_bug(pack: Path, tmp_path: Path) -> None:
    with open_pack(pack, tmp_path) as opened, pytest.raises(KeyError):
        opened.read("metadata/2.root.json")


def test_the_shipped_content_passes(gate: Gate, content: Content) -> None:
    targets = {f"targets/{path}": data for path, data in targets_of(content).items()}
    assert gate.reads(write_pack(targets)) == targets


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    members=st.dictionaries(
        st.from_regex(r"[a-z0-9_][a-z0-9._-]{0,9}(/[a-z0-9_]{1,9})?", fullmatch=True), st.binary(max_size=200)
    )
)
def test_whatever_is_written_is_read(gate: Gate, members: dict[str, bytes]) -> None:
    assert gate.reads(write_pack(members)) == members


@pytest.mark.parametrize("level", range(10))
def test_a_pack_from_another_zlib_passes(gate: Gate, level: int) -> None:
    container = craft([Entry(name.encode(), MEMBERS[name]) for name in sorted(MEMBERS)])
    assert gate.reads(frame(container, level)) == MEMBERS


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no list of open files here")
def test_the_copy_stands_in_the_private_folder_which_is_made_if_it_is_missing(
    pack: Path, tmp_path: Path
) -> None:
    """Not in the folder for temporary files, which other users of the computer share."""
    private = tmp_path / "data" / "private"
    with open_pack(pack, private):
        open_files = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert private in {file.parent for file in open_files}


def test_what_was_checked_is_what_is_read(pack: Path, tmp_path: Path) -> None:
    with open_pack(pack, tmp_path / "private") as opened:
        pack.write_bytes(b"something else")
        assert opened.read("targets/a/b.json") == MEMBERS["targets/a/b.json"]
        pack.unlink()
        assert opened.read("metadata/1.root.json") == b"{}"


def test_nothing_stays_behind(gate: Gate) -> None:
    gate.reads(write_pack(MEMBERS))
    gate.refuses(write_pack(MEMBERS)[:-1])
    assert list(gate.private.iterdir()) == []
    assert stat.S_IMODE(gate.private.stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no list of open files here")
def test_no_descriptor_stays_open(gate: Gate) -> None:
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir()))
    for _ in range(20):
        gate.refuses(b"no pack")
        gate.refuses(frame(b"no zip"))
        gate.reads(write_pack(MEMBERS))
    assert len(list(descriptors.iterdir())) == before


def test_links_are_refused(pack: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.hbpack"
    link.symlink_to(pack)
    refused(link, tmp_path, "not_a_file")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/stdin", "/proc/self/mem", "/proc/self/fd"])
def test_devices_are_refused(path: str, tmp_path: Path) -> None:
    refused(Path(path), tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipes_and_sockets_are_refused_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe", tmp_path, "not_a_file")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        refused(tmp_path / "socket", tmp_path, "not_a_file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_file_exchanged_for_a_pipe_is_refused(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the first look and the opening."""
    honest = pack.lstat()
    monkeypatch.setattr(Path, "lstat", lambda self: honest)
    os.mkfifo(pack.parent / "pipe")
    (pack.parent / "link").symlink_to(pack)
    for name, reason in (("pipe", "not_a_file"), ("link", "unreadable")):
        with pytest.raises(PackDamaged) as caught:
            inflation.open_plain_file(pack.parent / name)
        assert caught.value.params == {"reason": reason}


@pytest.mark.parametrize("name", ["missing", "", "a\0b", "a" * 300, "\udcff"])
def test_paths_that_lead_to_no_file_are_refused(name: str, tmp_path: Path) -> None:
    refused(tmp_path / name, tmp_path)


def test_a_file_that_shrinks_while_it_is_read_is_refused(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with inflation.open_plain_file(pack) as source, (pack.parent / "copy").open("wb") as target:
        size = pack.stat().st_size
        monkeypatch.setattr(inflation, "_size_of", lambda source: size + 100)
        with pytest.raises(PackDamaged) as caught:
            inflation.inflate(source, target)
    assert caught.value.params["reason"] == "changing"


def test_a_stick_pulled_out_is_a_refusal(pack: Path) -> None:
    class Pulled:
        def fileno(self) -> int:
            return source.fileno()

        def seek(self, offset: int) -> int:
            raise OSError(5, "Input/output error")

    with (
        inflation.open_plain_file(pack) as source,
        (pack.parent / "copy").open("wb") as target,
        pytest.raises(PackDamaged) as caught,
    ):
        inflation.inflate(Pulled(), target)  # type: ignore[arg-type]
    assert caught.value.params["reason"] == "unreadable"


def test_a_private_folder_that_is_none_is_told(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataFolderError) as caught:
        open_pack(pack, tmp_path / "file")
    assert caught.value.params["path"] == str(tmp_path / "file")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told_as_such(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full").open("r+b", buffering=0)  # noqa: SIM115 - the gate closes it
    monkeypatch.setattr("tempfile.TemporaryFile", lambda dir: full)
    with pytest.raises(DataFolderError) as caught:
        open_pack(pack, tmp_path)
    assert "space" in caught.value.params["reason"]


def test_a_large_pack_is_never_in_memory_as_a_whole(gate: Gate) -> None:
    data = {f"targets/{number:02}.json": bytes([number]) * MIB for number in range(48)}
    gate.path.write_bytes(write_pack(data))
    tracemalloc.start()
    try:
        with open_pack(gate.path, gate.private) as opened:
            assert opened.read("targets/47.json") == data["targets/47.json"]
            peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * MIB


def refused(path: Path, private: Path, reason: str | None = None) -> None:
    with pytest.raises(PackDamaged) as caught:
        open_pack(path, private)
    assert reason in {None, caught.value.params["reason"]}
