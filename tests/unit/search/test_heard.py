"""English and German words in Russian letters are understood, as people hear them."""

from __future__ import annotations

import pytest

from tests.unit.search.session import Ask


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("дипортейшн джермани", "deportation"),
        ("эсайлум франс", "asylum"),
        ("дитеншн тайланд", "detention"),
        ("ауфентхальт дойчланд", "aufenthalt"),
        ("эмбасси ", "embassy"),
    ],
)
def test_a_word_is_known_by_what_is_heard(ask: Ask, typed: str, meant: str) -> None:
    result = ask(typed)
    assert result.repair == "transliteration"
    assert meant in result.interpreted_as.split()
    assert result.hits


@pytest.mark.parametrize(
    ("query", "country"), [("дипортейшн джермани", "DE"), ("эсайлум франс", "FR"), ("мантенегро", "ME")]
)
def test_the_country_is_heard_too(ask: Ask, query: str, country: str) -> None:
    assert ask(query).hits[0].country == country


@pytest.mark.parametrize("query", ["лиссабон", "цюрих", "мельбурн"])
def test_a_city_elsewhere_is_no_word_of_ours(ask: Ask, query: str) -> None:
    result = ask(query)
    assert (result.repair, result.hits) == (None, ())


def test_little_words_in_latin_letters_are_left_alone(ask: Ask) -> None:
    assert ask("ya seychas v erevane").interpreted_as.split()[1] == "seychas"
    typed = "mozhno li mne chto esli kak menya poluchit vnzh serbii zagranpasporta"
    meant = "mozhno li mne chto esli kak menya poluchit внж сербии загранпаспорта"
    assert ask(typed).interpreted_as == meant


@pytest.mark.parametrize("query", ["мы сдали паспорта", "что они берут в турции", "заочно осудили"])
def test_a_plain_word_that_nobody_wrote_is_no_foreign_one(ask: Ask, query: str) -> None:
    assert ask(query).interpreted_as.isascii() is False
    assert ask(query).repair not in {"layout", "transliteration"}
