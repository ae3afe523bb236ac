"""Packs on sticks."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handbook.ui.kit.banner import Banner
from handbook.ui.kit.buttons import TextButton
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import PacksPlace
from tests.gui.window import User


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def watcher(qapp: QApplication, stick: Path) -> StickWatcher:
    return StickWatcher(folders=lambda: [stick], run=lambda look: look())


def polled(watcher: StickWatcher) -> tuple[Path, ...]:
    """Once more; what a look sees is taken over by the next one."""
    watcher.poll()
    return watcher.packs


def test_a_pack_is_offered_when_two_looks_agree(qtbot: QtBot, watcher: StickWatcher, stick: Path) -> None:
    pack = stick / "handbook.hbpack"
    pack.write_bytes(b"whole")
    assert polled(watcher) == () == polled(watcher)
    with qtbot.waitSignal(watcher.packs_changed) as changed:
        watcher.poll()
    assert changed.args == [(pack,)] and polled(watcher) == (pack,)
    pack.unlink()
    watcher.poll()
    assert polled(watcher) == ()


def test_a_half_copied_one_is_waited_for(watcher: StickWatcher, stick: Path) -> None:
    pack = stick / "handbook.hbpack"
    for size in range(1, 6):
        pack.write_bytes(b"x" * size)
        assert polled(watcher) == ()
    watcher.poll()
    assert polled(watcher) == (pack,)


def test_a_changed_time_alone_is_waited_for(watcher: StickWatcher, stick: Path) -> None:
    pack = stick / "handbook.hbpack"
    pack.write_bytes(b"x")
    for moment in range(1, 5):
        os.utime(pack, (moment, moment))
        assert polled(watcher) == ()


def test_a_part_beside_it_means_not_yet(watcher: StickWatcher, stick: Path) -> None:
    (stick / "a.hbpack").write_bytes(b"x")
    part = stick / "a.hbpack.part"
    part.write_bytes(b"x")
    for _ in range(4):
        assert polled(watcher) == ()
    part.unlink()
    polled(watcher), polled(watcher)
    assert polled(watcher) == (stick / "a.hbpack",)


def test_only_packs_and_one_folder_deep(watcher: StickWatcher, stick: Path) -> None:
    for name in (
        "a.hbpack",
        "in/b.hbpack",
        "in/deep/c.hbpack",
        ".hidden/d.hbpack",
        "photo.jpg",
        "empty.hbpack",
    ):
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).write_bytes(b"" if name.startswith("empty") else b"x")
    (stick / "link.hbpack").symlink_to(stick / "a.hbpack")
    polled(watcher), polled(watcher)
    assert polled(watcher) == (stick / "a.hbpack", stick / "in" / "b.hbpack")


def test_a_broken_stick_is_not_asked_twice(qapp: QApplication) -> None:
    looks: list[Callable[[], None]] = []
    watcher = StickWatcher(folders=list, run=looks.append)
    for _ in range(3):
        watcher.poll()
    assert len(looks) == 1
    looks[0]()
    watcher.poll()
    assert len(looks) == 2


def test_the_real_one_looks_beside_the_window(qapp: QApplication, qtbot: QtBot, stick: Path) -> None:
    (stick / "a.hbpack").write_bytes(b"x")
    watcher = StickWatcher(folders=lambda: [stick])

    def seen() -> bool:
        watcher.poll()
        return watcher.packs == (stick / "a.hbpack",)

    qtbot.waitUntil(seen)
    watcher.stop()


def offered(user: User, watcher: StickWatcher, stick: Path) -> Banner:
    """A stick with a pack is plugged in; what the window says of it."""
    (stick / "a.hbpack").write_bytes(b"x")
    for _ in range(3):
        watcher.poll()
    banner = user.window.findChild(Banner)
    assert banner is not None and banner.isVisible()
    return banner


def test_the_window_offers_and_takes_nothing(
    open_user: Callable[..., User], watcher: StickWatcher, stick: Path
) -> None:
    user = open_user("en", sticks=watcher).ready()
    banner = offered(user, watcher, stick)
    assert banner.accessibleName() == "A stick with packs was plugged in: 1 pack"
    action = next(button for button in banner.findChildren(TextButton) if button.label() == "Look at them")
    action.click()
    assert user.window.place == PacksPlace()
    assert isinstance(user.page, PacksPage)
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    names = [button.accessibleName() for button in user.page.start.findChildren(TextButton)]
    assert "Look at a.hbpack" in names


def test_an_offer_goes_with_the_stick(
    open_user: Callable[..., User], watcher: StickWatcher, stick: Path
) -> None:
    user = open_user("en", sticks=watcher).ready()
    banner = offered(user, watcher, stick)
    (stick / "a.hbpack").unlink()
    for _ in range(2):
        watcher.poll()
    assert not banner.isVisible()
