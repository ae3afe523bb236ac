"""Text that wants to break a page: it is printed as text, within its block, in our fonts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.paper.layout import lay_out
from handbook.paper.paragraph import TextLine
from handbook.paper.typefaces import MOST_MARKS, REPLACEMENT, Typefaces
from handbook.sheets.document import (
    ContactLine,
    EmergencyBlock,
    EmergencyNumber,
    IndicatorCell,
    Notice,
    Section,
    SheetFormat,
    Wording,
)
from tests.capabilities import needs_tool
from tests.gui.paper.everything import CARD, CONTACTS, EN, OLD, SHEET, statement
from tests.gui.paper.reading import fonts_of, information, text_of

HOSTILE = {
    "markup": '<img src="file:///etc/passwd"><h1>big</h1><script>x</script> &amp; </p></table>',
    "long word": "x" * 400,
    "long words": " ".join(["y" * 400] * 20),
    "bidi": "\u202epassport\u202c \u2066\u2067mixed\u2069 عربى 112 \u200f",
    "emoji": "👨‍👩‍👧‍👦 🇦🇲 😀" * 50,
    "zero width": "a\u200b\u200c\u200d\u2060\ufeff" * 200,
    "combining": "Z" + "\u0301\u0302\u0303\u20dd" * 200,
    "controls": "a\x00\x07\x1b[31mb\tc\nd\u2028e\u2029f\r\n",
    "nothing": "\u200b\u2060",
    "empty": "",
    "scripts": "漢字 ไทย ᚠᚢᚦ 𝔘𝔫𝔦 \ud7ff \uffff",
    "novel": "The court decides. " * 3000,
}


@needs_tool("pdftotext", package="poppler-utils")
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_everywhere_cannot_break_a_sheet(text: str, printed: Callable[..., Path]) -> None:
    short = text[:3000]
    line = ContactLine(short, short, short or None, detail=short)
    contact = replace(
        CONTACTS[0], name=Wording(EN, short), lines=(line, replace(line, big=True)), preferred=line, warning=short,
        details=(short,), original=Wording(EN, short),
    )  # fmt: skip
    sheet = replace(
        SHEET, title=short, subtitle=short, document_title=text[:200], version=short,
        notices=(Notice("danger", short, short),), indicators=(IndicatorCell(short, short, OLD, danger=True),) * 4,
        main=(Section((short,), (statement("s", text, action=short, sources=short, notes=(short,)),)),),
        side=(Section((short,), (EmergencyBlock((EmergencyNumber(short, short),), short), contact)),),
        foot=("foot",), page_of="{page} / {pages}", continued=short,
    )  # fmt: skip
    path = printed(sheet)
    assert all(name.startswith("NotoSans") for name, *_ in fonts_of(path))
    pages = int(information(path)["Pages"])
    assert f"{pages} / {pages}" in text_of(path, page=pages)
    for page in lay_out(sheet, SheetFormat()).pages:
        for each in page:
            assert each.bottom <= each.region.bottom + 1
            assert each.set.width <= each.region.width + 1


@needs_tool("pdftotext", package="poppler-utils")
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_cannot_break_a_card(text: str, printed: Callable[..., Path]) -> None:
    bad = statement("bad", text)
    card = replace(
        CARD,
        statements=(bad, *CARD.statements),
        contacts=(replace(CONTACTS[0], name=Wording(EN, text)), *CONTACTS),
    )
    found = text_of(printed(card))
    assert found.count("Nobody has checked this.") == 4
    laid_out = lay_out(card, SheetFormat())
    assert len(laid_out.pages) == 1
    assert all(each.bottom <= laid_out.height * 10 for each in laid_out.pages[0])


@needs_tool("pdftotext", package="poppler-utils")
def test_markup_of_others_is_printed_as_text(printed: Callable[..., Path]) -> None:
    sheet = replace(SHEET, main=(Section(("T",), (statement("s", HOSTILE["markup"]),)),))
    assert HOSTILE["markup"] in text_of(printed(sheet))


def test_marks_on_one_letter_are_limited() -> None:
    shown = Typefaces().printable("e" + "\u0301" * 50 + "f")
    assert shown == "e" + "\u0301" * MOST_MARKS + "f"


def test_one_sign_nobody_has_is_one_replacement() -> None:
    faces = Typefaces()
    assert faces.printable("👨‍👩‍👧 a") == f"{REPLACEMENT} a"
    assert faces.printable("漢a") == f"{REPLACEMENT}a"


def test_what_turns_the_reading_direction_is_left_out() -> None:
    assert Typefaces().printable("\u202e112\u202c") == "112"


@pytest.mark.parametrize(
    "address",
    [
        "example.org/entry_rules/by-air?lang=en&page=4/and.so.on/until/the/end_of-it",
        "very_long_name.of_a_server_with_many_parts.and_underscores.in_all_of_them.example.org",
    ],
)
def test_long_addresses_break_after_their_signs(address: str) -> None:
    texts = [text for text in _lines(address, SheetFormat("a5", large=True)) if text.strip() in address]
    assert len(texts) > 1
    assert all(text[-1] in "/.-_?&" for text in texts[:-1])
    assert "".join(texts) == address


@pytest.mark.parametrize("words", range(4, 16))
def test_a_number_stays_with_its_unit(words: int) -> None:
    lines = _lines("word " * words + "within 30\u00a0days of it", SheetFormat("a5"))
    assert any("30\u00a0days" in line for line in lines)


def _lines(text: str, format: SheetFormat) -> list[str]:
    """The lines of a statement on its sheet."""
    block = statement("s", text)
    sheet = replace(SHEET, main=(Section(("T",), (block,)),), side=(), after=())
    placed = [each for page in lay_out(sheet, format).pages for each in page if each.block is block]
    parts = [part for each in placed for column in each.set.columns for part in column.parts]
    return [
        part.layout.text()[part.line.textStart() :][: part.line.textLength()]
        for part in parts
        if isinstance(part, TextLine)
    ]
