"""Texts compared word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handbook.ui.packs.word_diff import Pieces, diff_lines, diff_words


def changed(pieces: Pieces) -> list[str]:
    return [piece.text for piece in pieces if piece.is_changed]


def test_what_goes_and_what_comes() -> None:
    before, after = diff_words("До 5 февраля выдали двоих.", "До 12 февраля выдали четверых.")
    assert changed(before) == ["5", "двоих"] and changed(after) == ["12", "четверых"]


def test_neighbours_are_one_piece() -> None:
    _, after = diff_words("The end.", "The end. Decided on 27 January.")
    assert changed(after) == [" Decided on 27 January."]


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_is_lost(before: str, after: str) -> None:
    left, right = diff_words(before, after)
    assert "".join(piece.text for piece in left) == before
    assert "".join(piece.text for piece in right) == after
    assert (before == after) == (not changed(left) and not changed(right))


def test_a_line_stands_beside_what_it_became() -> None:
    pairs = diff_lines(["site: a", "phone: 1", "mail: b"], ["site: a", "phone: 2", "mail: b", "chat: c"])
    assert pairs == [
        ("site: a", "site: a"),
        ("phone: 1", "phone: 2"),
        ("mail: b", "mail: b"),
        (None, "chat: c"),
    ]


def test_a_monstrous_text_is_replaced_whole() -> None:
    before, after = diff_words("a " * 5000, "b " * 5000)
    assert len(before) == len(after) == 1 and before[0].is_changed
