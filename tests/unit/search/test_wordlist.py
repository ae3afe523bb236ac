"""Lists of words that are read one by one answer as lists in memory do."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.search.wordlist import WordList, beginning_with, packed_words, place_of

WORDS = st.lists(st.text(alphabet="аbпß7"), max_size=12, unique=True).map(sorted)


@given(WORDS, st.text(alphabet="аbпß7", max_size=3))
def test_what_is_read_is_what_was_written(words: list[str], asked: str) -> None:
    read = WordList(packed_words(words))
    assert list(read) == read.all() == words == read[:]
    assert place_of(read, asked) == (words.index(asked) if asked in words else -1)
    first, last = beginning_with(read, asked)
    assert read[first:last] == [word for word in words if word.startswith(asked)]
    assert bisect_left(read, asked) == bisect_left(words, asked)


@pytest.mark.parametrize("lost", [1, 4])
def test_a_list_that_is_cut_off_is_none(lost: int) -> None:
    packed = packed_words(["армения", "visa"])
    with pytest.raises(ValueError, match="words"):
        WordList(packed[:-lost])
