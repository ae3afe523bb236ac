"""What changed for you: what an import made of what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet, Subject
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.private.cases import CaseChange, case_changes, fitting
from handbook.services.private.notes import PrivateNotes
from handbook.services.private.sheets import changes_of_sheet
from handbook.services.private.subjects import Place, subjects
from handbook.services.sheets.changes import SheetChanges
from handbook.store.generations import Tombstone, read_tombstones

ChangeKind = Literal[
    "compromised", "withdrawn", "removed", "closed", "suspended", "changed", "replaced", "back",
    "case_changed", "sheet_outdated",
]  # fmt: skip
"""The most urgent first. `replaced`: another statement took its place. `back`: it is there again."""
_ORDER: tuple[ChangeKind, ...] = (
    "compromised", "withdrawn", "removed", "closed", "suspended", "changed", "replaced", "back", "sheet_outdated",
    "case_changed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChangeForYou:
    """One entry that is not up to date.

    Attributes:
        entry: as it is kept.
        before: the record as it was when it was last looked at; None for cases and sheets.
        after: as it is now; None where it is gone. Where both texts are the same, something else in it changed (a
            source, a date, for whom it holds).
        reason: why its publisher took it back, in the language that was asked for; else empty.
        case: of a saved case, what is different.
        sheet: of a printed sheet, what is different.
        read: the entry once this has been read; for `seen`.
    """

    kind: ChangeKind
    entry: Entry
    read: Entry
    before: Subject | None = None
    after: Subject | None = None
    reason: str = ""
    case: tuple[CaseChange, ...] = ()
    sheet: SheetChanges | None = None


@of_one_generation
def changes(handbook: Handbook, notes: PrivateNotes, lang: str) -> tuple[ChangeForYou, ...]:
    """Compare everything that is kept with what is installed, the most urgent first.

    Args:
        handbook: the handbook.
        notes: open.
        lang: of reasons and of the titles of sheets; texts are in the language of each entry.

    Raises:
        NotesLocked: they are not open.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: there is nothing to compare with.
    """
    entries = notes.entries.values()
    found = [
        *_of_subjects(handbook, entries, lang),
        *_of_sheets(handbook, entries, lang),
        *_of_cases(handbook, entries),
    ]
    return tuple(sorted(found, key=lambda change: _ORDER.index(change.kind)))


def seen(notes: PrivateNotes, *read: ChangeForYou) -> None:
    """These were read: they are told no more until something is different again.

    Raises:
        NotesLocked: nothing is noted.
        NotesBusy, NotesNotSaved: it is noted in memory only.
    """
    entries = notes.entries
    notes.put(
        *(_as_read(entries[change.entry.id], change.read) for change in read if change.entry.id in entries)
    )


def _as_read(present: Entry, read: Entry) -> Entry:
    """`read`, but with the words of a note that was edited meanwhile."""
    if isinstance(present, Note) and isinstance(read, Note):
        return replace(present, about=read.about)
    if isinstance(present, Case) and isinstance(read, Case):
        return replace(present, seen=read.seen)
    return read


def _of_subjects(handbook: Handbook, entries: Iterable[Entry], lang: str) -> Iterator[ChangeForYou]:
    kept = [(entry, subject) for entry in entries if (subject := _subject(entry)) is not None]
    now = _present(handbook, [subject for _, subject in kept])
    stones = _tombstones(handbook, {subject.pack for _, subject in kept})
    for entry, before in kept:
        after = now.get((before.kind, before.lang), {}).get((before.pack, before.record))
        stone = stones.get((before.pack, before.record)) if after is None else None
        kind = _kind(before, after, stone)
        if kind is not None:
            read = after or replace(before, condition="withdrawn" if stone else "removed")
            reason = stone.reason.get(lang) or next(iter(stone.reason.values()), "") if stone else ""
            yield ChangeForYou(kind, entry, _with_subject(entry, read), before, after, reason)


def _kind(before: Subject, after: Subject | None, stone: Tombstone | None) -> ChangeKind | None:
    """None where nothing is to be told."""
    if after is None:
        condition: Literal["withdrawn", "removed"] = "withdrawn" if stone else "removed"
        return None if before.condition == condition else condition
    if after.status != before.status and after.status in {"compromised", "closed", "suspended"}:
        return after.status  # type: ignore[return-value]
    if before.condition != "present":
        return "back"
    if after.record != before.record:
        return "replaced"
    return "changed" if after.fingerprint != before.fingerprint else None


def _present(
    handbook: Handbook, kept: Iterable[Subject]
) -> Mapping[tuple[str, str], Mapping[Place, Subject]]:
    """(kind, language) → the records as they are now."""
    wanted: dict[tuple[str, str], list[Subject]] = {}
    for subject in kept:
        wanted.setdefault((subject.kind, subject.lang), []).append(subject)
    return {
        (kind, lang): subjects(handbook, group[0].kind, [each.record for each in group], lang)
        for (kind, lang), group in wanted.items()
    }


def _tombstones(handbook: Handbook, packs: Iterable[str]) -> dict[tuple[str, str], Tombstone]:
    return {
        (pack, stone.id): stone for pack in packs for stone in read_tombstones(handbook.reader.database, pack)
    }


def _of_cases(handbook: Handbook, entries: Iterable[Entry]) -> Iterator[ChangeForYou]:
    for entry in entries:
        if isinstance(entry, Case):
            now = fitting(handbook, entry.lens, entry.lang)
            different = tuple(case_changes(entry, now))
            if different:
                yield ChangeForYou("case_changed", entry, replace(entry, seen=now), case=different)


def _of_sheets(handbook: Handbook, entries: Iterable[Entry], lang: str) -> Iterator[ChangeForYou]:
    for entry in entries:
        if isinstance(entry, PrintedSheet):
            different, mark = changes_of_sheet(handbook, entry, lang)
            if mark != entry.known:
                kind: ChangeKind = "sheet_outdated"
                yield ChangeForYou(kind, entry, replace(entry, known=mark), sheet=different)


def _subject(entry: Entry) -> Subject | None:
    match entry:
        case Bookmark(subject=subject):
            return subject
        case Note(about=about):
            return about
    return None


def _with_subject(entry: Entry, subject: Subject) -> Entry:
    if isinstance(entry, Note):
        return replace(entry, about=subject)
    assert isinstance(entry, Bookmark)
    return replace(entry, subject=subject)
