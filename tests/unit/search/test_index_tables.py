"""Tables of an index that are not whole are refused, never half believed."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.search.tables import Columns, Names
from handbook.search.vocabulary import Vocabulary

VALUES = "values.bin"


@pytest.mark.parametrize("spoil", [lambda data: data + b"\0" * 4, lambda data: data[:-4]])
def test_columns_longer_or_shorter_than_the_documents_are_refused(
    tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    file = tmp_path / "columns.bin"
    Columns(array("H", [0, 1]), array("f", [1.0, 0.9])).write(file)
    assert list(Columns.read(file, 2).prior) == pytest.approx([1.0, 0.9])
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ValueError, match=file.name):
        Columns.read(file, 2)


def test_names_whose_glossary_is_no_glossary_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "names.json"
    Names(count=3).write(file)
    assert Names.read(file).count == 3
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | {"concepts": []}), "utf-8")
    with pytest.raises(ValueError, match=file.name):
        Names.read(file)


def test_a_vocabulary_with_a_value_too_many_is_refused(tmp_path: Path) -> None:
    Vocabulary(["armenia", "asylum"], array("H", [40, 50])).write(tmp_path)
    assert Vocabulary.read(tmp_path).value("asylum") == 50
    with (tmp_path / VALUES).open("ab") as file:
        file.write(b"\0\0")
    with pytest.raises(ValueError, match="words"):
        Vocabulary.read(tmp_path)
