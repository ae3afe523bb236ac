"""Where the disk is full, writing an index fails in one error, and no file stays open: Windows could not delete it."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.updating import update_index

LARGEST = (
    0,
    1,
    100,
    400,
    1_000,
    2_000,
    4_000,
    8_000,
    16_000,
    30_000,
    50_000,
    60_000,
    80_000,
    100_000,
    200_000,
)
"""Bytes any one file may have; from none to what is enough for some of them."""


@contextmanager
def largest_file(size_bytes: int) -> Iterator[None]:
    """Until the block ends, writing beyond so many bytes fails as on a full disk (Python ignores SIGXFSZ)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def open_files(folder: Path) -> list[str]:
    """Also those that are deleted already, which Linux allows."""
    paths = []
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):
            paths.append(str(descriptor.readlink()))
    return [path for path in paths if Path(path).is_relative_to(folder)]


@pytest.mark.parametrize("size_bytes", LARGEST)
def test_no_room_for_an_update(
    built: Callable[[Path], Path], some: list[Document], content: Content, tmp_path: Path, size_bytes: int
) -> None:
    folder = built(tmp_path)
    old = {path.name: path.read_bytes() for path in folder.iterdir()}

    with largest_file(size_bytes), pytest.raises(OSError) as failure:
        update_index(folder, some[3:], content.concepts, "new")

    assert open_files(tmp_path) == [], failure.value
    assert list(tmp_path.iterdir()) == [folder]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == old


@pytest.mark.parametrize("size_bytes", LARGEST)
def test_no_room_for_an_index(
    some: list[Document], content: Content, tmp_path: Path, size_bytes: int
) -> None:
    with largest_file(size_bytes), pytest.raises(OSError) as failure:
        build_index(tmp_path / "index", some, len(some), content.concepts, "new")

    assert open_files(tmp_path) == [], failure.value
    assert list(tmp_path.iterdir()) == []
