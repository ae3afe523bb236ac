"""Any organisation the contract allows survives the spreadsheet and the TOML writer."""

from __future__ import annotations

import dataclasses
import tomllib
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from handbook.authoring.organisations_csv import columns
from handbook.authoring.organisations_csv_cells import guarded, join_list, split_list, unguarded
from handbook.authoring.organisations_csv_export import csv_bytes
from handbook.authoring.organisations_csv_rows import drafts, read_sheet
from handbook.authoring.toml_writer import organisation_toml
from handbook.model.characters import unsafe_character
from handbook.model.codec import decode, encode
from handbook.model.dates import PartialDate
from handbook.model.hours import WEEKDAYS
from handbook.model.records import Channel, Content, OpeningHours, Organisation, Pack, Publisher

SIGNS = st.sampled_from([*"'=+-@;,|\\\"\n \u00a0０＝0123:/.eE", "2025-04", "яö漢", "word", "=cmd|'/c'!A0"])
TEXT = (
    (st.lists(SIGNS, min_size=1, max_size=8).map("".join) | st.text(min_size=1, max_size=12))
    .filter(str.strip)
    .filter(lambda text: not unsafe_character(text))
)
LINE = TEXT.map(lambda text: text.replace("\n", " ")).filter(str.strip)
CODES = st.lists(st.sampled_from(["one", "two", "1e5", "0-1", "three"]), unique=True, max_size=3).map(tuple)
TAGS = st.sampled_from(["en", "ru", "de", "sr-Latn", "zh"])
TEXTS = st.dictionaries(TAGS, TEXT, min_size=1, max_size=3)
TIMES = st.times().map(lambda time: f"{time:%H:%M}") | st.just("24:00")
HOURS = st.builds(
    OpeningHours,
    days=st.lists(st.sampled_from(WEEKDAYS), unique=True, min_size=1).map(tuple),
    opens=TIMES,
    closes=TIMES,
)
OPTIONAL_TEXTS = st.none() | TEXTS
CHANNELS = st.builds(
    Channel,
    kind=st.just("office"),
    value=LINE,
    country=st.none() | st.just("AM"),
    purpose=st.none() | st.just("hotline"),
    languages=st.lists(TAGS, unique=True, max_size=2).map(tuple),
    hours=st.lists(HOURS, max_size=2).map(tuple),
    safety=st.none() | st.just("open"),
    preferred=st.booleans(),
    note=OPTIONAL_TEXTS,
)
ORGANISATIONS = st.builds(
    Organisation,
    id=st.from_regex(r"[a-z0-9-]{3,12}", fullmatch=True),
    name=TEXTS,
    kind=st.just("ngo"),
    countries=st.just(("AM", "GE")),
    languages=st.lists(TAGS, unique=True, max_size=2).map(tuple),
    services=CODES,
    disclosure_risk=st.just("never"),
    status=st.just("active"),
    sources=CODES,
    other_names=st.lists(LINE, unique=True, max_size=3).map(tuple),
    city=OPTIONAL_TEXTS,
    address=st.none() | LINE,
    timezone=st.none() | st.just("Asia/Yerevan"),
    eligibility=OPTIONAL_TEXTS,
    notes=OPTIONAL_TEXTS,
    warning=OPTIONAL_TEXTS,
    as_of=st.none() | st.sampled_from([PartialDate(2025), PartialDate(2025, 4), PartialDate(2025, 4, 11)]),
    channel=st.lists(CHANNELS, max_size=3).map(tuple),
)
PACK = Pack("any", {}, {}, ("en", "ru"), Publisher("Us"), "CC0")  # type: ignore[arg-type]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(ORGANISATIONS, unique_by=lambda one: one.id, max_size=3),
    st.sampled_from([",", ";", "\t"]),
    st.booleans(),
)
def test_through_the_spreadsheet(organisations: list[Organisation], separator: str, confirmed: bool) -> None:
    verified = {"verified_on": date(2026, 1, 2), "verified_by": "= Ann"} if confirmed else {}
    content = Content(
        PACK, organisations=tuple(dataclasses.replace(one, **verified) for one in organisations)
    )  # type: ignore[arg-type]
    data = csv_bytes(content, separator)
    sheet = read_sheet(data, columns(content))
    assert sheet.faults == ()
    found = drafts(sheet)
    assert [one for draft in found for one in draft.faults] == []
    assert [decode(Organisation, draft.table, form="json") for draft in found] == [
        (one, []) for one in organisations
    ]


@settings(max_examples=100, deadline=None)
@given(ORGANISATIONS)
def test_through_the_toml_writer(organisation: Organisation) -> None:
    text = organisation_toml(organisation)
    assert tomllib.loads(text) == encode(organisation)
    assert "\n\n\n" not in text and text.endswith("\n") and not text.endswith("\n\n")


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    cell = guarded(text.replace("\r", ""))
    assert cell[:1] not in set("=+-@\t\r＝＋－＠")
    assert unguarded(cell) == text.replace("\r", "")


@given(st.lists(LINE))
def test_lists_in_a_cell(entries: list[str]) -> None:
    assert split_list(join_list(entries)) == entries


@given(st.binary() | st.text(st.sampled_from(list(",;\t\"\r\n'idx=+"))).map(str.encode))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    assert read_sheet(data, ["id"]).rows == () or b"id" in data
