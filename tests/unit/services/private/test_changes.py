"""What changed for you: every kind of entry, told once, until something is different again."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from handbook.errors import NotesLocked
from handbook.model.codes import CountryCode, RecordId
from handbook.model.lens import Lens
from handbook.model.records import Content
from handbook.services.handbook import Handbook
from handbook.services.private.changes import ChangeForYou, changes, seen
from handbook.services.private.contents import contents
from handbook.services.private.keeping import keep_bookmark, keep_case, keep_note, register_sheet
from handbook.services.private.notes import PrivateNotes
from handbook.services.private.subjects import subject_of
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from handbook.store.generations import Tombstone
from tests.unit.services.private.conftest import SECRET
from tests.unit.services.sheets.shelf import (
    Shelf,
    reworded,
    same,
    with_organisation,
    with_statement,
    without,
)

ENTRY, DETENTION = "am-entry-air-only", "am-detention-constitution"


def told(notes: PrivateNotes, handbook: Handbook) -> list[ChangeForYou]:
    """Also after unlocking anew: what was read is written down."""
    found = list(changes(handbook, notes, "en"))
    notes.lock()
    notes.unlock(SECRET)
    assert list(changes(handbook, notes, "en")) == found
    return found


def some_organisation(content: Content) -> str:
    return next(each.id for each in content.organisations if each.status == "active")


def test_nothing_is_told_while_nothing_changed(shelf: Shelf, notes: PrivateNotes) -> None:
    handbook = shelf.signed()
    keep_bookmark(notes, handbook, "statement", ENTRY, "ru")
    keep_bookmark(notes, handbook, "organisation", some_organisation(shelf.content), "en")
    keep_bookmark(notes, handbook, "question", shelf.content.questions[0].id, "en")
    keep_case(notes, handbook, Lens(country=CountryCode("AM")), "en")
    keep_note(notes, "about nothing", "")
    assert told(notes, handbook) == []
    assert told(notes, shelf.signed(version=2)) == []
    notes.lock()
    with pytest.raises(NotesLocked):
        changes(handbook, notes, "en")


def test_a_marked_statement_in_other_words(shelf: Shelf, notes: PrivateNotes) -> None:
    bookmark = keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "ru")
    handbook = shelf.signed(with_statement(shelf.content, ENTRY, reworded), version=2)

    (change,) = told(notes, handbook)

    assert (change.kind, change.entry, change.before) == ("changed", bookmark, bookmark.subject)
    assert change.after is not None
    first_line = bookmark.subject.text.partition("\n")[0]
    assert change.after.text.startswith(f"{first_line} Anew.")
    seen(notes, change)
    assert told(notes, handbook) == []
    (change,) = told(notes, shelf.signed(shelf.content, version=3))
    assert change.after == bookmark.subject


def test_a_statement_with_another_date_says_the_same(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    later = with_statement(shelf.content, ENTRY, lambda each: replace(each, review_by=date(2030, 1, 1)))
    (change,) = told(notes, shelf.signed(later, version=2))
    assert change.kind == "changed"
    assert change.before is not None
    assert change.after is not None
    assert change.before.text == change.after.text


def test_a_removed_statement_keeps_its_text_and_may_come_back(shelf: Shelf, notes: PrivateNotes) -> None:
    bookmark = keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    gone = shelf.signed(without(shelf.content, ENTRY), version=2)

    (change,) = told(notes, gone)
    assert (change.kind, change.after, change.reason) == ("removed", None, "")
    seen(notes, change)
    assert told(notes, gone) == []
    (kept,) = contents(notes).bookmarks
    assert (kept.subject.text, kept.subject.condition) == (bookmark.subject.text, "removed")

    back = shelf.signed(version=3)
    (change,) = told(notes, back)
    assert change.kind == "back"
    seen(notes, change)
    assert told(notes, back) == []


def test_a_withdrawn_statement_says_why(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    stone = Tombstone(ENTRY, "country-AM", date(2026, 11, 20), same("It was wrong."))
    handbook = shelf.signed(without(shelf.content, ENTRY), version=2, withdrawn=(stone,))
    (change,) = told(notes, handbook)
    assert (change.kind, change.reason, change.after) == ("withdrawn", "It was wrong.", None)
    seen(notes, change)
    assert told(notes, handbook) == []
    assert contents(notes).bookmarks[0].subject.condition == "withdrawn"


def test_what_was_removed_and_is_withdrawn_later_is_told_again(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    seen(notes, *changes(shelf.signed(without(shelf.content, ENTRY), version=2), notes, "en"))
    stone = Tombstone(ENTRY, "country-AM", date(2026, 11, 20), same("It was wrong."))
    (change,) = told(notes, shelf.signed(without(shelf.content, ENTRY), version=3, withdrawn=(stone,)))
    assert change.kind == "withdrawn"


def test_a_statement_that_took_the_place_of_a_marked_one(shelf: Shelf, notes: PrivateNotes) -> None:
    keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    heir = with_statement(
        without(shelf.content, ENTRY), DETENTION, lambda each: replace(each, replaces=(RecordId(ENTRY),))
    )
    handbook = shelf.signed(heir, version=2)
    (change,) = told(notes, handbook)
    assert (change.kind, change.after and change.after.record) == ("replaced", DETENTION)
    seen(notes, change)
    assert told(notes, handbook) == []
    assert contents(notes).bookmarks[0].subject.record == DETENTION


@pytest.mark.parametrize("status", ["compromised", "closed", "suspended"])
def test_a_noted_organisation_not_to_be_turned_to(shelf: Shelf, notes: PrivateNotes, status: str) -> None:
    id_ = some_organisation(shelf.content)
    subject = subject_of(shelf.signed(), "organisation", id_, "en")
    note = keep_note(notes, "They helped", "twice", subject)
    changed = with_organisation(shelf.content, id_, status=status, warning=same("Not to be called."))
    handbook = shelf.signed(changed, version=2)
    (change,) = told(notes, handbook)
    assert (change.kind, change.entry) == (status, note)
    assert change.after is not None
    assert "Not to be called." in change.after.text
    edited = keep_note(notes, "They helped", "twice, and again", id_=note.id)
    seen(notes, change)
    assert told(notes, handbook) == []
    (kept,) = contents(notes).notes
    assert kept == replace(edited, about=change.after), "what was written meanwhile stays"


def test_a_question_changes_with_its_answers(shelf: Shelf, notes: PrivateNotes) -> None:
    question = next(each for each in shelf.content.questions if len(each.answer) > 1)
    keep_bookmark(notes, shelf.signed(), "question", question.id, "en")
    (change,) = told(
        notes, shelf.signed(with_statement(shelf.content, question.answer[-1], reworded), version=2)
    )
    assert change.kind == "changed"
    assert change.after is not None
    assert change.after.text.count("Anew.") == 1


def test_a_saved_case_tells_what_is_new_changed_and_gone(shelf: Shelf, notes: PrivateNotes) -> None:
    content = shelf.content
    fits_nobody = next(each for each in content.statements if each.profiles and "any" not in each.profiles)
    lens = Lens(("lgbt",) if "lgbt" not in fits_nobody.profiles else ("deserter",), (), CountryCode("AM"))
    case = keep_case(notes, shelf.signed(without(content, "am-summary-entry")), lens, "en")
    later = without(with_statement(content, ENTRY, reworded), DETENTION)
    later = (
        with_statement(later, fits_nobody.id, reworded) if fits_nobody.id not in (ENTRY, DETENTION) else later
    )
    handbook = shelf.signed(later, version=2)

    (change,) = told(notes, handbook)

    assert (change.kind, change.entry) == ("case_changed", case)
    told_of = {each.record: each for each in change.case}
    assert {record: each.kind for record, each in told_of.items()} == {
        "am-summary-entry": "added", ENTRY: "changed", DETENTION: "removed",
    }  # fmt: skip
    assert all(each.title for each in change.case)
    assert told_of[RecordId(ENTRY)].before
    seen(notes, change)
    assert told(notes, handbook) == []


def test_a_case_that_was_renamed_meanwhile_keeps_its_name(shelf: Shelf, notes: PrivateNotes) -> None:
    case = keep_case(notes, shelf.signed(), Lens(country=CountryCode("AM")), "en")
    handbook = shelf.signed(with_statement(shelf.content, ENTRY, reworded), version=2)
    (change,) = changes(handbook, notes, "en")
    notes.put(replace(case, label="renamed"))
    seen(notes, change)
    (kept,) = contents(notes).cases
    assert kept.label == "renamed"
    assert changes(handbook, notes, "en") == ()


def test_a_printed_sheet_that_is_out_of_date(shelf: Shelf, notes: PrivateNotes) -> None:
    request = SheetRequest("country", "AM", "en")
    code = compose(shelf.signed(), request).code
    assert code is not None
    sheet = register_sheet(notes, request, code, "field-handbook")
    assert told(notes, shelf.opened()) == []
    changed = with_statement(shelf.content, ENTRY, reworded)
    handbook = shelf.signed(changed, version=2)
    (change,) = told(notes, handbook)
    assert (change.kind, change.entry) == ("sheet_outdated", sheet)
    assert change.sheet is not None
    assert [each.id for each in change.sheet.changed] == [ENTRY]
    seen(notes, change)
    assert told(notes, handbook) == []
    assert told(notes, shelf.signed(changed, version=3)) == []
    again = with_statement(changed, ENTRY, reworded)
    (change,) = told(notes, shelf.signed(again, version=4))
    assert change.sheet is not None
    assert [each.id for each in change.sheet.changed] == [ENTRY], "changed once more, told once more"
    (change,) = told(notes, shelf.signed(without(changed, DETENTION), version=5))
    assert change.sheet is not None
    assert [each.id for each in change.sheet.removed] == [DETENTION]


def test_the_most_urgent_comes_first(shelf: Shelf, notes: PrivateNotes) -> None:
    id_ = some_organisation(shelf.content)
    handbook = shelf.signed()
    keep_case(notes, handbook, Lens(country=CountryCode("AM")), "en")
    keep_bookmark(notes, handbook, "statement", ENTRY, "en")
    keep_bookmark(notes, handbook, "organisation", id_, "en")
    later = with_organisation(with_statement(shelf.content, ENTRY, reworded), id_, status="compromised")
    found = told(notes, shelf.signed(later, version=2))
    assert [change.kind for change in found] == ["compromised", "changed", "case_changed"]
    seen(notes, *found)
    assert told(notes, shelf.opened()) == []


def test_what_was_let_go_meanwhile_is_not_brought_back(shelf: Shelf, notes: PrivateNotes) -> None:
    bookmark = keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "en")
    handbook = shelf.signed(with_statement(shelf.content, ENTRY, reworded), version=2)
    (change,) = changes(handbook, notes, "en")
    notes.remove(bookmark.id)
    seen(notes, change)
    assert not notes.entries


def test_it_does_not_wait_for_an_import_that_waits_for_it(shelf: Shelf, notes: PrivateNotes) -> None:
    """A pack is about to be committed while the comparison reads: it reads on, and the import goes on after it."""
    handbook = shelf.signed()
    keep_bookmark(notes, handbook, "statement", ENTRY, "en")
    code = compose(handbook, SheetRequest("country", "AM", "en")).code
    assert code is not None
    register_sheet(notes, SheetRequest("country", "AM", "en"), code, "field-handbook")
    path = handbook.folders.database

    def commit() -> None:
        with closing(sqlite3.connect(path, timeout=60)) as writer, writer:
            writer.execute("DELETE FROM withdrawn")
            writer.execute("UPDATE meta SET value = value")

    with handbook.snapshot():
        thread = threading.Thread(target=commit)
        thread.start()
        with closing(sqlite3.connect(path, timeout=0)) as other:
            while can_read(other):  # until the import holds up whoever comes after it
                pass
        assert changes(handbook, notes, "en") == ()
    thread.join()


def can_read(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT * FROM meta").fetchall()
    except sqlite3.OperationalError:
        return False
    return True
