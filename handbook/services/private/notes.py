"""The private notes of one data folder: made, opened, locked, erased, and their entries by id."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from handbook.errors import NotesDamaged, NotesNotSaved, NotFound, PrivateError
from handbook.model.canonical import dump_canonical
from handbook.model.passphrases import new_passphrase, normalised
from handbook.model.private import Entry, EntryId, entry_of, entry_table
from handbook.paths import Folders
from handbook.services.handbook import Clock, system_clock
from handbook.services.private.searchable import searchable
from handbook.services.private.states import Absent, Damaged, Locked, Open, State, Unavailable
from handbook.vault.sealing import USUAL, Cost
from handbook.vault.vault import Vault


class PrivateNotes:
    """Belongs to the thread that first uses it. Everything that is written is on the disk when a method returns."""

    def __init__(self, folders: Folders, clock: Clock = system_clock, cost: Cost = USUAL) -> None:
        """Nothing is opened or made yet.

        Args:
            folders: where the file is.
            clock: for the days on entries.
            cost: of a guess at the passphrase; tests lower it.
        """
        self._is_lasting = folders.keeps_data
        self._vault = Vault(folders.private, cost)
        self._clock = clock
        self._entries: dict[EntryId, Entry] = {}
        self._searchable: dict[EntryId, str] = {}
        self._thread: int | None = None

    @property
    def today(self) -> date:
        """For an entry that is made now."""
        return self._clock().date()

    @property
    def entries(self) -> Mapping[EntryId, Entry]:
        """Everything that is kept.

        Raises:
            NotesLocked: they are not open.
        """
        self._own().entries  # noqa: B018 - raises where they are locked
        return MappingProxyType(self._entries)

    @property
    def searchable(self) -> Mapping[EntryId, str]:
        """The text by which each entry is found, folded.

        Raises:
            NotesLocked: they are not open.
        """
        self._own().entries  # noqa: B018 - raises where they are locked
        return MappingProxyType(self._searchable)

    def state(self) -> State:
        """What there is; looks at the files, asks for nothing."""
        vault = self._own()
        if vault.is_open:
            return Open(vault.unsaved)
        if not self._is_lasting:
            return Unavailable("temporary")
        try:
            look = vault.look()
        except NotesNotSaved as error:
            return Unavailable("unreadable", error)
        if not look.exists:
            return Absent()
        return Locked() if look.problem is None else Damaged(look.problem, look.has_backup)

    def create(self, passphrase: str) -> None:
        """Make an empty store and open it.

        Raises:
            PassphraseRefused: too short, or with a character that can't be typed reliably.
            NotesBusy: there is one already.
            NotesNotSaved: it can't be written here.
        """
        if not self._is_lasting:
            raise NotesNotSaved("private.temporary")
        self._own().create(new_passphrase(passphrase).encode())

    def unlock(self, passphrase: str) -> None:
        """Open the store; takes as long as a guess at the passphrase shall take (some half a second).

        Raises:
            WrongPassphrase, PassphraseRefused: it is not this one.
            NotesMissing, NotesDamaged, NotesTooNew, NotesBusy, NotesNotSaved: it can't be opened.
        """
        vault = self._own()
        vault.unlock(normalised(passphrase).encode())
        try:
            self._show({EntryId(id_): _decoded(data) for id_, data in vault.entries.items()})
        except BaseException:
            self.lock()
            raise

    def lock(self) -> bool:
        """Forget key and entries; writes once more what could not be written before.

        Returns:
            Whether everything is on the disk. If not, what is unsaved is lost now.
        """
        vault = self._own()
        is_saved = True
        if vault.is_open and vault.unsaved:
            try:
                vault.save()
            except PrivateError:
                is_saved = False
        vault.lock()
        self._show({})
        return is_saved

    close = lock

    def save(self) -> None:
        """Write again what could not be written ("save again").

        Raises:
            NotesLocked, NotesBusy, NotesNotSaved: still not.
        """
        self._own().save()

    def change_passphrase(self, old: str, new: str) -> None:
        """Seal everything anew: the old passphrase opens neither the file nor its backup any more.

        Copies made elsewhere before still open with it, as do those that the disk keeps in cells nobody reads.

        Raises:
            WrongPassphrase: `old` is not the present one.
            PassphraseRefused: `new` can't be taken.
            NotesLocked, NotesBusy, NotesNotSaved: the old one holds.
        """
        self._own().change_passphrase(normalised(old).encode(), new_passphrase(new).encode())

    def erase(self) -> None:
        """Destroy everything for good, backup included; no passphrase is asked for.

        Raises:
            NotesBusy: another window has them open.
            NotesNotSaved: a file can't be changed.
        """
        vault = self._own()
        self._show({})
        vault.erase()

    def restore_backup(self) -> None:
        """Put the backup in the place of a damaged file, which is kept beside it. The notes are locked then.

        Raises:
            NotesMissing, NotesDamaged, NotesTooNew: there is no backup, or it is damaged too.
            NotesBusy, NotesNotSaved: nothing is changed.
        """
        self._own().restore()

    def put(self, *entries: Entry) -> None:
        """Keep entries, each in the place of what has its id.

        Raises:
            NotesLocked: nothing is kept.
            NotesBusy, NotesNotSaved: they are in memory only; `save` tries again.
        """
        self.entries  # noqa: B018 - raises where they are locked
        written: dict[str, bytes | None] = {entry.id: _encoded(entry) for entry in entries}
        self._entries.update({entry.id: entry for entry in entries})
        self._searchable.update({entry.id: searchable(entry) for entry in entries})
        self._own().change(written)

    def remove(self, id_: EntryId) -> Entry:
        """Let go of an entry; `put` brings it back as it was.

        Raises:
            NotFound: there is none (`id`).
            NotesLocked: nothing is removed.
            NotesBusy, NotesNotSaved: it is removed in memory only; `save` tries again.
        """
        if id_ not in self.entries:
            raise NotFound(id=id_)
        entry = self._entries.pop(id_)
        del self._searchable[id_]
        self._own().change({id_: None})
        return entry

    def _show(self, entries: dict[EntryId, Entry]) -> None:
        self._entries = entries
        self._searchable = {id_: searchable(entry) for id_, entry in entries.items()}

    def _own(self) -> Vault:
        """The store, for the one thread that may use it."""
        thread = threading.get_ident()
        self._thread = self._thread or thread
        if self._thread != thread:
            raise RuntimeError("private notes belong to another thread")
        return self._vault


def new_id() -> EntryId:
    """For a new entry."""
    return EntryId(secrets.token_hex(16))


def _encoded(entry: Entry) -> bytes:
    """The bytes of an entry, proven to be readable again: an entry that is not would lock out all others."""
    data = dump_canonical(entry_table(entry))
    if entry_of(json.loads(data))[0] != entry:
        raise ValueError(f"not kept as it is: {type(entry).__name__}")
    return data


def _decoded(data: bytes) -> Entry:
    entry, _ = entry_of(json.loads(data))
    if entry is None:
        raise NotesDamaged
    return entry
