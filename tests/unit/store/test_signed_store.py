"""Signed content in the database: trust, documents, tombstones and the last three generations of each pack."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from handbook.packs.areas import area_of
from handbook.packs.documents import targets_of
from handbook.progress import CancelToken, ignore_progress
from handbook.store.database import OpenDatabase
from handbook.store.generations import Tombstone, generations
from handbook.store.reader import StoreReader
from handbook.store.signed import Overtaken, SignedGeneration, Trust, install_signed, store_trust
from handbook.store.trust import TrustStore
from tests.unit.packs.small import SMALL

ISSUED = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ROOT, OTHER_ROOT = "a" * 64, "b" * 64
METADATA = {"1.root.json": b"root", "timestamp.json": b"first"}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "handbook.db"
    with contextlib.closing(TrustStore(path, writable=True)) as store:
        for root_hash in (ROOT, OTHER_ROOT):
            store.add(root_hash, b"root", ISSUED.date())
    return path


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def basis(path: Path) -> str:
    with contextlib.closing(TrustStore(path)) as store:
        return store.mark()


def trust(path: Path, **changes: Any) -> Trust:
    return replace(Trust(ROOT, "Somebody", "small", METADATA, ISSUED, basis(path)), **changes)


def generation(
    version: int = 1, documents: Mapping[str, bytes] | None = None, **changes: Any
) -> SignedGeneration:
    """The small body of content; `documents` is what is kept of it as it was signed."""
    documents = targets_of(SMALL) if documents is None else documents
    hashes: dict[str, dict[str, str]] = {}
    for path, data in documents.items():
        hashes.setdefault(area_of(path) or "", {})[path] = sha256(data).hexdigest()
    signed = SignedGeneration(
        version=version, issued=ISSUED, fresh_until=ISSUED + timedelta(days=45), pack=SMALL.pack, hashes=hashes,
        counts={}, read=documents.__getitem__, change=SMALL, area_versions=dict.fromkeys(hashes, version),
    )  # fmt: skip
    return replace(signed, **changes)


def install(
    path: Path,
    signed: SignedGeneration,
    known: Trust | None = None,
    make_index: Callable[[OpenDatabase, Callable[[], None]], None] = lambda _, commit: commit(),
) -> int:
    known = trust(path) if known is None else known
    return install_signed(path, known, signed, ignore_progress, CancelToken(), make_index)


def test_what_was_verified_replaces_what_was_known_of_this_publisher_alone(database: Path) -> None:
    store_trust(database, trust(database, root_hash=OTHER_ROOT, metadata={"2.root.json": b"other"}))
    store_trust(database, trust(database))
    store_trust(database, trust(database, metadata={"timestamp.json": b"second"}))
    assert rows(database, "SELECT * FROM trust_metadata ORDER BY root_hash") == [
        (ROOT, "timestamp.json", b"second"),
        (OTHER_ROOT, "2.root.json", b"other"),
    ]


def test_whose_content_was_refused_owns_no_pack(database: Path) -> None:
    store_trust(database, trust(database))
    columns = "root_hash, name, pack, newest_issued"
    assert rows(database, f"SELECT {columns} FROM publishers ORDER BY root_hash") == [
        (ROOT, "Somebody", None, "2026-11-22T12:00:00+00:00"),
        (OTHER_ROOT, None, None, None),
    ]


def test_a_name_and_a_pack_once_known_stay_where_a_later_pack_is_silent(database: Path) -> None:
    install(database, generation())
    store_trust(database, trust(database, publisher_name=None, newest_issued=None))
    install(
        database, generation(2), trust(database, publisher_name=None, pack_id="another", newest_issued=None)
    )
    assert rows(database, f"SELECT name, pack, newest_issued FROM publishers WHERE root_hash = '{ROOT}'") == [
        ("Somebody", "small", None)
    ]


def test_whoever_was_overtaken_stores_nothing(database: Path) -> None:
    late = trust(database)
    store_trust(database, late)
    before = rows(database, "SELECT * FROM trust_metadata")
    for act in (
        lambda: store_trust(database, replace(late, metadata={})),
        lambda: install(database, generation(), replace(late, metadata={})),
    ):
        with pytest.raises(Overtaken):
            act()
    assert rows(database, "SELECT * FROM trust_metadata") == before
    assert rows(database, "SELECT * FROM generations") == []


def test_a_generation_says_what_it_is(database: Path) -> None:
    counts = {"countries/AM/entry.json": 2, "pack.json": 1}
    number = install(database, generation(7, counts=counts, superseded=("country-KZ", "organisations")))

    columns = "generation, pack, root_hash, version, issued, fresh_until, superseded, is_current"
    assert rows(database, f"SELECT {columns} FROM generations") == [
        (
            number, "small", ROOT, 7, "2026-11-22T12:00:00+00:00", "2027-01-06T12:00:00+00:00",
            '["country-KZ", "organisations"]', 1,
        )
    ]  # fmt: skip
    found = rows(database, "SELECT area, path, sha256, records FROM generation_targets")
    documents = targets_of(SMALL)
    assert sorted(found) == sorted(
        (area_of(path), path, sha256(data).hexdigest(), counts.get(path, 0))
        for path, data in documents.items()
    )
    kept = {sha256(data).hexdigest(): data for data in documents.values()}
    assert dict(rows(database, "SELECT sha256, data FROM blobs")) == kept


def test_a_reader_knows_the_generations_that_are_kept(database: Path) -> None:
    for version in (1, 2, 3, 4):
        install(database, generation(version))
    with contextlib.closing(StoreReader(database)) as reader:
        kept = reader.generations()
    assert [row.version for row in kept] == [2, 3, 4]
    assert [row.is_current for row in kept] == [False, False, True]
    assert kept == generations(database)


def test_installed_is_what_the_current_generation_of_this_publisher_holds(database: Path) -> None:
    other = replace(SMALL, pack=replace(SMALL.pack, id="other"))
    strange = generation(1, {"pack.json": b"other"}, pack=other.pack, change=other)
    later = ISSUED + timedelta(days=1)
    install(database, strange, trust(database, root_hash=OTHER_ROOT, pack_id="other", newest_issued=later))
    install(database, generation(1, {"pack.json": b"1", "organisations/a.json": b"2"}))
    newest = generation(2, {"pack.json": b"3", "countries/AM/entry.json": b"4"})
    install(database, newest)

    with contextlib.closing(TrustStore(database)) as store:
        states = store.states()
        assert {area: dict(paths) for area, paths in states[ROOT].installed.items()} == newest.hashes
        assert {area: dict(paths) for area, paths in states[OTHER_ROOT].installed.items()} == strange.hashes
        assert (states[ROOT].newest_issued, states[OTHER_ROOT].newest_issued) == (ISSUED, later)
        assert states[ROOT].held == {sha256(data).hexdigest() for data in (b"other", b"1", b"2", b"3", b"4")}


def test_equal_documents_are_kept_once(database: Path) -> None:
    documents = {
        "countries/AM/entry.json": b"{}",
        "countries/AM/stay.json": b"{}",
        "organisations/a.json": b"{}",
    }
    install(database, generation(1, documents))
    install(database, generation(2, documents))
    assert rows(database, "SELECT data FROM blobs") == [(b"{}",)]
    assert rows(database, "SELECT count(*) FROM generation_targets") == [(6,)]


def test_a_document_that_is_held_is_not_read_again(database: Path) -> None:
    install(database, generation(1))
    install(database, generation(2, read={}.__getitem__))
    assert rows(database, "SELECT count(DISTINCT generation) FROM generation_targets") == [(2,)]


def test_three_generations_of_a_pack_are_kept_and_all_of_another(database: Path) -> None:
    other = replace(SMALL, pack=replace(SMALL.pack, id="other"))
    install(
        database,
        generation(1, {"pack.json": b"other"}, pack=other.pack, change=other),
        trust(database, root_hash=OTHER_ROOT, pack_id="other"),
    )
    numbers = [
        install(database, generation(version, {"pack.json": b"%d" % version, "topics.json": b"always"}))
        for version in range(1, 6)
    ]

    assert rows(database, "SELECT pack, version, is_current FROM generations ORDER BY generation") == [
        ("other", 1, 1), ("small", 3, 0), ("small", 4, 0), ("small", 5, 1),
    ]  # fmt: skip
    assert rows(database, "SELECT DISTINCT generation FROM generation_targets ORDER BY 1") == [
        (numbers[0] - 1,), *((number,) for number in numbers[2:])
    ]  # fmt: skip
    assert sorted(data for (data,) in rows(database, "SELECT data FROM blobs")) == [
        b"3", b"4", b"5", b"always", b"other"
    ]  # fmt: skip


def test_tombstones_are_those_of_the_newest_generation(database: Path) -> None:
    stone = Tombstone("kovcheg", "organisations", date(2026, 11, 20), {"en": "Gone", "ru": "Закрыто"})
    install(database, generation(1, withdrawn=(stone, replace(stone, id="old"))))
    again = replace(stone, reason={"en": "Gone for good"})
    install(database, generation(2, withdrawn=(stone, again)))

    [(pack, identifier, area, day, reason)] = rows(database, "SELECT * FROM withdrawn")
    assert (pack, identifier, area, day) == ("small", "kovcheg", "organisations", "2026-11-20")
    assert json.loads(reason) == {"en": "Gone for good"}
    install(database, generation(3, withdrawn=(stone,)))
    assert json.loads(rows(database, "SELECT reason FROM withdrawn")[0][0])["ru"] == "Закрыто"


def test_an_import_waits_for_another_as_long_as_one_may_take(database: Path) -> None:
    waits_ms = []

    def make_index(opened: OpenDatabase, commit: Callable[[], None]) -> None:
        waits_ms.extend(opened.execute("PRAGMA busy_timeout").fetchone())
        commit()

    install(database, generation(), make_index=make_index)
    assert waits_ms == [300_000]


def test_the_hash_of_the_content_is_another_for_other_documents_or_places(database: Path) -> None:
    hashes = set()
    for version, documents in enumerate(
        (
            {"countries/AM/entry.json": b"1", "organisations/a.json": b"2"},
            {"organisations/a.json": b"2", "countries/AM/entry.json": b"1"},
            {"countries/AM/entry.json": b"2", "organisations/a.json": b"1"},
            {"countries/AM/entry.json": b"1", "organisations/b.json": b"2"},
        ),
        1,
    ):
        install(database, generation(version, documents))
        hashes |= set(rows(database, "SELECT content_hash FROM packs"))
    assert len(hashes) == 3
