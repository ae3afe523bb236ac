"""What every version of an area held is told right, however little of it is written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.errors import StoreDamaged
from handbook.model.codes import CountryCode
from handbook.model.edits import Edits, Placed
from handbook.model.records import Statement
from handbook.store.database import OpenDatabase, open_database, transaction
from handbook.store.history import History, InstalledAt, RecordTrace, trace_of, write_history
from tests.unit.packs.small import SMALL, statement

AREA = "country-AM"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[OpenDatabase]:
    with closing(open_database(tmp_path / "handbook.db", writable=True)) as opened:
        yield opened


def write(db: OpenDatabase, version: int, edits: Edits | None = None) -> None:
    at = InstalledAt(version, "small", "root", version)
    with transaction(db):
        write_history(db, at, {AREA: version}, replace(SMALL, statements=()) if edits is None else edits)


def told(db: OpenDatabase, version: int) -> tuple[RecordTrace, ...]:
    return tuple(one for one in History(Path(), db).records("root", AREA, version) if one.kind == "statement")


def edited(held: dict[str, Statement], version: int, chance: random.Random) -> Edits:
    """Some of `held` go, some change, some come; `held` is brought up to date."""
    gone, come = [], []
    for name in sorted(held):
        fate = chance.choice(["stays"] * 8 + ["goes", "changes"])
        if fate != "stays":
            gone.append(held.pop(name))
        if fate == "changes":
            come.append(replace(gone[-1], text={"en": f"{version}"}))
    come += [statement(f"am-{version}-{number}") for number in range(chance.randrange(3))]
    held.update((one.id, one) for one in come)
    return Edits(tuple(gone), tuple(Placed(one, number) for number, one in enumerate(come)))


def traces_of(held: dict[str, Statement]) -> tuple[RecordTrace, ...]:
    found = (trace_of(held[name]) for name in sorted(held))
    return tuple(one[1] for one in found if one is not None)


def test_a_hundred_small_updates_are_remembered_each(db: OpenDatabase) -> None:
    chance, held = (
        random.Random(5),
        {f"am-{name}": statement(f"am-{name}") for name in "abcdefghijklmnopqrst"},
    )
    write(db, 1)
    write(db, 2, Edits(come=tuple(Placed(one, number) for number, one in enumerate(held.values()))))
    expected = {}
    for version in range(3, 103):
        write(db, version, edited(held, version, chance))
        expected[version] = traces_of(held)
    assert {version: told(db, version) for version in expected} == expected
    written = db.execute("SELECT count(*) FROM area_records").fetchone()[0]
    assert written < sum(map(len, expected.values())) / 2


def test_a_statement_of_another_country_now_is_gone_from_the_first(db: OpenDatabase) -> None:
    moved, areas = statement("am-moved"), ("country-AM", "country-KZ")
    there = replace(moved, country=CountryCode("KZ"))
    at = [InstalledAt(version, "small", "root", version) for version in (1, 2)]
    with transaction(db):
        write_history(db, at[0], dict.fromkeys(areas, 1), replace(SMALL, statements=(moved,)))
        write_history(db, at[1], dict.fromkeys(areas, 2), Edits((moved,), (Placed(there, 0),)))
    history = History(Path(), db)
    held = [
        [
            (area, one.id)
            for area in areas
            for one in history.records("root", area, version)
            if one.id == moved.id
        ]
        for version in (1, 2)
    ]
    assert held == [[("country-AM", moved.id)], [("country-KZ", moved.id)]]


def test_versions_told_by_each_other_are_damage(db: OpenDatabase) -> None:
    write(db, 1)
    write(db, 2, Edits())
    db.execute("INSERT INTO area_bases VALUES ('root', ?, 1, 2)", [AREA])
    with pytest.raises(StoreDamaged):
        told(db, 2)
