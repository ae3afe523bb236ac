"""Stems in C are those in Python: an index made with one is searched with the other."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("lang", "name"),
    [("russian", "RussianStemmer"), ("english", "EnglishStemmer"), ("german", "GermanStemmer")],
)
def test_both_stemmers_agree_on_every_word_of_the_content(content_folder: Path, lang: str, name: str) -> None:
    quick = pytest.importorskip("Stemmer").Stemmer(lang)
    slow = getattr(import_module(f"snowballstemmer.{lang}_stemmer"), name)()
    words = {
        word
        for file in content_folder.rglob("*.toml")
        for word in re.findall(r"\w+", file.read_text("utf-8").lower())
    }
    assert len(words) > 10_000
    assert [word for word in sorted(words) if quick.stemWord(word) != slow.stemWord(word)] == []
