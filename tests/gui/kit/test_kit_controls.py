"""Buttons, chips, fields, banners, tags: keys, names, signals, sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QFocusFrame, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.buttons import ButtonKind, IconButton, PaintedButton, TextButton
from handbook.ui.kit.chips import Chip, MenuChip
from handbook.ui.kit.choices import Choice, ChoicePopup
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.progress import ProgressLine, WorkBar
from handbook.ui.kit.rail import RailButton
from handbook.ui.kit.search_field import SearchField
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.kit.tags import TagLine, TagPainter, TagSpec
from handbook.ui.kit.wrapping_link import WrappingLink

COUNTRIES = [Choice("am", "Армения", 3), Choice("kz", "Казахстан", 2), Choice("ge", "Грузия")]
MANY = [Choice(str(number), f"Страна {number}") for number in range(40)]
Key = Qt.Key


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_button_sizes(look: Look, qtbot: QtBot) -> None:
    normal, small = TextButton(look, "Открыть"), TextButton(look, "Открыть", small=True)
    square, link = IconButton(look, "copy", "Copy", small=True), TextButton(look, "все", kind=ButtonKind.LINK)
    for button in (normal, small, square, link):
        qtbot.addWidget(button)
    assert normal.sizeHint().height() == 34
    assert small.sizeHint().height() == 28
    assert (square.sizeHint().width(), square.sizeHint().height()) == (28, 28)
    assert link.sizeHint().height() >= 24
    look.set_text_percent(200)
    assert normal.sizeHint().height() == 68


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
@pytest.mark.parametrize("kind", ["text", "rail", "link"])
def test_keys_press_buttons(look: Look, qtbot: QtBot, key: Qt.Key, kind: str) -> None:
    button = {
        "text": lambda: TextButton(look, "Открыть"),
        "rail": lambda: RailButton(look, "search", "Поиск"),
        "link": lambda: WrappingLink(look, "Ковчег"),
    }[kind]()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_labels_are_plain_and_named(look: Look, qtbot: QtBot) -> None:
    button = TextButton(look, "<b>R&D</b>")
    icon = IconButton(look, "copy", "Copy <b>")
    for widget in (button, icon):
        qtbot.addWidget(widget)
    assert button.label() == "<b>R&D</b>"
    assert accessible_name(button) == "<b>R&D</b>"
    assert accessible_name(icon) == "Copy <b>"
    assert not button.isDefault()
    assert not button.autoDefault()


@pytest.mark.parametrize("kind", list(ButtonKind))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_state_can_be_painted(
    look: Look, qtbot: QtBot, kind: ButtonKind, direction: Qt.LayoutDirection
) -> None:
    button = TextButton(look, "Открыть", icon="copy", kind=kind)
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.setCheckable(True)
    pictures = [button.grab().toImage()]
    button.setDown(True)
    pictures.append(button.grab().toImage())
    button.setDown(False)
    button.setChecked(True)
    pictures.append(button.grab().toImage())
    button.setEnabled(False)
    pictures.append(button.grab().toImage())
    assert pictures[-1] != pictures[0]


def test_words_are_not_cut(look: Look, qtbot: QtBot) -> None:
    """Where there is room for the hint, the label is painted whole."""
    for label in ("Сравнить", "Schließen", "Применить версию 15", "все 9"):
        button = TextButton(look, label)
        qtbot.addWidget(button)
        (_, width), *_ = button._measured()
        metrics = QFontMetrics(button._label_font())
        assert metrics.elidedText(label, Qt.TextElideMode.ElideRight, width) == label


def test_chip(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Ответы", count=2, closes=True)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    assert accessible_name(chip) == "Ответы 2"
    with qtbot.waitSignal(chip.toggled):
        qtbot.keyClick(chip, Key.Key_Space)
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow
    chip.set_count(None)
    assert accessible_name(chip) == "Ответы"


def opened_popup(chip: MenuChip) -> ChoicePopup:
    return chip.findChildren(ChoicePopup)[-1]


def test_menu_chip_chooses_by_keyboard(look: Look, qtbot: QtBot) -> None:
    chip = MenuChip(look, "Страна", COUNTRIES)
    qtbot.addWidget(chip)
    chip.show()
    qtbot.keyClick(chip, Key.Key_Down)
    popup = opened_popup(chip)
    assert popup.search is None
    qtbot.keyClick(popup.list, Key.Key_Down)
    with qtbot.waitSignal(chip.choice_changed) as heard:
        qtbot.keyClick(popup.list, Key.Key_Return)
    assert heard.args == [("kz",)]
    assert chip.chosen() == ("kz",)
    assert chip.isChecked()
    assert chip.label() == "Страна: Казахстан"
    with qtbot.waitSignal(chip.choice_changed) as heard:
        qtbot.keyClick(chip, Key.Key_Delete)
    assert heard.args == [()]
    assert not chip.isChecked()


def test_menu_chip_of_several(look: Look, qtbot: QtBot) -> None:
    chip = MenuChip(look, "Страна", COUNTRIES, several=True)
    qtbot.addWidget(chip)
    chip.show()
    popup = chip.open_popup()
    heard: list[tuple[str, ...]] = []
    chip.choice_changed.connect(heard.append)
    popup.list.setFocus()
    qtbot.keyClick(popup.list, Key.Key_Space)
    popup.list.setCurrentRow(2)
    qtbot.keyClick(popup.list, Key.Key_Space)
    qtbot.keyClick(popup.list, Key.Key_Space)
    assert heard == [("am",), ("am", "ge"), ("am",)]
    chip.set_chosen(["am", "ge"])
    assert chip.label() == "Страна: Армения +1"
    assert accessible_name(chip) == "Страна: Армения, Грузия"


def test_long_lists_are_searched(look: Look, qtbot: QtBot) -> None:
    chip = MenuChip(look, "Страна", MANY)
    qtbot.addWidget(chip)
    chip.show()
    popup = chip.open_popup()
    assert popup.search is not None
    qtbot.keyClicks(popup.search, "37")
    visible = [row for row in range(40) if not popup.list.item(row).isHidden()]
    assert visible == [37]
    with qtbot.waitSignal(chip.choice_changed) as heard:
        qtbot.keyClick(popup.search, Key.Key_Return)
    assert heard.args == [("37",)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cross_of_a_menu_chip(look: Look, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    chip = MenuChip(look, "Страна", COUNTRIES)
    qtbot.addWidget(chip)
    chip.setLayoutDirection(direction)
    chip.set_chosen(["am"])
    chip.resize(chip.sizeHint())
    x = chip.width() - 12 if direction == Qt.LayoutDirection.LeftToRight else 12
    with qtbot.waitSignal(chip.choice_changed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(x, chip.height() // 2))
    assert chip.chosen() == ()


def test_drop_down(look: Look, qtbot: QtBot) -> None:
    chip = MenuChip(look, "Язык", COUNTRIES, required=True, small=False, kind=ButtonKind.SECONDARY)
    qtbot.addWidget(chip)
    chip.set_chosen(["kz"])
    assert chip.label() == "Казахстан"
    assert chip.sizeHint().height() == 34
    qtbot.keyClick(chip, Key.Key_Delete)
    assert chip.chosen() == ("kz",)


def test_search_field(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look, "Что случилось", key_hint="Ctrl+K")
    qtbot.addWidget(field)
    field.resize(400, 38)
    field.show()
    assert accessible_name(field) == "Что случилось"
    empty = field.grab().toImage()
    qtbot.keyClicks(field, "abc")
    assert field.grab().toImage() != empty
    with qtbot.waitSignal(field.left_downwards):
        qtbot.keyClick(field, Key.Key_Down)
    with qtbot.waitSignal(field.cleared):
        qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    assert field.completer() is None


def test_banner(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner(look, page)
    column = QVBoxLayout(page)
    column.addWidget(banner)
    page.show()
    assert not banner.isVisible()
    banner.say(
        "<b>Пакет</b> просрочен.", "Попросите новый.", tone=BannerTone.HIGH, action="Открыть", details="TUF"
    )
    assert banner.isVisible()
    assert accessible_name(banner) == "<b>Пакет</b> просрочен. Попросите новый."
    assert not banner._details.isVisible()
    banner._fold.click()
    assert banner._details.isVisible()
    with qtbot.waitSignal(banner.action_chosen):
        banner._action.click()
    with qtbot.waitSignal(banner.closed):
        banner._close.click()
    assert not banner.isVisible()


def test_empty_state(look: Look, qtbot: QtBot) -> None:
    state = EmptyState(look, "search")
    qtbot.addWidget(state)
    state.say("Ничего не найдено.", "Короче.", "Открыть")
    assert accessible_name(state) == "Ничего не найдено. Короче."
    with qtbot.waitSignal(state.action_chosen):
        state._action.click()


def test_quick_work_shows_no_line(look: Look, qtbot: QtBot) -> None:
    line = ProgressLine(look)
    qtbot.addWidget(line)
    line.set_busy(True)
    assert not line.is_shown()
    assert line._timer.interval() == 300
    line._timer.timeout.emit()
    assert line.is_shown()
    line.set_busy(False)
    assert not line.is_shown()


def test_long_work_says_what_it_does(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = WorkBar(look, page)
    page.show()
    bar.begin("Строю указатель")
    assert not bar.isVisible()
    assert bar._timer.interval() == 2000
    bar._timer.timeout.emit()
    bar.say("Строю указатель: 412 из 689")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.cancelled):
        bar._cancel.click()
    bar.end()
    assert not bar.isVisible()


def test_rail_button(look: Look, qtbot: QtBot) -> None:
    button = RailButton(look, "search", "Организации")
    qtbot.addWidget(button)
    off = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != off
    button.set_shows_words(False)
    assert button.accessibleDescription() == "Организации"
    assert button.sizeHint().width() == 56
    assert accessible_name(button) == "Организации"


def test_rail_bar_stands_at_the_leading_edge(look: Look, qtbot: QtBot) -> None:
    button = RailButton(look, "search", "Поиск")
    qtbot.addWidget(button)
    button.setChecked(True)
    button.resize(100, 59)
    for direction, x in ((Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, 98)):
        button.setLayoutDirection(direction)
        assert button.grab().toImage().pixelColor(x, 30).name().upper() == look.theme.accent


def test_tags_break_into_lines_and_name_themselves(look: Look, qtbot: QtBot) -> None:
    tags = [TagSpec("calendar", f"на 0{day}.02.2026") for day in range(1, 6)]
    line = TagLine(look, tags)
    qtbot.addWidget(line)
    assert line.heightForWidth(2000) < line.heightForWidth(250)
    assert accessible_name(line).startswith("на 01.02.2026, на 02.02.2026")


def word_widths(picture: QImage) -> list[int]:
    """Widths of the words in a picture of one line, in px, from left to right."""
    ground = picture.pixelColor(0, 0)
    inked = [
        any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
        for x in range(picture.width())
    ]
    runs = "".join("#" if ink else " " for ink in inked).replace("# #", "###").split("   ")
    return [len(run.strip()) for run in runs if run.strip()]


@pytest.mark.parametrize("text", ["0 8000 0025", "+7 727 258 4598", "3 @EmigrantHelpBot"])
def test_addresses_are_not_mirrored(look: Look, qtbot: QtBot, text: str) -> None:
    """A phone number stays the same number in a window that reads from right to left."""
    widths = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        line = TagLine(look, [TagSpec("", text, "ink")])
        qtbot.addWidget(line)
        line.setLayoutDirection(direction)
        line.resize(line.sizeHint())
        widths.append(word_widths(line.grab().toImage()))
    normal, mirrored = widths
    assert len(normal) == len(mirrored) == len(text.split())
    assert all(abs(a - b) <= 1 for a, b in zip(normal, mirrored, strict=True))


def test_stale_tags_are_dashed(look: Look) -> None:
    painter_of_tags = TagPainter(look)
    stale = TagSpec("clock-exclamation", "перепроверьте", "stale", boxed=True)
    image = QImage(200, 21, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    placed = painter_of_tags.place([stale], 200)
    painter_of_tags.paint(painter, QRect(0, 0, 200, 21), placed, Qt.LayoutDirection.LeftToRight)
    painter.end()
    edge = {image.pixelColor(x, 0).name() for x in range(10, 60)}
    assert len(edge) > 1


def test_status_line(look: Look, qtbot: QtBot) -> None:
    line = StatusLine(look)
    qtbot.addWidget(line)
    line.set_trust("shield-check", "Подпись проверена", "good", "Пакет 14")
    line.set_hints(["Enter открыть", "Esc стереть"])
    for _ in range(2):
        line.set_privacy([("lock", "Заметки закрыты"), ("wifi-off", "Сеть не используется")])
    line.resize(900, 26)
    line.show()
    qtbot.waitUntil(lambda: len(line.findChildren(IconLabel)) == 5)
    names = [label.accessibleName() for label in line.findChildren(IconLabel)]
    assert "Подпись проверена" in names


def test_flow_layout(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(8, page)
    buttons: list[PaintedButton] = [TextButton(look, "Кнопка") for _ in range(6)]
    for button in buttons:
        flow.addWidget(button)
    width = buttons[0].sizeHint().width()
    page.resize(2 * width + 10, 400)
    page.show()
    assert flow.heightForWidth(page.width()) == 3 * 34 + 2 * 8
    assert [buttons[i].x() for i in range(3)] == [0, width + 8, 0]
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert buttons[0].geometry().right() == page.width() - 1
    assert flow.takeAt(99) is None
    assert flow.itemAt(99) is None


def test_one_ring_follows_the_focus(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ring = FocusRing(look, page)
    column = QVBoxLayout(page)
    button, field = TextButton(look, "Открыть"), SearchField(look, "Поиск")
    column.addWidget(button)
    column.addWidget(field)
    page.show()
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: ring.widget() is button)
    frame = page.findChild(QFocusFrame)
    assert frame.isVisible()
    assert frame.geometry().contains(button.geometry().adjusted(-4, -4, 4, 4))
    field.setFocus()
    qtbot.waitUntil(lambda: not frame.isVisible())


def test_the_ring_outlives_the_area_it_was_in(look: Look, qtbot: QtBot) -> None:
    page, area = QWidget(), QScrollArea()
    qtbot.addWidget(page)
    ring = FocusRing(look, page)
    inside, outside = TextButton(look, "Запереть"), TextButton(look, "Открыть")
    area.setWidget(inside)
    column = QVBoxLayout(page)
    column.addWidget(area)
    column.addWidget(outside)
    page.show()
    page.activateWindow()
    inside.setFocus()
    qtbot.waitUntil(lambda: ring.widget() is inside)
    area.hide()
    Shiboken.delete(area)
    outside.setFocus()
    qtbot.waitUntil(lambda: ring.widget() is outside)
    assert page.findChild(QFocusFrame).isVisible()
