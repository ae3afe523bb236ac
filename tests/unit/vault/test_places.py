"""Where private notes lie: somebody else has them open, the folder is gone, something stands in the way."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from handbook.errors import NotesBusy, NotesDamaged, NotesFileRefused, NotesNotSaved
from handbook.vault.age_file import refusal, seal, unseal
from handbook.vault.vault import Vault
from tests.unit.vault.cheap import CHEAP, SECRET, id_of


def vault_in(folder: Path) -> Vault:
    return Vault(folder / "private.db", CHEAP)


def test_two_windows_do_not_write_the_same_notes(tmp_path: Path) -> None:
    first, second = vault_in(tmp_path), vault_in(tmp_path)
    first.create(SECRET)
    with pytest.raises(NotesBusy):
        second.unlock(SECRET)
    first.lock()
    second.unlock(SECRET)
    assert second.entries == {}


def test_a_stick_that_is_pulled_out_keeps_what_was_saved(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    vault = vault_in(folder)
    vault.create(SECRET)
    vault.change({id_of(1): b"one"})
    folder.rename(tmp_path / "pulled-out")
    with pytest.raises(NotesNotSaved):
        vault.change({id_of(2): b"two"})
    vault.lock()
    again = vault_in(tmp_path / "pulled-out")
    again.unlock(SECRET)
    assert again.entries == {id_of(1): b"one"}


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "private.db"
    os.mkfifo(place) if kind == "pipe" else place.mkdir()
    with pytest.raises((NotesDamaged, NotesNotSaved)):
        vault_in(tmp_path).unlock(SECRET)


def test_a_folder_that_is_gone_before_the_first_note_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    vault = vault_in(folder)
    shutil.rmtree(folder)
    with pytest.raises(NotesNotSaved):
        vault.create(SECRET)


def test_an_age_file_opens_with_its_passphrase_alone() -> None:
    file = seal(b"notes", "correct horse")
    assert b"notes" not in file and unseal(file, "correct horse") == b"notes"
    for data, passphrase in (
        (file, "battery staple"),
        (file[:-1], "correct horse"),
        (b"notes", "correct horse"),
    ):
        with pytest.raises(NotesFileRefused):
            unseal(data, passphrase)


def test_a_file_that_would_take_too_long_just_now_is_no_wrong_passphrase() -> None:
    """The words of pyrage 1.4 for a file with 2**22, which would take 4 GiB to try here."""
    said = "Excessive work parameter for passphrase.\nDecryption would take around \u206832\u2069 seconds."
    assert refusal(said) == "private.file_too_slow"
    assert refusal("Decryption failed") == "private.file_passphrase"


def test_an_age_file_that_asks_for_too_much_work_is_refused_at_once() -> None:
    file = seal(b"notes", "correct horse")
    line = next(line for line in file.splitlines() if line.startswith(b"-> scrypt"))
    with pytest.raises(NotesFileRefused):
        unseal(file.replace(line, line.rpartition(b" ")[0] + b" 40"), "correct horse")
