"""Opening the database file: rights, integrity, version, settings of SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from handbook.errors import DataFolderError, StoreDamaged, StoreMissing, StoreTooNew
from handbook.store.schema import migrations

BUSY_TIMEOUT_MS = 10_000
OpenDatabase = Database
"""For those who may pass one on and not look into it."""
INSTALL_TIMEOUT_MS = 300_000
"""An import waits for another one, which may be indexing a large pack."""


def open_database(path: Path, *, writable: bool = False) -> Database:
    """Open the database for reading, or make and migrate it for writing.

    `journal_mode = DELETE` with `synchronous = EXTRA` loses no finished commit in a power cut.

    Raises:
        StoreMissing: there is none and `writable` is False.
        StoreDamaged: it is no database, or its tables are not ours.
        StoreTooNew: a newer program made it.
        DataFolderError: it can't be opened or written (`path`, `reason`).
    """
    if not writable and not path.exists():
        raise StoreMissing
    with translated_errors(path):
        if not writable:
            _recover(path)
        mode = "rwc" if writable else "ro"
        connection = sqlite3.connect(f"{path.as_uri()}?mode={mode}", uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            return _prepared(Database(connection, execute_plugins=False), writable)
        except BaseException:
            connection.close()
            raise


def _recover(path: Path) -> None:
    """Take back what a killed writer left half done: a reader alone may not, and would see nothing at all.

    A journal also lies there while somebody writes; SQLite tells the two apart by the writer's lock.
    """
    if path.with_name(path.name + "-journal").exists():
        connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()


def _prepared(db: Database, writable: bool) -> Database:
    steps = migrations()
    known = {step.name for step in steps.pending(Database(memory=True, execute_plugins=False))}
    applied = {step.name for step in steps.applied(db)}
    if applied - known:
        raise StoreTooNew
    if writable:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA synchronous = EXTRA")
        db.execute("PRAGMA cache_spill = OFF")
        if known - applied:
            with transaction(db):
                steps.apply(db)
    elif known - applied:
        raise StoreMissing
    return db


@contextmanager
def transaction(db: Database, timeout_ms: int = BUSY_TIMEOUT_MS) -> Iterator[Callable[[], None]]:
    """All or nothing: committed when the block ends well, or earlier by calling what is given.

    It waits for its turn before it reads: one that has read already would be refused at its first write while
    somebody else writes, and what it had read might not be so any more.
    """

    def commit() -> None:
        if db.conn.in_transaction:
            db.execute("COMMIT")

    db.execute(f"PRAGMA busy_timeout = {timeout_ms}")
    db.execute("BEGIN IMMEDIATE")
    try:
        yield commit
        commit()
    finally:
        db.rollback()


def check_integrity(db: Database) -> None:
    """Look through the whole file.

    Raises:
        StoreDamaged: a page or an index is wrong.
    """
    try:
        rows = [row[0] for row in db.execute("PRAGMA quick_check(1)").fetchall()]
    except sqlite3.DatabaseError as error:
        raise StoreDamaged from error
    if rows != ["ok"]:
        raise StoreDamaged


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours.

    Raises:
        StoreDamaged: the file is no database or malformed.
        DataFolderError: disk full, no rights, locked too long (`path`, `reason`).
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if "no such table" in str(error) or "no such column" in str(error):
            raise StoreDamaged from error
        raise DataFolderError(path=str(path), reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise StoreDamaged from error
