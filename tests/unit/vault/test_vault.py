"""The private store on a disk: opened, written, backed up, erased, pulled out and put back."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.errors import (
    NotesBusy,
    NotesDamaged,
    NotesLocked,
    NotesMissing,
    NotesNotSaved,
    NotesTooNew,
    WrongPassphrase,
)
from handbook.vault.sealing import Lock
from handbook.vault.vault import Vault
from tests.conftest import ROOT
from tests.unit.vault.cheap import CHEAP, OTHER, SECRET, hashed_anew, id_of

ONE, TWO = {id_of(1): b"one"}, {id_of(2): b"two"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def vault(folder: Path) -> Vault:
    """Open, with one entry."""
    vault = vault_in(folder)
    vault.create(SECRET)
    vault.change(ONE)
    return vault


def vault_in(folder: Path) -> Vault:
    return Vault(folder / "private.db", CHEAP)


def unlocked(folder: Path, passphrase: bytes = SECRET) -> dict[str, bytes]:
    """What somebody finds who opens it after us."""
    vault = vault_in(folder)
    vault.unlock(passphrase)
    entries = dict(vault.entries)
    vault.lock()
    return entries


def names(folder: Path) -> set[str]:
    return {path.name.removeprefix("private.db") for path in folder.iterdir()}


def test_without_a_passphrase_nothing_is_written(folder: Path) -> None:
    vault = vault_in(folder)
    assert not vault.look().exists
    with pytest.raises(NotesMissing):
        vault.unlock(SECRET)
    with pytest.raises(NotesLocked):
        vault.change(ONE)
    assert names(folder) == set()


def test_what_was_changed_is_there_when_it_is_opened_again(folder: Path, vault: Vault) -> None:
    vault.change(TWO)
    vault.change({id_of(1): None})
    vault.lock()
    assert unlocked(folder) == TWO


def test_locked_it_tells_nothing_and_takes_nothing(vault: Vault) -> None:
    assert "b'one'" in repr(vars(vault))
    vault.lock()
    assert "b'one'" not in repr(vars(vault))
    with pytest.raises(NotesLocked):
        _ = vault.entries
    with pytest.raises(NotesLocked):
        vault.change(TWO)
    with pytest.raises(WrongPassphrase):
        vault.unlock(OTHER)
    assert not vault.is_open


def test_only_this_user_may_read_the_files(folder: Path, vault: Vault) -> None:
    vault.lock()
    vault.unlock(SECRET)
    vault.change(TWO)
    assert names(folder) == {"", ".previous", ".lock"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_one_that_is_there_is_not_made_anew(folder: Path, vault: Vault) -> None:
    vault.lock()
    for name in ("private.db", "private.db.previous"):  # a backup alone counts too
        with pytest.raises(NotesBusy) as refused:
            vault_in(folder).create(OTHER)
        assert refused.value.code == "private.exists"
        (folder / name).rename(folder / "private.db.previous")
    (folder / "private.db.previous").unlink()
    vault_in(folder).create(OTHER)


def test_the_backup_is_what_was_there_before_this_sitting(folder: Path, vault: Vault) -> None:
    vault.lock()
    vault.unlock(SECRET)
    vault.change(TWO)
    vault.change({id_of(3): b"three"})
    vault.lock()
    shutil.copy(folder / "private.db.previous", folder / "private.db")
    assert unlocked(folder) == ONE


@pytest.mark.parametrize("how", ["cut off", "a byte", "empty", "rubbish", "gone"])
def test_a_damaged_file_gives_way_to_the_backup_and_is_kept(folder: Path, vault: Vault, how: str) -> None:
    vault.change(TWO)
    vault.lock()
    vault.unlock(SECRET)
    vault.change({id_of(3): b"three"})
    vault.lock()
    file = folder / "private.db"
    data = file.read_bytes()
    damaged = {
        "cut off": data[:5000], "a byte": data[:999] + bytes([data[999] ^ 1]) + data[1000:], "empty": b"",
        "rubbish": b"x" * 70_000,
    }.get(how)  # fmt: skip
    if damaged is None:
        file.unlink()
    else:
        file.write_bytes(damaged)

    look = vault.look()
    assert look.exists
    assert look.has_backup
    assert isinstance(look.problem, NotesDamaged)
    vault.restore()

    assert unlocked(folder) == ONE | TWO
    if damaged is not None:
        assert (folder / "private.db.damaged").read_bytes() == damaged


def test_a_damaged_backup_is_put_in_the_place_of_nothing(folder: Path, vault: Vault) -> None:
    vault.lock()
    backup = folder / "private.db.previous"
    for data in (b"", b"x" * 70_000):
        backup.write_bytes(data)
        assert not vault.look().has_backup
        with pytest.raises(NotesDamaged):
            vault.restore()
    backup.unlink()
    with pytest.raises(NotesMissing):
        vault.restore()
    assert unlocked(folder) == ONE


def test_a_file_of_a_newer_program_is_left_alone(folder: Path, vault: Vault) -> None:
    vault.lock()
    file = folder / "private.db"
    data = bytearray(file.read_bytes())
    data[9] = 2
    file.write_bytes(newer := hashed_anew(bytes(data)))
    assert isinstance(vault.look().problem, NotesTooNew)
    with pytest.raises(NotesTooNew):
        vault.unlock(SECRET)
    assert file.read_bytes() == newer


@pytest.mark.parametrize("what", ["folder", "pipe", "huge"])
def test_what_is_no_file_of_ours_is_neither_read_nor_waited_for(folder: Path, what: str) -> None:
    file = folder / "private.db"
    if what == "folder":
        file.mkdir()
    elif what == "pipe":
        os.mkfifo(file)
    else:
        with file.open("wb") as stream:
            stream.truncate(1 << 40)
    with pytest.raises(NotesDamaged) as refused:
        vault_in(folder).unlock(SECRET)
    assert refused.value.code == "private.foreign"


def test_after_the_passphrase_changed_the_old_one_opens_neither_file_nor_backup(
    folder: Path, vault: Vault
) -> None:
    vault.lock()
    vault.unlock(SECRET)
    vault.change(TWO)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(OTHER, OTHER)
    vault.change_passphrase(SECRET, OTHER)
    vault.change({id_of(3): b"three"})
    vault.lock()

    assert unlocked(folder, OTHER) == {**ONE, **TWO, id_of(3): b"three"}
    with pytest.raises(WrongPassphrase):
        vault.unlock(SECRET)
    (folder / "private.db.previous").rename(folder / "private.db")
    with pytest.raises(WrongPassphrase):
        vault.unlock(SECRET)
    assert unlocked(folder, OTHER) == ONE | TWO


def test_an_old_copy_and_its_passphrase_do_not_open_what_came_after(folder: Path, vault: Vault) -> None:
    """The key is another one too: it is not the old one wrapped anew."""
    old = (folder / "private.db").read_bytes()
    vault.change_passphrase(SECRET, OTHER)
    vault.lock()
    new = (folder / "private.db").read_bytes()
    (folder / "private.db").write_bytes(hashed_anew(old[:96] + new[96:]))
    with pytest.raises(NotesDamaged):
        vault.unlock(SECRET)


def test_erased_files_can_not_be_opened_by_whoever_finds_their_blocks(folder: Path, vault: Vault) -> None:
    """A second name for each file shows what became of its bytes."""
    vault.lock()
    vault.unlock(SECRET)
    vault.change(TWO)
    before = (folder / "private.db").read_bytes()
    kept = folder.parent / "found"
    kept.mkdir()
    for path in folder.iterdir():
        os.link(path, kept / path.name)

    vault.erase()

    assert names(folder) == set()
    assert not vault.is_open
    assert not vault.look().exists
    for name in ("private.db", "private.db.previous"):
        left = (kept / name).read_bytes()
        assert not any(left[place : place + 8] in before[:96] for place in range(0, 96, 8))
        repaired = hashed_anew(
            before[:20] + left[20:]
        )  # all that can be known without the passphrase and the salt
        (folder / "private.db").write_bytes(repaired)
        with pytest.raises(WrongPassphrase):
            vault.unlock(SECRET)


def test_locked_notes_are_erased_without_a_passphrase_and_begun_anew(folder: Path, vault: Vault) -> None:
    vault.lock()
    vault.erase()
    vault.create(OTHER)
    vault.lock()
    assert unlocked(folder, OTHER) == {}


def test_two_windows(folder: Path, vault: Vault) -> None:
    second = vault_in(folder)
    with pytest.raises(NotesBusy):
        second.unlock(SECRET)
    with pytest.raises(NotesBusy):
        second.erase()
    with pytest.raises(NotesBusy):
        second.restore()
    vault.change(TWO)
    vault.lock()
    second.unlock(SECRET)
    assert second.entries == ONE | TWO


def test_a_process_that_dies_leaves_no_lock(folder: Path, vault: Vault) -> None:
    vault.lock()
    code = (
        "import os, sys; from tests.unit.vault.test_vault import *\n"
        "vault = vault_in(Path(sys.argv[1])); vault.unlock(SECRET); vault.change(TWO); print('open', flush=True)\n"
        "sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(NotesBusy):
            vault.unlock(SECRET)
        child.kill()
    assert unlocked(folder) == ONE | TWO


def test_a_stick_that_is_pulled_out_and_put_back(folder: Path, vault: Vault) -> None:
    away = folder.rename(folder.with_name("pocket"))
    with pytest.raises(NotesNotSaved) as refused:
        vault.change(TWO)
    assert refused.value.code == "private.vanished"
    assert vault.unsaved
    assert vault.entries == ONE | TWO

    folder.mkdir()  # the place where it was, as some systems leave it
    with pytest.raises(NotesNotSaved):
        vault.save()
    assert names(folder) == set()

    folder.rmdir()
    away.rename(folder)
    vault.save()
    assert not vault.unsaved
    vault.lock()
    assert unlocked(folder) == ONE | TWO


def test_a_stick_that_comes_back_as_another_disk(folder: Path, vault: Vault) -> None:
    """The same bytes under another device number; then what is claimed is claimed anew."""
    shutil.copytree(folder, folder.with_name("pocket"))
    shutil.rmtree(folder)
    with pytest.raises(NotesNotSaved):
        vault.change(TWO)
    shutil.move(folder.with_name("pocket"), folder)
    vault.save()
    with pytest.raises(NotesBusy):
        vault_in(folder).unlock(SECRET)
    vault.lock()
    assert unlocked(folder) == ONE | TWO


def test_what_was_changed_elsewhere_meanwhile_is_not_overwritten(folder: Path, vault: Vault) -> None:
    pocket = folder.with_name("pocket")
    shutil.copytree(folder, pocket)
    elsewhere = vault_in(pocket)
    elsewhere.unlock(SECRET)
    elsewhere.change({id_of(9): b"elsewhere"})
    elsewhere.lock()
    shutil.copy(pocket / "private.db", folder / "private.db")

    with pytest.raises(NotesBusy) as refused:
        vault.change(TWO)
    assert refused.value.code == "private.changed_elsewhere"
    assert vault.entries == ONE | TWO
    with pytest.raises(NotesBusy):
        vault.change_passphrase(SECRET, OTHER)
    vault.lock()
    assert unlocked(folder) == {**ONE, id_of(9): b"elsewhere"}


def test_a_file_that_was_deleted_under_an_open_store_is_written_again(folder: Path, vault: Vault) -> None:
    (folder / "private.db").unlink()
    vault.change(TWO)
    vault.lock()
    assert unlocked(folder) == ONE | TWO


def test_what_a_kill_left_half_written_is_neither_used_nor_kept(folder: Path, vault: Vault) -> None:
    (folder / "private.db.new").symlink_to(folder.parent / "elsewhere")
    vault.change(TWO)
    assert names(folder) == {"", ".lock"}
    assert not (folder.parent / "elsewhere").exists()


def test_a_lock_of_another_passphrase_made_meanwhile_is_not_mistaken(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is exchanged between trying the passphrase and claiming the file."""
    vault.lock()
    exchanged = Lock.new(SECRET, CHEAP).seal(TWO)
    trying = Lock.opening

    def meanwhile(*arguments: object) -> Lock:
        (folder / "private.db").write_bytes(exchanged)
        return trying(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Lock, "opening", meanwhile)
    with pytest.raises(NotesBusy):
        vault.unlock(SECRET)
    monkeypatch.undo()
    assert unlocked(folder) == TWO
