"""Words typed without spaces are taken apart, or put together; a word of its own stays what it is."""

from __future__ import annotations

import pytest

from handbook.search.joined import part_words
from tests.unit.search.session import Ask


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("армениявнутреннийпаспорт", "армения внутренний паспорт"),
        ("какполучитьвнжвсербии", "как получить внж в сербии"),
        ("изтурции", "из турции"),
        ("дезертирфранция", "дезертир франция"),
        # A thumb that hits the key above the space bar, or the last letter twice.
        ("убежищебгермания", "убежище германия"),
        ("визараннчерногория", "визаран черногория"),
        ("howtogetasylumingermany", "how to get asylum in germany"),
        ("asylantragserbien", "asylantrag serbien"),
        ("notrufгрузия", "notruf грузия"),
        # The s between the parts of a German compound is no letter of either.
        ("Registrierungspflicht", "registrierung pflicht"),
        ("Rückführungsrisiko", "rückführung risiko"),
        ("сербиявиза30дней", "сербия виза 30 дней"),
        ("границубез", "границу без"),
    ],
)
def test_spaces_are_put_back(ask: Ask, typed: str, meant: str) -> None:
    result = ask(typed)
    assert (result.interpreted_as, result.repair) == (meant, "spelling")
    assert result.hits


def test_the_last_of_joined_words_may_go_on(ask: Ask) -> None:
    assert ask("какполучитьвнжвсер").interpreted_as == "как получить внж в сер"
    assert ask("какполучитьвнжвсер ").interpreted_as != "как получить внж в сер "


@pytest.mark.parametrize("word", ["достанут", "qqqqxxzzqqqq", "паспорт", "въехал", "durchsucht"])
def test_other_words_stay_whole(ask: Ask, word: str) -> None:
    assert " " not in ask(word).interpreted_as


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("воен комат повестка", "военкомат повестка"),
        ("krieg verbrecher asyl", "kriegsverbrecher asyl"),
        ("сколько  гос услуги работают", "сколько  госуслуги работают"),
        ("воен комат повесткка", "военкомат повестка"),
    ],
)
def test_a_space_too_many_is_taken_out(ask: Ask, typed: str, meant: str) -> None:
    assert ask(typed).interpreted_as == meant


@pytest.mark.parametrize("query", ["въезд армения паспорт", "new house asylum", "asyl antrag serbien"])
def test_words_that_are_written_apart_stay_apart(ask: Ask, query: str) -> None:
    assert ask(query).interpreted_as == query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("вэнэжэ сербия", "внж сербия"), ("эрвэпэ", "рвп"), ("увэкабэ", "увкб"), ("юэнэйчсиар", "unhcr")],
)
def test_abbreviations_are_read_out(ask: Ask, typed: str, meant: str) -> None:
    assert ask(typed).interpreted_as == meant


def test_what_is_endless_is_not_looked_at() -> None:
    assert part_words("паспорт" * 9, lambda word: 100 * (word == "паспорт")) == ""
    assert part_words("паспортпаспорт", lambda word: 100 * (word == "паспорт")) == "паспорт паспорт"
