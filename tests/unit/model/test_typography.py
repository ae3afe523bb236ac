"""No line begins with a dash."""

from __future__ import annotations

import pytest

from handbook.model.typography import dashes_joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("пять дней, а для тех — один", "пять дней, а для тех\u00a0— один"),
        ("a — b — c", "a\u00a0— b\u00a0— c"),
        ("Mo–Fr", "Mo–Fr"),
        ("— Кто там?", "— Кто там?"),
    ],
)
def test_a_dash_stays_with_the_word_before_it(text: str, joined: str) -> None:
    assert dashes_joined(text) == joined
