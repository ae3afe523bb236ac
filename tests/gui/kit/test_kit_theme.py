"""Colours: every pair that the screens use is readable, and Qt's palette says the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from handbook.ui.kit.look import Look
from handbook.ui.kit.sheet import style_sheet
from handbook.ui.kit.theme import Appearance, chosen_theme, palette
from handbook.ui.kit.tokens import CONTRAST, DARK, LIGHT, THEMES, Theme

PAIRS = [  # foreground, ground, least ratio (WCAG 2.2)
    ("ink", "surface", 7), ("ink", "canvas", 7), ("ink", "sunken", 7), ("ink", "select", 7),
    ("ink", "stale_soft", 7), ("ink2", "surface", 7), ("ink2", "sunken", 4.5), ("ink3", "surface", 4.5),
    ("ink3", "canvas", 4.5), ("ink3", "sunken", 4.5), ("accent", "surface", 4.5), ("accent", "canvas", 4.5),
    ("accent", "accent_soft", 4.5), ("on_accent", "accent", 4.5), ("high", "surface", 4.5),
    ("high", "high_soft", 4.5), ("on_high", "high", 4.5), ("high", "stale_soft", 4.5),
    ("mid", "surface", 4.5), ("mid", "mid_soft", 4.5), ("mid", "stale_soft", 4.5), ("stale", "surface", 4.5),
    ("stale", "stale_soft", 4.5), ("good", "surface", 4.5), ("good", "good_soft", 4.5), ("on_mark", "mark", 7),
    ("on_ins", "ins", 4.5), ("on_del", "del_", 4.5), ("ink2", "select", 4.5), ("ink3", "select", 4.5),
    ("high", "select", 4.5), ("mid", "select", 4.5), ("accent", "select", 4.5), ("stale", "select", 4.5),
    ("ink3", "hover", 4.5), ("ink3", "raised", 4.5), ("good", "sunken", 4.5), ("ink", "accent_soft", 7),
    ("ink2", "accent_soft", 4.5), ("ink", "high_soft", 7), ("ink", "mid_soft", 7), ("ink2", "high_soft", 4.5),
    ("ink2", "mid_soft", 4.5), ("ink", "hover", 7), ("ink", "raised", 7), ("accent", "raised", 4.5),
    ("stale_edge", "stale_soft", 3), ("focus", "select", 3), ("edge", "surface", 3), ("edge", "canvas", 3),
    ("stale_edge", "surface", 3), ("focus", "surface", 3), ("focus", "canvas", 3), ("focus", "sunken", 3),
    ("map_yes", "map_none", 3), ("map_cond_line", "map_cond", 3), ("map_no_line", "map_no", 3),
    ("map_dot", "map_unknown", 3), ("map_yes", "map_no", 2), ("map_yes", "map_cond", 2),
]  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("fore", "ground", "least"), PAIRS)
def test_pairs_are_readable(theme: Theme, fore: str, ground: str, least: float) -> None:
    assert ratio(getattr(theme, fore), getattr(theme, ground)) >= least


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_palette_roles(theme: Theme) -> None:
    roles = palette(theme)
    named = {
        QPalette.ColorRole.Window: theme.canvas,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.ink3,
        QPalette.ColorRole.Highlight: theme.select,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.edge,
        QPalette.ColorRole.Midlight: theme.line,
    }
    assert {role: roles.color(role).name().upper() for role in named} == named
    disabled = roles.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == theme.ink3


class Hints:
    """What a desktop may say."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: str = "NoPreference") -> None:
        self._scheme = scheme
        self._contrast = contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def contrastPreference(self) -> object:
        return type("Preference", (), {"name": self._contrast})()


@pytest.mark.parametrize(
    ("appearance", "hints", "theme"),
    [
        (Appearance.SYSTEM, Hints(Qt.ColorScheme.Unknown), LIGHT),
        (Appearance.SYSTEM, Hints(Qt.ColorScheme.Dark), DARK),
        (Appearance.SYSTEM, Hints(Qt.ColorScheme.Light, "HighContrast"), CONTRAST),
        (Appearance.LIGHT, Hints(Qt.ColorScheme.Dark, "HighContrast"), LIGHT),
        (Appearance.DARK, Hints(Qt.ColorScheme.Light), DARK),
        (Appearance.CONTRAST, Hints(Qt.ColorScheme.Light), CONTRAST),
    ],
)
def test_chosen_theme(appearance: Appearance, hints: Hints, theme: Theme) -> None:
    assert chosen_theme(appearance, hints) is theme  # type: ignore[arg-type]


def test_look_dresses_the_application(look: Look, qapp: QApplication, qtbot: object) -> None:
    heard: list[str] = []
    look.changed.connect(lambda: heard.append(look.theme.name))
    look.set_appearance(Appearance.DARK)
    look.set_text_percent(150)
    assert heard == ["dark", "dark"]
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    assert qapp.font().pixelSize() == 23
    assert look.metrics.control == 51


@pytest.mark.parametrize("percent", [100, 200])
def test_one_short_sheet(look: Look, percent: int) -> None:
    look.set_text_percent(percent)
    sheet = style_sheet(look.theme, look.metrics)
    assert len(sheet.strip().splitlines()) < 60
    assert "{{" not in sheet
    assert sheet.count("{") == sheet.count("}")
