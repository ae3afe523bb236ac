"""Signed content in the database: content, documents, trust and generation change in one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from handbook import __version__
from handbook.model.edits import RULES, Edits
from handbook.model.records import Content, Pack
from handbook.progress import CancelToken, Progress
from handbook.store.database import (
    INSTALL_TIMEOUT_MS,
    OpenDatabase,
    open_database,
    transaction,
    translated_errors,
)
from handbook.store.generations import Tombstone
from handbook.store.history import InstalledAt, write_history
from handbook.store.installation import next_generation, write_content, write_edits
from handbook.store.trust import mark

IndexMaker = Callable[[OpenDatabase, Callable[[], None]], None]
"""Makes an index of what the first argument holds, calls the second to commit that, puts the index in place."""

KEPT_GENERATIONS = 3
"""Of a pack: the current one and two to go back to."""
RULES_STAMP = f"{__version__} {RULES}"
"""What found a generation faultless; what another program or another edition of the rules found counts for nothing."""


class Overtaken(Exception):
    """Content or trust changed since the pack was verified: it must be verified again."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What verification learnt of a publisher; stored whatever becomes of the content.

    Attributes:
        metadata: all verified metadata by file name; replaces what was stored.
        newest_issued: None while nothing but roots of this publisher was ever verified.
        basis: the `mark` of the store before it was read for verifying.
    """

    root_hash: str
    publisher_name: str | None
    pack_id: str | None
    metadata: Mapping[str, bytes]
    newest_issued: datetime | None
    basis: str


@dataclass(frozen=True, slots=True)
class SignedGeneration:
    """A whole body of signed content.

    Attributes:
        pack: its `pack.json`.
        hashes: area → path → SHA-256 (hex) of its documents.
        counts: path → how many records.
        area_versions: area → TUF version of what `hashes` has of it, as far as it is known.
        read: gives the document at a path.
        change: all its records, or what differs from the records of this pack that are installed.
        superseded: areas that stayed at an older version.
    """

    version: int
    issued: datetime
    fresh_until: datetime
    pack: Pack
    hashes: Mapping[str, Mapping[str, str]]
    counts: Mapping[str, int]
    read: Callable[[str], bytes]
    change: Content | Edits
    area_versions: Mapping[str, int]
    superseded: tuple[str, ...] = ()
    withdrawn: tuple[Tombstone, ...] = field(default=())


def store_trust(path: Path, trust: Trust) -> None:
    """Keep what was verified although the content was refused.

    A pack id belongs to whoever installs it first. Whose content was refused owns none: else a publisher could claim
    another's, and lock that one out.

    Raises:
        Overtaken: nothing was kept; verify again.
        StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path, writable=True)
    try:
        with translated_errors(path), transaction(db):
            _write_trust(db, replace(trust, pack_id=None))
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
            at = InstalledAt(generation, signed.pack.id, trust.root_hash, signed.version)
            write_history(db, at, signed.area_versions, signed.change)
            _write_generation(db, generation, trust.root_hash, signed)
            digest = _hash_of(signed)
            if isinstance(signed.change, Content):
                write_content(db, signed.change, "signed", digest, generation, progress, cancel)
            else:
                write_edits(db, signed.pack, signed.change, digest, generation, progress, cancel)
            cancel.raise_if_cancelled()
            make_index(db, commit)
        return generation
    finally:
        db.close()


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
        [
            trust.newest_issued and trust.newest_issued.isoformat(),
            trust.publisher_name,
            trust.pack_id,
            trust.root_hash,
        ],
    )


def _write_generation(db: Database, generation: int, root_hash: str, signed: SignedGeneration) -> None:
    pack = signed.pack.id
    db.execute("UPDATE generations SET is_current = 0 WHERE pack = ?", [pack])
    issued, until = signed.issued.isoformat(), signed.fresh_until.isoformat()
    db.execute(
        "INSERT INTO generations VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
        [
            generation,
            pack,
            root_hash,
            signed.version,
            issued,
            until,
            json.dumps(signed.superseded),
            RULES_STAMP,
        ],
    )
    held = {row[0] for row in db.execute("SELECT sha256 FROM blobs").fetchall()}
    for area, documents in signed.hashes.items():
        for path, digest in documents.items():
            if digest not in held:
                held.add(digest)
                db.execute("INSERT INTO blobs VALUES (?, ?)", [digest, signed.read(path)])
            row = [generation, area, path, digest, signed.counts.get(path, 0)]
            db.execute("INSERT INTO generation_targets VALUES (?, ?, ?, ?, ?)", row)
    db.execute("DELETE FROM withdrawn WHERE pack = ?", [pack])
    for stone in signed.withdrawn:
        reason = json.dumps(dict(stone.reason))
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
    for area in sorted(signed.hashes):
        for path, sha256 in sorted(signed.hashes[area].items()):
            digest.update(path.encode() + bytes.fromhex(sha256))
    return digest.hexdigest()
