"""What a reader is told of a database that is older, locked or spoilt; and what is done about it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from handbook.errors import DataFolderError, NotFound, StoreDamaged, StoreMissing
from handbook.paths import Folders
from handbook.store.database import translated_errors
from handbook.store.generations import KeptDocuments, generations
from handbook.store.reader import StoreReader


@contextlib.contextmanager
def changing(path: Path) -> Iterator[sqlite3.Connection]:
    """The database in the hands of something that is not this program."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        yield connection


def test_a_database_of_an_older_program_counts_as_missing_until_it_is_brought_up_to_date(
    own_folders: Folders,
) -> None:
    with changing(own_folders.database) as connection:
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = '004_deltas'")
    with pytest.raises(StoreMissing):
        StoreReader(own_folders.database)


@pytest.mark.parametrize(
    "change",
    ["DROP TABLE statements", "ALTER TABLE statements RENAME COLUMN data TO other"],
)
def test_a_database_without_a_table_or_a_column_is_damaged(own_folders: Folders, change: str) -> None:
    with changing(own_folders.database) as connection:
        connection.execute(change)
    with contextlib.closing(StoreReader(own_folders.database)) as reader, pytest.raises(StoreDamaged):
        reader.statements_of("KZ")


@pytest.mark.parametrize("data", ["{}", '{"id": 7}', '{"id": "kz-x", "unknown": 1}'])
def test_a_record_that_breaks_the_contract_is_damage(own_folders: Folders, data: str) -> None:
    with changing(own_folders.database) as connection:
        connection.execute("UPDATE statements SET data = ? WHERE country = 'KZ'", [data])
    with contextlib.closing(StoreReader(own_folders.database)) as reader, pytest.raises(StoreDamaged):
        reader.statements_of("KZ")


def test_an_index_of_the_database_that_does_not_fit_its_table_is_found(own_folders: Folders) -> None:
    with changing(own_folders.database) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'sources') "
            "WHERE name = 'statements'"
        )
    with pytest.raises(StoreDamaged), contextlib.closing(StoreReader(own_folders.database)) as reader:
        reader.check()


def test_a_full_disk_is_a_matter_of_the_data_folder(tmp_path: Path) -> None:
    small = contextlib.closing(sqlite3.connect(tmp_path / "x.db"))
    with pytest.raises(DataFolderError) as caught, translated_errors(tmp_path), small as connection:
        connection.execute("PRAGMA max_page_count = 1")
        connection.execute("CREATE TABLE t (x)")
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    assert caught.value.params == {"path": str(tmp_path), "reason": "database or disk is full"}


def test_documents_that_are_not_kept_are_not_found(own_folders: Folders) -> None:
    assert generations(own_folders.database) == ()
    with contextlib.closing(KeptDocuments(own_folders.database)) as kept:
        for ask in (lambda: kept.of(99), lambda: kept.read("0" * 64)):
            with pytest.raises(NotFound):
                ask()
