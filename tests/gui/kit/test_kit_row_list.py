"""Lists: keyboard, sentences, heights, marks, both directions of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from handbook.ui.kit.look import Look
from handbook.ui.kit.paragraph import MarkColours, Paragraph, split_marks
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import (
    ContentsRow,
    HeaderRow,
    NoteRow,
    OrganisationRow,
    ResultRow,
    Row,
    row_sentence,
)
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec
from handbook.ui.kit.theme import Appearance

RISK = TagSpec(HIGH_RISK_ICON, "Высокий риск", "high", bold=True)
ROWS: tuple[Row, ...] = (
    HeaderRow("Ответы", "2"),
    ResultRow("a", "Выдаёт ли \u2068Казахстан\u2069?", snippet="ответ из 5 сведений", tags=(RISK,)),
    ResultRow("b", crumb="Казахстан › Убежище", snippet="С начала года " * 30),
    HeaderRow("Организации", "1"),
    OrganisationRow("c", "Ковчег", "Жильё", "brand-telegram", "@bot", (RISK,)),
    OrganisationRow(
        "d", "Пример", tags=(TagSpec("skull", "Не писать", "high", solid=True),), is_withdrawn=True
    ),
    NoteRow("e", "Отозван", "контакт захвачен", "skull", is_alarming=True),
    ContentsRow("f", "Убежище", "8", is_dangerous=True, danger_word="Высокий риск"),
)
Key = Qt.Key


@pytest.fixture
def rows(look: Look, qtbot: QtBot) -> RowList:
    view = RowList(look, "Results")
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.set_rows(ROWS)
    view.show()
    return view


def test_arrows_skip_headers(rows: RowList, qtbot: QtBot) -> None:
    heard: list[object] = []
    assert rows.choose_first()
    assert rows.chosen_key() == "a"
    rows.row_chosen.connect(heard.append)
    for _ in range(9):
        qtbot.keyClick(rows, Key.Key_Down)
    assert heard == ["b", "c", "d", "e", "f"]
    for key in (Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Up):
        qtbot.keyClick(rows, key)
    assert heard[5:] == ["a", "f", "a", "f", "e"]


def test_up_leaves_at_the_first_row(rows: RowList, qtbot: QtBot) -> None:
    rows.choose_first()
    with qtbot.waitSignal(rows.left_upwards):
        qtbot.keyClick(rows, Key.Key_Up)
    assert rows.chosen_key() == "a"


def test_enter_and_double_click_open(rows: RowList, qtbot: QtBot) -> None:
    rows.choose("b")
    with qtbot.waitSignal(rows.row_opened) as heard:
        qtbot.keyClick(rows, Key.Key_Return)
    assert heard.args == ["b"]
    middle = rows.visualRect(rows.model().index(4, 0)).center()
    with qtbot.waitSignal(rows.row_opened) as heard:
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert heard.args == ["c"]


def test_headers_cannot_be_clicked(rows: RowList, qtbot: QtBot) -> None:
    rows.choose("b")
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert rows.chosen_key() == "b"
    assert not rows.choose("nothing")


def test_chosen_row_survives_other_rows(rows: RowList) -> None:
    heard: list[object] = []
    rows.choose("c")
    rows.row_chosen.connect(heard.append)
    rows.set_rows(ROWS[3:])
    assert rows.chosen_key() == "c"
    rows.set_rows(ROWS[:3])
    assert rows.chosen_key() is None
    rows.set_rows(())
    assert not rows.choose_first()
    assert heard == []


def test_rows_are_read_as_sentences(rows: RowList) -> None:
    sentences = [row_sentence(row) for row in ROWS]
    assert sentences[0] == "Ответы. 2"
    assert sentences[1] == "Выдаёт ли Казахстан?. ответ из 5 сведений. Высокий риск"
    assert sentences[4] == "Ковчег. Высокий риск. Жильё. @bot"
    assert sentences[5] == "Пример. Не писать"
    assert sentences[7] == "Убежище. Высокий риск. 8"
    told = QAccessible.queryAccessibleInterface(rows)
    assert told.text(QAccessible.Text.Name) == "Results"
    assert told.child(4).text(QAccessible.Text.Name) == sentences[4]


def test_heights_follow_the_width(rows: RowList, look: Look, qtbot: QtBot) -> None:
    delegate, option = rows.itemDelegate(), QStyleOptionViewItem()

    def heights() -> list[int]:
        return [delegate.sizeHint(option, rows.model().index(row, 0)).height() for row in range(len(ROWS))]

    wide = heights()
    assert wide[0] == wide[3] == 26
    assert min(wide[1:3] + wide[4:7]) >= 44
    assert wide[7] == 26
    rows.resize(150, 500)
    assert sum(heights()) > sum(wide)
    look.set_text_percent(200)
    assert heights()[0] == 52


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_bar_of_the_chosen_row(
    rows: RowList, look: Look, appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    look.set_appearance(appearance)
    rows.setLayoutDirection(direction)
    rows.set_rows(ROWS)
    rows.choose("a")
    rows.clearFocus()
    place = rows.visualRect(rows.currentIndex())
    x = place.left() + 2 if direction == Qt.LayoutDirection.LeftToRight else place.right() - 2
    drawn = rows.viewport().grab().toImage()
    assert drawn.pixelColor(x, place.center().y()).name().upper() == look.theme.accent
    inner = place.center().x()
    assert drawn.pixelColor(inner, place.top() + 3).name().upper() == look.theme.select


def test_withdrawn_rows_are_striped(rows: RowList, look: Look) -> None:
    place = rows.visualRect(rows.model().index(5, 0))
    drawn = rows.viewport().grab(place).toImage()
    line = {drawn.pixelColor(x, 3).name().upper() for x in range(300, 380)}
    assert line >= {look.theme.high_soft, look.theme.surface}


def test_found_words_are_marked(rows: RowList, look: Look) -> None:
    place = rows.visualRect(rows.model().index(1, 0))
    drawn: QImage = rows.viewport().grab(place).toImage()
    found = {drawn.pixelColor(x, y).name().upper() for x in range(0, 300, 2) for y in range(place.height())}
    assert look.theme.mark in found


def test_no_row_at_no_index(rows: RowList) -> None:
    assert rows.model().data(QModelIndex()) is None
    assert rows.model().flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert rows.model().rowCount(rows.model().index(0, 0)) == 0


@pytest.mark.parametrize(
    ("text", "plain", "marks"),
    [
        ("а \u2068б\u2069 в", "а б в", [(2, 1)]),
        ("\u2068а\u2069\u2068б\u2069", "аб", [(0, 1), (1, 1)]),
        ("\u2069а\u2068", "а", []),
        ("а\u2068\u2069б", "аб", []),
        ("две\nстроки", "две строки", []),
    ],
)
def test_split_marks(text: str, plain: str, marks: list[tuple[int, int]]) -> None:
    assert split_marks(text) == (plain, marks)


def paragraph(look: Look, text: str, width: int, lines: int) -> Paragraph:
    colours = MarkColours(look.theme.mark, look.theme.on_mark)
    return Paragraph(
        text, look.fonts.body(14), width, line_px=20, max_lines=lines, marks=colours,
        direction=Qt.LayoutDirection.LeftToRight,
    )  # fmt: skip


@pytest.mark.parametrize("width", [1, 40, 120, 200, 400])
@pytest.mark.parametrize("text", ["слово " * 60, "слово" * 60, "\u2068слово\u2069 и, ещё. " * 30, "а", ""])
def test_text_is_cut_to_its_lines(look: Look, text: str, width: int) -> None:
    cut = paragraph(look, text, width, 2)
    assert cut.height <= 40 or len(cut.text) <= 2
    whole = split_marks(text)[0]
    assert cut.text == whole or (cut.text.endswith("…") and whole.startswith(cut.text[:-1]))


def test_short_text_is_not_cut(look: Look) -> None:
    assert paragraph(look, "Короткое слово.", 400, 1).text == "Короткое слово."
