"""What a passphrase is, and what is said of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import PassphraseRefused
from handbook.model.passphrases import LEAST_CHARACTERS, new_passphrase, normalised, strength


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("й" * 12, "й" * 12),
        ("и\u0306" * 12, "й" * 12),  # as a Mac gives it
        ("cafe\u0301 au lait noir", "café au lait noir"),
        ("six\u00a0words\u3000here now", "six words here now"),
        ("  spaces stay  ", "  spaces stay  "),
        ("Capitals STAY", "Capitals STAY"),
        ("ﬁ is not fi", "ﬁ is not fi"),  # NFC, not NFKC: RFC 8265, section 4.2.2
        ("👩‍👩‍👧 and zwj words", "👩‍👩‍👧 and zwj words"),
    ],
)
def test_the_same_keys_give_the_same_passphrase_everywhere(typed: str, kept: str) -> None:
    assert normalised(typed) == kept


@pytest.mark.parametrize(
    "character", ["\n", "\t", "\0", "\u200b", "\u202e", "\ufeff", "\u0378", "\ue000", "\ud800"]
)
def test_what_can_not_be_seen_is_named_and_not_dropped(character: str) -> None:
    with pytest.raises(PassphraseRefused) as refused:
        normalised(f"twelve letters{character}")
    assert refused.value.code == "private.passphrase_character"
    assert refused.value.params["character"] == f"U+{ord(character):04X}"


@given(st.text(min_size=1))
def test_normalising_twice_is_normalising_once(typed: str) -> None:
    try:
        once = normalised(typed)
    except PassphraseRefused:
        return
    assert normalised(once) == once


def test_a_new_one_has_a_least_length_an_old_one_has_none() -> None:
    assert normalised("short") == "short"
    for short in ("", "short", "x" * (LEAST_CHARACTERS - 1), "é" * (LEAST_CHARACTERS - 1)):
        with pytest.raises(PassphraseRefused) as refused:
            new_passphrase(short)
        assert refused.value.params == {"length": len(short), "least": LEAST_CHARACTERS}
    assert new_passphrase("x" * 1000) == "x" * 1000


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("", "refused"), ("short", "refused"), ("tabs\tare not taken", "refused"), ("a" * 32, "weak"),
        ("ha ha ha ha ha ha ha", "weak"), ("twelveletter", "weak"), ("four words of length", "fair"),
        ("eighteencharacters", "fair"), ("six words that chance has picked", "strong"),
        ("шесть слов, которые выбрал один случай", "strong"),
    ],
)  # fmt: skip
def test_what_is_said_of_its_strength(typed: str, level: str) -> None:
    assert strength(typed).level == level
