"""An updated index is there whole or not at all, and not where it can't be one."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.errors import Cancelled
from handbook.model.records import Content
from handbook.progress import CancelToken, ignore_progress
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.engine import SearchEngine
from handbook.search.stamp import Stamp
from handbook.search.updating import update_index


def opens(folder: Path, generation: str) -> bool:
    SearchEngine.open(folder, generation).close()
    return True


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
    folder, new = built(tmp_path), [*(replace(one, age=1) for one in some[:20]), *some[20:]]
    old = {path.name: path.read_bytes() for path in folder.iterdir()}
    for last in (1, len(new), len(new) + 1, len(new) + 20, len(new) + 21, len(new) + 40):
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
    folder, new = built(tmp_path), some[3:]
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
                assert opens(folder, "old")
            else:
                build_index(folder, some, len(some), content.concepts, "old")
        else:
            assert step
            break
    monkeypatch.setattr(owner, operation, real)
    assert opens(folder, "new")
    assert list(tmp_path.iterdir()) == [folder]


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
    texts = (folder / "records.texts.bin").read_bytes()
    (folder / "records.texts.bin").write_bytes(b"?" + texts[1:])
    (folder / "stamp.json").unlink()
    Stamp.of(folder, "old").write(folder)
    assert not update_index(folder, some[1:], content.concepts, "new")


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
    assert opens(folder, "other")
    assert list(tmp_path.iterdir()) == [folder]
