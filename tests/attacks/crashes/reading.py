"""What the program makes of a data folder on its next start, and what a reader then finds."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from handbook.progress import CancelToken, ignore_progress
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.services.preparation import examine, prepare_index
from tests.conftest import folders_in

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
QUERIES = ("zebra", "quagga", "helpers", "armenia", "word")


@dataclass(frozen=True)
class Seen:
    """Everything a reader can find.

    Attributes:
        store: the whole database as SQL, so: content, documents, trust, generation.
        answers: what search says to `QUERIES`.
    """

    store: str
    answers: tuple[tuple[str, str, float], ...]


class ContentLostError(AssertionError):
    """The program would have to load the shipped content anew, as on an empty disk."""


def restart(data: Path, shipped: Path) -> Seen:
    """Do what the program does on its start (`cli.opening.prepare`), then look at everything.

    Raises:
        ContentLostError: the database is gone or damaged.
        HandbookError: whatever the program says to it.
    """
    folders = folders_in(data)
    state = examine(folders, shipped)
    if state.content:
        raise ContentLostError(state.notice)
    if state.index:
        prepare_index(folders, ignore_progress, CancelToken())
    return look(data)


def look(data: Path) -> Seen:
    """What is there, without mending anything."""
    folders = folders_in(data)
    with contextlib.closing(sqlite3.connect(f"{folders.database.as_uri()}?mode=ro", uri=True)) as database:
        store = "\n".join(database.iterdump())
    with Handbook(folders, lambda: NOW) as handbook:
        hits = [hit for query in QUERIES for hit in find(handbook, Query(query, "en")).hits]
        return Seen(store, tuple((hit.id, hit.snippet, hit.score) for hit in hits))
