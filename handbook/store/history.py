"""What every generation ever installed held: what a printed sheet is compared with later.

Of each record only a hash is kept, and what says where it was printed: no old text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.model.canonical import dump_canonical
from handbook.model.codec import encode
from handbook.model.edits import Edits
from handbook.model.records import Content, Country, Organisation, Phrase, Statement
from handbook.store.database import OpenDatabase, translated_errors

COMMON, ORGANISATIONS = "common", "organisations"


@dataclass(frozen=True, slots=True)
class InstalledAt:
    """Where an installation stands: its generation, whose pack it is, in which of its versions."""

    generation: int
    pack: str
    root_hash: str
    version: int


@dataclass(frozen=True, slots=True)
class InstalledAreas:
    """One generation ever installed. `areas`: area → TUF version."""

    at: InstalledAt
    areas: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RecordTrace:
    """What is remembered of a record.

    Attributes:
        kind: "statement", "country" (emergency numbers and indicators), "organisation", "phrase".
        hash: of its canonical JSON.
        topic: of a statement, else None.
        countries: where it is printed; empty for phrases.
    """

    kind: str
    id: str
    hash: str
    topic: str | None
    countries: tuple[str, ...]


def trace_of(record: Any) -> tuple[str, RecordTrace] | None:
    """(area, trace) of a record; None if it can't stand on a sheet."""
    match record:
        case Statement():
            places = (record.country,)
            return f"country-{record.country}", _trace("statement", record, record.id, places, record.topic)
        case Country():
            return f"country-{record.code}", _trace("country", record, record.code, (record.code,))
        case Organisation():
            return ORGANISATIONS, _trace("organisation", record, record.id, record.countries)
        case Phrase():
            return COMMON, _trace("phrase", record, record.code, ())
    return None


def traces(content: Content) -> Iterator[tuple[str, RecordTrace]]:
    """(area, trace) of every record that can stand on a sheet."""
    for group in (content.statements, content.countries, content.organisations, content.phrases):
        yield from filter(None, map(trace_of, group))


def write_history(db: Database, at: InstalledAt, areas: Mapping[str, int], change: Content | Edits) -> None:
    """Remember an installation, inside the caller's transaction.

    What an area of one version holds was signed once and for all: it is written when it is first installed.

    Args:
        db: the database.
        at: what is installed.
        areas: area → version.
        change: all records, or what differs from the newest generation of the pack that is remembered.
    """
    known = set(
        db.execute(
            "SELECT DISTINCT area, area_version FROM area_records WHERE root_hash = ?", [at.root_hash]
        ).fetchall()
    )
    fresh = {area: version for area, version in areas.items() if (area, version) not in known}
    if isinstance(change, Content):
        _write_traces(db, at, fresh, traces(change))
    else:
        _copy_traces(db, at, fresh)
        gone = filter(None, map(trace_of, change.gone))
        db.conn.executemany(
            "DELETE FROM area_records WHERE root_hash = ? AND area = ? AND area_version = ? AND kind = ? AND id = ?",
            [
                (at.root_hash, area, fresh[area], trace.kind, trace.id)
                for area, trace in gone
                if area in fresh
            ],
        )
        _write_traces(db, at, fresh, filter(None, map(trace_of, change.records)))
    db.conn.executemany(
        "INSERT INTO generation_areas VALUES (?, ?, ?, ?, ?, ?)",
        [
            (at.generation, at.pack, at.root_hash, at.version, area, version)
            for area, version in areas.items()
        ],
    )


def _write_traces(
    db: Database, at: InstalledAt, fresh: Mapping[str, int], found: Iterable[tuple[str, RecordTrace]]
) -> None:
    db.conn.executemany(
        "INSERT INTO area_records VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (at.root_hash, area, fresh[area], trace.kind, trace.id, trace.hash, trace.topic,
             " ".join(trace.countries))
            for area, trace in found
            if area in fresh
        ),
    )  # fmt: skip


def _copy_traces(db: Database, at: InstalledAt, fresh: Mapping[str, int]) -> None:
    """Begin each area with what the newest generation remembers of it."""
    before = db.execute(
        "SELECT area, area_version FROM generation_areas WHERE generation = "
        "(SELECT max(generation) FROM generation_areas WHERE pack = ?)",
        [at.pack],
    ).fetchall()
    for area, version in before:
        if area in fresh:
            db.execute(
                "INSERT INTO area_records SELECT root_hash, area, ?, kind, id, hash, topic, countries "
                "FROM area_records WHERE root_hash = ? AND area = ? AND area_version = ?",
                [fresh[area], at.root_hash, area, version],
            )


class History:
    """What was ever installed. One thread uses it.

    Raises (every method):
        StoreDamaged, DataFolderError: see `translated_errors`.
    """

    def __init__(self, path: Path, db: OpenDatabase) -> None:
        """Read through `db`, which is open on `path`."""
        self._path = path
        self._db = db

    def with_area(self, area: str) -> tuple[InstalledAreas, ...]:
        """All generations that had `area` in a known version, oldest first."""
        sql = (
            "SELECT * FROM generation_areas WHERE generation IN "
            "(SELECT generation FROM generation_areas WHERE area = ?) ORDER BY generation"
        )
        found: dict[int, tuple[InstalledAt, dict[str, int]]] = {}
        for row in self._rows(sql, [area]):
            at = InstalledAt(row["generation"], row["pack"], row["root_hash"], row["version"])
            found.setdefault(at.generation, (at, {}))[1][row["area"]] = row["area_version"]
        return tuple(InstalledAreas(at, areas) for at, areas in found.values())

    def records(self, root_hash: str, area: str, version: int) -> tuple[RecordTrace, ...]:
        """What an area of one version held, by kind and id."""
        sql = "SELECT * FROM area_records WHERE root_hash = ? AND area = ? AND area_version = ? ORDER BY kind, id"
        return tuple(
            RecordTrace(row["kind"], row["id"], row["hash"], row["topic"], tuple(row["countries"].split()))
            for row in self._rows(sql, [root_hash, area, version])
        )

    def _rows(self, sql: str, params: list[Any]) -> list[dict[str, Any]]:
        with translated_errors(self._path):
            return list(self._db.query(sql, params))


def _trace(
    kind: str, record: Any, name: str, countries: tuple[str, ...], topic: str | None = None
) -> RecordTrace:
    digest = hashlib.sha256(dump_canonical(encode(record, "json"))).hexdigest()[:16]
    return RecordTrace(kind, name, digest, topic, countries)
