"""What the store answers: by id, by country, of whom it trusts, of what it ever held."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest

from handbook.errors import NotFound
from handbook.model.records import Content
from handbook.services.handbook import Handbook
from handbook.store.generations import KeptDocuments, generations
from handbook.store.history import History
from handbook.store.reader import StoreReader
from handbook.store.trust import TrustStore
from tests.attacks.publisher import NOW
from tests.attacks.volunteer import Volunteer, publisher_of_small_content

TODAY = date(2026, 11, 22)


def test_records_are_found_by_their_ids_and_unknown_ids_are_left_out(
    handbook: Handbook, content: Content
) -> None:
    reader = handbook.reader
    questions = [one.id for one in content.questions[:3]]
    organisations = [one.id for one in content.organisations[:3]]
    assert set(reader.questions_by_id([*questions, "nobody"])) == set(questions)
    assert set(reader.organisations_by_id([*organisations, "nobody"])) == set(organisations)
    assert [held.record.id for held in reader.question(questions[0])] == questions[:1]
    assert reader.question("nobody") == ()
    assert reader.statement_ids("nobody") == ()


def test_ids_of_statements_come_in_order_without_looking_a_row_up(
    handbook: Handbook, content: Content
) -> None:
    asked: list[str] = []
    connection = handbook.reader.database.conn
    connection.set_trace_callback(asked.append)
    ids = handbook.reader.statement_ids(content.pack.id)
    connection.set_trace_callback(None)
    assert list(ids) == [held.record.id for held in handbook.reader.statements()]
    (plan,) = connection.execute(f"EXPLAIN QUERY PLAN {asked[-1]}").fetchall()
    assert plan[3] == "SCAN statements USING COVERING INDEX statements_by_place"


def test_a_country_has_its_own_organisations_and_legs(handbook: Handbook, content: Content) -> None:
    here = {held.record.id for held in handbook.reader.organisations("KZ")}
    assert here == {one.id for one in content.organisations if "KZ" in one.countries}
    legs = {held.record.id for held in handbook.reader.routes_from("AM")}
    assert legs == {one.id for one in content.routes if one.from_ == "AM"}
    traps = {held.record.id for held in handbook.reader.compromised()}
    assert traps == {one.id for one in content.organisations if one.status == "compromised"}
    assert {held.record.code for held in handbook.reader.country("KZ")} == {"KZ"}
    assert {held.record.code for held in handbook.reader.profiles()} == {one.code for one in content.profiles}


def test_trust_is_given_once_and_taken_away_once(tmp_path: Path) -> None:
    with contextlib.closing(TrustStore(tmp_path / "handbook.db", writable=True)) as trust:
        nobody = trust.mark()
        assert trust.add("a" * 64, b"root", TODAY) and not trust.add("a" * 64, b"other", TODAY)
        assert [(one.root_hash, one.root, one.name, one.pack) for one in trust.publishers()] == [
            ("a" * 64, b"root", None, None)
        ]
        state = trust.states()["a" * 64]
        assert (state.root, state.pack_id, dict(state.metadata), state.newest_issued) == (
            b"root",
            None,
            {},
            None,
        )
        assert state.target("0" * 64) is None and trust.mark() != nobody
        assert trust.remove("a" * 64, TODAY) and not trust.remove("a" * 64, TODAY)
        assert trust.publishers() == () and trust.mark() == nobody


def test_what_was_installed_is_remembered_area_by_area(tmp_path: Path) -> None:
    volunteer, publisher = Volunteer(tmp_path), publisher_of_small_content()
    volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    path = next(
        name
        for name in publisher.content
        if name.startswith("countries/KZ/") and b"kz-a" in publisher.content[name]
    )
    publisher.content[path] = publisher.content[path].replace(b'"One."', b'"Another."')
    volunteer.import_(publisher.publish(areas=["country-KZ"]))

    first, second = generations(volunteer.folders.database)
    assert (first.is_current, second.is_current) == (False, True) and second.issued == NOW
    database = volunteer.folders.database
    with contextlib.closing(StoreReader(database)) as reader:
        history = History(database, reader.database)
        before, after = history.with_area("country-KZ")
        assert (before.areas["country-KZ"], after.areas["country-KZ"]) == (1, 2)
        assert before.areas["country-AM"] == after.areas["country-AM"] == 1
        hashes = [
            {
                trace.id: trace.hash
                for trace in history.records(one.at.root_hash, "country-KZ", one.areas["country-KZ"])
            }
            for one in (before, after)
        ]
        assert hashes[0].keys() == hashes[1].keys() == {"KZ", "kz-a"}
        assert hashes[0]["KZ"] == hashes[1]["KZ"] and hashes[0]["kz-a"] != hashes[1]["kz-a"]
        assert history.with_area("country-ZZ") == ()
    with contextlib.closing(KeptDocuments(volunteer.folders.database)) as kept:
        document = next(one for one in kept.of(first.generation) if one.path == path)
        assert b'"One."' in kept.read(document.sha256)
        with pytest.raises(NotFound):
            kept.of(second.generation + 1)
