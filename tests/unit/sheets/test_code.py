"""Sheet codes: what goes in comes out, and what was misread on paper is noticed."""

from __future__ import annotations

import random
import string
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import SheetCodeError
from handbook.model.codes import TOPICS
from handbook.sheets.code import VERSIONS, SheetCode, looks_like_code, qr_text, read_code
from handbook.sheets.document import SheetKind

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS: tuple[SheetKind, ...] = get_args(SheetKind)
codes = st.builds(
    SheetCode,
    country=st.text(string.ascii_uppercase, min_size=2, max_size=2),
    version=st.integers(0, VERSIONS - 1),
    topics=st.sets(st.sampled_from(TOPICS)).map(lambda chosen: tuple(t for t in TOPICS if t in chosen)),
    kind=st.sampled_from(KINDS),
)


def is_refused(text: str) -> bool:
    try:
        read_code(text)
    except SheetCodeError:
        return True
    return False


@given(codes)
def test_what_goes_in_comes_out(code: SheetCode) -> None:
    assert read_code(str(code)).code == code


@given(codes)
def test_it_is_country_and_two_fours_without_letters_that_look_alike(code: SheetCode) -> None:
    country, first, second = str(code).split("-")
    assert (country, len(first), len(second)) == (code.country, 4, 4)
    assert not set(first + second) - set(SYMBOLS)


@given(codes, st.sampled_from(["", " ", "-", " - "]), st.randoms())
def test_it_forgives_case_spaces_hyphens_and_look_alikes(
    code: SheetCode, between: str, chance: random.Random
) -> None:
    country, first, second = str(code).split("-")
    alike = {"1": "IiLl1", "0": "Oo0"}

    def typed(symbols: str) -> str:
        return "".join(chance.choice(alike.get(s, s.lower() + s)) for s in symbols)

    text = f"  {country.lower()}{between}{typed(first)}{between}{typed(second)} "
    assert read_code(text).code == code


def test_the_topics_stand_in_the_order_of_the_content_format() -> None:
    """Printed sheets depend on it for ever."""
    summary = SheetCode("AM", 14, ("summary",), "country")
    local_life = SheetCode("AM", 14, ("local_life",), "organisations")
    assert (str(summary), str(local_life)) == ("AM-03G0-010C", "AM-03M0-00R7")


def some_codes(number: int) -> list[str]:
    chance = random.Random(20261122)
    return [
        str(
            SheetCode(
                "".join(chance.choices(string.ascii_uppercase, k=2)),
                chance.randrange(VERSIONS),
                tuple(topic for topic in TOPICS if chance.random() < 0.5),
                chance.choice(KINDS),
            )
        )
        for _ in range(number)
    ]


def test_every_wrong_sign_is_noticed() -> None:
    """All 29,800 of a hundred codes: 8 places with 31 other symbols, 2 letters with 25 others each."""
    tried = missed = 0
    for code in some_codes(100):
        for place, sign in enumerate(code):
            others = string.ascii_uppercase if place < 2 else SYMBOLS if sign != "-" else ""
            for other in others:
                if other != sign:
                    tried += 1
                    missed += not is_refused(code[:place] + other + code[place + 1 :])
    assert (tried, missed) == (29_800, 0)


def test_every_swap_of_neighbours_is_noticed() -> None:
    """Also that of the second letter and the first symbol."""
    tried = missed = 0
    for code in some_codes(500):
        signs = code.replace("-", "")
        for place in range(9):
            first, second = signs[place], signs[place + 1]
            if first != second:
                tried += 1
                missed += not is_refused(signs[:place] + second + first + signs[place + 2 :])
    assert tried > 4_000
    assert missed == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AM",
        "AM-03G0",
        "AM-03G0-010C-0",
        "AM-03G0-010U",
        "A1-03G0-010C",
        "ЯМ-03G0-010C",
        "handbook-sheet:",
    ],
)
def test_what_is_no_code_is_refused_whole(text: str) -> None:
    with pytest.raises(SheetCodeError):
        read_code(text)


def test_a_scanned_code_names_pack_and_publisher() -> None:
    text = qr_text("AM-03G0-010C", "field-handbook", "0123456789abcdef" * 4)
    assert text == "handbook-sheet:AM-03G0-010C:field-handbook:0123456789abcdef"
    found = read_code(text)
    assert (found.code.country, found.pack, found.root) == ("AM", "field-handbook", "0123456789abcdef")
    with pytest.raises(SheetCodeError):
        read_code(text.replace("010C", "010D"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("am-03g0-010c", True),
        ("AM03G0010C", True),
        ("AM 03G0 010D", True),
        ("handbook-sheet:AM-03G0-010C:x:y", True),
        ("conscripts", False),
        ("exit visas", False),
        ("Армения", False),
        ("+37410545935", False),
    ],
)
def test_the_search_box_knows_a_code_from_words(text: str, meant: bool) -> None:
    assert looks_like_code(text) is meant
