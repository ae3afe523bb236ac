"""Contrast (WCAG 2.2, 1.4.3 and 1.4.11), of the colours as they are meant and as they are painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from handbook.paths import Folders
from handbook.ui.kit.buttons import PaintedButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.tags import TagLine
from handbook.ui.kit.text import ElidedLabel
from handbook.ui.kit.theme import palette
from handbook.ui.kit.tokens import THEMES, Theme
from handbook.ui.kit.whole_text import WholeText
from tests.gui.access.places import every_place, open_place
from tests.gui.access.states import every_state
from tests.gui.access.stops import name
from tests.gui.packs.library import Packs
from tests.gui.window import User

OpenUser = Callable[..., User]

BODY, TEXT, SHAPES = 7.0, 4.5, 3.0
GROUNDS = (
    "canvas",
    "surface",
    "sunken",
    "raised",
    "select",
    "hover",
    "accent_soft",
    "high_soft",
    "mid_soft",
    "stale_soft",
)
PLAIN = ("canvas", "surface", "sunken", "raised", "hover")
PAIRS = [
    *(("ink", ground, BODY) for ground in GROUNDS),
    *(("ink2", ground, TEXT) for ground in GROUNDS),
    *(("ink3", ground, TEXT) for ground in (*PLAIN, "select")),
    *(
        (tone, ground, TEXT)
        for tone in ("accent", "high", "mid", "stale", "good")
        for ground in (*PLAIN, "select")
    ),
    *((tone, f"{tone}_soft", TEXT) for tone in ("accent", "high", "mid", "stale", "good")),
    *((f"on_{tone}", tone, TEXT) for tone in ("accent", "high", "mark", "ins")),
    ("on_del", "del_", TEXT),
    *((shape, ground, SHAPES) for shape in ("edge", "focus") for ground in PLAIN),
    *((shape, "select", SHAPES) for shape in ("focus", "accent")),
    ("stale_edge", "stale_soft", SHAPES),
]


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2), 0 to 1."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Contrast ratio, 1 to 21."""
    lower, higher = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (higher + 0.05) / (lower + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_pair_of_colours_can_be_told_apart(theme: Theme) -> None:
    weak = [
        f"{fore} on {ground}: {ratio:.2f} < {least}"
        for fore, ground, least in PAIRS
        if (ratio := contrast(getattr(theme, fore), getattr(theme, ground))) < least
    ]
    assert weak == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_qt_paints_by_itself_can_be_read(theme: Theme) -> None:
    colours, roles, groups = palette(theme), QPalette.ColorRole, QPalette.ColorGroup
    for group in (groups.Active, groups.Inactive, groups.Disabled):
        for fore, ground in (
            (roles.Text, roles.Base),
            (roles.Text, roles.AlternateBase),
            (roles.WindowText, roles.Window),
            (roles.ButtonText, roles.Button),
            (roles.HighlightedText, roles.Highlight),
            (roles.PlaceholderText, roles.Base),
            (roles.Link, roles.Base),
            (roles.ToolTipText, roles.ToolTipBase),
        ):
            assert contrast(colours.color(group, fore), colours.color(group, ground)) >= TEXT, (group, fore)


@pytest.mark.parametrize(
    "appearance",
    ["light", pytest.param("dark", marks=pytest.mark.long), pytest.param("contrast", marks=pytest.mark.long)],
)
def test_what_is_painted_can_be_read(open_user: OpenUser, look: Look, appearance: str) -> None:
    user = open_user("ru", appearance=appearance).ready()
    faults = []
    for place_name, place in every_place("ru"):
        open_place(user, place)
        faults += [f"{place_name}: {fault}" for fault in _weak_words(user)]
    assert not faults, "\n".join(faults)


@pytest.mark.long
@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_what_is_painted_in_every_state_can_be_read(
    open_user: OpenUser, look: Look, reader_folders: Folders, packs: Packs, appearance: str
) -> None:
    user = open_user("ru", reader_folders, appearance=appearance).ready()
    faults = [f"{state}: {fault}" for state in every_state(user, packs) for fault in _weak_words(user)]
    assert not faults, "\n".join(faults)


def _weak_words(user: User) -> Iterator[str]:
    QApplication.processEvents()
    picture = user.window.grab().toImage()
    for widget, box in _texts(user.window):
        ratio = painted_contrast(picture.copy(box))
        if ratio < TEXT:
            yield f"{name(widget)}: {ratio:.2f}"


def painted_contrast(picture: QImage) -> float:
    """Between the commonest colour and the one that differs most from it: the ground and the words."""
    colours = Counter(memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I"))
    ground, _ = colours.most_common(1)[0]
    if len(colours) < 3:
        return 21.0  # nothing is written there
    return max(contrast(QColor(ground), QColor(colour)) for colour in colours)


def _texts(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Everything with words of one colour, and where of the window it is seen."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QLabel | WholeText | PaintedButton | IconLabel | ElidedLabel | TagLine):
            yield from _seen(window, widget, widget.rect())
        elif isinstance(widget, RowList):
            for number in range(len(widget.rows())):
                row = widget.visualRect(widget.model().index(number, 0))
                yield from _seen(window, widget.viewport(), row)


def _seen(window: QWidget, widget: QWidget, part: QRect) -> Iterator[tuple[QWidget, QRect]]:
    box = part & widget.visibleRegion().boundingRect()
    if box.width() > 10 and box.height() > 10:
        yield widget, QRect(widget.mapTo(window, box.topLeft()), box.size())
