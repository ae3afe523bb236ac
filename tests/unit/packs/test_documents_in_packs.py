"""Content → targets → content: nothing is lost, and nothing gets in that is not exactly in its place."""

from __future__ import annotations

import dataclasses
import json
import tracemalloc
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook.model.canonical import write_json
from handbook.model.integrity import records_of
from handbook.model.records import (
    Content,
    Country,
    Organisation,
    Pack,
    Publisher,
    Question,
    Source,
    Statement,
)
from handbook.packs.documents import MOST_FAULTS, decode_targets, target_kind, target_of, targets_of
from handbook.words import PROGRAM_LANGUAGES, Words

Targets = dict[str, bytes]
PACK = Pack("small", {"en": "Small"}, {"en": "A pack"}, ("en",), Publisher("Somebody"), "CC0-1.0")  # type: ignore[arg-type]


def source(identifier: str) -> Source:
    return Source(identifier, "The law", "law")  # type: ignore[arg-type]


def statement(identifier: str, country: str = "AM", topic: str = "entry", text: str = "One.") -> Statement:
    return Statement(
        identifier, country, topic, {"en": text}, ("any",), "law", ("law-one",)  # type: ignore[arg-type]
    )  # fmt: skip


def question(identifier: str, country: str | None, *answer: str) -> Question:
    return Question(identifier, ("any",), {"en": ("May I?",)}, answer, country)  # type: ignore[arg-type]


def organisation(identifier: str) -> Organisation:
    return Organisation(
        identifier, {"en": "They"}, "ngo", ("AM",), ("en",), ("hotline",), "never", "active", ("law-one",)  # type: ignore[arg-type]
    )  # fmt: skip


SMALL = Content(
    pack=PACK,
    sources=(source("law-one"), source("act-two"), source("law-0"), source("9-lives")),
    questions=(question("anywhere", None, "am-b"), question("in-am", "AM", "am-b", "am-a")),
    countries=(Country("AM", ("hy",)), Country("KZ", ("kk",))),  # type: ignore[arg-type]
    statements=(
        statement("am-b"), statement("am-a"), statement("am-stay", topic="stay"), statement("kz-a", "KZ"),
    ),
    organisations=(organisation("helpers"),),
)  # fmt: skip


def test_every_record_has_its_document() -> None:
    assert list(targets_of(SMALL)) == [
        "pack.json", "questions.json",
        "countries/AM/country.json", "countries/AM/questions.json", "countries/AM/entry.json", "countries/AM/stay.json",
        "countries/KZ/country.json", "countries/KZ/entry.json",
        "organisations/helpers.json",
        "sources/9.json", "sources/a.json", "sources/l.json",
    ]  # fmt: skip


def test_documents_are_canonical_and_keep_their_order() -> None:
    targets = targets_of(SMALL)
    assert targets["sources/l.json"] == (
        b'{"source":[{"id":"law-one","kind":"law","title":"The law"},{"id":"law-0","kind":"law","title":"The law"}]}'
    )
    assert [record["id"] for record in json.loads(targets["countries/AM/entry.json"])["statement"]] == [
        "am-b",
        "am-a",
    ]
    assert all(write_json(json.loads(data)) == data for data in targets.values())


def test_the_shipped_content_survives(content: Content) -> None:
    targets = targets_of(content)
    decoded, faults = decode_targets(targets)
    assert faults == []
    assert decoded is not None
    assert targets_of(decoded) == targets
    assert sorted_records(decoded) == sorted_records(content)
    split = {"sources", "questions"}
    for name in (field.name for field in dataclasses.fields(Content) if field.name not in split):
        assert getattr(decoded, name) == getattr(content, name), name


def test_the_order_of_targets_does_not_matter(content: Content) -> None:
    targets = targets_of(content)
    assert decode_targets(dict(reversed(targets.items()))) == decode_targets(targets)


