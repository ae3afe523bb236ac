"""What can go wrong, in two kinds.

    Exception
    ├── HandbookError           the world's fault: a code and parameters, turned into a sentence by `words`
    │   ├── Cancelled           the user asked to stop
    │   ├── NotFound            no such record, country or code
    │   ├── InvalidChoice       a value outside its list (language, topic, kind ...)
    │   ├── ContradictoryLens   two things that can't be true of one person
    │   ├── ContentInvalid      content that breaks its contract; carries every fault
    │   ├── DataFolderError     the data folder can't be made, read or written
    │   ├── StoreError          the database
    │   │   ├── StoreMissing    there is none yet
    │   │   ├── StoreDamaged    it fails its integrity check
    │   │   └── StoreTooNew     a newer program made it
    │   ├── IndexError_         the search index
    │   │   ├── IndexMissing    there is none yet
    │   │   ├── IndexDamaged    it can't be read
    │   │   └── IndexOutdated   it belongs to another generation of the store or to another program
    │   ├── MirrorError         a mirror of packs can't be used; nothing was changed
    │   ├── SheetCodeError      what was typed is no code of a printed sheet
    │   ├── SheetNotWritten     a sheet can't be put where it was wanted
    │   └── WorkFailed          a child process ended without doing its work
    ├── PackError               a content pack is refused; nothing was changed
    │   ├── PackDamaged         not a pack, cut off, or changed on the way
    │   ├── PackTooLarge        over a limit on size or number
    │   ├── PackTooNew          made for a newer program (`needs`)
    │   ├── PackUntrusted       signatures missing, wrong, or of nobody the user trusts
    │   ├── PackOutdated        older than what was verified before, and its contents are withdrawn
    │   └── PackInvalid         signed, but its content breaks the contract; carries every fault
    ├── KeyError_               a signing key can't be used (missing, wrong passphrase, unreadable)
    ├── RepositoryError         the editors' repository is not in a state to do this
    ├── PrivateError            the private notes can't be read or kept
    │   ├── NotesMissing        there are none yet
    │   ├── NotesLocked         they were locked meanwhile
    │   ├── WrongPassphrase     it does not open them
    │   ├── PassphraseRefused   too short, or made of what can't be typed again
    │   ├── NotesDamaged        the file is damaged, cut off, or none of ours
    │   ├── NotesTooNew         a newer program wrote them
    │   ├── NotesBusy           another window has them open, or changed them meanwhile
    │   ├── NotesNotSaved       disk full, read only, pulled out: entries are kept in memory
    │   └── NotesFileRefused    an exported file can't be written, read or opened
    └── everything else         our own bug: never caught except at the outermost edge, and logged there

A code is a message of the catalogue (`error.<code>`, and `error.<code>.advice` for what to do).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class HandbookError(Exception):
    """An error of the world: `code` names its sentence, `params` fill it in."""

    code = "unknown"

    def __init__(self, code: str | None = None, **params: Any) -> None:
        self.code = code or type(self).code
        self.params = params
        super().__init__(self.code, params)

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value}" for key, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code


class Cancelled(HandbookError):
    """The user stopped the work; nothing was changed."""

    code = "cancelled"


class NotFound(HandbookError):
    """There is no record, country or code of this name (`id`)."""

    code = "not_found"


class InvalidChoice(HandbookError):
    """A value (`value`) that is not one of `choices`."""

    code = "invalid_choice"


class ContradictoryLens(HandbookError):
    """What is said of a person (`first`, `second`) can't both be true."""

    code = "contradictory_lens"


class ContentInvalid(HandbookError):
    """Content breaks its contract. `faults` are all of them, in reading order."""

    code = "content_invalid"

    def __init__(self, faults: Sequence[Any]) -> None:
        super().__init__(count=len(faults))
        self.faults = tuple(faults)


class DataFolderError(HandbookError):
    """The data folder (`path`) can't be made, read or written."""

    code = "data_folder"


class StoreError(HandbookError):
    """The database can't be used."""

    code = "store"


class StoreMissing(StoreError):
    """There is no database yet."""

    code = "store_missing"


class StoreDamaged(StoreError):
    """The database fails its integrity check or is no database."""

    code = "store_damaged"


class StoreTooNew(StoreError):
    """A newer version of the program made this database."""

    code = "store_too_new"


class IndexError_(HandbookError):  # noqa: N801 - `IndexError` is Python's
    """The search index can't be used; it is a cache and can be built again."""

    code = "index"


class IndexMissing(IndexError_):
    """There is no index yet."""

    code = "index_missing"


class IndexDamaged(IndexError_):
    """The index can't be read."""

    code = "index_damaged"


class IndexOutdated(IndexError_):
    """The index belongs to another generation of the store or another version of the program."""

    code = "index_outdated"


class PackError(HandbookError):
    """A content pack is refused; nothing was changed."""

    code = "pack"


class PackDamaged(PackError):
    """It is no pack, was cut off, or was changed on the way."""

    code = "pack_damaged"


class PackTooLarge(PackError):
    """It is over a limit on size or number."""

    code = "pack_too_large"


class PackTooNew(PackError):
    """It was made for a newer version of the program (`needs`)."""

    code = "pack_too_new"


class PackUntrusted(PackError):
    """Its signatures are missing, wrong, or of nobody the user trusts."""

    code = "pack_untrusted"


class PackOutdated(PackError):
    """It is older than what was verified before."""

    code = "pack_outdated"


class PackInvalid(PackError):
    """Well signed, but its content breaks the contract. `faults` are all of them."""

    code = "pack_invalid"

    def __init__(self, faults: Sequence[Any]) -> None:
        super().__init__(count=len(faults))
        self.faults = tuple(faults)


class MirrorError(HandbookError):
    """A mirror of packs can't be used, or what it gives can't; nothing was changed."""

    code = "mirror"


class KeyError_(HandbookError):  # noqa: N801 - `KeyError` is Python's
    """A signing key can't be used."""

    code = "key"


class RepositoryError(HandbookError):
    """The editors' repository is not in a state to do this."""

    code = "repository"


class PrivateError(HandbookError):
    """The private notes can't be read or kept."""

    code = "private.failed"


class NotesMissing(PrivateError):
    """There are no private notes yet."""

    code = "private.missing"


class NotesLocked(PrivateError):
    """They were locked before this could be done."""

    code = "private.locked"


class WrongPassphrase(PrivateError):
    """It does not open them."""

    code = "private.wrong_passphrase"


class PassphraseRefused(PrivateError):
    """Too short (`length`, `least`), or with a character (`character`) that can't be typed reliably."""

    code = "private.passphrase_short"


class NotesDamaged(PrivateError):
    """The file is damaged, cut off, or none of ours."""

    code = "private.damaged"


class NotesTooNew(PrivateError):
    """A newer version of the program wrote them."""

    code = "private.too_new"


class NotesBusy(PrivateError):
    """Another window has them open, or changed them meanwhile."""

    code = "private.busy"


class NotesNotSaved(PrivateError):
    """They can't be written; what is open stays in memory until it is locked, and can be saved again."""

    code = "private.not_saved"


class NotesFileRefused(PrivateError):
    """An exported file can't be written, read or opened; nothing was changed."""

    code = "private.file_damaged"


class SheetCodeError(HandbookError):
    """What was typed (`value`) is no code of a printed sheet: a sign is wrong, missing or too many."""

    code = "sheet_code"


class SheetNotWritten(HandbookError):
    """A sheet can't be written to `path` (`reason`); no half file is left."""

    code = "sheet_not_written"


class WorkFailed(HandbookError):
    """A child process ended without finishing its work."""

    code = "work_failed"
