"""What came from a mirror so far, on a disk that has troubles of its own."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from handbook.errors import DataFolderError, MirrorError
from handbook.packs.downloads import Buffer, Downloads
from handbook.packs.folder_mirror import FolderMirror

DATA = b"the whole document"
HASH = hashlib.sha256(DATA).hexdigest()


def test_a_part_grows_and_is_whole_only_with_its_own_bytes(tmp_path: Path) -> None:
    part = Downloads(tmp_path / "parts").part(HASH)
    assert part.size == 0 and part.whole(len(DATA)) is None
    part.append(DATA[:5])
    assert part.size == 5 and part.whole(len(DATA)) is None
    part.append(DATA[5:])
    assert part.whole(len(DATA)) == DATA
    part.append(b"more")
    assert part.whole(len(DATA)) is None and part.size == 0


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "parts").write_text("a file")
    with pytest.raises(DataFolderError) as caught:
        Downloads(tmp_path / "parts").part(HASH)
    assert caught.value.params["path"] == str(tmp_path / "parts")


def test_a_folder_in_the_way_of_a_part_is_told(tmp_path: Path) -> None:
    part = Downloads(tmp_path).part(HASH)
    (tmp_path / HASH).mkdir()
    for use in (lambda: part.append(b"x"), lambda: part.whole(0)):
        with pytest.raises(DataFolderError) as caught:
            use()
        assert caught.value.params["path"] == str(tmp_path)


def test_a_stick_pulled_out_while_parts_come_is_told(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("what was a folder")
    downloads = Downloads(tmp_path / "stick" / "parts")
    with pytest.raises(DataFolderError):
        downloads.part(HASH)
    downloads.keep_only({HASH})
    downloads.clear()


@pytest.mark.parametrize("length", [9, 1000])
def test_a_file_of_a_synchronised_folder_longer_than_it_may_be_is_not_taken(
    tmp_path: Path, length: int
) -> None:
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata/timestamp.json").write_bytes(bytes(length))
    sink = Buffer()
    with pytest.raises(MirrorError) as caught:
        FolderMirror(tmp_path).read("metadata/timestamp.json", 8, sink, is_hashed=False)
    assert caught.value.code == "mirror.too_long" and sink.size == 0
