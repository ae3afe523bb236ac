"""Where records of a document moved, the positions of their rows follow."""

from __future__ import annotations

import pytest

from handbook.model.edits import Moved
from handbook.model.records import Question, Route, Source, Statement
from handbook.store.rows import renumbering


@pytest.mark.parametrize(
    ("kind", "place", "condition", "parameters"),
    [
        (
            Statement,
            {"country": "KZ", "topic": "extradition"},
            "country = ? AND topic = ?",
            ["KZ", "extradition"],
        ),
        (Question, {"country": "KZ"}, "country IS ?", ["KZ"]),
        (Question, {}, "country IS ?", [None]),
        (Route, {}, "1", []),
    ],
)
def test_rows_of_one_document_are_numbered_anew_and_no_others(
    kind: type, place: dict[str, str], condition: str, parameters: list[object]
) -> None:
    found = renumbering(Moved(kind, tuple(place.items()), ()))
    assert found is not None and found[1:3] == (condition, parameters)


def test_what_stands_nowhere_in_particular_keeps_its_place() -> None:
    assert renumbering(Moved(Source, (), ())) is None
