"""The readers' commands, as a person and as a program meets them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Ran, run_program

Program = Callable[..., Ran]

SEARCH_KEYS = ["query", "interpreted_as", "repair", "took_ms", "total", "hits"]
HIT_KEYS = ["id", "kind", "country", "topic", "lang", "title", "snippet", "score", "freshness"]
SHOW_KEYS = ["record", "kind", "country", "topic", "freshness", "sources", "conflicts", "pack"]
COUNTRY_KEYS = ["code", "name", "indicators", "topics", "organisations", "worldwide"]


def test_search_answers_with_the_promised_keys(program: Program) -> None:
    ran = program("search", "въезд в армению по внутреннему паспорту", "--lang", "ru", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert list(ran.json) == SEARCH_KEYS
    assert all(list(hit) == HIT_KEYS for hit in ran.json["hits"])
    assert ran.json["interpreted_as"] == ran.json["query"]
    assert {"q-am-enter-internal-passport", "am-entry-internal-passport"} & {
        h["id"] for h in ran.json["hits"][:2]
    }
    assert "\u2068" in ran.json["hits"][0]["snippet"]


def test_filters_and_limit_hold(program: Program) -> None:
    ran = program(
        "search",
        "паспорт",
        "--country",
        "ge",
        "--topic",
        "entry",
        "--kind",
        "statement",
        "--limit",
        "2",
        "--json",
    )
    hits = ran.json["hits"]
    assert len(hits) == 2
    assert {(hit["country"], hit["topic"], hit["kind"]) for hit in hits} == {("GE", "entry", "statement")}


def test_finding_nothing_is_done(program: Program) -> None:
    ran = program("search", "qqqqxxzz wvvwvw", "--json")
    assert (ran.code, ran.json["hits"], ran.json["total"]) == (0, [], 0)


def test_a_repair_is_told_and_can_be_refused(program: Program) -> None:
    ran = program("search", "fhvtybz", "--lang", "ru", "--json")
    assert (ran.json["repair"], ran.json["interpreted_as"]) == ("layout", "армения")
    assert ran.json["hits"][0]["id"] == "AM"
    literal = program("search", "fhvtybz", "--lang", "ru", "--literal", "--json")
    assert (literal.json["repair"], literal.json["interpreted_as"]) == (None, "fhvtybz")


@pytest.mark.parametrize(
    "query", ["", "   ", "*", '"', "((((", "a" * 10_000, "\u202e\u0000x"[:1], "AND OR NOT", "🙈"]
)
def test_no_query_breaks_it(program: Program, query: str) -> None:
    ran = program("search", query, "--json")
    assert ran.code == 0
    assert ran.json["query"] == query


def test_show_tells_a_statement_whole(program: Program) -> None:
    ran = program("show", "kz-extradition-bazhukov-2026", "--json")
    assert list(ran.json) == SHOW_KEYS
    assert (ran.json["kind"], ran.json["country"], ran.json["topic"]) == ("statement", "KZ", "extradition")
    assert set(ran.json["record"]["text"]) == {"en", "ru", "de"}
    assert list(ran.json["sources"][0])[:4] == ["id", "title", "url", "published"]


def test_show_knows_organisations_questions_and_countries(program: Program) -> None:
    kinds = [program("show", id_, "--json").json["kind"] for id_ in ("kovcheg", "q-left-the-unit", "KZ")]
    assert kinds == ["organisation", "question", "country"]


def test_show_names_the_statements_that_disagree(program: Program) -> None:
    ran = program("show", "kz-asylum-authority-police", "--json")
    assert ran.json["conflicts"]


@pytest.mark.parametrize(
    "arguments", [("show", "no-such-record"), ("country", "QQ"), ("search", "x", "--country", "QQ")]
)
def test_unknown_ids_end_with_1_and_one_sentence(program: Program, arguments: tuple[str, ...]) -> None:
    ran = program(*arguments, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.strip().splitlines()) == 1


def test_a_country_has_its_page(program: Program) -> None:
    ran = program("country", "kz", "--lang", "ru", "--json")
    assert set(COUNTRY_KEYS) <= set(ran.json)
    assert (ran.json["code"], ran.json["name"]) == ("KZ", "Казахстан")
    assert [row["code"] for row in ran.json["topics"]][:3] == ["summary", "emergency", "entry"]
    assert len(ran.json["indicators"]) == 8
    assert ran.json["organisations"]
    assert all(row["countries"] == ["XX"] for row in ran.json["worldwide"])


def test_a_country_without_a_page_is_told_so(program: Program) -> None:
    assert program("country", "JP").code == 1


def test_organisations_can_be_filtered(program: Program) -> None:
    ran = program(
        "organisations", "--country", "AM", "--service", "legal_advice", "--language", "ru", "--json"
    )
    listed = ran.json["organisations"]
    assert listed
    for organisation in listed:
        assert {"AM", "XX"} & set(organisation["countries"])
        assert "legal_advice" in organisation["services"]
        assert "ru" in organisation["languages"]


def test_an_unknown_service_names_the_possible_ones(program: Program) -> None:
    ran = program("organisations", "--service", "magic")
    assert ran.code == 1
    assert "shelter" in ran.err


@pytest.mark.parametrize(
    "arguments", [("fly",), ("search",), ("search", "x", "--limit", "0"), ("search", "x", "--kind", "y")]
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    ran = run_program(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("search",), "Es fehlt: QUERY. „handbook search --help“ zeigt, wie es geht."),
        (("fly",), "„fly“ gehört nicht zu search, "),
        (("country", "AM", "--wings"), "Hier unbekannt: --wings. "),
        (("search", "x", "--limit", "many"), "--limit: „many“ passt nicht. "),
        (("search", "x", "--limit"), "--limit braucht einen Wert. "),
        (("search", "x", "--json=1"), "--json nimmt keinen Wert. "),
    ],
)
def test_wrong_usage_is_said_in_the_language_of_the_program(arguments: tuple[str, ...], said: str) -> None:
    ran = run_program(*arguments, lang="de")
    assert ran.code == 2
    assert said in ran.err
    assert not {"argument", "required", "invalid", "expected"} & set(ran.err.replace(":", " ").split())
    assert len(ran.err.strip().splitlines()) == 1


def test_commands_that_are_not_for_people_are_not_offered() -> None:
    assert not re.search(r"\b_\w", run_program("fly", lang="en").err)


@pytest.mark.parametrize("name", ["gone.hbpack", "folder"])
def test_a_pack_that_can_not_be_read_is_told_from_a_damaged_one(
    program: Program, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    ran = program("pack", "import", str(tmp_path / name), lang="en")
    assert ran.code == 1
    assert ("can’t be read" in ran.err) == (name == "gone.hbpack")


@pytest.mark.parametrize(("lang", "word"), [("en", "usage:"), ("ru", "использование:"), ("de", "Aufruf:")])
def test_help_speaks_the_systems_language(lang: str, word: str) -> None:
    ran = run_program("--help", lang=lang)
    assert ran.code == 0
    assert word in ran.out


def test_people_read_text_in_their_language(program: Program) -> None:
    ran = program("country", "AM", lang="ru")
    assert "Убежище" in ran.out
    assert "Высокий риск" in ran.out


def test_an_empty_data_folder_is_filled_by_itself(tmp_path: Path) -> None:
    ran = run_program("--data-dir", str(tmp_path / "new"), "search", "ковчег", "--json")
    assert ran.code == 0
    assert ran.json["hits"][0]["id"] == "kovcheg"
    assert "100 %" in ran.err
