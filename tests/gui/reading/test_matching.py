"""Finding words in text that is shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handbook.ui.reading.matching import folded, in_units, marked_parts, places


def test_case_and_yo_make_no_difference() -> None:
    assert places(folded("Только САМОЛЁТОМ и самолетом."), "самолёт") == [(7, 14), (19, 26)]


def test_a_joined_space_is_a_space() -> None:
    assert places(folded("без\u00a0даты"), "без даты") == [(0, 8)]


def test_blank_finds_nothing() -> None:
    assert places(folded("a b"), "  ") == []


def test_characters_qt_counts_twice_keep_their_places() -> None:
    text = folded(in_units("🙂 дом"))
    assert places(text, "дом") == [(3, 6)]


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.text(), st.frozensets(st.text(min_size=1)))
def test_marked_parts_are_the_text(text: str, marks: frozenset[str]) -> None:
    assert "".join(part for part, _ in marked_parts(text, marks)) == text


def test_words_are_marked_by_their_form() -> None:
    parts = marked_parts("Über Самолёт, самолётный", {"самолет", "uber"})
    assert parts == [("Über", True), (" ", False), ("Самолёт", True), (", самолётный", False)]
