"""Where blocks stand: each once, whole, inside the margins, nothing on top of anything, headings with their text."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook.paper.blocks.statements import set_heading
from handbook.paper.layout import LaidOut, lay_out
from handbook.paper.measures import LARGE_PRINT, MARGINS, Scale, mm
from handbook.paper.paginator import Placed
from handbook.paper.pieces import SetBlock
from handbook.paper.press import Press
from handbook.paper.sheet_layout import Heading
from handbook.sheets.document import (
    Block,
    ConflictBlock,
    ContactBlock,
    PaperSize,
    ParagraphBlock,
    Section,
    Sheet,
    SheetFormat,
    SourceBlock,
    StatementBlock,
    Wording,
)
from tests.gui.paper.everything import (
    CONFLICT,
    CONTACTS,
    COUNTER,
    EMERGENCY,
    EN,
    SHEET,
    STATEMENTS,
    statement,
)

SLACK = 0.5
"""Units of rounding: 1/20 point."""

WORD = st.sampled_from(
    ["border", "Я", "прошу", "убежища", "112", "**must**", "«нет»", "Aufenthaltserlaubnisverfahren", "ապաստան",
     "a" * 90, "https://example.org/very/long?path=of_an-address", "محام", "e" + "\u0301" * 6, "<b>", "\u202e"]
)  # fmt: skip
TEXT = st.lists(WORD, min_size=1, max_size=60).map(" ".join)


@st.composite
def statements(draw: st.DrawFn) -> StatementBlock:
    model = draw(st.sampled_from(STATEMENTS))
    column = model.columns[0]
    action = Wording(EN, draw(TEXT)) if draw(st.booleans()) else None
    return replace(model, columns=(replace(column, text=Wording(EN, draw(TEXT)), action=action),))


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    statements(),
    statements(),
    st.lists(statements(), min_size=2, max_size=5).map(lambda each: ConflictBlock("Disagree", tuple(each))),
    st.builds(lambda model, name: replace(model, name=Wording(EN, name)), st.sampled_from(CONTACTS), TEXT),
    st.builds(SourceBlock, st.just("[1]"), TEXT),
    st.builds(lambda text: ParagraphBlock(Wording(EN, text)), TEXT),
)
SECTIONS = st.lists(
    st.builds(
        lambda name, blocks: Section((name,), tuple(blocks)), TEXT, st.lists(BLOCKS, min_size=1, max_size=8)
    ),
    max_size=5,
).map(tuple)
SHEETS = st.builds(
    lambda model, main, contacts, after: replace(
        model, main=main, side=(Section(("Emergency",), (EMERGENCY,)), *contacts), after=after
    ),
    st.sampled_from([SHEET, COUNTER, replace(SHEET, kind="organisations")]), SECTIONS, SECTIONS, SECTIONS,
)  # fmt: skip
FORMATS = st.builds(SheetFormat, st.sampled_from(["a4", "a5", "letter"]), st.booleans(), st.just(False))


def _check(sheet: Sheet, format: SheetFormat) -> None:
    laid_out = lay_out(sheet, format)
    _each_once(sheet, laid_out)
    for page in laid_out.pages:
        assert page
        _inside(page, laid_out, format.paper)
        _apart(page)
        _headings_kept(page)


def _each_once(sheet: Sheet, laid_out: LaidOut) -> None:
    wanted = [
        block for part in (sheet.main, sheet.side, sheet.after) for each in part for block in each.blocks
    ]
    placed: dict[int, list[int]] = {}
    for page in laid_out.pages:
        for each in page:
            placed.setdefault(id(each.block), []).append(each.part)
    listed = {block.id for each in sheet.after for block in each.blocks if isinstance(block, ContactBlock)}
    for block in wanted:
        if isinstance(block, ContactBlock) and block.id in listed and id(block) not in placed:
            continue  # it stands in full after the text
        parts = placed[id(block)]
        times = sum(block is other for other in wanted)
        assert sorted(parts) == sorted(list(range(max(parts) + 1)) * times if times == 1 else parts), block


def _inside(page: tuple[Placed, ...], laid_out: LaidOut, paper: PaperSize) -> None:
    margins = MARGINS[paper]
    width, height = laid_out.width * 10, laid_out.height * 10
    for each in page:
        assert each.region.x >= mm(margins.inner) - SLACK
        assert each.region.x + each.set.width <= width - mm(margins.outer) + SLACK
        assert each.set.width <= each.region.width + SLACK
        assert each.y >= mm(margins.top) - SLACK
        assert each.bottom <= each.region.bottom + SLACK <= height


def _apart(page: tuple[Placed, ...]) -> None:
    for one, other in combinations(page, 2):
        is_beside = (
            one.region.x + one.set.width <= other.region.x + SLACK
            or other.region.x + other.set.width <= one.region.x + SLACK
        )
        is_row = isinstance(one.block, tuple) and isinstance(
            other.block, tuple
        )  # rows of one strip share a line
        slack = 10 if is_row else SLACK
        assert is_beside or one.bottom <= other.y + slack or other.bottom <= one.y + slack, (one, other)


def _headings_kept(page: tuple[Placed, ...]) -> None:
    for number, each in enumerate(page):
        if isinstance(each.block, Heading):
            if each.set.height > 0.9 * each.region.height:
                continue  # it fills a page by itself
            follower = page[number + 1]
            assert not isinstance(follower.block, Heading)
            assert follower.region is each.region or follower.region == each.region
            assert follower.y >= each.bottom


LARGE_EXAMPLES = pytest.mark.filterwarnings("ignore:Generating overly large repr")
QUIET: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
}


@LARGE_EXAMPLES
@settings(max_examples=25, **QUIET)
@given(SHEETS, FORMATS)
def test_any_sheet_is_broken_well(sheet: Sheet, format: SheetFormat) -> None:
    _check(sheet, format)


@pytest.mark.long
@LARGE_EXAMPLES
@settings(max_examples=600, **QUIET)
@given(SHEETS, FORMATS)
def test_many_sheets_are_broken_well(sheet: Sheet, format: SheetFormat) -> None:
    _check(sheet, format)


def _pages_of(laid_out: LaidOut, block: object) -> list[int]:
    return [number for number, each in laid_out.blocks if each is block]


def test_a_statement_moves_whole_to_where_it_has_room() -> None:
    text = "The court decides within three days. " * 12
    blocks = tuple(
        statement(f"s-{number}", f"{number} {text}", action="Ask for a lawyer.") for number in range(30)
    )
    laid_out = lay_out(replace(SHEET, main=(Section(("Topic",), blocks),)), SheetFormat())
    for block in blocks:
        assert len(_pages_of(laid_out, block)) == 1


def test_what_is_larger_than_a_page_is_broken_by_lines_and_loses_nothing() -> None:
    block = statement("s-huge", " ".join(f"word{number}" for number in range(4000)))
    laid_out = lay_out(replace(SHEET, main=(Section(("Topic",), (block, STATEMENTS[1])),)), SheetFormat("a5"))
    pages = _pages_of(laid_out, block)
    assert len(pages) > 3
    assert pages == sorted(pages)
    lines = [
        part
        for page in laid_out.pages
        for each in page
        if each.block is block
        for column in each.set.columns
        for part in column.parts
    ]
    shown = "".join(
        part.layout.text()[part.line.textStart() : part.line.textStart() + part.line.textLength()]
        for part in lines
        if hasattr(part, "layout")
    )
    assert shown.split() == block.columns[0].text.text.split()


def test_a_conflict_larger_than_a_page_keeps_its_statements_whole_and_repeats_its_title() -> None:
    each = "Both say something else about the same time limit. " * 30
    conflict = ConflictBlock("Disagree", tuple(statement(f"c-{number}", each) for number in range(9)))
    laid_out = lay_out(replace(SHEET, main=(Section(("Topic",), (conflict,)),)), SheetFormat("a5"))
    pieces = [placed for page in laid_out.pages for placed in page if placed.block is conflict]
    assert len(pieces) > 2
    titles = {id(piece.set.columns[0].parts[0]) for piece in pieces}
    assert len(titles) == 1
    whole = [part for piece in pieces for part in piece.set.columns[0].parts if isinstance(part, SetBlock)]
    assert len(whole) == 9
    assert all(piece.set.ornament is not None for piece in pieces)


def test_contacts_that_do_not_fit_beside_the_text_go_on_after_it_under_their_heading() -> None:
    contacts = tuple(replace(CONTACTS[0], id=f"o-{number}") for number in range(20))
    sheet = replace(
        SHEET, main=(Section(("Danger",), STATEMENTS * 12),), side=(Section(("Whom to ask",), contacts),)
    )
    laid_out = lay_out(sheet, SheetFormat())
    headings = [
        number
        for number, block in laid_out.blocks
        if isinstance(block, Heading) and block.words == ("Whom to ask",)
    ]
    assert headings[0] == 0
    assert len(headings) == 2
    text_ends = max(number for number, block in laid_out.blocks if isinstance(block, StatementBlock))
    assert headings[1] >= text_ends
    assert sum(isinstance(block, ContactBlock) for _, block in laid_out.blocks) == 20


def test_contacts_that_are_listed_in_full_after_the_text_stand_twice_only_beside_it() -> None:
    short = tuple(replace(CONTACTS[0], id=f"o-{number}", details=()) for number in range(8))
    tall = replace(short[3], details=("word " * 300,))
    full = tuple(replace(each, details=("asylum",)) for each in short)
    sides = (Section(("Whom to ask",), (*short[:3], tall, *short[4:])),)
    sheet = replace(SHEET, side=sides, after=(Section(("All",), full),))
    blocks = [block for _, block in lay_out(sheet, SheetFormat()).blocks]
    beside = [block.id for block in blocks if isinstance(block, ContactBlock) and block not in full]
    assert beside[:3] == ["o-0", "o-1", "o-2"]
    assert tall.id not in beside and "o-4" in beside
    assert [block for block in blocks if block in full] == list(full)
    small = [block for _, block in lay_out(sheet, SheetFormat("a5")).blocks]
    assert [block for block in small if isinstance(block, ContactBlock)] == list(full)


def test_small_and_large_papers_put_the_emergency_before_the_text_and_contacts_after_it() -> None:
    for format in (SheetFormat("a5"), SheetFormat("a4", large=True)):
        blocks = [block for _, block in lay_out(SHEET, format).blocks]
        assert (
            blocks.index(EMERGENCY)
            < blocks.index(STATEMENTS[0])
            < blocks.index(CONFLICT)
            < blocks.index(CONTACTS[0])
        )


def test_the_columns_of_a_last_page_end_at_about_the_same_height() -> None:
    sheet = replace(SHEET, main=(Section(("Danger",), STATEMENTS * 14),), side=(), after=())
    last = lay_out(sheet, SheetFormat()).pages[-1]
    ends = {
        placed.region.x: max(each.bottom for each in last if each.region.x == placed.region.x)
        for placed in last
    }
    assert len(ends) == 2
    assert max(ends.values()) - min(ends.values()) < mm(45)


def test_white_space_shrinks_rather_than_leaving_a_page_nearly_empty() -> None:
    gaps = set()
    for count in range(8, 30):
        blocks = tuple(replace(STATEMENTS[count % 2], id=f"s-{number}") for number in range(count))
        sheet = replace(SHEET, main=(Section(("D",), blocks),), side=(), after=(), notices=(), indicators=())
        laid_out = lay_out(sheet, SheetFormat("a5"))
        first = [placed for placed in laid_out.pages[0] if isinstance(placed.block, StatementBlock)]
        gaps.add(round((first[1].y - first[0].bottom) / mm(2.1), 2))
    assert gaps > {1.0}
    assert min(gaps) >= 0.6


@pytest.mark.parametrize(("width", "columns"), [(170, 2), (100, 1)])
def test_headings_in_two_languages_never_stand_on_top_of_each_other(width: int, columns: int) -> None:
    press = Press(Scale(LARGE_PRINT), lang="en")
    made = set_heading(press, ("Point at it", "Покажите"), mm(width), numbered=True)
    assert len(made.columns) == columns == len({column.x for column in made.columns})
    assert made.height >= press.scale.topic.pitch * 2 / columns


def test_below_the_number_of_the_page_the_foot_takes_the_whole_width() -> None:
    foot = (SHEET.foot[0], "What has changed since: type the code into the search box of the program.")
    short, long = (
        replace(SHEET, foot=foot, page_of=f"{name} · {{page}} / {{pages}}") for name in ("A", "A" * 90)
    )
    room = [lay_out(sheet, SheetFormat("a5")).pages[0][0].region.height for sheet in (short, long)]
    assert room[0] > room[1]
