"""Whom the reader trusts: kept in the order of adding, told apart by `mark`, and never forgotten to have been known."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from handbook.errors import StoreMissing
from handbook.store.trust import TrustStore
from tests.attacks.publisher import NOW
from tests.attacks.volunteer import Volunteer, publisher_of_small_content

FIRST, SECOND = "b" * 64, "a" * 64
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[TrustStore]:
    with contextlib.closing(TrustStore(tmp_path / "handbook.db", writable=True)) as opened:
        yield opened


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = connection.execute(sql).fetchall()
        connection.commit()
    return found


def test_publishers_come_in_the_order_in_which_they_were_added(store: TrustStore) -> None:
    assert store.add(FIRST, b"first root", MONDAY) is True
    assert store.add(SECOND, b"second root", MONDAY) is True
    assert [(one.root_hash, one.root) for one in store.publishers()] == [
        (FIRST, b"first root"),
        (SECOND, b"second root"),
    ]


def test_a_second_adding_changes_nothing(store: TrustStore, tmp_path: Path) -> None:
    store.add(FIRST, b"first root", MONDAY)
    assert store.add(FIRST, b"another root", TUESDAY) is False
    assert [one.root for one in store.publishers()] == [b"first root"]
    assert len(rows(tmp_path / "handbook.db", "SELECT * FROM publisher_log")) == 1


def test_adding_and_removing_is_written_down(store: TrustStore, tmp_path: Path) -> None:
    assert not store.was_known(FIRST)
    store.add(FIRST, b"first root", MONDAY)
    assert store.remove(FIRST, TUESDAY) is True
    assert store.remove(FIRST, TUESDAY) is False

    assert store.was_known(FIRST) and not store.was_known(SECOND)
    log = rows(
        tmp_path / "handbook.db", "SELECT on_day, action, root_hash FROM publisher_log ORDER BY position"
    )
    assert log == [("2026-11-23", "added", FIRST), ("2026-11-24", "removed", FIRST)]


def test_removing_one_publisher_leaves_what_is_known_of_another(store: TrustStore, tmp_path: Path) -> None:
    for root_hash in (FIRST, SECOND):
        store.add(root_hash, b"root", MONDAY)
        rows(
            tmp_path / "handbook.db",
            f"INSERT INTO trust_metadata VALUES ('{root_hash}', 'timestamp.json', x'00')",
        )
    store.remove(FIRST, TUESDAY)
    assert {root_hash: dict(state.metadata) for root_hash, state in store.states().items()} == {
        SECOND: {"timestamp.json": b"\0"}
    }
    assert rows(tmp_path / "handbook.db", "SELECT root_hash FROM trust_metadata") == [(SECOND,)]


def test_the_mark_is_another_as_soon_as_anything_is_another(store: TrustStore, tmp_path: Path) -> None:
    """Whoever verified before that must verify again."""
    database = tmp_path / "handbook.db"
    marks = [store.mark()]
    store.add(FIRST, b"root", MONDAY)
    marks.append(store.mark())
    for sql in (
        f"INSERT INTO trust_metadata VALUES ('{FIRST}', 'timestamp.json', x'00')",
        "UPDATE trust_metadata SET data = x'01'",
        "UPDATE trust_metadata SET name = '1.root.json'",
        "INSERT OR REPLACE INTO meta VALUES ('generation', '7')",
        "UPDATE meta SET value = '8' WHERE key = 'generation'",
    ):
        rows(database, sql)
        marks.append(store.mark())
    assert len(set(marks)) == len(marks)
    rows(database, "INSERT OR REPLACE INTO meta VALUES ('something', 'else')")
    assert store.mark() == marks[-1]


def test_who_only_reads_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        TrustStore(tmp_path / "handbook.db")
    assert list(tmp_path.iterdir()) == []


def test_what_was_learnt_of_a_publisher_is_known_afterwards(tmp_path: Path) -> None:
    volunteer, publisher = Volunteer(tmp_path), publisher_of_small_content()
    root_hash = volunteer.trust(publisher).root_hash
    volunteer.import_(publisher.publish())

    with contextlib.closing(TrustStore(volunteer.folders.database)) as store:
        [known] = store.publishers()
        state = store.states()[root_hash]
        assert (known.root_hash, known.root) == (root_hash, publisher.files["1.root.json"])
        assert (known.name, known.pack, state.pack_id) == ("NGO", "small", "small")
        assert state.newest_issued == NOW
        assert state.metadata["timestamp.json"] == publisher.files["timestamp.json"]
        documents = {path: sha256 for paths in state.installed.values() for path, sha256 in paths.items()}
        assert state.held == set(documents.values())
        assert {path: state.target(sha256) for path, sha256 in documents.items()} == publisher.content
        assert state.target("0" * 64) is None
