"""Putting a body of content into the database: one transaction, old or new, never mixed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.model.canonical import dump_canonical
from handbook.model.codec import encode
from handbook.model.documents import label_of
from handbook.model.edits import Edits, Moved, Placed, owner_name
from handbook.model.integrity import records_of
from handbook.model.records import Content, Pack
from handbook.progress import CancelToken, Progress
from handbook.store.database import open_database, transaction, translated_errors
from handbook.store.rows import COLUMNS, TABLES_OF, numbered, renumbering, rows_of

_BATCH = 500
"""Records whose rows are made and written together."""


def _insertion(table: str, columns: Sequence[str]) -> str:
    """An id that two statements replace is a fault, but not while one of them is of an older version."""
    verb = "INSERT OR IGNORE" if table == "replaced_ids" else "INSERT"
    return f"{verb} INTO [{table}] (pack, {', '.join(columns)}) VALUES (?{', ?' * len(columns)})"


_SQL = {table: _insertion(table, columns) for table, columns in COLUMNS.items()}


def install_unsigned(
    path: Path, content: Content, content_hash: str, progress: Progress, cancel: CancelToken
) -> int:
    """Replace the pack's content by `content`, which came unsigned from `content/`; signed content stays.

    Args:
        path: the database file; made if missing.
        content: all of it, checked.
        content_hash: what `content.loader.content_hash` says of its folder.
        progress: counts records.
        cancel: looked at now and then; nothing is changed after a cancel.

    Returns:
        The new generation number; the present one where signed content of this pack is installed.

    Raises:
        Cancelled: asked to stop.
        StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path, writable=True)
    try:
        with translated_errors(path), transaction(db):
            if _is_signed(db, content.pack.id):
                return _generation(db)
            generation = next_generation(db)
            write_content(db, content, "unsigned", content_hash, generation, progress, cancel)
        return generation
    finally:
        db.close()


def write_content(
    db: Database,
    content: Content,
    origin: str,
    content_hash: str,
    generation: int,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Replace all rows of a pack, inside the caller's transaction; progress and cancel as `install_unsigned`."""
    _delete_all(db, content.pack.id)
    records = list(records_of(content))
    _insert(db, content.pack.id, numbered(records), len(records), progress, cancel)
    _write_pack(db, content.pack, origin, content_hash, generation)


def write_edits(
    db: Database,
    pack: Pack,
    edits: Edits,
    content_hash: str,
    generation: int,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Change the rows of a signed pack by what differs, inside the caller's transaction.

    The rows are then the same as if all of the newer content had been written.
    """
    for cls in {type(record) for record in edits.gone}:
        labels = [(pack.id, label_of(record)) for record in edits.gone if type(record) is cls]
        for table, column in TABLES_OF[cls]:
            db.conn.executemany(f"DELETE FROM [{table}] WHERE pack = ? AND {column} = ?", labels)
    owners = [(pack.id, owner_name(record)) for record in edits.gone]
    db.conn.executemany("DELETE FROM record_references WHERE pack = ? AND owner = ?", owners)
    for moved in edits.moved:
        _renumber(db, pack.id, moved)
    _insert(db, pack.id, edits.come, len(edits.come), progress, cancel)
    _write_pack(db, pack, "signed", content_hash, generation)


def _delete_all(db: Database, pack: str) -> None:
    for table in COLUMNS:
        db.execute(f"DELETE FROM [{table}] WHERE pack = ?", [pack])


def _renumber(db: Database, pack: str, moved: Moved) -> None:
    """In two steps, by way of numbers below zero: old and new ones overlap."""
    where = renumbering(moved)
    if where is None:
        return
    table, condition, params, added = where
    db.conn.executemany(
        f"UPDATE [{table}] SET position = ? WHERE pack = ? AND position = ? AND {condition}",
        [(-1 - added - now, pack, added + then, *params) for then, now in moved.numbers],
    )
    db.execute(
        f"UPDATE [{table}] SET position = -1 - position WHERE pack = ? AND position < 0 AND {condition}",
        [pack, *params],
    )


def _insert(
    db: Database, pack: str, placed: Iterable[Placed], total: int, progress: Progress, cancel: CancelToken
) -> None:
    """Plain SQL: sqlite-utils' own bulk insert looks at every row's columns, which takes 5 times as long."""
    done, records = 0, iter(placed)
    while batch := list(islice(records, _BATCH)):
        cancel.raise_if_cancelled()
        progress(done, total)
        rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
        for one in batch:
            for table, row in rows_of(one):
                rows[table].append((pack, *row))
        for table, found in rows.items():
            db.conn.executemany(_SQL[table], found)
        done += len(batch)
    progress(total, total)


def _write_pack(db: Database, pack: Pack, origin: str, content_hash: str, generation: int) -> None:
    db.execute(
        "INSERT OR REPLACE INTO packs VALUES (?, ?, ?, ?, ?)",
        [pack.id, dump_canonical(encode(pack, "json")).decode(), origin, content_hash, generation],
    )


def _is_signed(db: Database, pack: str) -> bool:
    return bool(db.execute("SELECT 1 FROM packs WHERE pack = ? AND origin = 'signed'", [pack]).fetchone())


def _generation(db: Database) -> int:
    """The number of the installed generation, 0 when nothing is."""
    row = db.execute("SELECT value FROM meta WHERE key = 'generation'").fetchone()
    return int(row[0]) if row else 0


def next_generation(db: Database) -> int:
    """Count on, inside the caller's transaction."""
    generation = _generation(db) + 1
    db.execute("INSERT OR REPLACE INTO meta VALUES ('generation', ?)", [str(generation)])
    return generation
