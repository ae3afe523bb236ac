"""Stems in C are those in Python: an index made with one is searched with the other."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from handbook.search.text import Analyser, fold


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


@pytest.mark.parametrize(
    "forms",
    [
        "desertieren desertiert desertierte",
        "registrieren registriert Registrierung",
        "ausliefern ausgeliefert Auslieferung",
        "festnehmen festgenommen Festnahme",
        "anmelden angemeldet Anmeldung",
        "abschieben abgeschoben Abschiebung",
        "verlieren verloren",
        "verlängern verlängert Verlängerung",
        "stehlen gestohlen",
        "ablehnen abgelehnt Ablehnung",
    ],
)
def test_the_forms_of_a_german_verb_have_one_stem(forms: str) -> None:
    analyser = Analyser()
    assert len({analyser.stem(fold(form), "de") for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Gericht", "Recht"), ("Gesetz", "setzen"), ("entführt", "fahren"), ("Haft", "Heft")]
)
def test_german_words_of_another_meaning_stay_apart(one: str, other: str) -> None:
    analyser = Analyser()
    assert analyser.stem(fold(one), "de") != analyser.stem(fold(other), "de")
