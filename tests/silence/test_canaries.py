"""What was typed, chosen, read or named is in no file afterwards, also when the program was killed."""

from __future__ import annotations

import base64
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from handbook.model.lens import Lens
from handbook.services.handbook import Handbook
from handbook.services.private.keeping import keep_case, keep_note
from handbook.services.private.notes import PrivateNotes
from tests.conftest import folders_in
from tests.silence.canaries import CANARIES, words_found
from tests.silence.conftest import Sat, canary_plan
from tests.silence.household import Household
from tests.silence.session import Plan
from tests.unit.vault.cheap import CHEAP


def files(folder: Path) -> dict[str, bytes]:
    """Everything there is, by its place."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_no_word_is_left_anywhere(watched: Sat) -> None:
    house = watched.household
    assert watched.done.returncode == 0, watched.done.stderr
    assert words_found(house.folder, CANARIES.values(), house.stick) == {}
    assert not [word for word in CANARIES.values() if word in watched.done.stderr]


def test_nothing_is_left_but_content_index_and_settings(watched: Sat) -> None:
    house = watched.household
    places = {place for place in files(house.folder) if not place.startswith("stick/")}
    data = str(house.data.relative_to(house.folder))
    index = {place for place in places if place.startswith(f"{data}/cache/index/")}
    assert places - index == {f"{data}/handbook.db", f"{data}/settings.json"}
    assert list(house.temporary.glob("field-handbook-*/*")) == []


def test_no_word_is_left_after_a_kill(prepared_household: Household) -> None:
    house = prepared_household
    plan = replace(canary_plan(house, None), languages=(), dies=True)
    done = house.run(house.window(plan))
    assert done.returncode == -9, done.stderr
    assert len(list(house.stick.iterdir())) == len(plan.files)
    assert words_found(house.folder, CANARIES.values(), house.stick) == {}


def test_two_sittings_that_differ_in_everything_leave_the_same_files(
    tmp_path: Path, prepared_household: Household
) -> None:
    """For what has no unique name: who was chosen in the lens, which country and contact was read, when."""
    house = prepared_household
    before = files(house.folder)
    done = house.run(house.window(Plan(("armenia",), country="AM")))
    assert done.returncode == 0, done.stderr
    first = files(house.folder)
    stamps = {path: path.stat().st_mtime_ns for path in house.data.rglob("*") if path.is_file()}
    other = Plan(
        ("экстрадиция",),
        "extradition",
        "KZ",
        "deserter",
        "internal_passport",
        "kovcheg",
        typed_date="20.11.2026",
    )
    done = house.run(house.window(other))
    assert done.returncode == 0, done.stderr
    assert files(house.folder) == first
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    changed = {place for place in first if first[place] != before.get(place)}
    assert {Path(place).name for place in changed} == {"settings.json"}


def test_logs_tell_nothing_at_their_most_talkative(prepared_household: Household) -> None:
    house = prepared_household
    plan = replace(canary_plan(house, None), languages=())
    done = house.run(house.window(plan, "--verbose"))
    assert done.returncode == 0, done.stderr
    commands = (
        ("search", CANARIES["query"]),
        ("search", CANARIES["russian query"], "--country", "KZ", "--profile", "deserter"),
        ("show", CANARIES["query"]),
        ("sheet-code", CANARIES["sheet code"]),
        ("pack", "import", house.stick / CANARIES["pack file"], "--yes"),
    )
    said = done.stderr
    for command in commands:
        done = house.run(house.command("--verbose", *command))
        said += "".join(line for line in done.stderr.splitlines(keepends=True) if _is_logged(line))
    assert not [word for word in CANARIES.values() if word.casefold() in said.casefold()], said


def _is_logged(line: str) -> bool:
    """A line of the log or of a trace, not the sentence that answers the user."""
    return line.startswith(("DEBUG", "INFO", "WARNING", "ERROR", "Traceback", " "))


@pytest.mark.parametrize("kind", ["query", "russian query"])
def test_the_search_finds_a_planted_word_in_every_form(tmp_path: Path, kind: str) -> None:
    word = CANARIES[kind]
    forms = [
        word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-16-be"),
        quote(word.upper()).encode(), json.dumps({"q": f"a {word}"}).encode(), word.encode().hex().encode(),
        *(base64.b64encode(b"x" * shift + word.encode() + b"yy") for shift in range(3)),
    ]  # fmt: skip
    forms += [word.encode(page) for page in ("cp1251", "koi8-r")]
    for number, data in enumerate(forms):
        (tmp_path / str(number)).write_bytes(b"\x00\x01" + data + b"\xfe")
    assert words_found(tmp_path, [word]) == {word: sorted(str(number) for number in range(len(forms)))}


def test_the_search_finds_names_of_files_and_free_pages_of_databases(tmp_path: Path) -> None:
    word = CANARIES["find"]
    (tmp_path / f"{word}.lock").touch()
    with sqlite3.connect(tmp_path / "x.db") as db:
        db.execute("PRAGMA secure_delete = OFF")
        db.execute("CREATE TABLE t (x TEXT)")
        db.execute("INSERT INTO t VALUES (?)", [word])
        db.commit()
        db.execute("DELETE FROM t")
    db.close()
    assert words_found(tmp_path, [word]) == {word: sorted([f"{word}.lock", "x.db"])}


def test_notes_are_nowhere_outside_ciphertext(prepared_household: Household) -> None:
    """Kept, changed, taken out again, saved with a backup; the passphrase too."""
    house = prepared_household
    folders = folders_in(house.data)
    words = ["vrelkoqzimm", "жмыхоблуквар", "trugspalkwix", "zoqpassphrase wimbrel"]
    notes = PrivateNotes(folders, cost=CHEAP)
    notes.create(words[3])
    with Handbook(folders) as handbook:
        first = keep_note(notes, words[0], f"{words[1]} " * 50)
        keep_note(notes, words[0], words[1], id_=first.id)
        keep_case(notes, handbook, Lens(("deserter",)), "en", words[2])
    notes.remove(first.id)
    notes.save()
    assert (house.data / "private.db").stat().st_size > 0
    assert words_found(house.folder, words) == {}  # open, as after a kill
    notes.lock()
    assert words_found(house.folder, words) == {}
