"""The database: what goes in comes out; damage and other versions are told apart; half a load never shows."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.errors import Cancelled, DataFolderError, StoreDamaged, StoreMissing, StoreTooNew
from handbook.model.records import Content
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.store.installation import install_unsigned
from handbook.store.reader import StoreReader


def install(path: Path, content: Content, content_hash: str = "hash") -> int:
    return install_unsigned(path, content, content_hash, ignore_progress, CancelToken())


def test_every_record_comes_out_as_it_went_in(tmp_path: Path, content: Content) -> None:
    database = tmp_path / "handbook.db"
    install(database, content)
    reader = StoreReader(database)
    assert {h.record.id: h.record for h in reader.statements()} == {s.id: s for s in content.statements}
    assert {h.record.id: h.record for h in reader.organisations()} == {o.id: o for o in content.organisations}
    by_country = sorted(content.questions, key=lambda question: question.country or "")
    assert [h.record for h in reader.questions()] == by_country
    assert {h.record.code: h.record for h in reader.countries()} == {c.code: c for c in content.countries}
    assert [h.record for h in reader.topics()] == list(content.topics)
    assert [h.record for h in reader.concepts()] == list(content.concepts)
    reader.close()


def test_statements_of_a_country_keep_the_editors_order(handbook: Handbook, content: Content) -> None:
    wanted = [statement.id for statement in content.statements if statement.country == "KZ"]
    assert [held.record.id for held in handbook.reader.statements_of("KZ")] == wanted


def test_an_old_id_leads_to_the_statement_that_replaced_it(
    own_content: Path, prepared: Callable[[Path], Handbook]
) -> None:
    file = own_content / "countries/KZ/extradition.toml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace('id = "kz-extradition-kasimov-2024"', 'id = "kz-new-name"\nreplaces = ["kz-old-name"]')
    )
    mend_references(own_content, "kz-extradition-kasimov-2024", "kz-new-name")
    with prepared(own_content) as handbook:
        found = handbook.reader.statements_by_id(["kz-old-name"])
        assert [held.record.id for held in found["kz-old-name"]] == ["kz-new-name"]


def test_loading_again_replaces_and_counts_generations(tmp_path: Path, content: Content) -> None:
    database = tmp_path / "handbook.db"
    assert install(database, content, "first") == 1
    assert install(database, content, "second") == 2
    reader = StoreReader(database)
    assert reader.counts()["statements"] == len(content.statements)
    assert reader.packs()[0].content_hash == "second"
    reader.close()


def test_a_cancelled_load_leaves_the_old_content(tmp_path: Path, content: Content) -> None:
    database = tmp_path / "handbook.db"
    install(database, content, "first")
    cancel = CancelToken()

    def stop_half_way(done: int, total: int) -> None:
        if done >= total // 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        install_unsigned(database, content, "second", stop_half_way, cancel)
    reader = StoreReader(database)
    assert reader.packs()[0].content_hash == "first"
    assert reader.counts()["statements"] == len(content.statements)
    reader.close()


def test_without_a_file_the_store_is_missing(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        StoreReader(tmp_path / "handbook.db")


def test_a_file_that_is_no_database_is_damaged(tmp_path: Path) -> None:
    database = tmp_path / "handbook.db"
    database.write_bytes(b"no database at all" * 1000)
    with pytest.raises(StoreDamaged):
        StoreReader(database)


def test_a_page_overwritten_in_the_middle_is_found(own_folders: Folders) -> None:
    data = bytearray(own_folders.database.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 8192] = b"\xff" * 8192
    own_folders.database.write_bytes(bytes(data))
    with pytest.raises(StoreDamaged):
        reader = StoreReader(own_folders.database)
        try:
            reader.check()
        finally:
            reader.close()


def test_a_database_of_a_newer_program_is_refused_for_reading_and_writing(
    own_folders: Folders, content: Content
) -> None:
    connection = sqlite3.connect(own_folders.database)
    with connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('handbook', '999_future', '')"
        )
    connection.close()
    before = own_folders.database.read_bytes()
    with pytest.raises(StoreTooNew):
        StoreReader(own_folders.database)
    with pytest.raises(StoreTooNew):
        install(own_folders.database, content)
    assert own_folders.database.read_bytes() == before


def test_a_folder_that_does_not_exist_is_a_data_folder_error(tmp_path: Path, content: Content) -> None:
    with pytest.raises(DataFolderError):
        install(tmp_path / "nowhere" / "handbook.db", content)


def test_sources_come_in_the_order_asked_and_unknown_ones_are_left_out(handbook: Handbook) -> None:
    known = handbook.reader.statements_of("KZ")[0]
    ids = [*reversed(known.record.sources), "no-such-source"]
    sources = handbook.reader.sources(known.pack, ids)
    assert [source.id for source in sources] == list(reversed(known.record.sources))


def mend_references(folder: Path, old: str, new: str) -> None:
    for file in folder.rglob("*.toml"):
        text = file.read_text("utf-8")
        if f'"{old}"' in text or f":{old})" in text:
            file.write_text(text.replace(f'"{old}"', f'"{new}"').replace(f":{old})", f":{new})"), "utf-8")


def test_a_snapshot_is_of_one_moment_and_holds_a_commit_up(own_folders: Folders) -> None:
    writer = sqlite3.connect(own_folders.database, timeout=0, isolation_level=None)
    with contextlib.closing(writer), contextlib.closing(StoreReader(own_folders.database)) as reader:
        with reader.snapshot(), reader.snapshot():
            before = reader.generation()
            writer.execute("BEGIN IMMEDIATE")
            writer.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                writer.execute("COMMIT")
            assert reader.generation() == before
        writer.execute("COMMIT")
        assert reader.generation() == before + 1
