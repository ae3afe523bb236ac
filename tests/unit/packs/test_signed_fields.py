"""What a release says of itself, and what is taken out of it: to the byte and to the second."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from handbook.errors import PackDamaged
from handbook.packs.building import build, members_of
from handbook.packs.container import write_pack
from handbook.packs.publishing import collect_signatures, sign_pack
from handbook.packs.roles import EXPIRY_DAYS, expiry, outlives_timestamp
from handbook.packs.signed_fields import (
    Withdrawn,
    issue_fields,
    read_issue,
    read_name,
    read_withdrawn,
    withdrawn_fields,
    write_time,
)
from handbook.packs.signing import Signable, signable
from handbook.packs.tombstones import holds_record, new_tombstones, withdrawn_ids, without_record
from tests.attacks.publisher import Publisher
from tests.unit.packs.ceremony import CONTENT, MORNING, reader, receive, start


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer of an editor who fled further than most."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
def test_times_are_written_in_utc_wherever_the_editor_is() -> None:
    moment = datetime(2026, 11, 22, 23, 30, tzinfo=timezone(timedelta(hours=4)))
    assert write_time(moment) == "2026-11-22T19:30:00Z"
    assert expiry("timestamp", moment).isoformat() == "2027-05-21T19:30:00+00:00"


def test_a_release_without_notes_does_not_speak_of_notes() -> None:
    fields = issue_fields(MORNING, {}, "0.1.0")
    assert fields == {
        "x-format": 1,
        "x-fresh-until": "2027-01-06T09:00:00Z",
        "x-issued": "2026-11-22T09:00:00Z",
        "x-needs": "0.1.0",
    }
    assert issue_fields(MORNING, {"en": "Hello"}, "0.1.0") == {**fields, "x-notes": {"en": "Hello"}}
    assert read_issue(fields).notes == {}


def test_a_release_may_be_fresh_for_no_time_at_all() -> None:
    fields = issue_fields(MORNING, {}, "0.1.0") | {"x-fresh-until": "2026-11-22T09:00:00Z"}
    assert read_issue(fields).fresh_until == read_issue(fields).issued


@pytest.mark.parametrize(
    ("moment", "honest"),
    [("1999-12-31T23:59:59Z", False), ("2000-01-01T00:00:00Z", True), ("2199-12-31T23:59:59Z", True),
     ("2200-01-01T00:00:00Z", False)],
)  # fmt: skip
def test_no_honest_time_is_of_another_age(moment: str, honest: bool) -> None:
    fields = {"x-issued": moment, "x-fresh-until": moment}
    if honest:
        assert write_time(read_issue(fields).issued) == moment
    else:
        with pytest.raises(PackDamaged):
            read_issue(fields)


@pytest.mark.parametrize(
    ("lang", "known"),
    [("en", True), ("ukr", True), ("sr-Latn", True), ("zh-Hant-TW", True), ("", False), ("e", False), ("EN", False),
     ("english", False), ("e n", False), ("en-", False), ("en-abcdefghi", False), ("en\n", False), ("ру", False)],
)  # fmt: skip
def test_notes_are_in_languages(lang: str, known: bool) -> None:
    fields = issue_fields(MORNING, {lang: "Hello"}, "0.1.0")
    if known:
        assert read_issue(fields).notes == {lang: "Hello"}
    else:
        with pytest.raises(PackDamaged) as caught:
            read_issue(fields)
        assert caught.value.params == {"role": "timestamp", "field": "x-notes"}


@pytest.mark.parametrize("name", ["N", "N" * 200, "Ковчег"])
def test_a_name_is_a_short_line(name: str) -> None:
    assert read_name("common", {"x-publisher": name}, "x-publisher") == name
    assert read_name("common", {"x-publisher": name}, "x-pack") is None


@pytest.mark.parametrize("name", ["", "N" * 201, "two\nlines", 5, ["N"], False])
def test_what_is_no_short_line_is_no_name(name: object) -> None:
    with pytest.raises(PackDamaged) as caught:
        read_name("common", {"x-publisher": name}, "x-publisher")
    assert caught.value.params == {"role": "common", "field": "x-publisher"}


def test_a_reason_has_a_longest_form_and_at_most_a_hundred_languages() -> None:
    longest = {"en": "x" * 2000, **{f"a{chr(97 + n // 26)}{chr(97 + n % 26)}": "" for n in range(99)}}
    stone = {"id": "am-one", "on": "2026-11-22", "reason": longest}
    assert read_withdrawn("organisations", {"x-withdrawn": [stone]})[0].reason == longest
    for reason in ({**longest, "ru": ""}, {"en": "x" * 2001}):
        with pytest.raises(PackDamaged) as caught:
            read_withdrawn("organisations", {"x-withdrawn": [{**stone, "reason": reason}]})
        assert caught.value.params == {"role": "organisations", "field": "x-withdrawn"}


def test_tombstones_are_written_in_the_order_of_their_ids() -> None:
    day = date(2026, 11, 22)
    stones = [Withdrawn("b", day, {"en": "B"}), Withdrawn("a", day, {})]
    assert withdrawn_fields(stones) == [
        {"id": "a", "on": "2026-11-22", "reason": {}},
        {"id": "b", "on": "2026-11-22", "reason": {"en": "B"}},
    ]


def test_metadata_that_ends_with_the_timestamp_is_not_signed_anew() -> None:
    end = MORNING.astimezone(UTC) + timedelta(days=EXPIRY_DAYS["timestamp"])
    assert outlives_timestamp(end, MORNING)
    assert not outlives_timestamp(end - timedelta(seconds=1), MORNING)


@pytest.mark.parametrize(
    "document",
    [
        b'{ "statement": [{"id": "other", "text": "see am-one"}] }',
        b'{"statement":[{"id":"other"}],"statement":["am-one"]}',
        b'["am-one"]',
        b"am-one",
        b'{"statement":["am-one"]}',
    ],
)
def test_a_document_without_the_record_stays_as_it_is_to_the_byte(document: bytes) -> None:
    assert without_record(document, {"am-one"}) == document
    assert not holds_record(document, "am-one")


def test_only_areas_withdraw_records() -> None:
    publisher = Publisher(withdrawn={"country-AM": [{"id": "am-one", "on": "2026-11-22", "reason": {}}]})
    publisher.publish()
    assert withdrawn_ids(publisher.files) == {
        "common": frozenset(),
        "country-AM": frozenset({"am-one"}),
        "country-KZ": frozenset(),
        "organisations": frozenset(),
    }


@pytest.mark.parametrize("vouched_for", [True, False])
def test_a_tombstone_is_new_until_all_who_must_have_signed_it(vouched_for: bool) -> None:
    stones = {name: {"id": name, "on": "2026-11-22", "reason": {}} for name in ("fund", "helpers", "am-one")}
    publisher = Publisher(withdrawn={"organisations": [stones["fund"]]})
    publisher.publish()
    if not vouched_for:
        publisher.put_area("organisations", signers=publisher.editors[:1])
    before = dict(publisher.files)
    publisher.withdrawn = {
        "organisations": [stones["helpers"], stones["fund"]],
        "country-AM": [stones["am-one"]],
    }
    publisher.publish()

    def named(found: tuple[tuple[str, Withdrawn], ...]) -> list[tuple[str, str]]:
        return [(area, stone.id) for area, stone in found]

    everything = [("country-AM", "am-one"), ("organisations", "helpers"), ("organisations", "fund")]
    assert named(new_tombstones(publisher.files, {})) == everything
    assert named(new_tombstones(publisher.files, before)) == (everything[:2] if vouched_for else everything)
    assert new_tombstones(publisher.files, dict(publisher.files)) == ()


def test_who_is_asked_to_sign_sees_what_is_signed_and_until_when(tmp_path: Path) -> None:
    repository, people = start(tmp_path)
    build(repository, CONTENT, people("release1", "editor1"), MORNING)
    year = MORNING + timedelta(days=365)
    assert signable(repository.files, people.id("editor2")) == (
        Signable("common", 1, year),
        Signable("country-AM", 1, year),
        Signable("country-KZ", 1, year),
        Signable("organisations", 1, year),
    )
    assert signable(repository.files, people.id("root1")) == (Signable("targets", 1, year),)
    assert signable(repository.files, people.id("editor1")) == ()


@pytest.mark.parametrize("absent", [0, 1])
def test_signatures_come_home_whoever_is_still_missing(tmp_path: Path, absent: int) -> None:
    """One of three editors has not signed yet: the first or the last of them, as their ids sort."""
    repository, people = start(tmp_path, editors=3)
    built = build(repository, CONTENT, people("root1", "root2", "release1"), MORNING)
    file = tmp_path / "handbook.hbpack"
    file.write_bytes(write_pack(built.members))
    by_id = sorted(("editor1", "editor2", "editor3"), key=people.id)
    del by_id[-absent]
    sign_pack(file, people(*by_id))

    assert collect_signatures(repository, file) == ()

    signatures = {
        one.area: one.keys for one in receive(members_of(repository), reader(repository)).signatures
    }
    assert signatures["organisations"] == tuple(sorted(map(people.id, by_id)))
