"""The window in languages nobody speaks: nothing is left untranslated or cut off, and everything is mirrored."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from handbook.paths import Folders
from handbook.services.publishers import read_root
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.icons import facing
from handbook.ui.window.rail import Rail
from handbook.words import Words
from tests.gui.access import names, pseudo, room, stops
from tests.gui.access.places import every_place, open_place
from tests.gui.access.states import every_state
from tests.gui.access.tree import spoken
from tests.gui.packs.library import NEW_WORD, REASON, Packs
from tests.gui.window import User

OpenUser = Callable[..., User]


@pytest.fixture
def speak(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[Callable[[Callable[[str], str]], None]]:
    """Let the sentences below the window be changed too."""

    def change(how: Callable[[str], str]) -> None:
        sentence, count = Words.sentence, Words.count
        monkeypatch.setattr(Words, "sentence", lambda *a, **k: how(sentence(*a, **k)))
        monkeypatch.setattr(Words, "count", lambda *a, **k: how(count(*a, **k)))

    yield change
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shoot(user: User, name: str) -> None:
    """A picture for whoever runs `make screenshots`."""
    folder = os.environ.get("HANDBOOK_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert user.window.grab().save(str(Path(folder) / f"{name}.png"))


def test_nothing_is_untranslated_or_cut_off(
    open_user: OpenUser, speak: Callable[[Callable[[str], str]], None]
) -> None:
    speak(pseudo.longer)
    content = pseudo.Content()
    user = open_user("en", kind=pseudo.LongProgram).ready()
    faults = []
    for name, place in every_place("en"):
        open_place(user, place)
        shoot(user, f"pseudo-{name}")
        faults += [f"{name}: {fault}" for fault in _strange_or_cut(user, content)]
    assert not faults, "\n".join(faults)


def test_no_state_is_untranslated_or_cut_off(
    open_user: OpenUser, speak: Callable[..., None], reader_folders: Folders, packs: Packs
) -> None:
    speak(pseudo.longer)
    content = pseudo.Content(made_up(packs))
    user = open_user("en", reader_folders, kind=pseudo.LongProgram).ready()
    faults = []
    for name in every_state(user, packs):
        shoot(user, f"pseudo-{name}")
        faults += [f"{name}: {fault}" for fault in _strange_or_cut(user, content)]
    assert not faults, "\n".join(faults)


def _strange_or_cut(user: User, content: pseudo.Content) -> list[str]:
    said = [said for part in spoken(user.window) for said in (part.name, part.description)]
    strange = [f"{found!r} in {each!r}" for each in said for found in content.untranslated(each)]
    return strange + room.faults(user.window)


def made_up(packs: Packs) -> Iterator[str]:
    """What the packs of the tests say beside the content."""
    yield from (NEW_WORD, REASON)
    for root in (packs.press.root, packs.stranger_root):
        words = read_root(root, "en")[0].words
        pairs = (words[start : start + 2] for start in range(0, len(words), 2))
        yield from (" ".join(part) for part in (words, words[:4], words[4:], *pairs))


def test_back_points_to_where_reading_came_from(open_user: OpenUser, speak: Callable[..., None]) -> None:
    user = open_user("en", kind=pseudo.RightToLeftProgram)
    back, forward = user.window.top_bar.findChildren(IconButton)[:2]
    assert back.x() > forward.x()
    mirrored = back.grab().toImage()
    back.set_icon("arrow-right")
    assert facing("arrow-right", back.layoutDirection()) == "arrow-left"
    assert back.grab().toImage() != mirrored
    window_middle = user.window.width() / 2
    assert user.window.findChild(Rail).x() > window_middle


def test_everything_is_mirrored(open_user: OpenUser, speak: Callable[[Callable[[str], str]], None]) -> None:
    speak(pseudo.arabic)
    user = open_user("en", kind=pseudo.RightToLeftProgram).ready()
    faults = []
    for name, place in every_place("en"):
        open_place(user, place)
        shoot(user, f"mirrored-{name}")
        found = room.faults(user.window) + names.order_faults(spoken(user.window)) + stops.faults(user)
        faults += [f"{name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.long
def test_every_state_is_mirrored(
    open_user: OpenUser, speak: Callable[..., None], reader_folders: Folders, packs: Packs
) -> None:
    speak(pseudo.arabic)
    user = open_user("en", reader_folders, kind=pseudo.RightToLeftProgram).ready()
    faults = []
    for name in every_state(user, packs):
        shoot(user, f"mirrored-{name}")
        found = room.faults(user.window) + names.order_faults(spoken(user.window)) + stops.faults(user)
        faults += [f"{name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)
