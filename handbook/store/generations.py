"""The generations of signed packs that are kept, their documents and tombstones; read only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.errors import NotFound
from handbook.store.database import OpenDatabase, open_database, translated_errors


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A record that its publisher withdrew."""

    id: str
    area: str
    on_day: date
    reason: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class GenerationRow:
    """An installed generation of a signed pack.

    Attributes:
        areas: those it has.
        area_versions: of those whose version is known: all but those of databases older than this column.
        made_by: the rules by which it was found faultless (`signed.RULES_STAMP`).
    """

    generation: int
    pack: str
    root_hash: str
    version: int
    issued: datetime
    fresh_until: datetime
    superseded: tuple[str, ...]
    areas: tuple[str, ...]
    area_versions: Mapping[str, int]
    is_current: bool
    made_by: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of a generation; `records`: how many it holds, 0 where that is not known."""

    area: str
    path: str
    sha256: str
    records: int


class KeptDocuments:
    """Reads documents of all generations that are kept. One thread uses it.

    Raises (every method):
        StoreDamaged, DataFolderError: see `translated_errors`.
    """

    def __init__(self, path: Path) -> None:
        """Open the database.

        Raises:
            StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
        """
        self._path = path
        self._db = open_database(path)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def of(self, generation: int) -> tuple[DocumentRow, ...]:
        """The documents of a generation, by area and path.

        Raises:
            NotFound: no such generation is kept (`id`).
        """
        with translated_errors(self._path):
            rows = self._db.execute(
                "SELECT area, path, sha256, records FROM generation_targets WHERE generation = ? "
                "ORDER BY area, path",
                [generation],
            ).fetchall()
        if not rows:
            raise NotFound(id=str(generation))
        return tuple(DocumentRow(*row) for row in rows)

    def read(self, sha256: str) -> bytes:
        """A document.

        Raises:
            NotFound: none of this hash is kept (`id`).
        """
        with translated_errors(self._path):
            row = self._db.execute("SELECT data FROM blobs WHERE sha256 = ?", [sha256]).fetchone()
        if row is None:
            raise NotFound(id=sha256)
        return bytes(row[0])


def generations(path: Path) -> tuple[GenerationRow, ...]:
    """All generations of signed packs that are kept, oldest first.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path)
    try:
        with translated_errors(path):
            return read_generations(db)
    finally:
        db.close()


def read_generations(db: Database) -> tuple[GenerationRow, ...]:
    """The same from an open database."""
    return tuple(_row(db, row) for row in db.query("SELECT * FROM generations ORDER BY generation"))


def tombstones(path: Path, pack: str) -> tuple[Tombstone, ...]:
    """What the publisher of a pack withdrew."""
    db = open_database(path)
    try:
        with translated_errors(path):
            return read_tombstones(db, pack)
    finally:
        db.close()


def read_tombstones(db: OpenDatabase, pack: str) -> tuple[Tombstone, ...]:
    """The same from an open database."""
    rows = db.query("SELECT * FROM withdrawn WHERE pack = ? ORDER BY id", [pack])
    return tuple(
        Tombstone(row["id"], row["area"], date.fromisoformat(row["on_day"]), json.loads(row["reason"]))
        for row in rows
    )


def _row(db: Database, row: dict[str, Any]) -> GenerationRow:
    areas = db.execute(
        "SELECT DISTINCT area FROM generation_targets WHERE generation = ? ORDER BY area", [row["generation"]]
    ).fetchall()
    versions = db.execute(
        "SELECT area, area_version FROM generation_areas WHERE generation = ?", [row["generation"]]
    ).fetchall()
    return GenerationRow(
        generation=row["generation"],
        pack=row["pack"],
        root_hash=row["root_hash"],
        version=row["version"],
        issued=datetime.fromisoformat(row["issued"]),
        fresh_until=datetime.fromisoformat(row["fresh_until"]),
        superseded=tuple(json.loads(row["superseded"])),
        areas=tuple(area for (area,) in areas),
        area_versions=dict(versions),
        is_current=bool(row["is_current"]),
        made_by=row["made_by"],
    )
