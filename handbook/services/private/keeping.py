"""New entries of each kind."""

from __future__ import annotations

from dataclasses import replace

from handbook.errors import NotFound
from handbook.model.codes import CountryCode, LanguageTag, PackId
from handbook.model.lens import Lens
from handbook.model.private import (
    MAX_TEXT,
    MAX_TITLE,
    Bookmark,
    Case,
    EntryId,
    Note,
    PrintedSheet,
    Subject,
    SubjectKind,
)
from handbook.services.handbook import Handbook
from handbook.services.private.cases import fitting
from handbook.services.private.notes import PrivateNotes, new_id
from handbook.services.private.subjects import subject_of
from handbook.services.private.wording import cleaned, cleaned_line
from handbook.services.sheets.request import SheetRequest
from handbook.sheets.code import read_code


def keep_bookmark(
    notes: PrivateNotes, handbook: Handbook, kind: SubjectKind, id_: str, lang: str, pack: str | None = None
) -> Bookmark:
    """Mark a record, to be found again; one that is marked already is brought up to date.

    Raises:
        NotFound: there is no such record (`id`).
        NotesLocked: nothing is kept.
        NotesBusy, NotesNotSaved: it is in memory only.
    """
    subject = subject_of(handbook, kind, id_, lang, pack)
    own = next((each.id for each in notes.entries.values() if _marks(each, subject)), new_id())
    bookmark = Bookmark(own, subject, notes.today)
    notes.put(bookmark)
    return bookmark


def keep_note(
    notes: PrivateNotes, title: str, text: str, about: Subject | None = None, id_: EntryId | None = None
) -> Note:
    """Write a note, or change the one with `id_`, which keeps what it is about.

    Control characters, tabs and line ends of other systems are made plain ones; nothing else is changed.

    Args:
        notes: where to.
        title: one line, may be empty; cut at 200 characters.
        text: any; cut at 20,000 characters.
        about: what it is on (`subjects.subject_of`).
        id_: of the note to change.

    Raises:
        NotFound: there is no note `id_`.
        NotesLocked: nothing is kept.
        NotesBusy, NotesNotSaved: it is in memory only.
    """
    title, text, today = cleaned_line(title)[:MAX_TITLE], cleaned(text)[:MAX_TEXT], notes.today
    if id_ is None:
        note = Note(new_id(), title, text, today, today, about)
    else:
        before = notes.entries.get(id_)
        if not isinstance(before, Note):
            raise NotFound(id=id_)
        note = replace(before, title=title, text=text, changed_on=today)
    notes.put(note)
    return note


def keep_case(
    notes: PrivateNotes,
    handbook: Handbook,
    lens: Lens,
    lang: str,
    label: str = "",
    id_: EntryId | None = None,
) -> Case:
    """Save a lens, or put it in the place of the case `id_`; its statements count as seen from now on.

    Raises:
        NotFound: there is no case `id_`.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `Handbook`.
        NotesLocked: nothing is kept.
        NotesBusy, NotesNotSaved: it is in memory only.
    """
    cases = [each for each in notes.entries.values() if isinstance(each, Case)]
    before = next((each for each in cases if each.id == id_), None)
    if id_ is not None and before is None:
        raise NotFound(id=id_)
    case = Case(
        id=before.id if before else new_id(),
        number=before.number if before else max((each.number for each in cases), default=0) + 1,
        label=cleaned_line(label)[:MAX_TITLE],
        profiles=lens.profiles,
        documents=lens.documents,
        country=lens.country,
        saved_on=notes.today,
        lang=LanguageTag(lang),
        seen=fitting(handbook, lens, lang),
    )
    notes.put(case)
    return case


def register_sheet(notes: PrivateNotes, request: SheetRequest, code: str, pack: str | None) -> PrintedSheet:
    """Remember that a sheet was printed, so that it can be told later when it is out of date.

    Args:
        notes: where to.
        request: what was printed; of its profiles nothing is kept.
        code: as printed on the sheet, or as its QR code holds it.
        pack: whose text it was.

    Raises:
        SheetCodeError: it is no code.
        NotesLocked: nothing is kept.
        NotesBusy, NotesNotSaved: it is in memory only.
    """
    languages = [LanguageTag(tag) for tag in (request.lang, request.second_lang) if tag]
    sheet = PrintedSheet(
        id=new_id(),
        code=str(read_code(code).code),
        sheet=request.kind,
        country=CountryCode(request.country.upper()),
        languages=tuple(languages),
        audience=request.audience,
        printed_on=notes.today,
        pack=PackId(pack) if pack else None,
    )
    notes.put(sheet)
    return sheet


def _marks(entry: object, subject: Subject) -> bool:
    return isinstance(entry, Bookmark) and (entry.subject.pack, entry.subject.record) == (
        subject.pack,
        subject.record,
    )
