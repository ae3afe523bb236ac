"""An update that is told which statements stayed answers as one that looked at all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from handbook.model.records import Content
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.keeping import Kept, KeptDocuments, key
from handbook.search.updating import update_index
from tests.unit.search.test_updating import assert_as_new, changed


def shortened(kept: KeptDocuments, old: Sequence[Document], new: Sequence[Document]) -> list[Document | Kept]:
    """`new` with every record that the index has replaced by its number."""
    same = {key(one.kind, one.pack, one.id): one for one in old}
    names = [key(one.kind, one.pack, one.id) for one in new]
    return [
        kept.found.get(name, one) if same.get(name) == one else one
        for name, one in zip(names, new, strict=True)
    ]


def edited(some: Sequence[Document], word: str) -> list[Document]:
    """Every fortieth record in other words, one gone, one new."""
    new = [
        replace(one, bodies={lang: f"{text} {word}" for lang, text in one.bodies.items()})
        if number % 40 == 7
        else one
        for number, one in enumerate(some)
    ]
    del new[-30]
    return [*new[:60], replace(new[60], id="quite-new"), *new[60:]]


def test_kept_records_are_not_looked_at_and_nothing_is_lost(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder, old = built(tmp_path), some
    for generation, word, before in (("two", "Zwiebelturm", "old"), ("three", "паспорт", "two")):
        new = edited(old, word)
        kept = KeptDocuments.read(folder, before)
        assert kept is not None
        short = shortened(kept, old, new)
        assert sum(isinstance(one, Kept) for one in short) > len(new) // 3
        assert update_index(folder, short, content.concepts, generation, kept=kept)
        assert_as_new(folder, new, content.concepts, generation)
        old = new


def test_where_only_statements_changed_names_stay_as_they_are(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder = built(tmp_path)
    statements = [number for number, one in enumerate(some) if one.kind == "statement"]
    new = list(some)
    for number in statements[5:9]:
        new[number] = replace(new[number], bodies={"en": "Zwiebelturm"})
    del new[statements[0]]
    kept = KeptDocuments.read(folder, "old")
    assert kept is not None
    assert update_index(folder, shortened(kept, some, new), content.concepts, "new", kept=kept)
    assert_as_new(folder, new, content.concepts, "new")


def test_what_moved_is_not_guessed(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder, new = built(tmp_path), changed(some, 3)
    statements = [number for number, one in enumerate(new) if one.kind == "statement"]
    new.insert(statements[-1], new.pop(statements[0]))
    kept = KeptDocuments.read(folder, "old")
    assert kept is not None
    assert not update_index(folder, shortened(kept, some, new), content.concepts, "new", kept=kept)


def test_another_index_meanwhile_is_noticed(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path
) -> None:
    folder = built(tmp_path)
    kept = KeptDocuments.read(folder, "old")
    assert kept is not None
    build_index(folder, some[1:], len(some) - 1, content.concepts, "old")
    assert not update_index(folder, shortened(kept, some, some[2:]), content.concepts, "new", kept=kept)


def test_without_an_index_of_that_state_nothing_is_kept(
    built: Callable[[Path], Path], tmp_path: Path
) -> None:
    folder = built(tmp_path)
    assert KeptDocuments.read(folder, "other") is None
    assert KeptDocuments.read(tmp_path / "nothing", "old") is None
    (folder / "base.keys.txt").write_text("x")
    assert KeptDocuments.read(folder, "old") is None
