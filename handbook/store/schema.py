"""The tables of the database and their history, as sqlite-utils migrations.

Every record is keyed (pack, id), so that packs of several publishers can stand beside each other. `data` holds a
record as canonical JSON, without what has a table of its own (texts, channels). `position` keeps the editors' order
within a document, after which a record is asked for.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE packs (
    pack TEXT PRIMARY KEY, data TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('unsigned')),
    content_hash TEXT NOT NULL, generation INTEGER NOT NULL
) STRICT;
CREATE TABLE vocabulary (
    pack TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (pack, kind, code)
) STRICT;
CREATE TABLE sources (
    pack TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (pack, id)
) STRICT;
CREATE TABLE countries (
    pack TEXT NOT NULL, code TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (pack, code)
) STRICT;
CREATE TABLE statements (
    pack TEXT NOT NULL, id TEXT NOT NULL, country TEXT NOT NULL, topic TEXT NOT NULL, position INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (pack, id)
) STRICT;
CREATE INDEX statements_by_place ON statements (country, topic, position);
CREATE TABLE statement_texts (
    pack TEXT NOT NULL, id TEXT NOT NULL, lang TEXT NOT NULL, text TEXT, action TEXT,
    PRIMARY KEY (pack, id, lang)
) STRICT;
CREATE TABLE replaced_ids (
    pack TEXT NOT NULL, old_id TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (pack, old_id)
) STRICT;
CREATE TABLE organisations (
    pack TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (pack, id)
) STRICT;
CREATE TABLE organisation_countries (
    pack TEXT NOT NULL, id TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY (pack, id, country)
) STRICT;
CREATE INDEX organisations_by_country ON organisation_countries (country);
CREATE TABLE channels (
    pack TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (pack, id, position)
) STRICT;
CREATE TABLE questions (
    pack TEXT NOT NULL, id TEXT NOT NULL, country TEXT, position INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (pack, id)
) STRICT;
CREATE TABLE routes (
    pack TEXT NOT NULL, id TEXT NOT NULL, from_code TEXT NOT NULL, to_code TEXT NOT NULL, position INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (pack, id)
) STRICT;
"""

_SIGNED_PACKS = """
CREATE TABLE packs_002 (
    pack TEXT PRIMARY KEY, data TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('unsigned', 'signed')),
    content_hash TEXT NOT NULL, generation INTEGER NOT NULL
) STRICT;
INSERT INTO packs_002 SELECT pack, data, origin, content_hash, generation FROM packs;
DROP TABLE packs;
ALTER TABLE packs_002 RENAME TO packs;
CREATE TABLE publishers (
    root_hash TEXT PRIMARY KEY, root BLOB NOT NULL, name TEXT, pack TEXT, newest_issued TEXT
) STRICT;
CREATE TABLE publisher_log (
    position INTEGER PRIMARY KEY, on_day TEXT NOT NULL, action TEXT NOT NULL, root_hash TEXT NOT NULL
) STRICT;
CREATE TABLE trust_metadata (
    root_hash TEXT NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (root_hash, name)
) STRICT;
CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE generations (
    generation INTEGER PRIMARY KEY, pack TEXT NOT NULL, root_hash TEXT NOT NULL, version INTEGER NOT NULL,
    issued TEXT NOT NULL, fresh_until TEXT NOT NULL, superseded TEXT NOT NULL, is_current INTEGER NOT NULL
) STRICT;
CREATE TABLE generation_targets (
    generation INTEGER NOT NULL, area TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (generation, path)
) STRICT;
CREATE TABLE withdrawn (
    pack TEXT NOT NULL, id TEXT NOT NULL, area TEXT NOT NULL, on_day TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (pack, id)
) STRICT;
CREATE TABLE record_history (
    pack TEXT NOT NULL, version INTEGER NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (pack, version, id)
) STRICT;
"""

_AREA_HISTORY = """
DROP TABLE record_history;
CREATE TABLE generation_areas (
    generation INTEGER NOT NULL, pack TEXT NOT NULL, root_hash TEXT NOT NULL, version INTEGER NOT NULL,
    area TEXT NOT NULL, area_version INTEGER NOT NULL, PRIMARY KEY (generation, area)
) STRICT;
CREATE INDEX generation_areas_by_area ON generation_areas (area, area_version);
CREATE TABLE area_records (
    root_hash TEXT NOT NULL, area TEXT NOT NULL, area_version INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    hash TEXT NOT NULL, topic TEXT, countries TEXT NOT NULL,
    PRIMARY KEY (root_hash, area, area_version, kind, id)
) STRICT, WITHOUT ROWID;
"""
"""What every generation ever installed held, area by area: an area of one version is the same in every pack, so a
pack version that changes one country adds the rows of one country. Neither table is ever shortened."""

_DELTAS = """
ALTER TABLE generations ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE generation_targets ADD COLUMN records INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisations DROP COLUMN position;
CREATE TABLE record_references (
    pack TEXT NOT NULL, owner TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (pack, owner, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX references_by_target ON record_references (pack, target);
"""
"""`made_by`: the rules by which a generation was found faultless; empty: others than today's. `records`: how many a
document holds. `record_references`: who names which id (`owner` as `edits.owner_name`)."""

_CHEAPER_DELTAS = """
CREATE TABLE area_bases (
    root_hash TEXT NOT NULL, area TEXT NOT NULL, area_version INTEGER NOT NULL, base INTEGER NOT NULL,
    PRIMARY KEY (root_hash, area, area_version)
) STRICT, WITHOUT ROWID;
DROP INDEX statements_by_place;
CREATE INDEX statements_by_place ON statements (country, pack, position, id);
"""
"""`area_bases`: of an area of this version `area_records` has only what differs from the version `base`; a record that
went has an empty hash. The index holds all that the order of statements needs, and their ids."""


def _run(db: Database, script: str) -> None:
    """Run statements one by one: `executescript` would commit the migration's transaction half way."""
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)


def migrations() -> Migrations:
    """All steps from an empty file to the present form, in order. Steps are only ever added."""
    steps = Migrations("handbook")

    @steps(name="001_content")
    def first(db: Database) -> None:
        _run(db, _FIRST)

    @steps(name="002_signed_packs")
    def signed_packs(db: Database) -> None:
        _run(db, _SIGNED_PACKS)

    @steps(name="003_area_history")
    def area_history(db: Database) -> None:
        _run(db, _AREA_HISTORY)

    @steps(name="004_deltas")
    def deltas(db: Database) -> None:
        _run(db, _DELTAS)

    @steps(name="005_cheaper_deltas")
    def cheaper_deltas(db: Database) -> None:
        _run(db, _CHEAPER_DELTAS)

    return steps
