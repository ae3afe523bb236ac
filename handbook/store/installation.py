"""Putting a body of content into the database: one transaction, old or new, never mixed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from handbook.model.canonical import write_json
from handbook.model.codec import encode
from handbook.model.records import Content, Organisation, Statement
from handbook.progress import CancelToken, Progress
from handbook.store.database import open_database, transaction, translated_errors
from handbook.store.schema import CONTENT_TABLES

Row = dict[str, Any]


def install_unsigned(
    path: Path, content: Content, content_hash: str, progress: Progress, cancel: CancelToken
) -> int:
    """Replace the pack's content by `content`, which came unsigned from `content/`; signed content stays.

    Args:
        path: the database file; made if missing.
        content: all of it, checked.
        content_hash: what `content.loader.content_hash` says of its folder.
        progress: counts tables.
        cancel: looked at before each table; nothing is changed after a cancel.

    Returns:
        The new generation number; the present one where signed content of this pack is installed.

    Raises:
        Cancelled: asked to stop.
        StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
    """
    db = open_database(path, writable=True)
    try:
        with translated_errors(path), transaction(db):
            if _is_signed(db, content.pack.id):
                return _generation(db)
            generation = next_generation(db)
            write_content(db, content, "unsigned", content_hash, generation, progress, cancel)
        return generation
    finally:
        db.close()


def write_content(
    db: Database,
    content: Content,
    origin: str,
    content_hash: str,
    generation: int,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Replace all rows of a pack, inside the caller's transaction; progress and cancel as `install_unsigned`."""
    tables = list(_tables(content))
    for done, (table, rows) in enumerate(tables):
        cancel.raise_if_cancelled()
        progress(done, len(tables))
        db.execute(f"DELETE FROM [{table}] WHERE pack = ?", [content.pack.id])
        _insert(db, table, rows)
    db.execute(
        "INSERT OR REPLACE INTO packs VALUES (?, ?, ?, ?, ?)",
        [content.pack.id, _json(content.pack), origin, content_hash, generation],
    )
    progress(len(tables), len(tables))


def _is_signed(db: Database, pack: str) -> bool:
    return bool(db.execute("SELECT 1 FROM packs WHERE pack = ? AND origin = 'signed'", [pack]).fetchone())


def _generation(db: Database) -> int:
    row = db.execute("SELECT value FROM meta WHERE key = 'generation'").fetchone()
    return int(row[0]) if row else 0


def next_generation(db: Database) -> int:
    """Count on, inside the caller's transaction."""
    generation = _generation(db) + 1
    db.execute("INSERT OR REPLACE INTO meta VALUES ('generation', ?)", [str(generation)])
    return generation


def _insert(db: Database, table: str, rows: Iterable[Row]) -> None:
    """Plain SQL: sqlite-utils' own bulk insert looks at every row's columns, which takes 5 times as long."""
    rows = list(rows)
    if rows:
        columns = list(rows[0])
        sql = f"INSERT INTO [{table}] ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        db.conn.executemany(sql, [tuple(row.values()) for row in rows])


def _tables(content: Content) -> Iterator[tuple[str, list[Row]]]:
    """(table, rows) for each table of CONTENT_TABLES."""
    pack = content.pack.id
    rows: dict[str, list[Row]] = {table: [] for table in CONTENT_TABLES}
    vocabularies: tuple[tuple[str, Sequence[Any]], ...] = (
        ("topic", content.topics),
        ("indicator", content.indicators),
        ("profile", content.profiles),
        ("service", content.services),
        ("concept", content.concepts),
        ("phrase", content.phrases),
    )
    for kind, records in vocabularies:
        for position, item in enumerate(records):
            rows["vocabulary"].append(
                {"pack": pack, "kind": kind, "code": item.code, "position": position, "data": _json(item)}
            )
    rows["sources"] = [{"pack": pack, "id": item.id, "data": _json(item)} for item in content.sources]
    rows["countries"] = [{"pack": pack, "code": item.code, "data": _json(item)} for item in content.countries]
    for position, question in enumerate(content.questions):
        rows["questions"].append(
            {"pack": pack, "id": question.id, "country": question.country, "position": position,
             "data": _json(question)}
        )  # fmt: skip
    for position, route in enumerate(content.routes):
        rows["routes"].append(
            {"pack": pack, "id": route.id, "from_code": route.from_, "to_code": route.to, "position": position,
             "data": _json(route)}
        )  # fmt: skip
    for position, statement in enumerate(content.statements):
        _add_statement(rows, pack, position, statement)
    for position, organisation in enumerate(content.organisations):
        _add_organisation(rows, pack, position, organisation)
    yield from rows.items()


def _add_statement(rows: dict[str, list[Row]], pack: str, position: int, statement: Statement) -> None:
    data = encode(statement, "json")
    texts, actions = data.pop("text"), data.pop("action", {})
    rows["statements"].append(
        {"pack": pack, "id": statement.id, "country": statement.country, "topic": statement.topic,
         "position": position, "data": _text(data)}
    )  # fmt: skip
    for lang in sorted(texts.keys() | actions.keys()):
        rows["statement_texts"].append(
            {
                "pack": pack,
                "id": statement.id,
                "lang": lang,
                "text": texts.get(lang),
                "action": actions.get(lang),
            }
        )
    for old_id in statement.replaces:
        rows["replaced_ids"].append({"pack": pack, "old_id": old_id, "id": statement.id})


def _add_organisation(
    rows: dict[str, list[Row]], pack: str, position: int, organisation: Organisation
) -> None:
    data = encode(organisation, "json")
    channels = data.pop("channel", [])
    rows["organisations"].append(
        {"pack": pack, "id": organisation.id, "position": position, "data": _text(data)}
    )
    for country in organisation.countries:
        rows["organisation_countries"].append({"pack": pack, "id": organisation.id, "country": country})
    for number, channel in enumerate(channels):
        rows["channels"].append(
            {"pack": pack, "id": organisation.id, "position": number, "kind": channel["kind"],
             "value": channel["value"], "data": _text(channel)}
        )  # fmt: skip


def _json(record: Any) -> str:
    return _text(encode(record, "json"))


def _text(table: dict[str, Any]) -> str:
    return write_json(table).decode("utf-8")
