"""What is kept: listed, searched. All in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from handbook.model.codes import PackId, RecordId
from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet
from handbook.services.private.notes import PrivateNotes
from handbook.services.private.searchable import folded

Kind = TypeVar("Kind", Bookmark, Note, Case, PrintedSheet)
Listed = TypeVar("Listed", bound=Entry)


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything, the newest of a kind first."""

    bookmarks: tuple[Bookmark, ...]
    notes: tuple[Note, ...]
    cases: tuple[Case, ...]
    sheets: tuple[PrintedSheet, ...]


@dataclass(frozen=True, slots=True)
class KeptAbout:
    """What is kept about one record: for the marks beside it."""

    bookmark: Bookmark | None
    notes: tuple[Note, ...]


def contents(notes: PrivateNotes) -> Contents:
    """List everything.

    Raises:
        NotesLocked: they are not open.
    """
    entries = notes.entries.values()
    return Contents(
        _newest(Bookmark, entries),
        _newest(Note, entries),
        _newest(Case, entries),
        _newest(PrintedSheet, entries),
    )


def search(notes: PrivateNotes, text: str) -> tuple[Entry, ...]:
    """Entries that hold every word of `text` somewhere, also within a word; notes first, the newest first.

    Raises:
        NotesLocked: they are not open.
    """
    words = folded(text).split()
    entries = notes.entries
    found = [entries[id_] for id_, own in notes.searchable.items() if all(word in own for word in words)]
    return tuple(sorted(_by_day(found), key=lambda entry: not isinstance(entry, Note)))


def kept_about(notes: PrivateNotes, pack: PackId, record: RecordId) -> KeptAbout:
    """What is kept about a record.

    Raises:
        NotesLocked: they are not open.
    """
    kept = contents(notes)
    bookmarks = [
        each for each in kept.bookmarks if (each.subject.pack, each.subject.record) == (pack, record)
    ]
    about = [
        each for each in kept.notes if each.about and (each.about.pack, each.about.record) == (pack, record)
    ]
    return KeptAbout(bookmarks[0] if bookmarks else None, tuple(about))


def _newest(cls: type[Kind], entries: Iterable[Entry]) -> tuple[Kind, ...]:
    return tuple(_by_day(each for each in entries if isinstance(each, cls)))


def _by_day(entries: Iterable[Listed]) -> list[Listed]:
    """The newest first, of one day the one that was kept last."""
    last_kept_first = list(entries)[::-1]
    return sorted(last_kept_first, key=_day, reverse=True)


def _day(entry: Entry) -> date:
    match entry:
        case Note():
            return entry.changed_on
        case PrintedSheet():
            return entry.printed_on
        case _:
            return entry.saved_on
