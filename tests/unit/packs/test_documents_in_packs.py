"""Content → targets → content: nothing is lost, nothing changes, and the same content gives the same bytes."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.canonical import write_json
from handbook.model.integrity import records_of
from handbook.model.records import Content, Country
from handbook.packs.documents import decode_targets, target_kind, target_of, targets_of
from tests.unit.packs.small import PACK, SMALL, organisation, question, source, statement


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


def test_without_a_fault_there_is_content() -> None:
    assert decode_targets(targets_of(SMALL)) == (SMALL_READ, [])


SMALL_READ = dataclasses.replace(
    SMALL, sources=(source("9-lives"), source("act-two"), source("law-one"), source("law-0"))
)


@pytest.mark.parametrize(
    "path", ["sources/aa.json", "sources/A.json", "countries/am/entry.json", "pack.json.json", ".json"]
)
def test_there_is_no_other_place(path: str) -> None:
    assert target_kind(path) is None
