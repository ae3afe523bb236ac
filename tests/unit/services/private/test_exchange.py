"""Notes carried elsewhere and back: nothing lost, nothing doubled, nothing believed of a hostile file."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from handbook.errors import NotesFileRefused, NotesLocked, PassphraseRefused
from handbook.model.canonical import dump_canonical
from handbook.model.codes import CountryCode
from handbook.model.lens import Lens
from handbook.model.private import FORMAT, EntryId, entry_table
from handbook.services.private.contents import contents
from handbook.services.private.exchange import ImportedNotes, entries_in, export_file, import_file
from handbook.services.private.keeping import keep_bookmark, keep_case, keep_note
from handbook.services.private.notes import PrivateNotes
from handbook.vault import age_file as age_files
from tests.unit.services.private.age import age_file
from tests.unit.services.private.conftest import SECRET
from tests.unit.services.sheets.shelf import Shelf

CARRIED = "a passphrase for the road"
ENTRY = "am-entry-air-only"


def exported(notes: PrivateNotes, path: Path) -> Path:
    """What `export_file` would write, but cheap to open."""
    table = {"format": FORMAT, "entries": [entry_table(entry) for entry in notes.entries.values()]}
    path.write_bytes(age_file(dump_canonical(table), CARRIED))
    return path


def test_out_and_in_again_on_an_empty_computer(shelf: Shelf, notes: PrivateNotes, tmp_path: Path) -> None:
    """Really sealed and opened by pyrage, in the child process, at its own cost."""
    keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "ru")
    keep_note(notes, "Заметка", "words\nin lines")
    before, file = contents(notes), tmp_path / "notes.age"
    file.write_bytes(b"something older")
    assert export_file(notes, file, CARRIED) == 2
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Заметка".encode() not in file.read_bytes()
    notes.erase()
    notes.create(SECRET)
    assert import_file(notes, file, CARRIED) == ImportedNotes(added=2, already_there=0, both_kept=0)
    assert contents(notes) == before


def test_twice_in_is_once_in(shelf: Shelf, notes: PrivateNotes, tmp_path: Path) -> None:
    handbook = shelf.signed()
    keep_bookmark(notes, handbook, "statement", ENTRY, "ru")
    keep_note(notes, "one", "")
    keep_case(notes, handbook, Lens(("deserter",), (), CountryCode("AM")), "en")
    file = exported(notes, tmp_path / "notes.age")
    before = dict(notes.entries)
    for _ in range(2):
        assert import_file(notes, file, CARRIED) == ImportedNotes(0, 3, 0)
        assert notes.entries == before


def test_where_two_differ_both_are_kept_and_ours_is_untouched(notes: PrivateNotes, tmp_path: Path) -> None:
    note = keep_note(notes, "call", "the old number")
    file = exported(notes, tmp_path / "notes.age")
    ours = keep_note(notes, "call", "the new number", id_=note.id)
    assert import_file(notes, file, CARRIED) == ImportedNotes(added=1, already_there=0, both_kept=1)
    kept = contents(notes).notes
    assert ours in kept
    assert sorted(each.text for each in kept) == ["the new number", "the old number"]
    assert import_file(notes, file, CARRIED) == ImportedNotes(0, 1, 0)


def test_a_bookmark_is_not_doubled_by_another_of_the_same_record(
    shelf: Shelf, notes: PrivateNotes, tmp_path: Path
) -> None:
    first = keep_bookmark(notes, shelf.signed(), "statement", ENTRY, "ru")
    notes.remove(first.id)
    second = keep_bookmark(notes, shelf.opened(), "statement", ENTRY, "en")
    assert first.id != second.id
    file = exported(notes, tmp_path / "notes.age")
    notes.remove(second.id)
    notes.put(first)
    assert import_file(notes, file, CARRIED) == ImportedNotes(0, 1, 0)
    assert contents(notes).bookmarks == (first,)


def test_cases_from_elsewhere_are_counted_on(shelf: Shelf, notes: PrivateNotes, tmp_path: Path) -> None:
    handbook = shelf.signed()
    theirs = keep_case(notes, handbook, Lens(("deserter",)), "en")
    file = exported(notes, tmp_path / "notes.age")
    notes.remove(theirs.id)
    keep_case(notes, handbook, Lens(("lgbt",)), "en")
    assert import_file(notes, file, CARRIED).added == 1
    assert [(each.number, each.profiles) for each in contents(notes).cases] == [
        (2, ("deserter",)), (1, ("lgbt",)),
    ]  # fmt: skip


def refused(notes: PrivateNotes, file: Path, passphrase: str = CARRIED) -> str:
    before = dict(notes.entries)
    with pytest.raises(NotesFileRefused) as refused:
        import_file(notes, file, passphrase)
    assert notes.entries == before
    return refused.value.code


def test_a_wrong_passphrase_and_a_damaged_file(notes: PrivateNotes, tmp_path: Path) -> None:
    keep_note(notes, "one", "")
    file = exported(notes, tmp_path / "notes.age")
    whole = file.read_bytes()
    assert refused(notes, file, CARRIED + " ") == "private.file_passphrase"
    with pytest.raises(PassphraseRefused):
        import_file(notes, file, "")
    for place in (40, 100, 180, len(whole) - 1):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert refused(notes, file) in {
            "private.file_passphrase",
            "private.file_foreign",
            "private.file_damaged",
        }
    for cut in (whole[:50], whole[:150], whole[:-1]):
        file.write_bytes(cut)
        assert refused(notes, file).startswith("private.file_")


@pytest.mark.parametrize(
    "data",
    [
        b"", b"rubbish", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 abc\n",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
    ],
)  # fmt: skip
def test_what_is_no_such_file(notes: PrivateNotes, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    assert refused(notes, tmp_path / "x") == "private.file_foreign"


def test_a_file_that_asks_for_years_of_work_is_not_begun(notes: PrivateNotes, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(age_file(b"{}", CARRIED).replace(b" 1\n", b" 40\n", 1))
    assert refused(notes, file) == "private.file_damaged"


def test_a_file_without_end_or_of_another_kind(notes: PrivateNotes, tmp_path: Path) -> None:
    assert refused(notes, tmp_path / "nothing there") == "private.file_not_read"
    assert refused(notes, tmp_path) == "private.file_not_read"
    assert refused(notes, Path("/dev/zero")) == "private.file_foreign"
    huge = tmp_path / "huge"
    with huge.open("wb") as stream:
        stream.truncate(1 << 40)
    assert refused(notes, huge) == "private.file_too_large"
    os.mkfifo(tmp_path / "pipe")
    assert refused(notes, tmp_path / "pipe") == "private.file_foreign"


NOTE: dict[str, Any] = {
    "kind": "note", "id": "0" * 32, "title": "t", "text": "x", "written_on": "2026-11-22", "changed_on": "2026-11-22",
}  # fmt: skip


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        (b"", "damaged"), (b"[]", "damaged"), (b"{}", "damaged"), (b"\xff", "damaged"), (b"[" * 50_000, "damaged"),
        ({"format": FORMAT + 1, "entries": []}, "too_new"), ({"format": FORMAT}, "damaged"),
        ({"format": FORMAT, "entries": {}}, "damaged"), ({"format": "1", "entries": []}, "damaged"),
        ({"format": FORMAT, "entries": [NOTE, {**NOTE, "id": "1" * 32, "kind": "key"}]}, "damaged"),
        ({"format": FORMAT, "entries": [{**NOTE, "text": "\u202e"}]}, "damaged"),
        ({"format": FORMAT, "entries": [{**NOTE, "text": "x" * 20_001}]}, "damaged"),
        ({"format": FORMAT, "entries": [{**NOTE, "id": "../private"}]}, "damaged"),
        ({"format": FORMAT, "entries": [{**NOTE, "extra": 1}]}, "damaged"),
        ({"format": FORMAT, "entries": [0] * 20_001}, "damaged"),
        (b'{"format":1,"format":1,"entries":[]}', "damaged"), (b'{"format":1e400,"entries":[]}', "damaged"),
    ],
)  # fmt: skip
def test_well_sealed_rubbish_is_refused_whole(inside: bytes | dict[str, Any], code: str) -> None:
    data = inside if isinstance(inside, bytes) else json.dumps(inside).encode()
    with pytest.raises(NotesFileRefused) as refused:
        list(entries_in(data))
    assert refused.value.code == f"private.file_{code}"


def test_entries_that_share_an_id_are_all_kept(notes: PrivateNotes, tmp_path: Path) -> None:
    listed = [{**NOTE, "title": title} for title in ("a", "b", "b", "c")]
    (tmp_path / "x").write_bytes(
        age_file(json.dumps({"format": FORMAT, "entries": listed}).encode(), CARRIED)
    )
    assert import_file(notes, tmp_path / "x", CARRIED).added == 3
    assert sorted(note.title for note in contents(notes).notes) == ["a", "b", "c"]
    assert import_file(notes, tmp_path / "x", CARRIED).added == 0


def test_what_can_not_be_written_leaves_no_half_file(notes: PrivateNotes, tmp_path: Path) -> None:
    keep_note(notes, "one", "")
    with pytest.raises(NotesFileRefused) as refused:
        export_file(notes, tmp_path / "no such folder" / "x.age", CARRIED)
    assert refused.value.code == "private.file_not_written"
    with pytest.raises(PassphraseRefused):
        export_file(notes, tmp_path / "x.age", "short")
    notes.lock()
    with pytest.raises(NotesLocked):
        export_file(notes, tmp_path / "x.age", CARRIED)
    assert not (tmp_path / "x.age").exists()


def test_pyrage_reads_what_is_written_by_hand() -> None:
    """So what these tests import is what age means."""
    assert age_files.unseal(age_file(b"data", CARRIED), CARRIED) == b"data"


def test_an_entry_of_theirs_never_takes_the_place_of_ours(notes: PrivateNotes, tmp_path: Path) -> None:
    ours = keep_note(notes, "ours", "")
    theirs = replace(ours, id=EntryId(ours.id), title="theirs", changed_on=ours.changed_on.replace(year=2099))
    table = {"format": FORMAT, "entries": [entry_table(theirs)]}
    (tmp_path / "x").write_bytes(age_file(dump_canonical(table), CARRIED))
    assert import_file(notes, tmp_path / "x", CARRIED) == ImportedNotes(1, 0, 1)
    assert notes.entries[ours.id] == ours
