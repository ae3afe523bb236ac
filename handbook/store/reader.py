"""Reading what is installed. A `StoreReader` belongs to one thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from handbook.model.codes import PackId, RecordId
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
from handbook.store.decoding import chunks, decoded, statement_of
from handbook.store.generations import GenerationRow, read_generations

Record = TypeVar("Record")
_IDS = "(?*)"
"""Where `_by_id` puts as many question marks as there are ids."""

STATEMENT_SQL = """
SELECT s.pack, s.id, s.country, s.topic, s.data,
       (SELECT json_group_object(lang, json_array(text, action)) FROM statement_texts t
        WHERE t.pack = s.pack AND t.id = s.id) AS texts
FROM statements s
"""
_ORGANISATION = """
SELECT o.pack, o.id, o.data,
       (SELECT json_group_array(json(c.data)) FROM
           (SELECT data FROM channels c WHERE c.pack = o.pack AND c.id = o.id ORDER BY position) c) AS channels
FROM organisations o
"""
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
class Held(Generic[Record]):
    """A record and the pack that holds it: the same id may stand in the packs of several publishers."""

    pack: PackId
    record: Record


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
        rows = self._rows("SELECT value FROM meta WHERE key = 'generation'")
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
            for row in self._rows("SELECT * FROM packs ORDER BY pack")
        )

    def counts(self) -> dict[str, int]:
        """How many countries, statements and organisations there are."""
        sql = (
            "SELECT (SELECT count(DISTINCT code) FROM countries) AS countries, "
            "(SELECT count(*) FROM statements) AS statements, "
            "(SELECT count(*) FROM organisations) AS organisations"
        )
        return self._rows(sql)[0]

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
        return self._held(Country, "SELECT * FROM countries ORDER BY code, pack")

    def country(self, code: str) -> tuple[Held[Country], ...]:
        """The records of one country, one per pack."""
        return self._held(Country, "SELECT * FROM countries WHERE code = ? ORDER BY pack", [code])

    def statements(self) -> tuple[Held[Statement], ...]:
        """All, in the editors' order."""
        return self._statements(f"{STATEMENT_SQL} ORDER BY s.country, s.pack, s.position", [])

    def statement_ids(self, pack: str) -> tuple[str, ...]:
        """Those of one pack, in the order of `statements`."""
        sql = "SELECT id FROM statements WHERE pack = ? ORDER BY country, position"
        with translated_errors(self._path):
            return tuple(id_ for (id_,) in self._db.execute(sql, [pack]).fetchall())

    def organisation_ids(self, pack: str) -> tuple[str, ...]:
        """Those of one pack, in the order of `organisations`."""
        sql = "SELECT id FROM organisations WHERE pack = ? ORDER BY id"
        with translated_errors(self._path):
            return tuple(id_ for (id_,) in self._db.execute(sql, [pack]).fetchall())

    def statements_of(self, country: str) -> tuple[Held[Statement], ...]:
        """Those of one country, in the editors' order."""
        return self._statements(f"{STATEMENT_SQL} WHERE s.country = ? ORDER BY s.pack, s.position", [country])

    def statements_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Statement], ...]]:
        """Those of the given ids; an id that another statement `replaces` leads to that statement."""
        wanted = list(dict.fromkeys(ids))
        found = _by_id(self._statements, f"{STATEMENT_SQL} WHERE s.id IN {_IDS} ORDER BY s.pack", wanted)
        for old_id in wanted:
            if old_id not in found:
                sql = f"{STATEMENT_SQL} JOIN replaced_ids r ON r.pack = s.pack AND r.id = s.id WHERE r.old_id = ?"
                heirs = self._statements(sql, [old_id])
                if heirs:
                    found[RecordId(old_id)] = heirs
        return found

    def organisations(self, country: str | None = None) -> tuple[Held[Organisation], ...]:
        """All, or those that name `country` among theirs, by id."""
        if country is None:
            return self._organisations(f"{_ORGANISATION} ORDER BY o.pack, o.id", [])
        sql = (
            f"{_ORGANISATION} JOIN organisation_countries p ON p.pack = o.pack AND p.id = o.id "
            "WHERE p.country = ? ORDER BY o.pack, o.id"
        )
        return self._organisations(sql, [country])

    def compromised(self) -> tuple[Held[Organisation], ...]:
        """Those in hostile hands."""
        sql = f"{_ORGANISATION} WHERE json_extract(o.data, '$.status') = 'compromised' ORDER BY o.pack, o.id"
        return self._organisations(sql, [])

    def organisations_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Organisation], ...]]:
        """Those of the given ids."""
        return _by_id(self._organisations, f"{_ORGANISATION} WHERE o.id IN {_IDS} ORDER BY o.pack", ids)

    def questions(self) -> tuple[Held[Question], ...]:
        """All: those of no country first, then by country, in the editors' order."""
        return self._held(Question, "SELECT * FROM questions ORDER BY pack, country, position")

    def question(self, id_: str) -> tuple[Held[Question], ...]:
        """The questions of one id, one per pack."""
        return self._held(Question, "SELECT * FROM questions WHERE id = ? ORDER BY pack", [id_])

    def questions_by_id(self, ids: Iterable[str]) -> dict[RecordId, tuple[Held[Question], ...]]:
        """Those of the given ids."""
        ask = partial(self._held, Question)
        return _by_id(ask, f"SELECT * FROM questions WHERE id IN {_IDS} ORDER BY pack", ids)

    def routes_from(self, country: str) -> tuple[Held[Route], ...]:
        """The legs that begin in one country."""
        return self._held(
            Route, "SELECT * FROM routes WHERE from_code = ? ORDER BY pack, position", [country]
        )

    def routes(self) -> tuple[Held[Route], ...]:
        """All, in the editors' order."""
        return self._held(Route, "SELECT * FROM routes ORDER BY pack, position")

    def all_sources(self) -> tuple[Held[Source], ...]:
        """All, by id."""
        return self._held(Source, "SELECT * FROM sources ORDER BY pack, id")

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
            rows += self._rows(
                f"SELECT id, data FROM sources WHERE pack = ? AND id IN ({marks})", [pack, *chunk]
            )
        by_id = {row["id"]: row["data"] for row in rows}
        return tuple(decoded(Source, json.loads(by_id[id_])) for id_ in ids if id_ in by_id)

    def _vocabulary(self, kind: str) -> tuple[Held[Any], ...]:
        sql = "SELECT * FROM vocabulary WHERE kind = ? ORDER BY pack, position"
        return self._held(_VOCABULARY[kind], sql, [kind])

    def _held(self, cls: type[Record], sql: str, params: Sequence[Any] = ()) -> tuple[Held[Record], ...]:
        return tuple(
            Held(PackId(row["pack"]), decoded(cls, json.loads(row["data"])))
            for row in self._rows(sql, params)
        )

    def _statements(self, sql: str, params: Sequence[Any]) -> tuple[Held[Statement], ...]:
        return tuple(Held(PackId(row["pack"]), statement_of(row)) for row in self._rows(sql, params))

    def _organisations(self, sql: str, params: Sequence[Any]) -> tuple[Held[Organisation], ...]:
        held = []
        for row in self._rows(sql, params):
            data = json.loads(row["data"])
            data["channel"] = json.loads(row["channels"])
            held.append(Held(PackId(row["pack"]), decoded(Organisation, data)))
        return tuple(held)

    def _rows(self, sql: str, params: Sequence[Any] = ()) -> list[dict[str, Any]]:
        with translated_errors(self._path):
            return list(self._db.query(sql, list(params)))


def _by_id(
    ask: Callable[[str, Sequence[str]], tuple[Held[Record], ...]], sql: str, ids: Iterable[str]
) -> dict[RecordId, tuple[Held[Record], ...]]:
    """What is found for the ids: those of each id, one per pack."""
    found: dict[RecordId, tuple[Held[Record], ...]] = {}
    for some in chunks(list(dict.fromkeys(ids))):
        for held in ask(sql.replace(_IDS, f"({', '.join('?' * len(some))})"), some):
            id_ = held.record.id  # type: ignore[attr-defined]
            found[id_] = (*found.get(id_, ()), held)
    return found
