"""One form to write, and a reader that a hostile file can't surprise."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.canonical import MAX_DEPTH, MAX_FAULTS, read_json, write_json
from handbook.model.faults import Fault
from handbook.words import PROGRAM_LANGUAGES, Words

NUMBERS = st.integers(-(2**53) + 1, 2**53 - 1)
TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")))
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=20,
)


@given(JSON)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert read_json(write_json(value)) == (value, [])


@given(st.dictionaries(TEXT, NUMBERS))
def test_the_order_of_keys_does_not_matter(table: dict[str, int]) -> None:
    assert write_json(table) == write_json(dict(reversed(table.items())))


def test_the_form_is_that_of_rfc_8785() -> None:
    value = {"b": [True, None, -0], "a": 'é"\\\n\x0f', "": "€"}
    assert write_json(value) == '{"":"€","a":"é\\"\\\\\\n\\u000f","b":[true,null,0]}'.encode()


def test_keys_are_sorted_by_utf_16_code_units() -> None:
    """The example of RFC 8785, section 3.2.3."""
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\x80", "\u00f6"]
    written = write_json(dict.fromkeys(keys, 0)).decode()
    order = ["\\r", "1", "\x80", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    assert written == "{" + ",".join(f'"{key}":0' for key in order) + "}"


@pytest.mark.parametrize("beyond", ["\U00010000", "\U00050000", "\U00090000", "\U000d0000", "\U0010fffd"])
def test_keys_beyond_the_first_plane_come_before_its_end(beyond: str) -> None:
    """In UTF-16 they begin with a surrogate, D800 to DBFF."""
    assert (
        write_json({"\ufffd": 1, beyond: 2, "\ud7ff": 3})
        == f'{{"\ud7ff":3,"{beyond}":2,"\ufffd":1}}'.encode()
    )


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), 2**53, {1: "x"}, "\ud800", {"\ud800": 1}, object(), b"x"]
)
def test_what_has_no_canonical_form_is_not_written(value: Any) -> None:
    with pytest.raises(ValueError):
        write_json([value])


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({1: "x"}, "a key that is no text"),
        ({"a": 1.5}, "not for canonical JSON: float"),
        ({"a": {"b": [2**53]}}, "not for canonical JSON: int"),
        ([{"a": object()}], "not for canonical JSON: object"),
    ],
)
def test_however_deep_it_stands_what_has_no_form_is_named(value: Any, why: str) -> None:
    with pytest.raises(ValueError, match=f"^{why}$"):
        write_json(value)


def test_keys_are_sorted_inside_lists_and_objects_too() -> None:
    inner = {"\ufffd": 1, "\U00010000": 2}
    written = '{"\U00010000":2,"\ufffd":1}'
    assert write_json([{"a": [inner]}]) == f'[{{"a":[{written}]}}]'.encode()


def test_faults_are_told_with_their_numbers() -> None:
    [fault] = read_json(b" " * 4096, max_bytes=2048)[1]
    assert fault == Fault.of("", "file_too_large", limit=2, size=4)
    [fault] = read_json(b'\n{\n"a": "\xff"\n\n}')[1]
    assert fault == Fault.of("", "not_utf8", line=3)
    [fault] = read_json(b'{"x":0,"a":1,"b":2,"a":3}')[1]
    assert fault == Fault.of("", "repeated_key", key="a")


def test_long_names_and_numbers_are_told_by_their_beginnings() -> None:
    name = "k" * 100
    assert read_json(f'{{"{name}":{"7" * 100}}}'.encode())[1] == [
        Fault.of(name[:64], "not_a_whole_number", value="7" * 40)
    ]
    assert read_json(f'{{"{name}":1,"{name}":2}}'.encode())[1] == [
        Fault.of("", "repeated_key", key=name[:64])
    ]


REFUSED = [
    (b'{"a":{"b":1,"b":2}}', "a", "repeated_key"),
    (b'[{"a":1,"\\u0061":2}]', "[0]", "repeated_key"),
    (b'{"a":[1,NaN]}', "a[1]", "not_a_whole_number"),
    (b'{"a":-Infinity}', "a", "not_a_whole_number"),
    (b'{"a":1.0}', "a", "not_a_whole_number"),
    (b'{"a":1e3}', "a", "not_a_whole_number"),
    (b'{"a":9007199254740992}', "a", "not_a_whole_number"),
    (b'{"a":' + b"9" * 100_000 + b"}", "a", "not_a_whole_number"),
    (b'{"a":"\\ud800"}', "a", "unsafe_character"),
    (b'{"a":"\\u0000"}', "a", "unsafe_character"),
    (b'{"a":"\\u001b[31m"}', "a", "unsafe_character"),
    ('{"a":["\u202e"]}'.encode(), "a[0]", "unsafe_character"),
    ('{"a":{"b\u2066":1}}'.encode(), "a.b\\u2066", "unsafe_character"),
    (b'{"a":"x\x00"}', "", "not_json"),
    (b"", "", "not_json"),
    (b"{} {}", "", "not_json"),
    (b"{'a':1}", "", "not_json"),
    (b"\xef\xbb\xbf{}", "", "not_json"),
    (b'"\xed\xa0\x80"', "", "not_utf8"),
    (b"\xff", "", "not_utf8"),
    (b"[" * 500_000, "", "too_deep"),
    (b'{"a":' * 100_000, "", "too_deep"),
    (b"[" * 40 + b"]" * 40, "[0]" * (MAX_DEPTH + 1), "too_deep"),
    (b" " * (1024 * 1024 + 1), "", "file_too_large"),
]


@pytest.mark.parametrize(("data", "field", "problem"), REFUSED, ids=range(len(REFUSED)))
def test_a_trap_is_refused_with_its_place(data: bytes, field: str, problem: str) -> None:
    value, faults = read_json(data)
    assert value is None
    assert [(fault.field, fault.problem) for fault in faults] == [(field, problem)]
    for lang in PROGRAM_LANGUAGES:
        assert faults[0].sentence(Words(lang)) != faults[0].expected(Words(lang))


@pytest.mark.parametrize(("begin", "end"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_lists_and_objects_may_be_thirty_two_deep(begin: bytes, end: bytes) -> None:
    for harmless in (b"1", b'"\\u0041"'):  # the second one makes the reader look closer
        assert read_json(begin * 32 + harmless + end * 32)[1] == []
    assert [fault.problem for fault in read_json(begin * 33 + b"1" + end * 33)[1]] == ["too_deep"]


def test_all_traps_are_named_up_to_a_limit() -> None:
    assert len(read_json(b'{"a":1.5,"b":"\\u0000","c":[NaN]}')[1]) == 3
    assert len(read_json(b"[" + b"1.5," * 1000 + b"1]")[1]) == MAX_FAULTS


@given(st.binary())
def test_no_bytes_raise_an_exception(data: bytes) -> None:
    value, faults = read_json(data)
    assert value is None or not faults
