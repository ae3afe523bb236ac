"""What `decode_targets` refuses: everything that is not exactly in its place and in its one form."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook.model.canonical import MAX_FAULTS, write_json
from handbook.packs.documents import MOST_FAULTS, decode_targets, targets_of
from handbook.words import PROGRAM_LANGUAGES, Words
from tests.unit.packs.small import SMALL

Targets = dict[str, bytes]


def changed(path: str, change: Callable[[Any], Any]) -> Targets:
    targets = targets_of(SMALL)
    document = json.loads(targets.get(path, b"{}"))
    result = change(document)
    targets[path] = write_json(document if result is None else result)
    return targets


def moved(path: str, to: str) -> Targets:
    targets = targets_of(SMALL)
    targets[to] = targets.pop(path)
    return targets


def raw(path: str, data: bytes) -> Targets:
    return {**targets_of(SMALL), path: data}


def without(path: str) -> Targets:
    return {key: data for key, data in targets_of(SMALL).items() if key != path}


def set_id(key: str, value: str) -> Callable[[Any], None]:
    return lambda document: document[key][0].__setitem__("id", value)


ENTRY, STAY, HELPERS = "countries/AM/entry.json", "countries/AM/stay.json", "organisations/helpers.json"
AM_QUESTIONS = "countries/AM/questions.json"
FAULTS: Mapping[str, tuple[Targets, str, str | None, str, str]] = {
    "no pack": (without("pack.json"), "pack.json", None, "", "missing_file"),
    "no country": (without("countries/AM/country.json"), "countries/AM/country.json", None, "", "missing_file"),
    "no document of a source": (without("sources/l.json"), ENTRY, "am-b", "sources", "unknown_source"),
    "a statement of another country": (
        moved("countries/KZ/entry.json", STAY), STAY, "kz-a", "id", "id_without_country",
    ),
    "a country that says its own place": (
        changed(ENTRY, lambda d: d["statement"][0].update(country="KZ")), ENTRY, "am-b", "country", "place_key",
    ),
    "a country under another code": (
        moved("countries/KZ/country.json", "countries/GE/country.json"),
        "countries/GE/country.json", "KZ", "code", "not_the_file_name",
    ),
    "an organisation under another id": (
        moved(HELPERS, "organisations/friends.json"),
        "organisations/friends.json", "helpers", "id", "not_the_file_name",
    ),
    "a source in another document": (
        changed("sources/a.json", set_id("source", "bct-two")), "sources/a.json", "bct-two", "id", "not_the_file_name",
    ),
    "a question of another country": (
        changed(AM_QUESTIONS, lambda d: d["question"][0].update(country="KZ")),
        AM_QUESTIONS, "in-am", "country", "not_the_file_name",
    ),
    "a question of no country with a country": (
        moved("questions.json", AM_QUESTIONS), AM_QUESTIONS, "anywhere", "country", "not_the_file_name",
    ),
    "a question of a country with the others": (
        moved(AM_QUESTIONS, "questions.json"), "questions.json", "in-am", "country", "place_key",
    ),
    "sources in one document": (
        moved("sources/a.json", "sources.json"), "sources.json", None, "", "unexpected_file",
    ),
    "an unknown file": (raw("readme.json", b"{}"), "readme.json", None, "", "unexpected_file"),
    "an unknown topic": (
        raw("countries/AM/football.json", b"{}"), "countries/AM/football.json", None, "", "unexpected_file",
    ),
    "a parent folder": (raw("../pack.json", b"{}"), "../pack.json", None, "", "unexpected_file"),
    "a TOML file": (raw("pack.toml", b"{}"), "pack.toml", None, "", "unexpected_file"),
    "a name that misleads": (raw("\u202enosj.json", b"{}"), "\\u202enosj.json", None, "", "unexpected_file"),
    "no JSON": (raw(ENTRY, b"<html>"), ENTRY, None, "", "not_json"),
    "no object": (raw(ENTRY, b"[]"), ENTRY, None, "", "not_a_table"),
    "a final newline": (raw(ENTRY, b'{"statement":[]}\n'), ENTRY, None, "", "not_json"),
    "keys not in order": (
        raw("sources/a.json", b'{"source":[{"title":"x","id":"act-two","kind":"law"}]}'),
        "sources/a.json", None, "", "not_json",
    ),
    "an escape where none is needed": (raw(ENTRY, b'{"statement":[],"x":"\\u0041"}'), ENTRY, None, "", "not_json"),
    "a key twice": (raw(ENTRY, b'{"statement":[],"statement":[]}'), ENTRY, None, "", "repeated_key"),
    "not a number": (raw(ENTRY, b'{"statement":NaN}'), ENTRY, None, "statement", "not_a_whole_number"),
    "a very long number": (
        raw(ENTRY, b'{"statement":1' + b"0" * 5000 + b"}"), ENTRY, None, "statement", "not_a_whole_number",
    ),
    "depth": (raw(ENTRY, b"[" * 100_000), ENTRY, None, "", "too_deep"),
    "a lone surrogate": (raw(ENTRY, b'{"statement":"\\ud800"}'), ENTRY, None, "statement", "unsafe_character"),
    "a NUL": (raw(ENTRY, b'{"statement":"\\u0000"}'), ENTRY, None, "statement", "unsafe_character"),
    "text that runs backwards": (
        changed(ENTRY, lambda d: d["statement"][0]["text"].update(en="a\u202eb")),
        ENTRY, None, "statement[0].text.en", "unsafe_character",
    ),
    "an unknown key": (
        changed(ENTRY, lambda d: d["statement"][0].update(html="x")), ENTRY, "am-b", "html", "unknown_key",
    ),
    "an unknown key outside": (changed(ENTRY, lambda d: d.update(html="x")), ENTRY, None, "html", "unknown_key"),
    "a text too long": (
        changed(ENTRY, lambda d: d["statement"][0]["text"].update(en="a" * 2001)), ENTRY, "am-b", "text.en", "too_long",
    ),
    "a document too large": (raw(ENTRY, b" " * (1024 * 1024 + 1)), ENTRY, None, "", "file_too_large"),
    "an id twice": (changed(ENTRY, set_id("statement", "am-a")), ENTRY, "am-a", "id", "duplicate"),
    "a dead reference": (
        changed(AM_QUESTIONS, lambda d: d["question"][0].update(answer=["am-gone"])),
        AM_QUESTIONS, "in-am", "answer", "unknown_statement",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_fault(case: str) -> None:
    targets, *expected = FAULTS[case]
    content, faults = decode_targets(targets)
    assert content is None
    assert expected in [
        [found.file, found.record, found.fault.field, found.fault.problem] for found in faults
    ]
    for lang in PROGRAM_LANGUAGES:
        for found in faults:
            assert found.fault.sentence(Words(lang))
            assert found.fault.expected(Words(lang))


def test_all_faults_come_at_once_in_reading_order() -> None:
    targets = targets_of(SMALL)
    targets |= {ENTRY: b"<", "pack.json": b"[", HELPERS: b"{}", "what.json": b""}
    content, faults = decode_targets(targets)
    assert content is None
    files = [fault.file for fault in faults]
    assert list(dict.fromkeys(files))[:3] == ["pack.json", "what.json", ENTRY]
    assert HELPERS in files


def test_faults_of_form_and_of_sense_are_in_one_order() -> None:
    targets = changed("questions.json", lambda d: d["question"][0].update(answer=["gone-one"]))
    targets |= {STAY: b"<", "sources/9.json": b'{"source":[{}]}', HELPERS: b"{}"}
    files = [fault.file for fault in decode_targets(targets)[1]]
    assert list(dict.fromkeys(files)) == ["questions.json", STAY, HELPERS, "sources/9.json"]


def test_a_document_that_cannot_be_read_makes_no_second_faults() -> None:
    targets = targets_of(SMALL)
    targets["sources/l.json"] += b"\n"
    targets[ENTRY] += b"\n"
    assert [fault.file for fault in decode_targets(targets)[1]] == [ENTRY, "sources/l.json"]


@pytest.mark.parametrize(
    "document",
    [{"statement": [1] * 100_000}, {"statement": [{}] * 100_000}, {f"x{n}": 0 for n in range(30_000)}],
)
def test_a_document_of_faults_fills_no_memory(document: Any) -> None:
    targets = targets_of(SMALL) | {ENTRY: write_json(document)}
    tracemalloc.start()
    try:
        content, faults = decode_targets(targets)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert content is None
    assert MAX_FAULTS <= len(faults) < MAX_FAULTS + 10
    assert peak < 40 * 1024 * 1024


def test_many_documents_of_faults_come_to_an_end() -> None:
    spoilt = write_json({"statement": [1] * MAX_FAULTS})
    folders = [f"{first}{second}" for first in "ABCD" for second in "ABCD"]
    content, faults = decode_targets({f"countries/{code}/entry.json": spoilt for code in folders})
    assert content is None
    assert len(faults) == MOST_FAULTS


@settings(max_examples=200)
@given(path=st.text(max_size=30), data=st.binary(max_size=60))
def test_any_path_and_bytes_are_an_answer(path: str, data: bytes) -> None:
    _, faults = decode_targets({path: data})
    assert faults
