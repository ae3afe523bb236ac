"""The reading view: what it shows, what it never does, where things stand."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook.services.country import CountryPage, country_page
from handbook.services.handbook import Handbook
from handbook.ui.kit.look import Look
from handbook.ui.reading.ornaments import RiskBar
from handbook.ui.reading.parts import ConflictPart, HeadingPart, Part, StatementPart
from handbook.ui.reading.view import ReadingView
from tests.gui.reading.conftest import Shower
from tests.gui.reading.pages import parts_of, placed, rows_of, said, text_of

HOSTILE = (
    '<img src="//host/share/x.png"><script>alert(1)</script> <b>R&D</b> &amp; ![x](file:///etc/passwd) '
    "[y](file:///etc/shadow) [z](javascript:alert(1)) \u202eEVIL\u202c \ufffc % n"
)


def bars(view: ReadingView, key: str) -> list[RiskBar]:
    return [each for each in placed(view, key).ornaments if isinstance(each, RiskBar)]


def test_everything_on_the_page_is_there(show: Shower, kazakhstan: CountryPage) -> None:
    view = show(parts_of(kazakhstan))
    text = text_of(view)
    for row in rows_of(kazakhstan):
        assert "".join(row.cells[0].text.split("**")).split("](")[0].split("[")[0] in text
    assert [each.key for each in view.placed() if each.is_heading] == [t.code for t in kazakhstan.topics]


def test_hostile_text_is_shown_as_it_is(
    show: Shower, kazakhstan: CountryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(ReadingView, "loadResource", lambda self, kind, name: asked.append(name))
    view = show([StatementPart(said(rows_of(kazakhstan)[0], HOSTILE, action=HOSTILE))])
    view.grab()
    text = text_of(view)
    assert text.count('<img src="//host/share/x.png"><script>alert(1)</script> <b>R&D</b> &amp;') == 2
    assert "![x](file:///etc/passwd)" in text and "\u202e" not in text and "\\u202e" in text
    assert asked == []
    assert all(address.startswith("detail:") for address in links(view))


def links(view: ReadingView) -> set[str]:
    found, cursor = set(), QTextCursor(view.document())
    for position in range(view.document().characterCount()):
        cursor.setPosition(position)
        if cursor.charFormat().isAnchor():
            found.add(cursor.charFormat().anchorHref())
    return found


def test_what_is_old_says_so(show: Shower, kazakhstan: CountryPage) -> None:
    stale = next(row for row in rows_of(kazakhstan) if row.freshness == "stale")
    undated = next(row for row in rows_of(kazakhstan) if row.freshness == "undated")
    view = show([StatementPart(stale), StatementPart(undated)])
    assert "перепроверьте · на " in text_of(view) and "без даты · перепроверьте" in text_of(view)
    assert bars(view, stale.id)[0].is_old and bars(view, undated.id)[0].is_old


def test_what_is_over_is_struck_out(show: Shower, kazakhstan: CountryPage) -> None:
    row = rows_of(kazakhstan)[0]
    over = dataclasses.replace(said(row, "Было так."), freshness="ended")
    view = show([StatementPart(over)])
    cursor = QTextCursor(view.document())
    cursor.setPosition(3)
    assert cursor.charFormat().fontStrikeOut()


def test_another_language_than_wanted_is_named(show: Shower, kazakhstan: CountryPage) -> None:
    view = show([StatementPart(said(rows_of(kazakhstan)[0], "Nur auf Deutsch.", lang="de"))])
    assert "немецкий" in text_of(view)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_conflicts_stand_side_by_side(
    qtbot: QtBot, look: Look, kazakhstan: CountryPage, direction: Qt.LayoutDirection
) -> None:
    rows = next(b.rows for t in kazakhstan.topics for b in t.blocks if b.conflict)
    view = ReadingView(look)
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(680, 600)
    view.show()
    view.show_parts([ConflictPart(rows)], "ru")
    first, second = (view._geometry.block(placed(view, row.id).start) for row in rows)
    assert first.top() == second.top()
    assert (first.right() <= second.left()) == (direction == Qt.LayoutDirection.LeftToRight)
    assert abs(first.width() - second.width()) <= 1
    assert "Источники расходятся" in text_of(view)


def test_conflicts_stand_one_under_the_other_where_it_is_narrow(
    show: Shower, kazakhstan: CountryPage
) -> None:
    rows = next(b.rows for t in kazakhstan.topics for b in t.blocks if b.conflict)
    view = show([ConflictPart(rows)], width=400)
    first, second = (view._geometry.block(placed(view, row.id).start) for row in rows)
    assert first.bottom() < second.top()
    view.resize(680, 600)
    first, second = (view._geometry.block(placed(view, row.id).start) for row in rows)
    assert first.top() == second.top()


def test_a_scroll_bar_that_comes_does_not_have_the_page_written_inside_itself(
    show: Shower, kazakhstan: CountryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show([])
    whole = view.width() - view.viewport().width()
    bar = view.verticalScrollBar().sizeHint().width()
    written: list[int] = []
    write = ReadingView.show_parts

    def counted(self: ReadingView, *args: object, **options: object) -> None:
        written.append(self.width())
        write(self, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(ReadingView, "show_parts", counted)
    least = next(width for width in range(300, 1000) if _has_room(view, width))
    for width in range(least - bar - whole, least + bar + 1, 3):
        view.show_parts([], "ru")
        view.resize(width, 600)
        written.clear()
        view.show_parts(parts_of(kazakhstan), "ru")
        view.fill_rest()
        assert view.verticalScrollBar().isVisible()
        assert written == [width]


def _has_room(view: ReadingView, width: int) -> bool:
    view.resize(width, 600)
    return view._has_room_now()


def test_pages_read_before_leave_nothing_in_the_view(show: Shower, kazakhstan: CountryPage) -> None:
    view = show(parts_of(kazakhstan))
    once = len(view.document().allFormats())
    for _ in range(3):
        view.show_parts(parts_of(kazakhstan), "ru")
        view.fill_rest()
    assert len(view.document().allFormats()) <= once


def test_two_languages_are_aligned(show: Shower, march: Handbook) -> None:
    page = country_page(march, "AM", ("ru", "de"))
    view = show(parts_of(page), width=960)
    for row in rows_of(page)[:12]:
        part = placed(view, row.id)
        table = QTextCursor(view.document().findBlock(part.start)).currentTable()
        assert table.columns() == 2
        row_number = table.cellAt(part.start).row()
        cells = [table.cellAt(row_number, column).firstCursorPosition().position() for column in (0, 1)]
        tops = [view._geometry.block(position).top() for position in cells]
        assert tops[0] == tops[1]


def test_marked_words_are_hits(show: Shower, kazakhstan: CountryPage) -> None:
    parts: list[Part] = [StatementPart(said(rows_of(kazakhstan)[0], "Самолётом или автобусом, самолётом."))]
    view = show(parts, marks=frozenset({"самолетом"}))
    assert view.hit_count() == 2
    assert [view.show_hit(1), view.show_hit(1), view.show_hit(1)] == [1, 2, 1]
    assert view.show_hit(-1) == 2
    assert view.find_text("автобус") == 1
    assert view.find_text("") == 2


def test_long_pages_are_filled_bit_by_bit(show: Shower, kazakhstan: CountryPage, qtbot: QtBot) -> None:
    view = show([])
    parts = parts_of(kazakhstan)
    last = rows_of(kazakhstan)[-1].id
    with qtbot.waitSignal(view.filled):
        view.show_parts(parts, "ru")
        assert not view.is_filled
        assert not view.scroll_to(last)
    assert view.verticalScrollBar().value() > 0


def test_the_position_survives_a_new_width(show: Shower, kazakhstan: CountryPage) -> None:
    view = show(parts_of(kazakhstan))
    view.scroll_to("asylum")
    assert view.position() == ("asylum", 0)
    view.resize(500, 600)
    key, offset = view.position()
    assert key == "asylum" and abs(offset) <= 2


def test_the_heading_at_the_top_is_told(show: Shower, kazakhstan: CountryPage, qtbot: QtBot) -> None:
    view = show(parts_of(kazakhstan))
    with qtbot.waitSignal(view.heading_reached) as told:
        view.scroll_to("asylum")
    assert told.args == ["asylum"]


def test_tab_reaches_links_and_enter_follows(show: Shower, kazakhstan: CountryPage, qtbot: QtBot) -> None:
    row = said(rows_of(kazakhstan)[0], "Смотрите [сюда](handbook:KZ).")
    view = show([HeadingPart("summary", ("Главное",)), StatementPart(row)])
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    chosen: list[str] = []
    view.link_chosen.connect(chosen.append)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == ["handbook:KZ", f"detail:{row.id}"]
    assert view.current_statement() == row.id


def test_tab_begins_with_what_is_visible(show: Shower, kazakhstan: CountryPage, qtbot: QtBot) -> None:
    view = show(parts_of(kazakhstan))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.scroll_to("asylum")
    at = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    row = view.row_of(view.current_statement())
    assert row is not None and row.record.topic == "asylum"
    assert abs(view.verticalScrollBar().value() - at) < view.height()
    view.verticalScrollBar().setValue(0)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    row = view.row_of(view.current_statement())
    assert row is not None and row.record.topic == "summary"


def test_copied_words_have_ordinary_spaces(show: Shower, kazakhstan: CountryPage) -> None:
    view = show([StatementPart(said(rows_of(kazakhstan)[0], "Слово."))])
    view.selectAll()
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Слово." in copied and "\u00a0" not in copied and "\ufffc" not in copied


def test_another_text_size_keeps_page_and_place(show: Shower, kazakhstan: CountryPage, look: Look) -> None:
    view = show(parts_of(kazakhstan))
    view.scroll_to("asylum")
    before = text_of(view)
    look.set_text_percent(150)
    assert text_of(view) == before
    assert view.position()[0] == "asylum"


def test_the_menu_of_a_statement(show: Shower, kazakhstan: CountryPage, qtbot: QtBot) -> None:
    row = rows_of(kazakhstan)[0]
    view = show([StatementPart(row)])
    menu = view.menu_for(view.current_statement())
    details, copy, id_ = [action for action in menu.actions() if not action.isSeparator()][:3]
    with qtbot.waitSignal(view.detail_requested) as asked:
        details.trigger()
    assert asked.args == [row.id]
    with qtbot.waitSignal(view.copy_requested):
        copy.trigger()
    with qtbot.waitSignal(view.id_copied):
        id_.trigger()
    assert QGuiApplication.clipboard().text() == row.id
