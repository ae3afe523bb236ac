"""The map: what it paints, what lies under the pointer, how one moves about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from handbook.services.grades import Grade
from handbook.ui.compare.camera import CLOSEST
from handbook.ui.compare.key import KeyPainter
from handbook.ui.compare.map_view import MapView
from handbook.ui.compare.marks import Box, Mark, Spot, place_marks
from handbook.ui.kit.look import Look
from handbook.ui.kit.theme import Appearance
from handbook.ui.pages.compare import ComparePage
from tests.gui.compare.conftest import MakePage

Key = Qt.Key


@pytest.fixture
def map_view(page: ComparePage) -> MapView:
    return page.panes.map.view


def colours_around(view: MapView, place: QPointF) -> set[str]:
    """The colours of a few px of the picture."""
    picture = view.grab().toImage()
    return {
        QColor(picture.pixel(int(place.x()) + dx, int(place.y()) + dy)).name()
        for dx in range(-6, 7)
        for dy in range(-6, 7)
    }


def beside_label(view: MapView, code: str, dy: int = 16) -> QPointF:
    place = view.place_of(code)
    assert place is not None
    return place + QPointF(0, dy)


def test_the_picture_shows_the_value(map_view: MapView, look: Look) -> None:
    theme = look.theme
    assert colours_around(map_view, beside_label(map_view, "KZ", 26)) == {theme.map_yes.lower()}
    mongolia = colours_around(map_view, beside_label(map_view, "MN"))
    assert theme.map_no.lower() in mongolia and len(mongolia) > 3
    assert theme.map_unknown.lower() in colours_around(map_view, beside_label(map_view, "RU", 40))


def test_another_indicator_paints_another_picture(page: ComparePage, look: Look) -> None:
    view = page.panes.map.view
    place = beside_label(view, "KZ", 26)
    page.bar.indicator_chosen.emit("extradition_risk")
    assert look.theme.map_no_line.lower() in colours_around(view, place)


def test_a_country_without_a_page_stays_empty(map_view: MapView, look: Look) -> None:
    china = beside_label(map_view, "MN", 60)
    assert map_view.code_at(china) == "CN"
    assert colours_around(map_view, china) == {look.theme.map_none.lower()}
    assert map_view.words_of("CN") == "China: not in the handbook"


@pytest.mark.parametrize("appearance", list(Appearance)[1:])
def test_patterns_differ_without_colour(look: Look, appearance: Appearance) -> None:
    look.set_appearance(appearance)
    painter = KeyPainter(look, 1)
    tiles = []
    for grade in Grade:
        image = QImage(28, 28, QImage.Format.Format_RGB32)
        with QPainter(image) as brush:
            brush.fillRect(image.rect(), painter.brush(grade))
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        shades = [grey.pixelColor(x, y).value() for y in range(28) for x in range(28)]
        middle = (max(shades) + min(shades)) / 2
        tiles.append(tuple(shade > middle for shade in shades))
    assert len(set(tiles)) == len(Grade)


def test_what_lies_under_the_pointer(map_view: MapView) -> None:
    for code in ("KZ", "MN", "DE", "FR", "TR", "RU"):
        place = map_view.place_of(code)
        assert place is not None and map_view.code_at(place) == code
    assert map_view.code_at(QPointF(3, map_view.height() - 3)) in ("", "MA", "DZ", "EH", "MR", "ML")


def test_small_countries_have_a_square_that_can_be_clicked(map_view: MapView, qtbot: QtBot) -> None:
    mark = next(mark for mark in map_view.marks() if mark.code == "ME")
    assert mark.square is not None
    x, y = (mark.square[0] + mark.square[2]) / 2, (mark.square[1] + mark.square[3]) / 2
    with qtbot.waitSignal(map_view.country_chosen) as chosen:
        QTest.mouseClick(map_view, Qt.MouseButton.LeftButton, pos=QPoint(int(x), int(y)))
    assert chosen.args == ["ME"]


def test_a_click_on_an_empty_country_chooses_nothing(map_view: MapView, page: ComparePage) -> None:
    china = beside_label(map_view, "MN", 60).toPoint()
    QTest.mouseClick(map_view, Qt.MouseButton.LeftButton, pos=china)
    assert page.panes.table.chosen() == ("", "")


def test_the_tooltip_is_plain_text(map_view: MapView) -> None:
    place = map_view.place_of("AM")
    assert place is not None
    spot = place.toPoint()
    QApplication.sendEvent(map_view, QHelpEvent(QHelpEvent.Type.ToolTip, spot, map_view.mapToGlobal(spot)))
    assert "Armenia. Entry with internal passport: with conditions" in QToolTip.text()
    assert QToolTip.text().startswith("<span")
    QToolTip.hideText()


def test_the_wheel_keeps_the_place_under_the_pointer(map_view: MapView) -> None:
    place = map_view.place_of("KZ")
    assert place is not None
    before = map_view.scale
    wheel(map_view, place, 240)
    assert map_view.scale > before * 1.3
    now = map_view.place_of("KZ")
    assert now is not None and (now - place).manhattanLength() < 2


def wheel(view: MapView, place: QPointF, eighths: int) -> None:
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, eighths),
        *none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_zooming_ends_somewhere(map_view: MapView) -> None:
    for _ in range(30):
        QTest.keyClick(map_view, Key.Key_Plus)
    assert map_view.scale == pytest.approx(CLOSEST)
    for _ in range(40):
        QTest.keyClick(map_view, Key.Key_Minus)
    whole = map_view.scale
    QTest.keyClick(map_view, Key.Key_Minus)
    assert map_view.scale == whole and map_view.outside() == frozenset()


def test_dragging_moves_the_map_and_chooses_nothing(map_view: MapView, page: ComparePage) -> None:
    before = map_view.place_of("KZ")
    assert before is not None
    start = before.toPoint()
    QTest.mousePress(map_view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(map_view, start - QPoint(30, 12))
    QTest.mouseMove(map_view, start - QPoint(60, 24))
    QTest.mouseRelease(map_view, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 24))
    after = map_view.place_of("KZ")
    assert after is not None and (after - before + QPointF(60, 24)).manhattanLength() < 3
    assert page.panes.table.chosen() == ("", "")


def test_arrows_move_and_zero_comes_back(map_view: MapView) -> None:
    before = map_view.place_of("KZ")
    QTest.keyClick(map_view, Key.Key_Right)
    moved = map_view.place_of("KZ")
    assert before is not None and moved is not None and moved.x() < before.x()
    QTest.keyClick(map_view, Key.Key_0)
    assert map_view.place_of("KZ") == before


def test_enter_takes_the_middle_and_then_opens_it(map_view: MapView, page: ComparePage, qtbot: QtBot) -> None:
    map_view.setFocus()
    for _ in range(4):
        QTest.keyClick(map_view, Key.Key_Plus)
    place = map_view.place_of("KZ")
    assert place is not None
    map_view.pan(map_view.width() / 2 - place.x(), map_view.height() / 2 - place.y())
    QTest.keyClick(map_view, Key.Key_Return)
    assert page.panes.table.chosen()[0] == "KZ"
    with qtbot.waitSignal(page.place_chosen) as chosen:
        QTest.keyClick(map_view, Key.Key_Return)
    assert chosen.args[0].code == "KZ"


def test_the_buttons_do_the_same(page: ComparePage) -> None:
    pane, view = page.panes.map, page.panes.map.view
    whole = view.scale
    pane.closer.click()
    assert view.scale > whole
    pane.farther.click()
    pane.closer.click()
    pane.whole.click()
    assert view.scale == whole


def test_a_wider_window_still_shows_the_region(page: ComparePage) -> None:
    view = page.panes.map.view
    before = view.outside()
    page.resize(1700, 900)
    assert view.outside() == before == {"AR", "TH"}


def test_the_whole_world_leaves_nobody_out(page: ComparePage) -> None:
    page.bar.region_chosen.emit("world")
    assert page.panes.map.view.outside() == frozenset()


def test_labels_never_cover_each_other(make_page: MakePage) -> None:
    for width in (900, 1280, 1900):
        view = make_page(width=width, height=800).panes.map.view
        boxes = [box for mark in view.marks() for box in (mark.label, mark.square) if box is not None]
        assert len(boxes) > 15
        assert not [(a, b) for i, a in enumerate(boxes) for b in boxes[:i] if _meet(a, b)]


def test_labels_keep_to_the_view_and_off_what_is_taken() -> None:
    spots = [Spot(f"{n}", (20.0 + 9 * n, 40.0), 2.0, 30.0) for n in range(9)]
    taken = (0.0, 0.0, 60.0, 30.0)
    marks = place_marks(spots, (0, 0, 300, 120), 15, [taken])
    assert len(marks) >= 6
    for mark in marks:
        assert isinstance(mark, Mark) and mark.square is not None
        for box in (mark.label, mark.square):
            assert box[0] >= 0 and box[2] <= 300 and box[1] >= 0 and box[3] <= 120 and not _meet(box, taken)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
