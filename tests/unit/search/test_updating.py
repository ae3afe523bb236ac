"""An updated index answers as one built anew."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.model.records import Concept, Content
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.engine import SearchEngine, SearchRequest, SearchResult
from handbook.search.heads import RESERVE, SHOWN, Heads, write_heads
from handbook.search.updating import update_index
from tests.unit.search.session import TODAY

TABLES = (
    "columns.bin", "names.json", "words.bin", "values.bin", "keys.bin", "keys.numbers.bin",
    "heard.bin", "heard.numbers.bin", "letters.bin", "heads.bin",
    "suggestions.bin",
)  # fmt: skip
_QUERIES = (
    "a", "п", "ар", "арм", "паспорт ", "въезд в армению по внутреннему паспорту", "экстрадиция казахстан", "fhvtybz",
    "Abschiebung Kasachstan", '"внутренний паспорт"', "passport -visa", "country:AM visa", "topic:entry passport",
    "border", "казахтан", "+374", "unhcr", "zwiebelturm", "что делать если меня задержали на границе", "qqqqqqq", "",
)  # fmt: skip


def changed(some: Sequence[Document], seed: int) -> list[Document]:
    """Records changed, added, removed, moved to another country or place, a few each."""
    chance = random.Random(seed)
    new = list(some)
    for number in chance.sample(range(len(new)), 8):
        text = chance.choice(["Zwiebelturm", "паспорт", "границе"])
        bodies = {lang: f"{body} {text}" for lang, body in new[number].bodies.items()}
        new[number] = replace(new[number], bodies=bodies, age=TODAY.toordinal())
    for number in chance.sample(range(len(new)), 4):
        moved = replace(
            new[number], country="KZ", countries=("KZ",), titles={"en": "Kazakhstan", "ru": "Казахстан"}
        )
        new[number] = moved if moved.kind != "country" else new[number]
    for number in chance.sample(range(len(new)), 4):
        added = replace(new[number], id=f"added-{number}", valid_to=TODAY.toordinal() - 1)
        new.insert(chance.randrange(len(new)), added)
    for _ in range(4):
        del new[chance.randrange(len(new))]
    new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return new


def answers(folder: Path, generation: str) -> list[SearchResult]:
    engine = SearchEngine.open(folder, generation)
    try:
        return ask(engine)
    finally:
        engine.close()


def ask(engine: SearchEngine) -> list[SearchResult]:
    return [engine.search(SearchRequest(query, "ru", today=TODAY, explain=True)) for query in _QUERIES]


def assert_as_new(
    folder: Path, documents: list[Document], concepts: Sequence[Concept], generation: str
) -> None:
    """That `folder` is, but for its layers, what a full build makes."""
    other = assert_tables_as_new(folder, documents, concepts, generation)
    assert answers(folder, generation) == answers(other, generation)


def assert_tables_as_new(
    folder: Path, documents: list[Document], concepts: Sequence[Concept], generation: str
) -> Path:
    """That the tables are; returns the folder of the full build."""
    other = folder.with_name("whole")
    build_index(other, documents, len(documents), concepts, generation)
    for name in TABLES:
        assert (folder / name).read_bytes() == (other / name).read_bytes(), name
    return other


@pytest.mark.parametrize("seed", range(4))
def test_an_updated_index_answers_as_one_built_anew(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path, seed: int
) -> None:
    folder, new = built(tmp_path), changed(some, seed)
    assert update_index(folder, new, content.concepts, "new")
    assert_as_new(folder, new, content.concepts, "new")


def test_updates_follow_each_other(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder, new = built(tmp_path), some
    for generation in ("two", "three"):
        new = changed(new, 7)
        assert update_index(folder, new, content.concepts, generation)
    assert_as_new(folder, new, content.concepts, "three")
    assert update_index(folder, some, content.concepts, "back")
    assert_as_new(folder, some, content.concepts, "back")
    assert {path.name for path in tmp_path.iterdir()} == {"index", "whole"}


def test_removing_only_is_an_update_too(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder, new = built(tmp_path), [*some[:100], *some[110:]]
    assert update_index(folder, new, content.concepts, "new")
    assert_as_new(folder, new, content.concepts, "new")


def test_without_links_the_files_are_copied(
    built: Callable[[Path], Path],
    some: list[Document],
    content: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    folder = built(tmp_path)
    assert update_index(folder, some[1:], content.concepts, "new")
    assert answers(folder, "new")


def test_who_is_searching_sees_the_old_index_to_the_end(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder = built(tmp_path)
    expected = answers(folder, "old")
    before = SearchEngine.open(folder, "old")
    assert update_index(folder, changed(some, 1), content.concepts, "new")
    between = SearchEngine.open(folder, "new")
    updated = answers(folder, "new")
    assert update_index(folder, changed(some, 2), content.concepts, "newer")
    assert ask(before) == expected
    assert ask(between) == updated
    build_index(folder, some, len(some), content.concepts, "newest")
    assert ask(between) == updated
    before.close()
    between.close()


def test_progress_ends_at_the_total(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    seen: list[tuple[int, int]] = []
    folder = built(tmp_path)
    assert update_index(
        folder, some[2:], content.concepts, "new", lambda done, total: seen.append((done, total))
    )
    assert seen == sorted(seen)
    assert seen[-1] == (len(some) - 2, len(some) - 2)


def test_beginnings_whose_reserve_is_used_up_are_not_guessed(tmp_path: Path) -> None:
    many = [(-1.0, number) for number in range(RESERVE + 10)]
    write_heads(tmp_path / "heads", {"a": many, "b": many[:3]}, RESERVE)
    heads = Heads.read(tmp_path / "heads")
    numbers = list(range(RESERVE + 10))
    better, worse = (-2.0, 500), (-1.0, 501)
    renewed = heads.renewed(numbers, {"a": [worse, better], "b": [worse], "c": [worse]})
    assert renewed is not None
    assert renewed["a"] == [better, *many[: SHOWN - 1]]
    assert renewed["b"] == [*many[:3], worse]
    assert renewed["c"] == [worse]
    gone = RESERVE - SHOWN
    left = [-1] * gone + numbers[: len(numbers) - gone]
    assert heads.renewed(left, {}) is not None
    assert heads.renewed([-1, *left[:-1]], {"a": [worse]}) is None
    assert heads.renewed([-1, *left[:-1]], {"a": [better]}) is not None
    assert heads.renewed([-1] * len(numbers), {"a": [better]}) is None
