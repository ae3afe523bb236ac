"""The index as a cache: built whole or not at all, never trusted when it is not what was built."""

from __future__ import annotations

import gc
import json
import os
import shutil
import stat
import weakref
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from handbook.errors import Cancelled, IndexDamaged, IndexMissing, IndexOutdated
from handbook.model.records import Content
from handbook.progress import CancelToken, ignore_progress
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.engine import SearchEngine, SearchRequest
from tests.unit.search.session import GENERATION, TODAY


def statement(number: int, text: str, **fields: object) -> Document:
    made = Document(
        kind="statement", id=f"am-entry-{number}", pack="test", country="AM", countries=("AM",), topic="entry",
        titles={"en": "Armenia › Entry"}, bodies={"en": text},
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def build(folder: Path, documents: list[Document], generation: str = "one") -> None:
    build_index(folder, documents, len(documents), [], generation)


def search(folder: Path, query: str, generation: str = "one") -> list[str]:
    engine = SearchEngine.open(folder, generation)
    try:
        return [hit.id for hit in engine.search(SearchRequest(query, today=TODAY)).hits]
    finally:
        engine.close()


def test_what_is_closed_leaves_memory_at_once(index_folder: Path) -> None:
    engine = SearchEngine.open(index_folder, GENERATION)
    engine.search(SearchRequest("pasport vistavlen", today=TODAY))
    index = weakref.ref(engine._index)
    was_enabled = gc.isenabled()
    gc.disable()  # in the window it runs once in a while; the index of before an import must not wait for it
    try:
        engine.close()
        del engine
        assert index() is None
    finally:
        if was_enabled:
            gc.enable()


@pytest.fixture
def copy(index_folder: Path, tmp_path: Path) -> Path:
    """A copy of the shipped content's index, to be damaged."""
    return Path(shutil.copytree(index_folder, tmp_path / "copy"))


def test_no_folder_is_a_missing_index(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        SearchEngine.open(tmp_path / "nothing", "one")
    with pytest.raises(IndexMissing):
        SearchEngine.open(tmp_path, "one")


def test_another_generation_is_outdated(index_folder: Path) -> None:
    with pytest.raises(IndexOutdated):
        SearchEngine.open(index_folder, "another")


@pytest.mark.parametrize("part", [0, 1, 2])
def test_another_format_whoosh_or_program_is_outdated(copy: Path, part: int) -> None:
    stamp = json.loads((copy / "stamp.json").read_text())
    stamp["maker"][part] = "0.0.0"
    (copy / "stamp.json").write_text(json.dumps(stamp))
    with pytest.raises(IndexOutdated):
        SearchEngine.open(copy, GENERATION)


@pytest.mark.parametrize("damage", ["cut", "zeros", "gone", "flipped"])
def test_a_damaged_file_is_seen_when_opening(copy: Path, damage: str) -> None:
    for path in sorted(copy.iterdir()):
        data = path.read_bytes()
        if not data or path.name == "stamp.json":
            continue
        if damage == "cut":
            path.write_bytes(data[: len(data) // 2])
        elif damage == "zeros":
            path.write_bytes(bytes(len(data)))
        elif damage == "gone":
            path.unlink()
        else:
            middle = len(data) // 2
            path.write_bytes(data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :])
        with pytest.raises(IndexDamaged):
            SearchEngine.open(copy, GENERATION)
        path.write_bytes(data)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"generation": "generation-1", "maker": [], "files": 1}', "\ud83d"]
)
def test_a_damaged_stamp_is_seen_when_opening(copy: Path, text: str) -> None:
    (copy / "stamp.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises((IndexDamaged, IndexOutdated)):
        SearchEngine.open(copy, GENERATION)


@pytest.mark.parametrize("file", ["*.pst", "*.texts.bin"])
def test_damage_that_only_a_search_meets_is_an_index_damaged(copy: Path, file: str) -> None:
    engine = SearchEngine.open(copy, GENERATION)
    lists = next(copy.glob(file))
    with lists.open("r+b") as file:
        file.write(bytes(lists.stat().st_size))
    with pytest.raises(IndexDamaged):
        engine.search(SearchRequest("экстрадиция казахстан"))
    engine.close()


def test_the_folder_belongs_to_its_user_alone(tmp_path: Path) -> None:
    build(tmp_path / "index", [statement(1, "A passport is needed.")])
    assert stat.S_IMODE((tmp_path / "index").stat().st_mode) == 0o700


def test_a_new_index_takes_the_place_of_the_old(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    build(folder, [statement(1, "A passport is needed.")])
    build(folder, [statement(2, "A passport is enough.")], "two")
    assert search(folder, "passport", "two") == ["am-entry-2"]
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


def test_a_build_that_is_cancelled_leaves_the_old_index(tmp_path: Path) -> None:
    folder, cancel = tmp_path / "index", CancelToken()
    build(folder, [statement(1, "A passport is needed.")])

    def documents() -> Iterator[Document]:
        yield statement(2, "A passport is enough.")
        cancel.cancel()
        yield statement(3, "No passport.")

    with pytest.raises(Cancelled):
        build_index(folder, documents(), 2, [], "two", ignore_progress, cancel)
    assert search(folder, "passport") == ["am-entry-1"]
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


def test_a_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def documents() -> Iterator[Document]:
        yield statement(1, "A passport is needed.")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        build_index(tmp_path / "index", documents(), 1, [], "one")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_build_left_behind_is_removed_when_it_is_old(tmp_path: Path) -> None:
    old, new = tmp_path / ".index-old1", tmp_path / ".index-new1"
    for folder in (old, new):
        folder.mkdir()
        (folder / "words.txt").touch()
    os.utime(old, (0, 0))
    build(tmp_path / "index", [statement(1, "A passport is needed.")])
    assert {path.name for path in tmp_path.iterdir()} == {"index", ".index-new1"}


def test_no_records_are_an_index_too(tmp_path: Path) -> None:
    build(tmp_path / "index", [])
    assert search(tmp_path / "index", "passport") == []
    assert search(tmp_path / "index", "p") == []


def test_progress_ends_at_the_total(tmp_path: Path, content: Content, documents: list[Document]) -> None:
    seen: list[tuple[int, int]] = []
    build_index(
        tmp_path / "index",
        documents[:450],
        450,
        content.concepts,
        "one",
        lambda done, total: seen.append((done, total)),
    )
    assert seen == sorted(seen)
    assert seen[-1] == (450, 450)
    assert len(seen) > 2


def test_what_is_not_in_force_comes_later_but_comes(tmp_path: Path) -> None:
    day = TODAY.toordinal()
    documents = [
        statement(1, "A visa is needed now.", valid_to=day - 1),
        statement(2, "A visa is needed now.", valid_from=day + 30),
        statement(3, "A visa is needed now."),
    ]
    build(tmp_path / "index", documents)
    found = search(tmp_path / "index", "visa needed")
    assert found[0] == "am-entry-3"
    assert sorted(found) == ["am-entry-1", "am-entry-2", "am-entry-3"]


def test_the_newer_and_the_riskier_come_first(tmp_path: Path) -> None:
    old = date(2021, 1, 1).toordinal()
    new = (TODAY - timedelta(days=30)).toordinal()
    build(tmp_path / "index", [statement(1, "Visa rules.", age=old), statement(2, "Visa rules.", age=new)])
    assert search(tmp_path / "index", "visa rules") == ["am-entry-2", "am-entry-1"]
    build(tmp_path / "index", [statement(1, "Visa rules."), statement(2, "Visa rules.", risk="high")])
    assert search(tmp_path / "index", "visa rules") == ["am-entry-2", "am-entry-1"]


def test_a_compromised_contact_is_found(tmp_path: Path) -> None:
    contact = statement(
        1, "Help.", kind="organisation", id="trap", status="compromised", titles={"en": "Trap"}, topic=""
    )
    build(tmp_path / "index", [contact])
    assert search(tmp_path / "index", "trap") == ["trap"]
