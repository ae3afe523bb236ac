"""The Markdown subset: what is styled, what stays as written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.model.markup import Span, faults, links, plain, spans


def test_the_four_things_there_are() -> None:
    text = "Do *not* **sign**: `form 7`, see [here](handbook:am-entry-one) or [there](https://example.org/a?b=c)."
    assert spans(text) == (
        Span("Do "),
        Span("not", emphasis=True),
        Span(" "),
        Span("sign", strong=True),
        Span(": "),
        Span("form 7", code=True),
        Span(", see "),
        Span("here", href="handbook:am-entry-one"),
        Span(" or "),
        Span("there", href="https://example.org/a?b=c"),
        Span("."),
    )
    assert plain(text) == "Do not sign: form 7, see here or there."
    assert links(text) == ("handbook:am-entry-one", "https://example.org/a?b=c")
    assert faults(text) == []


def test_styles_nest() -> None:
    assert spans("**a *b* [c](handbook:AM)**") == (
        Span("a ", strong=True),
        Span("b", strong=True, emphasis=True),
        Span(" ", strong=True),
        Span("c", strong=True, href="handbook:AM"),
    )


def test_a_backslash_makes_a_sign_literal() -> None:
    assert plain(r"2 \* 2 \* 2") == "2 * 2 * 2"


def test_a_line_break_is_a_space() -> None:
    assert plain("one \n two") == "one two"


def test_names_with_underscores_stay_as_they_are() -> None:
    assert spans("@femagainstwar_bot and foreign_passport_x") == (
        Span("@femagainstwar_bot and foreign_passport_x"),
    )


def test_letters_that_look_like_others_are_seen_in_a_link() -> None:
    assert links("[bank](https://bаnk.org)") == ("https://xn--bnk-6cd.org",)


LITERAL = [
    ("<b>x</b>", "markup_html"),
    ("<script>alert(1)</script>", "markup_html"),
    ("<https://example.org>", "markup_html"),
    ("<!-- x -->", "markup_html"),
    ("a &lt; b", "markup_entity"),
    ("&#60;", "markup_entity"),
    ("[x](http://example.org)", "markup_link"),
    ("[x](javascript:alert(1))", "markup_link"),
    ("[x](file:///etc/passwd)", "markup_link"),
    ("[x](//host/share)", "markup_link"),
    ("[x](handbook:Not an id)", "markup_link"),
    ("[x](https://user@example.org)", "markup_link"),
    ("[x](https://)", "markup_link"),
    ("[x]()", "markup_link"),
    ("![x](https://example.org/a.png)", "markup_link"),
    ("**x", "markup_unclosed"),
    ("# x", "markup_block"),
    ("- x", "markup_block"),
    ("> x", "markup_block"),
    ("one\n- two", "markup_block"),
]


@pytest.mark.parametrize(("text", "problem"), LITERAL)
def test_whatever_else_there_is_stays_literal_and_is_a_fault(text: str, problem: str) -> None:
    assert plain(text) == text.replace("\n", " ")
    assert links(text) == ()
    assert [fault.problem for fault in faults(text)] == [problem]


@pytest.mark.parametrize(
    "text", ["3 < 4 & 5 > 4", "R&D; AT&T", "30. April 2025", "o`zbek", "[sic]", "a - b", "-5 °C", "#7"]
)
def test_ordinary_signs_are_no_fault(text: str) -> None:
    assert plain(text) == text
    assert faults(text) == []


@given(st.text(alphabet="*_`[]()!\\<>&;#:/. \nahttpsandbook-", max_size=80))
def test_no_text_raises_or_links_anywhere_else(text: str) -> None:
    faults(text)
    for span in spans(text):
        assert span.text
        assert span.href is None or span.href.startswith(("handbook:", "https://"))
    assert plain(text) == "".join(span.text for span in spans(text))


@given(st.text(max_size=80))
def test_any_text_can_be_shown(text: str) -> None:
    assert len(plain(text)) <= 20 * len(text) + 20
    faults(text)
