"""Private notes on a full disk, in a place that may not be written, on a stick: one sentence, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.errors import NotesNotSaved
from handbook.words import PROGRAM_LANGUAGES, Words
from handbook.words.errors import error_sentence
from tests.attacks.crashes.private_work import NOTHING, ONE, OTHER, SECRET, TWO, found, said, vault_in
from tests.attacks.crashes.small_disk import SmallDisk, small_disk
from tests.attacks.crashes.test_no_rights import NOBODY
from tests.capabilities import needs_tool, require_mounts
from tests.conftest import ROOT

KIB = 1024


def one_sentence(error: NotesNotSaved) -> None:
    for lang in PROGRAM_LANGUAGES:
        assert error_sentence(error, Words(lang)).count("private.") == 0


@pytest.mark.parametrize("free_kib", [0, 4, 60, 64])
def test_on_a_full_disk_nothing_is_made(tmp_path: Path, free_kib: int) -> None:
    require_mounts()
    with small_disk(tmp_path / "disk", 1024 * KIB) as disk:
        disk.fill(free_kib * KIB)
        vault = vault_in(disk.folder)
        with pytest.raises(NotesNotSaved) as refused:
            vault.create(SECRET)
        assert refused.value.code == "private.disk_full"
        one_sentence(refused.value)
        assert found(disk.folder) == NOTHING
        disk.clear()
        vault.create(SECRET)
        vault.lock()
        assert found(disk.folder) == said(SECRET)


@pytest.mark.parametrize("free_kib", [0, 4, 64, 128])
def test_on_a_full_disk_entries_stay_in_memory_until_there_is_room(tmp_path: Path, free_kib: int) -> None:
    """The backup may fit and the file not."""
    require_mounts()
    with small_disk(tmp_path / "disk", 1024 * KIB) as disk:
        vault = vault_in(disk.folder)
        vault.create(SECRET)
        vault.change(dict([ONE]))
        vault.lock()
        vault.unlock(SECRET)
        disk.fill(free_kib * KIB)
        for attempt in (lambda: vault.change(dict([TWO])), vault.save):
            with pytest.raises(NotesNotSaved) as refused:
                attempt()
            assert refused.value.code == "private.disk_full"
        with pytest.raises(NotesNotSaved):
            vault.change_passphrase(SECRET, OTHER)
        assert vault.entries == dict([ONE, TWO])
        assert _on_disk(disk) == said(SECRET, ONE)
        disk.clear()
        vault.save()
        assert _on_disk(disk) == said(SECRET, ONE, TWO)
        vault.lock()


def _on_disk(disk: SmallDisk) -> str:
    """What somebody would find who copies the file now."""
    copy = disk.folder.with_name("copy")
    copy.mkdir(exist_ok=True)
    (copy / "private.db").write_bytes((disk.folder / "private.db").read_bytes())
    return found(copy)


def test_a_stick_that_is_torn_out_under_an_open_store(tmp_path: Path) -> None:
    """A real unmount: what is open on it goes nowhere, and the empty place behind it is not written to."""
    require_mounts()
    image = tmp_path / "saved"
    with small_disk(tmp_path / "disk", 1024 * KIB) as disk:
        vault = vault_in(disk.folder)
        vault.create(SECRET)
        vault.change(dict([ONE]))
        image.write_bytes((disk.folder / "private.db").read_bytes())
    with pytest.raises(NotesNotSaved) as refused:
        vault.change(dict([TWO]))
    assert refused.value.code == "private.vanished"
    one_sentence(refused.value)
    assert not list((tmp_path / "disk").iterdir())
    (tmp_path / "disk").rmdir()
    with small_disk(tmp_path / "disk", 1024 * KIB) as disk:  # the same stick, mounted anew
        (disk.folder / "private.db").write_bytes(image.read_bytes())
        vault.save()
        vault.lock()
        assert found(disk.folder) == said(SECRET, ONE, TWO)


@needs_tool("fusefat", package="fusefat")
@needs_tool("mkfs.vfat", package="dosfstools")
def test_a_stick_with_fat(tmp_path: Path) -> None:
    """No rights, no links, names in capitals: everything works, and erased is erased."""
    if not os.access("/dev/fuse", os.W_OK) and os.environ.get("CI") != "true":
        pytest.skip("needs /dev/fuse")
    image, stick = tmp_path / "image", tmp_path / "stick"
    stick.mkdir()
    image.write_bytes(bytes(4 * 1024 * KIB))
    subprocess.run(["mkfs.vfat", str(image)], check=True, capture_output=True)
    subprocess.run(["fusefat", "-o", "rw+", str(image), str(stick)], check=True, capture_output=True)
    try:
        vault = vault_in(stick)
        vault.create(SECRET)
        vault.change(dict([ONE]))
        vault.lock()
        vault.unlock(SECRET)
        vault.change(dict([TWO]))
        vault.change_passphrase(SECRET, OTHER)
        vault.lock()
        assert found(stick) == said(OTHER, ONE, TWO)
        header = (stick / "private.db").read_bytes()[:96]
        vault.erase()
        assert found(stick) == NOTHING
    finally:
        subprocess.run(["umount", str(stick)], check=True)
    assert header[48:] not in image.read_bytes(), "the wrapped key is gone from the stick itself"


READ_ONLY = """
import sys
from pathlib import Path
from handbook.errors import PrivateError
from tests.attacks.crashes.private_work import *
vault = vault_in(Path(sys.argv[1]))
print(found(Path(sys.argv[1])))
vault.unlock(SECRET)
for attempt in (lambda: vault.change(dict([TWO])), lambda: vault.change_passphrase(SECRET, OTHER), vault.erase):
    try:
        attempt()
        print("done")
    except PrivateError as error:
        print(error.code)
