"""Compare and routes, as a person and as a program meets them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Ran

Program = Callable[..., Ran]


def test_compare_answers_with_the_promised_keys(program: Program) -> None:
    ran = program("compare", "am", "KZ", "--json")
    assert (ran.code, list(ran.json)) == (0, ["indicators"])
    by_code = {entry["code"]: entry["values"] for entry in ran.json["indicators"]}
    assert next(iter(by_code)) == "entry_internal_passport"
    assert list(by_code["extradition_risk"]) == ["AM", "KZ"]
    assert by_code["extradition_risk"]["KZ"]["value"] == "high"
    assert {"value", "as_of", "freshness"} <= set(by_code["visa_free_days"]["KZ"])
    assert by_code["registration_days"]["AM"]["value"] == "unknown"


def test_compare_without_codes_takes_every_country(program: Program) -> None:
    values = program("compare", "--json").json["indicators"][0]["values"]
    assert {"AM", "KZ", "GE", "RS"} <= set(values)
    assert not {"XX", "EU"} & set(values)


def test_compare_as_a_spreadsheet(program: Program) -> None:
    rows = list(csv.DictReader(io.StringIO(program("compare", "KZ", "--csv").out)))
    assert [row["country"] for row in rows] == ["KZ"]
    assert rows[0]["extradition_risk.freshness"] == "stale"


def test_a_country_without_a_page_is_named_and_so_are_those_with_one(program: Program) -> None:
    ran = program("compare", "AM", "QQ")
    assert (ran.code, ran.out) == (1, "")
    assert "QQ" in ran.err
    assert "AM, AR" in ran.err


def test_a_deserter_with_an_internal_passport_in_kazakhstan(program: Program) -> None:
    ran = program(
        "routes", "--from", "KZ", "--document", "internal_passport", "--profile", "deserter", "--json"
    )
    assert (ran.code, list(ran.json)) == (0, ["routes", "blocked"])
    paths = {tuple(route["path"]): route for route in ran.json["routes"]}
    assert ("KZ", "AM") in paths
    assert paths["KZ", "AM"]["legs"][0]["id"] == "kz-am-internal-passport"
    assert paths["KZ", "AM"]["risk"] == "high"
    assert not any("AM" in path and "GE" in path for path in paths), "Georgia takes no internal passport"
    assert "am-ge-internal-passport" in {leg["id"] for leg in ran.json["blocked"]}
    for route in ran.json["routes"]:
        for leg in route["legs"]:
            assert {"internal_passport", "none"} & set(leg["documents"])
            assert {"any", "deserter"} & set(leg["profiles"])


def test_the_text_says_that_no_way_is_reliable(program: Program) -> None:
    ran = program("routes", "--from", "KZ", "--document", "none", lang="ru")
    assert "Надёжного пути в справочнике нет" in ran.out


def test_a_country_without_routes_gets_a_sentence(program: Program) -> None:
    ran = program("routes", "--from", "BR", "--document", "travel_document", "--profile", "deserter")
    assert ran.code == 0
    assert program("routes", "--from", "ZZ").code == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--from", "KZ", "--hops", "0"), 2),
        (("--from", "KZ", "--document", "passport"), 2),
        (("--from", "KZ", "--profile", "pilot"), 1),
        (("--from", "KZ", "--profile", "no_foreign_passport", "--document", "foreign_passport"), 1),
        ((), 2),
    ],
)
def test_what_is_not_possible_is_said_in_one_sentence(
    program: Program, arguments: tuple[str, ...], code: int
) -> None:
    ran = program("routes", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.count("\n") == 1


def test_the_options_of_the_program_may_stand_at_the_end(program: Program) -> None:
    assert "без визы" in program("compare", "KZ", "--ui-lang", "ru").out


def test_deadlines_from_a_date(program: Program) -> None:
    ran = program("deadlines", "KZ", "--event", "entry=2026-11-20", "--json")
    assert (ran.code, list(ran.json)) == (0, ["country", "events", "deadlines"])
    days = {row["id"]: row["day"] for row in ran.json["deadlines"]}
    assert days["kz-asylum-after-entry"] == "2026-11-24"
    assert days["kz-leave-after-90"] == "2027-02-17"
    assert list(days.values()) == sorted(days.values())


def test_deadlines_without_a_date_say_what_can_be_asked(program: Program) -> None:
    ran = program("deadlines", "GE")
    assert ran.code == 0
    assert "asylum_refusal" in ran.out


def test_a_calendar_file_does_not_say_what_it_is_about_unless_asked(program: Program, tmp_path: Path) -> None:
    asked = ("deadlines", "KZ", "--event", "entry=2026-11-20", "--ics")
    program(*asked, str(tmp_path / "a.ics"))
    quiet = (tmp_path / "a.ics").read_bytes().decode()
    program(*asked, str(tmp_path / "b.ics"), "--say-what", "--lang", "ru")
    loud = (tmp_path / "b.ics").read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20261124\r\n" in quiet
    assert "asylum" not in quiet.lower()
    assert "kz" not in quiet.lower()
    assert "прошение" in loud.replace("\r\n ", "")
    assert all(len(line.encode()) <= 75 for line in (quiet + loud).split("\r\n"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("KZ", "--event", "entry=20.11.2026"),
        ("KZ", "--event", "entry"),
        ("KZ", "--event", "birthday=2026-11-20"),
        ("KZ", "--event", "entry=1066-10-14"),
        ("KZ", "--event", "entry=2026-11-20", "--spent-days", "-1"),
        ("QQ",),
    ],
)
def test_a_date_that_cannot_be_is_said_in_one_sentence(program: Program, arguments: tuple[str, ...]) -> None:
    ran = program("deadlines", *arguments)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_a_calendar_that_cannot_be_written_is_said(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "no such folder" / "a.ics"
    ran = program("deadlines", "KZ", "--event", "entry=2026-11-20", "--ics", str(file))
    assert (ran.code, ran.out) == (1, "")
    assert str(file) in ran.err
    assert ran.err.count("\n") == 1
