"""Measures, fonts and icons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QRawFont

from handbook.paper.fonts import FAMILIES, MONO_FAMILIES
from handbook.ui.kit.icons import IconColours, MissingIcon
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TEXT_PERCENTS, Breadth, Metrics, TextSize


@pytest.mark.parametrize(
    ("percent", "width", "breadth"),
    [
        (100, 1920, Breadth.WIDE), (100, 1500, Breadth.WIDE), (100, 1499, Breadth.MEDIUM),
        (100, 1280, Breadth.MEDIUM), (100, 1079, Breadth.NARROW), (100, 900, Breadth.NARROW),
        (100, 779, Breadth.SINGLE), (200, 1280, Breadth.SINGLE), (125, 1280, Breadth.NARROW),
    ],
)  # fmt: skip
def test_breadth(percent: int, width: int, breadth: Breadth) -> None:
    assert Metrics(percent).breadth(width) is breadth


def test_everything_grows_with_the_text() -> None:
    normal, double = Metrics(100), Metrics(200)
    for name in ("hair", "small", "medium", "pane", "control", "top_bar", "status_line", "rail", "icon"):
        assert getattr(double, name) == 2 * getattr(normal, name)
    assert normal.px(0.2) == 1
    assert normal.px(0) == 0
    assert normal.is_low(674)
    assert not normal.is_low(675)


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_fonts_are_ours(look: Look, percent: int) -> None:
    assert look.unreadable_fonts == []
    look.set_text_percent(percent)
    body, mono = look.fonts.body(), look.fonts.mono()
    assert QFontInfo(body).family() == FAMILIES[0]
    assert QFontInfo(mono).family() == MONO_FAMILIES[0]
    assert body.pixelSize() == look.metrics.em(1)
    assert look.fonts.heading(1).pixelSize() == look.metrics.px(TextSize.PAGE)
    assert look.fonts.bold().bold()
    assert look.fonts.line_px(body) > QFontMetricsF(body).height()


@pytest.mark.parametrize(
    ("family", "sample"), [(0, "Ёлка Üß"), (1, "Հայերեն"), (2, "ქართული"), (3, "العربية")]
)
def test_every_script_has_a_font(look: Look, family: int, sample: str) -> None:
    font = look.fonts.body()
    font.setFamilies([FAMILIES[family]])
    raw = QRawFont.fromFont(font)
    assert all(raw.supportsCharacter(ord(char)) for char in sample if char != " ")


def test_icons_take_their_colour(look: Look) -> None:
    image = look.icons.image("alert-triangle-filled", 24, "#98191F")
    assert image.size() == QSize(24, 24)
    assert QColor(image.pixel(12, 4)).name().upper() == "#98191F"
    assert look.icons.image("search", 16, "#000000", 2.0).size() == QSize(32, 32)
    assert look.icons.pixmap("search", 16, "#000000") is look.icons.pixmap("search", 16, "#000000")


def test_icon_by_state(look: Look) -> None:
    icon = look.icons.icon("square", 16, IconColours("#111111", "#222222", "#333333"))
    size = QSize(16, 16)
    on = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    off = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    assert on != off


def test_unknown_icon_is_our_bug(look: Look) -> None:
    with pytest.raises(MissingIcon):
        look.icons.pixmap("no-such-icon", 16, "#000000")


def test_every_icon_can_be_drawn(look: Look) -> None:
    names = look.icons.names()
    assert len(names) >= 70
    for name in names:
        image = look.icons.image(name, 16, "#000000")
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), name
