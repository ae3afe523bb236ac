"""Notes carried to another computer: an `age` file with a passphrase of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from handbook.disk import write_whole
from handbook.errors import NotesFileRefused
from handbook.model.canonical import dump_canonical, read_json
from handbook.model.passphrases import new_passphrase, normalised
from handbook.model.private import (
    FORMAT,
    Bookmark,
    Case,
    Entry,
    EntryId,
    Note,
    PrintedSheet,
    entry_of,
    entry_table,
)
from handbook.services.private.age_child import run
from handbook.services.private.notes import PrivateNotes, new_id
from handbook.vault.age_file import LARGEST_FILE

MOST_ENTRIES = 20_000


@dataclass(frozen=True, slots=True)
class ImportedNotes:
    """What came of an import: numbers of entries.

    Attributes:
        added: were not here, `both_kept` among them.
        already_there: say the same here.
        both_kept: notes that say something else here: ours stayed, theirs came beside it.
    """

    added: int
    already_there: int
    both_kept: int


def export_file(notes: PrivateNotes, path: Path, passphrase: str) -> int:
    """Write everything to a file that `age -d` opens too; returns how many entries.

    Raises:
        PassphraseRefused: it can't be taken.
        NotesLocked: they are not open.
        NotesFileRefused: it can't be written (`reason`); no half file is left.
        WorkFailed: the child that seals it ended without a word.
    """
    secret = new_passphrase(passphrase)
    entries = list(notes.entries.values())
    table = {"format": FORMAT, "entries": [entry_table(entry) for entry in entries]}
    sealed = run("seal", dump_canonical(table), secret)
    try:
        write_whole(path, sealed, mode=0o600)
    except OSError as error:
        raise NotesFileRefused("private.file_not_written", reason=error.strerror or "") from error
    return len(entries)


def import_file(notes: PrivateNotes, path: Path, passphrase: str) -> ImportedNotes:
    """Take what a file holds and is not here. Nothing that is here is changed; twice imported is once imported.

    Raises:
        NotesFileRefused: it can't be read, is none of ours, damaged, too large, of a newer program, or the passphrase
            is wrong; nothing was changed.
        PassphraseRefused: it can't be a passphrase.
        NotesLocked: they are not open.
        NotesBusy, NotesNotSaved: it is in memory only.
        WorkFailed: the child that opens it ended without a word.
    """
    present = notes.entries
    theirs = list(entries_in(run("unseal", _read(path), normalised(passphrase))))
    fresh: dict[EntryId, Entry] = {}
    known = {_substance(entry): entry for entry in present.values()}
    number = max((entry.number for entry in present.values() if isinstance(entry, Case)), default=0)
    both_kept = 0
    for entry in theirs:
        if _substance(entry) in known:
            continue
        if entry.id in present or entry.id in fresh:
            both_kept += isinstance(entry, Note)
            entry = replace(entry, id=new_id())
        if isinstance(entry, Case):
            number += 1
            entry = replace(entry, number=number)
        known[_substance(entry)] = fresh[entry.id] = entry
    if fresh:
        notes.put(*fresh.values())
    return ImportedNotes(len(fresh), len(theirs) - len(fresh), both_kept)


def _read(path: Path) -> bytes:
    try:
        if not path.is_dir() and not path.is_file() and path.exists():
            raise NotesFileRefused("private.file_foreign")  # a pipe would never end, a device neither
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise NotesFileRefused("private.file_not_read", reason=error.strerror or "") from error
    if len(data) > LARGEST_FILE:
        raise NotesFileRefused("private.file_too_large", mega=LARGEST_FILE // 1024 // 1024)
    return data


def entries_in(data: bytes) -> Iterator[Entry]:
    """The entries of an opened file, which anybody may have written.

    Raises:
        NotesFileRefused: one of them is not as this program writes it, or there are too many; or a newer program wrote
            them.
    """
    table, faults = read_json(data, LARGEST_FILE)
    if faults or not isinstance(table, dict) or not isinstance(table.get("format"), int):
        raise NotesFileRefused
    if table["format"] > FORMAT:
        raise NotesFileRefused("private.file_too_new")
    listed: Any = table.get("entries")
    if not isinstance(listed, list) or len(listed) > MOST_ENTRIES:
        raise NotesFileRefused
    for each in listed:
        entry, _ = entry_of(each)
        if entry is None:
            raise NotesFileRefused
        yield entry


def _substance(entry: Entry) -> object:
    """What makes two entries the same: not when they were made, nor what was seen since."""
    match entry:
        case Bookmark(subject=subject):
            return ("bookmark", subject.pack, subject.record)
        case Note(about=about):
            return ("note", entry.title, entry.text, about and (about.pack, about.record))
        case Case():
            return ("case", entry.label, entry.profiles, entry.documents, entry.country)
        case PrintedSheet():
            return ("sheet", entry.code, entry.printed_on, entry.languages, entry.audience)
