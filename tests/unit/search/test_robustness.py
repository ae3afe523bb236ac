"""No string breaks the search."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook.search.distance import slips
from handbook.search.engine import SearchEngine, SearchRequest
from handbook.search.likeness import plausible
from handbook.search.query import MAX_PHRASES, MAX_UNWANTED, MAX_WORDS, parse_query
from handbook.search.repair import Repairer
from handbook.search.romanisation import sound_key
from handbook.search.snippets import MATCH_END, MATCH_START, make_snippet
from handbook.search.text import fold, words

PIECES = st.sampled_from(
    ["армения", "asyl", "паспорт", "country:", "country:AM", "topic:", "kind:x", '"', "-", "*", "+374", "§22", " ",
     "\0", "\ud800", "\u2068", "é", "й", "ё", "ß", "ﬁ", "e,t;bot", "🙂", "AND", "OR", "(", ")", "^", "~", "?", "\t"]
)  # fmt: skip
QUERIES = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))
ANY_TIME = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@ANY_TIME
@given(query=QUERIES, literal=st.booleans())
def test_any_string_gets_an_answer(engine: SearchEngine, query: str, literal: bool) -> None:
    result = engine.search(SearchRequest(query, literal=literal, limit=5))
    assert result.query == query
    assert (result.repair is None) == (result.interpreted_as == query) or result.repair is not None
    assert len(result.hits) <= 5
    assert result.total >= len(result.hits)


@pytest.mark.parametrize(
    "query",
    [
        "a" * 10_240,
        "армения убежище " * 640,
        " ".join(f"слово{number}" for number in range(1000)),
        "*" * 10_000,
        '"' * 9_999,
        "".join(map(chr, range(32))) * 300,
        "1" * 10_000,
        "[;'" * 3_000,
        "е\u0301" * 5_000,
    ],
)
def test_ten_kilobytes_get_an_answer(engine: SearchEngine, query: str) -> None:
    assert engine.search(SearchRequest(query)).query == query


@given(st.text(max_size=400))
def test_folding_settles_at_once(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


def test_folding_keeps_letters_apart_that_are_letters() -> None:
    assert fold("Военный УЧЁТ") == "военный учет"
    assert fold("Chișinău Straße Łódź") == "chisinau strasse lodz"
    assert fold("O’Neil’s") == "oneils"
    assert fold("їжак") == "їжак"


@given(QUERIES)
def test_a_query_has_a_bounded_number_of_words_phrases_and_exclusions(query: str) -> None:
    parsed = parse_query(query * 20)
    assert sum(len(chunk.words) for chunk in parsed.chunks) <= MAX_WORDS
    assert len(parsed.phrases) <= MAX_PHRASES
    assert len(parsed.unwanted) <= MAX_UNWANTED


def looked_up(engine: SearchEngine, query: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many posting lists a search reads."""
    index = engine._index
    lists: set[tuple[str, str]] = set()
    postings = index.postings
    monkeypatch.setattr(
        index, "postings", lambda field, term: lists.add((field, term)) or postings(field, term)
    )
    engine.search(SearchRequest(query))
    monkeypatch.undo()
    return len(lists)


@pytest.mark.parametrize("shape", ["{}", '"{} паспорт"', "-{}", "@{}", "{}жъ", "country:{}"])
def test_a_thousand_terms_cost_no_more_than_a_long_question(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch, shape: str
) -> None:
    words = sorted(engine._index.vocabulary.words, key=engine._index.vocabulary.value)[-1000:]
    assert looked_up(engine, " ".join(shape.format(word) for word in words), monkeypatch) < 400


def test_a_word_without_end_is_not_cut_at_every_letter(engine: SearchEngine) -> None:
    asked: list[str] = []
    known = engine._repairer._known

    def counting(word: str, may_go_on: bool) -> int:
        asked.append(word)
        return known(word, may_go_on)

    repairer = Repairer(engine._index.vocabulary, counting)
    for word in ("a" * 600, "абв" * 200, "паспорт" * 80):
        repairer.repair(word, parse_query(word))
    assert len(asked) < 100


def test_every_keystroke_of_an_unknown_word_looks_at_a_part_of_the_vocabulary(engine: SearchEngine) -> None:
    vocabulary = engine._index.vocabulary
    beginnings = vocabulary.resembling("экстрагдиц", 1, shared=1, beginning=True)
    assert "экстрадиция" in beginnings
    assert len(beginnings) < len(vocabulary.words) / 20


@pytest.mark.parametrize(
    ("typed", "most"),
    [
        ("экстродиция", 1),
        ("аспорт", 1),
        ("праница", 1),
        ("ubezjishe", 2),
        ("постановленеи", 2),
        ("kasachtsan", 2),
    ],
)
def test_no_word_that_may_be_meant_is_passed_over(engine: SearchEngine, typed: str, most: int) -> None:
    vocabulary = engine._index.vocabulary
    meant = {
        word
        for word in vocabulary.words
        if (distance := slips(typed, word, most)) <= most
        and plausible(typed, word, distance, vocabulary.value(word))
    }
    assert meant <= set(vocabulary.resembling(typed, most, shared=2 if most > 1 and len(typed) < 8 else 0))
    assert meant or typed == "ubezjishe"


@given(st.text(alphabet="абвгд", max_size=8), st.text(alphabet="абвгд", max_size=8))
def test_slips_are_the_same_both_ways(one: str, other: str) -> None:
    assert slips(one, other, 8) == slips(other, one, 8)
    assert (slips(one, other, 8) == 0) == (one == other)


def test_two_letters_exchanged_are_one_slip() -> None:
    assert slips("kasachtsan", "kasachstan", 2) == 1
    assert slips("казахтан", "казахстан", 2) == 1
    assert slips("экстродиц", "экстрадиция", 2, beginning=True) == 1


@pytest.mark.parametrize(
    "ways",
    [
        ("армения", "armeniya", "armenija", "armenia"),
        ("убежище", "ubezhishche", "ubezhisce"),
        ("ковчег", "kovcheg", "kowtscheg"),
    ],
)
def test_ways_of_writing_one_word_sound_the_same(ways: tuple[str, ...]) -> None:
    assert len(set(map(sound_key, ways))) == 1


@given(st.text(max_size=600), st.sets(st.text(alphabet="абвab", min_size=1, max_size=3)))
def test_a_snippet_without_its_marks_is_part_of_the_text(text: str, wanted: set[str]) -> None:
    snippet = make_snippet(text.replace(MATCH_START, "").replace(MATCH_END, ""), wanted.__contains__)
    bare = snippet.replace(MATCH_START, "").replace(MATCH_END, "").removeprefix("… ").removesuffix(" …")
    assert bare.strip() in text.replace(MATCH_START, "").replace(MATCH_END, "")
