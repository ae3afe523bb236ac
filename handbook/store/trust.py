"""What the reader trusts: publishers, their verified metadata, what of theirs is installed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from sqlite_utils import Database

from handbook.store.database import open_database, transaction, translated_errors


@dataclass(frozen=True, slots=True)
class Publisher:
    """A TUF root the user decided to trust.

    Attributes:
        root_hash: SHA-256 (hex) of the signed part of the first root; its fingerprint.
        root: `1.root.json`.
        name: as the publisher signed it, None before the first pack.
        pack: the pack id it owns, None before the first pack.
    """

    root_hash: str
    root: bytes
    name: str | None
    pack: str | None


class StoredTrust:
    """The trust in one publisher, as `packs.verification` wants to see it (its `TrustState`); read only."""

    def __init__(self, db: Database, publisher: Publisher) -> None:
        self._db = db
        self._publisher = publisher

    @property
    def root(self) -> bytes:
        """`1.root.json`."""
        return self._publisher.root

    @property
    def pack_id(self) -> str | None:
        """The pack id this publisher owns."""
        return self._publisher.pack

    @property
    def metadata(self) -> Mapping[str, bytes]:
        """The newest verified metadata, by file name."""
        rows = self._db.query(
            "SELECT name, data FROM trust_metadata WHERE root_hash = ?", [self._publisher.root_hash]
        )
        return MappingProxyType({row["name"]: bytes(row["data"]) for row in rows})

    @property
    def newest_issued(self) -> datetime | None:
        """The newest `x-issued` ever verified."""
        rows = self._db.execute(
            "SELECT newest_issued FROM publishers WHERE root_hash = ?", [self._publisher.root_hash]
        ).fetchone()
        return datetime.fromisoformat(rows[0]) if rows and rows[0] else None

    @property
    def installed(self) -> Mapping[str, Mapping[str, str]]:
        """Area → path → SHA-256 (hex) of what readers see now."""
        rows = self._db.query(
            "SELECT t.area, t.path, t.sha256 FROM generation_targets t JOIN generations g "
            "ON g.generation = t.generation WHERE g.is_current = 1 AND g.root_hash = ?",
            [self._publisher.root_hash],
        )
        areas: dict[str, dict[str, str]] = {}
        for row in rows:
            areas.setdefault(row["area"], {})[row["path"]] = row["sha256"]
        return areas

    @property
    def held(self) -> frozenset[str]:
        """SHA-256 (hex) of every document that is kept."""
        return frozenset(row[0] for row in self._db.execute("SELECT sha256 FROM blobs").fetchall())

    def target(self, sha256: str) -> bytes | None:
        """A document that was once installed, None if it never was."""
        row = self._db.execute("SELECT data FROM blobs WHERE sha256 = ?", [sha256]).fetchone()
        return bytes(row[0]) if row else None


def mark(db: Database) -> str:
    """Differs as soon as any content, trust or publisher is another one."""
    digest = hashlib.sha256()
    for sql in (
        "SELECT value FROM meta WHERE key = 'generation'",
        "SELECT root_hash FROM publishers ORDER BY root_hash",
        "SELECT root_hash || name, data FROM trust_metadata ORDER BY root_hash, name",
    ):
        for row in db.execute(sql):
            digest.update(repr(row).encode())
    return digest.hexdigest()


class TrustStore:
    """The publishers in the database. One thread uses it.

    Raises (every method):
        StoreDamaged, DataFolderError: see `translated_errors`.
    """

    def __init__(self, path: Path, *, writable: bool = False) -> None:
        """Open it; `writable` makes and migrates the database.

        Raises:
            StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
        """
        self._path = path
        self._db = open_database(path, writable=writable)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def publishers(self) -> tuple[Publisher, ...]:
        """Everybody trusted, in the order of adding."""
        with translated_errors(self._path):
            rows = list(self._db.query("SELECT rowid, * FROM publishers ORDER BY rowid"))
        return tuple(
            Publisher(row["root_hash"], bytes(row["root"]), row["name"], row["pack"]) for row in rows
        )

    def mark(self) -> str:
        """See `mark`."""
        with translated_errors(self._path):
            return mark(self._db)

    def states(self) -> dict[str, StoredTrust]:
        """Root hash → the trust in that publisher."""
        return {publisher.root_hash: StoredTrust(self._db, publisher) for publisher in self.publishers()}

    def add(self, root_hash: str, root: bytes, today: date) -> bool:
        """Trust a publisher; False if it was trusted already."""
        with translated_errors(self._path), transaction(self._db):
            known = self._db.execute("SELECT 1 FROM publishers WHERE root_hash = ?", [root_hash]).fetchone()
            if known:
                return False
            self._db.execute("INSERT INTO publishers (root_hash, root) VALUES (?, ?)", [root_hash, root])
            self._log("added", root_hash, today)
        return True

    def was_known(self, root_hash: str) -> bool:
        """Whether this publisher was ever trusted."""
        with translated_errors(self._path):
            sql = "SELECT 1 FROM publisher_log WHERE root_hash = ?"
            return self._db.execute(sql, [root_hash]).fetchone() is not None

    def remove(self, root_hash: str, today: date) -> bool:
        """Trust a publisher no longer; what is installed of it stays until it is replaced. False if unknown."""
        with translated_errors(self._path), transaction(self._db):
            known = self._db.execute("SELECT 1 FROM publishers WHERE root_hash = ?", [root_hash]).fetchone()
            if not known:
                return False
            self._db.execute("DELETE FROM publishers WHERE root_hash = ?", [root_hash])
            self._db.execute("DELETE FROM trust_metadata WHERE root_hash = ?", [root_hash])
            self._log("removed", root_hash, today)
        return True

    def _log(self, action: str, root_hash: str, today: date) -> None:
        self._db.execute(
            "INSERT INTO publisher_log (on_day, action, root_hash) VALUES (?, ?, ?)",
            [today.isoformat(), action, root_hash],
        )
