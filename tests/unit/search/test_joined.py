"""Words typed without spaces are taken apart; a word of its own is not."""

from __future__ import annotations

import pytest

from handbook.search.joined import part_words
from tests.unit.search.session import Ask


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("армениявнутреннийпаспорт", "армения внутренний паспорт"),
        ("какполучитьвнжвсербии", "как получить внж в сербии"),
        ("изтурции", "из турции"),
        ("дезертирфранция", "дезертир франция"),
        # A thumb that hits the key above the space bar, or the last letter twice.
        ("убежищебгермания", "убежище германия"),
        ("визараннчерногория", "визаран черногория"),
        ("howtogetasylumingermany", "how to get asylum in germany"),
        ("asylantragserbien", "asylantrag serbien"),
    ],
)
def test_spaces_are_put_back(ask: Ask, typed: str, meant: str) -> None:
    result = ask(typed)
    assert (result.interpreted_as, result.repair) == (meant, "spelling")
    assert result.hits


def test_the_last_of_joined_words_may_go_on(ask: Ask) -> None:
    assert ask("какполучитьвнжвсер").interpreted_as == "как получить внж в сер"
    assert ask("какполучитьвнжвсер ").interpreted_as != "как получить внж в сер "


@pytest.mark.parametrize("word", ["достанут", "qqqqxxzzqqqq", "паспорт", "въехал"])
def test_other_words_stay_whole(ask: Ask, word: str) -> None:
    assert " " not in ask(word).interpreted_as


def test_what_is_endless_is_not_looked_at() -> None:
    assert part_words("паспорт" * 9, lambda word: 100 * (word == "паспорт")) == ""
    assert part_words("паспортпаспорт", lambda word: 100 * (word == "паспорт")) == "паспорт паспорт"