TEXT = st.text("abcЯüა, .", min_size=1, max_size=20).filter(lambda text: text.strip())
SLUGS = st.text("abz09-", min_size=3, max_size=6)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Any content without fault, in any order."""
    codes = draw(st.lists(st.sampled_from(("AM", "KZ", "GE", "XX")), min_size=1, unique=True))
    places = st.tuples(st.sampled_from(codes), st.sampled_from(("entry", "stay", "local_life")))
    drawn = draw(st.lists(st.tuples(places, TEXT), min_size=1, max_size=8))
    statements = [
        statement(f"{country.lower()}-{number}-s", country, topic, text)
        for number, ((country, topic), text) in enumerate(drawn)
    ]
    ids = st.lists(st.sampled_from([record.id for record in statements]), min_size=1, unique=True)
    about = draw(st.lists(st.tuples(st.sampled_from([None, *codes]), ids), max_size=4))
    return Content(
        pack=PACK,
        sources=tuple(map(source, draw(st.permutations(sorted({"law-one", *draw(st.sets(SLUGS))}))))),
        questions=tuple(question(f"question-{n}", code, *answer) for n, (code, answer) in enumerate(about)),
        countries=tuple(Country(code, ("hy",)) for code in codes),  # type: ignore[arg-type]
        statements=tuple(statements),
        organisations=tuple(organisation(f"org-{slug}") for slug in draw(st.sets(SLUGS, max_size=3))),
    )


@given(content=contents())
def test_any_content_survives(content: Content) -> None:
    targets = targets_of(content)
    decoded, faults = decode_targets(targets)
    assert faults == []
    assert decoded is not None
    assert targets_of(decoded) == targets
    assert by_document(decoded) == by_document(content)


def by_document(content: Content) -> dict[str, list[Any]]:
    """The records of each document, in their order."""
    grouped: dict[str, list[Any]] = {}
    for record in (content.pack, *records_of(content)):
        grouped.setdefault(target_of(record), []).append(record)
    return grouped


def sorted_records(content: Content) -> list[Any]:
    return sorted(records_of(content), key=lambda record: (target_of(record), getattr(record, "id", "")))


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
    "a statement of another country": (moved("countries/KZ/entry.json", STAY), STAY, "kz-a", "id", "id_without_country"),
    "a country that says its own place": (
        changed(ENTRY, lambda d: d["statement"][0].update(country="KZ")), ENTRY, "am-b", "country", "place_key",
    ),
    "a country under another code": (
        moved("countries/KZ/country.json", "countries/GE/country.json"),
        "countries/GE/country.json", "KZ", "code", "not_the_file_name",
    ),
    "an organisation under another id": (
        moved(HELPERS, "organisations/friends.json"), "organisations/friends.json", "helpers", "id", "not_the_file_name",
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
    "an unknown topic": (raw("countries/AM/football.json", b"{}"), "countries/AM/football.json", None, "", "unexpected_file"),
    "a parent folder": (raw("../pack.json", b"{}"), "../pack.json", None, "", "unexpected_file"),
    "a TOML file": (raw("pack.toml", b"{}"), "pack.toml", None, "", "unexpected_file"),
    "a name that misleads": (raw("\u202enosj.json", b"{}"), "\\u202enosj.json", None, "", "unexpected_file"),
    "no JSON": (raw(ENTRY, b"<html>"), ENTRY, None, "", "not_json"),
    "no object": (raw(ENTRY, b"[]"), ENTRY, None, "", "not_a_table"),
    "a final newline": (raw(ENTRY, b'{"statement":[]}\n'), ENTRY, None, "", "not_json"),
    "keys not in order": (
        raw("sources/a.json", b'{"source":[{"title":"x","id":"act-two","kind":"law"}]}'), "sources/a.json", None, "", "not_json",
    ),
    "an escape where none is needed": (raw(ENTRY, b'{"statement":[],"x":"\\u0041"}'), ENTRY, None, "", "not_json"),
    "a key twice": (raw(ENTRY, b'{"statement":[],"statement":[]}'), ENTRY, None, "", "repeated_key"),
    "not a number": (raw(ENTRY, b'{"statement":NaN}'), ENTRY, None, "statement", "not_a_whole_number"),
    "a very long number": (raw(ENTRY, b'{"statement":1' + b"0" * 5000 + b"}"), ENTRY, None, "statement", "not_a_whole_number"),
    "depth": (raw(ENTRY, b"[" * 100_000), ENTRY, None, "", "too_deep"),
    "a lone surrogate": (raw(ENTRY, b'{"statement":"\\ud800"}'), ENTRY, None, "statement", "unsafe_character"),
    "a NUL": (raw(ENTRY, b'{"statement":"\\u0000"}'), ENTRY, None, "statement", "unsafe_character"),
    "text that runs backwards": (
        changed(ENTRY, lambda d: d["statement"][0]["text"].update(en="a\u202eb")), ENTRY, None, "statement[0].text.en", "unsafe_character",
    ),
    "an unknown key": (changed(ENTRY, lambda d: d["statement"][0].update(html="x")), ENTRY, "am-b", "html", "unknown_key"),
    "an unknown key outside": (changed(ENTRY, lambda d: d.update(html="x")), ENTRY, None, "html", "unknown_key"),
    "a text too long": (
        changed(ENTRY, lambda d: d["statement"][0]["text"].update(en="a" * 2001)), ENTRY, "am-b", "text.en", "too_long",
    ),
    "a document too large": (raw(ENTRY, b" " * (1024 * 1024 + 1)), ENTRY, None, "", "file_too_large"),
    "an id twice": (changed(ENTRY, set_id("statement", "am-a")), ENTRY, "am-a", "id", "duplicate"),
    "a dead reference": (
        changed(AM_QUESTIONS, lambda d: d["question"][0].update(answer=["am-gone"])), AM_QUESTIONS, "in-am", "answer", "unknown_statement",
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


def test_without_a_fault_there_is_content() -> None:
    assert decode_targets(targets_of(SMALL)) == (SMALL_READ, [])


SMALL_READ = dataclasses.replace(
    SMALL, sources=(source("9-lives"), source("act-two"), source("law-one"), source("law-0"))
)


def test_all_faults_come_at_once_in_reading_order() -> None:
    targets = targets_of(SMALL)
    targets |= {ENTRY: b"<", "pack.json": b"[", HELPERS: b"{}", "what.json": b""}
    content, faults = decode_targets(targets)
    assert content is None
    files = [fault.file for fault in faults]
    assert list(dict.fromkeys(files))[:3] == ["pack.json", "what.json", ENTRY]
    assert HELPERS in files
    targets = targets_of(SMALL) | {ENTRY: b"<", HELPERS: b"{}"}
    files = [fault.file for fault in decode_targets(targets)[1]]
    assert files == sorted(files, key=[ENTRY, HELPERS].index)


def test_a_document_that_cannot_be_read_makes_no_second_faults() -> None:
    targets = targets_of(SMALL)
    targets["sources/l.json"] += b"\n"
    targets[ENTRY] += b"\n"
    assert [fault.file for fault in decode_targets(targets)[1]] == [ENTRY, "sources/l.json"]


@pytest.mark.parametrize(
    "document",
    [{"statement": [1] * 500_000}, {"statement": [{}] * 300_000}, {"x" + str(n): 0 for n in range(60_000)}],
)
def test_a_document_of_faults_fills_no_memory(document: Any) -> None:
    targets = targets_of(SMALL) | dict.fromkeys(paths_of_many(), write_json(document))
    tracemalloc.start()
    try:
        content, faults = decode_targets(targets)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert content is None
    assert MOST_FAULTS // 2 < len(faults) <= MOST_FAULTS * 2
    assert peak < 128 * 1024 * 1024


def paths_of_many() -> Iterable[str]:
    return (
        f"countries/{code}/entry.json"
        for code in ("AM", "KZ", "GE", "DE", "FR", "PL", "RS", "TR", "EE", "LV", "UZ")
    )


@settings(max_examples=200)
@given(path=st.text(max_size=30), data=st.binary(max_size=60))
def test_any_path_and_bytes_are_an_answer(path: str, data: bytes) -> None:
    _, faults = decode_targets({path: data})
    assert faults


@pytest.mark.parametrize(
    "path", ["sources/aa.json", "sources/A.json", "countries/am/entry.json", "pack.json.json", ".json"]
)
def test_there_is_no_other_place(path: str) -> None:
    assert target_kind(path) is None
