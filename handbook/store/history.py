"""What every generation ever installed held: what a printed sheet is compared with later.

Of each record only a hash is kept, and what says where it was printed: no old text. What a small update leaves as it is
is not written again: an area of a version is told by what differs from the version before, and by all it held now and
then, so that nobody has to follow more than `_MOST_STEPS` of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.errors import StoreDamaged
from handbook.model.canonical import dump_canonical
from handbook.model.codec import encode
from handbook.model.documents import label_of
from handbook.model.edits import Edits
from handbook.model.records import Content, Country, Organisation, Phrase, Statement
from handbook.store.database import OpenDatabase, translated_errors

COMMON, ORGANISATIONS = "common", "organisations"
_MOST_STEPS = 20
_GONE = ""
"""In place of the hash of a record that an area of this version holds no more."""
_INSERT = "INSERT OR REPLACE INTO area_records VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


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
    sql = "SELECT DISTINCT area, area_version FROM generation_areas WHERE root_hash = ?"
    known = set(db.execute(sql, [at.root_hash]).fetchall())
    fresh = {area: version for area, version in areas.items() if (area, version) not in known}
    if isinstance(change, Content):
        _write_traces(db, at, fresh, traces(change))
    else:
        _begin_with_newest(db, at, fresh)
        held = set(map(_place_of, change.records))
        gone = filter(None, (trace_of(record) for record in change.gone if _place_of(record) not in held))
        _write_traces(db, at, fresh, ((area, replace(trace, hash=_GONE)) for area, trace in gone))
        _write_traces(db, at, fresh, filter(None, map(trace_of, change.records)))
    db.conn.executemany(
        "INSERT INTO generation_areas VALUES (?, ?, ?, ?, ?, ?)",
        [
            (at.generation, at.pack, at.root_hash, at.version, area, version)
            for area, version in areas.items()
        ],
    )


def _place_of(record: Any) -> tuple[type, str, str | None]:
    """Kind, id and, where one decides on the area, country: of what came here no older trace is wanted."""
    return type(record), label_of(record), getattr(record, "country", None)


def _write_traces(
    db: Database, at: InstalledAt, fresh: Mapping[str, int], found: Iterable[tuple[str, RecordTrace]]
) -> None:
    db.conn.executemany(
        _INSERT,
        (
            (at.root_hash, area, fresh[area], trace.kind, trace.id, trace.hash, trace.topic,
             " ".join(trace.countries))
            for area, trace in found
            if area in fresh
        ),
    )  # fmt: skip


def _begin_with_newest(db: Database, at: InstalledAt, fresh: Mapping[str, int]) -> None:
    """Begin each area with what the newest generation remembers of it."""
    before = db.execute(
        "SELECT area, area_version FROM generation_areas WHERE generation = "
        "(SELECT max(generation) FROM generation_areas WHERE pack = ?)",
        [at.pack],
    ).fetchall()
    for area, version in before:
        if area not in fresh:
            continue
        steps = _steps(db, at.root_hash, area, version)
        if len(steps) < _MOST_STEPS:
            db.execute(
                "INSERT INTO area_bases VALUES (?, ?, ?, ?)", [at.root_hash, area, fresh[area], version]
            )
        else:
            rows = _remembered(db, at.root_hash, area, steps)
            db.conn.executemany(_INSERT, [(at.root_hash, area, fresh[area], *row) for row in rows])


def _steps(db: Database, root_hash: str, area: str, version: int) -> list[int]:
    """This version of an area and those it is told by, the newest first."""
    steps = [version]
    sql = "SELECT base FROM area_bases WHERE root_hash = ? AND area = ? AND area_version = ?"
    while row := db.execute(sql, [root_hash, area, steps[-1]]).fetchone():
        if row[0] in steps:
            raise StoreDamaged
        steps.append(row[0])
    return steps


def _remembered(
    db: Database, root_hash: str, area: str, steps: Iterable[int]
) -> list[tuple[str, str, str, str | None, str]]:
    """(kind, id, hash, topic, countries) of what an area held, by kind and id."""
    sql = (
        "SELECT kind, id, hash, topic, countries FROM area_records "
        "WHERE root_hash = ? AND area = ? AND area_version = ?"
    )
    found: dict[tuple[str, str], tuple[str, str, str, str | None, str]] = {}
    for version in steps:
        for row in db.execute(sql, [root_hash, area, version]):
            found.setdefault((row[0], row[1]), row)
    return [row for _, row in sorted(found.items()) if row[2] != _GONE]


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
        with translated_errors(self._path):
            rows = _remembered(self._db, root_hash, area, _steps(self._db, root_hash, area, version))
        return tuple(
            RecordTrace(kind, id_, digest, topic, tuple(countries.split()))
            for kind, id_, digest, topic, countries in rows
        )

    def _rows(self, sql: str, params: list[Any]) -> list[dict[str, Any]]:
        with translated_errors(self._path):
            return list(self._db.query(sql, params))


def _trace(
    kind: str, record: Any, name: str, countries: tuple[str, ...], topic: str | None = None
) -> RecordTrace:
    digest = hashlib.sha256(dump_canonical(encode(record, "json"))).hexdigest()[:16]
    return RecordTrace(kind, name, digest, topic, countries)