print(vault.is_open)
"""


@needs_tool("setpriv", package="util-linux")
def test_where_nothing_may_be_written_notes_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    vault = vault_in(folder)
    vault.create(SECRET)
    vault.change(dict([ONE]))
    vault.lock()
    vault.unlock(SECRET)
    vault.change({"0e" * 16: b"", "0e" * 16: None})  # so that there is a backup
    vault.lock()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    for parent in folder.parents:
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)

    ran = subprocess.run(
        [*NOBODY, sys.executable, "-c", READ_ONLY, str(folder)],
        capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "HOME": "/nonexistent"},
    )  # fmt: skip

    assert ran.stdout.splitlines() == [
        said(SECRET, ONE), "private.read_only", "private.read_only", "private.read_only", "False",
    ]  # fmt: skip
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@needs_tool("strace", package="strace")
@pytest.mark.parametrize("error", ["EIO", "ENODEV", "EROFS", "ENOSPC", "EDQUOT", "EINVAL"])
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_disk_that_fails_while_it_is_written_to(tmp_path: Path, call: str, error: str) -> None:
    """The kernel's answer to each kind of call, from a certain one on: said, kept in memory, old file untouched."""
    folder = tmp_path / "stick"
    folder.mkdir()
    vault = vault_in(folder)
    vault.create(SECRET)
    vault.change(dict([ONE]))
    vault.lock()
    code = f"""
import sys
from pathlib import Path
from handbook.errors import NotesNotSaved
from tests.attacks.crashes.private_work import *
vault = vault_in(Path({str(folder)!r}))
vault.unlock(SECRET)
try:
    vault.change(dict([TWO]))
except NotesNotSaved as error:
    sys.stderr.write(error.code)
sys.stderr.write(f" {{len(vault.entries)}}")
"""
    ran = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(folder / "private.db.new"), "-P", str(folder),
         "-e", f"trace={call}", "-e", f"inject={call}:error={error}", sys.executable, "-c", code],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    codes = {
        "EIO": "private.vanished", "ENODEV": "private.vanished", "EROFS": "private.read_only",
        "ENOSPC": "private.disk_full", "EDQUOT": "private.disk_full", "EINVAL": "private.not_saved",
    }  # fmt: skip
    assert ran.stderr == f"{codes[error]} 2"
    assert found(folder) == said(SECRET, ONE)
    assert not list(folder.glob("*.new"))
