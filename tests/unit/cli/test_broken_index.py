"""An index that breaks while it is open."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.cli.opening import answered
from handbook.errors import IndexDamaged
from handbook.paths import Folders
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.words import Words
from tests.conftest import NOON


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def halved(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def overwritten(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.write(os.urandom(file.stat().st_size))


@pytest.mark.parametrize("damage", [emptied, halved, overwritten, Path.unlink])
def test_the_search_is_answered_from_an_index_built_again(
    own_folders: Folders, damage: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    query = Query("экстрадиция казахстан", "ru")
    with Handbook(own_folders, lambda: NOON) as handbook:
        find(handbook, Query("армения", "ru"))
        for file in own_folders.index.iterdir():
            damage(file)
        if damage is not Path.unlink:  # what is open can still be read
            with pytest.raises(IndexDamaged):
                find(handbook, query)
        found = answered(handbook, query, Words("en"))
        assert found.hits[0].country == "KZ"
    assert ("index" in capsys.readouterr().err) == (damage is not Path.unlink)
