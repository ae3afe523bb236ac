"""Records → tables → records, for any record; and what the codec refuses."""

from __future__ import annotations

import dataclasses
import functools
import json
import operator
import types
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.canonical import read_json, write_json
from handbook.model.codec import LARGEST_NUMBER, PLACE_FIELDS, Form, decode, encode
from handbook.model.dates import PartialDate
from handbook.model.documents import CONTENT_FIELDS
from handbook.model.records import (
    Channel,
    Country,
    Indicator,
    Organisation,
    Pack,
    Route,
    Source,
    Statement,
    Topic,
)

RECORDS = (Pack, *CONTENT_FIELDS)
TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=12)
DAYS = st.dates(min_value=date(1800, 1, 1))
PARTIAL_DATES = st.one_of(
    DAYS.map(lambda day: PartialDate(day.year)),
    DAYS.map(lambda day: PartialDate(day.year, day.month)),
    DAYS.map(lambda day: PartialDate(day.year, day.month, day.day)),
)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Anything that a field of the type `kind` can hold."""
    origin, parts = get_origin(kind), get_args(kind)
    if kind is type(None):
        return st.none()
    if kind is PartialDate:
        return PARTIAL_DATES
    if dataclasses.is_dataclass(kind):
        return records(kind)
    if origin is Literal:
        return st.sampled_from(parts)
    if origin is tuple:
        return st.lists(values(parts[0]), max_size=2).map(tuple)
    if origin is Mapping:
        return st.dictionaries(values(parts[0]), values(parts[1]), max_size=2)
    if parts and origin is not None and (origin is types.UnionType or "Union" in str(origin)):
        return functools.reduce(operator.or_, map(values, parts))
    base = getattr(kind, "__supertype__", kind)
    simple = {str: TEXT, bool: st.booleans(), date: DAYS, int: st.integers(-LARGEST_NUMBER, LARGEST_NUMBER)}
    return simple[base]


@functools.cache
def records(cls: Any) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    return st.builds(cls, **{field.name: values(hints[field.name]) for field in dataclasses.fields(cls)})


def place_of(record: Any) -> dict[str, str]:
    return {key: getattr(record, key) for key in PLACE_FIELDS.get(type(record), ())}


@pytest.mark.parametrize("form", ["toml", "json"])
@given(data=st.data())
def test_every_record_survives_the_round_trip(form: Form, data: st.DataObject) -> None:
    record = data.draw(st.one_of([records(cls) for cls in RECORDS]))
    assert decode(type(record), encode(record, form), place_of(record), form) == (record, [])


@given(data=st.data())
def test_every_record_survives_canonical_json(data: st.DataObject) -> None:
    record = data.draw(st.one_of([records(cls) for cls in RECORDS]))
    written = write_json(encode(record, "json"))
    table, faults = read_json(written)
    assert faults == []
    assert decode(type(record), table, place_of(record), "json") == (record, [])
    assert write_json(table) == written


STATEMENT = {
    "id": "am-entry-one",
    "text": {"en": "One."},
    "profiles": ["any"],
    "certainty": "law",
    "sources": ["law-one"],
}
PLACE = {"country": "AM", "topic": "entry"}


def faults_of(
    cls: type, table: dict[str, Any], place: dict[str, str] | None = None, form: Form = "toml"
) -> Any:
    record, faults = decode(cls, table, place, form)
    assert record is None
    return [(fault.field, fault.problem) for fault in faults]


def test_encoding_leaves_out_what_is_absent_and_what_the_place_says() -> None:
    record, _ = decode(Statement, STATEMENT, PLACE)
    assert encode(record) == STATEMENT


def test_required_lists_stay_though_empty() -> None:
    empty_scale = Indicator("visa_free_days", "days", {}, {}, (), {})
    assert encode(empty_scale) == {
        "code": "visa_free_days", "kind": "days", "name": {}, "hint": {}, "scale": [], "labels": {},
    }  # fmt: skip


def test_a_route_begins_at_from() -> None:
    table = encode(Route("am-ge-bus", "AM", "GE", ("none",), ("any",), "yes", {}, ("law-one",)))
    assert table["from"] == "AM"
    assert "from_" not in table


def test_days_are_dates_in_toml_and_text_in_json() -> None:
    table = STATEMENT | {"valid_from": date(2025, 4, 11), "as_of": "2025-04"}
    record, _ = decode(Statement, table, PLACE)
    assert encode(record)["valid_from"] == date(2025, 4, 11)
    assert encode(record, "json")["valid_from"] == "2025-04-11"
    assert encode(record)["as_of"] == encode(record, "json")["as_of"] == "2025-04"
    json.dumps(encode(record, "json"))


def test_every_fault_of_a_record_is_reported_in_one_pass() -> None:
    table = {
        "id": "help-am",
        "name": {"en": 1, "ru": "a\u202eb"},
        "kind": "ngo",
        "countries": ["AM", 7],
        "languages": [],
        "services": "hotline",
        "disclosure_risk": "never",
        "status": "gone",
        "as_of": date(2025, 4, 11),
        "channel": [{"kind": "phone", "hours": [{"days": ["MO", "Mon"], "opens": "09:00"}]}, "phone"],
        "colour": "red",
    }
    assert faults_of(Organisation, table) == [
        ("name.en", "not_text"),
        ("name.ru", "unsafe_character"),
        ("countries[1]", "not_text"),
        ("services", "not_a_list"),
        ("status", "not_a_choice"),
        ("sources", "missing_key"),
        ("as_of", "date_unquoted"),
        ("channel[0].value", "missing_key"),
        ("channel[0].hours[0].days[1]", "not_a_choice"),
        ("channel[0].hours[0].closes", "missing_key"),
        ("channel[1]", "not_a_table"),
        ("colour", "unknown_key"),
    ]


@pytest.mark.parametrize(
    ("cls", "key", "value", "fault"),
    [
        (Topic, "order", True, ("order", "not_a_number")),
        (Topic, "order", 1.0, ("order", "not_a_number")),
        (Topic, "order", 2**53, ("order", "not_a_number")),
        (Topic, "name", "Entry", ("name", "not_a_table")),
        (Topic, "code", None, ("code", "not_text")),
        (Source, "url", None, ("url", "not_text")),
        (Source, "published", "２０２５", ("published", "not_a_partial_date")),
        (Source, "published", "2025-04-11T00:00", ("published", "not_a_partial_date")),
        (Country, "indicator", {"visa_free_days": {"value": 1.5}}, ("indicator.visa_free_days.value", "not_a_number")),
        (Channel, "preferred", 1, ("preferred", "not_true_or_false")),
        (Channel, "kind", ["phone"], ("kind", "not_text")),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type_is_never_made_to_fit(
    cls: type, key: str, value: Any, fault: tuple[str, str]
) -> None:
    assert fault in faults_of(cls, {key: value})


@pytest.mark.parametrize("key", ["country", "topic"])
def test_the_place_of_a_statement_must_not_stand_in_it(key: str) -> None:
    assert faults_of(Statement, STATEMENT | {key: PLACE[key]}, PLACE) == [(key, "place_key")]


@pytest.mark.parametrize(
    ("form", "value", "problem"),
    [
        ("toml", "2025-04-11", "date_quoted"),
        ("toml", datetime(2025, 4, 11), "not_a_day"),
        ("json", date(2025, 4, 11), "date_unquoted"),
        ("json", "2025-04", "not_a_day"),
        ("json", "2025-4-11", "not_a_partial_date"),
    ],
)
def test_each_form_has_one_way_to_write_a_day(form: Form, value: Any, problem: str) -> None:
    assert faults_of(Statement, STATEMENT | {"valid_to": value}, PLACE, form) == [("valid_to", problem)]
