"""A database from before codes were kept: still readable, and codes come with the next pack."""

from __future__ import annotations

import sqlite3

from handbook.services.sheets.changes import sheet_changes
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from handbook.store.database import open_database
from tests.conftest import folders_in
from tests.unit.services.sheets.shelf import Shelf

REQUEST = SheetRequest("country", "AM", "en")


def test_a_database_without_history_prints_no_code_until_the_next_pack(shelf: Shelf) -> None:
    shelf.signed()
    database = folders_in(shelf.folder).database
    with sqlite3.connect(database) as db:
        db.executescript(
            "DROP TABLE area_records; DROP TABLE generation_areas;"
            "CREATE TABLE record_history (pack TEXT, version INTEGER, id TEXT, hash TEXT);"
            "DELETE FROM _sqlite_migrations WHERE name = '003_area_history';"
        )
    db.close()
    open_database(database, writable=True).close()
    printed = compose(shelf.opened(), REQUEST)
    assert (printed.code, printed.code_text) == (None, "no code")
    code = compose(shelf.signed(version=2), REQUEST).code
    assert code is not None
    assert sheet_changes(shelf.opened(), code, "en").is_current
