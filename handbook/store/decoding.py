"""Records from rows of the database."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from handbook.errors import StoreDamaged
from handbook.model.codec import decode
from handbook.model.records import Statement

Record = TypeVar("Record")


def statement_of(row: dict[str, Any]) -> Statement:
    """A statement and its texts.

    Raises:
        StoreDamaged: the row breaks the contract.
    """
    data = json.loads(row["data"])
    data["text"], data["action"] = {}, {}
    for lang, (text, action) in json.loads(row["texts"]).items():
        if text is not None:
            data["text"][lang] = text
        if action is not None:
            data["action"][lang] = action
    if not data["action"]:
        del data["action"]
    return decoded(Statement, data, {"country": row["country"], "topic": row["topic"]})


def decoded(cls: type[Record], table: dict[str, Any], place: dict[str, str] | None = None) -> Record:
    """A record that we wrote ourselves; one that breaks the contract means a damaged file."""
    record, _ = decode(cls, table, place, "json")
    if record is None:
        raise StoreDamaged
    return record


def chunks(ids: list[str], size: int = 500) -> Iterable[list[str]]:
    """`ids` in parts that fit into one statement of SQL."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
