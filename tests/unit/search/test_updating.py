"""An updated index answers as one built anew, and is there whole or not at all."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.errors import Cancelled
from handbook.model.records import Concept, Content
from handbook.progress import CancelToken, ignore_progress
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.engine import SearchEngine, SearchRequest, SearchResult
from handbook.search.heads import RESERVE, SHOWN, Heads, write_heads
from handbook.search.updating import update_index
from tests.unit.search.session import TODAY

_TABLES = (
    "columns.bin", "names.json", "words.txt", "values.bin", "keys.txt", "keys.bin", "letters.bin", "heads.bin",
)  # fmt: skip
_QUERIES = (
    "a", "п", "ар", "арм", "паспорт ", "въезд в армению по внутреннему паспорту", "экстрадиция казахстан", "fhvtybz",
    "Abschiebung Kasachstan", '"внутренний паспорт"', "passport -visa", "country:AM visa", "topic:entry passport",
    "border", "казахтан", "+374", "unhcr", "zwiebelturm", "что делать если меня задержали на границе", "qqqqqqq", "",
)  # fmt: skip


@pytest.fixture(scope="module")
def some(documents: list[Document]) -> list[Document]:
    """A part of the shipped content, of every kind."""
    return documents[:30] + documents[30::3]


@pytest.fixture(scope="module")
def built(
    some: list[Document], content: Content, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Path], Path]:
    """Puts a copy of the index of `some` into a folder."""
    folder = tmp_path_factory.mktemp("built") / "index"
    build_index(folder, some, len(some), content.concepts, "old")
    return lambda parent: Path(shutil.copytree(folder, parent / "index"))


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
    other = folder.with_name("whole")
    build_index(other, documents, len(documents), concepts, generation)
    for name in _TABLES:
        assert (folder / name).read_bytes() == (other / name).read_bytes(), name
    assert answers(folder, generation) == answers(other, generation)


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


class _Counting(CancelToken):
    """Cancels at the `last` look."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self.looks = 0
        self.last = last

    def raise_if_cancelled(self) -> None:
        self.looks += 1
        if self.looks == self.last:
            raise Cancelled


def test_an_update_that_is_cancelled_leaves_the_old_index(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder, new = built(tmp_path), changed(some, 1)
    old = {path.name: path.read_bytes() for path in folder.iterdir()}
    for last in (1, len(new), len(new) + 1, len(new) + 5, len(new) + 20):
        with pytest.raises(Cancelled):
            update_index(folder, new, content.concepts, "new", ignore_progress, _Counting(last))
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == old
        assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("operation", ["link", "write_bytes", "write_text", "replace"])
def test_an_update_that_dies_leaves_an_old_index_or_none(
    built: Callable[[Path], Path],
    some: list[Document],
    content: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    operation: str,
) -> None:
    folder, new = built(tmp_path), changed(some, 1)
    owner = os if operation == "link" else Path
    real = getattr(owner, operation)
    for step in range(20):
        left = [step]

        def dying(*values: object, left: list[int] = left, **named: object) -> object:
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            return real(*values, **named)

        monkeypatch.setattr(owner, operation, dying)
        try:
            assert update_index(folder, new, content.concepts, "new")
        except KeyboardInterrupt:
            monkeypatch.setattr(owner, operation, real)
            if folder.exists():
                SearchEngine.open(folder, "old").close()
            else:
                build_index(folder, some, len(some), content.concepts, "old")
        else:
            assert step
            break
    monkeypatch.setattr(owner, operation, real)
    SearchEngine.open(folder, "new").close()
    assert list(tmp_path.iterdir()) == [folder]


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


def test_what_an_update_can_not_do(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    """No index, one of this very generation, another glossary, too many changes."""
    folder, concepts = built(tmp_path), content.concepts
    old = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert not update_index(tmp_path / "nothing", some, concepts, "new")
    assert not update_index(folder, some, concepts, "old")
    assert not update_index(folder, some, concepts[1:], "new")
    assert not update_index(folder, some[: len(some) * 4 // 5], concepts, "new")
    assert not update_index(folder, [replace(one, id=f"{one.id}-new") for one in some], concepts, "new")
    assert not update_index(folder, [], concepts, "new")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == old


def test_an_index_of_no_records_is_built_anew(some: list[Document], tmp_path: Path) -> None:
    build_index(tmp_path / "index", [], 0, [], "old")
    assert not update_index(tmp_path / "index", some[:1], [], "new")


def test_an_index_of_another_format_is_built_anew(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder = built(tmp_path)
    stamp = json.loads((folder / "stamp.json").read_text())
    stamp["maker"][0] = "0"
    (folder / "stamp.json").write_text(json.dumps(stamp))
    assert not update_index(folder, some[1:], content.concepts, "new")


@pytest.mark.parametrize("damage", ["cut", "gone"])
def test_a_damaged_index_is_built_anew(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path, damage: str
) -> None:
    folder = built(tmp_path)
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        if not data:
            continue
        if damage == "cut":
            path.write_bytes(data[: len(data) // 2])
        else:
            path.unlink()
        assert not update_index(folder, some[1:], content.concepts, "new")
        path.write_bytes(data)


def test_damage_the_stamp_does_not_see_is_no_reason_to_fail(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder = built(tmp_path)
    lines = (folder / "base.words.txt").read_bytes().splitlines(keepends=True)
    (folder / "base.words.txt").write_bytes(b"".join([b"{]\n", *lines[1:]]))
    Path(folder / "stamp.json").write_text(_restamped(folder))
    assert not update_index(folder, some[1:], content.concepts, "new")


def _restamped(folder: Path) -> str:
    from handbook.search.stamp import Stamp

    (folder / "stamp.json").unlink()
    Stamp.of(folder, "old").write(folder)
    return (folder / "stamp.json").read_text()


def test_another_index_put_there_meanwhile_is_never_mixed_in(
    built: Callable[[Path], Path],
    some: list[Document],
    content: Content,
    tmp_path: Path,
) -> None:
    folder = built(tmp_path)

    def replace_it(done: int, total: int) -> None:
        build_index(folder, some, len(some), content.concepts, "other")

    assert not update_index(folder, some[1:], content.concepts, "new", replace_it)
    assert answers(folder, "other")
    assert list(tmp_path.iterdir()) == [folder]


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
