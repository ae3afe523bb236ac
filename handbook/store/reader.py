"""Reading what is installed. A `StoreReader` belongs to one thread."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from handbook.model.codes import RecordId
from handbook.model.records import (
    Concept,
    Country,
    Deadline,
    Indicator,
    Organisation,
    Pack,
    Phrase,
    Profile,
    Question,
    Route,
    Service,
    Source,
    Statement,
    Topic,
)
from handbook.store.database import OpenDatabase, check_integrity, open_database, translated_errors
from handbook.store.decoding import chunks, decoded
from handbook.store.generations import GenerationRow, read_generations
from handbook.store.held import IDS, ORGANISATION_SQL, STATEMENT_SQL, Held, HeldRecords, by_id

_VOCABULARY: dict[str, type[Any]] = {
    "topic": Topic,
    "indicator": Indicator,
    "profile": Profile,
    "service": Service,
    "concept": Concept,
    "phrase": Phrase,
    "deadline": Deadline,
}


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack as installed. `origin` is "unsigned" for development content straight from `content/`."""

    pack: Pack
    origin: str
    content_hash: str
    generation: int


class StoreReader:
    """Everything installed, read only.

    Raises (every method):
        StoreDamaged: the file turned out to be malformed.
        DataFolderError: it can't be read.
    """

    def __init__(self, path: Path, db: OpenDatabase | None = None) -> None:
        """Open the database, or read through `db`: then also what its transaction has not committed yet.

        Raises:
            StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
        """
        self._path = path
        self._db = db or open_database(path)
        self._records = HeldRecords(path, self._db)

    @property
    def database(self) -> OpenDatabase:
        """For whoever else is to read of the same moment: a connection of their own could wait for a writer."""
        return self._db

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment; a snapshot inside another is the same one.

        A writer waits to commit until it ends, so keep it short.
        """
        if self._db.conn.in_transaction:
            yield
            return
        self._db.conn.execute("BEGIN")
        try:
            yield
        finally:
            self._db.conn.rollback()

    def check(self) -> None:
        """Look through the whole file; raises StoreDamaged."""
        check_integrity(self._db)

    def generation(self) -> int:
        """The number of the installed generation, 0 when nothing is installed."""
        rows = self._records.rows("SELECT value FROM meta WHERE key = 'generation'")
        return int(rows[0]["value"]) if rows else 0

    def generations(self) -> tuple[GenerationRow, ...]:
        """All generations of signed packs that are kept, oldest first."""
        with translated_errors(self._path):
            return read_generations(self._db)

    def packs(self) -> tuple[InstalledPack, ...]:
        """What is installed, by pack id."""
        return tuple(
            InstalledPack(
                decoded(Pack, json.loads(row["data"])), row["origin"], row["content_hash"], row["generation"]
            )
            for row in self._records.rows("SELECT * FROM packs ORDER BY pack")
        )

    def counts(self) -> dict[str, int]:
        """How many countries, statements and organisations there are."""
        sql = (
            "SELECT (SELECT count(DISTINCT code) FROM countries) AS countries, "
            "(SELECT count(*) FROM statements) AS statements, "
            "(SELECT count(*) FROM organisations) AS organisations"
        )
        return self._records.rows(sql)[0]

    def topics(self) -> tuple[Held[Topic], ...]:
        """In the editors' order."""
        return self._vocabulary("topic")

    def indicators(self) -> tuple[Held[Indicator], ...]:
        """In the editors' order."""
        return self._vocabulary("indicator")

    def profiles(self) -> tuple[Held[Profile], ...]:
        """In the editors' order."""
        return self._vocabulary("profile")

    def services(self) -> tuple[Held[Service], ...]:
        """In the editors' order."""
        return self._vocabulary("service")

    def concepts(self) -> tuple[Held[Concept], ...]:
        """In the editors' order."""
        return self._vocabulary("concept")

    def countries(self) -> tuple[Held[Country], ...]:
        """By code."""
        return self._records.of(Country, "SELECT * FROM countries ORDER BY code, pack")

    def country(self, code: str) -> tuple[Held[Country], ...]:
        """The records of one country, one per pack."""
        return self._records.of(Country, "SELECT * FROM countries WHERE code = ? ORDER BY pack", [code])

    def statements(self) -> tuple[Held[Statement], ...]:
        """All, in the editors' order."""
        return self._records.statements(f"{STATEMENT_SQL} ORDER BY s.country, s.pack, s.position")

    def statement_ids(self, pack: str) -> tuple[str, ...]:
        """Those of one pack, in the order of `statements`."""
        # The plus keeps SQLite from the index of (pack, id), by which it would look up and sort every row.
        sql = "SELECT id FROM statements WHERE +pack = ? ORDER BY country, pack, position"
        with translated_errors(self._path):
            return tuple(id_ for (id_,) in self._db.execute(sql, [pack]).fetchall())

    def organisation_ids(self, pack: str) -> tuple[str, ...]:
        """Those of one pack, in the order of `organisations`."""
        sql = "SELECT id FROM organisations WHERE pack = ? ORDER BY id"
        with translated_errors(self._path):
            return tuple(id_ for (id_,) in self._db.execute(sql, [pack]).fetchall())

    def statements_of(self, country: str) -> tuple[Held[Statement], ...]:
        """Those of one country, in the editors' order."""
        return self._records.statements(
            f"{STATEMENT_SQL} WHERE s.country = ? ORDER BY s.pack, s.position", [country]
        )

    def statements_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Statement], ...]]:
        """Those of the given ids; an id that another statement `replaces` leads to that statement."""
        wanted = list(dict.fromkeys(ids))
        found = by_id(
            self._records.statements, f"{STATEMENT_SQL} WHERE s.id IN {IDS} ORDER BY s.pack", wanted
        )
        for old_id in wanted:
            if old_id not in found:
                sql = f"{STATEMENT_SQL} JOIN replaced_ids r ON r.pack = s.pack AND r.id = s.id WHERE r.old_id = ?"
                heirs = self._records.statements(sql, [old_id])
                if heirs:
                    found[RecordId(old_id)] = heirs
        return found

    def organisations(self, country: str | None = None) -> tuple[Held[Organisation], ...]:
        """All, or those that name `country` among theirs, by id."""
        if country is None:
            return self._records.organisations(f"{ORGANISATION_SQL} ORDER BY o.pack, o.id")
        sql = (
            f"{ORGANISATION_SQL} JOIN organisation_countries p ON p.pack = o.pack AND p.id = o.id "
            "WHERE p.country = ? ORDER BY o.pack, o.id"
        )
        return self._records.organisations(sql, [country])

    def compromised(self) -> tuple[Held[Organisation], ...]:
        """Those in hostile hands."""
        sql = (
            f"{ORGANISATION_SQL} WHERE json_extract(o.data, '$.status') = 'compromised' ORDER BY o.pack, o.id"
        )
        return self._records.organisations(sql)

    def organisations_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Organisation], ...]]:
        """Those of the given ids."""
        return by_id(
            self._records.organisations, f"{ORGANISATION_SQL} WHERE o.id IN {IDS} ORDER BY o.pack", ids
        )

    def questions(self) -> tuple[Held[Question], ...]:
        """All: those of no country first, then by country, in the editors' order."""
        return self._records.of(Question, "SELECT * FROM questions ORDER BY pack, country, position")

    def question(self, id_: str) -> tuple[Held[Question], ...]:
        """The questions of one id, one per pack."""
        return self._records.of(Question, "SELECT * FROM questions WHERE id = ? ORDER BY pack", [id_])

    def questions_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Question], ...]]:
        """Those of the given ids."""
        ask = partial(self._records.of, Question)
        return by_id(ask, f"SELECT * FROM questions WHERE id IN {IDS} ORDER BY pack", ids)

    def routes_from(self, country: str) -> tuple[Held[Route], ...]:
        """The legs that begin in one country."""
        return self._records.of(
            Route, "SELECT * FROM routes WHERE from_code = ? ORDER BY pack, position", [country]
        )

    def routes(self) -> tuple[Held[Route], ...]:
        """All, in the editors' order."""
        return self._records.of(Route, "SELECT * FROM routes ORDER BY pack, position")

    def all_sources(self) -> tuple[Held[Source], ...]:
        """All, by id."""
        return self._records.of(Source, "SELECT * FROM sources ORDER BY pack, id")

    def deadlines(self) -> tuple[Held[Deadline], ...]:
        """In the editors' order."""
        return self._vocabulary("deadline")

    def phrases(self) -> tuple[Held[Phrase], ...]:
        """In the editors' order."""
        return self._vocabulary("phrase")

    def sources(self, pack: str, ids: Sequence[str]) -> tuple[Source, ...]:
        """The sources of one record, in its order; unknown ids are left out."""
        rows = []
        for chunk in chunks(list(ids)):
            marks = ", ".join("?" * len(chunk))
            rows += self._records.rows(
                f"SELECT id, data FROM sources WHERE pack = ? AND id IN ({marks})", [pack, *chunk]
            )
        by_id = {row["id"]: row["data"] for row in rows}
        return tuple(decoded(Source, json.loads(by_id[id_])) for id_ in ids if id_ in by_id)

    def _vocabulary(self, kind: str) -> tuple[Held[Any], ...]:
        sql = "SELECT * FROM vocabulary WHERE kind = ? ORDER BY pack, position"
        return self._records.of(_VOCABULARY[kind], sql, [kind])
