"""What is open, and when it is written. A `Vault` belongs to one thread."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import NotesBusy, NotesDamaged, NotesLocked, NotesMissing, NotesNotSaved, PrivateError
from handbook.vault.claim import Claim
from handbook.vault.files import beside, erase, read, replace, translated_errors
from handbook.vault.sealing import DIGEST_BYTES, USUAL, Cost, Lock, Sealed, take_apart

_ENDINGS = ("previous", "damaged", "new", "lock")


@dataclass(frozen=True, slots=True)
class Look:
    """What can be seen without a passphrase.

    Attributes:
        exists: there is a store, or was one: a backup of it is there.
        problem: why it can't be opened, None if it can be tried.
        has_backup: a backup that can be tried in its place.
    """

    exists: bool
    problem: PrivateError | None
    has_backup: bool


class Vault:
    """Entries under random ids, sealed in one file that is written whole.

    Attributes:
        unsaved: the file does not hold what is open: the last writing failed.
    """

    def __init__(self, path: Path, cost: Cost = USUAL) -> None:
        """A store at `path`.

        Args:
            path: of the file; its folder must exist.
            cost: of the passphrase, for files made here and as the least that is believed of a file. Tests lower it.
        """
        self._path = path
        self._backup = beside(path, "previous")
        self._cost = cost
        self._claim = Claim(beside(path, "lock"))
        self._lock: Lock | None = None
        self._entries: dict[str, bytes] = {}
        self._digests: set[bytes] = set()
        self._folder: tuple[int, int] | None = None
        self._is_backed_up = False
        self.unsaved = False

    @property
    def is_open(self) -> bool:
        """Whether entries can be read."""
        return self._lock is not None

    @property
    def entries(self) -> Mapping[str, bytes]:
        """By id.

        Raises:
            NotesLocked: they are not open.
        """
        self._opened()
        return self._entries

    def look(self) -> Look:
        """Look at the files; no passphrase is needed.

        Raises:
            NotesNotSaved: they can't be read (`reason`).
        """
        problem, backup = self._problem(self._path), self._problem(self._backup)
        has_backup = backup is None
        exists = not (isinstance(problem, NotesMissing) and isinstance(backup, NotesMissing))
        if exists and isinstance(problem, NotesMissing):
            problem = NotesDamaged("private.gone")
        return Look(exists, problem if exists else None, has_backup)

    def create(self, passphrase: bytes) -> None:
        """Make an empty store and open it.

        Raises:
            NotesBusy: there is one already, or somebody makes one.
            NotesNotSaved: it can't be written; there is none then.
        """
        self._claim.take()
        try:
            if self.look().exists:
                raise NotesBusy("private.exists")
            lock = Lock.new(passphrase, self._cost)
            self._write(self._path, lock.seal({}))
        except BaseException:
            self._claim.release()
            raise
        self._open(lock, {})
        self._is_backed_up = True  # there was nothing before

    def unlock(self, passphrase: bytes) -> None:
        """Open the store; one that is open stays open.

        Raises:
            WrongPassphrase: it is not this one.
            NotesMissing, NotesDamaged, NotesTooNew, NotesBusy, NotesNotSaved: it can't be opened.
        """
        if self.is_open:
            return
        sealed = self._sealed(self._path)
        lock = Lock.opening(sealed, passphrase)
        self._claim.take()
        try:
            sealed = self._sealed(self._path)  # again: it may have been written before it was claimed
            if not lock.fits(sealed):
                raise NotesBusy
            entries = lock.open(sealed)
        except BaseException:
            lock.forget()
            self._claim.release()
            raise
        self._digests = {sealed.digest}
        self._open(lock, entries)

    def lock(self) -> None:
        """Forget key and entries; what is unsaved is lost."""
        if self._lock is not None:
            self._lock.forget()
        self._lock = None
        self._entries = {}
        self._digests = set()
        self.unsaved = False
        self._claim.release()

    def change(self, entries: Mapping[str, bytes | None]) -> None:
        """Put entries in place of those of the same ids, or remove them (None), and write the file.

        Raises:
            NotesLocked: they are not open.
            NotesNotSaved, NotesBusy: it can't be written; what is open holds the change, and `save` tries again.
        """
        self._opened()
        for id_, data in entries.items():
            if data is None:
                self._entries.pop(id_, None)
            else:
                self._entries[id_] = data
        self.unsaved = True
        self.save()

    def save(self) -> None:
        """Write the file, if it does not hold what is open.

        Raises:
            NotesLocked: they are not open.
            NotesBusy: another program changed the file meanwhile.
            NotesNotSaved: it can't be written (`reason`); the file is as it was.
        """
        lock = self._opened()
        if not self.unsaved:
            return
        self._require_ours()
        if not self._is_backed_up:
            self._back_up()
        self._write(self._path, lock.seal(self._entries))
        self.unsaved = False

    def change_passphrase(self, old: bytes, new: bytes) -> None:
        """Seal everything with a new key under a new passphrase: the old one opens neither the file nor its backup.

        Raises:
            WrongPassphrase: `old` is not the present one.
            NotesLocked, NotesBusy, NotesNotSaved: the old one holds; there may be no backup until the next writing.
        """
        present = self._opened()
        self._require_ours()
        Lock.opening(self._sealed(self._path), old).forget()
        lock = Lock.new(new, self._cost)
        data = lock.seal(self._entries)
        self._is_backed_up = False
        erase([self._backup, beside(self._path, "damaged")])  # first: they would open with the old passphrase
        self._write(self._path, data)
        present.forget()
        self._lock, self.unsaved = lock, False
        with contextlib.suppress(NotesNotSaved):  # else the next writing makes it
            self._back_up()

    def restore(self) -> None:
        """Put the backup in the place of a file that can't be opened, which is kept under another name.

        Raises:
            NotesMissing: there is no backup.
            NotesDamaged, NotesTooNew: it can't be used either.
            NotesBusy, NotesNotSaved: nothing is changed.
        """
        self._claim.take()
        try:
            take_apart(data := self._read(self._backup), self._cost)
            with translated_errors():
                if self._path.exists():
                    self._path.replace(beside(self._path, "damaged"))
            replace(self._path, data)
        finally:
            self._claim.release()

    def erase(self) -> None:
        """Destroy the key in all files, the backup's first, then remove them; no passphrase is needed.

        Raises:
            NotesBusy: another window has them open.
            NotesNotSaved: a file can't be changed; see `files.erase`.
        """
        self._claim.take()
        try:
            erase([*(beside(self._path, ending) for ending in _ENDINGS), self._path])
        finally:
            self.lock()

    def _open(self, lock: Lock, entries: dict[str, bytes]) -> None:
        self._lock, self._entries = lock, entries
        self._folder = _identity(self._path.parent)
        self._is_backed_up = self.unsaved = False

    def _opened(self) -> Lock:
        if self._lock is None:
            raise NotesLocked
        return self._lock

    def _problem(self, path: Path) -> PrivateError | None:
        try:
            self._sealed(path)
        except NotesNotSaved:
            raise
        except PrivateError as error:
            return error
        return None

    def _sealed(self, path: Path) -> Sealed:
        return take_apart(self._read(path), self._cost)

    def _read(self, path: Path) -> bytes:
        data = read(path)
        if data is None:
            raise NotesMissing
        return data

    def _require_ours(self) -> None:
        """The file is the one that was read or written last, or it is gone from the same folder as ever.

        A stick may have been changed elsewhere before it came back, and a folder may be the place where a stick
        should be.
        """
        data, folder = read(self._path), _identity(self._path.parent)
        if data is None and folder != self._folder:
            raise NotesNotSaved("private.vanished", reason="")
        if data is not None and data[-DIGEST_BYTES:] not in self._digests:
            raise NotesBusy("private.changed_elsewhere")
        if folder != self._folder:  # the stick is back: what was claimed went with it
            self._claim.release()
            self._claim.take()
            self._folder = folder

    def _back_up(self) -> None:
        """Keep the file as it is, before it is written for the first time since it was opened."""
        data = read(self._path)
        if data is not None:
            replace(self._backup, data)
        self._is_backed_up = True

    def _write(self, path: Path, data: bytes) -> None:
        # before it: when forcing the name fails, the new file may be there all the same
        self._digests.add(data[-DIGEST_BYTES:])
        replace(path, data)


def _identity(folder: Path) -> tuple[int, int] | None:
    """Which folder it is; None if it is not there."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
