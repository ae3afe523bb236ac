"""Two publishers one trusts, with names that look the same: the preview of a pack tells them apart by their words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

from handbook.paths import Folders
from handbook.services.publishers import add_publisher, publishers
from tests.conftest import NOON
from tests.gui.packs.library import Packs
from tests.gui.packs.test_packs_page import looked_at
from tests.gui.window import User, texts


def test_the_words_of_a_namesake_stand_beside_the_name(
    open_user: Callable[..., User], reader_folders: Folders, packs: Packs
) -> None:
    other = add_publisher(reader_folders, packs.stranger_root, NOON.date(), "en")
    name = publishers(reader_folders, "en")[0].name
    assert name is not None
    with closing(sqlite3.connect(reader_folders.database)) as db, db:
        db.execute("UPDATE publishers SET name = ? WHERE name IS NULL", [name.replace("e", "е")])  # Cyrillic

    page = looked_at(open_user("en", reader_folders).ready(), packs.second)

    said = " | ".join(texts(page.preview))
    assert f"Another publisher you trust has this name: {' '.join(other.words)}" in said
