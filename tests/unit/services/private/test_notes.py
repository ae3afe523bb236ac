"""Private notes as the window meets them: states, entries, search, thread."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.errors import (
    NotesLocked,
    NotesNotSaved,
    NotFound,
    PassphraseRefused,
    SheetCodeError,
    WrongPassphrase,
)
from handbook.model.codes import CountryCode, RecordId
from handbook.model.lens import Lens
from handbook.model.private import Bookmark, Case, EntryId, Note
from handbook.paths import temporary_folders
from handbook.services.private.contents import contents, kept_about, search
from handbook.services.private.keeping import keep_bookmark, keep_case, keep_note, register_sheet
from handbook.services.private.notes import PrivateNotes
from handbook.services.private.states import Absent, Damaged, Locked, Open, Unavailable
from handbook.services.private.subjects import subject_of
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from tests.unit.services.private.conftest import SECRET, notes_on
from tests.unit.services.sheets.shelf import Shelf
from tests.unit.vault.cheap import CHEAP

ENTRY = "am-entry-air-only"


def test_from_nothing_to_open_to_locked_to_nothing(shelf: Shelf, locked: PrivateNotes) -> None:
    assert locked.state() == Absent()
    with pytest.raises(PassphraseRefused):
        locked.create("too short")
    assert locked.state() == Absent()
    locked.create(SECRET)
    assert locked.state() == Open()
    assert locked.lock()
    assert locked.state() == Locked()
    with pytest.raises(WrongPassphrase):
        locked.unlock(SECRET + " ")
    locked.unlock(SECRET)
    assert locked.state() == Open()
    locked.erase()
    assert locked.state() == Absent()
    assert not list(shelf.folder.glob("private*"))


def test_a_damaged_store_says_whether_there_is_a_backup(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_note(notes, "one", "")
    notes.lock()
    file = shelf.folder / "private.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    state = notes.state()
    assert isinstance(state, Damaged)
    assert (state.problem.code, state.backup) == ("private.damaged", False)
    file.write_bytes(whole)
    notes.unlock(SECRET)
    keep_note(notes, "two", "")
    notes.lock()
    file.write_bytes(whole[:-1])
    state = notes.state()
    assert isinstance(state, Damaged)
    assert state.backup
    notes.restore_backup()
    notes.unlock(SECRET)
    assert [note.title for note in contents(notes).notes] == ["one"]


def test_a_temporary_folder_keeps_nothing(tmp_path: Path) -> None:
    folders = temporary_folders(tmp_path)
    notes = PrivateNotes(folders, cost=CHEAP)
    assert notes.state() == Unavailable("temporary")
    with pytest.raises(NotesNotSaved) as refused:
        notes.create(SECRET)
    assert refused.value.code == "private.temporary"
    assert not list(folders.data.glob("private*"))
    folders.let_go()


def test_everything_is_there_after_unlocking(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    organisation = shelf.content.organisations[0]
    question = shelf.content.questions[0]
    keep_bookmark(notes, handbook, "statement", ENTRY, "ru")
    keep_bookmark(notes, handbook, "organisation", organisation.id, "de")
    keep_bookmark(notes, handbook, "question", question.id, "en")
    keep_note(notes, "Call back", "on Monday", subject_of(handbook, "organisation", organisation.id, "en"))
    keep_case(notes, handbook, Lens(("deserter",), ("none",), CountryCode("AM")), "en", "two brothers")
    request = SheetRequest("country", "am", "ru", "de", profiles=("deserter",))
    code = compose(handbook, request).code
    assert code is not None
    register_sheet(notes, request, code, "field-handbook")
    before = contents(notes)
    notes.lock()

    again = notes_on(shelf)
    again.unlock(SECRET)

    kept = contents(again)
    assert kept == before
    bookmarks = {each.subject.kind: each.subject for each in kept.bookmarks}
    assert bookmarks["statement"].title == "Армения · Въезд и граница"
    assert bookmarks["statement"].text.count("*") == 0
    assert bookmarks["organisation"].status == organisation.status
    assert bookmarks["question"].title == question.phrasings["en"][0]  # type: ignore[index]
    assert kept.notes[0].about is not None
    assert kept.cases[0].lens == Lens(("deserter",), ("none",), CountryCode("AM"))
    assert kept.cases[0].number == 1
    assert len(kept.cases[0].seen) > 10
    assert kept.sheets[0].languages == ("ru", "de")
    again.lock()


def test_a_record_is_marked_once(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    first = keep_bookmark(notes, handbook, "statement", ENTRY, "ru")
    second = keep_bookmark(notes, handbook, "statement", ENTRY, "en")
    assert first.id == second.id
    assert contents(notes).bookmarks == (second,)
    note = keep_note(notes, "", "mine", second.subject)
    about = kept_about(notes, second.subject.pack, RecordId(ENTRY))
    assert (about.bookmark, about.notes) == (second, (note,))
    assert kept_about(notes, second.subject.pack, RecordId("other")).bookmark is None


def test_what_is_not_there_can_not_be_kept(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    with pytest.raises(NotFound):
        keep_bookmark(notes, handbook, "statement", "no-such-statement", "en")
    with pytest.raises(NotFound):
        keep_bookmark(notes, handbook, "statement", ENTRY, "en", pack="other")
    with pytest.raises(NotFound):
        keep_note(notes, "", "", id_=EntryId("0" * 32))
    with pytest.raises(SheetCodeError):
        register_sheet(notes, SheetRequest("country", "AM", "en"), "AM-0000-0000", None)
    assert not notes.entries


def test_a_note_that_is_changed_keeps_what_it_is_about(shelf: Shelf, notes: PrivateNotes) -> None:
    subject = subject_of(shelf.signed(), "statement", ENTRY, "en")
    note = keep_note(notes, "first", "words", subject)
    changed = keep_note(notes, "second", "other words", id_=note.id)
    assert changed == replace(note, title="second", text="other words")
    assert contents(notes).notes == (changed,)


def test_whatever_is_pasted_can_be_read_again(notes: PrivateNotes) -> None:
    note = keep_note(
        notes,
        " a\ttitle\nof two lines " + "x" * 300,
        "one\r\ntwo\u2028three\tfour\0\u202efive\ud800" + "y" * 30_000,
    )
    notes.lock()
    notes.unlock(SECRET)
    kept = notes.entries[note.id]
    assert isinstance(kept, Note)
    assert kept.title.startswith("a title of two lines xxx")
    assert kept.text.startswith("one\ntwo\nthree    fourfiveyyy")
    assert (len(kept.title), len(kept.text)) == (200, 20_000)


def test_what_was_removed_can_be_put_back(notes: PrivateNotes) -> None:
    note = keep_note(notes, "gone", "and back")
    removed = notes.remove(note.id)
    assert contents(notes).notes == ()
    assert search(notes, "back") == ()
    with pytest.raises(NotFound):
        notes.remove(note.id)
    notes.put(removed)
    notes.lock()
    notes.unlock(SECRET)
    assert contents(notes).notes == (note,)


def test_cases_without_a_name_are_counted(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    first = keep_case(notes, handbook, Lens(("deserter",)), "en")
    second = keep_case(notes, handbook, Lens(country=CountryCode("AM")), "en")
    assert (first.number, second.number, first.label, first.seen) == (1, 2, "", ())
    again = keep_case(notes, handbook, Lens(("deserter",), (), CountryCode("AM")), "en", "label", first.id)
    assert (again.id, again.number, again.label) == (first.id, 1, "label")
    assert len(again.seen) > 10
    with pytest.raises(NotFound):
        keep_case(notes, handbook, Lens(), "en", id_=EntryId("0" * 32))


def test_the_newest_comes_first(notes: PrivateNotes) -> None:
    titles = ["first", "second", "third"]
    for title in titles:
        keep_note(notes, title, "")
    assert [note.title for note in contents(notes).notes] == titles[::-1]


def test_search_finds_every_word_anywhere(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    bookmark = keep_bookmark(notes, handbook, "statement", ENTRY, "ru")
    note = keep_note(notes, "Звонок", "Ёлка и АРМЕНИЯ")
    other = keep_note(notes, "Nothing", "of the kind")
    assert search(notes, "армен") == (note, bookmark)
    assert search(notes, "елка звон") == (note,)
    assert search(notes, "елка nothing") == ()
    assert set(search(notes, "")) == {bookmark, note, other}


def test_locked_nothing_can_be_read_or_kept(notes: PrivateNotes) -> None:
    note = keep_note(notes, "secret", "text")
    notes.lock()
    for attempt in (
        lambda: contents(notes),
        lambda: search(notes, "secret"),
        lambda: keep_note(notes, "", ""),
        lambda: notes.remove(note.id),
        lambda: notes.put(note),
        lambda: notes.save(),
    ):
        with pytest.raises(NotesLocked):
            attempt()
    assert "secret" not in repr(vars(notes))


def test_a_pulled_out_stick_loses_nothing_until_the_lock(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_note(notes, "one", "")
    pocket = shelf.folder.with_name("pocket")
    shelf.folder.rename(pocket)
    with pytest.raises(NotesNotSaved):
        keep_note(notes, "two", "")
    assert notes.state() == Open(unsaved=True)
    assert len(contents(notes).notes) == 2
    pocket.rename(shelf.folder)
    assert notes.lock(), "locking tries once more"
    notes.unlock(SECRET)
    assert len(contents(notes).notes) == 2

    shelf.folder.rename(pocket)
    with pytest.raises(NotesNotSaved):
        keep_note(notes, "three", "")
    assert not notes.lock()
    pocket.rename(shelf.folder)
    notes.unlock(SECRET)
    assert len(contents(notes).notes) == 2


def test_they_belong_to_one_thread(notes: PrivateNotes) -> None:
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            notes.state()
        except RuntimeError as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_no_entry_that_could_not_be_read_again_is_taken(notes: PrivateNotes) -> None:
    """It would lock out all the others."""
    note = keep_note(notes, "sound", "")
    with pytest.raises(ValueError, match="not kept"):
        notes.put(replace(note, text="\0"))
    notes.lock()
    notes.unlock(SECRET)
    assert contents(notes).notes == (note,)


def test_entries_know_no_name_of_a_person() -> None:
    """Nothing asks for one: the fields are those that the design names, and a test must be changed to add another."""
    fields = {cls.__name__: set(cls.__slots__) for cls in (Bookmark, Note, Case)}
    assert fields == {
        "Bookmark": {"id", "subject", "saved_on"},
        "Note": {"id", "title", "text", "written_on", "changed_on", "about"},
        "Case": {"id", "number", "label", "profiles", "documents", "saved_on", "lang", "country", "seen"},
    }
