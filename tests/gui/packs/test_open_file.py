"""A double click on a pack: the window looks at it, the first one if there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook.__main__ import _pack_to_open
from handbook.app.instance import Instance
from handbook.paths import Folders
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import PacksPlace
from tests.gui.packs.library import Packs
from tests.gui.window import User


@pytest.mark.parametrize(
    ("given", "pack"),
    [
        (["a.hbpack"], "a.hbpack"),
        (["--ui-lang", "ru", "B.HBPACK"], "B.HBPACK"),
        (["pack", "verify", "a.hbpack"], None),
        (["_work", "import", "--file", "a.hbpack"], None),
        (["search", "x"], None),
        (["--x.hbpack"], None),
    ],
)
def test_which_argument_is_a_pack(given: list[str], pack: str | None) -> None:
    assert _pack_to_open(given) == (Path(pack) if pack else None)


def test_it_waits_for_the_content(
    open_user: Callable[..., User], reader_folders: Folders, packs: Packs
) -> None:
    user = open_user("en", reader_folders)
    user.program.open_pack(packs.second)
    user.until(lambda: isinstance(user.page, PacksPage))
    user.until(lambda: not user.program.backstage.jobs.is_busy)
    assert user.window.place == PacksPlace(packs.second)
    assert isinstance(user.page, PacksPage) and user.page.preview.inspection is not None


@pytest.mark.parametrize("name", ["new pack.hbpack", "пакет «новый».hbpack"])
def test_the_second_start_hands_it_to_the_first(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.file_asked) as asked, qtbot.waitSignal(first.raise_asked):
        assert not second.take(tmp_path / name)
    assert asked.args == [str(tmp_path / name)]
    first.release()


def test_a_second_start_without_a_pack_only_raises(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.take()
    first.listen()
    with qtbot.assertNotEmitted(first.file_asked, wait=50), qtbot.waitSignal(first.raise_asked):
        assert not second.take()
    first.release()
