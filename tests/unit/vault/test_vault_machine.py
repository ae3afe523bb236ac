"""Any sequence of what can be done to a private store, against a plain dictionary."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from handbook.errors import NotesDamaged, NotesNotSaved, WrongPassphrase
from handbook.vault.vault import Vault
from tests.unit.vault.cheap import CHEAP, id_of

IDS = st.integers(0, 5).map(id_of)
SECRETS = st.sampled_from([b"first passphrase", b"second passphrase"])


class VaultMachine(RuleBasedStateMachine):
    """What is open, what is on the disk, and what the backup holds; each with the passphrase that opens it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "stick"
        self.folder.mkdir()
        self.vault = Vault(self.folder / "private.db", CHEAP)
        self.open: dict[str, bytes] | None = None
        self.saved: dict[str, bytes] | None = None
        self.backup: dict[str, bytes] | None = None
        self.secret = b""
        self.written_this_sitting = False

    def teardown(self) -> None:
        self.vault.lock()
        shutil.rmtree(self.folder.parent)

    @precondition(lambda self: self.saved is None)
    @rule(secret=SECRETS)
    def create(self, secret: bytes) -> None:
        self.vault.create(secret)
        self.open, self.saved, self.secret, self.backup = {}, {}, secret, None
        self.written_this_sitting = True

    @precondition(lambda self: self.open is None and self.saved is not None)
    @rule(secret=SECRETS)
    def unlock(self, secret: bytes) -> None:
        if secret == self.secret:
            self.vault.unlock(secret)
            self.open = dict(self.saved or {})
            self.written_this_sitting = False
        else:
            with pytest.raises(WrongPassphrase):
                self.vault.unlock(secret)

    @precondition(lambda self: self.open is not None)
    @rule(id_=IDS, data=st.none() | st.binary(max_size=70_000), is_there=st.booleans())
    def change(self, id_: str, data: bytes | None, is_there: bool) -> None:
        assert self.open is not None
        self.open.pop(id_, None) if data is None else self.open.update({id_: data})
        if is_there:
            self.vault.change({id_: data})
            self._is_saved()
        else:
            with self._pulled_out(), pytest.raises(NotesNotSaved):
                self.vault.change({id_: data})

    @precondition(lambda self: self.open is not None)
    @rule()
    def save(self) -> None:
        if self.vault.unsaved:
            self.vault.save()
            self._is_saved()

    @precondition(lambda self: self.open is not None)
    @rule(old=SECRETS, new=SECRETS)
    def change_passphrase(self, old: bytes, new: bytes) -> None:
        if old != self.secret:
            with pytest.raises(WrongPassphrase):
                self.vault.change_passphrase(old, new)
            return
        self.vault.change_passphrase(old, new)
        self.secret = new
        self.saved = self.backup = dict(self.open or {})
        self.written_this_sitting = True

    @rule()
    def lock(self) -> None:
        self.vault.lock()
        self.open = None

    @precondition(lambda self: self.open is None and self.backup is not None)
    @rule(place=st.integers(0, 60_000))
    def damage_and_restore(self, place: int) -> None:
        file = self.folder / "private.db"
        data = bytearray(file.read_bytes())
        data[place] ^= 1
        file.write_bytes(data)
        with pytest.raises(NotesDamaged):
            self.vault.unlock(self.secret)
        self.vault.restore()
        self.saved = self.backup

    @precondition(lambda self: self.saved is not None)
    @rule()
    def erase(self) -> None:
        self.vault.erase()
        assert not list(self.folder.iterdir())
        self.open = self.saved = self.backup = None

    @invariant()
    def what_is_open_is_what_was_put_there(self) -> None:
        assert self.vault.is_open == (self.open is not None)
        if self.open is not None:
            assert self.vault.entries == self.open
            assert self.vault.unsaved or self.open == self.saved

    @invariant()
    def the_files_hold_what_was_saved_last(self) -> None:
        look = self.vault.look()
        assert look.exists == (self.saved is not None)
        assert look.problem is None
        assert look.has_backup == (self.backup is not None)

    def _is_saved(self) -> None:
        if not self.written_this_sitting:
            self.backup, self.written_this_sitting = self.saved, True
        self.saved = dict(self.open or {})

    def _pulled_out(self) -> _PulledOut:
        return _PulledOut(self.folder)


class _PulledOut:
    """While the block runs, the folder is somewhere else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        self._folder.rename(self._folder.with_name("pocket"))

    def __exit__(self, *_: object) -> None:
        self._folder.with_name("pocket").rename(self._folder)


class LongVaultMachine(VaultMachine):
    """The same for longer."""


TestVaultMachine = VaultMachine.TestCase
TestVaultMachine.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestLongVaultMachine = pytest.mark.long(LongVaultMachine.TestCase)
TestLongVaultMachine.settings = settings(max_examples=400, stateful_step_count=60, deadline=None)
