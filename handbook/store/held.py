"""Records as packs hold them: what a query of the database answers, decoded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from handbook.model.codes import PackId, RecordId
from handbook.model.records import Organisation, Statement
from handbook.store.database import OpenDatabase, translated_errors
from handbook.store.decoding import chunks, decoded, statement_of

Record = TypeVar("Record")
IDS = "(?*)"
"""Where `by_id` puts as many question marks as there are ids."""

STATEMENT_SQL = """
SELECT s.pack, s.id, s.country, s.topic, s.data,
       (SELECT json_group_object(lang, json_array(text, action)) FROM statement_texts t
        WHERE t.pack = s.pack AND t.id = s.id) AS texts
FROM statements s
"""
ORGANISATION_SQL = """
SELECT o.pack, o.id, o.data,
       (SELECT json_group_array(json(c.data)) FROM
           (SELECT data FROM channels c WHERE c.pack = o.pack AND c.id = o.id ORDER BY position) c) AS channels
FROM organisations o
"""


@dataclass(frozen=True, slots=True)
class Held(Generic[Record]):
    """A record and the pack that holds it: the same id may stand in the packs of several publishers."""

    pack: PackId
    record: Record


class HeldRecords:
    """Asks one connection and decodes what it answers.

    Raises (every method):
        StoreDamaged: the file turned out to be malformed, or a row of it breaks the contract.
        DataFolderError: it can't be read.
    """

    def __init__(self, path: Path, db: OpenDatabase) -> None:
        """Read through `db`; `path` is its file, for what is said of faults."""
        self._path = path
        self._db = db

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows as they are, by name of their columns."""
        with translated_errors(self._path):
            return list(self._db.query(sql, list(params)))

    def of(self, cls: type[Record], sql: str, params: Sequence[Any] = ()) -> tuple[Held[Record], ...]:
        """Records of a kind that is kept whole in the column `data`."""
        return tuple(
            Held(PackId(row["pack"]), decoded(cls, json.loads(row["data"]))) for row in self.rows(sql, params)
        )

    def statements(self, sql: str, params: Sequence[Any] = ()) -> tuple[Held[Statement], ...]:
        """What begins with `STATEMENT_SQL`."""
        return tuple(Held(PackId(row["pack"]), statement_of(row)) for row in self.rows(sql, params))

    def organisations(self, sql: str, params: Sequence[Any] = ()) -> tuple[Held[Organisation], ...]:
        """What begins with `ORGANISATION_SQL`."""
        held = []
        for row in self.rows(sql, params):
            data = json.loads(row["data"])
            data["channel"] = json.loads(row["channels"])
            held.append(Held(PackId(row["pack"]), decoded(Organisation, data)))
        return tuple(held)


def by_id(
    ask: Callable[[str, Sequence[str]], tuple[Held[Record], ...]], sql: str, ids: Iterable[str]
) -> dict[RecordId, tuple[Held[Record], ...]]:
    """What `ask` finds for the ids, however many: those of each id, one per pack.

    Args:
        ask: a method of `HeldRecords`.
        sql: with `IDS` where the ids belong.
        ids: may repeat themselves.
    """
    found: dict[RecordId, tuple[Held[Record], ...]] = {}
    for some in chunks(list(dict.fromkeys(ids))):
        for held in ask(sql.replace(IDS, f"({', '.join('?' * len(some))})"), some):
            id_ = held.record.id  # type: ignore[attr-defined]
            found[id_] = (*found.get(id_, ()), held)
    return found
