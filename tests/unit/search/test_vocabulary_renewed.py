"""What is written of a vocabulary with the help of an older one is what would be written without it."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Mapping
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from handbook.search.renumbering import Renumbering
from handbook.search.vocabulary import Vocabulary

WORDS = st.sampled_from(
    [
        f"{begin}{end}"
        for begin in ("arrest", "bank", "v", "виз", "в", "7")
        for end in ("", "e", "kamp", "ting", "овый")
    ]
)
# What is worth 37 is heard, what is worth 50 is important.
VOCABULARY = st.dictionaries(WORDS, st.sampled_from([1, 36, 37, 49, 50, 90]))
LISTS = st.sets(WORDS, max_size=80).map(sorted)


def made(values: Mapping[str, int]) -> Vocabulary:
    ordered = sorted(values)
    return Vocabulary(ordered, array("H", map(values.__getitem__, ordered)))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@given(VOCABULARY, VOCABULARY, st.booleans())
def test_with_an_older_vocabulary_the_same_files_are_written(
    before: dict[str, int], after: dict[str, int], most_stay: bool
) -> None:
    if most_stay:
        after = before | {word: value for word, value in list(after.items())[:2] if word in before}
    with tempfile.TemporaryDirectory() as name:
        old, new, anew = (Path(name) / part for part in ("old", "new", "anew"))
        for folder in (old, new, anew):
            folder.mkdir()
        made(before).write(old)
        made(after).write(new, Vocabulary.read(old))
        made(after).write(anew)
        assert files(new) == files(anew)


@given(LISTS, LISTS)
def test_every_word_finds_its_new_number(before: list[str], after: list[str]) -> None:
    changes = Renumbering.between(before, after)
    assert [after.index(word) if word in after else -1 for word in before] == list(changes.now)
    assert [after.index(word) for word in after if word not in before] == list(changes.came)
    lengths = changes.carried(array("I", map(len, before)), (len(after[number]) for number in changes.came))
    assert list(lengths) == list(map(len, after))
    assert changes.is_needless == (before == after)


def test_long_lists_are_compared_in_runs() -> None:
    before = [f"{number:06}" for number in range(20_000)]
    after = sorted({*before, "009999a", "019999b"} - {before[5_000]})
    changes = Renumbering.between(before, after)
    assert changes.runs == [(0, 0, 5_000), (5_001, 5_000, 4_999), (10_000, 10_000, 10_000)]
    assert list(changes.came) == [9_999, 20_000]
