"""What stands beside the posting lists: documents whole, and the order of their words."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.search.archive import Archive, ArchiveWriter
from handbook.search.glossary import Glossary
from handbook.search.lexicon import BODY, FIRST_WORD, STOP, TEXT, Lexicon
from handbook.search.text import LONGEST_WORD, Analyser, words

# Letters that fold to several, marks that are dropped or composed, apostrophes, spaces.
_LETTERS = "aB\u2000\x85ßéёЙи1_ 'ʼ’-.\u0301\u0306\u0308\u00ad\u200bİŉﬁԵΐ"


@given(st.text(alphabet=_LETTERS) | st.text())
def test_a_text_has_the_words_of_what_stands_between_its_spaces(text: str) -> None:
    assert [word for part in text.split() for word in words(part)] == words(text)


@given(st.lists(st.text(alphabet="ab", min_size=1, max_size=3 * LONGEST_WORD)))
def test_endless_words_are_cut(long: list[str]) -> None:
    assert words(" ".join(long)) == [word[:LONGEST_WORD] for word in long]


def test_an_endless_word_is_the_same_word_each_time() -> None:
    lexicon = Lexicon(Analyser(), Glossary({}))
    (long,), (again,) = (lexicon.read("a" * length, "en") for length in (100, 200))
    assert long == again
    assert lexicon.words[long.word] == "a" * LONGEST_WORD


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Two documents of the words `d` … `a`, numbered as they came; the second is empty."""
    d, c, b, a = range(FIRST_WORD, FIRST_WORD + 4)
    run = [TEXT, a, b, BODY, c, STOP, d, c, d, TEXT, a, STOP, STOP, d]
    with ArchiveWriter(tmp_path, "records") as writer:
        writer.add(b'["one"]', array("I", run))
        writer.add(b"[]", array("I"))
        writer.finish(["", "", "", "d", "c", "b", "a"])
    return Archive(tmp_path, "records")


def test_words_are_numbered_in_their_order(archive: Archive) -> None:
    assert list(archive.words) == ["a", "b", "c", "d"]
    first = FIRST_WORD
    assert archive.numbers(["c", "x", "a", "aa"]) == [first + 2, STOP, first, STOP]
    assert [archive.document(number) for number in range(2)] == [["one"], []]


@pytest.mark.parametrize(
    ("phrase", "stands"),
    [("a b", True), ("b a", False), ("b c", False), ("c d", True), ("c ? d", True), ("d ? d", True), ("d ? ? d", False),
     ("a ? ? d", True), ("a ? d", False), ("b ? c", False), ("? c d ?", True), ("?", False)],
)  # fmt: skip
def test_a_phrase_stands_in_one_text(archive: Archive, phrase: str, stands: bool) -> None:
    numbers = archive.numbers(phrase.split())
    assert archive.has_phrase(0, numbers) is stands
    assert not archive.has_phrase(1, numbers)


def test_words_are_together_in_bodies_and_across_stop_words(archive: Archive) -> None:
    a, b, c, d = archive.numbers("abcd")
    assert archive.together(0, [(c, d), (d, c), (c, a)]) == 2
    assert archive.together(0, [(a, b), (a, d), (b, c)]) == 0
    assert archive.together(1, [(c, d)]) == 0


def test_what_was_changed_on_disk_is_no_document(archive: Archive, tmp_path: Path) -> None:
    with (tmp_path / "records.texts.bin").open("r+b") as file:
        file.write(b'["two"]')
    with pytest.raises(ValueError, match="0"):
        archive.document(0)


def test_a_word_is_not_found_across_the_bytes_of_others(tmp_path: Path) -> None:
    words = [f"w{number:04}" for number in range(1_000)]
    with ArchiveWriter(tmp_path, "records") as writer:
        writer.add(b"[]", array("I", [TEXT, FIRST_WORD, FIRST_WORD]))
        writer.finish([""] * FIRST_WORD + words)
    archive = Archive(tmp_path, "records")
    assert archive.has_phrase(0, [FIRST_WORD])
    assert not archive.has_phrase(0, [FIRST_WORD * 256])


def test_an_archive_that_was_cut_is_not_opened(archive: Archive, tmp_path: Path) -> None:
    archive.close()
    data = (tmp_path / "records.runs.bin").read_bytes()
    (tmp_path / "records.runs.bin").write_bytes(data[:-4])
    with pytest.raises(ValueError, match="records"):
        Archive(tmp_path, "records")
