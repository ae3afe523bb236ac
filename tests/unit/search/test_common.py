"""Which words are too common to be slips."""

from __future__ import annotations

import pytest

from handbook.paths import resources_folder
from handbook.search.common import WORD_LIST, is_common


def test_every_word_of_the_list_and_none_beside_it() -> None:
    listed = (resources_folder() / WORD_LIST).read_text(encoding="utf-8").splitlines()
    assert len(listed) > 30_000
    assert listed == sorted(set(listed))

    assert all(map(is_common, listed))
    beside = {change for word in listed[::5] for change in (word[:-1], word[1:], f"{word}q", f"ы{word}")}
    assert not any(map(is_common, beside - set(listed)))


@pytest.mark.parametrize("word", ["", "a", "zzzzzzzz", "яяяяяяя", "\n", "год\nгода"])
def test_what_is_no_word_is_not_common(word: str) -> None:
    assert not is_common(word)


@pytest.mark.parametrize("word", ["правда", "давление", "sterben", "draussen", "morning"])
def test_words_of_three_languages_as_search_folds_them(word: str) -> None:
    assert is_common(word)
