"""Signed content in the database: content, documents, trust and generation change in one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.errors import NotFound
from handbook.model.records import Content
from handbook.progress import CancelToken, Progress
from handbook.store.database import (
    INSTALL_TIMEOUT_MS,
    OpenDatabase,
    open_database,
    transaction,
    translated_errors,
)
from handbook.store.history import InstalledAt, write_history
from handbook.store.installation import next_generation, write_content
from handbook.store.trust import mark

IndexMaker = Callable[[OpenDatabase, Callable[[], None]], None]
"""Makes an index of what the first argument holds, calls the second to commit that, puts the index in place."""

KEPT_GENERATIONS = 3
"""Of a pack: the current one and two to go back to."""


class Overtaken(Exception):
    """Content or trust changed since the pack was verified: it must be verified again."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A record that its publisher withdrew."""

    id: str
    area: str
    on_day: date
    reason: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Trust:
    """What verification learnt of a publisher; stored whatever becomes of the content.

    Attributes:
        metadata: all verified metadata by file name; replaces what was stored.
        basis: the `mark` of the store before it was read for verifying.
    """

    root_hash: str
    publisher_name: str | None
    pack_id: str | None
    metadata: Mapping[str, bytes]
    newest_issued: datetime
    basis: str


@dataclass(frozen=True, slots=True)
class SignedGeneration:
    """A whole body of signed content.

    Attributes:
        targets: area → path → canonical JSON.
        area_versions: area → TUF version of what `targets` has of it.
        superseded: areas that stayed at an older version.
        content: the records of `targets`.
    """

    version: int
    issued: datetime
    fresh_until: datetime
    targets: Mapping[str, Mapping[str, bytes]]
    content: Content
    area_versions: Mapping[str, int]
    superseded: tuple[str, ...] = ()
    withdrawn: tuple[Tombstone, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class GenerationRow:
    """An installed generation of a signed pack.

    Attributes:
        areas: those it has.
        area_versions: of those whose version is known: all but those of databases older than this column.
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


def store_trust(path: Path, trust: Trust) -> None:
    """Keep what was verified although the content was refused.

    Raises:
        Overtaken: nothing was kept; verify again.
        StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path, writable=True)
    try:
        with translated_errors(path), transaction(db):
            _write_trust(db, trust)
    finally:
        db.close()


def install_signed(
    path: Path,
    trust: Trust,
    signed: SignedGeneration,
    progress: Progress,
    cancel: CancelToken,
    make_index: IndexMaker,
) -> int:
    """Install a generation: content, documents, tombstones, trust and number, or nothing.

    The index is made before the commit: where there is no room for it, nothing is installed.

    Returns:
        The new generation number.

    Raises:
        Overtaken: nothing was installed; verify again.
        Cancelled: asked to stop before the commit.
        StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path, writable=True)
    try:
        with translated_errors(path), transaction(db, INSTALL_TIMEOUT_MS) as commit:
            _write_trust(db, trust)
            generation = next_generation(db)
            _write_generation(db, generation, trust.root_hash, signed)
            at = InstalledAt(generation, signed.content.pack.id, trust.root_hash, signed.version)
            write_history(db, at, signed.area_versions, signed.content)
            write_content(db, signed.content, "signed", _hash_of(signed), generation, progress, cancel)
            cancel.raise_if_cancelled()
            make_index(db, commit)
        return generation
    finally:
        db.close()


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


def documents_of(path: Path, generation: int) -> dict[str, dict[str, bytes]]:
    """Area → path → bytes of a generation.

    Raises:
        NotFound: no such generation is kept (`id`).
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path)
    try:
        with translated_errors(path):
            rows = list(
                db.query(
                    "SELECT t.area, t.path, b.data FROM generation_targets t JOIN blobs b ON b.sha256 = t.sha256 "
                    "WHERE t.generation = ? ORDER BY t.area, t.path",
                    [generation],
                )
            )
    finally:
        db.close()
    if not rows:
        raise NotFound(id=str(generation))
    areas: dict[str, dict[str, bytes]] = {}
    for row in rows:
        areas.setdefault(row["area"], {})[row["path"]] = bytes(row["data"])
    return areas


def tombstones(path: Path, pack: str) -> tuple[Tombstone, ...]:
    """What the publisher of a pack withdrew."""
    db = open_database(path)
    try:
        with translated_errors(path):
            rows = list(db.query("SELECT * FROM withdrawn WHERE pack = ? ORDER BY id", [pack]))
    finally:
        db.close()
    return tuple(
        Tombstone(row["id"], row["area"], date.fromisoformat(row["on_day"]), json.loads(row["reason"]))
        for row in rows
    )


def _write_trust(db: Database, trust: Trust) -> None:
    """The first thing of a transaction."""
    if mark(db) != trust.basis:
        raise Overtaken
    db.execute("DELETE FROM trust_metadata WHERE root_hash = ?", [trust.root_hash])
    for name, data in trust.metadata.items():
        db.execute("INSERT INTO trust_metadata VALUES (?, ?, ?)", [trust.root_hash, name, data])
    db.execute(
        "UPDATE publishers SET newest_issued = ?, name = coalesce(?, name), pack = coalesce(pack, ?) "
        "WHERE root_hash = ?",
        [trust.newest_issued.isoformat(), trust.publisher_name, trust.pack_id, trust.root_hash],
    )


def _write_generation(db: Database, generation: int, root_hash: str, signed: SignedGeneration) -> None:
    pack = signed.content.pack.id
    db.execute("UPDATE generations SET is_current = 0 WHERE pack = ?", [pack])
    db.execute(
        "INSERT INTO generations VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        [
            generation, pack, root_hash, signed.version, signed.issued.isoformat(), signed.fresh_until.isoformat(),
            json.dumps(signed.superseded),
        ],
    )  # fmt: skip
    for area, documents in signed.targets.items():
        for path, data in documents.items():
            digest = hashlib.sha256(data).hexdigest()
            db.execute("INSERT OR IGNORE INTO blobs VALUES (?, ?)", [digest, data])
            db.execute("INSERT INTO generation_targets VALUES (?, ?, ?, ?)", [generation, area, path, digest])
    db.execute("DELETE FROM withdrawn WHERE pack = ?", [pack])
    for stone in signed.withdrawn:
        reason = json.dumps(dict(stone.reason), ensure_ascii=False)
        db.execute(
            "INSERT OR REPLACE INTO withdrawn VALUES (?, ?, ?, ?, ?)",
            [pack, stone.id, stone.area, stone.on_day.isoformat(), reason],
        )
    _forget_old(db, pack)


def _forget_old(db: Database, pack: str) -> None:
    rows = db.execute(
        "SELECT generation FROM generations WHERE pack = ? ORDER BY generation DESC", [pack]
    ).fetchall()
    for (old,) in rows[KEPT_GENERATIONS:]:
        db.execute("DELETE FROM generation_targets WHERE generation = ?", [old])
        db.execute("DELETE FROM generations WHERE generation = ?", [old])
    db.execute("DELETE FROM blobs WHERE sha256 NOT IN (SELECT sha256 FROM generation_targets)")


def _hash_of(signed: SignedGeneration) -> str:
    digest = hashlib.sha256()
    for area in sorted(signed.targets):
        for path in sorted(signed.targets[area]):
            digest.update(path.encode() + hashlib.sha256(signed.targets[area][path]).digest())
    return digest.hexdigest()


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
    )
