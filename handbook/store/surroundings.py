"""What the installed records must tell so that edits can be judged without decoding all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.model.edits import Surroundings
from handbook.model.integrity import Targets, codes_or_contract
from handbook.store.database import open_database, translated_errors
from handbook.store.decoding import chunks, statement_of
from handbook.store.held import STATEMENT_SQL


def surroundings(path: Path, pack: str, names: Collection[str], lost: Collection[str]) -> Surroundings:
    """Look up what is installed of a pack.

    Args:
        path: the database.
        pack: its id.
        names: ids and codes that matter.
        lost: those of `names` that are going away.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path)
    try:
        with translated_errors(path):
            look_up = _LookUp(db, pack)
            referring: dict[str, frozenset[str]] = {}
            for target, owner in look_up.pairs("target, owner", "record_references", "target", lost):
                referring[target] = referring.get(target, frozenset()) | {owner}
            heirs = dict(look_up.pairs("old_id, id", "replaced_ids", "old_id", names))
            return Surroundings(look_up.targets(names), heirs, referring)
    finally:
        db.close()


class _LookUp:
    """Finds what is there of one pack."""

    def __init__(self, db: Database, pack: str) -> None:
        self._db = db
        self._pack = pack

    def targets(self, names: Collection[str]) -> Targets:
        statements = [
            statement_of(dict(zip(("pack", "id", "country", "topic", "data", "texts"), row, strict=True)))
            for row in self._rows(f"{STATEMENT_SQL} WHERE s.pack = ? AND s.id", names)
        ]
        named = {
            row[0]
            for table in ("statements", "organisations", "questions", "routes")
            for row in self._rows(f"SELECT id FROM {table} WHERE pack = ? AND id", names)
        }
        deadlines = "SELECT code FROM vocabulary WHERE kind = 'deadline' AND pack = ? AND code"
        named |= {row[0] for row in self._rows(deadlines, names)}
        sources = {row[0] for row in self._rows("SELECT id FROM sources WHERE pack = ? AND id", names)}
        return Targets(
            statements={statement.id: statement for statement in statements},
            named=frozenset(named),
            sources=frozenset(sources),
            profiles=codes_or_contract("profile", self._codes("profile")),
            services=codes_or_contract("service", self._codes("service")),
            topics=codes_or_contract("topic", self._codes("topic")),
            replaced=Counter(),
            unread=frozenset(),
        )

    def pairs(self, columns: str, table: str, key: str, names: Collection[str]) -> Iterator[tuple[str, str]]:
        yield from self._rows(f"SELECT {columns} FROM {table} WHERE pack = ? AND {key}", names)

    def _codes(self, kind: str) -> list[str]:
        sql = "SELECT code FROM vocabulary WHERE pack = ? AND kind = ?"
        return [row[0] for row in self._db.execute(sql, [self._pack, kind]).fetchall()]

    def _rows(self, sql: str, names: Collection[str]) -> Iterator[Any]:
        for chunk in chunks(sorted(names)):
            yield from self._db.execute(
                f"{sql} IN ({', '.join('?' * len(chunk))})", [self._pack, *chunk]
            ).fetchall()
