"""A folder is put in its place whole, or the old one stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from handbook.errors import IndexDamaged
from handbook.search.placing import replacing
from handbook.search.stamp import Stamp

LARGE = 5 * 1024 * 1024


def test_a_new_folder_that_is_swept_away_before_it_is_placed_leaves_the_old_one(tmp_path: Path) -> None:
    """Cleaners of caches do that."""
    folder = tmp_path / "index"
    folder.mkdir()
    (folder / "old").touch()
    made: list[Path] = []

    with pytest.raises(OSError), replacing(folder, lambda: shutil.rmtree(made[0])) as work:
        made.append(work)
        (work / "new").touch()

    assert [path.name for path in folder.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


@pytest.mark.parametrize("place", [0, 1000, LARGE - 1000, LARGE - 1])
def test_the_ends_of_a_large_file_are_looked_at(tmp_path: Path, place: int) -> None:
    """Reading all of it would make every start slow; what is between is forced to the disk before the stamp."""
    large = tmp_path / "large"
    large.write_bytes(bytes(LARGE))
    Stamp.of(tmp_path, "one").write(tmp_path)
    Stamp.read(tmp_path).check(tmp_path, "one")

    with large.open("r+b") as file:
        file.seek(place)
        file.write(b"\1")

    with pytest.raises(IndexDamaged):
        Stamp.read(tmp_path).check(tmp_path, "one")


def test_a_large_file_that_lost_its_end_is_seen(tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.write_bytes(bytes(LARGE))
    Stamp.of(tmp_path, "one").write(tmp_path)
    large.write_bytes(bytes(LARGE - 1))
    with pytest.raises(IndexDamaged):
        Stamp.read(tmp_path).check(tmp_path, "one")
