"""Entries of the private store as JSON: what is written is read again, and nothing else is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.canonical import dump_canonical, read_json
from handbook.model.characters import unsafe_character
from handbook.model.codes import CountryCode, LanguageTag, PackId, RecordId
from handbook.model.private import (
    Bookmark,
    Case,
    Entry,
    EntryId,
    Note,
    PrintedSheet,
    SeenStatement,
    Subject,
    entry_of,
    entry_table,
)

words = st.text(max_size=150).filter(lambda text: not unsafe_character(text))
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
entry_ids = st.binary(min_size=16, max_size=16).map(lambda data: EntryId(data.hex()))
record_ids = st.from_regex(r"[a-z0-9-]{3,64}", fullmatch=True).map(RecordId)
packs = st.just(PackId("field-handbook"))
languages = st.sampled_from(["en", "ru", "de"]).map(LanguageTag)
countries = st.sampled_from(["AM", "KZ", "XX"]).map(CountryCode)
subjects = st.builds(
    Subject, packs, record_ids, st.sampled_from(["statement", "organisation", "question"]), languages, words, words,
    words, words, st.sampled_from(["present", "removed", "withdrawn"]),
)  # fmt: skip
seen = st.builds(SeenStatement, packs, record_ids, words, words)
entries: st.SearchStrategy[Entry] = st.one_of(
    st.builds(Bookmark, entry_ids, subjects, days),
    st.builds(Note, entry_ids, words, words, days, days, st.none() | subjects),
    st.builds(
        Case, entry_ids, st.integers(0, 99), words, st.lists(words).map(tuple),
        st.lists(st.sampled_from(["none", "internal_passport"])).map(tuple), days, languages, st.none() | countries,
        st.lists(seen, max_size=3).map(tuple),
    ),
    st.builds(
        PrintedSheet, entry_ids, words, words, countries, st.lists(languages).map(tuple), words, days,
        st.none() | packs, words,
    ),
)  # fmt: skip

NOTE = Note(EntryId("0" * 32), "title", "text", date(2026, 11, 22), date(2026, 11, 22))


@given(entries)
def test_what_is_written_is_read_again(entry: Entry) -> None:
    table, faults = read_json(dump_canonical(entry_table(entry)))
    assert faults == []
    assert entry_of(table) == (entry, [])


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "secret"}, {"kind": None}, {"extra": 1}, {"title": 5}, {"title": None}, {"title": "x" * 201},
        {"text": "x" * 20_001}, {"text": "a\u202eb"}, {"text": "a\0b"}, {"id": "../../x"},
        {"id": "0" * 31}, {"id": "G" * 32},
        {"written_on": "yesterday"}, {"written_on": "2026"}, {"about": []}, {"about": {"pack": "x"}},
    ],
)  # fmt: skip
def test_what_nobody_wrote_is_not_read(change: dict[str, Any]) -> None:
    entry, faults = entry_of(entry_table(NOTE) | change)
    assert entry is None
    assert faults


@pytest.mark.parametrize("what", [None, [], "note", 5, {}, {"kind": ["note"]}])
def test_what_is_no_table_is_no_entry(what: Any) -> None:
    entry, faults = entry_of(what)
    assert entry is None
    assert faults
