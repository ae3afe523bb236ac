"""What the words in the search box name, for the first frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.engine import SearchEngine, SearchRequest
from handbook.search.suggesting import Suggester, Suggestion, SuggestionList


def suggest(engine: SearchEngine, query: str, lang: str = "ru", **options: Any) -> list[tuple[str, str, str]]:
    return [(one.kind, one.id, one.text) for one in engine.suggest(SearchRequest(query, lang, **options))]


@pytest.mark.parametrize(
    ("query", "lang", "wanted"),
    [
        ("арм", "ru", ("country", "AM", "Армения")),
        ("арм", "de", ("country", "AM", "Armenien")),
        ("к", "ru", ("country", "KZ", "Казахстан")),
        ("алма", "ru", ("city", "KZ", "Алматы")),
        ("gyu", "en", ("city", "AM", "Gyumri")),
        ("ковч", "ru", ("organisation", "kovcheg", "Ковчег")),
        ("emigranthelp", "en", ("organisation", "kovcheg", "Kovcheg (The Ark)")),
        ("соч", "de", ("concept", "awol", "unerlaubte Abwesenheit")),
        ("задержали на гра", "ru", ("question", "q-detained-at-border", "Задержали на границе, что делать?")),
        ("fhvtyb", "ru", ("country", "AM", "Армения")),
        ("armeniya", "ru", ("country", "AM", "Армения")),
        ("красный крест арм", "ru", ("organisation", "arm-redcross", "Общество Красного Креста Армении")),
    ],
)
def test_names_of_every_kind_are_suggested(
    engine: SearchEngine, query: str, lang: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in suggest(engine, query, lang)


def test_a_country_comes_before_all_else_it_begins(engine: SearchEngine) -> None:
    assert suggest(engine, "казах")[0][:2] == ("country", "KZ")


def test_few_of_a_kind_and_nothing_twice(engine: SearchEngine) -> None:
    for query in ("а", "к", "asy", "ков", "un", "visa", "пас"):
        found = suggest(engine, query)
        kinds = [kind for kind, *_ in found]
        assert 0 < len(found) <= 6
        assert max(map(kinds.count, kinds)) <= 2
        assert len({text for *_, text in found}) == len(found)


def test_a_finished_word_is_no_beginning_and_nonsense_suggests_nothing(engine: SearchEngine) -> None:
    assert ("country", "KZ", "Казахстан") not in suggest(engine, "казах ")
    for query in ("", "   ", "***", "qqqqxxzz", "\0", '"'):
        assert suggest(engine, query) == []


def test_as_typed_suggests_nothing_that_was_not_typed(engine: SearchEngine) -> None:
    assert suggest(engine, "fhvtyb", literal=True) == []


def test_many_names_of_one_kind_hide_none_of_another(tmp_path: Path) -> None:
    names = SuggestionList()
    for number in range(1000):
        name = f"Arc {number}"
        names.add(
            Document(
                kind="organisation", id=f"arc-{number}", pack="p", country="", countries=(), topic="",
                titles={"en": name}, bodies={},
            )
        )  # fmt: skip
    for code, name in (("AM", "Armenia"), ("GE", "Georgia")):
        names.add(
            Document(
                kind="country", id=code, pack="p", country=code, countries=(code,), topic="",
                titles={"en": name}, bodies={},
            )
        )  # fmt: skip
    names.write(tmp_path / "names", [], frozenset())
    suggester = Suggester((tmp_path / "names").read_bytes(), ["en"])
    found = suggester.suggest(["a"], "en", open_end=True)
    assert [(one.kind, one.id) for one in found if one.kind != "city"] == [
        ("country", "AM"), ("organisation", "arc-0"), ("organisation", "arc-1")
    ]  # fmt: skip
    assert suggester.titles(["geo"], "ru", 3) == ["Georgia"]


def test_without_names_there_are_no_suggestions(tmp_path: Path) -> None:
    plain = Document(
        kind="statement", id="x-1", pack="p", country="AM", countries=("AM",), topic="entry",
        titles={"en": "Armenia"}, bodies={"en": "text"},
    )  # fmt: skip
    build_index(tmp_path / "index", [plain], 1, [], "g")
    engine = SearchEngine.open(tmp_path / "index", "g")
    found: tuple[Suggestion, ...] = engine.suggest(SearchRequest("arm"))
    assert found == ()
    engine.close()
